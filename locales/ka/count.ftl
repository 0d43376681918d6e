### Words that change with a number. Every variant is a whole sentence.

count-minutes = { $n } წუთი
count-days-left = { $n ->
    [0] დღეს ბოლო დღეა
   *[other] დარჩა { $n } დღე
}
count-passports = { $n } პასპორტი
count-business-days = { $n } სამუშაო დღე
count-hold-left = ეს დრო თქვენთვის ინახება კიდევ { $n } წუთის განმავლობაში.
count-ds160-length = DS-160-ის დადასტურების ნომერი უნდა შედგებოდეს { $n } სიმბოლოსგან.
count-reschedules-left = { $n ->
    [0] შეხვედრის გადატანა აღარ შეგიძლიათ.
    [1] შეხვედრის გადატანა შეგიძლიათ კიდევ ერთხელ.
   *[other] შეხვედრის გადატანა შეგიძლიათ კიდევ { $n }-ჯერ.
}
count-group-missing = ჯგუფს აკლია კიდევ { $n } ადამიანი.
count-waiting-to-send = გაგზავნას ელოდება { $n } ჩანაწერი
count-errors = გთხოვთ, გაასწოროთ { $n } შეცდომა
count-idle-warning = ისევ აქ ხართ? თქვენი პასუხები { $n } წამში წაიშლება.
