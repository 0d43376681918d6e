### The calendar. Written by tests/oracle/cldr.mjs from CLDR 48.2.0: a correction belongs there.

# The month as it stands in a date; 1 is January.
calendar-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# The month by itself, as in the heading of a calendar.
calendar-month-alone = { calendar-month }

# 1 is Monday.
calendar-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# The heading of a column.
calendar-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

calendar-date-long = { $weekday }, { $day } { $month } { $year }
calendar-date-medium = { $day } { $month } { $year }
# $month is its number.
calendar-date-short = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }
calendar-month-year = { $month } { $year }
# $date is the long date, $time is of the form 14:05.
calendar-date-time = { $date } at { $time }
