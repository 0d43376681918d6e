### The applicant's profile.

profile-title = Profili i aplikantit
profile-lead = Shkruani gjithçka saktësisht siç është në dokumente. Mund të ktheheni dhe t’i ndryshoni të dhënat deri në intervistë.
profile-passport = Pasaporta
profile-passport-number = Numri i pasaportës
profile-passport-number-hint = Vetëm shkronja A–Z dhe shifra
profile-nationality = Shteti që e ka lëshuar pasaportën
profile-stateless = Pa shtetësi
profile-refugee = Refugjat (Konventa e vitit 1951)
profile-refugee-other = Refugjat (tjetër)
profile-nationality-unstated = Nuk është shënuar
profile-issued = Data e lëshimit
profile-expires = Data e skadimit
profile-ds160-form = Formulari DS-160
profile-ds160-own = Çdo aplikant plotëson formularin e vet DS-160. Ne nuk mund t’ju ndihmojmë për ta plotësuar. Numri që shkruani këtu duhet të jetë i njëjtë me atë në formular.
profile-ds160 = Numri i konfirmimit të DS-160
profile-ds160-hint = Fillon me AA dhe ka 10 karaktere. E gjeni në faqen e konfirmimit.
profile-contact = Të dhënat e kontaktit
profile-phone = Numri i telefonit
profile-phone-hint = Me prefiksin e shtetit.
profile-lives-in = Shteti ku jetoni
profile-street = Rruga dhe numri i shtëpisë
profile-apartment = Apartamenti (nëse ka)
profile-city = Qyteti ose fshati
profile-postal-code = Kodi postar
profile-declare = Konfirmoj se këto përgjigje janë të vërteta dhe të plota.
profile-tied = Pas dërgimit të profilit, tarifa i përket këtij personi.
