### What somebody takes along who leaves before everything has arrived.

kiosk-claim-title = Take this code with you
kiosk-claim-lead = What waits is sealed on this device, and nobody can read it here. It is sent by itself once this device has a connection, even after you have left.
kiosk-claim-nothing = Until then nothing is booked and nothing is paid.
kiosk-claim-code = Continuation code
kiosk-claim-how = To continue elsewhere, choose “Find my application” there and enter this code and your date of birth.
kiosk-claim-where = Website: { $address }
kiosk-claim-until = It arrives by this day at the latest: { $date }
kiosk-claim-not-arrived = If nothing is found after that day, it has not arrived. Then begin again.
kiosk-claim-check = Check there which steps are done. What the service could not take is not among them.
kiosk-claim-secret = Keep the code to yourself: with it and your date of birth anybody can open your application.
kiosk-claim-waits = It is sealed on this device and sent by itself once there is a connection, even after you have left.
kiosk-claim-sealing = It is being sealed…
kiosk-claim-none = This device cannot keep what waits
kiosk-claim-none-help = If you finish now, what you entered and was not sent is lost. Take it along on your phone, or wait for the connection.
