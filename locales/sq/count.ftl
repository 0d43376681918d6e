### Words that change with a number. Every variant is a whole sentence.

count-minutes = { $n ->
    [one] { $n } minutë
   *[other] { $n } minuta
}
count-days-left = { $n ->
    [0] Sot është dita e fundit
    [one] Ka mbetur { $n } ditë
   *[other] Kanë mbetur { $n } ditë
}
count-passports = { $n ->
    [one] { $n } pasaportë
   *[other] { $n } pasaporta
}
count-business-days = { $n } ditë pune
count-hold-left = { $n ->
    [one] Kjo orë mbahet për ju edhe për { $n } minutë.
   *[other] Kjo orë mbahet për ju edhe për { $n } minuta.
}
count-ds160-length = { $n ->
    [one] Numri i konfirmimit të DS-160 duhet të ketë { $n } karakter.
   *[other] Numri i konfirmimit të DS-160 duhet të ketë { $n } karaktere.
}
count-reschedules-left = { $n ->
    [0] Takimin nuk mund ta ricaktoni më.
   *[other] Takimin mund ta ricaktoni edhe { $n } herë.
}
count-group-missing = { $n ->
    [one] Grupit i mungon edhe { $n } person.
   *[other] Grupit i mungojnë edhe { $n } persona.
}
count-waiting-to-send = { $n ->
    [one] { $n } e dhënë pret të dërgohet
   *[other] { $n } të dhëna presin të dërgohen
}
count-errors = { $n ->
    [one] Ju lutemi, korrigjoni { $n } gabim
   *[other] Ju lutemi, korrigjoni { $n } gabime
}
count-idle-warning = { $n ->
    [one] A jeni ende këtu? Përgjigjet tuaja do të fshihen pas { $n } sekonde.
   *[other] A jeni ende këtu? Përgjigjet tuaja do të fshihen pas { $n } sekondash.
}
