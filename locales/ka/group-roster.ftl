### A list of members from a file: what was found in it, row by row.

roster-title = ბევრი წევრის მოწვევა ფაილიდან
roster-lead = გამოიყენეთ CSV ფაილი ორი სვეტით: სახელი და განაცხადის ნომერი. ის ამ მოწყობილობაზე იკითხება. სანამ ქვემოთ მოცემულ ღილაკს არ დააჭერთ, არაფერი იგზავნება.
roster-example = მაგალითად:
roster-example-head = სახელი;განაცხადის ნომერი
roster-example-row = ნინო ბერიძე;{ $reference }
roster-file = CSV ფაილი
roster-reading = ფაილი იკითხება…
roster-unreadable = ფაილის წაკითხვა ვერ მოხერხდა. აირჩიეთ ის ხელახლა.
roster-not-text = ეს არ არის ტექსტი UTF-8 კოდირებით. შეინახეთ ცხრილი როგორც „CSV UTF-8“ და ხელახლა აირჩიეთ.
roster-too-large = ეს ფაილი წევრების სიისთვის მეტისმეტად დიდია.
roster-empty = ამ ფაილში წევრები არ არიან.
roster-good = { $n ->
    [0] გამოსადეგი სტრიქონი არ არის.
   *[other] გამოსადეგია { $n } სტრიქონი.
}
roster-bad = გამოუსადეგარია { $n } სტრიქონი
roster-heading = სვეტების სახელებად ჩაითვალა: { $text }
roster-bad-help = გაასწორეთ ეს სტრიქონები ფაილში და ხელახლა აირჩიეთ. შეგიძლიათ ჯერ დანარჩენები მოიწვიოთ.
roster-line = სტრიქონი { $line }
roster-invite = { $n } ადამიანის მოწვევა
roster-other = სხვა ფაილის არჩევა

## What is wrong with a row.

roster-no-reference = განაცხადის ნომერი აკლია.
roster-bad-reference = ეს განაცხადის სრული ნომერი არ არის: { $text }
roster-elsewhere = ეს სხვა ქვეყნის განაცხადის ნომერია: { $text }
roster-twice = განაცხადის ეს ნომერი უკვე წერია სტრიქონში { $line }: { $text }
roster-already = განაცხადის ეს ნომერი ჯგუფში უკვე არის: { $text }
roster-no-name = სახელი აკლია.
roster-long-name = სახელი მეტისმეტად გრძელია.
roster-columns = სვეტი ორზე მეტია.
roster-quote = ბრჭყალი დახურული არ არის.
roster-over = ჯგუფში { $most } წევრზე მეტი იქნებოდა.
