### While somebody is at a kiosk, and when they leave.

kiosk-bar = Public device
kiosk-end = Finish and erase
kiosk-end-title = Do you want to finish and erase?
kiosk-end-typed = Everything that you typed is erased from this device. Nobody after you can see it.
kiosk-end-unsent = Nothing was sent to the embassy. If you finish now, your answers are lost.
kiosk-end-opened = What you sent stays with your application. Write down its reference: with it and the recovery code or the date of birth you open the application anywhere.
kiosk-end-waits = Not everything was sent yet.
kiosk-end-under-way = Something is being sent. This device waits for the answer before it erases.
kiosk-end-now = Erase everything now
kiosk-end-keep = Go on
kiosk-still-there = Are you still there?
kiosk-still-there-help = If you do not answer, everything that you typed is erased from this device.
kiosk-still-there-left = { $n ->
    [one] Your answers will be erased in { $n } second.
   *[other] Your answers will be erased in { $n } seconds.
}
kiosk-still-here = I am still here
kiosk-leaving = Your answers are being erased…
