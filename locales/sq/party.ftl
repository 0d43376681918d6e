### Several people of one account at the interview together: who goes, adjacent times, all or nobody.

party-title = Orë interviste për disa persona
party-way = Zgjidhni orë interviste për disa persona njëherësh
party-lead = Secili merr një orë të vetën, të gjithë në të njëjtën ditë dhe sa më afër njëri-tjetrit.
party-all-or-none = Të gjithë ose askush: nëse një nga orët është zënë, nuk mbahet orë për askënd.
party-sign-in = Hyni në llogari për të zgjedhur orë për disa persona: së bashku mund të shkojnë aplikantët e llogarisë suaj.
party-reading = Po ngarkohen aplikimet…

## Who goes.

party-who = Cilët shkojnë së bashku?
party-who-hint = Zgjidhni nga dy deri në tetë persona.
party-cannot = Ende nuk mund të marrin pjesë
party-has-appointment = Takimi është caktuar tashmë. Mund ta ricaktoni veçmas ose ta anuloni më parë.
party-fee-on-its-way = Pagesa është ende në përpunim.
party-fee-missing = Tarifa e vizës nuk është paguar ende.
party-terms-missing = Kushtet e përdorimit nuk janë pranuar ende.
party-profile-missing = Profili nuk është plotësuar ende.
party-ds160-missing = Mungon numri DS-160.
party-delivery-missing = Dërgimi i pasaportës nuk është zgjedhur ende.
party-in-group = Ky person është në një grup. Mund të marrë pjesë këtu nëse del nga grupi.
party-too-few = Mund të marrin pjesë më pak se dy persona
party-too-few-help = Të paktën dy aplikime të llogarisë suaj në këtë shtet duhet të jenë gati për caktimin e takimit: tarifa e paguar, profili i dërguar dhe ende pa takim.
party-choose-two = Zgjidhni të paktën dy persona.
party-choose-eight = Zgjidhni më së shumti tetë persona.

## Which times.

party-look = Shfaq orët
party-times = Ditët kur ka orë për të gjithë
party-span = { $starts }–{ $ends }
party-seat = { $name } { $time }
party-hold = Mbaj këto orë
party-none = Nuk ka ditë me orë për të gjithë
party-none-help = Shihni ditët në vijim ose zgjidhni më pak persona. Orët që lirohen shfaqen kur kontrolloni përsëri.

## All of them are held.

party-held = Orët mbahen për të gjithë ju
party-not-yet = Ende nuk është caktuar asgjë. Kontrolloni kush e merr cilën orë, pastaj caktojini të gjitha takimet njëherësh.
party-confirm = { $n ->
    [one] Cakto { $n } takim
   *[other] Cakto { $n } takime
}
party-others = Zgjidh orë të tjera
party-lapsed = Orët nuk mbahen më
party-lapsed-help = Për askënd nuk u caktua asgjë. Zgjidhini orët përsëri.

## All of them are booked.

party-booked = Takimi u caktua për të gjithë
party-booked-lead = Tani secili takim është më vete: mund të ricaktohet ose të anulohet veçmas.
party-calendar = Shto të gjitha takimet në kalendar
party-confirmation = Konfirmimi: { $name }
party-again = Zgjidh orë për persona të tjerë

## What came of a wish.

party-about = Kjo ka të bëjë me: { $name }.
party-nobody-held = Nuk u mbajt orë për askënd.
party-nobody-booked = Për askënd nuk u caktua asgjë.
party-unclear-hold = Ende nuk dihet nëse orët mbahen.
party-unclear-book = Ende nuk dihet nëse takimet u caktuan. Mos i caktoni përsëri: po kontrollojmë.
party-was-done = U krye: më poshtë shihni si qëndrojnë aplikimet.
