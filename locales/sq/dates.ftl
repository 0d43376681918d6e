### Your dates: every dated rule of the application on one page, on paper and in the calendar.

dates-title = Afatet tuaja
dates-lead = Afatet që vlejnë për këtë aplikim; i pari është më i afërti.
dates-ahead = Në vijim
dates-passed = Kanë kaluar
dates-later = Do të dihen më vonë
dates-empty = Ende nuk ka afate
dates-empty-help = Afatet vijnë me pagesën dhe me caktimin e takimit. Do t’i gjeni këtu.
dates-as-of = Gjendja: { $moment }
dates-your-clock = Sipas orës suaj: { $moment }
dates-by-rule = Llogaritur sipas rregullave. Kur ambasada cakton një afat, vlen ai.
dates-cancelled = U anulua
dates-offline = Këto janë afatet siç diheshin herën e fundit.
dates-save = Shto të gjitha afatet në kalendar
dates-save-help = Nëse një afat ndryshon, shtojeni përsëri skedarin: kalendari e zëvendëson atë të vjetrin.
dates-entry = { $what } Aplikanti: { $name }. Referenca: { $reference }.

## What the dates are called, where no other screen says it already.

dates-hold = Ora mbahet për ju deri më
dates-ds160 = Afati për ndryshimin e numrit të DS-160
dates-payment = Pagesa juaj pritet jo më vonë se
dates-card = Karta { $card } mund të përdoret përsëri duke filluar nga
dates-tracking = Numri i gjurmimit të dërgesës pritet jo më vonë se
dates-group-window = Afati për caktimin e takimit grupor

## What to do until then, in a sentence.

dates-do-fee = Caktojeni takimin brenda këtij afati. Vetë intervista mund të jetë më vonë.
dates-do-address = Kontrolloni adresën dhe ndryshojeni nëse është e gabuar.
dates-do-collect = Tërhiqeni pasaportën brenda këtij afati: më pas ajo i kthehet ambasadës.
dates-do-slip = Paguani me fletëpagesën para se të skadojë.
dates-do-hold = Konfirmojeni takimin brenda këtij afati, përndryshe ora lirohet përsëri.
dates-do-interview = Merrni me vete pasaportën dhe konfirmimin e printuar.
dates-do-ds160 = Numri në profilin tuaj dhe ai në formularin tuaj duhet të jenë të njëjtë.
dates-do-payment = Deri atëherë nuk duhet të bëni asgjë. Mos paguani përsëri.
dates-do-card = Ndërkohë mund të paguani me një kartë tjetër ose në një mënyrë tjetër.
dates-do-tracking = Nëse deri atëherë nuk ka numër gjurmimi, kontaktoni qendrën e kujdesit ndaj klientit.
dates-do-group-window = Përfaqësuesi i grupit duhet ta caktojë takimin grupor brenda këtij afati.

## What holds once it is over.

dates-past-address = Adresa e dërgimit mbetet ashtu siç është.
dates-past-collect = Pasaporta i kthehet ambasadës. Pyesni atje si mund ta merrni.
dates-past-slip = Mos paguani më me këtë fletëpagesë.
dates-past-interview = Intervista ka mbaruar.
dates-past-payment = Mos paguani përsëri. Nëse paratë janë marrë, kontaktoni qendrën e kujdesit ndaj klientit.
dates-past-group-window = Takimi grupor nuk mund të caktohet më. Secili anëtar mund ta caktojë takimin e vet.

## What becomes known later.

dates-later-fee = Do ta dini kur pagesa të jetë e vlefshme.
dates-later-interview = Do ta dini kur të caktohet takimi.
dates-later-collect = Do ta dini kur pasaporta të jetë gati. Çdo pikë tërheqjeje tregon sa kohë pret ajo aty.
dates-later-tracking = Nëse kanë kaluar më shumë se { $days } ditë pune nga lëshimi i vizës dhe ende nuk ka numër gjurmimi, kontaktoni qendrën e kujdesit ndaj klientit.
