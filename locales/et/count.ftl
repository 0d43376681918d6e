### Words that change with a number. Every variant is a whole sentence.

count-hold-left = { $n ->
    [one] Hoiame seda aega teile veel { $n } minuti.
   *[other] Hoiame seda aega teile veel { $n } minutit.
}
count-reschedules-left = { $n ->
    [0] Intervjuu aega ei saa enam muuta.
    [one] Intervjuu aega saate muuta veel ühe korra.
   *[other] Intervjuu aega saate muuta veel { $n } korda.
}
count-move-leaves = { $n ->
    [one] See läheb arvesse ühe muutmisena. Pärast seda saate intervjuu aega muuta veel ühe korra.
   *[other] See läheb arvesse ühe muutmisena. Pärast seda saate intervjuu aega muuta veel { $n } korda.
}
