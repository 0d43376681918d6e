### Watching the number of the DS-160 form until the interview.

ds160-watch = DS-160-vormi number
ds160-in-profile = Number teie profiilis
ds160-on-form = Number teie vormil
ds160-on-form-hint = Võrdlemiseks sisestage see nii, nagu see on kinnituslehel. Seda numbrit ei saadeta.
ds160-same = Need kaks numbrit on samad.
ds160-different = Need kaks numbrit on erinevad. Vaadake, milline vorm kehtib, ja parandage vajaduse korral profiili.
ds160-no-number = DS-160-vormi number algab tähtedega AA ja koosneb 10 märgist.
ds160-missing = Profiilis ei ole veel DS-160-vormi numbrit. Lisage see enne intervjuud.
ds160-turned-away = Kui teil kaasas oleval vormil on teine number, võidakse teid saatkonnast tagasi saata.
ds160-final-day = Lõpliku vormi saatmise viimane päev: { $date }
ds160-final-day-over = Lõpliku vormi saatmise viimane päev oli { $date }. See on möödas.
ds160-change = Muuda profiilis
ds160-stands = Intervjuu on alanud: DS-160-vormi numbrit ei saa siin enam muuta.
