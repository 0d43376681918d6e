### What happens if…: plain questions. Each is asked only where the country has the rule.

what-if-title = Mis saab, kui…
what-if-lead = Vastused tulenevad selle riigi reeglitest ja teie enda taotlusest.
what-if-fee = Viisatasu
what-if-interview = Intervjuu
what-if-passport = Pass
what-if-your-date = Teie tähtaeg: { $moment }
what-if-was = Tähtaeg oli: { $moment }

## The questions, as the applicant would put them, and the answers.

what-if-paid = Olen maksnud, aga ei saa intervjuu aega broneerida
what-if-paid-wait = Ärge makske tasu teist korda. Broneerida saate kohe, kui makse hakkab kehtima.
what-if-paid-later = Kohe kehtib ainult kaardimakse. Iga muu makse hakkab kehtima hiljem.
what-if-card = Pank ei võta minu kaarti vastu
what-if-card-again = Kuni tulemus ei ole teada, ärge makske tasu teist korda. Kui pank teatab, et raha maha ei võetud, saate siin uuesti maksta.
what-if-slip = Minu makseteatis aegub
what-if-slip-unpaid = Kui selle alusel ei ole midagi makstud, ärge seda enam kasutage: siit saate uue.
what-if-slip-paid = Kui olete selle alusel maksnud, ärge makske tasu teist korda. Vaadake siit, kas makse on laekunud.
what-if-amount = Maksin teise summa
what-if-amount-less = Kui laekus vähem, ütleb klienditeenindus, kuidas puuduv osa maksta. Ärge makske kogu viisatasu uuesti.
what-if-expires = Viisatasu aegub enne, kui jõuan broneerida
what-if-expires-new = Pärast viimast päeva selle viisatasuga intervjuu aega enam broneerida ei saa: maksta tuleb uus viisatasu. Intervjuu ise võib olla sellest päevast hiljem.
what-if-somebody = Keegi teine soovib minu viisatasu kasutada
what-if-country = Soovin intervjuud teises riigis
what-if-country-new = Viisatasu kehtib ainult selles riigis, kus see maksti. Teises riigis tuleb maksta uus viisatasu.
what-if-hold = Ma ei jõua hoitud aega kinnitada
what-if-hold-lost = Aeg läheb teistele vabaks ja intervjuu aega ei broneerita. Teie vastused on alles: valige sama aeg uuesti või valige teine aeg.
what-if-cannot = Ma ei saa sel ajal tulla
what-if-cannot-move = Valige enne intervjuud teine aeg. Praegune aeg kehtib, kuni kinnitate uue.
what-if-missed = Jään intervjuult ära
what-if-missed-pay = Siis võib juhtuda, et peate viisatasu uuesti maksma.
what-if-phone = Mul ei ole internetti
what-if-phone-call = Klienditeenindus saab intervjuu aja teie eest telefoni teel broneerida või seda muuta. Seejärel on see näha ka siin.
what-if-ds160 = Minu DS-160-vormi number muutub
what-if-ds160-new = Sisestage uus number oma profiili: see peab olema sama mis teie vormil. Seejärel printige kinnitus uuesti.
what-if-new-passport = Saan uue passi
what-if-new-passport-enter = Sisestage selle number ja kuupäevad oma profiili. Seejärel printige kinnitus uuesti: passi number on sellel kirjas.
what-if-address = Kohaletoimetamise aadress on vale
what-if-address-after = Pärast seda aadressi enam muuta ei saa: kehtima jääb varasem aadress.
what-if-nobody = Kuller tuleb ja kedagi ei ole kohal
what-if-nobody-tries = Kuller tuleb ainult piiratud arv kordi. Seejärel saadetakse pass saatkonda tagasi ja saatkonna töötajad võtavad teiega ühendust.
what-if-late = Ma ei jõua passile õigel ajal järele
what-if-late-there = Siis saate selle kätte isiklikult saatkonnast.
what-if-late-place = Iga kättesaamiskoht teatab, kui kaua pass seal ootab. Pärast seda saadetakse see saatkonda tagasi ja passi kättesaamises tuleb kokku leppida saatkonnaga.
what-if-tracking = Saadetise jälgimisnumbrit ei tule
what-if-refused = Viisataotlus lükatakse tagasi
