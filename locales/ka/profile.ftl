### The applicant's profile.

profile-title = განმცხადებლის პროფილი
profile-lead = ყველაფერი ზუსტად ისე შეიყვანეთ, როგორც დოკუმენტებშია. გასაუბრებამდე შეგიძლიათ დაბრუნდეთ და შეცვალოთ.
profile-passport = პასპორტი
profile-passport-number = პასპორტის ნომერი
profile-passport-number-hint = მხოლოდ ასოები A–Z და ციფრები
profile-nationality = პასპორტის გამცემი ქვეყანა
profile-stateless = მოქალაქეობის არმქონე პირი
profile-refugee = ლტოლვილი (1951 წლის კონვენცია)
profile-refugee-other = ლტოლვილი (სხვა)
profile-nationality-unstated = მითითებული არ არის
profile-issued = გაცემის თარიღი
profile-expires = ვადის გასვლის თარიღი
profile-ds160-form = DS-160 ფორმა
profile-ds160-own = თითოეული განმცხადებელი საკუთარ DS-160 ფორმას ავსებს. მის შევსებაში ვერ დაგეხმარებით. აქ მითითებული ნომერი ფორმის ნომერს უნდა ემთხვეოდეს.
profile-ds160 = DS-160-ის დადასტურების ნომერი
profile-ds160-hint = იწყება ასოებით AA და შედგება 10 სიმბოლოსგან. ის დადასტურების გვერდზეა მითითებული.
profile-contact = საკონტაქტო მონაცემები
profile-phone = ტელეფონის ნომერი
profile-phone-hint = ქვეყნის კოდით.
profile-lives-in = ქვეყანა, სადაც ცხოვრობთ
profile-street = ქუჩა და სახლის ნომერი
profile-apartment = ბინა (თუ არის)
profile-city = ქალაქი ან სოფელი
profile-postal-code = საფოსტო ინდექსი
profile-declare = ვადასტურებ, რომ ეს პასუხები სწორი და სრულია.
profile-tied = პროფილის გაგზავნის შემდეგ მოსაკრებელი ამ პირს მიეკუთვნება.
