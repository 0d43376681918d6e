### How the service itself stands: maintenance, and an app that has grown too old.

service-maintenance-ahead = Plaaniline hooldus
service-maintenance-ahead-help = Ajavahemikul { $from } kuni { $until } saatkonna aja järgi ei saa siin maksta ega broneerida. Teie vastused jäävad alles.
service-maintenance = Teenus on hoolduses.
service-maintenance-until = Kuni { $until } saatkonna aja järgi ei saa midagi saata, maksta ega broneerida.
service-maintenance-kept = Selles seadmes sisestatu on alles ja broneeritud aeg kehtib. Aeg, mida ainult hoitakse, võib vahepeal vabaneda.
service-outdated = Sellest rakendusest on olemas uuem versioon.
service-outdated-help = Teie vastused on alles. Uuema versiooniga jätkamiseks laadige leht uuesti.
service-reload = Laadi leht uuesti
