### Which days would suit for the interview.

problem-before-first = Viimane päev on esimesest varasem. Sisestage sama või hilisem päev.
preferences-title = Millised päevad teile sobivad?
preferences-help = Seda saate öelda enne, kui aegu valida on. See ei hoia teile aega ega luba seda: näidatakse kõiki vabu aegu ja sobivad on märgitud.
preferences-from = Esimene sobiv päev
preferences-to = Viimane sobiv päev
preferences-if-it-matters = Jätke tühjaks, kui see ei ole tähtis.
preferences-part = Milline kellaaeg teile sobib?
preferences-morning = Hommikupoolik, enne kella 12.00
preferences-afternoon = Pärastlõuna, alates kella 12.00
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
