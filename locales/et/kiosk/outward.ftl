### See, mis viib kioskist välja, avatakse hoopis kasutaja oma telefonis.

kiosk-outward-site = Avage see leht oma telefonis: suunake kaamera koodile.
kiosk-outward-mail = Kirjutage oma telefonist: suunake kaamera koodile.
kiosk-outward-call = Helistage oma telefonist: suunake kaamera koodile.
kiosk-outward-file = Kuupäeva salvestamiseks suunake telefoni kaamera koodile.
kiosk-outward-file-print = Kuupäevade kaasavõtmiseks printige see leht välja. Avalikku seadmesse ei saa faile salvestada.
kiosk-outward-code = Kood teie telefonile: { $what }
kiosk-no-card = Avalikus seadmes ei saa kaardiga maksta, sest teised võivad kaarti näha. Valige siin muu viis või jätkake telefonis.
