### Checking the answers, and the confirmation.

check-title = Kontrollige oma vastused üle
check-moving = Te muudate oma intervjuu aega.
check-moving-from = Teie praegune intervjuu aeg: { $moment }. See kehtib, kuni kinnitate uue.
check-applicant = Taotleja
check-interview = Intervjuu
check-passport-return = Pass
check-name = Nimi
check-class = Viisatüüp
check-passport-until = Kehtiv kuni: { $date }
check-address = Aadress
check-when = Kuupäev ja kellaaeg
check-where = Koht
check-declared = Broneeringut kinnitades kinnitate ka, et vastused on õiged ja täielikud. Teenuse osutaja nende eest ei vastuta.

confirmation-title = Teie intervjuu aeg on broneeritud
confirmation-time = Kell { $time }, saatkonna kohaliku aja järgi
confirmation-qr = QR-kood taotluse numbriga
confirmation-ds160 = DS-160-vormi kinnitusnumber, sama mis teie vormil
confirmation-no-phones = Printige see kinnitus välja või kirjutage number üles: telefoni ei tohi saatkonda kaasa võtta.
confirmation-no-pens = Pastapliiatsit ei tohi saatkonda kaasa võtta.
confirmation-bags = Mõnda liiki kotte ei tohi saatkonda kaasa võtta.
confirmation-next = Mis saab edasi
confirmation-next-print = Printige see leht välja. Sissepääsu juures näidake seda koos passiga.
confirmation-next-interview = Tulge intervjuule märgitud ajal.
confirmation-applicant-only = Sisse lubatakse ainult taotleja.
confirmation-early = { $minutes ->
    [one] Ärge tulge rohkem kui { $minutes } minut enne intervjuu aega.
   *[other] Ärge tulge rohkem kui { $minutes } minutit enne intervjuu aega.
}
confirmation-next-decision = Pärast intervjuud teeb saatkond otsuse.
confirmation-next-passport = Kui viisa väljastatakse, saate passi tagasi oma valitud viisil.
confirmation-address-until = Kohaletoimetamise aadressi saab muuta kuni
confirmation-collect-by = Tulge passile järele hiljemalt

calendar-file-summary = Viisaintervjuu: { $post }
calendar-file-text = Taotleja: { $name }. Taotluse number: { $reference }. Võtke kaasa väljaprinditud kinnitus.
calendar-file-no-phones = Telefoni ei tohi saatkonda kaasa võtta.
