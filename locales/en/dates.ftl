### Your dates: every dated rule of the application on one page, on paper and in the calendar.

dates-title = Your dates
dates-lead = The dates that count for this application, the next one first.
dates-ahead = Still to come
dates-passed = Over
dates-later = Known later
dates-empty = Nothing has a date yet
dates-empty-help = Dates come with a payment and with an appointment. You will find them here.
dates-as-of = As of { $moment }
dates-your-clock = On your clock: { $moment }
dates-by-rule = Counted by the rules. When the embassy states a date, that one counts.
dates-cancelled = Cancelled
dates-offline = These are the dates as they were last known.
dates-save = Add all dates to the calendar
dates-save-help = If a date changes, add the file again: the calendar then replaces it.
dates-entry = { $what } Applicant: { $name }. Reference: { $reference }.

## What the dates are called, where no other screen says it already.

dates-hold = The time is held for you until
dates-ds160 = DS-160 number can be changed until
dates-payment = Your payment is expected by
dates-card = Card { $card } can be used again from
dates-tracking = Tracking number expected by
dates-group-window = Group interview can be booked until

## What to do until then, in a sentence.

dates-do-fee = Book the appointment by then. The interview itself may be later.
dates-do-address = Check the address, and change it if it is wrong.
dates-do-collect = Collect the passport by then: afterwards it goes back to the embassy.
dates-do-slip = Pay with the slip before it expires.
dates-do-hold = Confirm the booking by then, or the time becomes free again.
dates-do-interview = Bring your passport and the printed confirmation.
dates-do-ds160 = The number in your profile and the one on your form must be the same.
dates-do-payment = There is nothing to do until then. Do not pay again.
dates-do-card = Meanwhile you can pay with another card or in another way.
dates-do-tracking = If there is no tracking number by then, contact customer care.
dates-do-group-window = The coordinator must book the group interview by then.

## What holds once it is over.

dates-past-address = The delivery address stands as it is.
dates-past-collect = The passport goes back to the embassy. Ask there how to get it.
dates-past-slip = Do not pay with this slip any more.
dates-past-interview = The interview is over.
dates-past-payment = Do not pay again. If the money was taken, contact customer care.
dates-past-group-window = The group interview can no longer be booked. Each member can book an appointment of their own.

## What becomes known later.

dates-later-fee = You will know it when the payment is valid.
dates-later-interview = You will know it when the appointment is booked.
dates-later-collect = You will know it when the passport is ready. Each pickup location says how long it waits there.
dates-later-tracking = { $days ->
    [one] If there is still no tracking number more than { $days } business day after the visa was issued, contact customer care.
   *[other] If there is still no tracking number more than { $days } business days after the visa was issued, contact customer care.
}
