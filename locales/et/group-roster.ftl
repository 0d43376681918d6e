### A list of members from a file: what was found in it, row by row.

roster-title = Paljude liikmete kutsumine failist
roster-lead = Kasutage CSV-faili kahe veeruga: nimi ja taotluse number. Fail loetakse selles seadmes. Midagi ei saadeta enne, kui vajutate allolevat nuppu.
roster-example = Näiteks:
roster-example-head = Nimi;Taotluse number
roster-example-row = Mari Maasikas;{ $reference }
roster-file = CSV-fail
roster-reading = Faili lugemine…
roster-unreadable = Faili ei õnnestunud lugeda. Valige see uuesti.
roster-not-text = See ei ole UTF-8 kodeeringus tekst. Salvestage tabel kujul „CSV UTF-8” ja valige see uuesti.
roster-too-large = See fail on liikmete nimekirja jaoks liiga suur.
roster-empty = Selles failis ei ole ühtegi liiget.
roster-good = { $n ->
    [0] Ühtegi rida ei saa kasutada.
    [one] Kasutada saab { $n } rida.
   *[other] Kasutada saab { $n } rida.
}
roster-bad = { $n ->
    [one] { $n } rida ei saa kasutada
   *[other] { $n } rida ei saa kasutada
}
roster-heading = Veergude nimedeks loeti: { $text }
roster-bad-help = Parandage need read failis ja valige fail uuesti. Teised võite juba enne kutsuda.
roster-line = Rida { $line }
roster-invite = { $n ->
    [one] Kutsu { $n } inimene
   *[other] Kutsu { $n } inimest
}
roster-other = Vali teine fail

## What is wrong with a row.

roster-no-reference = Taotluse number puudub.
roster-bad-reference = See ei ole täielik taotluse number: { $text }
roster-elsewhere = See on teise riigi taotluse number: { $text }
roster-twice = See taotluse number on juba real { $line }: { $text }
roster-already = See taotluse number on grupis juba olemas: { $text }
roster-no-name = Nimi puudub.
roster-long-name = Nimi on liiga pikk.
roster-columns = Veerge on rohkem kui kaks.
roster-quote = Jutumärk on sulgemata.
roster-over = Grupis oleks rohkem kui { $most } liiget.
