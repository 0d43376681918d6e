### The gallery: the names of the pieces and of their states.

gallery-title = Kõik elemendid
gallery-lead = Kõik elemendid, millest lehed koosnevad, igas olekus, selle riigi sõnade ja värvidega. Siit ei saadeta ega salvestata midagi.
gallery-parts = Galerii osad
gallery-part-around = Lehe ümber
gallery-part-asking = Küsimine
gallery-part-telling = Teatamine
gallery-part-acting = Tegutsemine
gallery-part-showing = Näitamine
gallery-here = See element ümbritseb sedasama lehte.

# Pieces.
gallery-brand-bar = Ülariba
gallery-footer = Lehe jalus
gallery-page-frame = Leht
gallery-practice-banner = Harjutuskeskkonna teade
gallery-progress = Sammud
gallery-skip-link = Otselink sisu juurde
gallery-checkbox = Märkeruut
gallery-choice = Ühe vastuse valimine
gallery-compare-cards = Võrdlus
gallery-date-field = Kuupäev
gallery-day-calendar = Kalender
gallery-error-summary = Vigade loend
gallery-field = Tekstirida
gallery-file-field = Fail
gallery-password-field = Parool
gallery-select = Valikloend
gallery-slot-picker = Ajad
gallery-text-area = Tekstikast
gallery-countdown = Lõppev aeg
gallery-deadline = Tähtaeg
gallery-empty-state = Näidata ei ole midagi
gallery-loading = Ootamine
gallery-meter = Täituv riba
gallery-notice = Teade
gallery-status-tag = Oleku silt
gallery-timeline = Teekonna etapid
gallery-button = Nupp
gallery-details = Avanev rida
gallery-link-button = Link nupu kujul
gallery-second-thought = Kinnitav küsimus
gallery-copy-value = Kopeeritav väärtus
gallery-definition-rows = Andmed
gallery-door-sheet = Sissepääsuleht
gallery-key-figure = Peamine arv
gallery-link-cards = Edasi viivad lingid
gallery-paper-rows = Andmed paberil
gallery-qr-code = Kood kaamera jaoks
gallery-roll = Inimeste nimekiri
gallery-summary-list = Vastused

# States.
gallery-usual = tavaline
gallery-here-state = selle lehe ümber
gallery-all = kõik olekud
gallery-empty = tühi
gallery-filled = täidetud
gallery-wrong = veaga
gallery-chosen = valitud
gallery-closed = praegu ei saa kasutada
gallery-busy = pooleli
gallery-main = põhitegevus
gallery-second = teine võimalus
gallery-quiet = väike abi
gallery-danger = tagasi võtta ei saa
gallery-info = hea teada
gallery-success = tehtud
gallery-warning = vajab tähelepanu
gallery-failed = ebaõnnestus
gallery-saves = salvestab faili
gallery-leaves = viib teisele veebilehele
gallery-opened = avatud
gallery-partly = osaliselt
gallery-whole = täielikult
gallery-action = koos edasi viiva nupuga
gallery-by-hand = täidetakse käsitsi
gallery-two-languages = kahes keeles
gallery-picture = pildiga
gallery-pressed = pärast vajutust
gallery-practice = harjutuskeskkonna teatega

# People who are nobody.
gallery-person-one = Mari Tamm
gallery-person-two = Jaan Kask
gallery-person-three = Liis Saar
