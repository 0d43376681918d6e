### Around every page, and the pages before an application is opened.

app-service = Viisaintervjuu aeg
app-page-title = { $page } – viisaintervjuu aeg
app-language = Keel
app-skip = Liigu põhisisu juurde
app-contact = Võtke meiega ühendust
app-all-countries = Kõik riigid
app-terms = Kasutustingimused
app-privacy = Teie andmed
app-accessibility = Ligipääsetavus
app-footer = Teave teenuse kohta
app-operator = Teenuse osutaja: { $operator }
app-practice = See on harjutuskeskkond: siin ei maksta ega broneerita midagi päriselt.

home-title = Millises riigis te viisat taotlete?
home-lead = Valige riik, kus lähete intervjuule.

unopened-title = { $country }: teenust ei saa praegu avada
unopened-lead = Viga on meie poolel. Palun proovige hiljem uuesti.
unopened-kept = Teie vastused on selles seadmes alles.
unopened-others = Teised riigid

front-title = Broneerige viisaintervjuu aeg
front-lead = Siin maksate viisatasu, täidate taotleja profiili, broneerite intervjuu aja saatkonda ja valite, kuidas te passi tagasi saate.
front-steps = Nii see käib
front-step-fee = Valige viisatüüp ja makske viisatasu.
front-step-profile = Täitke taotleja profiil.
front-step-booking = Broneerige intervjuu aeg.
front-step-delivery = Valige, kuidas pass kohale toimetatakse.
front-at-hand = Mida teil vaja läheb
front-hand-passport = taotleja pass
front-hand-ds160 = DS-160-vormi kinnitusnumber
front-hand-contact = telefoninumber ja aadress
front-hand-payment = võimalus viisatasu maksta
front-duration = Selleks kulub umbes 15 minutit. Makse laekumine võib võtta kauem aega; seni saate täita ülejäänud osad.
front-kept = See, mida sisestate, jääb sellesse seadmesse alles. Võite igal ajal pooleli jätta ja hiljem jätkata.
front-begin = Alusta kohe
front-find = Leia minu taotlus
front-begun = Selles seadmes alustatud
front-resume = Jätka { $number }. taotlust
front-waits = { $n ->
    [one] { $n } toiming ootab saatmist. Sellega ei ole veel midagi broneeritud ega makstud.
   *[other] { $n } toimingut ootab saatmist. Nendega ei ole veel midagi broneeritud ega makstud.
}
front-unsent = Ootab saatmist
front-unsent-help = Selle saatmiseks avage allpool riigi leht.
front-embassy-decides = Otsuse viisa väljastamise või viisataotluse tagasilükkamise kohta teeb ainult saatkond või konsulaat.
front-no-class-advice = Selles teenuses ei valita teie eest viisatüüpi.
front-no-document-advice = Selles teenuses ei öelda, millised dokumendid intervjuule kaasa võtta.
front-robots = Teenust ei tohi kasutada robotite ega skriptide abil.
