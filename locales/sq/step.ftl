### The way through the application: names of the steps, what keeps one closed, what became of an order.

step-progress = Hapat e aplikimit
step-start = Për kë është viza
step-reference = Referenca
step-fee = Tarifa
step-profile = Profili
step-booking = Intervista
step-delivery = Dërgimi
step-check = Kontrolli
step-confirmation = Konfirmimi
# How far a step has come, said after its name: without an adjective, for the names differ in gender.
step-current = jeni këtu
step-done = u krye
step-open = mund të hapet
step-waits = pret të dërgohet
step-closed = nuk mund të hapet ende

closed-title = { $step }: nuk mund të hapet ende
closed-go = Shko te: { $step }
closed-opened = Së pari, tregoni për kë është viza.
closed-terms = Së pari, duhet të pranoni kushtet e përdorimit.
closed-fee = Së pari, tarifa e vizës duhet të jetë e paguar dhe e vlefshme.
closed-profile = Së pari, duhet të dërgoni profilin.
closed-hold = Së pari, zgjidhni orën e intervistës.
closed-delivery = Së pari, zgjidhni mënyrën e dërgimit të pasaportës.
closed-registered = Takimi nuk është caktuar ende.

unclear-payment = Rezultati i pagesës nuk dihet ende. Mos paguani përsëri.
unclear-booking = Ende nuk dihet nëse takimi u caktua. Mos caktoni takim tjetër: po e kontrollojmë.
unclear-other = Ende nuk dihet nëse përgjigjet tuaja mbërritën.
unclear-checking = Shërbimi nuk u përgjigj. Po shohim si qëndron aplikimi juaj. Përgjigjet tuaja janë ruajtur.
unclear-silent = Shërbimi nuk u përgjigj.
unclear-not-seen = Deri tani shërbimi nuk tregon asnjë gjurmë të këtij veprimi. Mund të provoni përsëri pa rrezik: nuk mund të kryhet dy herë.
unclear-let-go = Mos provo më
