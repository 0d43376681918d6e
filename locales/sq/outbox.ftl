### What waits to be sent, and why other things cannot wait for the connection.

outbox-title = { $n ->
    [one] { $n } veprim pret të dërgohet.
   *[other] { $n } veprime presin të dërgohen.
}
outbox-nothing-done = Kjo nuk ka mbërritur ende te shërbimi: me këtë nuk është caktuar asnjë takim dhe nuk është paguar asgjë.
outbox-open = Hapja e aplikimit tuaj
outbox-terms = Pranimi i kushteve të përdorimit
outbox-profile = Profili juaj
outbox-delivery = Mënyra e dërgimit të pasaportës
outbox-preferences = Ditët që ju përshtaten
outbox-since = Pret që prej: { $since }
outbox-kept = Gjithçka ruhet në këtë pajisje dhe dërgohet vetë, në këtë radhë, sapo shërbimi të jetë i arritshëm.
outbox-in-memory = Ruhet vetëm në këtë skedë. Mos e mbyllni derisa të dërgohet gjithçka.
outbox-after-opening = Dërgohet pasi të jetë hapur aplikimi juaj.
outbox-after-terms = Dërgohet pasi të keni pranuar kushtet e përdorimit.
outbox-after-profile = Dërgohet pasi të jetë dërguar profili.
outbox-try-now = Provo tani
outbox-take-back = Mos e dërgo: { $what }
outbox-take-back-all = Nëse aplikimi nuk hapet, nuk mund të dërgohet as pjesa tjetër. Ato që keni shkruar mbeten.

outbox-crossed = Ndërkohë te shërbimi ka mbërritur diçka tjetër: { $what }
outbox-crossed-help = Përgjigjet tuaja nuk u dërguan, që të mos mbishkruhet asgjë. Zgjidhni cilat do të vlejnë.
outbox-at-service = Te shërbimi
outbox-here = Këtu
outbox-send-mine = Dërgo përgjigjet e mia
outbox-keep-theirs = Mbaj ato që ka shërbimi

outbox-opening-title = Aplikimi juaj pret të dërgohet
outbox-opening-lead = Shërbimi nuk e ka hapur ende. Referencën e merrni sapo shërbimi të jetë i arritshëm.
outbox-opening-meanwhile = Pjesën tjetër mund ta plotësoni që tani. Ajo pret bashkë me aplikimin.
outbox-closed = Ky hap mund të hapet pasi të jetë dërguar ajo që pret dhe shërbimi të jetë përgjigjur.

## Why something needs the connection, and what stands meanwhile.

needs-line = Kjo nuk mund të bëhet derisa shërbimi të jetë i arritshëm.
needs-line-finding = Për të gjetur një aplikim, shërbimi duhet të krahasojë të dhënat që shkruani.
needs-line-class = Tarifa varet nga lloji i vizës dhe vetëm shërbimi mund të thotë sa është. Nuk është ndryshuar asgjë.
needs-line-paying = Vetëm shërbimi mund të thotë sa duhet paguar dhe të sigurohet që askush të mos paguajë dy herë. Nuk është paguar asgjë.
needs-line-times = Në këtë çast edhe të tjerët po zgjedhin orë dhe vetëm shërbimi e di cilat janë të lira. Asnjë orë e re nuk mbahet për ju.
needs-line-hold = Vetëm shërbimi mund të ndryshojë sa kohë mbahet një orë. Deri atëherë gjithçka mbetet si ishte.
needs-line-booking = Vetëm shërbimi mund ta regjistrojë takimin. Takimi nuk është caktuar ende, dhe ora që keni zgjedhur mbahet për ju vetëm derisa të mbarojë koha.
needs-line-moving = Vetëm shërbimi mund ta ricaktojë takimin. Takimi juaj i tanishëm mbetet në fuqi.
needs-line-cancelling = Vetëm shërbimi mund ta anulojë takimin. Takimi juaj mbetet në fuqi.
needs-line-emergency = Një kërkesë e tillë, ose tërheqja e saj, duhet t’i mbërrijë menjëherë ambasadës ose konsullatës. Nuk është dërguar asgjë.
needs-line-group = Të tjerët në grup duhet ta marrin vesh menjëherë. Nuk është ndryshuar asgjë.
