### How the service itself stands: maintenance, and an app that has grown too old.

service-maintenance-ahead = Plaaniline hooldus
service-maintenance-ahead-help = Siin ei saa maksta ega broneerida sel ajal: { $from } – { $until } (saatkonna kohaliku aja järgi). Teie vastused jäävad alles.
service-maintenance = Teenus on hoolduses.
service-maintenance-until = Praegu ei saa midagi saata, maksta ega broneerida. Hoolduse lõpp: { $until } (saatkonna kohaliku aja järgi).
service-maintenance-kept = See, mida te selles seadmes sisestasite, on alles ja broneeritud aeg kehtib. Aeg, mida ainult hoitakse, võib vahepeal vabaneda.
service-outdated = Sellest rakendusest on olemas uuem versioon.
service-outdated-help = Teie vastused on alles. Uuema versiooniga jätkamiseks laadige leht uuesti.
service-reload = Laadi leht uuesti
