### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = Jätka
common-back = Tagasi
common-change = Muuda
common-copy = Kopeeri
common-copied = Kopeeritud
common-try-again = Proovi uuesti
common-save = Salvesta
common-send = Saada
common-close = Sulge
common-erase-answers = Kustuta minu vastused
common-choose-this-time = Vali see aeg
common-hold-this-time = Hoia seda aega minu jaoks
common-extend = Pikenda aega
common-confirm-booking = Kinnita broneering
common-choose-another-time = Vali teine aeg
common-check-again = Kontrolli uuesti
common-pay = Maksa
common-change-appointment = Muuda intervjuu aega
common-cancel-appointment = Tühista intervjuu aeg
common-keep-appointment = Jäta intervjuu aeg alles
common-sign-in = Logi sisse
common-sign-out = Logi välja
common-print-confirmation = Prindi kinnitus
common-add-group-member = Lisa grupiliige
common-remove = Eemalda
common-show-qr = Näita QR-koodi
common-still-here = Olen veel siin
common-finish-and-erase = Lõpeta ja kustuta andmed

## States of things, and notices about the line and the answers.

common-loading = Laadimine…
common-saving = Salvestamine…
common-sending = Saatmine…
common-saved-here = Salvestatud sellesse seadmesse
common-waiting-to-send = Ootab saatmist
common-sent = Saadetud
common-not-booked-yet = Intervjuu aeg ei ole veel broneeritud
common-booked = Intervjuu aeg on broneeritud
common-offline = Internetiühendus puudub.
common-online-again = Internetiühendus on taastunud.
common-answers-kept = Teie vastused on alles.
common-answers-erased = Teie vastused on kustutatud.
common-checked-at = Kontrollitud kell { $time }
common-expired = Aegunud
# Of an appointment time.
common-taken = Hõivatud
common-payment-received = Makse on laekunud
common-payment-processing = Makset töödeldakse
common-optional = (ei ole kohustuslik)
common-last-day = Viimane päev: { $date }

## Parts of pages.

common-print = Prindi
common-day = Päev
common-month = Kuu
common-year = Aasta
common-example = Näiteks: { $example }
common-step-of = Samm { $a }, kokku { $b }
common-save-and-continue = Salvesta ja jätka
common-choose = Valige
common-add-to-calendar = Lisa kalendrisse
common-no-answer = Serveriga ei õnnestunud ühendust saada.
common-no-answer-help = Teie vastused on alles. Proovige uuesti.
