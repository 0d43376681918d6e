### Groups: the coordinator, the request to the embassy, the group and its times.

group-way-in = Kas broneerite intervjuusid grupile?
group-title = Teie grupid
group-title-one = Grupiintervjuu
group-all = Kõik teie grupid
group-sign-in-first = Grupid on kasutajakontol. Logige enne sisse või looge kasutajakonto.
group-not-here = Siin grupiintervjuusid ei ole
group-not-here-help = Selle riigi dokumentides ei ole gruppidest juttu. Igaüks broneerib oma intervjuu aja ise.
group-not-found = Seda gruppi ei ole teie kasutajakontol
group-not-found-help = See on laiali saadetud või on mõnel teisel kasutajakontol.
group-reading = Grupi andmete laadimine…

## Who arranges interviews for groups.

group-role-title = Intervjuude broneerimine gruppidele
group-role-lead = Grupijuhina taotlete saatkonnalt grupiintervjuud, kutsute grupiliikmed ja broneerite kõigile ajad korraga.
group-role-online = Grupiintervjuud saab taotleda ainult veebis grupijuhi kasutajakontolt.
group-role-change = Muuda neid andmeid
group-representative-lead = Ettevõtted, reisibürood ja muud organisatsioonid võivad taotleda grupijuhi ligipääsu. Tingimused leiate ettevõtetele, reisibüroodele ja muudele organisatsioonidele mõeldud lehelt „Gruppide menetlemine”; siin neid ei korrata.
group-representative-ask = Taotle ligipääsu
group-representative-again = Taotle ligipääsu uuesti
group-representative-asked = Olete taotlenud grupijuhi ligipääsu
group-representative-asked-help = Otsuse saate e-kirjaga.
group-representative-approved = Teil on grupijuhi ligipääs
group-representative-approved-help = Kui vajate abi tehnilistes küsimustes või seoses tasude või oma kasutajakontoga, kirjutage gruppide aadressil.
group-representative-denied = Teile ei ole grupijuhi ligipääsu antud
group-representative-denied-help = Kui midagi teie andmetes ei olnud õige, parandage see ja taotlege uuesti.
group-representative-unsaid = Selle riigi dokumentides ei ole öeldud, kuidas grupi intervjuusid broneeritakse. Küsige gruppide aadressilt.
group-kind = Kes intervjuusid broneerib?
group-kind-company = Ettevõte
group-kind-agency = Reisibüroo
group-kind-organisation = Muu organisatsioon
group-organisation = Organisatsiooni nimi
group-organisation-hint = Grupiliikmed näevad seda kutses.

## The list of one’s groups.

group-for = Organisatsioon, mille nimel tegutsete: { $organisation }
group-none = Teil ei ole veel ühtegi gruppi
group-none-help = Kõigepealt taotlege saatkonnalt grupiintervjuud ja kutsuge grupiliikmed. Kui grupiintervjuu on heaks kiidetud, valite ajad.
group-ask = Taotle grupiintervjuud
group-members-count = { $n ->
    [0] Veel ühtegi liiget ei ole
    [one] { $n } liige
   *[other] { $n } liiget
}
group-asked-on = Taotletud: { $moment }
group-until = Aegade valimise tähtaeg: { $moment }
group-interview = Grupiintervjuu: { $moment }
group-state-requested = Taotletud
group-state-approved = Heaks kiidetud
group-state-denied = Ei ole heaks kiidetud
group-state-expired = Aegunud
group-state-booked = Broneeritud

## Asking for a group interview.

group-new-lead = Kas grupiintervjuu toimub, otsustab saatkond või konsulaat.
group-new-next = Mis edasi saab
group-new-decision = Otsuse saate e-kirjaga.
group-new-invite = Vahepeal võite grupiliikmed kutsuda. Igaüks neist nõustub oma koodiga.
group-new-window = Aegu saab valida piiratud aja jooksul: vaadake e-kirjast aegumiskuupäeva.
group-minimum = Kui inimesi on vähem kui { $n }, ei ole grupiintervjuu võimalik.
group-name = Grupi nimi
group-name-hint = Grupiliikmed näevad seda kutses.
group-expected = Inimeste arv
group-expected-hint = Vähemalt { $least }, kõige rohkem { $most }
group-purpose = Miks need inimesed koos reisivad?
group-purpose-said = Miks need inimesed koos reisivad
group-purpose-hint = Seda loeb saatkond. Ärge kirjutage siia nimesid ega passi numbreid. Kuni { $most } märki.
group-send = Saada taotlus

## One group and how it stands.

group-requested = Saatkond ei ole veel otsustanud
group-requested-help = Otsuse saate e-kirjaga. Grupiliikmed võite kutsuda juba praegu; ajad valitakse siis, kui see on heaks kiidetud.
group-approved = Grupiintervjuu on heaks kiidetud
group-window = Aegade valimise tähtaeg
group-window-over = Aegade valimise tähtaeg on möödas
group-window-over-help = Sellele grupile ei saa enam aegu broneerida. Võite grupiintervjuud uuesti taotleda või broneerib iga liige oma aja ise.
group-denied = Saatkond ei ole grupiintervjuud heaks kiitnud
group-denied-too-few = Grupp on grupiintervjuu jaoks liiga väike.
group-denied-not-together = Saatkond ei pea neid inimesi üheks grupiks.
group-denied-no-times = Saatkonnal ei ole praegu nii suurele grupile aegu.
group-denied-other = Põhjust ei ole märgitud.
group-denied-help = Iga liige saab oma aja ise broneerida. Võite ka uuesti taotleda.
group-booked = Grupiintervjuu on broneeritud
group-booked-help = Iga liige saab oma ajaga e-kirja.
group-details = Grupi andmed
group-dissolve = Saada grupp laiali
group-dissolve-question = Kas soovite grupi laiali saata? Liikmete taotlused ja tasud jäävad alles. Seda ei saa tagasi võtta.
group-dissolve-keep = Jäta grupp alles
group-meter = Nõustunud on { $agreed }, vaja on { $minimum }
group-missing = { $n ->
    [one] Grupist on puudu veel { $n } inimene.
   *[other] Grupist on puudu veel { $n } inimest.
}
group-enough = Grupiintervjuu jaoks on inimesi piisavalt.
group-agreed-count = { $n ->
    [0] Keegi ei ole veel nõustunud.
    [one] Nõustunud on { $n } inimene.
   *[other] Nõustunud on { $n } inimest.
}
group-unready-count = { $n ->
    [one] { $n } nõustunu ei ole veel valmis.
   *[other] { $n } nõustunut ei ole veel valmis.
}
group-wait-or-remove = Ajad valitakse kõigile, kes on nõustunud. Oodake, kuni kõik on valmis, või eemaldage grupist need, kes ei saa tulla.
group-all-ready = Kõik, kes on nõustunud, on valmis.
group-choose-times = Vali ajad

## What the members must do: to be copied or printed.

group-tell = Mida iga grupiliige teeb
group-tell-application = Alustage siin oma taotlust ja öelge selle number grupijuhile.
group-tell-fee = Makske oma viisatasu.
group-tell-ds160 = Täitke ise DS-160-vorm ja sisestage selle number profiili.
group-tell-delivery = Valige, kuidas te passi tagasi saate.
group-tell-agree = Nõustuge kutsega e-kirjas oleva koodi abil.
group-tell-alone = Ärge broneerige ise intervjuu aega: grupijuht broneerib ajad kõigile.
group-tell-alone-bars = Ärge broneerige ise intervjuu aega: kes on selle juba broneerinud, ei saa enam grupiga tulla.
group-tell-print = Prindi liikmetele

## The members.

group-members = Grupiliikmed
group-members-lead = Siin näete ainult seda, kas liige on valmis, ja mitte midagi muud tema taotlusest.
group-nobody = Kedagi ei ole veel kutsutud
group-nobody-help = Kutsuge iga liige tema enda taotluse numbri järgi.
group-filter = Otsi nime või taotluse numbrit
group-filter-unready = Näita ainult neid, kes ei ole valmis
group-shown = Näha on { $shown }, kokku { $all }
group-none-found = Sellist liiget grupis ei ole.
group-list-keys = Nooleklahvidega liigute ühe liikme juurest teise juurde.
group-column-name = Nimi
group-column-state = Seis
group-column-ds160 = DS-160-vorm
group-column-fee = Viisatasu
group-column-delivery = Passi tagastamine
group-column-alone = Oma intervjuu aeg
group-member-invited = Kutsutud
group-member-agreed = Nõustunud
group-member-ready = Valmis
group-member-left = Lahkunud
group-cell-done = korras
group-cell-missing = puudub
group-cell-none = ei ole
group-cell-has-one = on olemas
group-cell-unknown = ei ole teada
group-remove = Eemalda
group-remove-who = Eemalda { $name }
group-remove-question = Kas soovite selle liikme grupist eemaldada: { $name }? Taotlus ja tasu jäävad alles ning võite ta uuesti kutsuda.
group-remove-keep = Jäta gruppi alles
group-invite-one = Liikme kutsumine
group-invite-lead = Liige saab e-kirja koodiga ja otsustab ise. Kontrollige taotluse numbrit hoolega: privaatsuse huvides ei öelda teile, kas selline taotlus on olemas.
group-called = Nimi teie nimekirjas
group-called-hint = Kirjutage nii, nagu soovite. Seda näete ainult teie.
group-invite = Kutsu

## The times.

group-times-title = Grupi ajad
group-times-all = Kõik või mitte keegi: kas saavad aja kõik või ei broneerita midagi.
group-times-count = { $n ->
    [one] Ajad on { $n } inimesele.
   *[other] Ajad on { $n } inimesele.
}
group-times-closed = Praegu ei saa aegu valida
group-times-choose = Päevad, mil kõik saavad aja
group-times-span = { $starts }–{ $ends }
group-times-seats = { $n ->
    [one] { $n } aeg
   *[other] { $n } aega
}
group-times-none = Ühelgi päeval ei jätku aegu kõigile
group-times-none-help = Vaadake hilisemaid päevi või tulge hiljem tagasi: ajad, millest loobutakse, ilmuvad siia.
group-times-check = Kontrollige, kes millise aja saab
group-times-not-yet = Midagi ei ole veel broneeritud. Nupuga broneerite kõik need ajad korraga.
group-times-time = Kellaaeg
group-times-confirm = { $n ->
    [one] Broneeri { $n } aeg
   *[other] Broneeri kõik { $n } aega
}
group-times-gone = Need ajad ei ole enam vabad
group-times-gone-help = Kellelegi ei ole midagi broneeritud. Valige teine päev.
group-cancel = Tühista grupi intervjuu aeg
group-cancel-question = Kas soovite tühistada kogu grupi intervjuu aja? Kõigi ajad lähevad vabaks. Seda ei saa tagasi võtta.

## One authorization letter for all.

group-letter = Grupi volikiri
group-letter-lead = Terve grupi kohta piisab ühest volikirja originaalist. Printige see välja, laske igal liikmel alla kirjutada ja täitke tühjad read käsitsi. Kehtib ainult allkirjastatud originaal, mitte koopia.
group-letter-text = Meie, grupi { $name } liikmed, volitame siin nimetatud isikut meie passe ja nendega koos tulevaid dokumente vastu võtma.
group-letter-signature = Allkiri
group-letter-brings = See isik võtab kaasa ka oma fotoga isikut tõendava dokumendi ja iga liikme isikut tõendava dokumendi koopia.
group-letter-later = Volikiri ilmub siis, kui grupiintervjuu on broneeritud
group-letter-later-help = Selles on loetletud liikmed, kellel on intervjuu aeg.
group-letter-one = Grupi puhul piisab ühest volikirja originaalist terve grupi kohta.

## What has just been done, and what is not known.

group-news-role = Teie andmed on salvestatud.
group-news-requested = Teie grupiintervjuu taotlus on saatkonnale saadetud.
group-news-dissolved = Grupp on laiali saadetud.
group-news-invited = Kutsed on saadetud.
group-news-removed = Liige on eemaldatud.
group-news-booked = Kõik ajad on broneeritud.
group-news-cancelled = Grupi intervjuu aeg on tühistatud.
group-unclear = Ei ole veel teada, kas see õnnestus
group-unclear-help = Ärge saatke seda uuesti: enne tuleb grupi andmed uuesti laadida.
group-was-done = See siiski õnnestus: nii on kirjas teenuse andmetes.
group-was-not-done = See ei õnnestunud: nii on kirjas teenuse andmetes. Võite uuesti saata.
group-outdated = Grupp on vahepeal muutunud.
group-outdated-help = Midagi ei saadetud. Nüüd näete grupi praegust seisu. Kontrollige see üle ja saatke oma muudatus uuesti, kui seda on veel vaja.

## What is wrong.

group-reference-twice = See taotluse number on grupis juba olemas.
group-full = Grupis võib olla kuni { $most } liiget.
