### What is wrong with an answer, said at the field. A full sentence that says what to do.

problem-heading = თქვენს პასუხებში შეცდომაა
problem-prefix = შეცდომა:

problem-not-latin = სახელი ჩაწერეთ ლათინური ასოებით (A–Z).
problem-bad-characters = გამოიყენეთ მხოლოდ ასოები, ციფრები და ჩვეულებრივი სასვენი ნიშნები.
problem-too-long = ტექსტი მეტისმეტად გრძელია. შეამოკლეთ ისე, როგორც დოკუმენტშია.
problem-date-incomplete = შეიყვანეთ დღე, თვე და წელი.
problem-not-a-date = ასეთი თარიღი არ არსებობს.
problem-birth-not-past = დაბადების თარიღი წარსულში უნდა იყოს.
problem-issue-not-past = გაცემის თარიღი წარსულში უნდა იყოს.
problem-expiry-not-future = ვადის გასვლის თარიღი მომავალში უნდა იყოს.
problem-expiry-before-issue = ვადის გასვლის თარიღი გაცემის თარიღზე გვიანი უნდა იყოს.
problem-passport-number = პასპორტის ნომერი შეიძლება შეიცავდეს მხოლოდ ასოებს A–Z და ციფრებს.
problem-case-number = საქმის ნომერი შეიძლება შეიცავდეს მხოლოდ ასოებს A–Z და ციფრებს, სულ არაუმეტეს 20 სიმბოლოს.
problem-claim-code = გაგრძელების კოდის რომელიმე სიმბოლო არასწორია ან თავის ადგილზე არ არის. გადაამოწმეთ სიმბოლოები სათითაოდ.
problem-email = ელფოსტის მისამართი არასრული ან არასწორია.
problem-phone = შეიყვანეთ ტელეფონის ნომერი ქვეყნის კოდით.
problem-postal-code = საფოსტო ინდექსში ციფრების რაოდენობა არასწორია.
problem-ds160 = DS-160-ის დადასტურების ნომერი იწყება ასოებით AA და შედგება 10 სიმბოლოსგან.
problem-abroad = პასპორტის მიწოდება ხდება მხოლოდ ამ ქვეყნის ფარგლებში.
problem-not-accepted = ეს პასუხი სერვისმა არ მიიღო. გადაამოწმეთ და ხელახლა გაგზავნეთ.

problem-privacy-not-read = გასაგრძელებლად დაადასტურეთ, რომ გაეცანით ინფორმაციას პერსონალურ მონაცემთა დაცვის შესახებ.
problem-terms-not-read = გასაგრძელებლად დაადასტურეთ, რომ გაეცანით წესებსა და პირობებს.
problem-presence-not-known = დაადასტურეთ, რომ კურიერის მოსვლისას ადგილზე ვინმე იქნება.
problem-not-declared = დაადასტურეთ, რომ პასუხები სწორი და სრულია.

problem-no-answer = უპასუხეთ ამ შეკითხვას.
problem-no-given-names = შეიყვანეთ თქვენი სახელი.
problem-no-family-name = შეიყვანეთ თქვენი გვარი.
problem-no-birth-date = შეიყვანეთ დაბადების თარიღი.
problem-no-issue-date = შეიყვანეთ პასპორტის გაცემის თარიღი.
problem-no-expiry-date = შეიყვანეთ პასპორტის ვადის გასვლის თარიღი.
problem-no-filled-in-by = აირჩიეთ, ვისთვის ითხოვთ ვიზას.
problem-no-residency = აირჩიეთ, ცხოვრობს თუ არა განმცხადებელი ამ ქვეყანაში.
problem-no-email = შეიყვანეთ თქვენი ელფოსტის მისამართი.
problem-no-class = აირჩიეთ ვიზის კლასი.
problem-no-channel = აირჩიეთ, როგორ გსურთ გადახდა.
problem-no-slip-answer = მიუთითეთ, უკვე გადაიხადეთ თუ არა ვადაგასული ბლანკით.
problem-no-passport-number = შეიყვანეთ პასპორტის ნომერი.
problem-no-nationality = აირჩიეთ პასპორტის გამცემი ქვეყანა.
problem-no-ds160 = შეიყვანეთ DS-160-ის დადასტურების ნომერი.
problem-no-street = შეიყვანეთ ქუჩა და სახლის ნომერი.
problem-no-city = შეიყვანეთ ქალაქი ან სოფელი.
problem-no-postal-code = შეიყვანეთ საფოსტო ინდექსი.
problem-no-country = აირჩიეთ ქვეყანა, სადაც ცხოვრობთ.
problem-no-delivery = აირჩიეთ, სად გსურთ პასპორტის მიღება.
problem-no-place = აირჩიეთ პასპორტის გაცემის პუნქტი.
problem-no-reference = შეიყვანეთ განაცხადის ნომერი.
problem-no-recovery-code = შეიყვანეთ აღდგენის კოდი.
problem-paid-already = არ გადაიხადოთ თანხა მეორედ. დაელოდეთ გადახდის ასახვას ან დაუკავშირდით სატელეფონო მომსახურების ცენტრს; ხელთ იქონიეთ ქვითარი.
problem-passport-length = პასპორტის ნომერი 6-დან 9-მდე სიმბოლოსგან შედგება. შეადარეთ პასპორტს.

problem-bad-count = შეიყვანეთ ადამიანების რაოდენობა 2-დან 200-მდე.
problem-too-few-people = ასე ცოტა ადამიანისთვის ჯგუფის შეხვედრა არ ინიშნება.
problem-bad-reference = განაცხადის ნომერი სწორი ფორმის არ არის: ქვეყნის ორი ასო, შემდეგ რვა ასო ან ციფრი.
problem-other-country = განაცხადის ეს ნომერი სხვა ქვეყანას ეკუთვნის.
problem-no-organisation = შეიყვანეთ ორგანიზაციის სახელწოდება.
problem-no-group-name = შეიყვანეთ ჯგუფის სახელწოდება.
problem-no-expected = შეიყვანეთ, რამდენი ადამიანი იქნება ჯგუფში.
problem-no-purpose = დაწერეთ, რატომ მოგზაურობს ჯგუფი.
problem-no-member-name = შეიყვანეთ წევრის სახელი.
problem-no-consent-code = შეიყვანეთ მოწვევის კოდი.

## The same where somebody fills in for the applicant.

problem-applicant-given-names = შეიყვანეთ განმცხადებლის სახელი.
problem-applicant-family-name = შეიყვანეთ განმცხადებლის გვარი.
problem-applicant-birth-date = შეიყვანეთ განმცხადებლის დაბადების თარიღი.
problem-applicant-passport-number = შეიყვანეთ განმცხადებლის პასპორტის ნომერი.
problem-applicant-country = აირჩიეთ ქვეყანა, სადაც განმცხადებელი ცხოვრობს.
