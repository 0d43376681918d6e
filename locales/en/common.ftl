### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = Continue
common-back = Back
common-change = Change
common-copy = Copy
common-copied = Copied
common-try-again = Try again
common-erase-answers = Erase my answers
common-hold-this-time = Hold this time
common-extend = Extend
common-confirm-booking = Confirm booking
common-choose-another-time = Choose another time
common-check-again = Check again
common-pay = Pay
common-change-appointment = Change the appointment
common-cancel-appointment = Cancel the appointment
common-keep-appointment = Keep the appointment
common-print-confirmation = Print the confirmation

## States of things, and notices about the line and the answers.

common-loading = Loading…
common-sending = Sending…
common-booked = Booked
common-offline = You are offline.
common-answers-kept = Your answers are kept.
common-checked-at = Checked at { $time }

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
common-taken = Taken

# Who can help.
contact-phone = Customer care by phone
contact-email = Customer care by email
contact-embassy = The embassy’s website says how to reach customer care.
