### Words that stand on more than one screen.

## Buttons: the applicant speaks to the app, without a full stop.

common-continue = გაგრძელება
common-back = უკან
common-change = შეცვლა
common-copy = კოპირება
common-copied = დაკოპირდა
common-try-again = ხელახლა ცდა
common-erase-answers = ჩემი პასუხების წაშლა
common-hold-this-time = ამ დროის შენახვა ჩემთვის
common-extend = დროის დამატება
common-confirm-booking = შეხვედრის დადასტურება
common-choose-another-time = სხვა დროის არჩევა
common-check-again = ხელახლა შემოწმება
common-pay = გადახდა
common-change-appointment = შეხვედრის გადატანა
common-cancel-appointment = შეხვედრის გაუქმება
common-keep-appointment = შეხვედრის შენარჩუნება
common-print-confirmation = დადასტურების ამობეჭდვა

## States of things, and notices about the line and the answers.

common-loading = იტვირთება…
common-sending = იგზავნება…
common-booked = შეხვედრა დანიშნულია
common-offline = ინტერნეტთან კავშირი არ არის.
common-answers-kept = თქვენი პასუხები შენახულია.
common-checked-at = შემოწმდა { $time }{ "\u00A0" }საათზე

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
common-taken = დაკავებულია

# Who can help.
contact-phone = სატელეფონო მომსახურების ცენტრი
contact-email = მომსახურების ცენტრის ელფოსტა
contact-embassy = როგორ დაუკავშირდეთ სატელეფონო მომსახურების ცენტრს, საელჩოს ვებგვერდზეა მითითებული.
