### Groups: the coordinator, the request to the embassy, the group and its times.

group-way-in = Are you arranging interviews for a group?
group-title = Your groups
group-title-one = Group interview
group-all = All your groups
group-sign-in-first = Groups are kept in an account. Sign in or register first.
group-not-here = There are no group interviews here
group-not-here-help = The documents of this country do not speak of groups. Each person books their own appointment.
group-not-found = This group is not in your account
group-not-found-help = It has been dissolved, or it is kept in another account.
group-reading = Reading the group’s record…

## Who arranges interviews for groups.

group-role-title = Arranging interviews for groups
group-role-lead = As the coordinator of a group you ask the embassy for a group interview, invite the members, and book a time for all of them in one step.
group-role-online = A group interview can be requested only online, from the group coordinator’s account.
group-role-change = Change these details
group-representative-lead = Companies, travel agencies and other organisations can ask for access as a group representative. The criteria are on the page “Group processing” for companies, travel agencies and other organisations; they are not repeated here.
group-representative-ask = Ask for access
group-representative-again = Ask for access again
group-representative-asked = You have asked for access as a group representative
group-representative-asked-help = You will get an email with the decision.
group-representative-approved = You have access as a group representative
group-representative-approved-help = If you need help with technical details, the fees or your account, write to the address for groups.
group-representative-denied = You have not been given access as a group representative
group-representative-denied-help = If something in your details was not right, correct it and ask again.
group-representative-unsaid = The documents of this country do not say how interviews for a group are booked. Ask at the address for groups.
group-kind = Who arranges the interviews?
group-kind-company = A company
group-kind-agency = A travel agency
group-kind-organisation = Another organisation
group-organisation = Name of the organisation
group-organisation-hint = The members see it in the invitation.

## The list of one’s groups.

group-for = Organisation you act for: { $organisation }
group-none = You have no group yet
group-none-help = First ask the embassy for a group interview and invite the members. Once it is approved, you choose the times.
group-ask = Ask for a group interview
group-members-count = { $n ->
    [0] No members yet
    [one] { $n } member
   *[other] { $n } members
}
group-asked-on = Requested: { $moment }
group-until = Times can be chosen until: { $moment }
group-interview = Group interview: { $moment }
group-state-requested = Requested
group-state-approved = Approved
group-state-denied = Not approved
group-state-expired = Expired
group-state-booked = Booked

## Asking for a group interview.

group-new-lead = The embassy or consulate decides whether there is a group interview.
group-new-next = What comes next
group-new-decision = You get an email with the decision.
group-new-invite = Meanwhile you can invite the members. Each of them agrees with their own code.
group-new-window = The time for choosing is limited: look at the expiry date in the email.
group-minimum = With fewer than { $n } people there is no group interview.
group-name = Name of the group
group-name-hint = The members see it in the invitation.
group-expected = Number of people
group-expected-hint = From { $least } to { $most }
group-purpose = Why do these people travel together?
group-purpose-said = Why these people travel together
group-purpose-hint = The embassy reads this. Do not write names or passport numbers here. At most { $most } characters.
group-send = Send the request

## One group and how it stands.

group-requested = The embassy has not decided yet
group-requested-help = You will get an email with the decision. You can invite the members now; times are chosen once it is approved.
group-approved = The group interview is approved
group-window = You can choose the times until
group-window-over = The time for choosing is over
group-window-over-help = This group cannot be booked any more. You can ask for a group interview again, or each member books their own appointment.
group-denied = The embassy has not approved the group interview
group-denied-too-few = The group is too small for a group interview.
group-denied-not-together = The embassy does not see these people as one group.
group-denied-no-times = The embassy has no times for a group of this size at present.
group-denied-other = No reason is stated.
group-denied-help = Each member can book their own appointment. You can also ask again.
group-booked = The group interview is booked
group-booked-help = Each member gets an email with their own time.
group-details = About the group
group-dissolve = Dissolve the group
group-dissolve-question = Do you want to dissolve the group? The members’ applications and fees stay as they are. This cannot be undone.
group-dissolve-keep = Keep the group
group-meter = Agreed: { $agreed }, needed: { $minimum }
group-missing = { $n ->
    [one] The group needs { $n } more person.
   *[other] The group needs { $n } more people.
}
group-enough = There are enough people for a group interview.
group-agreed-count = { $n ->
    [0] Nobody has agreed yet.
    [one] { $n } person has agreed.
   *[other] { $n } people have agreed.
}
group-unready-count = { $n ->
    [one] { $n } person who has agreed is not ready yet.
   *[other] { $n } people who have agreed are not ready yet.
}
group-wait-or-remove = Times are chosen for everybody who has agreed. Wait until all are ready, or remove from the group anyone who cannot come.
group-all-ready = Everybody who has agreed is ready.
group-choose-times = Choose the times

## What the members must do: to be copied or printed.

group-tell = What each member does
group-tell-application = Start your own application here and give its reference to the group’s coordinator.
group-tell-fee = Pay your own fee.
group-tell-ds160 = Fill in your own DS-160 form and enter its number in your profile.
group-tell-delivery = Choose how your passport comes back.
group-tell-agree = Agree to the invitation with the code from the email.
group-tell-alone = Do not book an appointment of your own: the coordinator books for everybody.
group-tell-alone-bars = Do not book an appointment of your own: anyone who has booked one can no longer come with the group.
group-tell-print = Print for the members

## The members.

group-members = Members
group-members-lead = You see here whether a member is ready, and nothing else of their application.
group-nobody = Nobody has been invited yet
group-nobody-help = Invite each member with the reference of their own application.
group-filter = Find a name or a reference
group-filter-unready = Show only those who are not ready
group-shown = Shown: { $shown } of { $all }
group-none-found = Nobody in the group matches this.
group-list-keys = Use the arrow keys to move from member to member.
group-column-name = Name
group-column-state = State
group-column-ds160 = DS-160
group-column-fee = Fee
group-column-delivery = Passport return
group-column-alone = Own appointment
group-member-invited = Invited
group-member-agreed = Agreed
group-member-ready = Ready
group-member-left = Has left
group-cell-done = done
group-cell-missing = missing
group-cell-none = none
group-cell-has-one = has one
group-cell-unknown = not known
group-remove = Remove
group-remove-who = Remove { $name }
group-remove-question = Do you want to remove { $name } from the group? The application and the fee stay as they are, and you can invite the person again.
group-remove-keep = Keep in the group
group-invite-one = Invite a member
group-invite-lead = The member gets an email with a code and decides. Check the reference carefully: for privacy you are not told whether it exists.
group-called = Name in your list
group-called-hint = Write it as you like. Only you see it.
group-invite = Invite

## The times.

group-times-title = Times for the group
group-times-all = All or none: either everybody gets a time, or nothing is booked.
group-times-count = { $n ->
    [one] The times are for { $n } person.
   *[other] The times are for { $n } people.
}
group-times-closed = No times can be chosen now
group-times-choose = Days on which everybody gets a time
group-times-span = { $starts }–{ $ends }
group-times-seats = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
group-times-none = There is no day with times for everybody
group-times-none-help = Check later days, or come back later: times that are given back appear here.
group-times-check = Check who gets which time
group-times-not-yet = Nothing is booked yet. The button books all these times at once.
group-times-time = Time
group-times-confirm = { $n ->
    [one] Book { $n } time
   *[other] Book all { $n } times
}
group-times-gone = These times are no longer free
group-times-gone-help = Nothing has been booked for anybody. Choose another day.
group-cancel = Cancel the group appointment
group-cancel-question = Do you want to cancel the appointment of the whole group? Everybody’s time is given back. This cannot be undone.

## One authorization letter for all.

group-letter = Authorization letter for the group
group-letter-lead = One original letter is enough for the whole group. Print it, have each member sign it and fill in the empty lines by hand. Only the signed original counts, not a copy.
group-letter-text = We, the members of the group { $name }, authorize the person named here to collect our passports and the documents that come with them.
group-letter-signature = Signature
group-letter-brings = The person also brings their own photo ID and a copy of the photo ID of every member.
group-letter-later = The letter is there once the group interview is booked
group-letter-later-help = It lists the members who have an interview time.
group-letter-one = For a group one original authorization letter is enough for all.

## What has just been done, and what is not known.

group-news-role = Your details are saved.
group-news-requested = Your request has been sent to the embassy.
group-news-dissolved = The group has been dissolved.
group-news-invited = The invitations have been sent.
group-news-removed = The member has been removed.
group-news-booked = All times are booked.
group-news-cancelled = The appointment of the group has been cancelled.
group-unclear = We do not know yet whether that was done
group-unclear-help = Do not send it again yet: first the group’s record has to be read.
group-was-done = It was done after all: the service’s record says so.
group-was-not-done = It was not done: the service’s record says so. You can send it again.
group-outdated = The group has changed meanwhile.
group-outdated-help = Nothing was sent. You now see how the group stands. Check it and send your change again if it is still needed.

## What is wrong.

group-reference-twice = This reference is already in the group.
group-full = A group can have at most { $most } members.
