### Kioski ekraan, mis ootab kasutajat, ja leht pärast keele valimist. Kiosk seisab avalikus ruumis.

kiosk-touch = Alustamiseks puudutage
kiosk-promise = Sellesse seadmesse ei jää midagi, mida sisestate.
kiosk-welcome-title = Mida siin teha saab
kiosk-welcome-apply = Taotleda samm-sammult viisaintervjuu aega.
kiosk-welcome-find = Vaadata, muuta või tühistada oma intervjuu aega taotluse numbri abil.
kiosk-welcome-leave = Printida vajaliku välja või võtta kõik telefoniga kaasa.
kiosk-welcome-where = Valige riik, kus lähete intervjuule:
kiosk-no-line = Sellel seadmel ei ole praegu ühendust.
kiosk-no-line-help = Võite vastused sisestada ja need telefoniga kaasa võtta. Maksmiseks ja broneerimiseks on vaja ühendust.
