### Around every page, and the pages before an application is opened.

app-service = Takimi për vizë
app-page-title = { $page } – Takimi për vizë
app-language = Gjuha
app-skip = Kalo te përmbajtja kryesore
app-contact = Na kontaktoni
app-all-countries = Të gjitha shtetet
app-terms = Kushtet e përdorimit
app-privacy = Të dhënat tuaja
app-accessibility = Aksesueshmëria
app-footer = Rreth këtij shërbimi
app-operator = Operatori: { $operator }
app-practice = Ky është një shërbim prove: këtu nuk paguhet asgjë dhe nuk caktohet asnjë takim.

# The names stand as CLDR has them, without the article: the definite form of Estonia is the English word.

home-title = Në cilin shtet po aplikoni?
home-lead = Zgjidhni shtetin ku do të shkoni në intervistë.

unopened-title = { $country }: shërbimi nuk mund të hapet tani
unopened-lead = Gabimi është nga ana jonë. Ju lutemi, provoni përsëri më vonë.
unopened-kept = Përgjigjet tuaja janë ruajtur në këtë pajisje.
unopened-others = Shtete të tjera

front-title = Caktoni intervistën për vizë
front-lead = Këtu paguani tarifën e vizës, plotësoni profilin, caktoni intervistën në ambasadë dhe zgjidhni si do t’ju kthehet pasaporta.
front-steps = Si funksionon
front-step-fee = Zgjidhni llojin e vizës dhe paguani tarifën.
front-step-profile = Plotësoni profilin e aplikantit.
front-step-booking = Caktoni orën e intervistës.
front-step-delivery = Zgjidhni mënyrën e dërgimit të pasaportës.
front-at-hand = Mbani pranë
front-hand-passport = pasaportën e personit që aplikon
front-hand-ds160 = numrin e konfirmimit të formularit DS-160
front-hand-contact = një numër telefoni dhe një adresë
front-hand-payment = një mjet pagese për tarifën
front-duration = Plotësimi zgjat rreth 15 minuta. Regjistrimi i pagesës mund të kërkojë më shumë kohë; ndërkohë mund të plotësoni pjesën tjetër.
front-kept = Ato që shkruani ruhen në këtë pajisje. Mund të ndaleni në çdo kohë dhe të vazhdoni më vonë.
front-begin = Fillo tani
front-find = Gjej aplikimin tim
front-begun = Aplikimet e filluara në këtë pajisje
front-resume = Vazhdo aplikimin { $number }
front-waits = { $n ->
    [one] { $n } veprim pret të dërgohet. Me të nuk është caktuar ende asnjë takim dhe nuk është paguar asgjë.
   *[other] { $n } veprime presin të dërgohen. Me to nuk është caktuar ende asnjë takim dhe nuk është paguar asgjë.
}
front-unsent = Pret të dërgohet
front-unsent-help = Për ta dërguar, hapni më poshtë faqen e shtetit.
front-embassy-decides = Vendimin për lëshimin ose refuzimin e vizës e merr vetëm ambasada ose konsullata.
front-no-class-advice = Ky shërbim nuk e zgjedh llojin e vizës për ju.
front-no-document-advice = Ky shërbim nuk mund t’ju thotë çfarë dokumentesh duhet të sillni.
front-robots = Shërbimi nuk lejohet të përdoret nga robotë ose skripte.
