### The words: every sentence of the service, found by what it says.

studio-words-in = Gjuha: { $language }. Një tjetër zgjidhet pranë faqes.
studio-words-search = Kërko
studio-words-search-help = Shkruani disa fjalë të fjalisë, siç është në faqe.
studio-words-own-only = Vetëm fjalitë që ky shtet i thotë me fjalët e veta
studio-words-found = { $n ->
    [one] { $n } fjali
   *[other] { $n } fjali
}
studio-words-own = Tekst i vetin
studio-words-text = Fjalia
studio-words-form = Fjalia për “{ $number }”: { $case }
studio-form-one = saktësisht një
studio-form-other = çdo numër tjetër
studio-chips = Çfarë vendos shërbimi
studio-chips-help = Shtypni një emër për ta vendosur në fjali: aty shërbimi shkruan vlerën.
studio-words-base = Pa ndryshim
studio-words-reset = Rikthe fjalinë fillestare
studio-words-empty = Asgjë nuk duhet të mbetet bosh.
studio-words-not-understood = Kështu siç është shkruar nuk mund të thuhet. Shikoni nëse çdo kllapë ka çiftin e vet. Faqja tregon fjalinë siç ishte.
studio-words-stranger = Shërbimi nuk ka çfarë të vendosë për “{ $name }”.
