### Mida kiosk ütleb sama nimega lause asemel.

front-kept = See, mida sisestate, jääb sellesse seadmesse ainult lõpetamiseni. Hiljem saate jätkata telefonis või taotluse numbriga.
front-begun = Selle külastuse ajal alustatud
unopened-kept = Teie vastused on alles, kuni lõpetate.
privacy-device = Selles seadmes: mitte midagi, mis jääks alles pärast teie külastust.
privacy-here = Selles seadmes, kuni lõpetate
privacy-here-how = See, mida sisestate, on ainult selle seadme mälus. See kustub, kui lõpetate, ja ka iseenesest, kui keegi ekraani mõnda aega ei puuduta.
erase-question = Kas soovite sisestatu kustutada ja siin lõpetada? Seda ei saa tagasi võtta. Avatud taotluse leiate uuesti taotluse numbri ja taastekoodiga.
account-news-signed-out-help = See, mis siin kasutajakontoga avati, ei ole enam selles seadmes.
line-kept = Teie vastused on alles, kuni lõpetate. Kui ühendus taastub, märkab see leht seda ise.
line-portal-help = Teenuse asemel vastab võrk, nii et teenuseni ei jõua veel midagi. Palun teatage sellest töötajale ja kontrollige siin uuesti. Teie vastused on alles, kuni lõpetate.
take-camera-help = Palun teatage töötajale, et kaamera ei tööta. Teie teises seadmes on kõik nii, nagu oli.
