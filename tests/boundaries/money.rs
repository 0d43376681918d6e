//! Who may pay, when a payment counts, what a delivery costs.

use serde_json::json;
use viza::domain::delivery::{Quote, quote};
use viza::domain::money::{Currency, Money};
use viza::domain::payment::Channel;
use viza::domain::step::{Guard, Step};

use crate::{COUNTRIES, at, journey, pack, record};

/// R35, R40, R47: the way to pay is there only where the office's record is safe and the office takes a payment.
#[test]
fn nobody_pays_but_in_a_safe_state_and_with_the_offices_leave() {
    for (state, reason, allowed, may_pay) in [
        ("none", "first_payment", true, true),
        ("none", "terms_missing", false, false),
        ("failed", "last_failed", true, true),
        ("failed", "payment_open", false, false),
        ("failed", "reopened_by_office", true, true),
        ("fee_expired", "fee_expired", true, true),
        ("fee_expired", "fee_expired", false, false),
        ("slip_expired", "ask_about_slip", false, true),
        ("slip_expired", "payment_open", false, false),
        // Never, whatever else the record says.
        ("started", "first_payment", true, false),
        ("pending", "first_payment", true, false),
        ("part_paid", "first_payment", true, false),
        ("valid", "first_payment", true, false),
        ("used", "first_payment", true, false),
    ] {
        let changes =
            [("/fee/state", json!(state)), ("/fee/pay_allowed", json!(allowed)), ("/fee/pay_reason", json!(reason))];
        let leave = record("paid", &changes).fee.may_pay();
        assert_eq!(leave.is_some(), may_pay, "{state} {reason} {allowed}");
        assert_eq!(leave.is_some_and(|leave| leave.ask_about_slip()), state == "slip_expired" && may_pay, "{state}");
    }
}

/// R43: only Estonia's documents let the same card rest, and the transfer never does.
#[test]
fn a_card_rests_in_estonia_alone() {
    let rest = |country, channel| pack(country).channel(channel).and_then(|rule| rule.cooldown_hours);
    assert_eq!(rest("ee", Channel::Card), Some(24));
    assert_eq!(rest("ee", Channel::Transfer), None);
    for country in ["al", "ge"] {
        assert!(Channel::ALL.into_iter().all(|channel| rest(country, channel).is_none()), "{country}");
    }
}

/// R43: until the second that the office states, on whatever clock.
#[test]
fn a_card_is_taken_again_when_the_office_says() {
    let fee = record("card_declined", &[]).fee;
    assert_eq!(fee.card_locks.len(), 1);
    for (now, rests) in [("2026-11-21T04:59:59-05:00", true), ("2026-11-21T05:00:00-05:00", false)] {
        assert_eq!(!fee.resting_cards(at(now)).is_empty(), rests, "{now}");
    }
}

/// R23, R44: in Albania a card counts at once and cash later; until then booking is closed, and nothing else is.
#[test]
fn booking_waits_until_a_payment_counts() {
    let pack = pack("al");
    let at_once = |channel| pack.channel(channel).and_then(|rule| rule.instant);
    assert_eq!((at_once(Channel::Card), at_once(Channel::BankSlip)), (Some(true), Some(false)));
    let now = at("2026-11-20T05:00:00-05:00");
    for (state, missing) in [("pending", Some(Guard::FeeValid)), ("valid", None)] {
        let known = journey(record("booked_in_albania", &[("/fee/state", json!(state))]));
        assert_eq!(known.missing(Step::Booking, &pack, now), missing, "{state}");
        for open in [Step::Fee, Step::Profile, Step::Delivery] {
            assert_eq!(known.missing(open, &pack, now), None, "{state} {open:?}");
        }
    }
}

/// R93–R96: three passports to Tbilisi, to Kutaisi, and to a courier office.
#[test]
fn what_the_courier_asks_for_at_the_door() {
    let pack = pack("ge");
    let lari = |minor| Quote::AtTheDoor(Money { minor, currency: Currency::from_code("GEL").unwrap() });
    for (option, city, price) in [
        ("courier_home", "Tbilisi", lari(1_950)),
        ("courier_home", "Kutaisi", lari(3_000)),
        ("pickup", "Tbilisi", Quote::Free),
    ] {
        assert_eq!(quote(pack.delivery_option(option).unwrap(), city, 3), price, "{option} {city}");
    }
    for country in COUNTRIES.into_iter().filter(|country| *country != "ge") {
        let options = self::pack(country).delivery.options;
        assert!(options.iter().all(|option| quote(option, "Tallinn", 1) == Quote::Unknown), "{country}");
    }
}
