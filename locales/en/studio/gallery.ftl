### The gallery: the names of the pieces and of their states.

gallery-title = All pieces
gallery-lead = Every piece that pages are made of, in every state, in the words and colours of this country. Nothing is sent or kept from here.
gallery-parts = Parts of the gallery
gallery-part-around = Around a page
gallery-part-asking = Asking
gallery-part-telling = Telling
gallery-part-acting = Acting
gallery-part-showing = Showing
gallery-here = This piece stands around this very page.

# Pieces.
gallery-brand-bar = Top bar
gallery-footer = Foot of a page
gallery-page-frame = Page
gallery-practice-banner = Line of the practice service
gallery-progress = Steps
gallery-skip-link = Link past the bars
gallery-checkbox = Box to tick
gallery-choice = Choice of one
gallery-compare-cards = Comparison
gallery-date-field = Date
gallery-day-calendar = Calendar
gallery-error-summary = List of errors
gallery-field = Line to type on
gallery-file-field = File
gallery-password-field = Password
gallery-select = List to choose from
gallery-slot-picker = Times
gallery-text-area = Lines to type on
gallery-countdown = Time that runs out
gallery-deadline = Deadline
gallery-empty-state = Nothing to show
gallery-loading = Waiting
gallery-meter = Gauge
gallery-notice = Notice
gallery-status-tag = Name of a state
gallery-timeline = Stations of a way
gallery-button = Button
gallery-details = Line that opens
gallery-link-button = Link like a button
gallery-second-thought = Question before a deed
gallery-copy-value = Value to copy
gallery-definition-rows = Facts
gallery-door-sheet = Sheet for the door
gallery-key-figure = Main figure
gallery-link-cards = Ways on
gallery-paper-rows = Facts on paper
gallery-qr-code = Code for a camera
gallery-roll = Roll of people
gallery-summary-list = Answers

# States.
gallery-usual = usual
gallery-here-state = around this page
gallery-all = all its states
gallery-empty = empty
gallery-filled = filled in
gallery-wrong = with an error
gallery-chosen = chosen
gallery-closed = cannot be used now
gallery-busy = under way
gallery-main = main action
gallery-second = another way on
gallery-quiet = small help
gallery-danger = cannot be undone
gallery-info = good to know
gallery-success = done
gallery-warning = needs care
gallery-failed = gone wrong
gallery-saves = saves a file
gallery-leaves = leads to another website
gallery-opened = open
gallery-partly = in part
gallery-whole = complete
gallery-action = with a way on
gallery-by-hand = to be filled in by hand
gallery-two-languages = in two languages
gallery-picture = with a picture
gallery-pressed = after a press
gallery-practice = with the line of the practice service

# People who are nobody.
gallery-person-one = Anne Miller
gallery-person-two = John Carter
gallery-person-three = Mary Brown
