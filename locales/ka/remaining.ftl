### How much of a time is left. Every variant is a whole sentence.

remaining-days = დარჩა { $days } დღე
remaining-hours = დარჩა { $hours } საათი
remaining-minutes = { $minutes ->
    [0] დარჩა ერთ წუთზე ნაკლები
   *[other] დარჩა { $minutes } წუთი
}
remaining-over = ვადა გასულია
