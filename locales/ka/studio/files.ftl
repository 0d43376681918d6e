### The files: what the check says, taking the pack along, bringing one, erasing it.

studio-check-lead = შემოწმება აჩვენებს, რას არ მიიღებს სერვისი, თუ პაკეტი ისეთი დარჩება, როგორიც ახლაა. შედეგები ინგლისურ ენაზეა.
studio-check-passes = პაკეტმა შემოწმება გაიარა.
studio-check-faults = { $n ->
    [one] გასასწორებელია { $n } ხარვეზი.
   *[other] გასასწორებელია { $n } ხარვეზი.
}
studio-check-fault = ხარვეზები
studio-check-warning = გადასამოწმებელი
studio-check-unconfirmed = საელჩოს მიერ დაუდასტურებელი
studio-export = პაკეტის შენახვა ფაილად
studio-export-help = ერთი ZIP ფაილი, რომელშიც პაკეტის ყველა ფაილია. მათ თავის ადგილას ის განათავსებს, ვინც სერვისს მართავს.
studio-export-now = ZIP ფაილის შენახვა
studio-bring = პაკეტის ჩატვირთვა
studio-bring-help = ის ამ მოწყობილობაზე იკითხება და არსად იგზავნება.
studio-bring-zip = ZIP ფაილის არჩევა
studio-bring-folder = საქაღალდის არჩევა
studio-bring-failed = ფაილების წაკითხვა ვერ მოხერხდა. გთხოვთ, ხელახლა აირჩიოთ.
studio-bring-no-zip = ეს ZIP ფაილი არ არის ან დაზიანებულია.
studio-bring-too-many = ფაილები მეტისმეტად ბევრია: განიხილება არაუმეტეს { $number } ფაილი. აირჩიეთ ერთი ქვეყნის საქაღალდე.
studio-bring-too-large = ეს მეტისმეტად დიდია: იკითხება არაუმეტეს { $kilobytes } კილობაიტი.
studio-bring-no-pack = არჩეულ ფაილში ან საქაღალდეში ქვეყნის პაკეტი არ არის.
studio-replace-question = ამ მოწყობილობაზე უკვე არის ამ ქვეყნის სხვა პაკეტი: { $country }. გსურთ მისი ახლით ჩანაცვლება?
studio-replace-yes = ახლით ჩანაცვლება
studio-replace-no = ძველის შენარჩუნება
studio-left = ზოგიერთი ფაილი გამოტოვებულია
studio-left-stranger = { $file }: ამ პაკეტის ფაილი არ არის.
studio-left-too-large = { $file }: { $kilobytes } კილობაიტზე მეტია.
studio-left-not-text = { $file }: ტექსტური ფაილი არ არის.
studio-left-broken = { $file }: დაზიანებულია.
studio-erase = ამ მოწყობილობიდან წაშლა
studio-erase-question = ამ მოწყობილობაზე ამ პაკეტის ყველა ცვლილება დაიკარგება. გსურთ პაკეტის წაშლა?
studio-erase-keep = პაკეტის შენარჩუნება
