### What is wrong with an answer, said at the field. A full sentence that says what to do.

problem-heading = Përgjigjet tuaja duhen korrigjuar
problem-prefix = Gabim:

problem-not-latin = Shkruajeni emrin me shkronja latine (A–Z).
problem-bad-characters = Përdorni vetëm shkronja, shifra dhe shenjat e zakonshme.
problem-too-long = Teksti është tepër i gjatë. Shkurtojeni ashtu siç është në dokument.
problem-date-incomplete = Shkruani ditën, muajin dhe vitin.
problem-not-a-date = Kjo datë nuk ekziston.
problem-birth-not-past = Datëlindja duhet të jetë në të kaluarën.
problem-issue-not-past = Data e lëshimit duhet të jetë në të kaluarën.
problem-expiry-not-future = Data e skadimit duhet të jetë në të ardhmen.
problem-expiry-before-issue = Data e skadimit duhet të jetë pas datës së lëshimit.
problem-passport-number = Numri i pasaportës mund të përmbajë vetëm shkronja A–Z dhe shifra.
problem-case-number = Numri i çështjes ka deri në 20 shkronja A–Z dhe shifra.
problem-claim-code = Një karakter i kodit të vazhdimit është i gabuar ose nuk është në vendin e duhur. Kontrollojini karakteret një nga një.
problem-email = Adresa e emailit nuk është e plotë ose nuk është e saktë.
problem-phone = Shkruani numrin e telefonit me prefiksin e shtetit.
problem-postal-code = Kodi postar nuk ka numrin e duhur të shifrave.
problem-ds160 = Numri i konfirmimit të DS-160 fillon me AA dhe ka 10 karaktere.
problem-abroad = Pasaportat dërgohen vetëm brenda këtij shteti.
problem-not-accepted = Kjo përgjigje nuk u pranua. Kontrollojeni dhe dërgojeni përsëri.

problem-privacy-not-read = Për të vazhduar, konfirmoni se e keni lexuar njoftimin për privatësinë.
problem-terms-not-read = Për të vazhduar, konfirmoni se i keni lexuar kushtet e përdorimit.
problem-presence-not-known = Konfirmoni se dikush do të jetë aty kur të vijë korrieri.
problem-not-declared = Konfirmoni se përgjigjet janë të vërteta dhe të plota.

problem-no-answer = Përgjigjuni kësaj pyetjeje.
problem-no-given-names = Shkruani emrin tuaj.
problem-no-family-name = Shkruani mbiemrin tuaj.
problem-no-birth-date = Shkruani datëlindjen tuaj.
problem-no-issue-date = Shkruani datën e lëshimit të pasaportës.
problem-no-expiry-date = Shkruani datën e skadimit të pasaportës.
problem-no-filled-in-by = Zgjidhni për kë po aplikoni.
problem-no-residency = Zgjidhni nëse aplikanti jeton në këtë shtet.
problem-no-email = Shkruani adresën tuaj të emailit.
problem-no-class = Zgjidhni llojin e vizës.
problem-no-channel = Zgjidhni si dëshironi të paguani.
problem-no-slip-answer = Tregoni nëse keni paguar tashmë me fletëpagesën e skaduar.
problem-no-passport-number = Shkruani numrin e pasaportës.
problem-no-nationality = Zgjidhni shtetin që e ka lëshuar pasaportën.
problem-no-ds160 = Shkruani numrin e konfirmimit të DS-160.
problem-no-street = Shkruani rrugën dhe numrin e shtëpisë.
problem-no-city = Shkruani qytetin ose fshatin.
problem-no-postal-code = Shkruani kodin postar.
problem-no-country = Zgjidhni shtetin ku jetoni.
problem-no-delivery = Zgjidhni ku dëshironi ta merrni pasaportën.
problem-no-place = Zgjidhni një pikë tërheqjeje.
problem-no-reference = Shkruani referencën.
problem-no-recovery-code = Shkruani kodin e rikuperimit.
problem-paid-already = Mos paguani përsëri. Prisni të regjistrohet pagesa ose pyesni qendrën e kujdesit ndaj klientit, duke mbajtur pranë dëftesën e pagesës.
problem-passport-length = Numri i pasaportës ka nga 6 deri në 9 karaktere. Krahasojeni me pasaportën.

problem-bad-count = Shkruani një numër personash nga 2 deri në 200.
problem-too-few-people = Për kaq pak persona nuk ka takim grupor.
problem-bad-reference = Referenca nuk ka formën e duhur: dy shkronja të shtetit, pastaj tetë shkronja ose shifra.
problem-other-country = Kjo referencë i përket një shteti tjetër.
problem-no-organisation = Shkruani emrin e organizatës.
problem-no-group-name = Shkruani një emër për grupin.
problem-no-expected = Shkruani sa persona do të ketë grupi.
problem-no-purpose = Shkruani pse udhëton grupi.
problem-no-member-name = Shkruani emrin e anëtarit.
problem-no-consent-code = Shkruani kodin e ftesës.

## The same where somebody fills in for the applicant.

problem-applicant-given-names = Shkruani emrin e aplikantit.
problem-applicant-family-name = Shkruani mbiemrin e aplikantit.
problem-applicant-birth-date = Shkruani datëlindjen e aplikantit.
problem-applicant-passport-number = Shkruani numrin e pasaportës së aplikantit.
problem-applicant-country = Zgjidhni shtetin ku jeton aplikanti.
