### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = გაგრძელება
common-back = უკან
common-change = შეცვლა
common-copy = კოპირება
common-copied = დაკოპირდა
common-try-again = ხელახლა ცდა
common-save = შენახვა
common-send = გაგზავნა
common-close = დახურვა
common-erase-answers = ჩემი პასუხების წაშლა
common-choose-this-time = ამ დროის არჩევა
common-hold-this-time = ამ დროის შენახვა ჩემთვის
common-extend = დროის დამატება
common-confirm-booking = შეხვედრის დადასტურება
common-choose-another-time = სხვა დროის არჩევა
common-check-again = ხელახლა შემოწმება
common-pay = გადახდა
common-change-appointment = შეხვედრის გადატანა
common-cancel-appointment = შეხვედრის გაუქმება
common-keep-appointment = შეხვედრის შენარჩუნება
common-sign-in = შესვლა
common-sign-out = გასვლა
common-print-confirmation = დადასტურების ამობეჭდვა
common-add-group-member = ჯგუფის წევრის დამატება
common-remove = ამოშლა
common-show-qr = QR-კოდის ჩვენება
common-still-here = მე ისევ აქ ვარ
common-finish-and-erase = დასრულება და მონაცემების წაშლა

## States of things, and notices about the line and the answers.

common-loading = იტვირთება…
common-saving = ინახება…
common-sending = იგზავნება…
common-saved-here = შენახულია ამ მოწყობილობაზე
common-waiting-to-send = გაგზავნას ელოდება
common-sent = გაგზავნილია
common-not-booked-yet = შეხვედრა ჯერ არ არის დანიშნული
common-booked = შეხვედრა დანიშნულია
common-offline = ინტერნეტთან კავშირი არ არის.
common-online-again = ინტერნეტთან კავშირი აღდგა.
common-answers-kept = თქვენი პასუხები შენახულია.
common-answers-erased = თქვენი პასუხები წაშლილია.
common-checked-at = შემოწმდა { $time } საათზე
common-expired = ვადა გასულია
# Of an appointment time.
common-taken = დაკავებულია
common-payment-received = გადახდა მიღებულია
common-payment-processing = გადახდა მუშავდება
common-optional = (არასავალდებულო)
common-last-day = ბოლო დღე: { $date }

## Parts of pages.

common-print = ამობეჭდვა
common-day = დღე
common-month = თვე
common-year = წელი
common-example = მაგალითად: { $example }
common-step-of = ნაბიჯი { $a }, სულ { $b }
common-save-and-continue = შენახვა და გაგრძელება
common-choose = აირჩიეთ
common-add-to-calendar = კალენდარში დამატება
common-no-answer = სერვერთან დაკავშირება ვერ მოხერხდა.
common-no-answer-help = თქვენი პასუხები შენახულია. სცადეთ ხელახლა.
