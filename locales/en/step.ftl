### The way through the application: names of the steps, what keeps one closed, what became of an order.

step-progress = Steps of the application
step-start = Who it is for
step-reference = Reference
step-fee = Fee
step-profile = Profile
step-booking = Interview
step-delivery = Delivery
step-check = Check
step-confirmation = Confirmation
# How far a step has come, said after its name.
step-current = you are here
step-done = done
step-open = open
step-waits = waiting to be sent
step-closed = not open yet

closed-title = { $step }: not open yet
closed-go = Go to: { $step }
closed-opened = First say who the visa is for.
closed-terms = First the terms and conditions must be accepted.
closed-fee = First the visa fee must be paid and valid.
closed-profile = First the profile must be sent.
closed-hold = First choose an interview time.
closed-delivery = First choose how the passport is delivered.
closed-registered = The appointment is not booked yet.

unclear-payment = The result of the payment is not known yet. Do not pay again.
unclear-booking = It is not known yet whether the appointment was booked. Do not book again: we are checking.
unclear-other = It is not known yet whether your answers arrived.
unclear-checking = No answer came from the service. We are reading how your application stands. Your answers are kept.
unclear-silent = No answer came from the service.
unclear-not-seen = The service shows no trace of it so far. You can safely try again: it cannot happen twice.
unclear-let-go = Do not try again
