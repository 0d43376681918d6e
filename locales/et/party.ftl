### Several people of one account at the interview together: who goes, adjacent times, all or nobody.

party-title = Intervjuu ajad mitmele inimesele
party-way = Valige intervjuu ajad korraga mitmele inimesele
party-lead = Igaüks saab oma aja, kõik samal päeval ja nii lähestikku, kui vabu aegu on.
party-all-or-none = Kõik või mitte keegi: kui mõni aeg on juba hõivatud, ei hoita aega kellelegi.
party-sign-in = Logige sisse, et valida ajad mitmele inimesele: koos saavad minna teie kasutajakonto taotlejad.
party-reading = Taotluste laadimine…

## Who goes.

party-who = Kes lähevad koos?
party-who-hint = Valige kaks kuni kaheksa inimest.
party-cannot = Veel ei saa osaleda
party-has-appointment = Intervjuu aeg on juba broneeritud. Seda saab eraldi muuta või enne tühistada.
party-fee-on-its-way = Makset alles töödeldakse.
party-fee-missing = Viisatasu ei ole veel makstud.
party-terms-missing = Kasutustingimustega ei ole veel nõustutud.
party-profile-missing = Profiil ei ole veel täidetud.
party-ds160-missing = DS-160-vormi number puudub.
party-delivery-missing = Passi kohaletoimetamise viis ei ole veel valitud.
party-in-group = See inimene kuulub gruppi. Siin saab ta osaleda, kui ta grupist lahkub.
party-too-few = Osaleda saab vähem kui kaks inimest
party-too-few-help = Broneerimiseks peab valmis olema vähemalt kaks teie kasutajakonto taotlust selles riigis: tasu makstud, profiil saadetud ja intervjuu aeg veel broneerimata.
party-choose-two = Valige vähemalt kaks inimest.
party-choose-eight = Valige kuni kaheksa inimest.

## Which times.

party-look = Näita aegu
party-times = Päevad, mil kõik saavad aja
party-span = { $starts }–{ $ends }
party-seat = { $name } { $time }
party-hold = Hoia neid aegu
party-none = Ühelgi päeval ei jätku aegu kõigile
party-none-help = Vaadake hilisemaid päevi või valige vähem inimesi. Ajad, millest loobutakse, ilmuvad siia, kui uuesti kontrollite.

## All of them are held.

party-held = Hoiame teile kõigile aegu
party-not-yet = Midagi ei ole veel broneeritud. Kontrollige, kes millise aja saab, ja broneerige siis kõik ajad korraga.
party-confirm = { $n ->
    [one] Broneeri { $n } aeg
   *[other] Broneeri { $n } aega
}
party-others = Vali teised ajad
party-lapsed = Me ei hoia neid aegu enam
party-lapsed-help = Kellelegi ei ole aega broneeritud. Valige ajad uuesti.

## All of them are booked.

party-booked = Kõigil on intervjuu aeg broneeritud
party-booked-lead = Nüüdsest on iga aeg omaette: seda saab eraldi muuta või tühistada.
party-calendar = Lisa kõik ajad kalendrisse
party-confirmation = Kinnitus: { $name }
party-again = Vali ajad teistele inimestele

## What came of a wish.

party-about = See puudutab: { $name }.
party-nobody-held = Kellelegi ei hoitud aega.
party-nobody-booked = Kellelegi ei broneeritud midagi.
party-unclear-hold = Veel ei ole teada, kas hoiame neid aegu.
party-unclear-book = Veel ei ole teada, kas ajad broneeriti. Ärge broneerige uuesti: me kontrollime.
party-was-done = See õnnestus: allpool näete taotluste seisu.
