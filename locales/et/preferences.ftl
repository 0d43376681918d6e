### Which days would suit for the interview.

problem-before-first = Viimane päev on esimesest varasem. Sisestage sama või hilisem päev.
preferences-title = Millised päevad teile sobivad?
preferences-help = Seda saate öelda juba enne, kui on aegu, mille vahel valida. Sellega ei hoita ega lubata teile ühtegi aega: näidatakse kõiki vabu aegu ja teile sobivad on märgitud.
preferences-from = Esimene sobiv päev
preferences-to = Viimane sobiv päev
preferences-if-it-matters = Jätke tühjaks, kui see ei ole tähtis.
preferences-part = Milline osa päevast teile sobib?
preferences-morning = Hommikupoolik, enne kella 12:00
preferences-afternoon = Pärastlõuna, alates kella 12:00-st
preferences-either = Mõlemad sobivad
preferences-save = Salvesta, mis sobib
preferences-told = Teie soov: { $days }
preferences-between = { $from } – { $to }
preferences-since = esimene päev: { $from }
preferences-until = viimane päev: { $to }
preferences-any-day = iga päev sobib
preferences-suits = { $time }, sobib teile
preferences-looked-from = Teie soovi järgi näidatakse vabu aegu alates sellest päevast: { $date }
preferences-from-today = Näita alates tänasest
