### The files: what the check says, taking the pack along, bringing one, erasing it.

studio-check-lead = Kontrolli thotë se çfarë nuk do të pranonte shërbimi nga paketa, ashtu siç është tani. Fjalitë e tij janë në anglisht.
studio-check-passes = Paketa e kalon kontrollin.
studio-check-faults = { $n ->
    [one] Duhet korrigjuar { $n } gabim.
   *[other] Duhen korrigjuar { $n } gabime.
}
studio-check-fault = Gabime për t’u korrigjuar
studio-check-warning = Për t’u parë
studio-check-unconfirmed = Pa konfirmim nga ambasada
studio-export = Eksportimi i paketës
studio-export-help = Një skedar ZIP me të gjithë skedarët e paketës. Ai që administron shërbimin i vendos në vendin e duhur.
studio-export-now = Ruaj si ZIP
studio-bring = Importimi i një pakete
studio-bring-help = Lexohet në këtë pajisje dhe nuk dërgohet askund.
studio-bring-zip = Zgjidh një skedar ZIP
studio-bring-folder = Zgjidh një dosje
studio-bring-failed = Skedarët nuk mund të lexoheshin. Ju lutemi, zgjidhini përsëri.
studio-bring-no-zip = Ky nuk është skedar ZIP ose është i dëmtuar.
studio-bring-too-many = Ka tepër skedarë: shihen më së shumti { $number }. Zgjidhni dosjen e një shteti të vetëm.
studio-bring-too-large = Përmbajtja është tepër e madhe: lexohen më së shumti { $kilobytes } kilobajtë.
studio-bring-no-pack = Në të nuk ka paketë të ndonjë shteti.
studio-replace-question = Në këtë pajisje ka një paketë tjetër të këtij shteti: { $country }. A dëshironi ta zëvendësoni me të renë?
studio-replace-yes = Merr të renë
studio-replace-no = Mbaj të vjetrën
studio-left = Disa skedarë nuk u përfshinë
studio-left-stranger = { $file }: nuk është skedar i kësaj pakete.
studio-left-too-large = { $file }: më i madh se { $kilobytes } kilobajtë.
studio-left-not-text = { $file }: nuk është tekst.
studio-left-broken = { $file }: i dëmtuar.
studio-erase = Fshije nga kjo pajisje
studio-erase-question = Të gjitha ndryshimet e kësaj pakete në këtë pajisje do të humbasin. A dëshironi ta fshini paketën?
studio-erase-keep = Mbaje paketën
