### An emergency appointment: an interview sooner than others, asked for once for each application.

emergency-title = Ask for an emergency appointment
emergency-way = Do you need the interview urgently? Ask for an emergency appointment
emergency-lead = This is an interview sooner than the free times, for an urgent journey. The embassy or consulate decides.
emergency-once = It can be asked for only once per application.
emergency-keep = Your present appointment stands meanwhile. Keep it.

## What keeps one from asking.

emergency-not-yet = You cannot ask yet
emergency-appointment-first = First book an appointment among the free times. It stands while the embassy decides.
emergency-today = Your interview is today
emergency-today-help = There is no earlier day left to ask for.

## The questions.

emergency-asked-by = Who is asking?
emergency-applicant = The applicant
emergency-representative = A representative of the applicant
emergency-reason = Why is it urgent?
emergency-medical = Urgent medical care: your own, a relative’s or your employer’s
emergency-medical-proof = For example, a letter from the doctor or the hospital
emergency-funeral = A funeral or a death
emergency-funeral-proof = For example, a death certificate
emergency-business = Unforeseen business travel
emergency-business-proof = For example, an invitation from the company
emergency-esta = ESTA refused
emergency-esta-proof = For example, the notice of refusal
emergency-study = Student or exchange visitor
emergency-study-proof = For example, the school’s confirmation with the first day
emergency-needed-by = By which day do you need the interview?
emergency-needed-by-hint = Before the day of your appointment: { $day }
emergency-explanation = What has happened?
emergency-explanation-hint = A few sentences in any language, at most { $most } characters.
emergency-evidence = I have documents that prove the urgency.
emergency-evidence-help = No documents are sent from here. Keep them at hand.

## The one question before the only try.

emergency-question = Do you want to ask now? It can be asked for only once per application.
emergency-ask = Ask now
emergency-change = Change my answers

## What has become of it.

emergency-asked-on = Asked for on
emergency-waiting = The embassy has not decided yet
emergency-waiting-help = You will see the decision here.
emergency-withdraw = Withdraw the request
emergency-withdraw-question = Do you want to withdraw the request? It cannot be made a second time.
emergency-keep-request = Keep the request
emergency-approved = The embassy has approved the emergency appointment
emergency-approved-help = Earlier times now stand among the free times. Choose one and confirm the booking: until then your present appointment stands.
emergency-until = An earlier time can be booked until
emergency-until-do = Choose an earlier time and confirm the booking.
emergency-choose = Choose an earlier time
emergency-used = The earlier time is booked
emergency-lapsed = The days for booking an earlier time are over
emergency-denied = The embassy has not approved the emergency appointment
emergency-withdrawn = You have withdrawn the request
emergency-stands = Your appointment stands: { $moment }
emergency-no-second = It cannot be asked for a second time for this application. When others give times back, they appear among the free times.
emergency-unclear = It is not known yet whether the request arrived. Do not ask again: we are checking.

## What is wrong with an answer.

problem-no-emergency-reason = Choose why it is urgent.
problem-no-asked-by = Choose who is asking.
problem-no-needed-by = Enter the day by which you need the interview.
problem-day-over = This day is over. Enter today or a later day.
problem-not-earlier = Your appointment is not later than this day. Enter an earlier day.
problem-no-explanation = Write what has happened.
problem-no-evidence = To ask, confirm that you have documents that prove the urgency.
