### Who can help: the reasons to write, what customer care does, how to reach it and when it answers.

## The way in.

contact-reason = Pöördumise põhjus
contact-lead = Valige pöördumise põhjus. Näete, kes aitab ja mida teil vaja läheb.
contact-help = Küsi selle kohta abi
contact-all = Kõik põhjused
contact-main-page = Avaleht: kõik viisade ja intervjuu aegade kohta
contact-offline-help = Seda lehte saate lugeda ka ilma internetiühenduseta. Ka helistamiseks ei ole seda vaja; e-kiri saadetakse ära, kui ühendus taastub.

## Reasons to write: the title, and what is meant.

reason-status = Taotluse seis
reason-status-about = Pärast intervjuud
reason-general = Üldteave
reason-general-about = Kuidas viisat taotleda ja viisatasu maksta
reason-payment = Probleem maksega
reason-payment-about = Makse ei ole laekunud või ebaõnnestus
reason-booking = Intervjuu aega ei saa broneerida
reason-booking-about = Vabu aegu ei ole või samm ei ole veel avatud
reason-delivery = Passi kohaletoimetamine
reason-delivery-about = Pass ei ole kohale jõudnud või aadress on vale
reason-data = Valed andmed
reason-data-about = Midagi taotluses ei ole õige
reason-emergency = Intervjuu eelisjärjekorras
reason-emergency-about = Kiireloomuline reis
reason-group = Grupiintervjuu
reason-group-about = Grupijuhtidele
reason-other = Muu küsimus
reason-other-about = Veebileht ei tööta või sisselogimine ei õnnestu

## What is said first about a reason.

contact-status-differs = Taotluse menetlemise ja viisa trükkimise aeg on igal taotlejal erinev. Ühtegi kuupäeva ei saa lubada.
contact-status-follow = Pärast intervjuud näete oma taotluse seisu USA välisministeeriumi veebilehel.
contact-status-open = Ava taotluse seisu leht
contact-other-site = Avaneb teine veebileht, mis ei kuulu selle teenuse juurde.
contact-data-profile = Enamikku vastustest saate kuni intervjuuni ise profiilis parandada. Kui taotlus on avatud, ei saa nime ja sünniaega siin enam muuta.
contact-emergency-online = Intervjuud eelisjärjekorras saab taotleda ainult veebis, taotleja profiili kaudu, mitte telefoni ega e-posti teel. Seda saab taotleda iga viisataotluse kohta ainult üks kord ja otsuse teeb saatkond või konsulaat.
contact-group-who = Kirjutage, kui teil on juba grupijuhi ligipääs ja vajate abi tehnilistes küsimustes või seoses tasude või oma kasutajakontoga.
contact-instructed = Klienditeenindus annab üldteavet vastavalt saatkonna või konsulaadi juhistele.
contact-here = Mida saate siin ise teha

## What customer care helps with, and what not. Entries of a list, without a full stop.

contact-can = Milles klienditeenindus aitab
contact-cannot = Milles klienditeenindus ei aita
matter-information = Kust leida teavet viisade kohta
matter-process = Kuidas viisa taotlemine käib
matter-how-to-pay = Kuidas viisatasu maksta
matter-booking-by-phone = Intervjuu aja broneerimine või muutmine telefoni teel, ilma internetita
matter-return-status = Dokumentide tagastamine, kui saadetise jälgimisnumber on olemas
matter-technical = Tehnilised probleemid makse või kulleriga
matter-money-taken = Raha on teie kontolt maha võetud, kuid intervjuu aega ei saa ikka broneerida
matter-address = Kohaletoimetamise aadressi muutmine
matter-group-account = Grupijuhi tehnilised küsimused, tasud ja kasutajakonto
matter-website = Veebilehe tehnilised probleemid
matter-sign-in = Sisselogimisandmed: e-posti aadress ja parool
matter-visa-class = Milline viisatüüp vastab reisi eesmärgile
matter-forms = Viisataotluse või DS-160- ja DS-260-vormi täitmine
matter-ds160 = DS-160-vormi täitmine
matter-esta = Kas võite reisida ilma viisata (ESTA)
matter-own-status = Teie enda taotluse seis
matter-documents = Millised dokumendid intervjuule kaasa võtta
matter-emergency = Intervjuu taotlemine eelisjärjekorras telefoni või e-posti teel
matter-times = Intervjuu aja või varasema aja lubamine

## How to reach it, and when it answers.

contact-how = Kuidas klienditeenindusega ühendust võtta
contact-call = Helista: { $number }
contact-call-from-us = USA-st: { $number }
contact-recorded = Kõnesid võidakse koolituse ja kvaliteedikontrolli eesmärgil salvestada. Sellest teavitatakse teid kõne alguses.
contact-write = Kirjuta e-kiri
contact-write-help = Avaneb teie e-posti programm. Enne saatmist näete kogu kirja.
contact-phone-elsewhere = Telefoni teel: numbri leiate saatkonna veebilehelt.
contact-email-elsewhere = E-posti teel: aadressi leiate saatkonna veebilehelt.
contact-chat-elsewhere = Vestluses: lingi leiate saatkonna veebilehelt.
contact-published = Kasutage ainult siin või saatkonna veebilehel avaldatud kontaktandmeid. Muid klienditeenindusel ei ole.
contact-service = { $language ->
    [sq] Teenindus albaania keeles
    [ka] Teenindus gruusia keeles
    [et] Teenindus eesti keeles
   *[en] Teenindus inglise keeles
}
contact-hours = { $first } – { $last }, { $opens }–{ $closes } ({ $clock })
contact-clock-embassy = saatkonna kohaliku aja järgi
# Clocks elsewhere, by the zone's name in a pack.
zone-america-new-york = USA idaranniku aja järgi
contact-open-until = Praegu avatud, suletakse kell{ "\u00A0" }{ $time }
contact-opens = Praegu suletud. Avatakse: { $moment }
contact-no-holidays = Riigipühi ei ole arvestatud.
contact-device-clock = Ilma internetiühenduseta arvestatakse seda teie seadme kella järgi.

## What to have at hand and to send along. Entries of a list, without a full stop.

contact-attach = Lisage
evidence-reference = teie taotluse number
evidence-payment = millal, kuidas ja kui palju te maksite
evidence-description = probleemi selge kirjeldus
evidence-screenshot = kuvatõmmis
evidence-proof-of-payment = kõik makset tõendavad dokumendid
evidence-proof-of-urgency = dokumendid, mis tõendavad reisi kiireloomulisust
contact-no-secrets = Ärge kunagi saatke kaardi numbrit ega parooli.
contact-mail-subject = { $reason }: { $reference }
contact-mail-describe = Kirjeldage siin, mis juhtus:
contact-technical = Tehnilised andmed
contact-technical-help = Need aitavad viga leida. Neis on versioon, riik, keel, aeg ja samm, kuid mitte midagi teie kohta.
