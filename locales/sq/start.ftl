### Who the visa is for, the reference, and finding an application again.

start-title = Për kë është viza?
start-already-open = Aplikimi është hapur. Emri i aplikantit nuk mund të ndryshohet më këtu.
start-for = Për kë po aplikoni?
start-for-applicant = Për veten time
start-for-family = Për një pjesëtar të familjes sime
start-for-representative = Për një person që përfaqësoj
start-about-applicant = Këtej e tutje çdo pyetje ka të bëjë me aplikantin, jo me ju.
start-given-names = Emri
start-family-name = Mbiemri
start-as-in-passport = Siç shkruhet në pasaportë, me shkronja latine
start-birth-date = Datëlindja
start-residency = A jeton aplikanti në këtë shtet?
start-residency-hint = Nga kjo varen orët e lira për intervistë.
start-resident-papers = Përgjigjuni “po” nëse aplikanti ka pasaportë ose leje qëndrimi të përhershëm të këtij shteti.
start-residency-wrong = Nëse përgjigjja është e gabuar, ambasada e anulon intervistën.
start-resident = Po, jeton këtu
start-non-resident = Jo, jeton në një shtet tjetër
start-email = Adresa e emailit (sipas dëshirës)
start-email-hint = Konfirmimin do ta dërgojmë në këtë adresë.
start-email-hint-by = E juaja ose e aplikantit: gjithçka për këtë aplikim do ta dërgojmë në këtë adresë.
start-privacy-read = E kam lexuar njoftimin për privatësinë.

privacy-title = Para se të shkruani të dhënat personale
privacy-short = Mbledhim vetëm të dhënat që nevojiten për aplikimin: emrin dhe mbiemrin, datëlindjen, numrin e pasaportës, të dhënat e kontaktit dhe adresën.
privacy-ip = Regjistrohet edhe adresa IP.
privacy-more = Çfarë ruhet dhe ku
privacy-what = Çfarë mblidhet: emri, adresa, datëlindja, numri i pasaportës dhe ato që shkruani në faqet në vijim.
privacy-where = Ku ruhen të dhënat: në sisteme kompjuterike në Shtetet e Bashkuara, sipas një kontrate me Departamentin e Shtetit të SHBA-së.
privacy-why = Përse përdoren: për t’iu përgjigjur pyetjeve, për të përpunuar aplikimet dhe për të caktuar intervistat, si dhe për të ndjekur ecurinë e aplikimit.
privacy-device = Në këtë pajisje: drafti juaj, i enkriptuar, për 30 ditë pas vizitës suaj të fundit.

reference-title = Ruajini këto të dyja
reference-lead = Me këto të dhëna e gjeni përsëri aplikimin tuaj në çdo pajisje, edhe pas një pagese.
reference-label = Referenca
reference-recovery-code = Kodi i rikuperimit
reference-keep-secret = Kodi i rikuperimit është sekret.
reference-why = Kushdo që i ka të dyja, mund ta ndryshojë aplikimin. Shënojeni kodin ose printojeni këtë faqe dhe mos ia tregoni askujt.

find-title = Gjeni aplikimin tuaj
find-reference-hint = Për shembull: { $example }. Vijëzat dhe shkronjat e mëdha nuk kanë rëndësi.
find-proof = Si e vërtetoni se aplikimi është juaji?
find-by-code = Me kodin e rikuperimit
find-by-code-opens = Mund të shihni dhe të ndryshoni gjithçka.
find-by-birth-date = Me datëlindjen
find-by-birth-date-opens = Mund ta shihni aplikimin, por nuk mund të ndryshoni asgjë.
find-code-hint = E keni marrë bashkë me referencën.
find-button = Gjej

erase-question = Dëshironi të fshihet gjithçka që është ruajtur në këtë pajisje? Kjo nuk mund të zhbëhet. Një aplikim të hapur e gjeni përsëri me referencën dhe me kodin e rikuperimit.
erase-keep = Mbaj përgjigjet e mia
start-paid-elsewhere = Një tarifë është paguar në një shtet tjetër
start-open-elsewhere = Hap aplikimin: { $country }
