### Who can help: the reasons to write, what customer care does, how to reach it and when it answers.

## The way in.

contact-reason = მიმართვის მიზეზი
contact-lead = აირჩიეთ მიმართვის მიზეზი. ნახავთ, ვინ დაგეხმარებათ და რა უნდა გქონდეთ ხელთ.
contact-help = ამ საკითხში დახმარების მიღება
contact-all = ყველა მიზეზი
contact-main-page = მთავარი გვერდი: ყველაფერი ვიზებისა და შეხვედრების შესახებ
contact-offline-help = ამ გვერდის წაკითხვა ინტერნეტის გარეშეც შეგიძლიათ. დარეკვასაც ინტერნეტი არ სჭირდება, ელფოსტის წერილი კი კავშირის აღდგენის შემდეგ გაიგზავნება.

## Reasons to write: the title, and what is meant.

reason-status = განაცხადის სტატუსი
reason-status-about = გასაუბრების შემდეგ
reason-general = ზოგადი ინფორმაცია
reason-general-about = როგორ შეიტანოთ განაცხადი და გადაიხადოთ მოსაკრებელი
reason-payment = გადახდის პრობლემა
reason-payment-about = გადახდა არ ჩანს ან ვერ განხორციელდა
reason-booking = შეხვედრის დანიშვნა ვერ ხერხდება
reason-booking-about = თავისუფალი დრო არ არის ან ნაბიჯი ჯერ დახურულია
reason-delivery = პასპორტის მიწოდება
reason-delivery-about = პასპორტი არ მოსულა ან მისამართი არასწორია
reason-data = არასწორი მონაცემები
reason-data-about = განაცხადში რაღაც არასწორია
reason-emergency = შეხვედრა დაჩქარებული წესით
reason-emergency-about = გადაუდებელი მოგზაურობა
reason-group = ჯგუფის შეხვედრა
reason-group-about = ჯგუფის კოორდინატორებისთვის
reason-other = სხვა საკითხი
reason-other-about = ვებგვერდი არ მუშაობს ან ანგარიშში შესვლა ვერ ხერხდება

## What is said first about a reason.

contact-status-differs = განაცხადის განხილვისა და ვიზის დაბეჭდვის დრო ყველა განმცხადებლისთვის განსხვავებულია. თარიღის დაპირება შეუძლებელია.
contact-status-follow = გასაუბრების შემდეგ თქვენი განაცხადის სტატუსს აშშ-ის სახელმწიფო დეპარტამენტის ვებგვერდზე გაეცნობით.
contact-status-open = სტატუსის გვერდის გახსნა
contact-other-site = გაიხსნება სხვა ვებგვერდი, რომელიც ამ სერვისს არ ეკუთვნის.
contact-data-profile = პასუხების უმეტესობა გასაუბრებამდე თავად შეგიძლიათ გაასწოროთ პროფილში. განაცხადის გახსნის შემდეგ სახელისა და დაბადების თარიღის შეცვლა აქ აღარ შეიძლება.
contact-emergency-online = დაჩქარებული წესით შეხვედრის მოთხოვნა შეიძლება მხოლოდ ონლაინ, განმცხადებლის პროფილიდან, და არა ტელეფონით ან ელფოსტით. ერთ განაცხადზე მოთხოვნა მხოლოდ ერთხელ შეიძლება, გადაწყვეტილებას კი საელჩო ან საკონსულო იღებს.
contact-group-who = მოგვწერეთ, თუ ჯგუფის კოორდინატორის უფლება უკვე გაქვთ და დახმარება გჭირდებათ ტექნიკურ საკითხებში, მოსაკრებლებთან ან თქვენს ანგარიშთან დაკავშირებით.
contact-instructed = სატელეფონო მომსახურების ცენტრი ზოგად ინფორმაციას იძლევა საელჩოს ან საკონსულოს მითითებების შესაბამისად.
contact-here = რისი გაკეთება შეგიძლიათ აქ თავად

## What customer care helps with, and what not. Entries of a list, without a full stop.

contact-can = რაში დაგეხმარებათ სატელეფონო მომსახურების ცენტრი
contact-cannot = რაში ვერ დაგეხმარებათ სატელეფონო მომსახურების ცენტრი
matter-information = სად არის ინფორმაცია ვიზების შესახებ
matter-process = როგორ მიმდინარეობს სავიზო განაცხადის პროცესი
matter-how-to-pay = როგორ გადაიხადოთ სავიზო მოსაკრებელი
matter-booking-by-phone = შეხვედრის დანიშვნა ან გადატანა ტელეფონით, ინტერნეტის გარეშე
matter-return-status = დოკუმენტების დაბრუნება, როცა გზავნილის ნომერი უკვე გაქვთ
matter-technical = ტექნიკური პრობლემები გადახდასთან ან კურიერთან დაკავშირებით
matter-money-taken = თანხა ანგარიშიდან ჩამოგეჭრათ, მაგრამ შეხვედრის დანიშვნას მაინც ვერ ახერხებთ
matter-address = მიწოდების მისამართის შეცვლა
matter-group-account = ჯგუფის კოორდინატორის ტექნიკური საკითხები, მოსაკრებლები და ანგარიში
matter-website = ვებგვერდის ტექნიკური პრობლემები
matter-sign-in = შესვლის მონაცემები: ელფოსტის მისამართი და პაროლი
matter-visa-class = ვიზის რომელი კლასი შეესაბამება მოგზაურობის მიზანს
matter-forms = სავიზო განაცხადის ან DS-160 და DS-260 ფორმების შევსება
matter-ds160 = DS-160 ფორმის შევსება
matter-esta = შეგიძლიათ თუ არა უვიზოდ გამგზავრება (ESTA)
matter-own-status = თქვენი განაცხადის სტატუსი
matter-documents = რომელი დოკუმენტები უნდა წარადგინოთ გასაუბრებაზე
matter-emergency = დაჩქარებული წესით შეხვედრის მოთხოვნა ტელეფონით ან ელფოსტით
matter-times = შეხვედრის ან უფრო ადრეული დროის გარანტია

## How to reach it, and when it answers.

contact-how = როგორ დაუკავშირდეთ სატელეფონო მომსახურების ცენტრს
contact-call = დარეკვა: { $number }
contact-call-from-us = აშშ-იდან: { $number }
contact-recorded = სატელეფონო ზარები შეიძლება ჩაიწეროს ხარისხის გაუმჯობესებისა და სწავლების მიზნით. ამის შესახებ ზარის დასაწყისში შეგატყობინებენ.
contact-write = ელფოსტით მიწერა
contact-write-help = გაიხსნება თქვენი ელფოსტის პროგრამა. გაგზავნამდე წერილს მთლიანად ნახავთ.
contact-phone-elsewhere = ტელეფონით: ნომერი საელჩოს ვებგვერდზეა მითითებული.
contact-email-elsewhere = ელფოსტით: მისამართი საელჩოს ვებგვერდზეა მითითებული.
contact-chat-elsewhere = ჩეთით: ბმული საელჩოს ვებგვერდზეა მითითებული.
contact-published = გამოიყენეთ მხოლოდ აქ ან საელჩოს ვებგვერდზე გამოქვეყნებული საკონტაქტო მონაცემები. სატელეფონო მომსახურების ცენტრს სხვა არ აქვს.
contact-service = { $language ->
    [sq] მომსახურება ალბანურად
    [ka] მომსახურება ქართულად
    [et] მომსახურება ესტონურად
   *[en] მომსახურება ინგლისურად
}
contact-hours = { $first } – { $last }, { $opens }–{ $closes } ({ $clock })
contact-clock-embassy = საელჩოს ადგილობრივი დროით
# Clocks elsewhere, by the zone's name in a pack.
zone-america-new-york = აშშ-ის აღმოსავლეთის დროით
contact-open-until = ახლა ღიაა, { $time }{ "\u00A0" }საათამდე
contact-opens = ახლა დახურულია. გახსნა: { $moment }
contact-no-holidays = უქმე დღეები გათვალისწინებული არ არის.
contact-device-clock = ინტერნეტის გარეშე ეს თქვენი მოწყობილობის საათით ითვლება.

## What to have at hand and to send along. Entries of a list, without a full stop.

contact-attach = დაურთეთ
evidence-reference = თქვენი განაცხადის ნომერი
evidence-payment = როდის, როგორ და რამდენი გადაიხადეთ
evidence-description = პრობლემის მკაფიო აღწერა
evidence-screenshot = ეკრანის ანაბეჭდი
evidence-proof-of-payment = გადახდის დამადასტურებელი ნებისმიერი დოკუმენტი
evidence-proof-of-urgency = დოკუმენტები, რომლებიც მოგზაურობის გადაუდებლობას ადასტურებს
contact-no-secrets = არასოდეს გაგზავნოთ ბარათის ნომერი ან პაროლი.
contact-mail-subject = { $reason }: { $reference }
contact-mail-describe = აღწერეთ აქ, რა მოხდა:
contact-technical = ტექნიკური მონაცემები
contact-technical-help = ისინი ხარვეზის პოვნაში გვეხმარება. მათში არის ვერსია, ქვეყანა, ენა, დრო და ნაბიჯი, თქვენ შესახებ კი არაფერი.
