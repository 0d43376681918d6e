### The screen of a kiosk that waits for somebody, and the page after a language was chosen. It stands in a public hall.

# On the button of each language, under the language's own name.
kiosk-touch = Touch to begin
kiosk-promise = Nothing that you type stays on this device.
kiosk-welcome-title = What you can do here
kiosk-welcome-apply = Apply for a visa appointment, step by step.
kiosk-welcome-find = Look up, move or cancel an appointment that you have, with its reference.
kiosk-welcome-leave = Print what you need, or take everything along on your phone.
kiosk-welcome-where = Choose the country where you will go to the interview:
kiosk-no-line = This device has no connection at the moment.
kiosk-no-line-help = You can fill in your answers and take them along on your phone. Paying and booking need the connection.
