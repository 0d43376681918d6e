//! What the mails say, in four languages.

use crate::group_letters;
use crate::mailbox::{Kind, Mail};

/// What a mail says.
pub struct Words {
    pub subject: &'static str,
    pub practice: &'static str,
    /// The reference, code or address that the mail is about; empty if there is none.
    pub said: String,
    /// What it means and what to do; empty where the subject says it all.
    pub text: &'static str,
}

impl Mail {
    pub fn words(&self) -> Words {
        let (subject, text) = sentences(self.kind);
        let dated = matches!(
            self.kind,
            Kind::Booked | Kind::Moved | Kind::Cancelled | Kind::AddressDeadline | Kind::Ready | Kind::GroupBooked
        );
        Words {
            subject: by_language(&self.language, subject),
            practice: by_language(&self.language, PRACTICE),
            said: match dated && !self.moment.is_empty() {
                true => format!("{} · {}", self.said, self.moment),
                false => self.said.clone(),
            },
            text: by_language(&self.language, text),
        }
    }
}

/// One sentence in Albanian, Georgian, Estonian and English.
pub type Sentence = [&'static str; 4];

const PRACTICE: Sentence = [
    "Shërbim praktike: këtu asgjë nuk paguhet dhe asnjë takim nuk caktohet.",
    "სავარჯიშო სერვისი: აქ არაფრის გადახდა და არც შეხვედრის დანიშვნა არ ხდება.",
    "Harjutusteenus: siin ei maksta ega broneerita midagi.",
    "Practice service: nothing here is paid or booked.",
];

/// The subject of a mail and what stands under it.
fn sentences(kind: Kind) -> (Sentence, Sentence) {
    match kind {
        Kind::Reference => (
            [
                "Referenca e aplikimit tuaj",
                "თქვენი განაცხადის ნომერი",
                "Teie taotluse number",
                "The reference of your application",
            ],
            [
                "Me referencën dhe kodin e rikuperimit e gjeni përsëri aplikimin tuaj. Kodi nuk dërgohet me email: e keni parë në faqe kur u hap aplikimi.",
                "ამ ნომრითა და აღდგენის კოდით თქვენს განაცხადს ისევ იპოვით. კოდი ელფოსტით არ იგზავნება: ის განაცხადის გახსნისას გვერდზე ნახეთ.",
                "Taotluse numbri ja taastekoodiga leiate oma taotluse uuesti üles. Koodi e-postiga ei saadeta: nägite seda taotluse avamisel lehel.",
                "With the reference and the recovery code you find your application again. The code is never mailed: it stood on the page when the application was opened.",
            ],
        ),
        Kind::Paid => (
            ["Pagesa u regjistrua", "გადახდა მიღებულია", "Makse on laekunud", "Payment received"],
            [
                "Tarifa është paguar. Në aplikimin tuaj shihni deri kur mund të caktoni takimin me të.",
                "მოსაკრებელი გადახდილია. თქვენს განაცხადში ნახავთ, როდემდე შეგიძლიათ მისით შეხვედრის დანიშვნა.",
                "Viisatasu on makstud. Taotlusest näete, mis ajani saate sellega aja broneerida.",
                "The fee is paid. Your application says until when you can book an appointment with it.",
            ],
        ),
        Kind::Booked => (
            ["Takimi u caktua", "შეხვედრა დანიშნულია", "Intervjuu aeg on broneeritud", "The appointment is booked"],
            [
                "Ora është sipas orës së ambasadës. Konfirmimin për ta printuar e gjeni në aplikimin tuaj.",
                "დრო მითითებულია საელჩოს ადგილობრივი დროით. ამოსაბეჭდ დადასტურებას თქვენს განაცხადში იპოვით.",
                "Kellaaeg on saatkonna aja järgi. Väljaprinditava kinnituse leiate oma taotlusest.",
                "The time is local time at the embassy. You find the confirmation to print in your application.",
            ],
        ),
        Kind::Moved => (
            ["Takimi u ricaktua", "შეხვედრა გადატანილია", "Intervjuu aeg on muudetud", "The appointment is moved"],
            [
                "Ora e mëparshme nuk vlen më. Printoni konfirmimin e ri nga aplikimi juaj.",
                "წინა დრო აღარ მოქმედებს. ახალი დადასტურება თქვენი განაცხადიდან ამობეჭდეთ.",
                "Varasem aeg enam ei kehti. Printige taotlusest uus kinnitus.",
                "The earlier time no longer counts. Print the new confirmation from your application.",
            ],
        ),
        Kind::Cancelled => (
            ["Takimi u anulua", "შეხვედრა გაუქმებულია", "Intervjuu aeg on tühistatud", "The appointment is cancelled"],
            [
                "Intervista në këtë orë nuk zhvillohet. Në aplikimin tuaj shihni nëse mund ta përdorni përsëri tarifën.",
                "გასაუბრება ამ დროს აღარ გაიმართება. თქვენს განაცხადში ნახავთ, შეგიძლიათ თუ არა მოსაკრებლის ხელახლა გამოყენება.",
                "Intervjuud sel ajal ei toimu. Taotlusest näete, kas saate viisatasu uuesti kasutada.",
                "The interview at this time does not take place. Your application says whether the fee can be used again.",
            ],
        ),
        Kind::EmergencyApproved => (
            [
                "Takimi i përshpejtuar u miratua",
                "დაჩქარებული წესით შეხვედრა დამტკიცებულია",
                "Intervjuu eelisjärjekorras on heaks kiidetud",
                "The emergency appointment is approved",
            ],
            [
                "Midis orëve të lira tani ka orë më të hershme. Deri sa të konfirmoni një prej tyre, takimi i tanishëm mbetet.",
                "ახლა უფრო ადრინდელი თავისუფალი დროც არის. სანამ ერთ-ერთს დაადასტურებთ, დანიშნული შეხვედრა ძალაშია.",
                "Vabade aegade hulgas on nüüd varasemad ajad. Kuni te neist ühe kinnitate, kehtib praegune aeg.",
                "Earlier times now stand among the free times. Until you confirm one, the present appointment stands.",
            ],
        ),
        Kind::EmergencyDenied => (
            [
                "Takimi i përshpejtuar nuk u miratua",
                "დაჩქარებული წესით შეხვედრა არ დამტკიცდა",
                "Intervjuud eelisjärjekorras ei kiidetud heaks",
                "The emergency appointment is not approved",
            ],
            [
                "Takimi juaj i tanishëm mbetet në fuqi.",
                "თქვენი დანიშნული შეხვედრა ძალაში რჩება.",
                "Teie praegune intervjuu aeg kehtib.",
                "Your present appointment stands.",
            ],
        ),
        Kind::GroupInvited => group_letters::INVITED,
        Kind::GroupApproved => group_letters::APPROVED,
        Kind::GroupDenied => group_letters::DENIED,
        Kind::GroupBooked => group_letters::BOOKED,
        Kind::GroupLeft => group_letters::LEFT,
        Kind::RepresentativeApproved => group_letters::REPRESENTATIVE_APPROVED,
        Kind::RepresentativeDenied => group_letters::REPRESENTATIVE_DENIED,
        Kind::Withdrawn => (
            [
                "Aplikimi juaj u tërhoq",
                "თქვენი განაცხადი უკან გამოთხოვილია",
                "Teie taotlus on tagasi võetud",
                "Your application is withdrawn",
            ],
            [
                "Të dhënat tuaja personale u fshinë. Nga pagesat mbetet vetëm shuma, koha dhe referenca, pa emrin tuaj.",
                "თქვენი პერსონალური მონაცემები წაშლილია. გადახდებიდან რჩება მხოლოდ თანხა, დრო და საცნობარო ნომერი, თქვენი სახელის გარეშე.",
                "Teie isikuandmed on kustutatud. Maksetest jäävad alles ainult summa, aeg ja viitenumber, ilma teie nimeta.",
                "Your personal data is erased. Of payments only amount, time and reference remain, without your name.",
            ],
        ),
        Kind::AddressDeadline => (
            [
                "Deri kur mund ta ndryshoni dërgimin e pasaportës",
                "როდემდე შეგიძლიათ პასპორტის მიწოდების შეცვლა",
                "Mis ajani saate passi kohaletoimetamist muuta",
                "Until when you can change the delivery of the passport",
            ],
            [
                "Pas kësaj ore, sipas orës së ambasadës, adresa ose pika e tërheqjes nuk ndryshohet më. Nëse gjithçka është e saktë, mos bëni asgjë.",
                "ამ დროის შემდეგ (საელჩოს დროით) მისამართისა თუ პასპორტის გაცემის პუნქტის შეცვლა აღარ შეიძლება. თუ ყველაფერი სწორია, არაფრის გაკეთება არ არის საჭირო.",
                "Pärast seda hetke (saatkonna aja järgi) ei saa aadressi ega passi kättesaamiskohta enam muuta. Kui kõik on õige, ei ole vaja midagi teha.",
                "After this moment, local time at the embassy, the address or the pickup place can no longer be changed. If all is right, there is nothing to do.",
            ],
        ),
        Kind::Ready => (
            [
                "Pasaporta juaj është gati për t’u tërhequr",
                "თქვენი პასპორტის გატანა უკვე შეგიძლიათ",
                "Teie passile võib järele tulla",
                "Your passport is ready to be collected",
            ],
            [
                "Në aplikimin tuaj shihni ku dhe deri kur ju pret, orarin dhe kush mund ta tërheqë me cilat dokumente.",
                "თქვენს განაცხადში ნახავთ, სად და როდემდე გელოდებათ პასპორტი, სამუშაო საათებს და ვის რა დოკუმენტებით შეუძლია მისი გატანა.",
                "Taotlusest näete, kus ja mis ajani pass teid ootab, lahtiolekuaegu ning kes ja milliste dokumentidega võib sellele järele tulla.",
                "Your application says where and until when it waits for you, the opening hours, and who may collect it with which papers.",
            ],
        ),
        Kind::Confirm => (
            [
                "Kodi për të konfirmuar adresën tuaj të emailit",
                "კოდი ელფოსტის მისამართის დასადასტურებლად",
                "Kood e-posti aadressi kinnitamiseks",
                "The code to confirm your email address",
            ],
            [
                "Kodi vlen 24 orë. Nëse nuk e keni kërkuar ju, mos bëni asgjë.",
                "კოდი მოქმედებს 24 საათი. თუ ის თქვენ არ მოგითხოვიათ, არაფრის გაკეთება არ არის საჭირო.",
                "Kood kehtib 24 tundi. Kui te ise koodi ei küsinud, ei ole vaja midagi teha.",
                "The code counts for 24 hours. If you did not ask for it, there is nothing to do.",
            ],
        ),
        Kind::Join => (
            [
                "Me këtë adresë emaili keni tashmë një llogari",
                "ამ ელფოსტის მისამართით მომხმარებლის ანგარიში უკვე გაქვთ",
                "Selle e-posti aadressiga on teil kasutajakonto juba olemas",
                "You have an account with this email address already",
            ],
            [
                "Nëse u regjistruat përsëri, ky kod i bashkon të dyja llogaritë dhe vlen fjalëkalimi i ri. Kodi vlen 24 orë. \
                 Nëse nuk e keni kërkuar ju, mos bëni asgjë.",
                "თუ ხელახლა დარეგისტრირდით, ეს კოდი ორივე ანგარიშს გააერთიანებს და იმოქმედებს ახალი პაროლი. კოდი მოქმედებს 24 \
                 საათი. თუ ის თქვენ არ მოგითხოვიათ, არაფრის გაკეთება არ არის საჭირო.",
                "Kui te registreerusite uuesti, siis see kood ühendab mõlemad kontod ja kehtima jääb uus parool. Kood kehtib \
                 24 tundi. Kui te seda ei küsinud, ei ole vaja midagi teha.",
                "If you registered again, this code makes one of both accounts, and the new password counts. The code counts \
                 for 24 hours. If you did not ask for it, there is nothing to do.",
            ],
        ),
        Kind::Reset => (
            [
                "Kodi për të vendosur një fjalëkalim të ri",
                "კოდი ახალი პაროლის დასაყენებლად",
                "Kood uue parooli määramiseks",
                "The code to set a new password",
            ],
            [
                "Kodi vlen 30 minuta. Nëse nuk e keni kërkuar ju, mos bëni asgjë: fjalëkalimi mbetet i njëjtë.",
                "კოდი მოქმედებს 30 წუთი. თუ ის თქვენ არ მოგითხოვიათ, არაფრის გაკეთება არ არის საჭირო: პაროლი უცვლელი რჩება.",
                "Kood kehtib 30 minutit. Kui te seda ei küsinud, ei ole vaja midagi teha: parool jääb samaks.",
                "The code counts for 30 minutes. If you did not ask for it, there is nothing to do: the password stays.",
            ],
        ),
        Kind::PasswordChanged => (
            [
                "Fjalëkalimi juaj u ndryshua",
                "თქვენი პაროლი შეიცვალა",
                "Teie parool on muudetud",
                "Your password was changed",
            ],
            [
                "Në pajisjet e tjera duhet të hyni përsëri. Nëse nuk e keni ndryshuar ju, vendosni menjëherë një fjalëkalim të ri.",
                "სხვა მოწყობილობებზე სისტემაში ხელახლა უნდა შეხვიდეთ. თუ პაროლი თქვენ არ შეგიცვლიათ, დაუყოვნებლივ დააყენეთ ახალი.",
                "Teistes seadmetes tuleb uuesti sisse logida. Kui te parooli ise ei muutnud, määrake kohe uus.",
                "On other devices you have to sign in again. If you did not change it, set a new password at once.",
            ],
        ),
        Kind::EmailChanged => (
            [
                "Adresa e emailit e llogarisë suaj u ndryshua",
                "თქვენი ანგარიშის ელფოსტის მისამართი შეიცვალა",
                "Teie kasutajakonto e-posti aadress on muudetud",
                "The email address of your account was changed",
            ],
            [
                "Tani hyni me adresën e re. Nëse nuk e keni ndryshuar ju, kontaktoni qendrën e kujdesit ndaj klientit.",
                "ახლა სისტემაში ახალი მისამართით შედიხართ. თუ ის თქვენ არ შეგიცვლიათ, დაუკავშირდით სატელეფონო მომსახურების ცენტრს.",
                "Nüüd logite sisse uue aadressiga. Kui te aadressi ise ei muutnud, võtke ühendust klienditeenindusega.",
                "You now sign in with the new address. If you did not change it, contact customer care.",
            ],
        ),
        Kind::Closed => (
            [
                "Llogaria juaj u mbyll",
                "თქვენი ანგარიში დაიხურა",
                "Teie kasutajakonto on suletud",
                "Your account is closed",
            ],
            [
                "Adresa dhe fjalëkalimi u fshinë. Aplikimet mbeten: ato hapen me referencën dhe kodin e rikuperimit.",
                "მისამართი და პაროლი წაიშალა. განაცხადები რჩება: ისინი იხსნება ნომრითა და აღდგენის კოდით.",
                "Aadress ja parool on kustutatud. Taotlused jäävad alles: need avanevad taotluse numbri ja taastekoodiga.",
                "The address and the password are erased. The applications stay: their references and recovery codes open them.",
            ],
        ),
    }
}

fn by_language(language: &str, sentence: Sentence) -> &'static str {
    let [sq, ka, et, en] = sentence;
    match language {
        "sq" => sq,
        "ka" => ka,
        "et" => et,
        _ => en,
    }
}
