### A list of members from a file: what was found in it, row by row.

roster-title = Ftimi i shumë anëtarëve nga një skedar
roster-lead = Përdorni një skedar CSV me dy kolona: emrin dhe referencën. Ai lexohet në këtë pajisje. Asgjë nuk dërgohet derisa të shtypni butonin më poshtë.
roster-example = Për shembull:
roster-example-head = Emri;Referenca
roster-example-row = Arta Hoxha;{ $reference }
roster-file = Skedari CSV
roster-reading = Po lexohet skedari…
roster-unreadable = Skedari nuk u lexua dot. Zgjidheni përsëri.
roster-not-text = Ky nuk është tekst në UTF-8. Ruajeni tabelën si “CSV UTF-8” dhe zgjidheni përsëri.
roster-too-large = Ky skedar është tepër i madh për një listë anëtarësh.
roster-empty = Në këtë skedar nuk ka anëtarë.
roster-good = { $n ->
    [0] Asnjë rresht nuk mund të përdoret.
    [one] { $n } rresht mund të përdoret.
   *[other] { $n } rreshta mund të përdoren.
}
roster-bad = { $n ->
    [one] { $n } rresht nuk mund të përdoret
   *[other] { $n } rreshta nuk mund të përdoren
}
roster-heading = U morën si emra të kolonave: { $text }
roster-bad-help = Korrigjoni këta rreshta në skedar dhe zgjidheni përsëri. Mund edhe t’i ftoni të tjerët më parë.
roster-line = Rreshti { $line }
roster-invite = { $n ->
    [one] Fto { $n } person
   *[other] Fto { $n } persona
}
roster-other = Zgjidh një skedar tjetër

## What is wrong with a row.

roster-no-reference = Mungon referenca.
roster-bad-reference = Referenca nuk është e plotë: { $text }
roster-elsewhere = Kjo referencë i përket një shteti tjetër: { $text }
roster-twice = Kjo referencë gjendet tashmë në rreshtin { $line }: { $text }
roster-already = Kjo referencë është tashmë në grup: { $text }
roster-no-name = Mungon emri.
roster-long-name = Emri është tepër i gjatë.
roster-columns = Ka më shumë se dy kolona.
roster-quote = Një thonjëz nuk është mbyllur.
roster-over = Grupi do të kishte më shumë se { $most } anëtarë.
