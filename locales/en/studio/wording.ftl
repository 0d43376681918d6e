### The words: every sentence of the service, found by what it says.

studio-words-missed = The words could not be loaded: { $languages }
studio-words-in = Language: { $language }. Choose another one beside the page.
studio-words-search = Search
studio-words-search-help = Type some words of the sentence, as it stands on the page.
studio-words-own-only = Only the sentences that this country says in its own words
studio-words-found = { $n ->
    [one] { $n } sentence
   *[other] { $n } sentences
}
studio-words-own = Own wording
studio-words-text = Sentence
studio-words-form = Sentence for “{ $number }”: { $case }
studio-form-one = exactly one
studio-form-other = any other number
studio-chips = What the service puts in
studio-chips-help = Press a name to put it into the sentence: there the service writes the value.
studio-words-base = Said without a change
studio-words-reset = Say it as before
studio-words-empty = Nothing may be left empty.
studio-words-not-understood = This cannot be said as it is written. Look whether every brace has its partner. The page shows the sentence as it was.
studio-words-stranger = The service has nothing to put in for “{ $name }”.
