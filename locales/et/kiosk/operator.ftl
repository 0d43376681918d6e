operator-way-in = Seadme hooldajale
operator-title = Selle seadme seisund
operator-no-pin = Sellele seadmele ei ole PIN-koodi määratud, seepärast jääb see leht suletuks. Kioskide juhend ütleb, kuidas see määratakse.
operator-pin = PIN-kood
operator-open = Ava
operator-wrong-pin = See PIN-kood on vale.
operator-pause = { $seconds ->
    [one] Liiga palju valesid PIN-koode. Uuesti võite proovida { $seconds } sekundi pärast.
   *[other] Liiga palju valesid PIN-koode. Uuesti võite proovida { $seconds } sekundi pärast.
}
operator-version = Versioon ja järk
operator-line = Ühendus
operator-line-up = Teenusega on ühendus.
operator-line-down = Teenusega ei ole ühendust.
operator-line-portal = See võrk nõuab kõigepealt sisselogimist.
operator-line-help = Seade otsib ühendust ise ja saadab ootel andmed ära kohe, kui ühendus on olemas.
operator-heard = Teenuse viimane vastus
operator-not-yet = Lehe avamisest saadik mitte ühtegi
operator-clock = Selle seadme kell
operator-clock-right = Kell on õige.
operator-clock-seconds = { $n ->
    [one] Kell on { $n } sekundi võrra vale.
   *[other] Kell on { $n } sekundi võrra vale.
}
operator-post = Pitseeritud ümbrikud
operator-post-waiting = { $n ->
    [one] Saatmist ootab { $n }.
   *[other] Saatmist ootab { $n }.
}
operator-post-until = Esimene peab kohale jõudma hiljemalt: { $date }.
operator-post-unreadable = { $n ->
    [one] { $n } jäi vastu võtmata: seda ei saanud avada.
   *[other] { $n } jäi vastu võtmata: neid ei saanud avada.
}
operator-post-key-retired = { $n ->
    [one] { $n } jäi vastu võtmata: võti, millega see pitseeriti, ei ole enam kasutusel.
   *[other] { $n } jäi vastu võtmata: võtmed, millega need pitseeriti, ei ole enam kasutusel.
}
operator-post-replayed = { $n ->
    [one] { $n } jäi vastu võtmata: sama inimese uuem ümbrik oli juba kohal.
   *[other] { $n } jäi vastu võtmata: samade inimeste uuemad ümbrikud olid juba kohal.
}
operator-post-expired = { $n ->
    [one] { $n } jäi vastu võtmata: see jõudis kohale liiga hilja.
   *[other] { $n } jäi vastu võtmata: need jõudsid kohale liiga hilja.
}
operator-room = Salvestusruum
operator-room-used = Kasutusel on { $used } MB, kokku { $all } MB.
operator-room-kept = Brauser hoiab selle alles.
operator-room-loose = Kui ketas saab täis, võib brauser selle kustutada.
operator-next-restart = Järgmine taaskäivitus
operator-no-restart = Ei ole kavandatud
operator-check = Kontrolli kohe
operator-print = Prindi proovileht
operator-restart = Taaskäivita
operator-test-page = Proovileht
operator-test-code = Kood kaamerale
operator-test-help = Printer on korras, kui iga täht on loetav ja telefoni kaamera loeb koodi.
