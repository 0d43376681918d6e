### Watching the number of the DS-160 form until the interview.

ds160-watch = DS-160 number
ds160-in-profile = The number in your profile
ds160-on-form = The number on your form
ds160-on-form-hint = Enter it as it stands on the confirmation page, to compare. It is not sent.
ds160-same = The two numbers are the same.
ds160-different = The two numbers are different. Find out which form counts, and correct the profile if needed.
ds160-no-number = A DS-160 number begins with AA and has 10 characters.
ds160-missing = The profile has no DS-160 number yet. Add it before the interview.
ds160-turned-away = If the form that you bring has another number, you may be turned away at the embassy.
ds160-final-day = Last day for sending the final form: { $date }
ds160-final-day-over = The last day for sending the final form was { $date }. It is over.
ds160-change = Change it in the profile
ds160-stands = The interview has begun: the DS-160 number can no longer be changed here.
