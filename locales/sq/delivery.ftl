### How the passport comes back.

delivery-title = Dërgimi i pasaportës
delivery-question = Ku dëshironi ta merrni pasaportën?
delivery-nothing-to-choose = Këtu nuk keni çfarë të zgjidhni.
delivery-tracking-begins = Pasaporta kthehet me korrier. Gjurmimi i dërgesës fillon kur Seksioni Konsullor ia dorëzon dokumentet korrierit.
delivery-ask-centre = Për vendin dhe kohën, pyesni qendrën e kujdesit ndaj klientit.
delivery-inside-only = Pasaportat dërgohen vetëm brenda këtij shteti.
delivery-door = Me korrier, në shtëpi ose në zyrë
delivery-door-place = Në adresën që jepni
delivery-door-presence = Dikush duhet të jetë aty
delivery-pickup = Në një pikë tërheqjeje
delivery-pickup-place = Në zyrën e korrierit { $carrier } që zgjidhni
delivery-pickup-place-any = Në pikën e tërheqjes që zgjidhni
delivery-pickup-presence = Ju vetë ose dikush me autorizimin tuaj me shkrim
delivery-free = Pa tarifë shtesë
delivery-price-unknown = Çmimi nuk tregohet këtu
delivery-pay-nothing = Nuk paguani asgjë
delivery-pay-courier = I paguani korrierit te dera, jo tani
delivery-pay-ask = Pyesni qendrën e kujdesit ndaj klientit
delivery-row-place = Ku
delivery-row-presence = Kush duhet të jetë aty
delivery-row-payment = Pagesa
delivery-place = Pika e tërheqjes
delivery-waits-days = Pasaporta ju pret aty për { $days } ditë.
delivery-same-address = Në adresën e profilit tim
delivery-presence-known = E di që dikush duhet të jetë në adresë kur të vijë korrieri dhe që korrieri vjen vetëm një numër të kufizuar herësh.
delivery-presence-only = E di që dikush duhet të jetë në adresë kur të vijë korrieri.
delivery-rules = Mirë ta dini
delivery-cutoff-day-end = Adresën e dërgimit mund ta ndryshoni deri në orën{ "\u00A0" }23:59 të ditës së intervistës, sipas orës lokale.
delivery-cutoff-day-start = Adresën e dërgimit mund ta ndryshoni deri në mesnatën para ditës së intervistës, sipas orës lokale.
delivery-unless-said = Nëse këtu shënohet një afat tjetër, vlen ai afat.
delivery-agent = Adresën mund t’jua ndryshojë edhe qendra e kujdesit ndaj klientit.
delivery-collect-days = { $days ->
    [one] Pasaporta që nuk tërhiqet brenda { $days } dite kalendarike, i kthehet ambasadës.
   *[other] Pasaporta që nuk tërhiqet brenda { $days } ditëve kalendarike, i kthehet ambasadës.
}
delivery-own-care = Kujdesuni që askush të mos mund ta marrë pasaportën pa autorizimin tuaj.
delivery-loss-not-paid = Operatori nuk mban përgjegjësi për pasaportat ose dokumentet që humbin ose dëmtohen gjatë rrugës dhe nuk paguan dëmshpërblim.
delivery-not-chosen = Nuk është zgjedhur ende
delivery-closed = Dërgimi nuk mund të ndryshohet më.
delivery-closed-since = Afati ishte: { $moment }.
delivery-closed-agent = As qendra e kujdesit ndaj klientit nuk mund ta ndryshojë më.
delivery-closed-door = Nëse në adresë nuk ka njeri, korrieri vjen përsëri, por vetëm një numër të kufizuar herësh. Pastaj pasaporta i kthehet ambasadës dhe ambasada ju kontakton.
delivery-closed-pickup = Nëse nuk mund të vini vetë, pasaportën mund ta tërheqë dikush tjetër me autorizimin tuaj me shkrim.
