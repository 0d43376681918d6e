### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = Vazhdo
common-back = Mbrapa
common-change = Ndrysho
common-copy = Kopjo
common-copied = U kopjua
common-try-again = Provo përsëri
common-save = Ruaj
common-send = Dërgo
common-close = Mbyll
common-erase-answers = Fshi përgjigjet e mia
common-choose-this-time = Zgjidh këtë orë
common-hold-this-time = Mbaj këtë orë për mua
common-extend = Zgjat kohën
common-confirm-booking = Konfirmo takimin
common-choose-another-time = Zgjidh një orë tjetër
common-check-again = Kontrollo përsëri
common-pay = Paguaj
common-change-appointment = Ricakto takimin
common-cancel-appointment = Anulo takimin
common-keep-appointment = Mos e anulo takimin
common-sign-in = Hyr
common-sign-out = Dil
common-print-confirmation = Printo konfirmimin
common-add-group-member = Shto një anëtar të grupit
common-remove = Hiq
common-show-qr = Shfaq kodin QR
common-still-here = Jam ende këtu
common-finish-and-erase = Përfundo dhe fshi të dhënat

## States of things, and notices about the line and the answers.

common-loading = Po ngarkohet…
common-saving = Po ruhet…
common-sending = Po dërgohet…
common-saved-here = U ruajt në këtë pajisje
common-waiting-to-send = Pret të dërgohet
common-sent = U dërgua
common-not-booked-yet = Takimi nuk është caktuar ende
common-booked = Takimi u caktua
common-offline = Nuk keni lidhje me internetin.
common-online-again = Lidhja me internetin u rivendos.
common-answers-kept = Përgjigjet tuaja janë ruajtur.
common-answers-erased = Përgjigjet tuaja u fshinë.
common-checked-at = Kontrolluar në orën { $time }
common-expired = Ka skaduar
# Of an appointment time.
common-taken = E zënë
common-payment-received = Pagesa u regjistrua
common-payment-processing = Pagesa është në përpunim
common-optional = (sipas dëshirës)
common-last-day = Dita e fundit: { $date }

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
common-no-answer = Nuk u arrit lidhja me serverin.
common-no-answer-help = Përgjigjet tuaja janë ruajtur. Provoni përsëri.
