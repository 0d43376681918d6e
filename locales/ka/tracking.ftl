### Where the passport is, who may collect it, and the letter for whoever comes instead.

tracking-title = სად არის თქვენი პასპორტი
tracking-courier-service = სავიზო დოკუმენტების საკურიერო მომსახურება
tracking-last-known = ეს ბოლოს მიღებული მონაცემებია.
tracking-not-offered = აქ პასპორტისთვის თვალის დევნება შეუძლებელია
tracking-not-offered-help = ამ ქვეყნის დოკუმენტებში არ წერია, როგორ ბრუნდება პასპორტი. ამას საელჩო გაცნობებთ.
tracking-no-application = ამ მოწყობილობაზე განაცხადი გახსნილი არ არის
tracking-no-application-help = იპოვეთ ის განაცხადის ნომრით: შემდეგ აქ ნახავთ, სად არის თქვენი პასპორტი.

## Where it is, in a sentence without a full stop, and what that means.

tracking-at-before = პასპორტი თქვენთანაა
tracking-at-before-help = გასაუბრების შემდეგ მის დაბრუნებას აქ მიადევნებთ თვალს.
tracking-at-unsaid = აქ არ ჩანს, სად არის თქვენი პასპორტი
tracking-at-unsaid-help = გასაუბრება დასრულდა და საელჩო პასპორტის შესახებ ჯერ არაფერს გვატყობინებს. მოგვიანებით ხელახლა შეამოწმეთ.
tracking-at-embassy = თქვენი პასპორტი საელჩოშია
tracking-at-embassy-help = ჯერ არაფერი გადაცემულა.
tracking-at-courier = თქვენი პასპორტი კურიერთანაა
tracking-at-missed = კურიერი მოვიდა და ადგილზე არავინ იყო
tracking-at-ready = თქვენი პასპორტის გატანა უკვე შეგიძლიათ
tracking-at-overdue = პასპორტის გატანის ვადა გასულია
tracking-at-returned = თქვენი პასპორტი საელჩოს დაუბრუნდა
tracking-at-returned-contacts = საელჩოს თანამშრომლები დაგიკავშირდებიან.
tracking-at-returned-in-person = მას საელჩოდან პირადად გაიტანთ.
tracking-at-returned-arrange = მის მიღებაზე საელჩოს უნდა შეუთანხმდეთ.
tracking-at-collected = თქვენი პასპორტი გატანილია
tracking-at-delivered = თქვენი პასპორტი მიწოდებულია

## The way, from station to station. Entries of a list, without a full stop.

tracking-way = პასპორტის გზა
tracking-issued = ვიზა გაიცა
tracking-handed-over = კურიერს გადაეცა
tracking-attempted = კურიერი მოვიდა, ადგილზე არავინ იყო
tracking-ready = გაცემის პუნქტში მივიდა
tracking-collected = გატანილია
tracking-delivered = მიწოდებულია
tracking-returned = საელჩოს დაუბრუნდა
tracking-ahead = ჯერ არ მომხდარა

## The courier’s number.

tracking-number = გზავნილის ნომერი
tracking-number-none = გზავნილის ნომერი ჯერ არ არის.
tracking-same-as-care = სატელეფონო მომსახურების ცენტრი იმავეს ხედავს, რასაც აქ თქვენ ხედავთ. სანამ გზავნილის ნომერი არ არის, პასპორტის დაბრუნებაზე ვერც ის გეტყვით რამეს.

## Where, when and by whom it is collected. Papers are entries of a list, without a full stop.

tracking-where = სად და როდის შეგიძლიათ გატანა
tracking-hours = სამუშაო საათები
tracking-hours-day = { $day }, { $opens }–{ $closes } ({ $clock })
tracking-hours-unsaid = სამუშაო საათები აქ მითითებული არ არის.
tracking-who = ვის შეუძლია პასპორტის გატანა
tracking-who-you = თუ თავად მოდიხართ, წამოიღეთ
tracking-who-other = თუ თქვენ ნაცვლად სხვა მოდის, მან უნდა წამოიღოს
paper-own = სახელმწიფოს მიერ გაცემული თქვენი პირადობის დამადასტურებელი დოკუმენტი ფოტოსურათით
paper-own-original = სახელმწიფოს მიერ გაცემული თქვენი პირადობის დამადასტურებელი დოკუმენტის დედანი ფოტოსურათით
paper-theirs = სახელმწიფოს მიერ გაცემული თავისი პირადობის დამადასტურებელი დოკუმენტი ფოტოსურათით
paper-theirs-original = სახელმწიფოს მიერ გაცემული თავისი პირადობის დამადასტურებელი დოკუმენტის დედანი ფოტოსურათით
paper-copy = თქვენი პირადობის დამადასტურებელი დოკუმენტის ასლი
paper-letter = თქვენი ხელმოწერილი მინდობილობის დედანი

## What is not said here.

tracking-status = თავად სავიზო განაცხადი
tracking-status-unsaid = ამ სერვისმა არ იცის, რა ეტაპზეა თქვენი განაცხადი. ზემოთ მხოლოდ პასპორტის გზას ხედავთ.
tracking-status-care = ამას ვერც სატელეფონო მომსახურების ცენტრი გეტყვით.

## The letter, on paper in two languages.

letter-title = მინდობილობა
letter-lead = ამობეჭდეთ მინდობილობა, ცარიელი ველები ხელით შეავსეთ და ხელი მოაწერეთ. ძალა მხოლოდ ხელმოწერილ დედანს აქვს და არა ასლს.
letter-print = მინდობილობის ამობეჭდვა
letter-one-language = გაცემის პუნქტის ენაზე ტექსტი ვერ ჩაიტვირთა. მის გარეშე მინდობილობა მხოლოდ ერთ ენაზეა.
letter-text = მე, { $name }, უფლებას ვაძლევ აქ მითითებულ პირს, გაიტანოს ჩემი პასპორტი და მასთან ერთად მოსული დოკუმენტები.
letter-applicant = განმცხადებელი
letter-representative = იმ პირის სახელი და გვარი, რომელსაც პასპორტი გააქვს
letter-representative-document = ამ პირის პირადობის დამადასტურებელი დოკუმენტის ნომერი
letter-day = ადგილი და თარიღი
letter-signature = განმცხადებლის ხელმოწერა
letter-by-hand = ივსება ხელით
letter-brings = ამ პირმა თან უნდა იქონიოს თავისი პირადობის დამადასტურებელი დოკუმენტი ფოტოსურათით და განმცხადებლის პირადობის დამადასტურებელი დოკუმენტის ასლი.
letter-unknown = აქ პასპორტის გატანის მინდობილობა არ არის
letter-unknown-help = ამ ქვეყნის დოკუმენტებში არ წერია, რომ პასპორტის გატანა სხვა პირს მინდობილობით შეუძლია.
