### Checking the answers, and the confirmation.

check-title = Kontrolloni përgjigjet tuaja
check-moving = Po e ricaktoni takimin tuaj.
check-moving-from = Takimi juaj i tanishëm ({ $moment }) mbetet në fuqi derisa të konfirmoni.
check-applicant = Aplikanti
check-interview = Intervista
check-passport-return = Pasaporta
check-name = Emri dhe mbiemri
check-class = Lloji i vizës
check-passport-until = E vlefshme deri më { $date }
check-address = Adresa
check-when = Data dhe ora
check-where = Vendi
check-declared = Me konfirmimin, deklaroni se përgjigjet janë të vërteta dhe të plota. Operatori nuk mban përgjegjësi për to.

confirmation-title = Takimi juaj u caktua
confirmation-time = Ora { $time }, sipas orës lokale të ambasadës
confirmation-qr = Kodi QR me referencën
confirmation-ds160 = Numri i DS-160, i njëjtë me atë në formularin tuaj
confirmation-no-phones = Printojeni këtë konfirmim ose shënojeni numrin: telefonat nuk lejohen në ambasadë.
confirmation-no-pens = Stilolapsat nuk lejohen në ambasadë.
confirmation-bags = Disa lloje çantash nuk lejohen në ambasadë.
confirmation-next = Çfarë ndodh më tej
confirmation-next-print = Printojeni këtë faqe. Do ta tregoni në hyrje bashkë me pasaportën.
confirmation-next-interview = Paraqituni në intervistë në orën e caktuar.
confirmation-applicant-only = Brenda lejohet vetëm aplikanti.
confirmation-early = { $minutes ->
    [one] Ejani jo më shumë se { $minutes } minutë para orës së caktuar.
   *[other] Ejani jo më shumë se { $minutes } minuta para orës së caktuar.
}
confirmation-next-decision = Pas intervistës, vendimin e merr ambasada.
confirmation-next-passport = Nëse viza lëshohet, pasaporta ju kthehet në mënyrën që keni zgjedhur.
confirmation-address-until = Afati për ndryshimin e adresës së dërgimit
confirmation-collect-by = Afati për tërheqjen e pasaportës

calendar-file-summary = Intervista për vizë: { $post }
calendar-file-text = Aplikanti: { $name }. Referenca: { $reference }. Sillni konfirmimin e printuar.
calendar-file-no-phones = Telefonat nuk lejohen në ambasadë.
