### What somebody takes along who leaves before everything has arrived.

kiosk-claim-title = Merreni këtë kod me vete
kiosk-claim-lead = Ajo që pret është vulosur në këtë pajisje dhe këtu nuk mund ta lexojë askush. Dërgohet vetë sapo kjo pajisje të ketë lidhje, edhe pasi të keni ikur.
kiosk-claim-nothing = Deri atëherë nuk caktohet asnjë takim dhe nuk paguhet asgjë.
kiosk-claim-code = Kodi i vazhdimit
kiosk-claim-how = Për të vazhduar diku tjetër, zgjidhni atje “Gjej aplikimin tim” dhe shkruani këtë kod dhe datëlindjen tuaj.
kiosk-claim-where = Faqja e internetit: { $address }
kiosk-claim-until = Mbërrin më së voni më { $date }
kiosk-claim-not-arrived = Nëse pas kësaj date nuk gjendet asgjë, nuk ka mbërritur. Atëherë filloni nga e para.
kiosk-claim-check = Shihni atje cilët hapa janë kryer. Ato që shërbimi nuk mundi t’i pranonte nuk janë mes tyre.
kiosk-claim-secret = Mbajeni kodin për vete: me të dhe me datëlindjen tuaj kushdo mund ta hapë aplikimin tuaj.
kiosk-claim-waits = Është vulosur në këtë pajisje dhe dërgohet vetë sapo të ketë lidhje, edhe pasi të keni ikur.
kiosk-claim-sealing = Po vuloset…
kiosk-claim-none = Kjo pajisje nuk mund ta ruajë atë që pret
kiosk-claim-none-help = Nëse përfundoni tani, ato që keni shkruar dhe që nuk janë dërguar, humbasin. Merrini me vete në telefon ose prisni lidhjen.
