### Which days would suit for the interview.

problem-before-first = Dita e fundit është para ditës së parë. Shkruani të njëjtën ditë ose një ditë më vonë.
preferences-title = Cilat ditë ju përshtaten?
preferences-help = Këtë mund ta thoni para se të ketë orë për të zgjedhur. Me këtë nuk mbahet dhe nuk premtohet asnjë orë: shfaqen të gjitha orët e lira dhe ato që ju përshtaten janë të shënuara.
preferences-from = Dita e parë që ju përshtatet
preferences-to = Dita e fundit që ju përshtatet
preferences-if-it-matters = Lëreni bosh nëse nuk ka rëndësi.
preferences-part = Cila pjesë e ditës ju përshtatet?
preferences-morning = Paradite, para orës 12:00
preferences-afternoon = Pasdite, nga ora 12:00
preferences-either = Të dyja
preferences-save = Ruaj çfarë më përshtatet
preferences-told = Dëshira juaj: { $days }
preferences-between = { $from } – { $to }
preferences-since = dita e parë: { $from }
preferences-until = dita e fundit: { $to }
preferences-any-day = cilado ditë
preferences-suits = { $time }, ju përshtatet
preferences-looked-from = Sipas dëshirës suaj, orët e lira shfaqen duke filluar nga kjo ditë: { $date }
preferences-from-today = Shfaqi nga sot
