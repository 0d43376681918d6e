### What the operator of a kiosk reads, behind a PIN.

# The quiet link at the foot of the screen that waits for somebody.
operator-way-in = For the operator
operator-title = State of this device
operator-no-pin = No PIN is set for this device, so this page stays shut. The guide for kiosks says how to set one.
operator-pin = PIN
operator-open = Open
operator-wrong-pin = This PIN is wrong.
operator-pause = { $seconds ->
    [one] Too many wrong PINs. You can try again in { $seconds } second.
   *[other] Too many wrong PINs. You can try again in { $seconds } seconds.
}
operator-version = Version and build
operator-line = Connection
operator-line-up = The service can be reached.
operator-line-down = The service cannot be reached.
operator-line-portal = This network asks for a sign-in first.
operator-line-help = The device looks for the connection by itself, and sends what waits as soon as it is there.
# When the service answered last.
operator-heard = Last answer of the service
operator-not-yet = None since this page was opened
operator-clock = Clock of this device
operator-clock-right = It is right.
operator-clock-seconds = { $n ->
    [one] It is wrong by { $n } second.
   *[other] It is wrong by { $n } seconds.
}
# What visitors left to be sent; nobody but the office can open it.
operator-post = Sealed envelopes
operator-post-waiting = { $n ->
    [one] { $n } waits to be sent.
   *[other] { $n } wait to be sent.
}
operator-post-until = The first must arrive by: { $date }.
operator-post-unreadable = { $n ->
    [one] { $n } was not taken: it could not be opened.
   *[other] { $n } were not taken: they could not be opened.
}
operator-post-key-retired = { $n ->
    [one] { $n } was not taken: the key that it was sealed with is no longer in use.
   *[other] { $n } were not taken: the keys that they were sealed with are no longer in use.
}
operator-post-replayed = { $n ->
    [one] { $n } was not taken: a newer one of the same visitor was there already.
   *[other] { $n } were not taken: newer ones of the same visitors were there already.
}
operator-post-expired = { $n ->
    [one] { $n } was not taken: it arrived too late.
   *[other] { $n } were not taken: they arrived too late.
}
operator-room = Storage
operator-room-used = { $used } of { $all } MB are used.
operator-room-kept = The browser keeps it.
operator-room-loose = The browser may erase it when the disk is full.
operator-next-restart = Next restart
operator-no-restart = Not planned
operator-check = Check now
operator-print = Print a test page
operator-restart = Restart
operator-test-page = Test page
operator-test-code = Code for a camera
operator-test-help = The printer is in order if every letter can be read and the camera of a phone reads the code.
