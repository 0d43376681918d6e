### Words that change with a number. Every variant is a whole sentence.

count-hold-left = ეს დრო თქვენთვის ინახება კიდევ { $n } წუთის განმავლობაში.
count-reschedules-left = { $n ->
    [0] შეხვედრის გადატანა აღარ შეგიძლიათ.
    [1] შეხვედრის გადატანა შეგიძლიათ კიდევ ერთხელ.
   *[other] შეხვედრის გადატანა შეგიძლიათ კიდევ { $n }-ჯერ.
}
