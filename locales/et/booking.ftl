### Interview times, the held time, and the appointment.

booking-title = Intervjuu aeg
booking-embassy-sets = Vabad intervjuu ajad määrab ainult saatkond või konsulaat.
booking-embassy-time = Kõik ajad on märgitud saatkonna kohaliku aja järgi.
booking-wait-days = { $days ->
    [one] Intervjuu ooteaeg on umbes { $days } päev (hinnanguline).
   *[other] Intervjuu ooteaeg on umbes { $days } päeva (hinnanguline).
}
booking-why = Miks just need kuupäevad?
booking-why-answer = Aegu antakse järjestikku. Need sõltuvad viisatüübist, taotleja elukohast ja kriteeriumidest, mille kehtestab saatkond ja mida saatkond võib muuta. Intervjuu aega ei saa tagada keegi.
booking-choose = Vabad ajad
booking-choose-hint = Kui valite aja, hoiame seda teile mõne minuti. Aeg on broneeritud alles siis, kui selle kinnitate.
booking-none-chosen = Valige intervjuu aeg.
booking-free-times = { $times ->
    [one] { $times } vaba aeg
   *[other] { $times } vaba aega
}
booking-last-seen = Need andmed on viimati saadud kell{ "\u00A0" }{ $time }.
booking-only-day = Ainult see päev: { $date }
booking-all-days = Näita kõiki päevi
booking-day-none = Sellel päeval vabu aegu ei ole.
booking-later = Näita hilisemaid päevi
booking-nearest = Lähimad vabad ajad
booking-month-before = Eelmine kuu
booking-month-after = Järgmine kuu
booking-day-free = Vabad ajad
booking-day-closed = vabu aegu ei ole
booking-day-unseen = veel kontrollimata: kontrollimiseks valige päev
booking-day-label = { $date }, { $times }
booking-looks-left = { $looks ->
    [one] Selle tunni jooksul saate vabu aegu kontrollida veel { $looks } korra.
   *[other] Selle tunni jooksul saate vabu aegu kontrollida veel { $looks } korda.
}
booking-looks-left-help = Seejärel palume teil pausi teha. Teie vastused ja teile hoitud aeg jäävad alles.
booking-none-released = Intervjuu aegu ei ole veel avaldatud.
booking-embassy-releases = Millal need avaldatakse, otsustab saatkond.
booking-none-released-help = Teie taotlusega on kõik korras.
booking-none-for-class = Teie viisatüübi jaoks praegu intervjuu aegu ei pakuta.
booking-none-for-class-help = Saatkond annab aegu viisatüübi ja taotleja elukoha järgi.
booking-all-taken = Kõik ajad on hõivatud.
booking-all-taken-help = Kui keegi oma ajast loobub, ilmub see siia, kui uuesti kontrollite.
booking-next-free = Näita aegu alates: { $date }
booking-offline-help = Vabade aegade vaatamiseks on vaja internetiühendust. Teie vastused on alles.

hold-label = Hoiame teile seda aega: { $moment }
hold-lapsed-help = Hoitud aeg oli: { $moment }. Teie vastused on alles.
hold-release = Loobu sellest ajast
hold-take-again = Vali see aeg uuesti

appointment-booked-for = Teie intervjuu aeg: { $moment }
appointment-move-help = Kui soovite intervjuu aega muuta, valige allpool teine aeg. Praegune aeg kehtib, kuni kinnitate uue.
appointment-cancel-question = Kas soovite intervjuu aja tühistada? Seda ei saa tagasi võtta.
appointment-fee-stays = Sama viisatasuga saate uuesti broneerida.
appointment-fee-used-up = Viisatasu on siis ära kasutatud ja maksta tuleb uus viisatasu.
appointment-fee-unknown = Mis viisatasust siis saab, ei ole märgitud. Küsige enne klienditeenindusest.

booking-looks-hourly = { $looks ->
    [one] Ühe tunni jooksul saab vabu aegu kontrollida { $looks } korra.
   *[other] Ühe tunni jooksul saab vabu aegu kontrollida { $looks } korda.
}
booking-paused = Vabu aegu saate uuesti kontrollida kell{ "\u00A0" }{ $time }
booking-looks-kept = Teie vastused ja teile hoitud aeg jäävad alles.
booking-renewed = Vabad ajad laaditi uuesti
booking-renewed-help = Viisatüüp või taotleja elukoht on muutunud. Varem näidatud ajad enam ei kehti.
booking-by-phone = Klienditeenindus saab intervjuu aja teie eest telefoni teel broneerida või seda muuta. See ilmub siia, kui internetiühendus on taastunud.
booking-for-resident = Kellele need ajad on: { $class }, elukoht selles riigis
booking-for-non-resident = Kellele need ajad on: { $class }, elukoht teises riigis
booking-for-help = Kui see on muutunud, märkige see siin: vabad ajad laaditakse siis uuesti. Kui teile hoitud aeg on mõeldud teistele, läheb see vabaks; broneeritud aeg jääb kehtima.
booking-for-change = Salvesta ja laadi ajad uuesti
