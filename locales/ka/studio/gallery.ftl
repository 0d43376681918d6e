### The gallery: the names of the pieces and of their states.

gallery-title = ყველა ელემენტი
gallery-lead = აქ ნახავთ ყველა ელემენტს, რომლებისგანაც გვერდები შედგება, ყველა მდგომარეობაში, ამ ქვეყნის ტექსტებითა და ფერებით. აქედან არაფერი იგზავნება და არაფერი ინახება.
gallery-parts = გალერეის ნაწილები
gallery-part-around = გვერდის გარშემო
gallery-part-asking = შეკითხვები
gallery-part-telling = შეტყობინებები
gallery-part-acting = მოქმედებები
gallery-part-showing = მონაცემების ჩვენება
gallery-here = ამ ელემენტს თავად ამ გვერდის გარშემო ხედავთ.

# Pieces.
gallery-brand-bar = ზედა ზოლი
gallery-footer = გვერდის ქვედა ნაწილი
gallery-page-frame = გვერდი
gallery-practice-banner = სავარჯიშო ვერსიის ზოლი
gallery-progress = ნაბიჯები
gallery-skip-link = მთავარ შინაარსზე გადასასვლელი ბმული
gallery-checkbox = მოსანიშნი უჯრა
gallery-choice = ერთ-ერთის არჩევა
gallery-compare-cards = შედარება
gallery-date-field = თარიღი
gallery-day-calendar = კალენდარი
gallery-error-summary = შეცდომების სია
gallery-field = ტექსტის ველი
gallery-file-field = ფაილი
gallery-password-field = პაროლი
gallery-select = ჩამოსაშლელი სია
gallery-slot-picker = შეხვედრის დრო
gallery-text-area = მრავალსტრიქონიანი ტექსტის ველი
gallery-countdown = დარჩენილი დრო
gallery-deadline = ბოლო ვადა
gallery-empty-state = საჩვენებელი არაფერია
gallery-loading = ლოდინი
gallery-meter = შევსების მაჩვენებელი
gallery-notice = შეტყობინება
gallery-status-tag = მდგომარეობის ნიშანი
gallery-timeline = გზის ეტაპები
gallery-button = ღილაკი
gallery-details = გასაშლელი სტრიქონი
gallery-link-button = ბმული ღილაკის სახით
gallery-second-thought = კითხვა მოქმედების წინ
gallery-copy-value = დასაკოპირებელი მონაცემი
gallery-definition-rows = მონაცემები
gallery-door-sheet = შესასვლელში წარსადგენი ფურცელი
gallery-key-figure = მთავარი რიცხვი
gallery-link-cards = ბმულები გასაგრძელებლად
gallery-paper-rows = მონაცემები ქაღალდზე
gallery-qr-code = კოდი კამერისთვის
gallery-roll = ადამიანების სია
gallery-summary-list = პასუხები

# States.
gallery-usual = ჩვეულებრივი
gallery-here-state = ამ გვერდის გარშემო
gallery-all = ყველა მდგომარეობა
gallery-empty = ცარიელი
gallery-filled = შევსებული
gallery-wrong = შეცდომით
gallery-chosen = არჩეული
gallery-closed = ახლა ვერ გამოიყენებთ
gallery-busy = მიმდინარეობს
gallery-main = მთავარი მოქმედება
gallery-second = სხვა გზა
gallery-quiet = მცირე დახმარება
gallery-danger = უკან დაბრუნება შეუძლებელია
gallery-info = სასარგებლო ინფორმაცია
gallery-success = შესრულებულია
gallery-warning = საჭიროებს ყურადღებას
gallery-failed = ვერ შესრულდა
gallery-saves = ინახავს ფაილს
gallery-leaves = გადადის სხვა ვებგვერდზე
gallery-opened = გაშლილი
gallery-partly = ნაწილობრივ
gallery-whole = სრულად
gallery-action = გაგრძელების ღილაკით
gallery-by-hand = ხელით შესავსები
gallery-two-languages = ორ ენაზე
gallery-picture = სურათით
gallery-pressed = ღილაკზე დაჭერის შემდეგ
gallery-practice = სავარჯიშო ვერსიის ზოლით

# People who are nobody.
gallery-person-one = ნინო ბერიძე
gallery-person-two = გიორგი კაპანაძე
gallery-person-three = ანა ლომიძე
