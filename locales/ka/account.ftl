### Accounts: registering, signing in, and what is in an account.

account-title = მომხმარებლის ანგარიში
account-have-one = უკვე მაქვს მომხმარებლის ანგარიში
account-lead = მომხმარებლის ანგარიშით თქვენს განაცხადებს ნებისმიერ მოწყობილობაზე იპოვით. გაგრძელება მის გარეშეც შეგიძლიათ.
account-sign-in-title = ანგარიშში შესვლა
account-sign-in = შესვლა
account-register-title = რეგისტრაცია
account-register = რეგისტრაცია
account-email = ელფოსტის მისამართი
account-email-new = ელფოსტის ახალი მისამართი
account-password = პაროლი
account-password-new = ახალი პაროლი
account-password-hint = მინიმუმ 12 სიმბოლო. გამოდგება ნებისმიერი სიმბოლო, ჰარიც.
account-show-password = პაროლის ჩვენება
account-hide-password = პაროლის დამალვა
account-save-password = პაროლის შენახვა
account-forgotten = პაროლი დამავიწყდა
account-forgotten-title = დავიწყებული პაროლი
account-forgotten-lead = შეიყვანეთ თქვენი ელფოსტის მისამართი. მასზე კოდს გამოგიგზავნით.
account-forgotten-send = კოდის გაგზავნა
account-reset-title = დააყენეთ ახალი პაროლი
account-reset-lead = თუ თქვენი მისამართით ანგარიში არსებობს, კოდი უკვე გამოგზავნილია. ის 24 საათის განმავლობაში მოქმედებს. არასასურველი წერილების საქაღალდეშიც ნახეთ.
account-confirm-title = დაადასტურეთ თქვენი ელფოსტის მისამართი
account-confirm-lead = კოდი გამოგზავნილია მისამართზე: { $email }. ის 24 საათის განმავლობაში მოქმედებს. არასასურველი წერილების საქაღალდეშიც ნახეთ.
account-confirm-later = ამის გაკეთება მოგვიანებითაც შეგიძლიათ: ყველაფერი დანარჩენი ამის გარეშეც მუშაობს. მანამდე მხოლოდ დავიწყებული პაროლის შეცვლა იქნება შეუძლებელი.
account-confirm = დადასტურება
account-later = მოგვიანებით
account-code = კოდი წერილიდან
account-code-hint = ექვსი ციფრი
account-send-again = წერილის ხელახლა გაგზავნა
account-send-wait = ახალი წერილის მოთხოვნა შეგეძლებათ { $n } წამში.

## The account, its applications, and what can be changed.

account-details = თქვენი მონაცემები
account-confirmed = დადასტურებულია
account-unconfirmed = ჯერ არ არის დადასტურებული
account-applications = თქვენი განაცხადები
account-none = ამ ანგარიშში განაცხადი ჯერ არ არის.
account-none-help = გახსენით განაცხადი ამ მოწყობილობაზე და დაამატეთ ანგარიშს. შემდეგ მას ყველა მოწყობილობაზე იპოვით.
account-has-it = ეს განაცხადი თქვენს ანგარიშშია.
account-go-on = გაგრძელება: { $reference }
account-interview = გასაუბრება: { $moment }
account-next-fee = შემდეგი ნაბიჯი: სავიზო მოსაკრებელი
account-next-profile = შემდეგი ნაბიჯი: პროფილი
account-next-booking = შემდეგი ნაბიჯი: გასაუბრების დროის არჩევა
account-next-delivery = შემდეგი ნაბიჯი: პასპორტის მიწოდება
account-next-confirm = შემდეგი ნაბიჯი: შენახული დროის დადასტურება
account-next-wait = ამჟამად არაფერია გასაკეთებელი.
account-next-interview = შემდეგი ნაბიჯი: გასაუბრება
account-next-collect = შემდეგი ნაბიჯი: პასპორტის გატანა
account-next-none = მეტი არაფერია გასაკეთებელი.
account-by-family = განაცხადს ოჯახის წევრი ავსებს
account-by-representative = განაცხადს წარმომადგენელი ავსებს
account-start-other = სხვა ადამიანისთვის განაცხადის დაწყება
account-adopt-question = განაცხადი { $reference } ჯერ არ არის თქვენს ანგარიშში.
account-adopt = ჩემს ანგარიშში დამატება
account-change-email = ელფოსტის მისამართის შეცვლა
account-change-email-lead = ახალ მისამართზე კოდს გამოგიგზავნით. სანამ მას შეიყვანთ, ანგარიშში ძველი მისამართით შედიხართ.
account-change-password = პაროლის შეცვლა
account-change-password-lead = ყველა სხვა მოწყობილობაზე ანგარიშში ხელახლა შესვლა დაგჭირდებათ.
account-sign-out = ანგარიშიდან გასვლა
account-close-title = ანგარიშის დახურვა
account-close = ანგარიშის დახურვა
account-close-lead = თქვენი ელფოსტის მისამართი და პაროლი წაიშლება. ამის უკან დაბრუნება შეუძლებელია.
account-close-keeps = თქვენი განაცხადები, მოსაკრებლები და შეხვედრები დარჩება. ამის შემდეგ მათ მხოლოდ განაცხადის ნომრითა და აღდგენის კოდით გახსნით. ჯერ ორივე ჩაიწერეთ.

## What has just been done.

account-news-signed-in = ანგარიშში შეხვედით.
account-news-signed-out = ანგარიშიდან გამოხვედით.
account-news-signed-out-help = რაც აქ ანგარიშით გაიხსნა, ამ მოწყობილობიდან წაიშალა. რაც ამ მოწყობილობაზე დაიწყეთ, შენახულია.
account-news-adopted = ანგარიშში შეხვედით და განაცხადი ახლა თქვენს ანგარიშშია.
account-news-adopted-help = მისი გაგრძელება შეგიძლიათ ნებისმიერ მოწყობილობაზე, რომელზეც ანგარიშში შეხვალთ.
account-news-confirmed = თქვენი ელფოსტის მისამართი დადასტურებულია.
account-news-code-sent = კოდი გამოგიგზავნეთ.
account-news-password = თქვენი ახალი პაროლი შენახულია.
account-news-password-help = ყველა სხვა მოწყობილობაზე ანგარიშში ხელახლა შესვლა დაგჭირდებათ.
account-news-closed = თქვენი ანგარიში დახურულია.
account-news-closed-help = თქვენი განაცხადები სერვისში რჩება. გახსენით ისინი განაცხადის ნომრითა და აღდგენის კოდით.

## The end of a session.

account-session-soon = თქვენი სესია მალე დასრულდება.
account-session-left = სესია დასრულდება { $n } წუთში. თქვენი პასუხები შენახული დარჩება.
account-stay = ანგარიშში დარჩენა
account-without = გაგრძელება ანგარიშში შესვლის გარეშე

## What is wrong.

account-too-often = მეტისმეტად ბევრი მცდელობა იყო.
account-no-password = შეიყვანეთ თქვენი პაროლი.
account-password-short = პაროლი მეტისმეტად მოკლეა. დაამატეთ კიდევ მინიმუმ { $n } სიმბოლო.
account-password-long = პაროლი მეტისმეტად გრძელია. ის შეიძლება შეიცავდეს არაუმეტეს 200 სიმბოლოს.
account-no-code = შეიყვანეთ კოდი წერილიდან.
account-code-form = კოდი ექვსი ციფრისგან შედგება. შეადარეთ წერილს.
