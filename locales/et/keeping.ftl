### What is kept on the device, and how fresh it is.

keeping-checking = Kontrollimine…
keeping-none = Teie vastuseid sellesse seadmesse ei salvestata.
keeping-none-help = Brauser ei luba seda, näiteks privaatses aknas. Kui selle vahelehe sulgete, läheb kaduma kõik, mida te ei ole saatnud. Saadetu leiate uuesti taotluse numbri ja taastekoodiga.
keeping-full = Selles seadmes ei ole teie vastuste jaoks enam ruumi.
keeping-full-help = Viimati sisestatu säilib ainult seni, kuni selle vahelehe sulgete. Tehke seadmes ruumi, näiteks kustutades mittevajalikke faile, ja proovige uuesti. Seni ei lähe sisestatust midagi kaduma.
keeping-lost = Brauser sulges koha, kus teie vastuseid hoitakse.
keeping-lost-help = Viimati sisestatu säilib ainult seni, kuni selle vahelehe sulgete. Jätke vaheleht avatuks ja proovige uuesti või saatke ära see, mille olete täitnud.
keeping-try-again = Proovi uuesti salvestada
keeping-may-fade = Teie vastused säilivad selles seadmes 30 päeva. Mõni brauser kustutab need, kui te 7 päeva siin ei käi, seega kirjutage taotluse number ja taastekood üles.
keeping-damaged = Sellesse seadmesse salvestatut ei õnnestunud lugeda.
keeping-damaged-help = See pandi kõrvale ja kustutatakse 30 päeva pärast; siin algab uus taotlus. Kui teil on taotluse number juba olemas, ärge alustage uuesti: saadetu on alles.
keeping-damaged-find = Leia taotlus numbri järgi
keeping-later = Teie vastused salvestas sellesse seadmesse rakenduse uuem versioon.
keeping-later-help = See versioon ei oska neid lugeda ja jätab need muutmata. Nendega jätkamiseks laadige leht uuesti. Seda, mida enne sisestate, ei salvestata.
