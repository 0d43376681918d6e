### Kioski ekraan, mis ootab kasutajat. Kiosk seisab avalikus ruumis.

kiosk-touch = Alustamiseks puudutage
