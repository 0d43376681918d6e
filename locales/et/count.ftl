### Words that change with a number. Every variant is a whole sentence.

count-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minutit
}
count-days-left = { $n ->
    [0] Täna on viimane päev
    [one] Jäänud on { $n } päev
   *[other] Jäänud on { $n } päeva
}
count-passports = { $n ->
    [one] { $n } pass
   *[other] { $n } passi
}
count-business-days = { $n ->
    [one] { $n } tööpäev
   *[other] { $n } tööpäeva
}
count-hold-left = { $n ->
    [one] Hoiame seda aega teile veel { $n } minuti.
   *[other] Hoiame seda aega teile veel { $n } minutit.
}
count-ds160-length = { $n ->
    [one] DS-160-vormi kinnitusnumbris peab olema { $n } märk.
   *[other] DS-160-vormi kinnitusnumbris peab olema { $n } märki.
}
count-reschedules-left = { $n ->
    [0] Intervjuu aega ei saa enam muuta.
    [one] Intervjuu aega saate muuta veel ühe korra.
   *[other] Intervjuu aega saate muuta veel { $n } korda.
}
count-group-missing = { $n ->
    [one] Grupist on puudu veel { $n } inimene.
   *[other] Grupist on puudu veel { $n } inimest.
}
count-waiting-to-send = { $n ->
    [one] { $n } kirje ootab saatmist
   *[other] { $n } kirjet ootab saatmist
}
count-errors = { $n ->
    [one] Palun parandage { $n } viga
   *[other] Palun parandage { $n } viga
}
count-idle-warning = Kas olete veel siin? Teie vastused kustutatakse { $n } sekundi pärast.
