### The calendar. Written by tests/oracle/cldr.mjs from CLDR 48.2.0: a correction belongs there.

# The month as it stands in a date; 1 is January.
calendar-month = { $month ->
    [1] იანვარი
    [2] თებერვალი
    [3] მარტი
    [4] აპრილი
    [5] მაისი
    [6] ივნისი
    [7] ივლისი
    [8] აგვისტო
    [9] სექტემბერი
    [10] ოქტომბერი
    [11] ნოემბერი
   *[12] დეკემბერი
}

# The month by itself, as in the heading of a calendar.
calendar-month-alone = { calendar-month }

# 1 is Monday.
calendar-weekday = { $weekday ->
    [1] ორშაბათი
    [2] სამშაბათი
    [3] ოთხშაბათი
    [4] ხუთშაბათი
    [5] პარასკევი
    [6] შაბათი
   *[7] კვირა
}

# The heading of a column.
calendar-weekday-short = { $weekday ->
    [1] ორშ
    [2] სამ
    [3] ოთხ
    [4] ხუთ
    [5] პარ
    [6] შაბ
   *[7] კვი
}

calendar-date-long = { $weekday }, { $day } { $month }, { $year }
calendar-date-medium = { $day } { $month }, { $year }
# $month is its number.
calendar-date-short = { $day }.{ $month }.{ $year }
calendar-month-year = { $month }, { $year }
# $date is the long date, $time is of the form 14:05.
calendar-date-time = { $date }, { $time }
