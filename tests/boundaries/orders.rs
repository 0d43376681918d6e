//! Orders that one condition opens or closes: the line, the terms, the moves that are left.

use serde_json::{Value, json};
use viza::domain::delivery::DeliveryChoice;
use viza::domain::draft::Field;
use viza::domain::emergency::{AskedBy, Plea, Urgency};
use viza::domain::errand::{Key, Lookup, Order, Proof};
use viza::domain::journey::{Cause, Command, Event, Facts, Journey};
use viza::domain::outbox::NeedsLine;
use viza::domain::payment::Channel;
use viza::domain::preferences::Preferences;
use viza::domain::profile::Profile;
use viza::domain::refusal::Refusal;
use viza::domain::step::{Guard, Step};
use viza::wire::refused::{Meaning, meaning};

use crate::{at, goes_out, journey, pack, record, text};

/// While the golden record's hold is live.
const NOW: &str = "2026-11-20T05:00:00-05:00";

fn take() -> Order {
    Order::Hold { slot: "tallinn-20261210-0830".into() }
}

fn book() -> Order {
    Order::Book { hold: record("held", &[]).hold.unwrap().id }
}

fn card() -> Order {
    Order::Pay { channel: Channel::Card, amount: record("paid", &[]).fee.due.unwrap(), slip_unpaid: false }
}

fn plea() -> Order {
    Order::AskEmergency(Plea {
        urgency: Urgency::Funeral,
        needed_by: "2026-11-27".parse().unwrap(),
        explanation: "A funeral".into(),
        asked_by: AskedBy::Applicant,
    })
}

/// The record of somebody who may pay.
const PAYABLE: [(&str, &str); 2] = [("/fee/state", "none"), ("/fee/pay_reason", "first_payment")];

fn payable() -> Vec<(&'static str, Value)> {
    PAYABLE.iter().map(|(place, word)| (*place, json!(word))).chain([("/fee/pay_allowed", json!(true))]).collect()
}

/// R142: without a line nothing is paid, booked, moved or cancelled, nor kept to be done later; the page says why.
#[test]
fn without_a_line_no_such_order_goes_out_and_none_is_kept() {
    for (name, changes, order, step, why) in [
        ("paid", payable(), card(), Step::Fee, NeedsLine::Paying),
        ("held", vec![], take(), Step::Booking, NeedsLine::Times),
        ("held", vec![], book(), Step::Check, NeedsLine::Booking),
        ("booked", vec![], take(), Step::Booking, NeedsLine::Times),
        ("booked", vec![], Order::Cancel, Step::Booking, NeedsLine::Cancelling),
        ("booked", vec![], plea(), Step::Booking, NeedsLine::Emergency),
    ] {
        let known = journey(record(name, &changes));
        let (sent, after) = goes_out(known.clone(), order.clone(), &pack("ee"), at(NOW), false);
        assert!(!sent && after.errand.is_none() && after.outbox.is_empty(), "{order:?}");
        let trouble = after.trouble.unwrap();
        assert_eq!((trouble.step, trouble.cause), (step, Cause::NeedsLine(why)), "{order:?}");
        assert!(goes_out(known, order.clone(), &pack("ee"), at(NOW), true).0, "{order:?} with a line");
    }
}

/// R142: an answer waits for the line, in the outbox and nowhere else, and goes out once it is found.
#[test]
fn without_a_line_an_answer_waits() {
    let pack = pack("ee");
    let place = Some("tartu".into());
    let pickup = DeliveryChoice { option: "pickup".into(), place, address: None, presence_acknowledged: false };
    let known = journey(record("booked", &[]));
    let (sent, after) = goes_out(known, Order::Deliver(pickup), &pack, at(NOW), false);
    assert!(!sent && after.errand.is_none() && after.trouble.is_none());
    assert_eq!(after.outbox.len(), 1);
    let facts = Facts { now: at(NOW), sure_now: at(NOW), online: true, fresh_key: "key-2", pack: &pack };
    let (after, commands) = after.on(Event::LineFound, &facts);
    let errand = after.errand.unwrap();
    assert_eq!(errand.key, after.outbox.iter().next().unwrap().key, "under the key that it waited with");
    assert_eq!(commands, [Command::Save, Command::Send(errand)]);
}

/// R142: what is typed is stored with a line and without.
#[test]
fn without_a_line_everything_can_be_filled_in() {
    let pack = pack("ee");
    let facts = Facts { now: at(NOW), sure_now: at(NOW), online: false, fresh_key: "key-1", pack: &pack };
    for field in [Field::PassportNumber, Field::Street, Field::DeliveryCity, Field::Slot] {
        let (after, commands) = journey(record("held", &[])).on(Event::Typed(field, "as typed ".into()), &facts);
        assert_eq!((after.draft.typed(field), commands), ("as typed ", vec![Command::Save]), "{field:?}");
    }
}

/// R2, R5: other terms than those in force open nothing; where a country has none, nothing is asked.
#[test]
fn only_the_terms_in_force_open_the_way() {
    for (accepted, opens) in [(json!("2026-01"), true), (json!("2025-12"), false), (Value::Null, false)] {
        let with = |name, more: Vec<(&'static str, Value)>| {
            let changes: Vec<_> = [("/terms_accepted", accepted.clone())].into_iter().chain(more).collect();
            journey(record(name, &changes))
        };
        let missing = with("held", vec![]).missing(Step::Booking, &pack("ee"), at(NOW));
        assert_eq!(missing, (!opens).then_some(Guard::TermsAccepted), "{accepted}");
        let booked = record("booked", &[]);
        // What the record shows already is sent under no terms at all.
        let profile = Profile { phone: "+37255500000".into(), ..booked.profile.unwrap() };
        let choice = DeliveryChoice { presence_acknowledged: false, ..booked.delivery.unwrap() };
        for (known, order) in [
            (with("paid", payable()), card()),
            (with("held", vec![]), take()),
            (with("held", vec![]), book()),
            (with("held", vec![]), Order::SendProfile(profile)),
            (with("booked", vec![]), Order::Deliver(choice)),
            (with("held", vec![]), Order::Prefer(Preferences::default())),
        ] {
            assert_eq!(goes_out(known, order.clone(), &pack("ee"), at(NOW), true).0, opens, "{accepted} {order:?}");
        }
    }
    let albanian = journey(record("booked_in_albania", &[]));
    assert_eq!(albanian.application().unwrap().terms_accepted, None);
    assert_eq!(albanian.missing(Step::Booking, &pack("al"), at(NOW)), None);
}

/// R29, R60: with no move left no other time is taken, with one left it is; where the office states no number, it decides.
#[test]
fn the_last_move_is_the_last() {
    for (left, goes) in [(json!(0), false), (json!(1), true), (Value::Null, true)] {
        let known = journey(record("booked", &[("/fee/reschedules_left", left.clone())]));
        assert_eq!(goes_out(known, take(), &pack("ee"), at(NOW), true).0, goes, "{left}");
    }
}

/// R15, R59: what keeps booking and confirming closed, in the order in which one gets it.
#[test]
fn what_is_missing_is_named_first_things_first() {
    for (country, name, changes, booking, check) in [
        ("ee", "new", vec![], Some(Guard::TermsAccepted), Some(Guard::TermsAccepted)),
        ("ee", "paid", vec![("/profile", Value::Null)], Some(Guard::ProfileSent), Some(Guard::ProfileSent)),
        ("ee", "held", vec![("/hold", Value::Null)], None, Some(Guard::HoldLive)),
        // Estonia books without a choice of delivery, Georgia does not.
        ("ee", "held", vec![("/delivery", Value::Null)], None, None),
        ("ge", "held", vec![("/delivery", Value::Null)], None, Some(Guard::DeliveryChosen)),
    ] {
        let known = journey(record(name, &changes));
        let missing = |step| known.missing(step, &pack(country), at(NOW));
        assert_eq!((missing(Step::Booking), missing(Step::Check)), (booking, check), "{country} {name}");
    }
}

/// R15: where the documents want the profile before a delivery address, the way and the order wait for it.
#[test]
fn estonia_asks_for_the_profile_before_the_delivery() {
    let choice = DeliveryChoice {
        option: "pickup".into(),
        place: Some("narva".into()),
        address: None,
        presence_acknowledged: false,
    };
    // Nobody has sent a profile yet where only the fee is paid; Georgia's terms ask for none.
    for (country, name, closed) in
        [("ee", "paid", Some(Guard::ProfileSent)), ("ee", "ready", None), ("ge", "paid", None)]
    {
        let known = journey(record(name, &[]));
        assert_eq!(known.missing(Step::Delivery, &pack(country), at(NOW)), closed, "{country}");
        let goes = goes_out(known, Order::Deliver(choice.clone()), &pack(country), at(NOW), true).0;
        assert_eq!(goes, closed.is_none(), "{country}");
    }
}

/// R3: neither a new application nor one that was found again has a box ticked that the visitor has to tick.
#[test]
fn nothing_is_accepted_beforehand() {
    let pack = pack("ee");
    let facts = Facts { now: at(NOW), sure_now: at(NOW), online: true, fresh_key: "key-1", pack: &pack };
    let proof = Proof::RecoveryCode("code".into());
    let (asked, _) = Journey::default().on(Event::Asked(Order::Find(Lookup { reference: "EE".into(), proof })), &facts);
    let file = journey(record("booked", &[])).file.unwrap();
    let (found, _) = asked.on(Event::Answered { key: Key("key-1".into()), file }, &facts);
    assert_eq!(found.draft.typed(Field::PassportNumber), "KE1234567", "what the office knows is filled in");
    for journey in [Journey::default(), found] {
        for declared in [Field::PrivacyRead, Field::TermsRead, Field::Declared] {
            assert!(!journey.draft.ticked(declared), "{declared:?}");
        }
    }
}

/// R58: an appointment that the call centre has made or moved is shown as soon as the office's record is read.
#[test]
fn an_appointment_made_by_telephone_is_shown() {
    let pack = pack("al");
    let facts = Facts { now: at(NOW), sure_now: at(NOW), online: true, fresh_key: "key-1", pack: &pack };
    let none = [("/appointment", Value::Null), ("/confirmation", Value::Null), ("/version", json!(1))];
    let before = journey(record("booked_in_albania", &none));
    assert_eq!(before.missing(Step::Confirmation, &pack, facts.now), Some(Guard::Registered));
    let mut known = before;
    for (version, wall, instant) in
        [(2, "2026-12-10T09:00", "2026-12-10T08:00:00Z"), (3, "2026-12-14T10:00", "2026-12-14T09:00:00Z")]
    {
        let starts = json!({ "at": instant, "local": wall, "zone": "Europe/Tirane" });
        let changes = [("/version", json!(version)), ("/confirmation/slot/starts", starts)];
        let said = record("booked_in_albania", &changes);
        (known, _) = known.on(Event::Read(Box::new(said)), &facts);
        let shown = known.application().unwrap().confirmed().unwrap().slot.starts.at;
        assert_eq!(shown, at(instant));
        assert_eq!(known.missing(Step::Confirmation, &pack, facts.now), None);
    }
}

/// R33, R34: a time in another country is refused where it was asked for, and nothing of the fee or of the answers is lost.
#[test]
fn a_fee_of_another_country_books_nothing_here() {
    let pack = pack("ee");
    let facts = Facts { now: at(NOW), sure_now: at(NOW), online: true, fresh_key: "key-1", pack: &pack };
    let before = journey(record("held", &[]));
    let (asked, _) = before.clone().on(Event::Asked(take()), &facts);
    let said = text("tests/contract/bodies/problem.fee_other_country.json");
    let Meaning::Refused(refusal) = meaning(&said, None).unwrap() else { panic!("it is a refusal") };
    let (after, _) = asked.on(Event::Refused { key: Key("key-1".into()), refusal }, &facts);
    let trouble = after.trouble.clone().unwrap();
    assert_eq!((trouble.step, trouble.cause), (Step::Booking, Cause::Refused(Refusal::FeeOtherCountry)));
    assert_eq!((after.file, after.draft, after.errand), (before.file, before.draft, None));
}

/// R67: once for each application, whatever became of the first request; R65: never where the country knows none.
#[test]
fn an_emergency_is_asked_for_once() {
    for (country, name, goes) in [
        ("ee", "booked", true),
        ("ge", "booked_in_georgia", true),
        ("al", "booked_in_albania", false),
        ("ee", "held", false),
        ("ee", "emergency_asked", false),
        ("ee", "emergency_approved", false),
    ] {
        assert_eq!(goes_out(journey(record(name, &[])), plea(), &pack(country), at(NOW), true).0, goes, "{name}");
    }
    for standing in ["denied", "withdrawn", "used", "lapsed"] {
        let changes = [("/emergency/state", json!(standing)), ("/emergency/until", Value::Null)];
        let known = journey(record("emergency_asked", &changes));
        assert!(!goes_out(known, plea(), &pack("ee"), at(NOW), true).0, "{standing}");
    }
}
