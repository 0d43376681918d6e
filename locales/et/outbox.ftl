### What waits to be sent, and why other things cannot wait for the connection.

outbox-title = { $n ->
    [one] { $n } toiming ootab saatmist.
   *[other] { $n } toimingut ootab saatmist.
}
outbox-nothing-done = Teenuseni ei ole see veel jõudnud: sellega ei ole midagi broneeritud ega makstud.
outbox-open = Teie taotluse avamine
outbox-terms = Teie nõusolek kasutustingimustega
outbox-profile = Teie profiil
outbox-delivery = Passi kohaletoimetamise viis
outbox-preferences = Teile sobivad päevad
outbox-since = Ootab alates: { $since }
outbox-kept = Kõik on selles seadmes alles ja saadetakse selles järjekorras automaatselt ära kohe, kui teenusega saab ühendust.
outbox-in-memory = See on alles ainult sellel vahelehel. Ärge sulgege seda enne, kui kõik on saadetud.
outbox-after-opening = See saadetakse ära, kui teie taotlus on avatud.
outbox-after-terms = See saadetakse ära, kui olete kasutustingimustega nõustunud.
outbox-after-profile = See saadetakse ära, kui profiil on saadetud.
outbox-try-now = Proovi kohe
outbox-take-back = Ära saada: { $what }
outbox-take-back-all = Kui taotlust ei avata, ei saa ka ülejäänut saata. See, mida sisestasite, jääb alles.

outbox-crossed = Vahepeal on teenusesse jõudnud midagi muud: { $what }
outbox-crossed-help = Teie vastuseid ei saadetud, et midagi üle ei kirjutataks. Valige, millised jäävad kehtima.
outbox-at-service = Teenuses
outbox-here = Siin
outbox-send-mine = Saada minu vastused
outbox-keep-theirs = Jäta alles see, mis on teenuses

outbox-opening-title = Teie taotlus ootab saatmist
outbox-opening-lead = Teenuses ei ole seda veel avatud. Taotluse numbri saate kohe, kui teenusega saab ühendust.
outbox-opening-meanwhile = Ülejäänu saate täita juba praegu. See ootab koos taotlusega.
outbox-closed = See samm avaneb, kui ootel vastused on saadetud ja teenus on vastanud.

## Why something needs the connection, and what stands meanwhile.

needs-line = Seda ei saa teha, kui teenusega ei ole ühendust.
needs-line-finding = Taotluse leidmiseks peab teenus teie sisestatud andmeid võrdlema.
needs-line-class = Viisatasu sõltub viisatüübist ja selle suurust teab ainult teenus. Midagi ei ole muudetud.
needs-line-paying = Ainult teenus teab, kui palju tuleb maksta, ja saab hoolitseda selle eest, et keegi ei maksaks kaks korda. Midagi ei ole makstud.
needs-line-times = Samal hetkel valivad aegu ka teised ja ainult teenus teab, millised ajad on vabad. Uut aega me teile ei hoia.
needs-line-hold = Ainult teenus saab muuta, kui kaua aega hoitakse. Seni jääb kõik nii, nagu oli.
needs-line-booking = Ainult teenus saab intervjuu aja registreerida. Intervjuu aeg ei ole veel broneeritud ja valitud aega hoiame teile ainult hoidmisaja lõpuni.
needs-line-moving = Ainult teenus saab intervjuu aega muuta. Teie praegune intervjuu aeg kehtib edasi.
needs-line-cancelling = Ainult teenus saab intervjuu aja tühistada. Teie intervjuu aeg kehtib edasi.
needs-line-emergency = Eelisjärjekorra taotlus või selle tagasivõtmine peab jõudma saatkonda või konsulaati kohe. Midagi ei ole saadetud.
needs-line-group = Teised grupiliikmed peavad sellest kohe teada saama. Midagi ei ole muudetud.
