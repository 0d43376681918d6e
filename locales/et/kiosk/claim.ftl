### What somebody takes along who leaves before everything has arrived.

kiosk-claim-title = Võtke see kood kaasa
kiosk-claim-lead = Saatmist ootav on selles seadmes pitseeritud ja keegi ei saa seda siin lugeda. See saadetakse automaatselt ära, kui seadmel on ühendus, ka pärast teie lahkumist.
kiosk-claim-nothing = Seni ei ole midagi broneeritud ega makstud.
kiosk-claim-code = Jätkamiskood
kiosk-claim-how = Et mujal jätkata, valige seal „Leia minu taotlus” ning sisestage see kood ja oma sünniaeg.
kiosk-claim-where = Veebileht: { $address }
kiosk-claim-until = See jõuab kohale hiljemalt: { $date }
kiosk-claim-not-arrived = Kui pärast seda päeva midagi ei leita, ei ole see kohale jõudnud. Siis alustage uuesti.
kiosk-claim-check = Vaadake seal, millised sammud on tehtud. Nende hulgas ei ole seda, mida teenus ei saanud vastu võtta.
kiosk-claim-secret = Hoidke kood enda teada: koos teie sünniajaga saab igaüks sellega teie taotluse avada.
kiosk-claim-waits = See on selles seadmes pitseeritud ja saadetakse automaatselt ära, kui on ühendus, ka pärast teie lahkumist.
kiosk-claim-sealing = Pitseerimine…
kiosk-claim-none = See seade ei saa saatmist ootavat alles hoida
kiosk-claim-none-help = Kui lõpetate praegu, läheb kaduma kõik, mida sisestasite ja mida ei ole ära saadetud. Võtke see telefoniga kaasa või oodake ühendust.
