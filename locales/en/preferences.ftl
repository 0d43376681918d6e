### Which days would suit for the interview.

problem-before-first = The last day is before the first. Enter the same day or a later one.
