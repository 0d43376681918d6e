### Groups: the coordinator, the request to the embassy, the group and its times.

group-way-in = A caktoni intervista për një grup?
group-title = Grupet tuaja
group-title-one = Takimi grupor
group-all = Të gjitha grupet tuaja
group-sign-in-first = Grupet ruhen në llogari. Më parë hyni ose regjistrohuni.
group-not-here = Këtu nuk ka takime grupore
group-not-here-help = Dokumentet e këtij shteti nuk flasin për grupe. Secili cakton takimin e vet.
group-not-found = Ky grup nuk është në llogarinë tuaj
group-not-found-help = Grupi është shpërbërë ose ruhet në një llogari tjetër.
group-reading = Po ngarkohen të dhënat e grupit…

## Who arranges interviews for groups.

group-role-title = Caktimi i intervistave për grupe
group-role-lead = Si përfaqësues i grupit, i kërkoni ambasadës një takim grupor, ftoni anëtarët dhe caktoni orët për të gjithë me një hap të vetëm.
group-role-online = Takimi grupor kërkohet vetëm online, nga llogaria e përfaqësuesit të grupit.
group-role-change = Ndrysho këto të dhëna
group-representative-lead = Kompanitë, agjencitë e udhëtimeve dhe organizatat e tjera mund të kërkojnë qasje si përfaqësues i grupit. Kriteret gjenden në faqen “Përpunimi grupor” për kompanitë, agjencitë e udhëtimeve dhe organizatat e tjera; këtu nuk përsëriten.
group-representative-ask = Kërko qasje
group-representative-again = Kërko përsëri qasje
group-representative-asked = Keni kërkuar qasje si përfaqësues i grupit
group-representative-asked-help = Vendimin do ta merrni me email.
group-representative-approved = Keni qasje si përfaqësues i grupit
group-representative-approved-help = Nëse ju duhet ndihmë për hollësi teknike, për tarifat ose për llogarinë tuaj, shkruani në adresën për grupet.
group-representative-denied = Nuk ju është dhënë qasje si përfaqësues i grupit
group-representative-denied-help = Nëse diçka në të dhënat tuaja nuk ishte e saktë, korrigjojeni dhe kërkoni përsëri.
group-representative-unsaid = Dokumentet e këtij shteti nuk thonë si caktohen intervistat për një grup. Pyesni në adresën për grupet.
group-kind = Kush i cakton intervistat?
group-kind-company = Një kompani
group-kind-agency = Një agjenci udhëtimesh
group-kind-organisation = Një organizatë tjetër
group-organisation = Emri i organizatës
group-organisation-hint = Anëtarët e shohin në ftesë.

## The list of one’s groups.

group-for = Organizata për të cilën veproni: { $organisation }
group-none = Nuk keni ende asnjë grup
group-none-help = Më parë kërkojini ambasadës një takim grupor dhe ftoni anëtarët. Pasi takimi të miratohet, zgjidhni orët.
group-ask = Kërko një takim grupor
group-members-count = { $n ->
    [0] Ende asnjë anëtar
    [one] { $n } anëtar
   *[other] { $n } anëtarë
}
group-asked-on = Kërkuar: { $moment }
group-until = Afati për zgjedhjen e orëve: { $moment }
group-interview = Takimi grupor: { $moment }
group-state-requested = I kërkuar
group-state-approved = I miratuar
group-state-denied = I pamiratuar
group-state-expired = Ka skaduar
group-state-booked = I caktuar

## Asking for a group interview.

group-new-lead = Nëse do të ketë takim grupor, këtë e vendos ambasada ose konsullata.
group-new-next = Çfarë vjen më pas
group-new-decision = Vendimin e merrni me email.
group-new-invite = Ndërkohë mund t’i ftoni anëtarët. Secili prej tyre pranon me kodin e vet.
group-new-window = Koha për të zgjedhur është e kufizuar: shikoni datën e skadimit në email.
group-minimum = Për më pak se { $n } persona nuk ka takim grupor.
group-name = Emri i grupit
group-name-hint = Anëtarët e shohin në ftesë.
group-expected = Numri i personave
group-expected-hint = Nga { $least } deri në { $most }
group-purpose = Pse udhëtojnë bashkë këta persona?
group-purpose-said = Pse udhëtojnë bashkë këta persona
group-purpose-hint = Këtë e lexon ambasada. Mos shkruani këtu emra ose numra pasaportash. Më së shumti { $most } karaktere.
group-send = Dërgo kërkesën

## One group and how it stands.

group-requested = Ambasada nuk ka vendosur ende
group-requested-help = Vendimin do ta merrni me email. Anëtarët mund t’i ftoni që tani; orët zgjidhen pasi të miratohet.
group-approved = Takimi grupor është miratuar
group-window = Afati për zgjedhjen e orëve
group-window-over = Afati për zgjedhjen e orëve ka mbaruar
group-window-over-help = Për këtë grup nuk mund të caktohet më takim. Mund të kërkoni përsëri një takim grupor, ose secili anëtar cakton takimin e vet.
group-denied = Ambasada nuk e ka miratuar takimin grupor
group-denied-too-few = Grupi është tepër i vogël për takim grupor.
group-denied-not-together = Ambasada nuk i sheh këta persona si një grup.
group-denied-no-times = Për momentin ambasada nuk ka orë për një grup kaq të madh.
group-denied-other = Arsyeja nuk thuhet.
group-denied-help = Secili anëtar mund të caktojë takimin e vet. Mund edhe të kërkoni përsëri.
group-booked = Takimi grupor u caktua
group-booked-help = Secili anëtar merr një email me orën e vet.
group-details = Rreth grupit
group-dissolve = Shpërbëj grupin
group-dissolve-question = A dëshironi ta shpërbëni grupin? Aplikimet dhe tarifat e anëtarëve mbeten siç janë. Ky veprim është i pakthyeshëm.
group-dissolve-keep = Mos e shpërbëj grupin
group-meter = Kanë pranuar: { $agreed }, nevojiten: { $minimum }
group-missing = { $n ->
    [one] Grupit i mungon edhe { $n } person.
   *[other] Grupit i mungojnë edhe { $n } persona.
}
group-enough = Ka mjaft persona për takim grupor.
group-agreed-count = { $n ->
    [0] Ende askush nuk ka pranuar.
    [one] Ka pranuar { $n } person.
   *[other] Kanë pranuar { $n } persona.
}
group-unready-count = { $n ->
    [one] { $n } person që ka pranuar, nuk është ende gati.
   *[other] { $n } persona që kanë pranuar, nuk janë ende gati.
}
group-wait-or-remove = Orët zgjidhen për të gjithë ata që kanë pranuar. Prisni derisa të jenë gati të gjithë, ose hiqni nga grupi ata që nuk mund të vijnë.
group-all-ready = Të gjithë ata që kanë pranuar, janë gati.
group-choose-times = Zgjidh orët

## What the members must do: to be copied or printed.

group-tell = Çfarë bën secili anëtar
group-tell-application = Filloni këtu aplikimin tuaj dhe jepini përfaqësuesit të grupit referencën e tij.
group-tell-fee = Paguani vetë tarifën tuaj të vizës.
group-tell-ds160 = Plotësoni vetë një formular DS-160 dhe shkruani numrin e tij te profili.
group-tell-delivery = Zgjidhni si do t’ju kthehet pasaporta.
group-tell-agree = Pranoni ftesën me kodin nga emaili.
group-tell-alone = Mos caktoni takim vetë: përfaqësuesi i grupit cakton takim për të gjithë.
group-tell-alone-bars = Mos caktoni takim vetë: kush ka caktuar takimin e vet, nuk mund të vijë më me grupin.
group-tell-print = Printo për anëtarët

## The members.

group-members = Anëtarët
group-members-lead = Këtu shihni vetëm nëse një anëtar është gati, dhe asgjë tjetër nga aplikimi i tij.
group-nobody = Ende nuk është ftuar askush
group-nobody-help = Ftojeni secilin anëtar me referencën e aplikimit të vet.
group-filter = Gjej një emër ose një referencë
group-filter-unready = Shfaq vetëm ata që nuk janë gati
group-shown = Shfaqen: { $shown } nga { $all }
group-none-found = Në grup nuk u gjet askush i tillë.
group-list-keys = Me tastet e shigjetave kaloni nga një anëtar te tjetri.
group-column-name = Emri
group-column-state = Gjendja
group-column-ds160 = Formulari DS-160
group-column-fee = Tarifa
group-column-delivery = Kthimi i pasaportës
group-column-alone = Takimi i vet
group-member-invited = U ftua
group-member-agreed = Ka pranuar
group-member-ready = Gati
group-member-left = Ka dalë nga grupi
group-cell-done = në rregull
group-cell-missing = mungon
group-cell-none = nuk ka
group-cell-has-one = ka një
group-cell-unknown = nuk dihet
group-remove = Hiq
group-remove-who = Hiq { $name }
group-remove-question = A dëshironi ta hiqni { $name } nga grupi? Aplikimi dhe tarifa mbeten siç janë, dhe personin mund ta ftoni përsëri.
group-remove-keep = Mos e hiq nga grupi
group-invite-one = Ftimi i një anëtari
group-invite-lead = Anëtari merr një email me një kod dhe vendos vetë. Kontrolloni mirë referencën: për arsye privatësie nuk ju thuhet nëse ajo ekziston.
group-called = Emri në listën tuaj
group-called-hint = Shkruajeni si të doni. E shihni vetëm ju.
group-invite = Fto

## The times.

group-times-title = Orët për grupin
group-times-all = Të gjithë ose askush: ose marrin orë të gjithë, ose nuk caktohet asgjë.
group-times-count = { $n ->
    [one] Orët janë për { $n } person.
   *[other] Orët janë për { $n } persona.
}
group-times-closed = Tani nuk mund të zgjidhen orë
group-times-choose = Ditët në të cilat të gjithë marrin orë
group-times-span = { $starts }–{ $ends }
group-times-seats = { $n ->
    [one] { $n } orë e lirë
   *[other] { $n } orë të lira
}
group-times-none = Nuk ka asnjë ditë me orë për të gjithë
group-times-none-help = Kontrolloni ditët në vijim ose kthehuni më vonë: orët që lirohen, shfaqen këtu.
group-times-check = Kontrolloni kush merr cilën orë
group-times-not-yet = Ende nuk është caktuar asgjë. Me butonin i caktoni të gjitha këto orë njëherësh.
group-times-time = Ora
group-times-confirm = { $n ->
    [one] Cakto orën për { $n } person
   *[other] Cakto orët për { $n } persona
}
group-times-gone = Këto orë nuk janë më të lira
group-times-gone-help = Nuk u caktua asgjë për askënd. Zgjidhni një ditë tjetër.
group-cancel = Anulo takimin grupor
group-cancel-question = A dëshironi ta anuloni takimin e gjithë grupit? Lirohen orët e të gjithëve. Ky veprim është i pakthyeshëm.

## One authorization letter for all.

group-letter = Autorizim për grupin
group-letter-lead = Për gjithë grupin mjafton një autorizim në origjinal. Printojeni, jepjani secilit anëtar ta nënshkruajë dhe plotësoni me dorë rreshtat bosh. Vlen vetëm origjinali i nënshkruar, jo kopja.
group-letter-text = Ne, anëtarët e grupit { $name }, autorizojmë personin e shënuar këtu të tërheqë pasaportat tona dhe dokumentet që vijnë me to.
group-letter-signature = Nënshkrimi
group-letter-brings = Personi sjell edhe dokumentin e vet të identifikimit me fotografi dhe një kopje të dokumentit të identifikimit të secilit anëtar.
group-letter-later = Autorizimi shfaqet pasi të caktohet takimi grupor
group-letter-later-help = Në të renditen anëtarët që kanë orë interviste.
group-letter-one = Për një grup mjafton një autorizim në origjinal për të gjithë.

## What has just been done, and what is not known.

group-news-role = Të dhënat tuaja u ruajtën.
group-news-requested = Kërkesa juaj iu dërgua ambasadës.
group-news-dissolved = Grupi u shpërbë.
group-news-invited = Ftesat u dërguan.
group-news-removed = Anëtari u hoq nga grupi.
group-news-booked = U caktuan të gjitha orët.
group-news-cancelled = Takimi i grupit u anulua.
group-unclear = Ende nuk dihet nëse kjo u krye
group-unclear-help = Mos e dërgoni përsëri: më parë duhen lexuar të dhënat e grupit.
group-was-done = Megjithatë u krye: kështu thonë të dhënat e shërbimit.
group-was-not-done = Nuk u krye: kështu thonë të dhënat e shërbimit. Mund ta dërgoni përsëri.
group-outdated = Grupi ka ndryshuar ndërkohë.
group-outdated-help = Asgjë nuk u dërgua. Tani e shihni grupin siç është. Kontrollojeni dhe, nëse duhet ende, dërgojeni përsëri ndryshimin tuaj.

## What is wrong.

group-reference-twice = Kjo referencë është tashmë në grup.
group-full = Një grup mund të ketë më së shumti { $most } anëtarë.
