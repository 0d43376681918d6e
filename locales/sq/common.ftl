### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = Vazhdo
common-back = Mbrapa
common-change = Ndrysho
common-copy = Kopjo
common-copied = U kopjua
common-try-again = Provo përsëri
common-erase-answers = Fshi përgjigjet e mia
common-hold-this-time = Mbaj këtë orë për mua
common-extend = Zgjat kohën
common-confirm-booking = Konfirmo takimin
common-choose-another-time = Zgjidh një orë tjetër
common-check-again = Kontrollo përsëri
common-pay = Paguaj
common-change-appointment = Ricakto takimin
common-cancel-appointment = Anulo takimin
common-keep-appointment = Mos e anulo takimin
common-print-confirmation = Printo konfirmimin

## States of things, and notices about the line and the answers.

common-loading = Po ngarkohet…
common-sending = Po dërgohet…
common-booked = Takimi u caktua
common-offline = Nuk keni lidhje me internetin.
common-answers-kept = Përgjigjet tuaja janë ruajtur.
common-checked-at = Kontrolluar në orën{ "\u00A0" }{ $time }

## Parts of pages.

common-print = Printo
common-day = Dita
common-month = Muaji
common-year = Viti
common-example = Për shembull: { $example }
common-step-of = Hapi { $a } nga { $b }
common-save-and-continue = Ruaj dhe vazhdo
common-choose = Zgjidhni
common-add-to-calendar = Shto në kalendar
common-taken = E zënë

# Who can help.
contact-phone = Qendra e kujdesit ndaj klientit, me telefon
contact-email = Qendra e kujdesit ndaj klientit, me email
contact-embassy = Si kontaktohet Qendra e kujdesit ndaj klientit, e gjeni në faqen e ambasadës.
