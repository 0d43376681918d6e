//! What the mails about groups say, in four languages: each a subject and what stands under it.

use crate::letters::Sentence;

type Letter = (Sentence, Sentence);

pub const INVITED: Letter = (
    [
        "Ju ftojnë në një takim grupor",
        "თქვენ ჯგუფის შეხვედრაზე გეპატიჟებიან",
        "Teid kutsutakse grupiintervjuule",
        "You are invited to a group appointment",
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
    ["Grupi juaj u miratua", "თქვენი ჯგუფი დამტკიცებულია", "Teie grupp on heaks kiidetud", "Your group is approved"],
    [
        "Deri në këtë kohë, sipas orës së ambasadës, mund t’i caktoni grupit orët e intervistës. Pastaj miratimi nuk vlen më.",
        "ამ დრომდე (საელჩოს დროით) შეგიძლიათ ჯგუფისთვის შეხვედრის დანიშვნა. შემდეგ თანხმობა აღარ მოქმედებს.",
        "Selle ajani (saatkonna aja järgi) saate grupile intervjuu ajad broneerida. Seejärel heakskiit enam ei kehti.",
        "Until then, local time at the embassy, you can book the interview times of the group. After that the approval no \
         longer counts.",
    ],
);

pub const DENIED: Letter = (
    [
        "Grupi juaj nuk u miratua",
        "თქვენი ჯგუფი არ დამტკიცდა",
        "Teie gruppi ei kiidetud heaks",
        "Your group is not approved",
    ],
    [
        "Arsyen e shihni te grupi juaj. Secili mund të caktojë një takim vetëm.",
        "მიზეზს თქვენი ჯგუფის გვერდზე ნახავთ. თითოეულს შეუძლია შეხვედრა ცალკე დანიშნოს.",
        "Põhjust näete oma grupi juures. Igaüks saab broneerida aja eraldi.",
        "You see the reason with your group. Each can book an appointment alone.",
    ],
);

pub const BOOKED: Letter = (
    [
        "Takimi i grupit tuaj u caktua",
        "თქვენი ჯგუფის შეხვედრა დანიშნულია",
        "Teie grupiintervjuu aeg on broneeritud",
        "The appointment of your group is booked",
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
        "Somebody does not come with your group",
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
        "Ju u miratuat si përfaqësues i grupit",
        "თქვენ დამტკიცებული ხართ ჯგუფის კოორდინატორად",
        "Teid on grupijuhina heaks kiidetud",
        "You are approved as a group representative",
    ],
    [
        "Tani mund t’i shkruani ambasadës për grupin tuaj. Adresën e gjeni te kontaktet.",
        "ახლა თქვენი ჯგუფის შესახებ საელჩოს შეგიძლიათ მისწეროთ. მისამართს საკონტაქტო გვერდზე იპოვით.",
        "Nüüd saate oma grupi asjus saatkonnale kirjutada. Aadressi leiate kontaktide lehelt.",
        "Now you can write to the embassy about your group. You find the address on the contact page.",
    ],
);

pub const REPRESENTATIVE_DENIED: Letter = (
    [
        "Ju nuk u miratuat si përfaqësues i grupit",
        "ჯგუფის კოორდინატორად არ დამტკიცდით",
        "Teid ei kiidetud grupijuhina heaks",
        "You are not approved as a group representative",
    ],
    [
        "Secili mund të caktojë një takim vetëm.",
        "თითოეულს შეუძლია შეხვედრა ცალკე დანიშნოს.",
        "Igaüks saab broneerida aja eraldi.",
        "Each can book an appointment alone.",
    ],
);
