### The standing pages: the terms, what is stored where, and how far everybody can use the app.

paper-contents = Sellel lehel
paper-another-site = (teine veebileht)

terms-lead = Palun lugege tingimused hoolikalt läbi.
terms-undated = Dokumendis ei ole öeldud, mis ajast see kehtib.
terms-accept-where = Tingimustega nõustute viisatasu lehel enne maksmist või broneerimist. Kui tingimused muutuvad, küsime uuesti.
terms-accepted-version = Selle taotlusega olete nõustunud versiooniga { $version }.
terms-read-alone = Loe tingimusi eraldi lehel
terms-none = Selle riigi kohta kasutustingimuste dokumenti ei ole.
terms-none-help = Allpool on see, mida selle riigi dokumentides siiski öeldakse. Teiste riikide tingimusi siia ei lisata.
terms-use = Teenuse kasutamine
terms-data = Isikuandmed
terms-care = Klienditeenindus
terms-later = Muudatused
terms-proper-use = Teenust ei tohi kasutada ühelgi sobimatul eesmärgil.

privacy-record = Mida ja kus hoitakse
privacy-lead = Siin näete, mida see seade ja teenuse osutaja teist teavad ning kuidas andmed kustutatakse.
privacy-here = Selles seadmes
privacy-here-how = Seda, mida sisestate, hoitakse siin krüptituna. See kustub ise 30 päeva pärast viimast muudatust.
privacy-here-nothing = Selles seadmes ei hoita midagi.
privacy-here-until = Kuni: { $date }
privacy-here-unnamed = Nime veel ei ole
privacy-here-erase = Kustutamine eemaldab kõik, mis siin loetletud on. Saatmata andmed lähevad kaduma. Saadetud andmed jäävad teenuse osutajale alles.
privacy-office = Teenuse osutaja juures
privacy-field-person = Nimi, sünniaeg ja elukoht
privacy-field-person-why = Taotlus ja intervjuu aeg on sellel nimel ning vabad ajad sõltuvad sellest, kus te elate.
privacy-field-passport = Pass ja DS-160-vormi number
privacy-field-passport-why = Need seovad viisatasu ja profiili ühe isikuga.
privacy-field-contact = E-posti aadress, telefoninumber ja aadress
privacy-field-contact-why = Taotlust puudutavate teadete ja passi tagastamise jaoks.
privacy-field-payment = Maksed
privacy-field-payment-why = Summa, aeg ja viitenumber näitavad, et viisatasu on makstud. Kaardi number siia kunagi ei jõua.
privacy-where-unsaid = Selle riigi dokumentides ei ole öeldud, kus teenuse osutaja andmeid hoiab.
privacy-why-unsaid = Selle riigi dokumentides ei ole öeldud, milleks andmeid veel kasutatakse.
privacy-long-unsaid = Dokumentides ei ole öeldud, kui kaua teenuse osutaja andmeid hoiab.
privacy-abroad = Internetil ei ole piire: andmed, mida te selle kaudu saadate, võivad jõuda ka teistesse riikidesse.
privacy-other-sites = Lingid võivad viia teiste veebilehtedele. Neil on oma privaatsusreeglid ja nad võivad andmeid koguda; teenuse osutaja neid ei kontrolli.
privacy-version = Privaatsusteate versioon: { $version }

accessibility-lead = Seda teenust peab saama kasutada igaüks: klaviatuuriga, ekraanilugejaga, suurte tähtedega ja väikeses telefonis.
accessibility-tested = Mida on kontrollitud
accessibility-tested-program = Programm axe-core loeb läbi iga ekraani, milleni meie automaatkontrollid jõuavad. See leiab palju takistusi, aga mitte kõiki.
accessibility-tested-keyboard = Teenuse peamised teekonnad läbitakse ainult klaviatuuriga.
accessibility-tested-narrow = Samu ekraane näidatakse 320 piksli laiuselt. Midagi ei ole vaja külgsuunas kerida.
accessibility-untested = Mida ei ole kontrollitud
accessibility-untested-people = Inimesed, kes kasutavad iga päev ekraanilugejat või muid abivahendeid, ei ole teenust veel proovinud.
accessibility-untested-others = Pankade lehed ja teised veebilehed ei ole meie omad. Me ei tea, kui ligipääsetavad need on.
accessibility-report = Teatage takistusest
accessibility-report-how = Öelge klienditeenindusele, millisel lehel see oli, mida te teha soovisite ja mis teid takistas. Kui te ei saa selle pärast aega broneerida, öelge ka seda.
