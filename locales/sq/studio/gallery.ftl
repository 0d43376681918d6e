### The gallery: the names of the pieces and of their states.

gallery-title = Të gjitha elementet
gallery-lead = Këtu janë të gjitha elementet nga të cilat përbëhen faqet, në çdo gjendje, me fjalët dhe ngjyrat e këtij shteti. Nga kjo faqe nuk dërgohet dhe nuk ruhet asgjë.
gallery-parts = Pjesët e galerisë
gallery-part-around = Rreth faqes
gallery-part-asking = Pyetjet
gallery-part-telling = Njoftimet
gallery-part-acting = Veprimet
gallery-part-showing = Paraqitja e të dhënave
gallery-here = Ky element ndodhet rreth vetë kësaj faqeje.

# Pieces.
gallery-brand-bar = Shiriti i sipërm
gallery-footer = Fundi i faqes
gallery-page-frame = Faqja
gallery-practice-banner = Njoftimi i shërbimit të provës
gallery-progress = Hapat
gallery-skip-link = Lidhja për te përmbajtja
gallery-checkbox = Kutia për t’u shënuar
gallery-choice = Zgjedhja e një mundësie
gallery-compare-cards = Krahasimi
gallery-date-field = Data
gallery-day-calendar = Kalendari
gallery-error-summary = Lista e gabimeve
gallery-field = Fusha e tekstit
gallery-file-field = Skedari
gallery-password-field = Fjalëkalimi
gallery-select = Lista për zgjedhje
gallery-slot-picker = Orët
gallery-text-area = Kutia e tekstit
gallery-countdown = Koha e mbetur
gallery-deadline = Afati
gallery-empty-state = Asgjë për t’u shfaqur
gallery-loading = Pritja
gallery-meter = Treguesi i plotësimit
gallery-notice = Njoftimi
gallery-status-tag = Etiketa e gjendjes
gallery-timeline = Etapat e rrugës
gallery-button = Butoni
gallery-details = Rreshti që hapet
gallery-link-button = Lidhja në formë butoni
gallery-second-thought = Pyetja para veprimit
gallery-copy-value = Vlera për kopjim
gallery-definition-rows = Të dhënat
gallery-door-sheet = Fleta për hyrjen
gallery-key-figure = Shifra kryesore
gallery-link-cards = Lidhjet për të vazhduar
gallery-paper-rows = Të dhënat në letër
gallery-qr-code = Kodi për kamerën
gallery-roll = Lista e personave
gallery-summary-list = Përgjigjet

# States.
gallery-usual = gjendja e zakonshme
gallery-here-state = rreth kësaj faqeje
gallery-all = të gjitha gjendjet
gallery-empty = bosh
gallery-filled = me përgjigje
gallery-wrong = me gabim
gallery-chosen = me zgjedhje të bërë
gallery-closed = nuk mund të përdoret tani
gallery-busy = në vazhdim
gallery-main = veprimi kryesor
gallery-second = mundësi tjetër
gallery-quiet = ndihmë e vogël
gallery-danger = nuk mund të zhbëhet
gallery-info = mirë ta dini
gallery-success = u krye
gallery-warning = kërkon kujdes
gallery-failed = dështoi
gallery-saves = ruan një skedar
gallery-leaves = çon te një faqe tjetër interneti
gallery-opened = hapur
gallery-partly = pjesërisht
gallery-whole = plotësisht
gallery-action = me buton për të vazhduar
gallery-by-hand = plotësohet me dorë
gallery-two-languages = në dy gjuhë
gallery-picture = me figurë
gallery-pressed = pas shtypjes
gallery-practice = me njoftimin e shërbimit të provës

# People who are nobody.
gallery-person-one = Arta Hoxha
gallery-person-two = Agim Krasniqi
gallery-person-three = Elira Dervishi
