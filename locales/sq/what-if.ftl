### What happens if…: plain questions. Each is asked only where the country has the rule.

what-if-title = Çfarë ndodh nëse…
what-if-lead = Përgjigjet vijnë nga rregullat e këtij shteti dhe nga aplikimi juaj.
what-if-fee = Tarifa e vizës
what-if-interview = Intervista
what-if-passport = Pasaporta
what-if-your-date = Afati juaj: { $moment }
what-if-was = Afati ishte: { $moment }

## The questions, as the applicant would put them, and the answers.

what-if-paid = Kam paguar, por nuk mund të caktoj takim
what-if-paid-wait = Mos paguani përsëri. Takimin mund ta caktoni sapo pagesa të jetë e vlefshme.
what-if-paid-later = Vetëm pagesa me kartë është menjëherë e vlefshme. Çdo pagesë tjetër bëhet e vlefshme më vonë.
what-if-card = Banka ma refuzon kartën
what-if-card-again = Derisa rezultati të dihet, mos paguani përsëri. Kur banka të njoftojë se nuk ka marrë asgjë, mund të paguani përsëri këtu.
what-if-slip = Fletëpagesa ime skadon
what-if-slip-unpaid = Nëse me të nuk është paguar asgjë, mos e përdorni më: këtu merrni një të re.
what-if-slip-paid = Nëse keni paguar me të, mos paguani përsëri. Shihni këtu nëse pagesa është regjistruar.
what-if-amount = Kam paguar një shumë tjetër
what-if-amount-less = Nëse ka mbërritur më pak, qendra e kujdesit ndaj klientit ju tregon si ta paguani pjesën e mbetur. Mos e paguani përsëri gjithë tarifën.
what-if-expires = Tarifa ime skadon para se të caktoj takim
what-if-expires-new = Pas ditës së fundit, me këtë tarifë nuk caktohet më takim: do të duhet një tarifë e re. Vetë intervista mund të jetë pas asaj dite.
what-if-somebody = Dikush tjetër dëshiron ta përdorë tarifën time
what-if-country = Dua ta bëj intervistën në një shtet tjetër
what-if-country-new = Tarifa vlen vetëm në shtetin ku është paguar. Në një shtet tjetër duhet paguar një tarifë e re.
what-if-hold = Nuk arrij ta konfirmoj në kohë orën që mbahet për mua
what-if-hold-lost = Ora lirohet për të tjerët dhe takimi nuk caktohet. Përgjigjet tuaja janë ruajtur: zgjidheni përsëri këtë orë ose zgjidhni një tjetër.
what-if-cannot = Nuk mund të vij në atë orë
what-if-cannot-move = Para intervistës, zgjidhni një orë tjetër. Takimi i tanishëm mbetet në fuqi derisa të konfirmoni të riun.
what-if-missed = Nuk paraqitem në intervistë
what-if-missed-pay = Atëherë mund t’ju duhet ta paguani përsëri tarifën e vizës.
what-if-phone = Nuk kam internet
what-if-phone-call = Qendra e kujdesit ndaj klientit mund ta caktojë ose ta ricaktojë takimin për ju me telefon. Pastaj ai shfaqet edhe këtu.
what-if-ds160 = Numri im i DS-160 ndryshon
what-if-ds160-new = Shkruani numrin e ri në profilin tuaj: ai duhet të jetë i njëjtë me atë në formularin tuaj. Pastaj printojeni përsëri konfirmimin.
what-if-new-passport = Marr një pasaportë të re
what-if-new-passport-enter = Shkruani numrin dhe datat e saj në profilin tuaj. Pastaj printojeni përsëri konfirmimin: numri i pasaportës shënohet në të.
what-if-address = Adresa e dërgimit është e gabuar
what-if-address-after = Pas kësaj ajo nuk mund të ndryshohet më: mbetet adresa e mëparshme.
what-if-nobody = Korrieri vjen dhe nuk gjen askënd
what-if-nobody-tries = Korrieri vjen vetëm një numër të kufizuar herësh. Pastaj pasaporta i kthehet ambasadës dhe punonjësit e saj ju kontaktojnë.
what-if-late = Nuk e tërheq pasaportën në kohë
what-if-late-there = Pastaj e tërhiqni personalisht në ambasadë.
what-if-late-place = Çdo pikë tërheqjeje tregon sa kohë pret pasaporta aty. Pas kësaj ajo i kthehet ambasadës dhe duhet të merreni vesh me ambasadën si ta merrni.
what-if-tracking = Nuk vjen asnjë numër gjurmimi
what-if-refused = Viza refuzohet
