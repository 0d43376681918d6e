### The words: every sentence of the service, found by what it says.

studio-words-missed = Tekste ei õnnestunud laadida: { $languages }
studio-words-in = Keel: { $language }. Teise keele saate valida lehe kõrval.
studio-words-search = Otsing
studio-words-search-help = Kirjutage mõni sõna lausest nii, nagu see lehel on.
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
studio-chips = Mida teenus lausesse lisab
studio-chips-help = Vajutage nimele, et see lausesse panna: sinna kirjutab teenus väärtuse.
studio-words-base = Lause muutmata kujul
studio-words-reset = Taasta algne lause
studio-words-empty = Ühtegi välja ei tohi tühjaks jätta.
studio-words-not-understood = Sellisel kujul ei saa seda lauset näidata. Vaadake, kas igal looksulul on paariline. Leht näitab lauset nii, nagu see oli.
studio-words-stranger = Teenusel ei ole midagi panna „{ $name }” kohale.
