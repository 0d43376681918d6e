### Accounts: registering, signing in, and what is in an account.

account-title = Kasutajakonto
account-have-one = Mul on kasutajakonto
account-lead = Kasutajakontoga leiate oma taotlused üles igas seadmes. Võite jätkata ka ilma selleta.
account-sign-in-title = Sisselogimine
account-sign-in = Logi sisse
account-register-title = Registreerumine
account-register = Loo kasutajakonto
account-email = E-posti aadress
account-email-new = Uus e-posti aadress
account-password = Parool
account-password-new = Uus parool
account-password-hint = Vähemalt 12 märki. Sobivad kõik märgid, ka tühikud.
account-show-password = Näita parooli
account-hide-password = Peida parool
account-save-password = Salvesta parool
account-forgotten = Unustasin parooli
account-forgotten-title = Unustatud parool
account-forgotten-lead = Sisestage oma e-posti aadress. Saadame sellele koodi.
account-forgotten-send = Saada kood
account-reset-title = Määrake uus parool
account-reset-lead = Kui teie aadressiga on kasutajakonto loodud, on kood teel. See kehtib 24 tundi. Vaadake ka rämpsposti kausta.
account-confirm-title = Kinnitage oma e-posti aadress
account-confirm-lead = Saatsime koodi aadressile { $email }. See kehtib 24 tundi. Vaadake ka rämpsposti kausta.
account-confirm-later = Võite seda teha ka hiljem: kõik muu töötab ka ilma selleta. Ainult unustatud parooli ei saa seni uuega asendada.
account-confirm = Kinnita
account-later = Teen seda hiljem
account-code = Kood e-kirjast
account-code-hint = Kuus numbrit
account-send-again = Saada uus e-kiri
account-send-wait = Uut e-kirja saate küsida { $n } sekundi pärast.

## The account, its applications, and what can be changed.

account-details = Teie andmed
account-confirmed = kinnitatud
account-unconfirmed = veel kinnitamata
account-applications = Teie taotlused
account-none = Sellel kasutajakontol ei ole veel ühtegi taotlust.
account-none-help = Avage taotlus selles seadmes ja lisage see kasutajakontole. Siis leiate selle üles igas seadmes.
account-has-it = See taotlus on teie kasutajakontol.
account-go-on = Jätka: { $reference }
account-interview = Intervjuu: { $moment }
account-next-fee = Järgmine samm: viisatasu
account-next-profile = Järgmine samm: profiil
account-next-booking = Järgmine samm: intervjuu aja valimine
account-next-delivery = Järgmine samm: passi kohaletoimetamine
account-next-confirm = Järgmine samm: hoitud aja kinnitamine
account-next-wait = Praegu ei ole midagi teha.
account-next-interview = Järgmine samm: intervjuu
account-next-collect = Järgmine samm: passi kättesaamine
account-next-none = Rohkem ei ole midagi teha.
account-by-family = Taotluse esitab pereliige
account-by-representative = Taotluse esitab esindaja
account-start-other = Alusta taotlust teisele inimesele
account-adopt-question = Taotlus { $reference } ei ole veel teie kasutajakontol.
account-adopt = Lisa minu kasutajakontole
account-change-email = E-posti aadressi muutmine
account-change-email-lead = Saadame uuele aadressile koodi. Kuni te seda ei ole sisestanud, logite sisse varasema aadressiga.
account-change-password = Parooli muutmine
account-change-password-lead = Kõigis teistes seadmetes tuleb teil uuesti sisse logida.
account-sign-out = Logi välja
account-close-title = Kasutajakonto sulgemine
account-close = Sulge kasutajakonto
account-close-lead = Teie e-posti aadress ja parool kustutatakse. Seda ei saa tagasi võtta.
account-close-keeps = Teie taotlused, tasud ja intervjuu ajad jäävad alles. Pärast seda saate need avada ainult taotluse numbri ja taastekoodi abil. Kirjutage mõlemad enne üles.

## What has just been done.

account-news-signed-in = Olete sisse logitud.
account-news-signed-out = Olete välja logitud.
account-news-signed-out-help = Siin kasutajakontoga avatud taotlused on sellest seadmest eemaldatud. See, mida te selles seadmes alustasite, on alles.
account-news-adopted = Olete sisse logitud ja taotlus on nüüd teie kasutajakontol.
account-news-adopted-help = Saate seda jätkata igas seadmes, kus sisse logite.
account-news-confirmed = Teie e-posti aadress on kinnitatud.
account-news-code-sent = Saatsime teile koodi.
account-news-password = Teie uus parool on salvestatud.
account-news-password-help = Kõigis teistes seadmetes tuleb teil uuesti sisse logida.
account-news-closed = Teie kasutajakonto on suletud.
account-news-closed-help = Teie taotlused jäävad teenusesse alles. Avage need taotluse numbri ja taastekoodi abil.

## The end of a session.

account-session-soon = Teie seanss lõpeb varsti.
account-session-left = Seanss lõpeb { $n } minuti pärast. Teie vastused jäävad alles.
account-stay = Jää sisselogituks
account-without = Jätka sisse logimata

## What is wrong.

account-too-often = Katseid oli liiga palju.
account-no-password = Sisestage oma parool.
account-password-short = { $n ->
    [one] Parool on liiga lühike. Lisage veel vähemalt { $n } märk.
   *[other] Parool on liiga lühike. Lisage veel vähemalt { $n } märki.
}
account-password-long = Parool on liiga pikk. Selles võib olla kuni 200 märki.
account-no-code = Sisestage kood e-kirjast.
account-code-form = Koodis on kuus numbrit. Võrrelge seda e-kirjaga.
