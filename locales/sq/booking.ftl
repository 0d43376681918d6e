### Interview times, the held time, and the appointment.

booking-title = Ora e intervistës
booking-embassy-sets = Orët e lira i cakton vetëm ambasada ose konsullata.
booking-embassy-time = Të gjitha orët janë sipas orës lokale të ambasadës.
booking-wait-days = Koha e pritjes është rreth { $days } ditë (e parashikuar).
booking-why = Pse këto data?
booking-why-answer = Orët jepen sipas radhës dhe varen nga lloji i vizës, nga vendi ku jeton aplikanti dhe nga kriteret që i vendos dhe mund t’i ndryshojë ambasada. Askush nuk mund ta garantojë një takim.
booking-choose = Orët e lira
booking-choose-hint = Ora që zgjidhni, mbahet për ju për disa minuta. Takimi caktohet vetëm kur e konfirmoni.
booking-none-chosen = Zgjidhni orën e takimit.
booking-free-times = { $times ->
    [one] { $times } orë e lirë
   *[other] { $times } orë të lira
}
booking-last-seen = Të dhënat janë përditësuar për herë të fundit në orën{ "\u00A0" }{ $time }.
booking-only-day = Vetëm kjo ditë: { $date }
booking-all-days = Shfaq të gjitha ditët
booking-day-none = Në këtë ditë nuk ka orë të lira.
booking-later = Ditët në vijim
booking-nearest = Orët e lira më të afërta
booking-month-before = Muaji i mëparshëm
booking-month-after = Muaji pasardhës
booking-day-free = Orë të lira
booking-day-closed = pa orë të lira
booking-day-unseen = ende e pakontrolluar: zgjidhni ditën për ta kontrolluar
booking-day-label = { $date }, { $times }
booking-looks-left = { $looks ->
    [0] Brenda kësaj ore nuk mund të kontrolloni më.
   *[other] Brenda kësaj ore mund të kontrolloni edhe { $looks } herë.
}
booking-looks-left-help = Pas kësaj, shërbimi do t’ju kërkojë të prisni pak. Përgjigjet tuaja dhe ora që mbahet për ju nuk humbin.
booking-none-released = Orët e takimeve nuk janë hapur ende.
booking-embassy-releases = Ambasada vendos kur t’i hapë.
booking-none-released-help = Aplikimi juaj është në rregull.
booking-none-for-class = Për momentin nuk ka orë takimi për llojin tuaj të vizës.
booking-none-for-class-help = Ambasada i jep orët sipas llojit të vizës dhe sipas vendit ku jeton aplikanti.
booking-all-taken = Të gjitha orët janë zënë.
booking-all-taken-help = Orët që lirohen nga të tjerët, shfaqen këtu kur kontrolloni përsëri.
booking-next-free = Shfaq orët duke filluar nga: { $date }
booking-offline-help = Orët e lira mund të shihen vetëm me lidhje interneti. Përgjigjet tuaja janë ruajtur.

hold-label = Mbahet për ju: { $moment }
hold-lapsed-help = Ora që mbahej ishte: { $moment }. Përgjigjet tuaja janë ruajtur.
hold-release = Liro këtë orë
hold-take-again = Mbaj përsëri këtë orë

appointment-booked-for = Takimi juaj: { $moment }
appointment-move-help = Për ta ricaktuar, zgjidhni një orë tjetër më poshtë. Takimi i tanishëm mbetet në fuqi derisa të konfirmoni të riun.
appointment-cancel-question = A dëshironi ta anuloni takimin? Ky veprim është i pakthyeshëm.
appointment-fee-stays = Mund të caktoni përsëri takim me të njëjtën tarifë.
appointment-fee-used-up = Pas kësaj, tarifa quhet e përdorur dhe do të duhet një tarifë e re.
appointment-fee-unknown = Nuk thuhet se çfarë ndodh pastaj me tarifën. Pyesni më parë qendrën e kujdesit ndaj klientit.

booking-looks-hourly = { $looks ->
    [one] Shërbimi lejon { $looks } kontroll brenda një ore.
   *[other] Shërbimi lejon { $looks } kontrolle brenda një ore.
}
booking-paused = Orët e lira mund t’i kontrolloni përsëri në orën{ "\u00A0" }{ $time }
booking-looks-kept = Përgjigjet tuaja dhe ora që mbahet për ju nuk humbin.
booking-renewed = Orët e lira u ngarkuan përsëri
booking-renewed-help = Lloji i vizës ose vendi ku jeton aplikanti ka ndryshuar. Orët e shfaqura më parë nuk vlejnë më.
booking-by-phone = Qendra e kujdesit ndaj klientit mund t’jua caktojë ose t’jua ricaktojë takimin me telefon. Ai shfaqet këtu sapo të keni përsëri internet.
booking-for-resident = Këto orë janë për: { $class }, me banim në këtë shtet
booking-for-non-resident = Këto orë janë për: { $class }, me banim në një shtet tjetër
booking-for-help = Nëse kjo ka ndryshuar, tregojeni këtu: orët e lira ngarkohen përsëri. Nëse ora që mbahet për ju është për aplikantë të tjerë, ajo lirohet; takimi i caktuar mbetet në fuqi.
booking-for-change = Ruaj dhe ngarko orët përsëri
