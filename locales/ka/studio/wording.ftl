### The words: every sentence of the service, found by what it says.

studio-words-missed = ტექსტები ვერ ჩაიტვირთა: { $languages }
studio-words-in = ენა: { $language }. სხვა ენა აირჩიეთ იქ, სადაც გვერდია ნაჩვენები.
studio-words-search = ძიება
studio-words-search-help = შეიყვანეთ წინადადების რამდენიმე სიტყვა ისე, როგორც გვერდზე წერია.
studio-words-own-only = მხოლოდ ის წინადადებები, რომლებისთვისაც ამ ქვეყანას საკუთარი ტექსტი აქვს
studio-words-found = { $n ->
    [one] { $n } წინადადება
   *[other] { $n } წინადადება
}
studio-words-own = საკუთარი ტექსტი
studio-words-text = წინადადება
studio-words-form = წინადადება, როცა „{ $number }“ ასეთია: { $case }
studio-form-one = ზუსტად ერთი
studio-form-other = ნებისმიერი სხვა რიცხვი
studio-chips = რას ჩასვამს სერვისი
studio-chips-help = დააჭირეთ სახელს და ის წინადადებაში ჩაისმება: მის ადგილას სერვისი მნიშვნელობას ჩაწერს.
studio-words-base = საწყისი ტექსტი
studio-words-reset = საწყისი ტექსტის აღდგენა
studio-words-empty = ველი ცარიელი არ უნდა დარჩეს.
studio-words-not-understood = წინადადების ამ სახით გამოყენება შეუძლებელია. ნახეთ, აქვს თუ არა ყველა ფიგურულ ფრჩხილს წყვილი. გვერდზე წინანდელი წინადადება ჩანს.
studio-words-stranger = „{ $name }“: ამ სახელისთვის სერვისს ჩასასმელი არაფერი აქვს.
