### Whose clock the deadlines go by.

clock-wrong-minutes = { $minutes ->
    [one] This device’s clock is wrong by { $minutes } minute.
   *[other] This device’s clock is wrong by { $minutes } minutes.
}
clock-wrong-hours = { $hours ->
    [one] This device’s clock is wrong by { $hours } hour.
   *[other] This device’s clock is wrong by { $hours } hours.
}
clock-wrong-days = { $days ->
    [one] This device’s clock is wrong by { $days } day.
   *[other] This device’s clock is wrong by { $days } days.
}
clock-wrong-help = The deadlines and the countdown here go by the embassy’s time all the same. Set the device’s clock so that you are not late.
clock-practice-help = In a practice service time can be moved, so this may be meant. The deadlines here go by the service’s time.
clock-of-device = The deadlines are counted by this device’s clock.
clock-of-device-help = The service has not answered since you opened this page. If the clock is wrong, so is the time that is left. Nothing is closed because of it.
