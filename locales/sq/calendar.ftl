### The calendar. Written by tests/oracle/cldr.mjs from CLDR 48.2.0: a correction belongs there.

# The month as it stands in a date; 1 is January.
calendar-month = { $month ->
    [1] janar
    [2] shkurt
    [3] mars
    [4] prill
    [5] maj
    [6] qershor
    [7] korrik
    [8] gusht
    [9] shtator
    [10] tetor
    [11] nëntor
   *[12] dhjetor
}

# The month by itself, as in the heading of a calendar.
calendar-month-alone = { calendar-month }

# 1 is Monday.
calendar-weekday = { $weekday ->
    [1] e hënë
    [2] e martë
    [3] e mërkurë
    [4] e enjte
    [5] e premte
    [6] e shtunë
   *[7] e diel
}

# The heading of a column.
calendar-weekday-short = { $weekday ->
    [1] hën
    [2] mar
    [3] mër
    [4] enj
    [5] pre
    [6] sht
   *[7] die
}

calendar-date-long = { $weekday }, { $day } { $month } { $year }
calendar-date-medium = { $day } { $month } { $year }
# $month is its number.
calendar-date-short = { $day }.{ $month }.{ $year }
calendar-month-year = { $month } { $year }
# $date is the long date, $time is of the form 14:05.
calendar-date-time = { $date } në orën{ "\u00A0" }{ $time }
