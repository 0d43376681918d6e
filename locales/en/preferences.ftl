### Which days would suit for the interview.

problem-before-first = The last day is before the first. Enter the same day or a later one.
preferences-title = Which days suit you?
preferences-help = You can say this before there are times to choose from. It keeps no time for you and promises none: all free times are shown, and those that suit you are marked.
preferences-from = First day that suits
preferences-to = Last day that suits
preferences-if-it-matters = Leave it empty if it does not matter.
preferences-part = What time of day suits you?
preferences-morning = In the morning, before 12:00
preferences-afternoon = In the afternoon, from 12:00 on
preferences-either = Either
preferences-save = Save what suits
preferences-told = What you said: { $days }
preferences-between = { $from } – { $to }
preferences-since = first day: { $from }
preferences-until = last day: { $to }
preferences-any-day = any day
preferences-suits = { $time }, suits you
preferences-looked-from = As you wish, the free times are shown from this day on: { $date }
preferences-from-today = Show them from today
