### The files: what the check says, taking the pack along, bringing one, erasing it.

studio-check-lead = Kontrolli thotë se çfarë nuk do të pranonte shërbimi, siç është paketa tani. Fjalitë janë në anglisht.
studio-check-passes = Paketa e kalon kontrollin.
studio-check-faults = { $n ->
    [one] Duhet korrigjuar { $n } gabim.
   *[other] Duhen korrigjuar { $n } gabime.
}
studio-check-fault = Gabime për t’u korrigjuar
studio-check-warning = Për t’u parë
studio-check-unconfirmed = E pakonfirmuar nga ambasada
studio-export = Marrja e paketës
studio-export-help = Një skedar ZIP me të gjithë skedarët e paketës. Ai që drejton shërbimin i vendos në vendin e tyre.
studio-export-now = Ruaj si ZIP
studio-bring = Sjellja e një pakete
studio-bring-help = Lexohet në këtë pajisje dhe nuk dërgohet askund.
studio-bring-zip = Zgjidh një skedar ZIP
studio-bring-folder = Zgjidh një dosje
studio-bring-failed = Skedarët nuk mund të lexoheshin. Ju lutemi, zgjidhini përsëri.
studio-bring-no-zip = Ky nuk është skedar ZIP ose është i dëmtuar.
studio-bring-too-many = Ka tepër skedarë: shihen më së shumti { $number }. Zgjidhni dosjen e një shteti.
studio-bring-too-large = Kjo është tepër e madhe: lexohen më së shumti { $kilobytes } kilobajt.
studio-bring-no-pack = Në të nuk ka paketë të ndonjë shteti.
studio-replace-question = Në këtë pajisje ka një paketë tjetër të këtij shteti: { $country }. A ta zërë vendin paketa e re?
studio-replace-yes = Merr të renë
studio-replace-no = Mbaj të vjetrën
studio-left = Disa skedarë u lanë jashtë
studio-left-stranger = { $file }: nuk është skedar i kësaj pakete.
studio-left-too-large = { $file }: më i madh se { $kilobytes } kilobajt.
studio-left-not-text = { $file }: nuk është tekst.
studio-left-broken = { $file }: i dëmtuar.
studio-erase = Fshije nga kjo pajisje
studio-erase-question = Të gjitha ndryshimet e kësaj pakete në këtë pajisje humbasin. Ta fshij?
studio-erase-keep = Mbaje paketën
