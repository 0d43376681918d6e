### Moving the appointment: what it takes, and what holds if it comes to nothing.

move-last = See on viimane kord, kui saate intervjuu aega muuta
move-last-help = Pärast seda ei saa intervjuu aega selle viisatasuga enam muuta. Uueks muutmiseks tuleb maksta uus viisatasu.
move-present = Praegune intervjuu aeg
move-new = Uus intervjuu aeg
move-do = Muuda intervjuu aega
move-keep = Jäta praegune aeg alles
move-back = Tagasi vastuste juurde
move-stands = Teie praegune intervjuu aeg kehtib: { $moment }
move-lapsed = Seda aega ei hoita teile enam. Intervjuu aega ei muudetud.
