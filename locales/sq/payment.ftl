### States of a payment and its reference.

payment-counts-later = E paguar, por ende jo e vlefshme
payment-counts-later-help = Paratë kanë mbërritur dhe pagesa vlen duke filluar nga: { $moment }. Nga ky çast mund të caktoni takim. Mos paguani përsëri; deri atëherë nuk duhet të bëni asgjë.
payment-reopened = Mund të paguani përsëri
payment-reopened-help = Qendra e kujdesit ndaj klientit e shqyrtoi pagesën tuaj dhe e hapi përsëri mundësinë për të paguar.
payment-part-left = Mbetet për t’u paguar: { $amount }.
payment-slip-one-language = Gjuha e dytë e fletëpagesës nuk u ngarkua dot. Pa të, fletëpagesa është vetëm në një gjuhë.
payment-scan = Skanojeni me aplikacionin e bankës
payment-scan-help = Aplikacioni i plotëson vetë përfituesin, llogarinë, shumën dhe referencën. Kontrollojini para se t’i konfirmoni.
payment-typed = Kontrolloni referencën
payment-typed-hint = Shkruajeni referencën ashtu siç e keni shkruar në bankë. Do të shihni nëse është e saktë.
payment-typed-same = Referenca është e saktë.
payment-typed-wrong = Kjo nuk është referencë: një shifër është gabim, mungon ose është e tepërt. Korrigjojeni në bankë para se ta konfirmoni.
payment-typed-another = Kjo referencë i përket një pagese tjetër. Korrigjojeni në bankë para se ta konfirmoni.
payment-change-question = A jeni dakord me tarifën e re?
payment-change-help = Tarifa ka ndryshuar që kur zgjodhët llojin e vizës. Nuk u pagua asgjë.
payment-change-old = Tarifa e treguar më parë
payment-change-new = Tarifa tani
payment-change-accept = Vazhdo me tarifën e re
