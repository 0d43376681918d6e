### Çfarë thotë pajisja publike në vend të fjalisë me të njëjtin emër.

front-kept = Ato që shkruani ruhen në këtë pajisje vetëm derisa të përfundoni. Më vonë mund të vazhdoni në telefon ose me referencën.
front-begun = Aplikimet e filluara gjatë kësaj vizite
unopened-kept = Përgjigjet tuaja ruhen derisa të përfundoni.
privacy-device = Në këtë pajisje: asgjë që mbetet pas vizitës suaj.
privacy-here = Në këtë pajisje, derisa të përfundoni
privacy-here-how = Ato që shkruani janë vetëm në kujtesën e kësaj pajisjeje. Fshihen kur përfundoni, si dhe vetvetiu kur askush nuk e prek ekranin për njëfarë kohe.
erase-question = Dëshironi të fshini ato që keni shkruar dhe të përfundoni këtu? Kjo nuk mund të zhbëhet. Një aplikim të hapur e gjeni përsëri me referencën dhe me kodin e rikuperimit.
account-news-signed-out-help = Ajo që u hap këtu me llogarinë nuk është më në këtë pajisje.
line-kept = Përgjigjet tuaja ruhen derisa të përfundoni. Kjo faqe e vë re vetë kur lidhja rivendoset.
line-portal-help = Në vend të shërbimit përgjigjet rrjeti, prandaj te shërbimi nuk mbërrin ende asgjë. Ju lutemi, njoftoni stafin dhe kontrolloni përsëri këtu. Përgjigjet tuaja ruhen derisa të përfundoni.
take-camera-help = Ju lutemi, njoftoni stafin se kamera nuk punon. Në pajisjen tuaj tjetër gjithçka është siç ishte.
