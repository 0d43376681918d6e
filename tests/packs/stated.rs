//! Which country states which rule: a sentence of one country is never shown in another.

use viza::domain::draft::{Draft, Field, TICKED};
use viza::domain::pack::{ChannelRule, Pack};
use viza::domain::payment::Channel;
use viza::domain::problem::Fault;
use viza::domain::profile::Profile;
use viza::domain::rule::Rule;

use crate::{COUNTRIES, pack};

/// The rule's number, and the countries whose own documents state it. What is known from other pages alone, as of the
/// embassies' doors, has no number.
fn stated_in(rule: Rule) -> (&'static str, &'static [&'static str]) {
    match rule {
        Rule::EmbassyDecides => ("R8", &["ee", "ge"]),
        Rule::AnswersNotOurs => ("R10", &["ee", "ge"]),
        Rule::RobotsForbidden => ("R12", &["ee"]),
        Rule::ProperUseOnly => ("R13", &["ee"]),
        Rule::FeeTiedToProfile => ("R18", &["ee", "ge"]),
        Rule::IpRecorded => ("R19", &["ee", "ge"]),
        Rule::FeeCalledMrv => ("R22", &["ee", "ge"]),
        Rule::FeePaidFirst => ("R23", &["ee"]),
        Rule::FeeExact => ("R24", &["ee"]),
        Rule::FeeNotRefundable => ("R25", &["ee", "ge"]),
        Rule::FeeNotTransferable => ("R26", &["ee", "ge"]),
        Rule::FeeOneYear => ("R27", &["ee", "ge"]),
        Rule::MovingLimited => ("R29", &["ee", "ge"]),
        Rule::LocalCurrency => ("R31", &["ee", "ge"]),
        Rule::FeeThisCountry => ("R33", &["ee", "ge"]),
        Rule::ExpiredSlipRisky => ("R35", &["ee", "ge"]),
        Rule::ListedWaysOnly => ("R37", &["ee", "ge"]),
        Rule::ExtraNotRefundable => ("R46", &["al"]),
        Rule::CheckAccount => ("R48", &["ee", "ge"]),
        Rule::ProofOfPayment => ("R52", &["al"]),
        Rule::PaymentQuestionsSoon => ("R50", &["al"]),
        Rule::EmbassySetsTimes => ("R54", &["ee"]),
        Rule::TimesByCriteria => ("R55", &["ee", "ge"]),
        Rule::NoDocumentAdvice => ("R64", &["ee", "ge"]),
        Rule::IdentityToCollect => ("R102", &["ee", "ge"]),
        Rule::OriginalToCollect => ("R102", &["ee"]),
        Rule::LetterToCollect => ("R103", &["ee", "ge"]),
        Rule::OwnCare => ("R104", &["ee"]),
        Rule::LossNotPaid => ("R105", &["ee"]),
        Rule::CourierFollowed => ("R106", &["al"]),
        Rule::CareAsPublished => ("R119", &["ee"]),
        Rule::CallsRecorded => ("R130", &["ee", "ge"]),
        Rule::CareAsInstructed => ("R131", &["ee"]),
        Rule::StoredInUs => ("R132", &["ee", "ge"]),
        Rule::DataPurposes => ("R133", &["ee"]),
        Rule::DataAbroad => ("R134", &["ee", "ge"]),
        Rule::OtherSites => ("R135", &["ee", "ge"]),
        Rule::GroupOnlineOnly => ("R76", &["ee"]),
        Rule::GroupSchedule => ("R77", &["ee", "ge"]),
        Rule::GroupOwnDs160 => ("R78", &["ee", "ge"]),
        Rule::GroupEachPays => ("R79", &["ge"]),
        Rule::GroupWindow => ("R80", &["ee", "ge"]),
        Rule::GroupOwnBookingBars => ("R81", &["ee"]),
        Rule::GroupOneLetter => ("R85", &["ee", "ge"]),
        Rule::CutoffMayDiffer => ("R88", &["ee"]),
        Rule::ResidentByPapers => ("the residents", &["ge"]),
        Rule::WrongResidencyCancels => ("the residents", &["ge"]),
        Rule::MissedMayPayAgain => ("the missed interview", &["ee"]),
        Rule::Ds160MustMatch => ("R61", &["al", "ee", "ge"]),
        Rule::NoPhones => ("the door", &["al", "ee", "ge"]),
        Rule::NoPens | Rule::BagsLimited => ("the door", &["al"]),
        Rule::ApplicantOnly => ("the door", &["al"]),
    }
}

#[test]
fn each_country_states_its_own_rules_and_no_others() {
    for rule in Rule::ALL {
        let (number, countries) = stated_in(*rule);
        let stating: Vec<_> = COUNTRIES.into_iter().filter(|country| pack(country).states(*rule)).collect();
        assert_eq!(stating, countries, "{number} {rule:?}");
    }
}

/// Two rules at one place of the pack would be one rule with two sentences.
#[test]
fn each_rule_has_a_place_of_its_own() {
    let mut places: Vec<_> = Rule::ALL.iter().map(|rule| rule.place()).collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), Rule::ALL.len());
}

/// What one country's channels say: R31 and R41–R44.
#[test]
fn each_way_to_pay_has_the_rules_of_its_country() {
    type Said = (Option<&'static str>, bool, Option<&'static str>, Option<bool>, Option<u32>);
    let said: [(&str, Channel, Said); 5] = [
        ("al", Channel::Card, (None, false, None, Some(true), None)),
        ("al", Channel::BankSlip, (None, false, None, Some(false), None)),
        ("ee", Channel::Transfer, (None, false, Some("viitenumber / makse põhjus"), None, None)),
        ("ee", Channel::Card, (None, false, None, None, Some(24))),
        ("ge", Channel::BankSlip, (Some("Bank of Georgia"), true, None, None, None)),
    ];
    for country in COUNTRIES {
        let pack = pack(country);
        let rules: Vec<_> = pack.channels.iter().map(|rule| (country, rule.channel, of(rule))).collect();
        let expected: Vec<_> = said.into_iter().filter(|(of, ..)| *of == country).collect();
        assert_eq!(rules, expected);
    }

    // The reference that must not be changed is the one with a field of its own.
    fn of(rule: &ChannelRule) -> (Option<&str>, bool, Option<&str>, Option<bool>, Option<u32>) {
        assert_eq!(rule.reference_unchanged, rule.field_label.is_some());
        (rule.bank.as_deref(), rule.with_passport, rule.field_label.as_deref(), rule.instant, rule.cooldown_hours)
    }
}

/// What is wrong with a telephone number and a postal code in an address at home.
fn faults(pack: &Pack, phone: &str, postal_code: &str) -> Vec<(Field, Fault)> {
    let typed = [
        (Field::PassportNumber, "AB123456"),
        (Field::IssuedDay, "1"),
        (Field::IssuedMonth, "5"),
        (Field::IssuedYear, "2021"),
        (Field::ExpiresDay, "1"),
        (Field::ExpiresMonth, "5"),
        (Field::ExpiresYear, "2031"),
        (Field::Nationality, "EST"),
        (Field::Ds160, "AA00AB12CD"),
        (Field::Phone, phone),
        (Field::LivesIn, pack.country.code()),
        (Field::Street, "1"),
        (Field::City, "A"),
        (Field::PostalCode, postal_code),
        (Field::Declared, TICKED),
    ];
    let draft = Draft::from_iter(typed.map(|(field, text)| (field, text.to_owned())));
    let problems = Profile::check(&draft, "2026-11-20".parse().unwrap(), pack).err().unwrap_or_default();
    problems.iter().map(|problem| (problem.field, problem.fault)).collect()
}

/// The shapes are the packs': each country's own numbers and codes pass, a digit more or fewer does not.
#[test]
fn numbers_and_postal_codes_have_the_shape_of_their_country() {
    for (country, phones, wrong, postal_code) in [
        ("al", ["+355 69 212 3456", "+355 4 530 2222"], ["+355 4 530 222", "+355 69 212 34567"], "1001"),
        ("ee", ["+372 5555 1234", "+372 880 6000"], ["+372 880 600", "+372 5555 12345"], "15099"),
        ("ge", ["+995 555 12 34 56", "00995 32 247 11 60"], ["+995 555 12 34 5", "+995 555 12 34 567"], "0131"),
    ] {
        let pack = pack(country);
        let shape = pack.phone.clone().unwrap();
        for phone in phones.into_iter().chain([shape.example.as_str()]) {
            assert_eq!(faults(&pack, phone, postal_code), [], "{country} {phone}");
        }
        assert!(shape.example.starts_with(&format!("+{} ", shape.code)), "{country}: {}", shape.example);
        for phone in wrong {
            assert_eq!(faults(&pack, phone, postal_code), [(Field::Phone, Fault::BadPhone)], "{country} {phone}");
        }
        assert_eq!(faults(&pack, &shape.example, &postal_code[1..]), [(Field::PostalCode, Fault::BadPostalCode)]);
        assert_eq!(faults(&pack, &shape.example, ""), [(Field::PostalCode, Fault::Missing)], "{country}");
    }
}
