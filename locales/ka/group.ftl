### Groups: the coordinator, the request to the embassy, the group and its times.

group-way-in = გასაუბრებებს ჯგუფისთვის ნიშნავთ?
group-title = თქვენი ჯგუფები
group-title-one = ჯგუფის შეხვედრა
group-all = ყველა თქვენი ჯგუფი
group-sign-in-first = ჯგუფები მომხმარებლის ანგარიშში ინახება. ჯერ შედით ანგარიშში ან დარეგისტრირდით.
group-not-here = აქ ჯგუფის შეხვედრები არ არის
group-not-here-help = ამ ქვეყნის დოკუმენტებში ჯგუფებზე არაფერი წერია. თითოეული თავის შეხვედრას თავად ნიშნავს.
group-not-found = ეს ჯგუფი თქვენს ანგარიშში არ არის
group-not-found-help = ის დაშლილია ან სხვა ანგარიშშია.
group-reading = ჯგუფის მონაცემები იტვირთება…

## Who arranges interviews for groups.

group-role-title = ჯგუფებისთვის გასაუბრების დანიშვნა
group-role-lead = როგორც ჯგუფის კოორდინატორი, საელჩოს სთხოვთ ჯგუფის შეხვედრას, იწვევთ წევრებს და დროს ყველასთვის ერთდროულად ნიშნავთ.
group-role-online = ჯგუფის შეხვედრის მოთხოვნა მხოლოდ ონლაინ, ჯგუფის კოორდინატორის ანგარიშიდან შეიძლება.
group-role-change = ამ მონაცემების შეცვლა
group-representative-lead = კომპანიებს, ტურისტულ სააგენტოებსა და სხვა ორგანიზაციებს შეუძლიათ ჯგუფის კოორდინატორის უფლების მოთხოვნა. კრიტერიუმები მოცემულია კომპანიების, ტურისტული სააგენტოებისა და სხვა ორგანიზაციებისთვის განკუთვნილ გვერდზე „ჯგუფების მომსახურება“; აქ მათ არ ვიმეორებთ.
group-representative-ask = უფლების მოთხოვნა
group-representative-again = უფლების ხელახლა მოთხოვნა
group-representative-asked = თქვენ მოითხოვეთ ჯგუფის კოორდინატორის უფლება
group-representative-asked-help = გადაწყვეტილებას ელფოსტით მიიღებთ.
group-representative-approved = თქვენ გაქვთ ჯგუფის კოორდინატორის უფლება
group-representative-approved-help = თუ დახმარება გჭირდებათ ტექნიკურ საკითხებში, მოსაკრებლებთან ან თქვენს ანგარიშთან დაკავშირებით, მოგვწერეთ ჯგუფების მისამართზე.
group-representative-denied = ჯგუფის კოორდინატორის უფლება არ მოგენიჭათ
group-representative-denied-help = თუ თქვენს მონაცემებში რამე შეცდომით იყო მითითებული, გაასწორეთ და ხელახლა მოითხოვეთ.
group-representative-unsaid = ამ ქვეყნის დოკუმენტებში არ წერია, როგორ ინიშნება გასაუბრება ჯგუფისთვის. იკითხეთ ჯგუფების მისამართზე.
group-kind = ვინ ნიშნავს გასაუბრებებს?
group-kind-company = კომპანია
group-kind-agency = ტურისტული სააგენტო
group-kind-organisation = სხვა ორგანიზაცია
group-organisation = ორგანიზაციის სახელწოდება
group-organisation-hint = წევრები მას მოწვევაში ნახავენ.

## The list of one’s groups.

group-for = ორგანიზაცია, რომლის სახელითაც მოქმედებთ: { $organisation }
group-none = ჯგუფი ჯერ არ გყავთ
group-none-help = ჯერ საელჩოს სთხოვეთ ჯგუფის შეხვედრა და მოიწვიეთ წევრები. დამტკიცების შემდეგ დროს აირჩევთ.
group-ask = ჯგუფის შეხვედრის მოთხოვნა
group-members-count = { $n ->
    [0] წევრები ჯერ არ არიან
   *[other] { $n } წევრი
}
group-asked-on = მოთხოვნის დრო: { $moment }
group-until = დროის არჩევის ბოლო ვადა: { $moment }
group-interview = ჯგუფის შეხვედრა: { $moment }
group-state-requested = მოთხოვნილია
group-state-approved = დამტკიცებულია
group-state-denied = არ არის დამტკიცებული
group-state-expired = ვადა გასულია
group-state-booked = დანიშნულია

## Asking for a group interview.

group-new-lead = გაიმართება თუ არა ჯგუფის შეხვედრა, ამას საელჩო ან საკონსულო წყვეტს.
group-new-next = რა იქნება შემდეგ
group-new-decision = გადაწყვეტილებას ელფოსტით მიიღებთ.
group-new-invite = მანამდე შეგიძლიათ მოიწვიოთ წევრები. თითოეული თავისი კოდით გეთანხმებათ.
group-new-window = არჩევის დრო შეზღუდულია: წერილში ვადის გასვლის თარიღი ნახეთ.
group-minimum = თუ ჯგუფში { $n } ადამიანზე ნაკლებია, ჯგუფის შეხვედრა არ იმართება.
group-name = ჯგუფის სახელწოდება
group-name-hint = წევრები მას მოწვევაში ნახავენ.
group-expected = ადამიანების რაოდენობა
group-expected-hint = მინიმუმ { $least }, მაქსიმუმ { $most }
group-purpose = რატომ მოგზაურობენ ეს ადამიანები ერთად?
group-purpose-said = რატომ მოგზაურობენ ეს ადამიანები ერთად
group-purpose-hint = ამას საელჩო წაიკითხავს. სახელები და პასპორტის ნომრები აქ ნუ დაწერთ. მაქსიმუმ { $most } სიმბოლო.
group-send = მოთხოვნის გაგზავნა

## One group and how it stands.

group-requested = საელჩოს გადაწყვეტილება ჯერ არ მიუღია
group-requested-help = გადაწყვეტილებას ელფოსტით მიიღებთ. წევრების მოწვევა ახლავე შეგიძლიათ; დრო დამტკიცების შემდეგ ირჩევა.
group-approved = ჯგუფის შეხვედრა დამტკიცებულია
group-window = დროის არჩევის ბოლო ვადა
group-window-over = დროის არჩევის ვადა გასულია
group-window-over-help = ამ ჯგუფისთვის შეხვედრის დანიშვნა აღარ შეიძლება. შეგიძლიათ ხელახლა მოითხოვოთ ჯგუფის შეხვედრა, ან თითოეული წევრი თავის შეხვედრას თავად დანიშნავს.
group-denied = საელჩომ ჯგუფის შეხვედრა არ დაამტკიცა
group-denied-too-few = ჯგუფის შეხვედრისთვის ჯგუფი მეტისმეტად მცირეა.
group-denied-not-together = საელჩო ამ ადამიანებს ერთ ჯგუფად არ თვლის.
group-denied-no-times = ამ რაოდენობის ჯგუფისთვის საელჩოს თავისუფალი დრო ამჟამად არ აქვს.
group-denied-other = მიზეზი მითითებული არ არის.
group-denied-help = თითოეულ წევრს თავისი შეხვედრის თავად დანიშვნა შეუძლია. ხელახლა მოთხოვნაც შეგიძლიათ.
group-booked = ჯგუფის შეხვედრა დანიშნულია
group-booked-help = თითოეული წევრი თავის დროს ელფოსტით მიიღებს.
group-details = ჯგუფის შესახებ
group-dissolve = ჯგუფის დაშლა
group-dissolve-question = გსურთ ჯგუფის დაშლა? წევრების განაცხადები და მოსაკრებლები უცვლელი დარჩება. დაშლილ ჯგუფს ვეღარ აღადგენთ.
group-dissolve-keep = ჯგუფის შენარჩუნება
group-meter = დათანხმდა { $agreed }, საჭიროა { $minimum }
group-missing = ჯგუფს აკლია კიდევ { $n } ადამიანი.
group-enough = ჯგუფის შეხვედრისთვის ადამიანების რაოდენობა საკმარისია.
group-agreed-count = { $n ->
    [0] ჯერ არავინ დათანხმებულა.
   *[other] დათანხმდა { $n } ადამიანი.
}
group-unready-count = დათანხმებულთაგან ჯერ მზად არ არის { $n } ადამიანი.
group-wait-or-remove = დრო ყველა დათანხმებულისთვის ირჩევა. დაელოდეთ, სანამ ყველა მზად იქნება, ან ამოშალეთ ჯგუფიდან ის, ვინც ვერ მოვა.
group-all-ready = ყველა დათანხმებული მზად არის.
group-choose-times = დროის არჩევა

## What the members must do: to be copied or printed.

group-tell = რას აკეთებს თითოეული წევრი
group-tell-application = დაიწყეთ აქ თქვენი საკუთარი განაცხადი და მისი ნომერი ჯგუფის კოორდინატორს უთხარით.
group-tell-fee = გადაიხადეთ თქვენი მოსაკრებელი.
group-tell-ds160 = თავად შეავსეთ DS-160 ფორმა და მისი ნომერი პროფილში მიუთითეთ.
group-tell-delivery = აირჩიეთ, როგორ დაგიბრუნდეთ პასპორტი.
group-tell-agree = მოწვევას ელფოსტით მიღებული კოდით დათანხმდით.
group-tell-alone = შეხვედრას თავად ნუ დანიშნავთ: ჯგუფის კოორდინატორი მას ყველასთვის ნიშნავს.
group-tell-alone-bars = შეხვედრას თავად ნუ დანიშნავთ: ვინც უკვე დანიშნა, ჯგუფთან ერთად ვეღარ მოვა.
group-tell-print = ამობეჭდვა წევრებისთვის

## The members.

group-members = ჯგუფის წევრები
group-members-lead = აქ მხოლოდ იმას ხედავთ, მზად არის თუ არა წევრი. მისი განაცხადიდან სხვა არაფერი ჩანს.
group-nobody = ჯერ არავინ არის მოწვეული
group-nobody-help = თითოეული წევრი მისი საკუთარი განაცხადის ნომრით მოიწვიეთ.
group-filter = მოძებნეთ სახელი ან განაცხადის ნომერი
group-filter-unready = მხოლოდ ისინი, ვინც მზად არ არის
group-shown = ნაჩვენებია { $shown }, სულ { $all }
group-none-found = ასეთი წევრი ჯგუფში არ არის.
group-list-keys = წევრიდან წევრზე ისრებიანი კლავიშებით გადადიხართ.
group-column-name = სახელი
group-column-state = მდგომარეობა
group-column-ds160 = DS-160 ფორმა
group-column-fee = მოსაკრებელი
group-column-delivery = პასპორტის დაბრუნება
group-column-alone = საკუთარი შეხვედრა
group-member-invited = მოწვეულია
group-member-agreed = დათანხმდა
group-member-ready = მზადაა
group-member-left = ჯგუფიდან გავიდა
group-cell-done = წესრიგშია
group-cell-missing = აკლია
group-cell-none = არ აქვს
group-cell-has-one = აქვს
group-cell-unknown = უცნობია
group-remove = ამოშლა
group-remove-who = ამოშლა: { $name }
group-remove-question = გსურთ ამ წევრის ჯგუფიდან ამოშლა: { $name }? განაცხადი და მოსაკრებელი უცვლელი დარჩება და მისი ხელახლა მოწვევა შეგეძლებათ.
group-remove-keep = ჯგუფში დატოვება
group-invite-one = წევრის მოწვევა
group-invite-lead = წევრი კოდს ელფოსტით მიიღებს და თავად გადაწყვეტს. კარგად გადაამოწმეთ განაცხადის ნომერი: პირადი მონაცემების დასაცავად არ გეტყვით, არსებობს თუ არა ის.
group-called = სახელი თქვენს სიაში
group-called-hint = დაწერეთ, როგორც გსურთ. მას მხოლოდ თქვენ ხედავთ.
group-invite = მოწვევა

## The times.

group-times-title = დრო ჯგუფისთვის
group-times-all = ყველა ან არავინ: ან ყველა მიიღებს დროს, ან არაფერი დაინიშნება.
group-times-count = ეს დრო { $n } ადამიანისთვის არის.
group-times-closed = დროის არჩევა ახლა შეუძლებელია
group-times-choose = დღეები, როცა დრო ყველას ერგება
group-times-span = { $starts }–{ $ends }
group-times-seats = თავისუფალი დრო: { $n }
group-times-none = არ არის დღე, როცა დრო ყველას ეყოფა
group-times-none-help = ნახეთ მომდევნო დღეები ან მოგვიანებით დაბრუნდით: თუ ვინმე თავის დროს გაათავისუფლებს, ის აქ გამოჩნდება.
group-times-check = გადაამოწმეთ, ვინ რომელ დროს იღებს
group-times-not-yet = ჯერ არაფერი დანიშნულა. ღილაკზე დაჭერით შეხვედრას ყველასთვის ერთდროულად დანიშნავთ.
group-times-time = დრო
group-times-confirm = შეხვედრის დანიშვნა { $n } ადამიანისთვის
group-times-gone = ეს დრო თავისუფალი აღარ არის
group-times-gone-help = არავისთვის არაფერი დანიშნულა. აირჩიეთ სხვა დღე.
group-cancel = ჯგუფის შეხვედრის გაუქმება
group-cancel-question = გსურთ მთელი ჯგუფის შეხვედრის გაუქმება? ყველას დრო გათავისუფლდება. გაუქმებულ შეხვედრას ვეღარ აღადგენთ.

## One authorization letter for all.

group-letter = ჯგუფის მინდობილობა
group-letter-lead = მთელი ჯგუფისთვის ერთი მინდობილობის დედანი საკმარისია. ამობეჭდეთ, ხელი მოაწერინეთ თითოეულ წევრს და ცარიელი ველები ხელით შეავსეთ. ძალა მხოლოდ ხელმოწერილ დედანს აქვს და არა ასლს.
group-letter-text = ჩვენ, ჯგუფის „{ $name }“ წევრები, უფლებას ვაძლევთ აქ მითითებულ პირს, გაიტანოს ჩვენი პასპორტები და მათთან ერთად მოსული დოკუმენტები.
group-letter-signature = ხელმოწერა
group-letter-brings = ამ პირმა თან უნდა იქონიოს თავისი პირადობის დამადასტურებელი დოკუმენტი ფოტოსურათით და თითოეული წევრის პირადობის დამადასტურებელი დოკუმენტის ასლი.
group-letter-later = მინდობილობა ჯგუფის შეხვედრის დანიშვნის შემდეგ გამოჩნდება
group-letter-later-help = მასში ჩამოთვლილია წევრები, რომლებსაც გასაუბრების დრო აქვთ.
group-letter-one = ჯგუფის შემთხვევაში ყველასთვის ერთი მინდობილობის დედანი საკმარისია.

## What has just been done, and what is not known.

group-news-role = თქვენი მონაცემები შენახულია.
group-news-requested = თქვენი მოთხოვნა საელჩოს გაეგზავნა.
group-news-dissolved = ჯგუფი დაშლილია.
group-news-invited = მოწვევები გაგზავნილია.
group-news-removed = წევრი ამოშლილია.
group-news-booked = შეხვედრა ყველასთვის დანიშნულია.
group-news-cancelled = ჯგუფის შეხვედრა გაუქმებულია.
group-unclear = ჯერ უცნობია, შესრულდა თუ არა ეს
group-unclear-help = ხელახლა ნუ გაგზავნით: ჯერ ჯგუფის მონაცემები უნდა ჩაიტვირთოს.
group-was-done = ეს მაინც შესრულდა: ასე წერია სერვისის მონაცემებში.
group-was-not-done = ეს არ შესრულდა: ასე წერია სერვისის მონაცემებში. ხელახლა გაგზავნა შეგიძლიათ.
group-outdated = ჯგუფი ამასობაში შეიცვალა.
group-outdated-help = არაფერი გაგზავნილა. ახლა ჯგუფის ამჟამინდელ მდგომარეობას ხედავთ. გადაამოწმეთ და, თუ თქვენი ცვლილება ისევ საჭიროა, ხელახლა გაგზავნეთ.

## What is wrong.

group-reference-twice = განაცხადის ეს ნომერი ჯგუფში უკვე არის.
group-full = ჯგუფში შეიძლება იყოს მაქსიმუმ { $most } წევრი.
