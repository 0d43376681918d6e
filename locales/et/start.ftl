### Who the visa is for, the reference, and finding an application again.

start-title = Kellele viisat taotletakse?
start-already-open = Taotlus on juba avatud. Selles olevat nime ei saa siin enam muuta.
start-for = Kellele te viisat taotlete?
start-for-applicant = Endale
start-for-family = Oma pereliikmele
start-for-representative = Isikule, keda esindan
start-about-applicant = Siit alates käivad kõik küsimused taotleja, mitte teie kohta.
start-given-names = Eesnimed
start-family-name = Perekonnanimi
start-as-in-passport = Nii, nagu passis, ladina tähtedega
start-birth-date = Sünniaeg
start-residency = Kas taotleja elab selles riigis?
start-residency-hint = Sellest sõltub, millised intervjuu ajad on vabad.
start-resident-papers = Vastake jah, kui taotlejal on selle riigi pass või alalise elamisloa kaart.
start-residency-wrong = Vale vastuse korral tühistab saatkond intervjuu.
start-resident = Jah, elab siin
start-non-resident = Ei, elab teises riigis
start-email = E-posti aadress (ei ole kohustuslik)
start-email-hint = Kinnituse saadame sellele aadressile.
start-email-hint-by = Teie või taotleja oma: saadame kõik seda taotlust puudutava sellele aadressile.
start-privacy-read = Olen privaatsusteate läbi lugenud.

privacy-title = Enne isikuandmete sisestamist
privacy-short = Kogume ainult neid andmeid, mida taotluse jaoks vaja on: nimed, sünniaeg, passi number, kontaktandmed ja aadress.
privacy-ip = Salvestatakse ka IP-aadress.
privacy-more = Mida ja kus hoitakse
privacy-what = Kogutakse: nimi, aadress, sünniaeg, passi number ja see, mida sisestate järgmistel lehtedel.
privacy-where = Hoitakse: Ameerika Ühendriikides asuvates arvutisüsteemides USA välisministeeriumiga sõlmitud lepingu alusel.
privacy-why = Kasutatakse: pöördumistele vastamiseks, taotluste töötlemiseks ja intervjuu aegade broneerimiseks ning taotluse käigu jälgimiseks.
privacy-device = Selles seadmes: teie krüptitud mustand, mida hoitakse 30 päeva alates viimasest külastusest.

reference-title = Hoidke need kaks alles
reference-lead = Nende abil leiate oma taotluse igas seadmes uuesti üles, ka pärast maksmist.
reference-label = Taotluse number
reference-recovery-code = Taastekood
reference-keep-secret = Taastekood on salajane.
reference-why = Igaüks, kellel on mõlemad, saab taotlust muuta. Kirjutage kood üles või printige see leht välja ja ärge näidake seda kellelegi.

find-title = Leidke oma taotlus
find-reference-hint = Näiteks { $example }. Sidekriipsud ning suur- ja väiketähed ei ole tähtsad.
find-proof = Kuidas tõendate, et see on teie taotlus?
find-by-code = Taastekoodiga
find-by-code-opens = Näete kõike ja saate kõike muuta.
find-by-birth-date = Sünniajaga
find-by-birth-date-opens = Saate vaadata, aga mitte midagi muuta.
find-code-hint = Saite selle koos taotluse numbriga.
find-button = Otsi

erase-question = Kas soovite kustutada kõik, mis on sellesse seadmesse salvestatud? Seda ei saa tagasi võtta. Avatud taotluse leiate uuesti taotluse numbri ja taastekoodiga.
erase-keep = Jäta minu vastused alles
start-paid-elsewhere = Viisatasu on makstud teises riigis
start-open-elsewhere = Ava taotlus: { $country }
