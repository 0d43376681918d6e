### Where the passport is, who may collect it, and the letter for whoever comes instead.

tracking-title = Kus teie pass on
tracking-courier-service = Viisadokumentide kulleriteenus
tracking-last-known = Nii oli see viimati teada.
tracking-not-offered = Siin ei saa passi teekonda jälgida
tracking-not-offered-help = Selle riigi dokumentides ei ole öeldud, kuidas pass tagasi tuleb. Seda ütleb teile saatkond.
tracking-no-application = Selles seadmes ei ole ühtegi taotlust avatud
tracking-no-application-help = Leidke taotlus selle numbri järgi: siis näete siin, kus teie pass on.

## Where it is, in a sentence without a full stop, and what that means.

tracking-at-before = Pass on teie käes
tracking-at-before-help = Pärast intervjuud saate siin jälgida selle teed tagasi.
tracking-at-unsaid = Siin ei ole teada, kus teie pass on
tracking-at-unsaid-help = Intervjuu on möödas ja saatkond ei ole passi kohta veel midagi teatanud. Kontrollige hiljem uuesti.
tracking-at-embassy = Teie pass on saatkonnas
tracking-at-embassy-help = Midagi ei ole veel üle antud.
tracking-at-courier = Teie pass on kulleri käes
tracking-at-missed = Kuller käis ja kedagi ei olnud kohal
tracking-at-ready = Teie passile võib järele tulla
tracking-at-overdue = Passile järele tulemise aeg on möödas
tracking-at-returned = Teie pass on saatkonnas tagasi
tracking-at-returned-contacts = Saatkonna töötajad võtavad teiega ühendust.
tracking-at-returned-in-person = Saate selle kätte isiklikult saatkonnast.
tracking-at-returned-arrange = Passi kättesaamises tuleb kokku leppida saatkonnaga.
tracking-at-collected = Teie pass on kätte saadud
tracking-at-delivered = Teie pass on kohale toimetatud

## The way, from station to station. Entries of a list, without a full stop.

tracking-way = Passi teekond
tracking-issued = Viisa on väljastatud
tracking-handed-over = Kullerile üle antud
tracking-attempted = Kuller käis, kedagi ei olnud kohal
tracking-ready = Kättesaamiskohta jõudnud
tracking-collected = Kätte saadud
tracking-delivered = Kohale toimetatud
tracking-returned = Saatkonnas tagasi
tracking-ahead = Alles ees

## The courier’s number.

tracking-number = Saadetise jälgimisnumber
tracking-number-none = Jälgimisnumbrit veel ei ole.
tracking-same-as-care = Klienditeenindus näeb sama, mida teie siin. Enne kui jälgimisnumber on olemas, ei oska ka klienditeenindus passi tagastamise kohta midagi öelda.

## Where, when and by whom it is collected. Papers are entries of a list, without a full stop.

tracking-where = Kust ja millal passi kätte saab
tracking-hours = Lahtiolekuajad
tracking-hours-day = { $day }, { $opens }–{ $closes } ({ $clock })
tracking-hours-unsaid = Lahtiolekuaegu ei ole siin märgitud.
tracking-who = Kes võib passile järele tulla
tracking-who-you = Kui tulete ise, peab teil kaasas olema
tracking-who-other = Kui keegi tuleb teie eest, peab tal kaasas olema
paper-own = teie enda fotoga isikut tõendav dokument, mille on väljastanud riik
paper-own-original = teie enda fotoga isikut tõendava dokumendi originaal; dokumendi on väljastanud riik
paper-theirs = tema enda fotoga isikut tõendav dokument, mille on väljastanud riik
paper-theirs-original = tema enda fotoga isikut tõendava dokumendi originaal; dokumendi on väljastanud riik
paper-copy = teie isikut tõendava dokumendi koopia
paper-letter = teie allkirjastatud volikirja originaal

## What is not said here.

tracking-status = Viisataotlus ise
tracking-status-unsaid = See teenus ei tea, milline on teie taotluse seis. Ülal näete ainult passi teekonda.
tracking-status-care = Ka klienditeenindus ei saa seda teile öelda.

## The letter, on paper in two languages.

letter-title = Volikiri
letter-lead = Printige volikiri välja, täitke tühjad read käsitsi ja kirjutage alla. Kehtib ainult allkirjastatud originaal, mitte koopia.
letter-print = Prindi volikiri
letter-one-language = Kättesaamiskoha keeles osa ei õnnestunud laadida. Ilma selleta on volikiri ainult ühes keeles.
letter-text = Mina, { $name }, volitan siin nimetatud isikut vastu võtma minu passi ja sellega koos tulevaid dokumente.
letter-applicant = Taotleja
letter-representative = Passile järele tuleva isiku nimi
letter-representative-document = Selle isiku isikut tõendava dokumendi number
letter-day = Koht ja kuupäev
letter-signature = Taotleja allkiri
letter-by-hand = täidetakse käsitsi
letter-brings = See isik võtab kaasa ka oma fotoga isikut tõendava dokumendi ja taotleja isikut tõendava dokumendi koopia.
letter-unknown = Siin passi kättesaamise volikirja ei ole
letter-unknown-help = Selle riigi dokumentides ei ole öeldud, et passile võib volikirjaga järele tulla keegi teine.
