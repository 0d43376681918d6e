### The member’s side of a group: agreeing, what that means, and leaving.

member-title = Coming with a group
member-lead = A group coordinator has invited you to a group interview. Enter the reference of your application and the code from the email.
member-invited = You are invited to the group { $name }
member-by = The invitation is from: { $organisation }
member-code = Code of the invitation
member-code-hint = You find it in the email with the invitation.
member-code-wrong-help = Check it against the email with the invitation. If you no longer have the right code, ask the group coordinator to invite you again.
member-agree = Agree
member-decline = Decline
member-decline-question = Do you want to decline the invitation? You can still book your own appointment.
member-decline-keep = Do not decline
member-sees = What the coordinator sees of you
member-sees-ds160 = whether you have entered your DS-160 number
member-sees-fee = whether your fee is valid
member-sees-delivery = whether you have chosen how your passport comes back
member-sees-alone = whether you have an appointment of your own
member-sees-time = the time of your interview with the group
member-sees-not = The coordinator sees nothing else: not your answers, not your passport, not your payments, not your other dates.
member-means = What it means
member-means-booking = The coordinator books for everybody. You cannot hold a time yourself as long as you belong to the group.
member-means-leaving = You can leave the group at any time.
member-done = You have agreed
member-done-help = The coordinator now sees whether you are ready.
member-done-elsewhere = Open your application to see how the group stands.
member-barred = Anyone who has booked an appointment of their own can no longer come with the group. You have two choices:
member-go-alone = Keep the appointment and go alone
member-cancel-first = Cancel it first, then agree
member-waits = You have an appointment of your own. The group can be booked only after you have cancelled it.

## Where the member’s own pages speak of the group.

member-yours = You belong to the group { $name }
member-yours-help = The coordinator books the interview for everybody: { $organisation }. To book a time yourself, leave the group first.
member-until = The coordinator can choose the times until
member-booked = This is the appointment of the group { $name }
member-booked-help = It cannot be changed separately. If you cannot come, leave the group: then your time is given back, and the others keep theirs.
member-open = See the invitation
member-leave = Leave the group
member-leave-question = Do you want to leave the group? The coordinator sees that you have left. After that you can book your own appointment.
member-leave-booked = Do you want to leave the group? Your time is given back: { $moment }. The others keep theirs.
member-stay = Stay in the group
member-declined = The invitation is no longer valid.
member-left = You do not belong to the group any more.
