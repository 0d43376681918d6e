### Words that change with a number. Every variant is a whole sentence.

count-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
count-days-left = { $n ->
    [0] Today is the last day
    [one] { $n } day left
   *[other] { $n } days left
}
count-passports = { $n ->
    [one] { $n } passport
   *[other] { $n } passports
}
count-business-days = { $n ->
    [one] { $n } business day
   *[other] { $n } business days
}
count-hold-left = { $n ->
    [one] This time is held for you for { $n } more minute.
   *[other] This time is held for you for { $n } more minutes.
}
count-ds160-length = { $n ->
    [one] The DS-160 confirmation number must have { $n } character.
   *[other] The DS-160 confirmation number must have { $n } characters.
}
count-reschedules-left = { $n ->
    [0] You cannot change the appointment any more.
    [one] You can change the appointment once more.
   *[other] You can change the appointment { $n } more times.
}
count-group-missing = { $n ->
    [one] The group needs { $n } more person.
   *[other] The group needs { $n } more people.
}
count-waiting-to-send = { $n ->
    [one] { $n } item is waiting to be sent
   *[other] { $n } items are waiting to be sent
}
count-errors = { $n ->
    [one] Please correct { $n } error
   *[other] Please correct { $n } errors
}
count-idle-warning = { $n ->
    [one] Are you still there? Your answers will be erased in { $n } second.
   *[other] Are you still there? Your answers will be erased in { $n } seconds.
}
