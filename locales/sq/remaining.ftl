### How much of a time is left. Every variant is a whole sentence.

remaining-days = { $days ->
    [one] Ka mbetur { $days } ditë
   *[other] Kanë mbetur { $days } ditë
}
remaining-hours = { $hours ->
    [one] Ka mbetur { $hours } orë
   *[other] Kanë mbetur { $hours } orë
}
remaining-minutes = { $minutes ->
    [0] Ka mbetur më pak se një minutë
    [one] Ka mbetur { $minutes } minutë
   *[other] Kanë mbetur { $minutes } minuta
}
remaining-over = Afati ka kaluar
