### The files: what the check says, taking the pack along, bringing one, erasing it.

studio-check-lead = შემოწმება გეტყვით, რას არ მიიღებს სერვისი პაკეტის ამჟამინდელი სახით. წინადადებები ინგლისურ ენაზეა.
studio-check-passes = პაკეტმა შემოწმება გაიარა.
studio-check-faults = { $n ->
    [one] გასასწორებელია { $n } ხარვეზი.
   *[other] გასასწორებელია { $n } ხარვეზი.
}
studio-check-fault = ხარვეზები
studio-check-warning = ყურადსაღები
studio-check-unconfirmed = საელჩოს მიერ დაუდასტურებელი
studio-export = პაკეტის წაღება
studio-export-help = ერთი ZIP ფაილი პაკეტის ყველა ფაილით. მათ თავის ადგილას სერვისის მმართველი განათავსებს.
studio-export-now = ZIP ფაილის შენახვა
studio-bring = პაკეტის ატვირთვა
studio-bring-help = ის ამ მოწყობილობაზე იკითხება და არსად იგზავნება.
studio-bring-zip = ZIP ფაილის არჩევა
studio-bring-folder = საქაღალდის არჩევა
studio-bring-failed = ფაილების წაკითხვა ვერ მოხერხდა. გთხოვთ, თავიდან აირჩიოთ.
studio-bring-no-zip = ეს არ არის ZIP ფაილი, ან დაზიანებულია.
studio-bring-too-many = ფაილები ძალიან ბევრია: იკითხება არაუმეტეს { $number }. აირჩიეთ ერთი ქვეყნის საქაღალდე.
studio-bring-too-large = ეს ძალიან დიდია: იკითხება არაუმეტეს { $kilobytes } კილობაიტი.
studio-bring-no-pack = მასში არ არის ქვეყნის პაკეტი.
studio-replace-question = ამ მოწყობილობაზე უკვე არის ამ ქვეყნის სხვა პაკეტი: { $country }. ჩავანაცვლოთ ახლით?
studio-replace-yes = ახლის აღება
studio-replace-no = ძველის დატოვება
studio-left = ზოგიერთი ფაილი გამოტოვებულია
studio-left-stranger = { $file }: ეს პაკეტის ფაილი არ არის.
studio-left-too-large = { $file }: { $kilobytes } კილობაიტზე დიდია.
studio-left-not-text = { $file }: ტექსტი არ არის.
studio-left-broken = { $file }: დაზიანებულია.
studio-erase = ამ მოწყობილობიდან წაშლა
studio-erase-question = ამ მოწყობილობაზე პაკეტის ყველა ცვლილება დაიკარგება. წავშალოთ?
studio-erase-keep = პაკეტის დატოვება
