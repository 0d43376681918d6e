### How much of a time is left. Every variant is a whole sentence.

remaining-days = { $days ->
    [one] Jäänud on { $days } päev
   *[other] Jäänud on { $days } päeva
}
remaining-hours = { $hours ->
    [one] Jäänud on { $hours } tund
   *[other] Jäänud on { $hours } tundi
}
remaining-minutes = { $minutes ->
    [0] Jäänud on vähem kui minut
    [one] Jäänud on { $minutes } minut
   *[other] Jäänud on { $minutes } minutit
}
remaining-over = Tähtaeg on möödas
