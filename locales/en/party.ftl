### Several people of one account at the interview together: who goes, adjacent times, all or nobody.

party-title = Interview times for several people
party-way = Choose interview times for several people at once
party-lead = Everybody gets a time of their own, on one day and as close together as times are free.
party-all-or-none = All or nobody: if one of the times is gone, no time is held for anybody.
party-sign-in = Sign in to choose times for several people: the applications of your account can go together.
party-reading = Reading the applications…

## Who goes.

party-who = Who goes together?
party-who-hint = Choose two to eight people.
party-cannot = Cannot take part yet
party-has-appointment = There is an appointment already. It can be changed separately, or cancelled first.
party-fee-on-its-way = The payment is still being processed.
party-fee-missing = The visa fee is not paid yet.
party-terms-missing = The terms and conditions are not accepted yet.
party-profile-missing = The profile is not complete yet.
party-ds160-missing = The DS-160 number is missing.
party-delivery-missing = The passport delivery is not chosen yet.
party-in-group = This person has joined a group. Anyone who leaves the group can take part here.
party-too-few = Fewer than two people can take part
party-too-few-help = At least two applications of your account in this country must be ready for booking: the fee paid, the profile sent and no appointment yet.
party-choose-two = Choose at least two people.
party-choose-eight = Choose at most eight people.

## Which times.

party-look = Show times
party-times = Days on which everybody gets a time
party-span = { $starts }–{ $ends }
party-seat = { $name } { $time }
party-hold = Hold these times
party-none = There is no day with times for everybody
party-none-help = Look at later days, or choose fewer people. Times that are given back appear when you check again.

## All of them are held.

party-held = Held for all of you
party-not-yet = Nothing is booked yet. Check who gets which time, then book all the times at once.
party-confirm = { $n ->
    [one] Book { $n } appointment
   *[other] Book { $n } appointments
}
party-others = Choose other times
party-lapsed = The times are no longer held
party-lapsed-help = Nothing is booked for anybody. Choose the times again.

## All of them are booked.

party-booked = Everybody has an appointment
party-booked-lead = From now on each appointment is separate: it can be changed or cancelled on its own.
party-calendar = Add all appointments to the calendar
party-confirmation = Confirmation: { $name }
party-again = Choose times for other people

## What came of a wish.

party-about = This concerns: { $name }.
party-nobody-held = Nobody’s time was held.
party-nobody-booked = Nothing was booked for anybody.
party-unclear-hold = It is not known yet whether the times are held.
party-unclear-book = It is not known yet whether the appointments were booked. Do not book again: we are checking.
party-was-done = It was carried out: below you see how the applications stand.
