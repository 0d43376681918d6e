### Where the passport is, who may collect it, and the letter for whoever comes instead.

tracking-title = Ku është pasaporta juaj
tracking-courier-service = Shërbimi i korrierit për dokumentet e vizës
tracking-last-known = Kjo është gjendja siç dihej herën e fundit.
tracking-not-offered = Këtu pasaporta nuk mund të ndiqet
tracking-not-offered-help = Dokumentet e këtij shteti nuk thonë si kthehet pasaporta. Këtë jua thotë ambasada.
tracking-no-application = Në këtë pajisje nuk është hapur asnjë aplikim
tracking-no-application-help = Gjejeni aplikimin me referencën e tij: pastaj shihni këtu ku është pasaporta juaj.

## Where it is, in a sentence without a full stop, and what that means.

tracking-at-before = Pasaporta është te ju
tracking-at-before-help = Pas intervistës mund ta ndiqni këtu kthimin e saj.
tracking-at-unsaid = Këtu nuk dihet ku është pasaporta juaj
tracking-at-unsaid-help = Intervista ka mbaruar dhe ambasada ende nuk thotë asgjë për pasaportën. Kontrolloni përsëri më vonë.
tracking-at-embassy = Pasaporta juaj është në ambasadë
tracking-at-embassy-help = Ende nuk është dorëzuar asgjë.
tracking-at-courier = Pasaporta juaj është te korrieri
tracking-at-missed = Korrieri erdhi dhe nuk gjeti askënd
tracking-at-ready = Pasaporta juaj është gati për t’u tërhequr
tracking-at-overdue = Afati për tërheqjen e pasaportës ka kaluar
tracking-at-returned = Pasaporta juaj është kthyer në ambasadë
tracking-at-returned-contacts = Punonjësit e ambasadës ju kontaktojnë.
tracking-at-returned-in-person = E tërhiqni personalisht në ambasadë.
tracking-at-returned-arrange = Merruni vesh me ambasadën si ta merrni.
tracking-at-collected = Pasaporta juaj u tërhoq
tracking-at-delivered = Pasaporta juaj u dorëzua

## The way, from station to station. Entries of a list, without a full stop.

tracking-way = Rruga e saj
tracking-issued = Viza u lëshua
tracking-handed-over = Iu dorëzua korrierit
tracking-attempted = Korrieri erdhi dhe nuk gjeti askënd
tracking-ready = Mbërriti në pikën e tërheqjes
tracking-collected = U tërhoq
tracking-delivered = U dorëzua
tracking-returned = U kthye në ambasadë
tracking-ahead = Nuk ka ndodhur ende

## The courier’s number.

tracking-number = Numri i gjurmimit të dërgesës
tracking-number-none = Ende nuk ka numër gjurmimi.
tracking-same-as-care = Qendra e kujdesit ndaj klientit sheh të njëjtat të dhëna që shihni këtu. Para se të ketë numër gjurmimi, as ajo nuk mund të thotë gjë për kthimin.

## Where, when and by whom it is collected. Papers are entries of a list, without a full stop.

tracking-where = Ku dhe kur tërhiqet
tracking-hours = Orari
tracking-hours-day = { $day }, { $opens }–{ $closes } ({ $clock })
tracking-hours-unsaid = Orari nuk tregohet këtu.
tracking-who = Kush mund ta tërheqë
tracking-who-you = Nëse vini vetë, sillni
tracking-who-other = Nëse vjen dikush për ju, ai person sjell
paper-own = dokumentin tuaj të identifikimit me fotografi, të lëshuar nga shteti
paper-own-original = origjinalin e dokumentit tuaj të identifikimit me fotografi, të lëshuar nga shteti
paper-theirs = dokumentin e vet të identifikimit me fotografi, të lëshuar nga shteti
paper-theirs-original = origjinalin e dokumentit të vet të identifikimit me fotografi, të lëshuar nga shteti
paper-copy = një kopje të dokumentit tuaj të identifikimit
paper-letter = autorizimin tuaj me shkrim, të nënshkruar, në origjinal

## What is not said here.

tracking-status = Vetë aplikimi për vizë
tracking-status-unsaid = Ky shërbim nuk e di në cilën fazë është aplikimi juaj. Më sipër shihni vetëm rrugën e pasaportës.
tracking-status-care = Këtë nuk mund t’jua thotë as qendra e kujdesit ndaj klientit.

## The letter, on paper in two languages.

letter-title = Autorizim
letter-lead = Printojeni autorizimin, plotësoni me dorë rreshtat bosh dhe nënshkruajeni. Vlen vetëm origjinali i nënshkruar, jo kopja.
letter-print = Printo autorizimin
letter-one-language = Pjesa në gjuhën e pikës së tërheqjes nuk u ngarkua dot. Pa të, autorizimi është vetëm në një gjuhë.
letter-text = Unë, { $name }, autorizoj personin e shënuar këtu të tërheqë pasaportën time dhe dokumentet që vijnë me të.
letter-applicant = Aplikanti
letter-representative = Emri dhe mbiemri i personit që e tërheq
letter-representative-document = Numri i dokumentit të identifikimit të këtij personi
letter-day = Vendi dhe data
letter-signature = Nënshkrimi i aplikantit
letter-by-hand = plotësohet me dorë
letter-brings = Personi sjell edhe dokumentin e vet të identifikimit me fotografi dhe një kopje të dokumentit të identifikimit të aplikantit.
letter-unknown = Këtu nuk ka autorizim për të tërhequr pasaportën
letter-unknown-help = Dokumentet e këtij shteti nuk thonë se pasaportën mund ta tërheqë dikush tjetër me autorizim.
