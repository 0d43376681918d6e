### Kui keegi on kioski juures ja kui ta lahkub.

kiosk-bar = Avalik seade
kiosk-end = Lõpeta ja kustuta andmed
kiosk-end-title = Kas soovite lõpetada ja andmed kustutada?
kiosk-end-typed = Kõik, mida sisestasite, kustutatakse sellest seadmest. Pärast teid ei näe seda keegi.
kiosk-end-unsent = Saatkonnale ei ole midagi saadetud. Kui praegu lõpetate, lähevad vastused kaduma.
kiosk-end-opened = Saadetud andmed jäävad teie taotluse juurde. Kirjutage taotluse number üles: selle ning taastekoodi või sünniajaga saate taotluse avada kõikjal.
kiosk-end-waits = Kõike ei ole veel ära saadetud.
kiosk-end-under-way = Midagi on parasjagu saatmisel. Seade ootab enne kustutamist vastuse ära.
kiosk-end-now = Kustuta kohe kõik
kiosk-end-keep = Jätka
kiosk-still-there = Kas olete veel siin?
kiosk-still-there-help = Kui te ei vasta, kustutatakse sellest seadmest kõik, mida sisestasite.
kiosk-still-there-left = { $n ->
    [one] Teie vastused kustutatakse { $n } sekundi pärast.
   *[other] Teie vastused kustutatakse { $n } sekundi pärast.
}
kiosk-still-here = Olen veel siin
kiosk-leaving = Teie vastuseid kustutatakse…
