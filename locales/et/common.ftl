### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = Jätka
common-back = Tagasi
common-change = Muuda
common-copy = Kopeeri
common-copied = Kopeeritud
common-try-again = Proovi uuesti
common-erase-answers = Kustuta minu vastused
common-hold-this-time = Hoia seda aega minu jaoks
common-extend = Pikenda aega
common-confirm-booking = Kinnita broneering
common-choose-another-time = Vali teine aeg
common-check-again = Kontrolli uuesti
common-pay = Maksa
common-change-appointment = Muuda intervjuu aega
common-cancel-appointment = Tühista intervjuu aeg
common-keep-appointment = Jäta intervjuu aeg alles
common-print-confirmation = Prindi kinnitus

## States of things, and notices about the line and the answers.

common-loading = Laadimine…
common-sending = Saatmine…
common-booked = Intervjuu aeg on broneeritud
common-offline = Internetiühendus puudub.
common-answers-kept = Teie vastused on alles.
common-checked-at = Kontrollitud kell{ "\u00A0" }{ $time }

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
common-taken = Hõivatud

# Who can help.
contact-phone = Klienditeeninduse telefon
contact-email = Klienditeeninduse e-post
contact-embassy = Klienditeeninduse kontaktandmed leiate saatkonna veebilehelt.
