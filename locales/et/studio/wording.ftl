### The words: every sentence of the service, found by what it says.

studio-words-in = Keel: { $language }. Teise saate valida lehe juures.
studio-words-search = Otsing
studio-words-search-help = Kirjutage paar sõna lausest, nagu see lehel on.
studio-words-own-only = Ainult laused, mille see riik ütleb oma sõnadega
studio-words-found = { $n ->
    [one] { $n } lause
   *[other] { $n } lauset
}
studio-words-own = Oma sõnastus
studio-words-text = Lause
studio-words-form = Lause, kui „{ $number }” on: { $case }
studio-form-one = täpselt üks
studio-form-other = mõni muu arv
studio-chips = Mida teenus sisse paneb
studio-chips-help = Vajutage nimele, et see lausesse panna: sinna kirjutab teenus väärtuse.
studio-words-base = Muutmata kujul
studio-words-reset = Taasta algne lause
studio-words-empty = Midagi ei tohi tühjaks jääda.
studio-words-not-understood = Sellisel kujul ei saa seda öelda. Vaadake, kas igal looksulul on paariline. Leht näitab lauset nii, nagu see oli.
studio-words-stranger = Teenusel ei ole midagi panna „{ $name }” kohale.
