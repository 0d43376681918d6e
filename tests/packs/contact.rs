//! Who helps with what in each country: what its own documents say, and nothing of a neighbour's.

use chrono::DateTime;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use viza::domain::contact::{Evidence, Matter, Means, Reason, Topic};
use viza::domain::language::Language;
use viza::domain::office_hours::{Answering, Window, answering};
use viza::domain::pack::Pack;
use viza::domain::rule::Rule;
use viza::wire::pack::{PackProblem, read};

use crate::{COUNTRIES, pack, text};

fn reasons(country: &str) -> Vec<Reason> {
    pack(country).contact.guides.iter().map(|guide| guide.reason).collect()
}

/// R115, R116: the six purposes of the Albanian contact page, in its order. The Georgian and Estonian documents name
/// their own.
#[test]
fn each_country_has_its_own_reasons_to_write() {
    use Reason::{Booking, Data, Delivery, Emergency, General, Group, Other, Payment, Status};
    assert_eq!(reasons("al"), [Status, General, Payment, Delivery, Group, Other]);
    for country in ["ge", "ee"] {
        assert_eq!(reasons(country), [Payment, Booking, Delivery, Data, Emergency, General], "{country}");
    }
}

/// R111–R114: how an application stands is read on the Department of State's page, and nobody at customer care tells it.
#[test]
fn albania_sends_questions_about_the_status_to_its_page() {
    let contact = pack("al").contact;
    let status = contact.guide(Reason::Status).unwrap();
    assert_eq!(contact.status_page.as_deref(), Some("https://ceac.state.gov/CEAC"));
    assert_eq!((status.by.as_slice(), status.cannot.as_slice()), ([].as_slice(), [Matter::OwnStatus].as_slice()));
    for country in ["ge", "ee"] {
        assert_eq!(pack(country).contact.status_page, None, "{country}");
    }
}

/// R52, R53, R58, R62, R63, R113, R117, R125–R128: what the Albanian centre does and does not do, and what it wants to see.
#[test]
fn albania_can_and_cannot() {
    use Matter::{BookingByPhone, Esta, Forms, HowToPay, Information, OwnStatus, Process, ReturnStatus, Technical};
    let contact = pack("al").contact;
    let general = contact.guide(Reason::General).unwrap();
    assert_eq!(general.by, [Means::Phone, Means::Email]);
    assert_eq!(general.can, [Information, Process, HowToPay, BookingByPhone, ReturnStatus, Technical]);
    assert_eq!(general.cannot, [Matter::VisaClass, Forms, Esta, OwnStatus]);
    let other = contact.guide(Reason::Other).unwrap();
    assert_eq!(other.can, [Process, Matter::Website, Matter::SignIn]);
    assert_eq!(other.attach, [Evidence::Description, Evidence::Screenshot]);
    let payment = contact.guide(Reason::Payment).unwrap();
    assert_eq!((payment.by.as_slice(), payment.can.as_slice()), ([Means::Email].as_slice(), [Technical].as_slice()));
    assert_eq!(payment.attach, [Evidence::Description, Evidence::ProofOfPayment]);
}

/// R49, R62, R64, R65, R69, R90, R118, R119: Georgia and Estonia answer by phone, email and chat; an emergency is asked
/// for online only; in Estonia alone customer care changes the address.
#[test]
fn georgia_and_estonia_can_and_cannot() {
    for (country, forms) in [("ge", Matter::Forms), ("ee", Matter::Ds160)] {
        let contact = pack(country).contact;
        let general = contact.guide(Reason::General).unwrap();
        assert_eq!(general.by, [Means::Phone, Means::Email, Means::Chat], "{country}");
        assert_eq!(general.cannot, [Matter::VisaClass, forms, Matter::Documents], "{country}");
        let emergency = contact.guide(Reason::Emergency).unwrap();
        assert_eq!((emergency.by.len(), emergency.cannot.as_slice()), (0, [Matter::Emergency].as_slice()), "{country}");
        assert_eq!(emergency.attach, [Evidence::ProofOfUrgency], "{country}");
        assert_eq!(contact.guide(Reason::Payment).unwrap().can, [Matter::MoneyTaken], "{country}");
        let address = contact.guide(Reason::Delivery).unwrap().can.contains(&Matter::Address);
        assert_eq!((address, address), (country == "ee", pack(country).delivery.agent_may_change), "{country}");
    }
}

/// R119, R130, R131: recorded calls in Georgia and Estonia; published details only, and as the embassy instructs, in
/// Estonia alone.
#[test]
fn what_is_said_about_customer_care_itself() {
    let stated = |country| {
        [Rule::CallsRecorded, Rule::CareAsPublished, Rule::CareAsInstructed].map(|rule| pack(country).states(rule))
    };
    assert_eq!(stated("al"), [false, false, false]);
    assert_eq!(stated("ge"), [true, false, false]);
    assert_eq!(stated("ee"), [true, true, true]);
}

/// R51, R110, R116, R122, R124, R84, R145.
#[test]
fn albania_reads_each_kind_of_mail_at_its_own_address() {
    let contact = pack("al").contact;
    for (topic, address) in [
        (Topic::General, "esee_contactus+al+info+sq@visaops.net"),
        (Topic::Payment, "esee_contactus+al+mrv+sq@visaops.net"),
        (Topic::Delivery, "esee_contactus+al+courier+sq@visaops.net"),
        (Topic::Group, "Group_Processing_ALB@visaops.net"),
    ] {
        assert_eq!(contact.email(topic), Some(address));
    }
    let from_us: Vec<_> = contact.phones.iter().filter(|phone| phone.from_us).map(|phone| &phone.number).collect();
    assert_eq!(from_us, ["+1 703 520 2498"]);
}

/// R118: the Estonian address serves every topic; the Georgian documents say that there are ways, and give none of them.
#[test]
fn a_topic_without_an_address_of_its_own_goes_to_the_general_one() {
    assert_eq!(pack("ee").contact.email(Topic::Payment), Some("support-estonia@ustraveldocs.com"));
    let georgia = pack("ge").contact;
    assert_eq!((georgia.phones.len(), georgia.emails.len(), georgia.email(Topic::General)), (0, 0, None));
}

/// R117, R123: Skype is closed; a messenger appears once a pack switches one on.
#[test]
fn a_messenger_is_switched_on_by_a_pack() {
    for country in COUNTRIES {
        assert_eq!(pack(country).contact.chats, [], "{country}");
    }
    let mut switched: Value = serde_json::from_str(&text("al/pack.json")).unwrap();
    switched["contact"]["chats"] = json!([{ "name": "Skype", "account": "skype-al", "source": "contact page" }]);
    let chats = read(&switched.to_string()).unwrap().contact.chats;
    assert_eq!((chats[0].name.as_str(), chats[0].account.as_str()), ("Skype", "skype-al"));
}

fn windows(pack: &Pack, language: Language) -> Vec<&Window> {
    pack.contact.hours.iter().filter(|window| window.language == language).collect()
}

/// R120, R121: Albania answers in Albanian and in English, each by its own windows; of the others no hours are known.
#[test]
fn the_hours_of_albania() {
    let pack = pack("al");
    let said = |language, now: &str| {
        let now = DateTime::parse_from_rfc3339(now).unwrap().to_utc();
        match answering(&windows(&pack, language), &pack.zone, &[], now) {
            Answering::Open { until } => format!("until {}", pack.zone.moment(until).local),
            Answering::Closed { opens } => format!("from {}", pack.zone.moment(opens.unwrap()).local),
        }
    };
    for (language, now, expected) in [
        (Language::Sq, "2026-11-16T08:00:00Z", "until 2026-11-16 19:00:00"),
        (Language::Sq, "2026-11-20T18:00:00Z", "from 2026-11-23 07:00:00"),
        (Language::En, "2026-11-16T06:59:59Z", "from 2026-11-16 08:00:00"),
        // 18:00 in New York is midnight in Tirana, but for the weeks in which only one of them has changed its clock.
        (Language::En, "2026-11-16T08:00:00Z", "until 2026-11-17 00:00:00"),
        (Language::En, "2027-03-15T08:00:00Z", "until 2027-03-15 23:00:00"),
        (Language::En, "2027-03-29T08:00:00Z", "until 2027-03-30 00:00:00"),
        (Language::En, "2027-11-01T08:00:00Z", "until 2027-11-01 23:00:00"),
    ] {
        assert_eq!(said(language, now), expected, "{language:?} {now}");
    }
    assert!(windows(&pack, Language::Ka).is_empty());
    for country in ["ge", "ee"] {
        assert_eq!(crate::pack(country).contact.hours, [], "{country}");
    }
}

/// R120: the clock of a window far away is the one that the time-zone database has, and has a name in every language.
#[test]
fn every_other_clock_is_known() {
    for country in COUNTRIES {
        for window in pack(country).contact.hours {
            let (Some(zone), Some(word)) = (&window.zone, window.clock_word()) else { continue };
            let truth = TimeZone::get(&zone.name).unwrap();
            let from: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
            let until: Timestamp = "2037-01-01T00:00:00Z".parse().unwrap();
            let changes: Vec<_> = truth
                .following(from)
                .take_while(|change| change.timestamp() < until)
                .map(|change| (change.timestamp().as_second(), change.offset().seconds()))
                .collect();
            let carried: Vec<_> = zone.changes.iter().map(|(at, offset)| (at.timestamp(), *offset)).collect();
            assert_eq!((zone.offset, carried), (truth.to_offset(from).seconds(), changes), "{country}");
            for language in Language::ALL {
                let words = format!("{}/locales/{}/contact.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
                let words = std::fs::read_to_string(words).unwrap();
                assert!(words.contains(&format!("\nzone-{word} = ")), "{} in {language:?}", zone.name);
            }
        }
    }
}

#[test]
fn what_cannot_be_understood_is_refused() {
    let schema: Value = serde_json::from_str(&text("pack.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let whole: Value = serde_json::from_str(&text("al/pack.json")).unwrap();
    for (pointer, wrong) in [
        ("/contact/guides/0/reason", json!("weather")),
        ("/contact/guides/1/by/0", json!("pigeon")),
        ("/contact/guides/1/can/0", json!("everything")),
        ("/contact/guides/2/attach/0", json!("money")),
        ("/contact/hours/0/days", json!([1])),
        ("/contact/hours/0/days/0", json!(0)),
        ("/contact/hours/0/days/1", json!(8)),
        ("/contact/hours/0/opens", json!("24:00")),
        ("/contact/hours/0/closes", json!("late")),
        ("/contact/hours/0/language", json!("de")),
        ("/contact/phones/2/from_us", json!("yes")),
        ("/contact/status_page/address", json!(5)),
    ] {
        let mut pack = whole.clone();
        *pack.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = wrong;
        assert!(!schema.is_valid(&pack), "the schema takes a wrong {pointer}");
        assert!(read(&pack.to_string()).is_err(), "the app takes a wrong {pointer}");
    }
    let mut twice = whole;
    twice["contact"]["guides"][1]["reason"] = json!("status");
    let problem = PackProblem::Twice { at: "contact.guides", value: "status".into() };
    assert_eq!(read(&twice.to_string()), Err(problem));
}
