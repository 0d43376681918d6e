### The rules: what the embassy states, by the questions of the schema, which are English.

studio-rules-lead = წესი, რომელიც თქვენს დოკუმენტებში არ წერია, აქაც არ მიეთითება. აღწერები ინგლისურ ენაზეა.
studio-rules-unreadable = წესების წაკითხვა ვერ ხერხდება. ჩატვირთეთ სხვა ფაილი ან გააუქმეთ ბოლო ცვლილება.
studio-unconfirmed = { $n ->
    [one] საელჩოს არ დაუდასტურებია { $n } მნიშვნელობა
   *[other] საელჩოს არ დაუდასტურებია { $n } მნიშვნელობა
}
studio-stated = მითითებულია
studio-not-stated = მითითებული არ არის
studio-yes = დიახ
studio-no = არა
studio-add = დამატება
studio-take-out = ამოღება
studio-source = დოკუმენტი, რომელშიც ეს წერია
studio-why-ask = რატომ უნდა ჰკითხოთ საელჩოს
studio-is-unconfirmed = საელჩოს ეს ჯერ არ დაუდასტურებია
studio-no-number = შეიყვანეთ აქ დაშვებული მთელი რიცხვი.
studio-no-json = ამ ჩანაწერის წაკითხვა შეუძლებელია. ფაილში წინანდელი ჩანაწერი რჩება.
