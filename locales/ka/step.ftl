### The way through the application: names of the steps, what keeps one closed, what became of an order.

step-progress = განაცხადის ნაბიჯები
step-start = ვისთვის არის ვიზა
step-reference = განაცხადის ნომერი
step-fee = მოსაკრებელი
step-profile = პროფილი
step-booking = გასაუბრება
step-delivery = მიწოდება
step-check = გადამოწმება
step-confirmation = დადასტურება
# How far a step has come, said after its name.
step-current = თქვენ აქ ხართ
step-done = დასრულებულია
step-open = ღიაა
step-waits = გაგზავნას ელოდება
step-closed = ჯერ დახურულია

closed-title = { $step }: ჯერ დახურულია
closed-go = გადასვლა: { $step }
closed-opened = ჯერ მიუთითეთ, ვისთვის არის ვიზა.
closed-terms = ჯერ უნდა დაეთანხმოთ წესებსა და პირობებს.
closed-fee = ჯერ სავიზო მოსაკრებელი უნდა იყოს გადახდილი და ძალაში შესული.
closed-profile = ჯერ პროფილი უნდა გაგზავნოთ.
closed-hold = ჯერ აირჩიეთ გასაუბრების დრო.
closed-delivery = ჯერ აირჩიეთ, როგორ მიიღებთ პასპორტს.
closed-registered = შეხვედრა ჯერ არ არის დანიშნული.

unclear-payment = გადახდის შედეგი ჯერ უცნობია. არ გადაიხადოთ თანხა მეორედ.
unclear-booking = ჯერ უცნობია, დაინიშნა თუ არა შეხვედრა. ხელახლა ნუ დანიშნავთ, ამას ვამოწმებთ.
unclear-other = ჯერ უცნობია, მივიღეთ თუ არა თქვენი პასუხები.
unclear-checking = სერვისისგან პასუხი არ მოსულა. ვამოწმებთ თქვენი განაცხადის მდგომარეობას. თქვენი პასუხები შენახულია.
unclear-silent = სერვისისგან პასუხი არ მოსულა.
unclear-not-seen = სერვისში ამის კვალი ჯერჯერობით არ ჩანს. შეგიძლიათ თამამად სცადოთ ხელახლა: ეს ორჯერ ვერ მოხდება.
unclear-let-go = მცდელობის შეწყვეტა
