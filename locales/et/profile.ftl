### The applicant's profile.

profile-title = Taotleja profiil
profile-lead = Sisestage kõik täpselt nii, nagu dokumentides on kirjas. Kuni intervjuuni võite siia tagasi tulla ja andmeid muuta.
profile-passport = Pass
profile-passport-number = Passi number
profile-passport-number-hint = Ainult tähed A–Z ja numbrid
profile-nationality = Passi väljastanud riik
profile-stateless = Kodakondsuseta isik
profile-refugee = Pagulane (1951. aasta konventsioon)
profile-refugee-other = Pagulane (muu)
profile-nationality-unstated = Määratlemata kodakondsus
profile-issued = Väljaandmise kuupäev
profile-expires = Kehtiv kuni
profile-ds160-form = DS-160-vorm
profile-ds160-own = Iga taotleja täidab DS-160-vormi ise. Me ei saa selle täitmisel aidata. Siia sisestatud number peab olema sama mis vormil.
profile-ds160 = DS-160-vormi kinnitusnumber
profile-ds160-hint = See algab tähtedega AA ja koosneb 10 märgist. Leiate selle kinnituslehelt.
profile-contact = Kontaktandmed
profile-phone = Telefoninumber
profile-phone-hint = Koos riigi suunakoodiga.
profile-lives-in = Riik, kus te elate
profile-street = Tänav ja majanumber
profile-apartment = Korter (kui on)
profile-city = Linn või küla
profile-postal-code = Sihtnumber
profile-declare = Kinnitan, et need vastused on õiged ja täielikud.
profile-tied = Profiili saatmisega seotakse viisatasu selle taotlejaga.
