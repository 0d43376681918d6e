### Takimi i përshpejtuar: intervistë më herët se të tjerët, e kërkuar një herë për çdo aplikim.

emergency-title = Kërkesë për takim të përshpejtuar
emergency-way = A ju duhet intervista urgjentisht? Kërkoni takim të përshpejtuar
emergency-lead = Kjo është një intervistë më herët se orët e lira, për një udhëtim urgjent. Vendimin e merr ambasada ose konsullata.
emergency-once = Mund të kërkohet vetëm një herë për çdo aplikim.
emergency-keep = Ndërkohë takimi juaj i tanishëm mbetet në fuqi. Mos e anuloni.

## Çfarë e pengon kërkesën.

emergency-not-yet = Nuk mund ta kërkoni ende
emergency-appointment-first = Së pari, duhet të caktoni një takim nga orët e lira. Ai mbetet në fuqi ndërsa ambasada vendos.
emergency-today = Intervista juaj është sot
emergency-today-help = Nuk ka mbetur asnjë ditë më e hershme për të kërkuar.

## Pyetjet.

emergency-asked-by = Kush po e kërkon?
emergency-applicant = Aplikanti
emergency-representative = Përfaqësuesi i aplikantit
emergency-reason = Pse është urgjente?
emergency-medical = Kujdes mjekësor urgjent: për ju, për një të afërm ose për punëdhënësin tuaj
emergency-medical-proof = Për shembull, një letër nga mjeku ose nga spitali
emergency-funeral = Funeral ose vdekje
emergency-funeral-proof = Për shembull, certifikata e vdekjes
emergency-business = Udhëtim pune i paparashikuar
emergency-business-proof = Për shembull, një ftesë nga kompania
emergency-esta = Refuzim i ESTA-s
emergency-esta-proof = Për shembull, njoftimi i refuzimit
emergency-study = Student ose pjesëmarrës në program shkëmbimi
emergency-study-proof = Për shembull, konfirmimi i shkollës me ditën e parë
emergency-needed-by = Deri në cilën ditë ju duhet intervista?
emergency-needed-by-hint = Para ditës së takimit tuaj: { $day }
emergency-explanation = Çfarë ka ndodhur?
emergency-explanation-hint = Disa fjali në çfarëdo gjuhe, jo më shumë se { $most } karaktere.
emergency-evidence = Kam dokumente që vërtetojnë urgjencën.
emergency-evidence-help = Prej këtu nuk dërgohen dokumente. Mbajini gati.

## Pyetja e fundit para kërkesës së vetme.

emergency-question = A dëshironi ta kërkoni tani? Mund të kërkohet vetëm një herë për çdo aplikim.
emergency-ask = Kërko tani
emergency-change = Ndrysho përgjigjet e mia

## Çfarë u bë me kërkesën.

emergency-asked-on = U kërkua më
emergency-waiting = Ambasada nuk ka vendosur ende
emergency-waiting-help = Vendimin do ta shihni këtu.
emergency-withdraw = Tërhiq kërkesën
emergency-withdraw-question = A dëshironi ta tërhiqni kërkesën? Ajo nuk mund të bëhet për herë të dytë.
emergency-keep-request = Mos e tërhiq kërkesën
emergency-approved = Ambasada e miratoi takimin e përshpejtuar
emergency-approved-help = Midis orëve të lira tani ka orë më të hershme. Zgjidhni një dhe konfirmoni takimin: deri atëherë takimi i tanishëm mbetet në fuqi.
emergency-until = Një orë më e hershme mund të caktohet deri më
emergency-until-do = Zgjidhni një orë më të hershme dhe konfirmoni takimin.
emergency-choose = Zgjidh një orë më të hershme
emergency-used = Ora më e hershme u caktua
emergency-lapsed = Ditët për të caktuar një orë më të hershme kanë kaluar
emergency-denied = Ambasada nuk e miratoi takimin e përshpejtuar
emergency-withdrawn = Ju e tërhoqët kërkesën
emergency-stands = Takimi juaj mbetet në fuqi: { $moment }
emergency-no-second = Për këtë aplikim nuk mund të kërkohet për herë të dytë. Kur të tjerët i lirojnë orët e tyre, ato shfaqen midis orëve të lira.
emergency-unclear = Ende nuk dihet nëse kërkesa mbërriti. Mos e bëni përsëri: po e kontrollojmë.

## Çfarë nuk shkon me një përgjigje.

problem-no-emergency-reason = Zgjidhni pse është urgjente.
problem-no-asked-by = Zgjidhni kush po e kërkon.
problem-no-needed-by = Shkruani ditën deri në të cilën ju duhet intervista.
problem-day-over = Kjo ditë ka kaluar. Shkruani ditën e sotme ose një ditë më vonë.
problem-not-earlier = Takimi juaj nuk është më vonë se kjo ditë. Shkruani një ditë më të hershme.
problem-no-explanation = Shkruani çfarë ka ndodhur.
problem-no-evidence = Për ta kërkuar, konfirmoni se keni dokumente që vërtetojnë urgjencën.
