### The words: every sentence of the service, found by what it says.

studio-words-in = ენა: { $language }. სხვა ენა აირჩიეთ გვერდის ხედთან.
studio-words-search = ძიება
studio-words-search-help = აკრიფეთ წინადადების რამდენიმე სიტყვა ისე, როგორც გვერდზე წერია.
studio-words-own-only = მხოლოდ ის წინადადებები, რომლებსაც ეს ქვეყანა თავისებურად ამბობს
studio-words-found = { $n ->
    [one] { $n } წინადადება
   *[other] { $n } წინადადება
}
studio-words-own = საკუთარი ტექსტი
studio-words-text = წინადადება
studio-words-form = წინადადება „{ $number }“-ისთვის: { $case }
studio-form-one = ზუსტად ერთი
studio-form-other = ნებისმიერი სხვა რიცხვი
studio-chips = რას ჩასვამს სერვისი
studio-chips-help = დააჭირეთ სახელს, რომ ის წინადადებაში ჩაისვას: იქ სერვისი მნიშვნელობას ჩაწერს.
studio-words-base = ცვლილების გარეშე
studio-words-reset = საწყისი ტექსტის აღდგენა
studio-words-empty = ველი ცარიელი არ უნდა დარჩეს.
studio-words-not-understood = ამ სახით წინადადების თქმა შეუძლებელია. ნახეთ, ყველა ფიგურულ ფრჩხილს აქვს თუ არა წყვილი. გვერდზე ჩანს წინანდელი წინადადება.
studio-words-stranger = სერვისს არაფერი აქვს ჩასასმელი „{ $name }“-ის ადგილას.
