//! Each country's rules: those that its own documents state, and no others.

use chrono::{DateTime, NaiveDate};
use viza::domain::deadline::{address_change, fee_usable};
use viza::domain::delivery::{Quote, quote};
use viza::domain::language::Language;
use viza::domain::money::{Currency, Money};
use viza::domain::pack::{Cutoff, DeliveryKind, DeliveryRules, Pack, Price};
use viza::domain::payment::Channel;

use crate::{COUNTRIES, pack};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The last second at which the address may be changed.
fn last_change(pack: &Pack, interview: &str) -> Option<String> {
    address_change(pack, day(interview)).map(|deadline| deadline.last_allowed().local.to_string())
}

/// R138.
#[test]
fn every_country_is_served_in_every_language_its_own_first() {
    for (country, own) in [("al", Language::Sq), ("ee", Language::Et), ("ge", Language::Ka)] {
        let pack = pack(country);
        assert_eq!(pack.country.code(), country);
        assert_eq!(pack.languages.first(), Some(&own));
        for language in Language::ALL {
            assert!(pack.languages.contains(&language), "{country} {language:?}");
        }
    }
}

/// R32.
#[test]
fn the_names_that_the_contract_knows() {
    for (country, post, currency) in [("al", "tirana", "ALL"), ("ee", "tallinn", "EUR"), ("ge", "tbilisi", "GEL")] {
        let pack = pack(country);
        assert_eq!((pack.post.as_str(), pack.currency.code()), (post, currency));
        assert_eq!(pack.classes, ["b1b2", "c1d", "f", "j", "h", "l", "o", "k", "e"], "{country}");
    }
}

/// R1: the operator that the documents of Georgia and Estonia name does not run Albania's service.
#[test]
fn who_runs_the_service() {
    let operators = COUNTRIES.map(|country| pack(country).operator);
    assert_eq!(operators, ["AIS (usvisa-info.com)", "CGI", "CGI"]);
}

/// R5, R27, R59, R86–R101: the Albanian documents state none of these, so none is there.
#[test]
fn albania_borrows_no_rule() {
    let pack = pack("al");
    assert_eq!(pack.terms, None);
    // R109 is its own.
    assert_eq!(pack.delivery, DeliveryRules { tracking_days: Some(5), ..DeliveryRules::default() });
    assert_eq!(last_change(&pack, "2026-12-10"), None);
    assert_eq!(fee_usable(&pack, day("2026-03-10")), None);
}

/// R44: a card counts at once, anything else does not.
#[test]
fn albania_takes_cards_at_once_and_slips_later() {
    let pack = pack("al");
    let counted: Vec<_> = pack.channels.iter().map(|rule| (rule.channel, rule.instant)).collect();
    assert_eq!(counted, [(Channel::Card, Some(true)), (Channel::BankSlip, Some(false))]);
    assert!(pack.channels.iter().all(|rule| rule.cooldown_hours.is_none() && rule.bank.is_none()));
}

/// R27: the anniversary is included.
#[test]
fn the_fee_of_georgia_and_estonia() {
    for country in ["ge", "ee"] {
        let pack = pack(country);
        for (paid, last) in [("2026-03-10", "2027-03-10"), ("2028-02-29", "2029-02-28")] {
            let deadline = fee_usable(&pack, day(paid)).unwrap();
            assert_eq!(deadline.last_allowed().local, day(last).and_hms_opt(23, 59, 59).unwrap(), "{country} {paid}");
        }
    }
}

/// R31: cash at one bank only.
#[test]
fn georgia_is_paid_at_the_bank_of_georgia() {
    let pack = pack("ge");
    let [slip] = pack.channels.as_slice() else { panic!("{:?}", pack.channels) };
    assert_eq!((slip.channel, slip.bank.as_deref()), (Channel::BankSlip, Some("Bank of Georgia")));
    assert_eq!(slip.instant, None, "R44 is stated for Albania only");
    assert_eq!(slip.cooldown_hours, None);
}

/// R41, R43: the same card once in 24 hours; a transfer whenever.
#[test]
fn estonia_is_paid_by_transfer_or_card() {
    let pack = pack("ee");
    let rules: Vec<_> = pack.channels.iter().map(|rule| (rule.channel, rule.cooldown_hours)).collect();
    assert_eq!(rules, [(Channel::Transfer, None), (Channel::Card, Some(24))]);
}

/// R15.
#[test]
fn estonia_alone_wants_the_profile_before_the_delivery() {
    assert_eq!(COUNTRIES.map(|country| pack(country).delivery.profile_first), [false, true, false]);
}

/// R59, R87, R91–R100, R162: R99 goes with the courier alone.
#[test]
fn georgia_brings_the_passport_for_money_or_keeps_it_for_nothing() {
    let pack = pack("ge");
    assert!(pack.delivery.required_to_book && pack.delivery.inside_country_only && !pack.delivery.agent_may_change);
    assert_eq!((pack.delivery.cutoff, pack.delivery.collect_days), (Some(Cutoff::InterviewDayEnd), Some(15)));
    assert_eq!(last_change(&pack, "2026-12-10").as_deref(), Some("2026-12-10 23:58:59"));

    let lari = |minor| Quote::AtTheDoor(Money { minor, currency: Currency::from_code("GEL").unwrap() });
    let courier = pack.delivery_option("courier_home").unwrap();
    assert_eq!((courier.kind, courier.carrier.as_deref(), courier.presence), (DeliveryKind::Door, Some("TNT"), true));
    for city in ["Tbilisi", "თბილისი", "ქ. თბილისი", "Thbilisi", "tbilis"] {
        assert_eq!(quote(courier, city, 3), lari(1950), "{city}");
    }
    assert_eq!(quote(courier, "Kutaisi", 3), lari(3000));
    assert_eq!(quote(courier, "ქუთაისი", 1), lari(1000));

    assert!(courier.attempts_limited, "R99");
    let pickup = pack.delivery_option("pickup").unwrap();
    assert!(!pickup.attempts_limited, "a pickup place waits");
    assert_eq!((pickup.kind, quote(pickup, "Tbilisi", 3)), (DeliveryKind::Pickup, Quote::Free));
}

/// R86, R88, R90, R101: no price, no carrier and no number of days is known.
#[test]
fn estonia_freezes_the_address_at_midnight_before_the_interview() {
    let pack = pack("ee");
    assert!(pack.delivery.inside_country_only && pack.delivery.agent_may_change);
    assert_eq!((pack.delivery.cutoff, pack.delivery.collect_days), (Some(Cutoff::InterviewDayStart), None));
    for (interview, last) in [
        ("2026-12-10", "2026-12-09 23:59:59"),
        ("2027-03-28", "2027-03-27 23:59:59"),
        ("2027-03-29", "2027-03-28 23:59:59"),
        ("2027-10-31", "2027-10-30 23:59:59"),
        ("2027-11-01", "2027-10-31 23:59:59"),
    ] {
        assert_eq!(last_change(&pack, interview).as_deref(), Some(last));
    }
    let ids: Vec<_> = pack.delivery.options.iter().map(|option| option.id.as_str()).collect();
    assert_eq!(ids, ["courier_home", "pickup"]);
    let waited_for = pack.delivery.options.iter().any(|option| option.presence || option.attempts_limited);
    assert!(!waited_for, "R98 and R99 are stated for Georgia only");
    assert!(pack.delivery.options.iter().all(|option| option.price == Price::Unknown && option.carrier.is_none()));
}

/// R87, seen from a browser far away: the deadline is the office's.
#[test]
fn the_deadline_of_tbilisi_is_the_same_instant_everywhere() {
    let deadline = address_change(&pack("ge"), day("2026-12-10")).unwrap();
    let new_york = |text| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
    assert!(!deadline.is_over(new_york("2026-12-10T14:58:59-05:00")));
    assert!(deadline.is_over(new_york("2026-12-10T14:59:00-05:00")));
}

/// R37: where the official list is known. The embassy's door is known in Albania, by an older page.
#[test]
fn what_is_known_from_pages() {
    let listed = COUNTRIES.map(|country| pack(country).payment_page.is_some());
    assert_eq!(listed, [false, true, true]);
    assert_eq!(COUNTRIES.map(|country| pack(country).early_minutes), [Some(15), None, None]);
}

/// No embassy has said on which days it does not work, nor when the final form is due: no pack invents any (R61, R109).
#[test]
fn what_no_embassy_has_said() {
    for country in COUNTRIES {
        let pack = pack(country);
        assert_eq!((pack.holidays, pack.ds160_final_days), (vec![], None), "{country}");
    }
}

/// R5: only Albania has no terms. R61: every country asks for the form.
#[test]
fn what_one_country_or_every_country_asks() {
    for country in COUNTRIES {
        assert_eq!(pack(country).terms.is_none(), country == "al", "{country}");
        assert!(pack(country).ds160_to_book, "{country}");
    }
}
