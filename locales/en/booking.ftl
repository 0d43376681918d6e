### Interview times, the held time, and the appointment.

booking-title = Interview time
booking-embassy-sets = Only the embassy or consulate sets the free times.
booking-embassy-time = All times are local time at the embassy.
booking-wait-days = { $days ->
    [one] The wait is about { $days } day (an estimate).
   *[other] The wait is about { $days } days (an estimate).
}
booking-why = Why these dates?
booking-why-answer = Times are given in sequence and depend on the visa class, on where the applicant lives, and on criteria that the embassy sets and may change. Nobody can guarantee an appointment.
booking-choose = Free times
booking-choose-hint = Choosing a time holds it for you for some minutes. It is booked only when you confirm it.
booking-none-chosen = Choose an appointment time.
booking-free-times = { $times ->
    [one] { $times } free time
   *[other] { $times } free times
}
booking-last-seen = These times were last seen at { $time }.
booking-only-day = Only this day: { $date }
booking-all-days = Show all days
booking-day-none = There are no free times on this day.
booking-later = Later days
booking-nearest = The nearest free times
booking-month-before = Previous month
booking-month-after = Next month
booking-day-free = Free times
booking-day-closed = no free times
booking-day-unseen = not checked yet: choose the day to check it
booking-day-label = { $date }, { $times }
booking-looks-left = { $looks ->
    [one] You can check { $looks } more time in this hour.
   *[other] You can check { $looks } more times in this hour.
}
booking-looks-left-help = After that the service asks you to pause. Your answers and a held time stay.
booking-none-released = No appointment times have been released yet.
booking-embassy-releases = The embassy decides when to release them.
booking-none-released-help = Nothing is wrong with your application.
booking-none-for-class = There are no times for your visa class at present.
booking-none-for-class-help = The embassy gives times by visa class and by where the applicant lives.
booking-all-taken = All times are taken.
booking-all-taken-help = Times that others give back appear here when you check again.
booking-next-free = Show times from { $date }
booking-offline-help = Free times can be seen only with an internet connection. Your answers are kept.

hold-label = Held for you: { $moment }
hold-lapsed-help = It was { $moment }. Your answers are kept.
hold-release = Give the time back
hold-take-again = Take it again

appointment-booked-for = Your appointment: { $moment }
appointment-move-help = Choose another time below to change it. The present appointment stands until you confirm the new one.
appointment-cancel-question = Do you want to cancel the appointment? This cannot be undone.
appointment-fee-stays = You can book again with the same fee.
appointment-fee-used-up = The fee is then used up, and a new fee will be needed.
appointment-fee-unknown = What then becomes of the fee is not stated. Ask customer care first.

booking-looks-hourly = { $looks ->
    [one] The service allows { $looks } check in an hour.
   *[other] The service allows { $looks } checks in an hour.
}
booking-paused = You can check the free times again at { $time }
booking-looks-kept = Your answers and a held time stay.
booking-renewed = The free times were loaded again
booking-renewed-help = The visa class or the place where the applicant lives has changed. The times shown before no longer count.
booking-by-phone = Customer care can book or change an appointment for you by phone. It appears here once you are online again.
booking-for-resident = These times are for: { $class }, living in this country
booking-for-non-resident = These times are for: { $class }, living in another country
booking-for-help = If this has changed, say so here: the free times are then loaded again. A held time that is meant for others becomes free again; a booked appointment stands.
booking-for-change = Save and load the times again
