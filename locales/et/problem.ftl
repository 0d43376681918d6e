### What is wrong with an answer, said at the field. A full sentence that says what to do.

problem-heading = Teie vastustes on viga
problem-prefix = Viga:

problem-not-latin = Kirjutage nimi ladina tähtedega (A–Z).
problem-bad-characters = Kasutage ainult tähti, numbreid ja tavalisi kirjavahemärke.
problem-too-long = See on liiga pikk. Lühendage nii, nagu dokumendis on kirjas.
problem-date-incomplete = Sisestage päev, kuu ja aasta.
problem-not-a-date = Sellist kuupäeva ei ole olemas.
problem-birth-not-past = Sünniaeg peab olema minevikus.
problem-issue-not-past = Väljaandmise kuupäev peab olema minevikus.
problem-expiry-not-future = Passi kehtivusaja lõpp peab olema tulevikus.
problem-expiry-before-issue = Passi kehtivusaja lõpp peab olema hilisem kui väljaandmise kuupäev.
problem-passport-number = Passi number võib sisaldada ainult tähti A–Z ja numbreid.
problem-case-number = Juhtumi numbris on kuni 20 tähte A–Z ja numbrit.
problem-claim-code = Jätkamiskoodi mõni märk on vale või vales kohas. Kontrollige märke ükshaaval.
problem-email = E-posti aadress ei ole täielik või õige.
problem-phone = Sisestage telefoninumber koos riigi suunakoodiga.
problem-postal-code = Sihtnumbris ei ole õige arv numbreid.
problem-ds160 = DS-160-vormi kinnitusnumber algab tähtedega AA ja koosneb 10 märgist.
problem-abroad = Passid toimetatakse kohale ainult selle riigi piires.
problem-not-accepted = Seda vastust ei võetud vastu. Kontrollige see üle ja saatke uuesti.

problem-privacy-not-read = Jätkamiseks kinnitage, et olete privaatsusteate läbi lugenud.
problem-terms-not-read = Jätkamiseks kinnitage, et olete kasutustingimused läbi lugenud.
problem-presence-not-known = Kinnitage, et keegi on kulleri tulekul kohal.
problem-not-declared = Kinnitage, et vastused on õiged ja täielikud.

problem-no-answer = Vastake sellele küsimusele.
problem-no-given-names = Sisestage oma eesnimed.
problem-no-family-name = Sisestage oma perekonnanimi.
problem-no-birth-date = Sisestage oma sünniaeg.
problem-no-issue-date = Sisestage passi väljaandmise kuupäev.
problem-no-expiry-date = Sisestage kuupäev, milleni pass kehtib.
problem-no-filled-in-by = Valige, kellele te viisat taotlete.
problem-no-residency = Valige, kas taotleja elab selles riigis.
problem-no-email = Sisestage oma e-posti aadress.
problem-no-class = Valige viisatüüp.
problem-no-channel = Valige, kuidas soovite maksta.
problem-no-slip-answer = Märkige, kas olete aegunud makseteatise alusel juba maksnud.
problem-no-passport-number = Sisestage oma passi number.
problem-no-nationality = Valige passi väljastanud riik.
problem-no-ds160 = Sisestage DS-160-vormi kinnitusnumber.
problem-no-street = Sisestage tänav ja majanumber.
problem-no-city = Sisestage linn või küla.
problem-no-postal-code = Sisestage sihtnumber.
problem-no-country = Valige riik, kus te elate.
problem-no-delivery = Valige, kus soovite passi kätte saada.
problem-no-place = Valige passi kättesaamiskoht.
problem-no-reference = Sisestage taotluse number.
problem-no-recovery-code = Sisestage taastekood.
problem-paid-already = Ärge makske tasu teist korda. Oodake, kuni makse laekub, või pöörduge klienditeenindusse ja hoidke kviitung käepärast.
problem-passport-length = Passi numbris on 6 kuni 9 märki. Võrrelge seda passiga.

problem-bad-count = Sisestage inimeste arv vahemikus 2–200.
problem-too-few-people = Nii väikesele grupile grupiintervjuud ei korraldata.
problem-bad-reference = Taotluse number ei ole õigel kujul: kõigepealt kaks riiki tähistavat tähte, siis kaheksa tähte või numbrit.
problem-other-country = See taotluse number on teise riigi oma.
problem-no-organisation = Sisestage organisatsiooni nimi.
problem-no-group-name = Sisestage grupi nimi.
problem-no-expected = Sisestage, mitu inimest grupis on.
problem-no-purpose = Kirjutage, miks grupp reisib.
problem-no-member-name = Sisestage liikme nimi.
problem-no-consent-code = Sisestage kutse kood.

## The same where somebody fills in for the applicant.

problem-applicant-given-names = Sisestage taotleja eesnimed.
problem-applicant-family-name = Sisestage taotleja perekonnanimi.
problem-applicant-birth-date = Sisestage taotleja sünniaeg.
problem-applicant-passport-number = Sisestage taotleja passi number.
problem-applicant-country = Valige riik, kus taotleja elab.
