### Accounts: registering, signing in, and what is in an account.

account-title = Llogaria
account-have-one = Kam një llogari
account-lead = Me një llogari i gjeni aplikimet tuaja në çdo pajisje. Mund të vazhdoni edhe pa të.
account-sign-in-title = Hyrja në llogari
account-sign-in = Hyr
account-register-title = Regjistrimi
account-register = Regjistrohu
account-email = Adresa e emailit
account-email-new = Adresa e re e emailit
account-password = Fjalëkalimi
account-password-new = Fjalëkalimi i ri
account-password-hint = Të paktën 12 karaktere. Mund të përdorni çfarëdo karakteresh, edhe hapësira.
account-show-password = Shfaq fjalëkalimin
account-hide-password = Fshih fjalëkalimin
account-save-password = Ruaj fjalëkalimin
account-forgotten = E kam harruar fjalëkalimin
account-forgotten-title = Fjalëkalimi i harruar
account-forgotten-lead = Shkruani adresën tuaj të emailit. Kodin do ta dërgojmë në këtë adresë.
account-forgotten-send = Dërgo kodin
account-reset-title = Vendosja e një fjalëkalimi të ri
account-reset-lead = Nëse ka një llogari me adresën tuaj, kodi është nisur. Ai vlen 24 orë. Shikoni edhe te emailet e padëshiruara.
account-confirm-title = Konfirmoni adresën tuaj të emailit
account-confirm-lead = Kemi dërguar një kod në { $email }. Ai vlen 24 orë. Shikoni edhe te emailet e padëshiruara.
account-confirm-later = Këtë mund ta bëni më vonë: gjithçka tjetër funksionon edhe pa të. Vetëm një fjalëkalim i harruar nuk mund të zëvendësohet deri atëherë.
account-confirm = Konfirmo
account-later = Më vonë
account-code = Kodi nga emaili
account-code-hint = Gjashtë shifra
account-send-again = Dërgo një email tjetër
account-send-wait = { $n ->
    [one] Mund të kërkoni një email tjetër pas { $n } sekonde.
   *[other] Mund të kërkoni një email tjetër pas { $n } sekondash.
}

## The account, its applications, and what can be changed.

account-details = Të dhënat tuaja
account-confirmed = e konfirmuar
account-unconfirmed = ende e pakonfirmuar
account-applications = Aplikimet tuaja
account-none = Në këtë llogari nuk ka ende asnjë aplikim.
account-none-help = Hapni një aplikim në këtë pajisje dhe shtojeni në llogari. Pastaj do ta gjeni në çdo pajisje.
account-has-it = Ky aplikim ndodhet në llogarinë tuaj.
account-go-on = Vazhdo aplikimin { $reference }
account-interview = Intervista: { $moment }
account-next-fee = Hapi tjetër: tarifa e vizës
account-next-profile = Hapi tjetër: profili
account-next-booking = Hapi tjetër: zgjedhja e orës së intervistës
account-next-delivery = Hapi tjetër: dërgimi i pasaportës
account-next-confirm = Hapi tjetër: konfirmimi i orës që mbahet
account-next-wait = Për momentin nuk ka asgjë për të bërë.
account-next-interview = Hapi tjetër: intervista
account-next-collect = Hapi tjetër: tërheqja e pasaportës
account-next-none = Nuk ka më asgjë për të bërë.
account-by-family = Aplikimin e bën një pjesëtar i familjes
account-by-representative = Aplikimin e bën një përfaqësues
account-start-other = Fillo një aplikim për një person tjetër
account-adopt-question = Aplikimi { $reference } nuk është ende në llogarinë tuaj.
account-adopt = Shto në llogarinë time
account-change-email = Ndryshimi i adresës së emailit
account-change-email-lead = Do të dërgojmë një kod në adresën e re. Derisa ta shkruani, hyni me adresën e mëparshme.
account-change-password = Ndryshimi i fjalëkalimit
account-change-password-lead = Në të gjitha pajisjet e tjera do t’ju duhet të hyni përsëri.
account-sign-out = Dil nga llogaria
account-close-title = Mbyllja e llogarisë
account-close = Mbyll llogarinë
account-close-lead = Adresa juaj e emailit dhe fjalëkalimi fshihen. Kjo nuk mund të zhbëhet.
account-close-keeps = Aplikimet, tarifat dhe takimet tuaja mbeten. Më pas mund t’i hapni vetëm me referencën dhe kodin e rikuperimit. Shënojini më parë të dyja.

## What has just been done.

account-news-signed-in = Keni hyrë në llogari.
account-news-signed-out = Keni dalë nga llogaria.
account-news-signed-out-help = Ajo që u hap këtu me llogarinë u hoq nga kjo pajisje. Ajo që keni filluar në këtë pajisje është ruajtur.
account-news-adopted = Keni hyrë në llogari dhe aplikimi tani ndodhet në të.
account-news-adopted-help = Mund ta vazhdoni në çdo pajisje ku hyni në llogari.
account-news-confirmed = Adresa juaj e emailit u konfirmua.
account-news-code-sent = Ju kemi dërguar një kod.
account-news-password = Fjalëkalimi juaj i ri u ruajt.
account-news-password-help = Në të gjitha pajisjet e tjera duhet të hyni përsëri.
account-news-closed = Llogaria juaj u mbyll.
account-news-closed-help = Aplikimet tuaja mbeten të ruajtura. Hapini me referencën dhe kodin e rikuperimit.

## The end of a session.

account-session-soon = Sesioni juaj përfundon së shpejti.
account-session-left = { $n ->
    [one] Sesioni përfundon pas { $n } minute. Përgjigjet tuaja do të ruhen.
   *[other] Sesioni përfundon pas { $n } minutash. Përgjigjet tuaja do të ruhen.
}
account-stay = Qëndro në llogari
account-without = Vazhdo pa hyrë në llogari

## What is wrong.

account-too-often = U bënë tepër shumë përpjekje.
account-no-password = Shkruani fjalëkalimin tuaj.
account-password-short = { $n ->
    [one] Fjalëkalimi është tepër i shkurtër. Shtoni të paktën edhe { $n } karakter.
   *[other] Fjalëkalimi është tepër i shkurtër. Shtoni të paktën edhe { $n } karaktere.
}
account-password-long = Fjalëkalimi është tepër i gjatë. Ai mund të ketë më së shumti 200 karaktere.
account-no-code = Shkruani kodin nga emaili.
account-code-form = Kodi ka gjashtë shifra. Krahasojeni me emailin.
