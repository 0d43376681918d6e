### Checking the answers, and the confirmation.

check-title = გადაამოწმეთ თქვენი პასუხები
check-moving = თქვენ შეხვედრა გადაგაქვთ.
check-moving-from = ახლანდელი შეხვედრა ({ $moment }) ძალაშია, სანამ ახალს არ დაადასტურებთ.
check-applicant = განმცხადებელი
check-interview = გასაუბრება
check-passport-return = პასპორტი
check-name = სახელი და გვარი
check-class = ვიზის კლასი
check-passport-until = ვადის გასვლის თარიღი: { $date }
check-address = მისამართი
check-when = თარიღი და დრო
check-where = ადგილი
check-declared = დადასტურებით აცხადებთ, რომ პასუხები სწორი და სრულია. სერვისის ოპერატორი მათზე პასუხს არ აგებს.

confirmation-title = თქვენი შეხვედრა დანიშნულია
confirmation-time = { $time }{ "\u00A0" }საათზე, საელჩოს ადგილობრივი დროით
confirmation-qr = QR-კოდი განაცხადის ნომრით
confirmation-ds160 = DS-160-ის დადასტურების ნომერი, იგივე, რაც თქვენს ფორმაზეა
confirmation-no-phones = ამობეჭდეთ ეს დადასტურება ან ჩაიწერეთ ნომერი: საელჩოში ტელეფონის შეტანა აკრძალულია.
confirmation-no-pens = საელჩოში კალმის შეტანა აკრძალულია.
confirmation-bags = საელჩოში ზოგიერთი სახის ჩანთის შეტანა აკრძალულია.
confirmation-next = რა იქნება შემდეგ
confirmation-next-print = ამობეჭდეთ ეს გვერდი. შესასვლელში მას პასპორტთან ერთად წარადგენთ.
confirmation-next-interview = გასაუბრებაზე მითითებულ დროს მობრძანდით.
confirmation-applicant-only = შიგნით მხოლოდ განმცხადებელს უშვებენ.
confirmation-early = { $minutes ->
    [one] მობრძანდით დანიშნულ დრომდე არაუმეტეს { $minutes } წუთით ადრე.
   *[other] მობრძანდით დანიშნულ დრომდე არაუმეტეს { $minutes } წუთით ადრე.
}
confirmation-next-decision = გასაუბრების შემდეგ გადაწყვეტილებას საელჩო იღებს.
confirmation-next-passport = ვიზის გაცემის შემთხვევაში პასპორტი თქვენ მიერ არჩეული გზით დაგიბრუნდებათ.
confirmation-address-until = მიწოდების მისამართის შეცვლის ბოლო ვადა
confirmation-collect-by = პასპორტის გატანის ბოლო ვადა

calendar-file-summary = სავიზო გასაუბრება: { $post }
calendar-file-text = განმცხადებელი: { $name }. განაცხადის ნომერი: { $reference }. თან იქონიეთ ამობეჭდილი დადასტურება.
calendar-file-no-phones = საელჩოში ტელეფონის შეტანა აკრძალულია.
