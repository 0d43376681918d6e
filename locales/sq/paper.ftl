### The standing pages: the terms, what is stored where, and how far everybody can use the app.

paper-contents = Në këtë faqe
paper-another-site = (faqe tjetër interneti)

terms-lead = Ju lutemi, lexojini kushtet me kujdes.
terms-undated = Dokumenti nuk thotë që nga kur është në fuqi.
terms-accept-where = Kushtet i pranoni në faqen e tarifës, para se të paguani ose të caktoni takimin. Nëse ndryshojnë, do t’ju pyesim përsëri.
terms-accepted-version = Me këtë aplikim keni pranuar versionin { $version }.
terms-read-alone = Lexo kushtet në një faqe më vete
terms-none = Për këtë shtet nuk ka dokument me kushte përdorimi.
terms-none-help = Megjithatë, më poshtë është ajo që thonë dokumentet e këtij shteti. Nuk shtohet asgjë nga shtetet e tjera.
terms-use = Përdorimi i shërbimit
terms-data = Të dhënat personale
terms-care = Qendra e kujdesit ndaj klientit
terms-later = Ndryshimet
terms-proper-use = Shërbimi nuk lejohet të përdoret për asnjë qëllim të papërshtatshëm.

privacy-record = Çfarë ruhet dhe ku
privacy-lead = Këtu shihni çfarë dinë për ju kjo pajisje dhe operatori i shërbimit, dhe si fshihen këto të dhëna.
privacy-here = Në këtë pajisje
privacy-here-how = Ato që shkruani ruhen këtu të enkriptuara. Fshihen vetë 30 ditë pas ndryshimit të fundit.
privacy-here-nothing = Në këtë pajisje nuk është ruajtur asgjë.
privacy-here-until = Deri më: { $date }
privacy-here-unnamed = Ende pa emër
privacy-here-erase = Fshirja heq gjithçka që renditet këtu. Ajo që nuk është dërguar humbet. Ajo që është dërguar mbetet te operatori i shërbimit.
privacy-office = Te operatori i shërbimit
privacy-field-person = Emri, datëlindja dhe vendbanimi
privacy-field-person-why = Aplikimi dhe takimi janë në këtë emër, kurse orët e lira varen nga vendi ku jetoni.
privacy-field-passport = Pasaporta dhe numri i formularit DS-160
privacy-field-passport-why = Me to tarifa dhe profili lidhen me një person të vetëm.
privacy-field-contact = Adresa e emailit, numri i telefonit dhe adresa
privacy-field-contact-why = Për njoftimet rreth aplikimit dhe për kthimin e pasaportës.
privacy-field-payment = Pagesat
privacy-field-payment-why = Shuma, koha dhe referenca tregojnë se tarifa është paguar. Numri i kartës nuk vjen kurrë këtu.
privacy-where-unsaid = Dokumentet e këtij shteti nuk thonë ku i ruan operatori të dhënat.
privacy-why-unsaid = Dokumentet e këtij shteti nuk thonë për çfarë tjetër përdoren të dhënat.
privacy-long-unsaid = Dokumentet nuk thonë sa kohë i mban operatori të dhënat.
privacy-abroad = Interneti nuk ka kufij: të dhënat që dërgoni përmes tij mund të shkojnë edhe në shtete të tjera.
privacy-other-sites = Lidhjet mund të çojnë në faqe të të tjerëve. Ato kanë rregullat e veta të privatësisë dhe mund të mbledhin të dhëna; operatori nuk i kontrollon.
privacy-version = Versioni i njoftimit për privatësinë: { $version }

accessibility-lead = Këtë shërbim duhet të mund ta përdorë kushdo: me tastierë, me lexues ekrani, me shkronja të mëdha dhe në një telefon të vogël.
accessibility-tested = Çfarë është provuar
accessibility-tested-program = Programi axe-core lexon çdo ekran ku arrijnë vizitat tona automatike. Ai gjen shumë pengesa, por jo të gjitha.
accessibility-tested-keyboard = Rrugët kryesore të shërbimit përshkohen vetëm me tastierë.
accessibility-tested-narrow = Të njëjtat ekrane shfaqen me gjerësi 320 pikselë. Asgjë nuk duhet zhvendosur anash.
accessibility-untested = Çfarë nuk është provuar
accessibility-untested-people = Personat që përdorin çdo ditë lexues ekrani ose mjete të tjera ndihmëse nuk e kanë provuar ende shërbimin.
accessibility-untested-others = Faqet e bankave dhe faqet e tjera të internetit nuk janë tonat. Nuk e dimë sa të aksesueshme janë.
accessibility-report = Na njoftoni për një pengesë
accessibility-report-how = Tregojini qendrës së kujdesit ndaj klientit në cilën faqe ishte, çfarë donit të bënit dhe çfarë ju pengoi. Nëse për këtë arsye nuk mund të caktoni takimin, thuajeni.
