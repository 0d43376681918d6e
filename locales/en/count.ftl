### Words that change with a number. Every variant is a whole sentence.

count-hold-left = { $n ->
    [one] This time is held for you for { $n } more minute.
   *[other] This time is held for you for { $n } more minutes.
}
count-reschedules-left = { $n ->
    [0] You cannot change the appointment any more.
    [one] You can change the appointment once more.
   *[other] You can change the appointment { $n } more times.
}
count-move-leaves = { $n ->
    [one] This uses one change. After it you can change the appointment once more.
   *[other] This uses one change. After it you can change the appointment { $n } more times.
}
