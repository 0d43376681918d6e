### How much of a time is left. Every variant is a whole sentence.

remaining-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
remaining-hours = { $hours ->
    [one] { $hours } hour left
   *[other] { $hours } hours left
}
remaining-minutes = { $minutes ->
    [0] Less than a minute left
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}
remaining-over = The deadline has passed
