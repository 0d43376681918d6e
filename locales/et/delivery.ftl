### How the passport comes back.

delivery-title = Passi kohaletoimetamine
delivery-question = Kus soovite passi kätte saada?
delivery-nothing-to-choose = Siin ei ole midagi valida.
delivery-tracking-begins = Passi toob tagasi kuller. Saadetist saab jälgida alates sellest, kui konsulaarosakond on dokumendid kullerile üle andnud.
delivery-ask-centre = Koha ja aja kohta küsige klienditeenindusest.
delivery-inside-only = Passid toimetatakse kohale ainult selle riigi piires.
delivery-door = Kulleriga koju või kontorisse
delivery-door-place = Teie antud aadress
delivery-door-presence = Keegi peab aadressil kohal olema
delivery-pickup = Passi kättesaamiskohast
delivery-pickup-place = Teie valitud kontor: { $carrier }
delivery-pickup-place-any = Teie valitud kättesaamiskoht
delivery-pickup-presence = Te ise või keegi, kellel on teie volikiri
delivery-free = Lisatasuta
delivery-price-unknown = Hinda ei ole siin märgitud
delivery-pay-nothing = Maksta ei ole vaja
delivery-pay-courier = Kullerile passi kättesaamisel, mitte praegu
delivery-pay-ask = Küsige klienditeenindusest
delivery-row-place = Koht
delivery-row-presence = Kes peab kohal olema
delivery-row-payment = Maksmine
delivery-place = Passi kättesaamiskoht
# The form after the number is the same for one day and for many.
delivery-waits-days = Pass ootab seal { $days } päeva.
delivery-same-address = Minu profiilis olevale aadressile
delivery-presence-known = Tean, et kulleri tulekul peab keegi aadressil kohal olema ja et passi püütakse kätte toimetada piiratud arv kordi.
delivery-presence-only = Tean, et kulleri tulekul peab keegi aadressil kohal olema.
delivery-rules = Hea teada
delivery-cutoff-day-end = Kohaletoimetamise aadressi saate muuta intervjuu päeval kuni kella 23:59-ni kohaliku aja järgi.
delivery-cutoff-day-start = Kohaletoimetamise aadressi saate muuta kuni keskööni enne intervjuu päeva, kohaliku aja järgi.
delivery-unless-said = Kui siin on märgitud teine tähtaeg, kehtib see tähtaeg.
delivery-agent = Teie eest saab aadressi muuta ka klienditeenindus.
# The form after the number is the same for one day and for many.
delivery-collect-days = Kui passile ei tulda { $days } kalendripäeva jooksul järele, saadetakse see saatkonda tagasi.
delivery-own-care = Hoolitsege selle eest, et keegi ei saaks passi kätte ilma teie volituseta.
delivery-loss-not-paid = Teenuse osutaja ei vastuta teel kaduma läinud või kahjustatud passide ja dokumentide eest ega maksa hüvitist.
delivery-not-chosen = Ei ole veel valitud
delivery-closed = Kohaletoimetamist ei saa enam muuta.
delivery-closed-since = Tähtaeg oli: { $moment }.
delivery-closed-agent = Seda ei saa enam muuta ka klienditeenindus.
delivery-closed-door = Kui aadressil kedagi ei ole, tuleb kuller uuesti, kuid ainult piiratud arv kordi. Seejärel läheb pass tagasi saatkonda ja saatkond võtab teiega ühendust.
delivery-closed-pickup = Kui te ise tulla ei saa, võib passile järele tulla keegi teine, kellel on teie volikiri.
