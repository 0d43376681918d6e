### The way through the application: names of the steps, what keeps one closed, what became of an order.

step-progress = Taotluse sammud
step-start = Taotleja
step-reference = Taotluse number
step-fee = Viisatasu
step-profile = Profiil
step-booking = Intervjuu
step-delivery = Kohaletoimetamine
step-check = Kontrollimine
step-confirmation = Kinnitus
# How far a step has come, said after its name.
step-current = olete siin
step-done = tehtud
step-open = avatud
step-waits = ootab saatmist
step-closed = ei ole veel avatud

closed-title = { $step }: ei ole veel avatud
closed-go = Mine sammu juurde: { $step }
closed-opened = Kõigepealt märkige, kellele viisat taotletakse.
closed-terms = Kõigepealt tuleb kasutustingimustega nõustuda.
closed-fee = Kõigepealt peab viisatasu olema makstud ja kehtiv.
closed-profile = Kõigepealt tuleb profiil ära saata.
closed-hold = Kõigepealt valige intervjuu aeg.
closed-delivery = Kõigepealt valige, kuidas pass kohale toimetatakse.
closed-registered = Intervjuu aeg ei ole veel broneeritud.

unclear-payment = Makse tulemus ei ole veel teada. Ärge makske tasu teist korda.
unclear-booking = Ei ole veel teada, kas intervjuu aja broneerimine õnnestus. Ärge broneerige uuesti: me kontrollime seda.
unclear-other = Ei ole veel teada, kas teie vastused jõudsid kohale.
unclear-checking = Teenus ei vastanud. Vaatame järele, milline on teie taotluse seis. Teie vastused on alles.
unclear-silent = Teenus ei vastanud.
unclear-not-seen = Seni ei ole sellest teenusesse midagi jõudnud. Võite rahulikult uuesti proovida: kaks korda see toimuda ei saa.
unclear-let-go = Ära proovi uuesti
