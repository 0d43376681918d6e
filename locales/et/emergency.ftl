### Intervjuu eelisjärjekorras: teistest varem, taotletav üks kord iga viisataotluse kohta.

emergency-title = Intervjuu taotlemine eelisjärjekorras
emergency-way = Kas vajate intervjuud kiiresti? Taotlege intervjuud eelisjärjekorras
emergency-lead = See on vabadest aegadest varasem intervjuu kiireloomulise reisi jaoks. Otsuse teeb saatkond või konsulaat.
emergency-once = Seda saab taotleda iga viisataotluse kohta ainult üks kord.
emergency-keep = Teie praegune intervjuu aeg kehtib samal ajal edasi. Ärge seda tühistage.

## Mis taotlemist takistab.

emergency-not-yet = Taotleda ei saa veel
emergency-appointment-first = Kõigepealt tuleb broneerida üks vabadest aegadest. See kehtib, kuni saatkond otsustab.
emergency-today = Teie intervjuu on täna
emergency-today-help = Varasemat päeva ei saa enam taotleda.

## Küsimused.

emergency-asked-by = Kes taotleb?
emergency-applicant = Taotleja ise
emergency-representative = Taotleja esindaja
emergency-reason = Miks on kiire?
emergency-medical = Kiireloomuline ravi: teie enda, sugulase või tööandja
emergency-medical-proof = Näiteks arsti või haigla kiri
emergency-funeral = Matused või surm
emergency-funeral-proof = Näiteks surmatõend
emergency-business = Kiireloomuline ärireis
emergency-business-proof = Näiteks ettevõtte kutse
emergency-esta = Tagasilükatud ESTA
emergency-esta-proof = Näiteks teade tagasilükkamise kohta
emergency-study = Õpilane, üliõpilane või vahetusprogrammis osaleja
emergency-study-proof = Näiteks kooli kinnitus, millel on alguspäev
emergency-needed-by = Mis päevaks te intervjuud vajate?
emergency-needed-by-hint = Enne teie intervjuu päeva: { $day }
emergency-explanation = Mis on juhtunud?
emergency-explanation-hint = Mõne lausega mis tahes keeles, kuni { $most } märki.
emergency-evidence = Mul on dokumendid, mis tõendavad kiireloomulisust.
emergency-evidence-help = Siit dokumente ei saadeta. Hoidke need käepärast.

## Küsimus enne ainsat korda.

emergency-question = Kas soovite intervjuud eelisjärjekorras nüüd taotleda? Seda saab teha iga viisataotluse kohta ainult üks kord.
emergency-ask = Taotle nüüd
emergency-change = Muuda minu vastuseid

## Mis taotlusest sai.

emergency-asked-on = Taotletud
emergency-waiting = Saatkond ei ole veel otsustanud
emergency-waiting-help = Otsust näete siin.
emergency-withdraw = Võta eelisjärjekorra taotlus tagasi
emergency-withdraw-question = Kas soovite eelisjärjekorra taotluse tagasi võtta? Teist korda seda esitada ei saa.
emergency-keep-request = Jäta eelisjärjekorra taotlus alles
emergency-approved = Saatkond on heaks kiitnud intervjuu eelisjärjekorras
emergency-approved-help = Vabade aegade hulgas on nüüd varasemad ajad. Valige neist üks ja kinnitage broneering: seni kehtib teie praegune aeg.
emergency-until = Varasemat aega saab broneerida kuni
emergency-until-do = Valige varasem aeg ja kinnitage broneering.
emergency-choose = Vali varasem aeg
emergency-used = Varasem aeg on broneeritud
emergency-lapsed = Varasema aja broneerimise päevad on möödas
emergency-denied = Saatkond ei ole heaks kiitnud intervjuud eelisjärjekorras
emergency-withdrawn = Olete eelisjärjekorra taotluse tagasi võtnud
emergency-stands = Teie intervjuu aeg kehtib: { $moment }
emergency-no-second = Selle viisataotluse kohta ei saa seda teist korda taotleda. Kui teised oma aegadest loobuvad, ilmuvad need vabade aegade hulka.
emergency-unclear = Ei ole veel teada, kas eelisjärjekorra taotlus jõudis kohale. Ärge esitage seda uuesti: me kontrollime seda.

## Mis on vastuses valesti.

problem-no-emergency-reason = Valige, miks on kiire.
problem-no-asked-by = Valige, kes taotleb.
problem-no-needed-by = Sisestage päev, milleks te intervjuud vajate.
problem-day-over = See päev on möödas. Sisestage tänane või hilisem päev.
problem-not-earlier = Teie intervjuu aeg ei ole sellest päevast hilisem. Sisestage varasem päev.
problem-no-explanation = Kirjutage, mis on juhtunud.
problem-no-evidence = Taotlemiseks kinnitage, et teil on dokumendid, mis tõendavad kiireloomulisust.
