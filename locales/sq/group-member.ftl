### The member’s side of a group: agreeing, what that means, and leaving.

member-title = Ardhja me një grup
member-lead = Përfaqësuesi i grupit ju ka ftuar në një takim grupor. Shkruani referencën e aplikimit tuaj dhe kodin nga emaili.
member-invited = Jeni ftuar në grupin { $name }
member-by = Ftesa është nga: { $organisation }
member-code = Kodi i ftesës
member-code-hint = E gjeni në emailin me ftesën.
member-code-wrong-help = Krahasojeni me kodin në emailin e ftesës. Nëse nuk e keni më kodin e duhur, kërkojini përfaqësuesit të grupit t’ju ftojë përsëri.
member-agree = Prano
member-decline = Refuzo ftesën
member-decline-question = A dëshironi ta refuzoni ftesën? Edhe pas kësaj mund ta caktoni takimin vetë.
member-decline-keep = Mos e refuzo
member-sees = Çfarë sheh për ju përfaqësuesi i grupit
member-sees-ds160 = nëse keni shkruar numrin e formularit tuaj DS-160
member-sees-fee = nëse tarifa juaj është e vlefshme
member-sees-delivery = nëse keni zgjedhur si do t’ju kthehet pasaporta
member-sees-alone = nëse e keni caktuar takimin vetë
member-sees-time = orën e intervistës suaj me grupin
member-sees-not = Përfaqësuesi i grupit nuk sheh asgjë tjetër: as përgjigjet, as pasaportën, as pagesat, as datat tuaja të tjera.
member-means = Çfarë do të thotë kjo
member-means-booking = Përfaqësuesi i grupit cakton takim për të gjithë. Sa kohë jeni në grup, nuk mund të zgjidhni orë vetë.
member-means-leaving = Nga grupi mund të dilni në çdo kohë.
member-done = Ju e keni pranuar ftesën
member-done-help = Përfaqësuesi i grupit tani sheh nëse jeni gati.
member-done-elsewhere = Hapni aplikimin tuaj për të parë si qëndron grupi.
member-barred = Kush ka caktuar takimin e vet, nuk mund të vijë më me grupin. Keni dy mundësi:
member-go-alone = Mos e anulo takimin, shkoj vetëm
member-cancel-first = Anuloje më parë, pastaj prano
member-waits = Ju e keni caktuar takimin vetë. Takimi grupor mund të caktohet vetëm pasi ta keni anuluar atë.

## Where the member’s own pages speak of the group.

member-yours = Jeni në grupin { $name }
member-yours-help = Intervistën për të gjithë e cakton përfaqësuesi i grupit: { $organisation }. Për të caktuar vetë një orë, dilni më parë nga grupi.
member-until = Afati i përfaqësuesit të grupit për zgjedhjen e orëve
member-booked = Ky është takimi i grupit { $name }
member-booked-help = Ai nuk mund të ricaktohet veçmas. Nëse nuk mund të vini, dilni nga grupi: atëherë ora juaj lirohet, dhe të tjerët i ruajnë orët e tyre.
member-open = Shiko ftesën
member-leave = Dil nga grupi
member-leave-question = A dëshironi të dilni nga grupi? Përfaqësuesi i grupit sheh se keni dalë. Pas kësaj mund ta caktoni takimin vetë.
member-leave-booked = A dëshironi të dilni nga grupi? Ora juaj lirohet: { $moment }. Të tjerët i ruajnë orët e tyre.
member-stay = Qëndro në grup
member-declined = Ftesa nuk vlen më.
member-left = Nuk jeni më në grup.
