### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = Continue
common-back = Back
common-change = Change
common-copy = Copy
common-copied = Copied
common-try-again = Try again
common-save = Save
common-send = Send
common-close = Close
common-erase-answers = Erase my answers
common-choose-this-time = Choose this time
common-hold-this-time = Hold this time
common-extend = Extend
common-confirm-booking = Confirm booking
common-choose-another-time = Choose another time
common-check-again = Check again
common-pay = Pay
common-change-appointment = Change the appointment
common-cancel-appointment = Cancel the appointment
common-keep-appointment = Keep the appointment
common-sign-in = Sign in
common-sign-out = Sign out
common-print-confirmation = Print the confirmation
common-add-group-member = Add a group member
common-remove = Remove
common-show-qr = Show QR code
common-still-here = I am still here
common-finish-and-erase = Finish and erase

## States of things, and notices about the line and the answers.

common-loading = Loading…
common-saving = Saving…
common-sending = Sending…
common-saved-here = Saved on this device
common-waiting-to-send = Waiting to be sent
common-sent = Sent
common-not-booked-yet = Not booked yet
common-booked = Booked
common-offline = You are offline.
common-online-again = You are online again.
common-answers-kept = Your answers are kept.
common-answers-erased = Your answers have been erased.
common-checked-at = Checked at { $time }
common-expired = Expired
# Of an appointment time.
common-taken = Taken
common-payment-received = Payment received
common-payment-processing = Payment is being processed
common-optional = (optional)
common-last-day = Last day: { $date }

## Parts of pages.

common-print = Print
common-day = Day
common-month = Month
common-year = Year
common-example = For example: { $example }
common-step-of = Step { $a } of { $b }
common-save-and-continue = Save and continue
common-choose = Choose
common-add-to-calendar = Add to calendar
common-no-answer = We could not reach the server.
common-no-answer-help = Your answers are kept. Try again.
