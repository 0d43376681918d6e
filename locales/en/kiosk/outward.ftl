### What leads away from a kiosk is opened on the visitor's own phone instead.

kiosk-outward-site = Open this page on your phone: point its camera at the code.
kiosk-outward-mail = Write from your phone: point its camera at the code.
kiosk-outward-call = Call from your phone: point its camera at the code.
kiosk-outward-file = To keep the date, point your phone’s camera at the code.
kiosk-outward-file-print = Print this page to take the dates with you. Files cannot be saved on a public device.
kiosk-outward-code = Code for your phone: { $what }
kiosk-no-card = Paying by card is not offered on a public device, where others may see the card. Choose another way here, or go on with your phone.
