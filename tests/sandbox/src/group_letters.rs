//! What the mails about groups say, in four languages: each a subject and what stands under it.

use crate::letters::Sentence;

type Letter = (Sentence, Sentence);

pub const INVITED: Letter = (
    [
        "Jeni ftuar në një takim grupor",
        "თქვენ ჯგუფის შეხვედრაზე ხართ მოწვეული",
        "Teid kutsutakse grupiintervjuule",
        "You are invited to a group interview",
    ],
    [
        "Nëse doni të vini me këtë grup, shkruani këtë kod bashkë me referencën e aplikimit tuaj. Përfaqësuesi i grupit sheh \
         pastaj vetëm nëse jeni gati për takimin. Nëse nuk doni, mos bëni asgjë: ai nuk mëson asgjë për ju.",
        "თუ ამ ჯგუფთან ერთად მოსვლა გსურთ, შეიყვანეთ ეს კოდი თქვენი განაცხადის ნომერთან ერთად. ჯგუფის კოორდინატორი \
         მხოლოდ იმას დაინახავს, მზად ხართ თუ არა შეხვედრისთვის. თუ არ გსურთ, არაფრის გაკეთება არ არის საჭირო: ის თქვენ \
         შესახებ ვერაფერს შეიტყობს.",
        "Kui soovite tulla koos selle grupiga, sisestage see kood koos oma taotluse numbriga. Grupijuht näeb seejärel ainult \
         seda, kas olete intervjuuks valmis. Kui te ei soovi, ei ole vaja midagi teha: ta ei saa teie kohta midagi teada.",
        "If you want to come with this group, enter this code together with the reference of your application. The group \
         coordinator then sees only whether you are ready for the appointment. If you do not want to, there is nothing to \
         do: they learn nothing about you.",
    ],
);

pub const APPROVED: Letter = (
    [
        "Takimi grupor u miratua",
        "ჯგუფის შეხვედრა დამტკიცებულია",
        "Grupiintervjuu on heaks kiidetud",
        "The group interview is approved",
    ],
    [
        "Kjo është data e skadimit, sipas orës së ambasadës: deri atëherë mund t’i caktoni grupit orët e intervistës. Pastaj \
         miratimi nuk vlen më.",
        "ეს ვადის გასვლის თარიღია, საელჩოს ადგილობრივი დროით: მანამდე შეგიძლიათ ჯგუფისთვის შეხვედრის დანიშვნა. შემდეგ \
         დამტკიცება აღარ მოქმედებს.",
        "See on aegumiskuupäev, saatkonna aja järgi: seni saate grupile intervjuu ajad broneerida. Seejärel heakskiit enam ei \
         kehti.",
        "This is the expiry date, local time at the embassy: until then you can book the interview times of the group. After \
         that the approval is no longer valid.",
    ],
);

pub const DENIED: Letter = (
    [
        "Takimi grupor nuk u miratua",
        "ჯგუფის შეხვედრა არ დამტკიცდა",
        "Grupiintervjuud ei kiidetud heaks",
        "The group interview is not approved",
    ],
    [
        "Arsyen e shihni te grupi juaj. Secili anëtar mund të caktojë takimin e vet.",
        "მიზეზს თქვენი ჯგუფის გვერდზე ნახავთ. თითოეულ წევრს თავისი შეხვედრის თავად დანიშვნა შეუძლია.",
        "Põhjust näete oma grupi juures. Iga liige saab oma intervjuu aja ise broneerida.",
        "You see the reason with your group. Each member can book their own appointment.",
    ],
);

pub const BOOKED: Letter = (
    [
        "Takimi i grupit tuaj u caktua",
        "თქვენი ჯგუფის შეხვედრა დანიშნულია",
        "Teie grupiintervjuu aeg on broneeritud",
        "Your group interview is booked",
    ],
    [
        "Kjo është ora juaj, sipas orës së ambasadës. Konfirmimin për ta printuar e gjeni në aplikimin tuaj.",
        "ეს თქვენი დროა, საელჩოს ადგილობრივი დროით. ამოსაბეჭდ დადასტურებას თქვენს განაცხადში იპოვით.",
        "See on teie aeg, saatkonna aja järgi. Väljaprinditava kinnituse leiate oma taotlusest.",
        "This is your own time, local time at the embassy. You find the confirmation to print in your application.",
    ],
);

pub const LEFT: Letter = (
    [
        "Një person nuk vjen me grupin tuaj",
        "ერთი ადამიანი თქვენს ჯგუფთან ერთად არ მოდის",
        "Üks inimene ei tule teie grupiga",
        "Somebody is not coming with your group",
    ],
    [
        "Orët e të tjerëve nuk ndryshojnë.",
        "სხვების შეხვედრის დრო არ იცვლება.",
        "Teiste ajad ei muutu.",
        "The times of the others stay as they are.",
    ],
);

pub const REPRESENTATIVE_APPROVED: Letter = (
    [
        "Qasja si përfaqësues i grupit u miratua",
        "თქვენ გაქვთ ჯგუფის კოორდინატორის უფლება",
        "Teil on grupijuhi ligipääs",
        "You have access as a group representative",
    ],
    [
        "Nëse ju duhet ndihmë për hollësi teknike, për tarifat ose për llogarinë tuaj, shkruani në adresën për grupet. E gjeni \
         te kontaktet.",
        "თუ დახმარება გჭირდებათ ტექნიკურ საკითხებში, მოსაკრებლებთან ან თქვენს ანგარიშთან დაკავშირებით, მოგვწერეთ ჯგუფების \
         მისამართზე. მას საკონტაქტო გვერდზე იპოვით.",
        "Kui vajate abi tehnilistes küsimustes või seoses tasude või oma kasutajakontoga, kirjutage gruppide aadressil. Selle \
         leiate kontaktide lehelt.",
        "If you need help with technical details, the fees or your account, write to the address for groups. You find it on \
         the contact page.",
    ],
);

pub const REPRESENTATIVE_DENIED: Letter = (
    [
        "Qasja si përfaqësues i grupit nuk u miratua",
        "ჯგუფის კოორდინატორის უფლება არ მოგენიჭათ",
        "Teile ei ole grupijuhi ligipääsu antud",
        "You have not been given access as a group representative",
    ],
    [
        "Secili mund të caktojë takimin e vet.",
        "თითოეულს თავისი შეხვედრის თავად დანიშვნა შეუძლია.",
        "Igaüks saab oma intervjuu aja ise broneerida.",
        "Each person can book their own appointment.",
    ],
);
