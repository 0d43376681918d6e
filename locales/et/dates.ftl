### Your dates: every dated rule of the application on one page, on paper and in the calendar.

dates-title = Teie tähtajad
dates-lead = Selle taotluse tähtajad, lähim esimesena.
dates-ahead = Ees ootab
dates-passed = Möödas
dates-later = Selgub hiljem
dates-empty = Ühtegi tähtaega veel ei ole
dates-empty-help = Tähtajad tekivad maksmisel ja intervjuu aja broneerimisel. Leiate need siit.
dates-as-of = Seis: { $moment }
dates-your-clock = Teie enda kella järgi: { $moment }
dates-by-rule = Arvutatud reeglite järgi. Kui saatkond märgib tähtaja, kehtib see.
dates-cancelled = Tühistatud
dates-offline = Need on tähtajad, nagu need viimati teada olid.
dates-save = Lisa kõik tähtajad kalendrisse
dates-save-help = Kui mõni tähtaeg muutub, lisage fail uuesti: kalender asendab siis vana.
dates-entry = { $what } Taotleja: { $name }. Taotluse number: { $reference }.

## What the dates are called, where no other screen says it already.

dates-hold = Hoiame seda aega teile kuni
dates-ds160 = DS-160-vormi numbrit saab muuta kuni
dates-payment = Teie makse peaks laekuma hiljemalt
dates-card = Kaarti { $card } saab uuesti kasutada alates
dates-tracking = Saadetise jälgimisnumber peaks olema olemas hiljemalt
dates-group-window = Grupiintervjuu aja broneerimise tähtaeg

## What to do until then, in a sentence.

dates-do-fee = Broneerige intervjuu aeg enne selle tähtaja möödumist. Intervjuu ise võib olla hiljem.
dates-do-address = Kontrollige aadress üle ja muutke seda, kui see on vale.
dates-do-collect = Tulge passile selleks ajaks järele: pärast seda saadetakse see saatkonda tagasi.
dates-do-slip = Makske makseteatise alusel enne selle aegumist.
dates-do-hold = Kinnitage broneering selleks ajaks, muidu läheb aeg jälle vabaks.
dates-do-interview = Võtke kaasa pass ja väljaprinditud kinnitus.
dates-do-ds160 = Number teie profiilis ja teie vormil peab olema sama.
dates-do-payment = Kuni selle ajani ei ole vaja midagi teha. Ärge makske tasu teist korda.
dates-do-card = Seni saate maksta teise kaardiga või muul viisil.
dates-do-tracking = Kui jälgimisnumbrit selleks ajaks ei ole, võtke ühendust klienditeenindusega.
dates-do-group-window = Grupijuht peab grupiintervjuu aja selle tähtaja jooksul broneerima.

## What holds once it is over.

dates-past-address = Kohaletoimetamise aadress jääb selliseks, nagu see on.
dates-past-collect = Pass saadetakse saatkonda tagasi. Küsige sealt, kuidas selle kätte saate.
dates-past-slip = Ärge selle makseteatise alusel enam makske.
dates-past-interview = Intervjuu on möödas.
dates-past-payment = Ärge makske tasu teist korda. Kui raha on maha võetud, võtke ühendust klienditeenindusega.
dates-past-group-window = Grupiintervjuu aega ei saa enam broneerida. Iga liige saab broneerida intervjuu aja endale.

## What becomes known later.

dates-later-fee = See selgub, kui makse kehtib.
dates-later-interview = See selgub, kui intervjuu aeg on broneeritud.
dates-later-collect = See selgub, kui pass on valmis. Iga kättesaamiskoht teatab, kui kaua pass seal ootab.
# The form after the number is the same for one day and for many.
dates-later-tracking = Kui viisa väljastamisest on möödas üle { $days } tööpäeva ja saadetise jälgimisnumbrit ikka ei ole, võtke ühendust klienditeenindusega.
