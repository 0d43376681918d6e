### The calendar. Written by tests/oracle/cldr.mjs from CLDR 48.2.0: a correction belongs there.

# The month as it stands in a date; 1 is January.
calendar-month = { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[12] detsember
}

# The month by itself, as in the heading of a calendar.
calendar-month-alone = { calendar-month }

# 1 is Monday.
calendar-weekday = { $weekday ->
    [1] esmaspäev
    [2] teisipäev
    [3] kolmapäev
    [4] neljapäev
    [5] reede
    [6] laupäev
   *[7] pühapäev
}

# The heading of a column.
calendar-weekday-short = { $weekday ->
    [1] E
    [2] T
    [3] K
    [4] N
    [5] R
    [6] L
   *[7] P
}

calendar-date-long = { $weekday }, { $day }. { $month } { $year }
calendar-date-medium = { $day }. { $month } { $year }
# $month is its number.
calendar-date-short = { $day }.{ $month }.{ $year }
calendar-month-year = { $month } { $year }
# $date is the long date, $time is of the form 14:05.
calendar-date-time = { $date }, kell{ "\u00A0" }{ $time }
