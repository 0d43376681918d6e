//! The sentences that the documents demand, in every language. A rule has not been told where its sentence is missing,
//! or says something else in one of the languages.

use std::collections::BTreeMap;

use viza::domain::journey::Cause;
use viza::domain::language::Language;
use viza::domain::refusal::Refusal;
use viza::i18n::problem_text;

use crate::locales::{nothing_wrong, sayings, words};

/// A message, and what must be in it in Albanian, Georgian, Estonian and English.
type Demand = (&'static str, [&'static str; 4]);

fn each_says(demands: &[Demand]) {
    let mut wrong = Vec::new();
    for (place, language) in Language::ALL.into_iter().enumerate() {
        let said: BTreeMap<String, String> =
            sayings(language).into_iter().map(|((_, id), saying)| (id, saying.texts.concat())).collect();
        for (id, phrases) in demands {
            let text = said.get(*id).map(String::as_str);
            if text.is_none_or(|text| !text.contains(phrases[place])) {
                wrong.push(format!("{}: {id} does not say “{}”: {text:?}", language.code(), phrases[place]));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// R18, R22, R24–R27, R29, R30, R33, R34, R36–R38, R46, R151, R152.
#[test]
fn what_the_fee_is_and_is_not() {
    each_says(&[
        ("fee-class-help", ["MRV", "MRV", "MRV", "MRV"]),
        ("fee-exact", ["saktësisht këtë shumë", "ზუსტად ეს თანხა", "täpselt see summa", "exactly this amount"]),
        ("fee-not-refunded", ["nuk rimbursohet", "არ ექვემდებარება დაბრუნებას", "ei tagastata", "non-refundable"]),
        ("fee-extra-not-refunded", ["nuk rimbursohet", "არ დაგიბრუნდებათ", "ei tagastata", "not refunded"]),
        ("fee-not-transferable", ["tjetër", "არ ექვემდებარება", "ei ole", "cannot be transferred"]),
        ("profile-tied", ["i përket këtij personi", "ამ პირს მიეკუთვნება", "seotakse", "belongs to this person"]),
        ("fee-one-year", ["brenda një viti", "ერთი წლის განმავლობაში", "ühe aasta jooksul", "within one year"]),
        ("fee-moving-limited", ["numër të kufizuar", "შეზღუდული რაოდენობით", "piiratud arv", "limited number"]),
        (
            "fee-country-only",
            ["vetëm në këtë shtet", "მხოლოდ ამ ქვეყანაში", "ainult selles riigis", "only in this country"],
        ),
        ("refusal-fee-other-country-help", ["tarifë e re", "ახალი მოსაკრებლის", "uus viisatasu", "new fee"]),
        ("fee-channel-hint", ["monedhën vendase", "ადგილობრივ ვალუტაში", "kohalikus valuutas", "local currency"]),
        (
            "fee-listed-only",
            [
                "vetëm në mënyrat e renditura",
                "მხოლოდ აქ ჩამოთვლილი",
                "ainult siin loetletud",
                "only in the ways listed",
            ],
        ),
        ("fee-listed-only", ["me vonesë", "დაგვიანებით", "hilinemisega", "late"]),
    ]);
}

/// R39, R41–R44, R47–R49, R148–R150, R153, R154.
#[test]
fn what_to_do_about_a_payment() {
    each_says(&[
        (
            "payment-do-not-pay-again",
            ["Mos paguani përsëri", "არ გადაიხადოთ თანხა მეორედ", "Ärge makske", "Do not pay again"],
        ),
        ("payment-check-account", ["llogarinë tuaj bankare", "საბანკო ანგარიში", "pangakontot", "bank account"]),
        ("payment-check-account", ["kontaktoni", "დაუკავშირდით", "ühendust", "contact customer care"]),
        (
            "payment-part-paid-help",
            ["Mos e paguani përsëri", "ხელახლა არ გადაიხადოთ", "Ärge makske kogu", "Do not pay the whole fee again"],
        ),
        ("payment-transfer-how", ["numrit të referencës", "საცნობარო ნომერი", "viitenumbri", "reference"]),
        ("payment-reference-unchanged", ["Mos e ndryshoni", "არ შეცვალოთ", "muutke", "not change"]),
        ("channel-card-once", ["vetëm një herë", "მხოლოდ ერთხელ", "ühe korra", "only once"]),
        (
            "channel-valid-later",
            ["nuk është menjëherë e vlefshme", "დაუყოვნებლივ არ", "ei hakka kohe", "not valid immediately"],
        ),
    ]);
}

/// R8, R9, R12–R14, R54–R57, R62, R64, R159.
#[test]
fn who_decides_and_what_nobody_promises() {
    each_says(&[
        ("front-step-fee", ["tarifën", "მოსაკრებელი", "viisatasu", "fee"]),
        ("front-step-profile", ["profilin", "პროფილი", "profiil", "profile"]),
        ("front-step-booking", ["intervistës", "გასაუბრება", "intervjuu", "interview"]),
        ("front-step-delivery", ["pasaportës", "პასპორტს", "pass", "passport"]),
        ("front-embassy-decides", ["vetëm ambasada", "მხოლოდ საელჩო", "ainult saatkond", "Only the embassy"]),
        ("fee-class-hint", ["nuk mund ta zgjedhim", "ვერ ავირჩევთ", "ei saa viisatüüpi", "cannot choose the class"]),
        ("front-robots", ["robotë", "რობოტებისა", "robotite", "robots"]),
        ("booking-embassy-sets", ["vetëm ambasada", "მხოლოდ საელჩო", "ainult saatkond", "Only the embassy"]),
        ("booking-why-answer", ["sipas radhës", "თანმიმდევრობით", "järjestikku", "in sequence"]),
        (
            "booking-why-answer",
            ["Askush nuk mund ta garantojë", "გარანტიას ვერავინ", "ei saa tagada keegi", "Nobody can guarantee"],
        ),
        ("booking-wait-days", ["parashikuar", "სავარაუდო", "hinnanguline", "estimate"]),
        ("profile-ds160-own", ["Ne nuk mund", "ვერ დაგეხმარებით", "Me ei saa", "We cannot help"]),
        ("front-no-document-advice", ["dokumentesh", "დოკუმენტები", "dokumendid", "documents"]),
        ("terms-proper-use", ["të papërshtatshëm", "არასათანადო", "sobimatul", "improper"]),
    ]);
}

/// R86–R88, R90, R95, R98–R100, R102–R107, R156–R158.
#[test]
fn how_the_passport_comes_back() {
    each_says(&[
        (
            "delivery-inside-only",
            ["vetëm brenda", "მხოლოდ ამ ქვეყნის", "ainult selle riigi", "only inside this country"],
        ),
        ("delivery-cutoff-day-end", ["23:59", "23:59", "23:59", "23:59"]),
        ("delivery-cutoff-day-start", ["mesnatën para", "შუაღამემდე", "keskööni enne", "midnight before"]),
        ("delivery-agent", ["qendra e kujdesit", "მომსახურების ცენტრ", "klienditeenindus", "Customer care"]),
        ("delivery-pay-courier", ["korrierit te dera", "კურიერს", "Kullerile", "at the door"]),
        ("delivery-presence-known", ["dikush duhet të jetë", "ვინმე უნდა იყოს", "peab keegi", "somebody must be"]),
        ("delivery-presence-known", ["numër të kufizuar", "რაოდენობა შეზღუდულია", "piiratud arv", "limited number"]),
        ("delivery-collect-days", ["kalendarike", "კალენდარული დღის", "kalendripäeva", "calendar days"]),
        ("delivery-own-care", ["pa autorizimin", "მინდობილობის გარეშე", "volituseta", "authorization"]),
        ("delivery-loss-not-paid", ["nuk mban përgjegjësi", "პასუხს არ აგებს", "ei vastuta", "not liable"]),
        ("paper-own-original", ["origjinalin", "დედანი", "originaal", "the original"]),
        ("paper-own", ["me fotografi", "ფოტოსურათით", "fotoga", "photo ID"]),
        ("paper-copy", ["një kopje", "ასლი", "koopia", "a copy"]),
        ("paper-letter", ["në origjinal", "დედანი", "originaal", "in the original"]),
        ("tracking-courier-service", ["Shërbimi i korrierit", "საკურიერო", "kulleriteenus", "Courier service"]),
        (
            "delivery-tracking-begins",
            ["Seksioni Konsullor", "საკონსულო განყოფილება", "konsulaarosakond", "Consular Section"],
        ),
    ]);
}

/// R10, R11, R19, R132–R135.
#[test]
fn what_becomes_of_the_answers() {
    each_says(&[
        ("privacy-ip", ["IP", "აიპი", "IP", "IP"]),
        ("privacy-where", ["Shtetet e Bashkuara", "შეერთებულ შტატებში", "Ameerika Ühendriikides", "United States"]),
        ("privacy-why", ["pyetjeve", "შეკითხვებზე", "pöördumistele", "inquiries"]),
        ("privacy-why", ["intervistat", "გასაუბრებების", "intervjuu", "schedule interviews"]),
        ("privacy-why", ["ecurinë", "მსვლელობისთვის", "käigu", "progress"]),
        ("privacy-abroad", ["shtete të tjera", "სხვა ქვეყნებშიც", "teistesse riikidesse", "other countries"]),
        ("privacy-other-sites", ["nuk i kontrollon", "არ აკონტროლებს", "ei kontrolli", "does not control"]),
        ("check-declared", ["të vërteta dhe të plota", "სწორი და სრულია", "õiged ja täielikud", "true and complete"]),
        ("check-declared", ["nuk mban përgjegjësi", "პასუხს არ აგებს", "ei vastuta", "not responsible"]),
    ]);
}

/// R52, R63, R111–R113, R119, R125, R126, R128–R131, R135, R155, R160.
#[test]
fn who_helps_and_who_cannot() {
    each_says(&[
        ("contact-can", ["ju ndihmon", "დაგეხმარებათ", "aitab", "helps"]),
        ("contact-cannot", ["nuk ju ndihmon", "ვერ დაგეხმარებათ", "ei aita", "does not help"]),
        ("matter-esta", ["ESTA", "ESTA", "ESTA", "ESTA"]),
        ("matter-own-status", ["Statusi", "სტატუსი", "seis", "status"]),
        ("evidence-proof-of-payment", ["pagesës", "გადახდის", "makse", "proof of payment"]),
        ("evidence-screenshot", ["ekranit", "ეკრანის", "kuvatõmmis", "screenshot"]),
        ("contact-emergency-online", ["vetëm online", "მხოლოდ ონლაინ", "ainult veebis", "only online"]),
        ("contact-emergency-online", ["vetëm një herë", "მხოლოდ ერთხელ", "ainult üks kord", "only once"]),
        ("contact-emergency-online", ["vendimin e merr", "გადაწყვეტილებას", "otsuse teeb", "decides"]),
        (
            "contact-status-differs",
            ["Nuk mund të premtohet", "შეუძლებელია", "ei saa lubada", "No date can be promised"],
        ),
        (
            "contact-status-follow",
            ["Pas intervistës", "გასაუბრების შემდეგ", "Pärast intervjuud", "After the interview"],
        ),
        ("contact-main-page", ["Faqja kryesore", "მთავარი გვერდი", "Avaleht", "Main page"]),
        ("contact-published", ["vetëm të dhënat", "მხოლოდ აქ", "ainult siin", "only the contact details"]),
        ("contact-instructed", ["udhëzimeve", "მითითებების", "juhistele", "instructs"]),
        ("contact-recorded", ["regjistrohen", "ჩაიწეროს", "salvestada", "recorded"]),
        ("contact-other-site", ["faqe tjetër", "სხვა ვებგვერდი", "teine veebileht", "another website"]),
    ]);
}

/// R76, R78–R83, R85.
/// Nobody sends a member the code anew: the coordinator invites again.
#[test]
fn whoever_has_no_right_code_asks_the_coordinator() {
    let asks = ["përfaqësuesit të grupit", "ჯგუფის კოორდინატორს", "grupijuhil", "group coordinator"];
    each_says(&[("member-code-wrong-help", asks)]);
    for language in Language::ALL {
        let words = words(language, None);
        let wrong = Cause::Refused(Refusal::CodeWrong);
        assert_eq!(problem_text::invitation(&words, &wrong).body, words.member_code_wrong_help());
        assert_eq!(problem_text::cause(&words, &wrong).body, words.refusal_code_wrong_help());
        assert_eq!(problem_text::invitation(&words, &Cause::NoLine), problem_text::cause(&words, &Cause::NoLine));
    }
}

#[test]
fn how_a_group_comes_together() {
    each_says(&[
        (
            "group-new-lead",
            ["ambasada ose konsullata", "საელჩო ან საკონსულო", "saatkond või konsulaat", "embassy or consulate"],
        ),
        ("group-role-online", ["vetëm online", "მხოლოდ ონლაინ", "ainult veebis", "only online"]),
        ("group-tell-ds160", ["vetë një formular DS-160", "თავად შეავსეთ DS-160", "ise DS-160", "own DS-160"]),
        ("group-tell-fee", ["tarifën tuaj", "თქვენი მოსაკრებელი", "oma viisatasu", "own fee"]),
        ("group-new-window", ["datën e skadimit", "ვადის გასვლის თარიღი", "aegumiskuupäeva", "expiry date"]),
        ("member-barred", ["nuk mund të vijë më", "ვეღარ მოვა", "ei saa enam", "can no longer"]),
        ("group-minimum", ["më pak se", "ნაკლებია", "vähem kui", "fewer than"]),
        (
            "group-representative-lead",
            ["agjencitë e udhëtimeve", "ტურისტულ სააგენტო", "reisibürood", "travel agencies"],
        ),
        (
            "group-letter-one",
            ["një autorizim në origjinal", "ერთი მინდობილობის დედანი", "ühest volikirja originaalist", "one original"],
        ),
    ]);
}
