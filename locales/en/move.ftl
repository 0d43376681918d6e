### Moving the appointment: what it takes, and what holds if it comes to nothing.

move-last = This is your last change
move-last-help = After it you cannot change the appointment any more with this fee. To change it again, a new fee will be needed.
move-present = Present appointment
move-new = New appointment
move-do = Change the appointment
move-keep = Keep the present appointment
move-back = Back to the answers
move-stands = Your present appointment stands: { $moment }
move-lapsed = This time is no longer held for you. The appointment was not changed.
