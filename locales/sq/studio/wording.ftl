### The words: every sentence of the service, found by what it says.

studio-words-missed = Tekstet nuk u ngarkuan: { $languages }
studio-words-in = Gjuha: { $language }. Një gjuhë tjetër mund ta zgjidhni pranë faqes.
studio-words-search = Kërkimi
studio-words-search-help = Shkruani disa fjalë të fjalisë, siç janë në faqe.
studio-words-own-only = Vetëm fjalitë që ky shtet i thotë me fjalët e veta
studio-words-found = { $n ->
    [one] { $n } fjali
   *[other] { $n } fjali
}
studio-words-own = Tekst i vet
studio-words-text = Fjalia
studio-words-form = Fjalia për “{ $number }”: { $case }
studio-form-one = saktësisht një
studio-form-other = çdo numër tjetër
studio-chips = Çfarë plotëson shërbimi
studio-chips-help = Shtypni një emër për ta vendosur në fjali: aty shërbimi shkruan vlerën.
studio-words-base = Fjalia pa ndryshime
studio-words-reset = Rikthe fjalinë fillestare
studio-words-empty = Asnjë fushë nuk duhet të mbetet bosh.
studio-words-not-understood = Ashtu siç është shkruar, kjo fjali nuk mund të shfaqet. Kontrolloni nëse çdo kllapë gjarpëruese ka çiftin e vet. Faqja tregon fjalinë siç ishte.
studio-words-stranger = Shërbimi nuk ka çfarë të vendosë për “{ $name }”.
