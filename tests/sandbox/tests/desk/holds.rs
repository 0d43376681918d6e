//! Times and holds: who sees which, and what is kept for whom.

use serde_json::{Value, json};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code, header};

/// R15, R23.
#[test]
fn looking_and_holding_need_a_valid_fee() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let refuse = || {
        assert_eq!(code(&visitor.slots("2026-12-10")), "fee_not_valid");
        assert_eq!(code(&visitor.holds("tallinn-20261210-0830")), "fee_not_valid");
    };
    refuse();
    visitor.pays("transfer");
    refuse();
    visitor.money_arrives();
    assert_eq!(visitor.slots("2026-12-10").status, 200);
    assert_eq!(code(&visitor.holds(&visitor.free_slot(0))), "profile_missing");
    visitor.sends_profile();
    assert_eq!(visitor.holds(&visitor.free_slot(0)).status, 200);
}

/// R33, R55.
#[test]
fn times_are_of_the_right_post_class_and_residency() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    let list = body(&visitor.slots("2026-12-10"));
    let starts: Vec<_> = list["slots"].as_array().unwrap().iter().map(|slot| slot["starts"]["at"].clone()).collect();
    assert!(starts.len() > 20 && starts.is_sorted_by(|a, b| a.as_str() <= b.as_str()));
    assert!(list["slots"].as_array().unwrap().iter().all(|slot| slot["starts"]["zone"] == "Europe/Tallinn"));
    assert_eq!(code(&visitor.holds("tallinn-20261210-0845")), "slot_not_for_you", "a student's time");
    assert_eq!(code(&visitor.holds("tallinn-20261210-0930")), "slot_not_for_you", "a non-resident's time");
    assert_eq!(code(&visitor.holds("tbilisi-20261210-0830")), "fee_other_country");
    assert_eq!(body(&visitor.holds("nowhere"))["fields"][0], json!({ "pointer": "/slot", "fault": "unknown" }));
    let abroad =
        visitor.ask("GET", &format!("/api/posts/tirana/slots?application={}&from=2026-12-10", visitor.id), &[], "");
    assert_eq!(code(&abroad), "fee_other_country");
}

/// R54, R57.
#[test]
fn no_time_has_several_honest_reasons() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    let far = body(&visitor.slots("2028-01-10"));
    assert_eq!((&far["empty"], &far["next_free"]), (&json!("none_released"), &Value::Null));
    assert!(far["wait"]["days"].as_u64().unwrap() < 30, "the wait is told all the same");
    for day in 10..=31 {
        office.orders("/days", &json!({ "post": "tallinn", "day": format!("2026-12-{day}") }));
    }
    for day in 1..=9 {
        office.orders("/days", &json!({ "post": "tallinn", "day": format!("2027-01-0{day}") }));
    }
    let full = body(&visitor.slots("2026-12-10"));
    assert_eq!((&full["empty"], full["next_free"].as_str().unwrap() >= "2027-01-10"), (&json!("all_taken"), true));
    let family = office.applies("ee", "non_resident");
    family.chooses("k");
    family.accepts_terms("2026-01");
    family.pays("transfer");
    family.money_arrives();
    let none = body(&family.slots("2026-12-10"));
    assert_eq!(
        (&none["empty"], &none["next_free"], &none["wait"]),
        (&json!("none_for_class"), &Value::Null, &Value::Null)
    );
}

#[test]
fn a_look_at_the_past_or_the_end_of_time_is_no_failure() {
    let office = Office::open(NOON);
    let visitor = office.paid("ge");
    let (past, now) = (body(&visitor.slots("0000-01-01")), body(&visitor.slots("2026-11-20")));
    assert_eq!(past["slots"], now["slots"]);
    assert_eq!(body(&visitor.slots("9999-12-31"))["empty"], "none_released");
}

/// M16: sixty looks an hour, rolling; then an honest wait (R12).
#[test]
fn looking_too_often_is_told() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    for left in (0..60).rev() {
        office.waits(10);
        let told = body(&visitor.slots("2026-12-10"));
        assert_eq!((&told["looks_left"], &told["looks_hourly"]), (&json!(left), &json!(60)));
        let again = if left == 0 { json!("2026-11-20T11:00:10Z") } else { Value::Null };
        assert_eq!(told["look_again"]["at"], again, "the pause is told before it begins");
    }
    let refused = visitor.slots("2026-12-10");
    assert_eq!(
        (refused.status, code(&refused).as_str(), header(&refused, "retry-after")),
        (429, "too_many_looks", "3010")
    );
    assert_eq!(body(&refused)["retry_after"], 3010);
    office.waits(3009);
    assert_eq!(visitor.slots("2026-12-10").status, 429);
    office.waits(1);
    assert_eq!(body(&visitor.slots("2026-12-10"))["looks_left"], 0);
    assert_eq!(office.paid("ee").slots("2026-12-10").status, 200, "somebody else may look");
}

fn holds_of(visitor: &Applicant) -> Value {
    visitor.reads()["hold"].clone()
}

#[test]
fn a_hold_keeps_a_time_for_ten_minutes() {
    let office = Office::open(NOON);
    let (one, other) = (office.ready_to_book("ee"), office.ready_to_book("ee"));
    let slot = one.free_slot(0);
    one.holds(&slot);
    assert_eq!(one.deadline("hold_ends").unwrap(), "2026-11-20T12:10");
    let refused = other.holds(&slot);
    assert_eq!(code(&refused), "slot_taken");
    let nearest: Vec<_> = body(&refused)["nearest"]
        .as_array()
        .unwrap()
        .iter()
        .map(|slot| slot["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(nearest.len(), 3);
    assert!(!nearest.contains(&slot));
    office.waits(599);
    assert_eq!(holds_of(&one)["slot"]["id"], slot);
    office.waits(1);
    assert_eq!(holds_of(&one), Value::Null);
    assert_eq!(other.holds(&slot).status, 200, "the time is free again");
    assert_eq!(code(&one.holds(&slot)), "slot_taken");
    assert_eq!(other.holds(&nearest[0]).status, 200);
    assert_eq!(one.holds(&slot).status, 200, "a hold that was replaced frees its time");
}

#[test]
fn a_new_hold_replaces_the_old_one_only_once_it_is_granted() {
    let office = Office::open(NOON);
    let (one, other) = (office.ready_to_book("ee"), office.ready_to_book("ee"));
    let (mine, theirs) = (one.free_slot(0), one.free_slot(1));
    other.holds(&theirs);
    one.holds(&mine);
    let kept = holds_of(&one);
    assert_eq!(code(&one.holds(&theirs)), "slot_taken");
    assert_eq!(holds_of(&one), kept);
    one.holds(&one.free_slot(1));
    assert_ne!(holds_of(&one)["slot"]["id"], mine);
    let gone = one.ask("GET", &format!("/api/holds/{}", kept["id"].as_str().unwrap()), &[], "");
    assert_eq!(gone.status, 404);
}

#[test]
fn a_hold_is_extended_twice() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ge");
    visitor.holds(&visitor.free_slot(0));
    let path = format!("/api/holds/{}/extend", visitor.hold_id());
    for (left, ends) in [(1, "2026-11-20T14:15"), (0, "2026-11-20T14:20")] {
        let hold = body(&visitor.posts(&path, &json!({})))["hold"].clone();
        assert_eq!((&hold["extends_left"], &hold["expires"]["local"]), (&json!(left), &json!(ends)));
    }
    assert_eq!(code(&visitor.posts(&path, &json!({}))), "no_extends_left");
    office.waits(1200);
    let lapsed = visitor.posts(&path, &json!({}));
    assert_eq!(code(&lapsed), "hold_expired");
    assert_eq!(body(&lapsed)["nearest"].as_array().unwrap().len(), 3);
}

#[test]
fn a_hold_given_back_is_gone() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    let slot = visitor.free_slot(0);
    visitor.holds(&slot);
    let path = format!("/api/holds/{}", visitor.hold_id());
    let wish = json!({ "hold": visitor.hold_id() });
    assert_eq!(body(&visitor.ask("GET", &path, &[], ""))["slot"]["id"], slot);
    assert_eq!(visitor.ask("DELETE", &path, &[], "").status, 200);
    for (method, path) in [("GET", path.clone()), ("DELETE", path.clone())] {
        assert_eq!(visitor.ask(method, &path, &[], "").status, 404);
    }
    assert_eq!(visitor.posts(&format!("{path}/extend"), &json!({})).status, 404);
    assert_eq!(code(&visitor.posts(&visitor.path("/booking"), &wish)), "hold_expired");
    assert_eq!(visitor.free_slot(0), slot);
}

/// R55: who says that they live elsewhere sees other times; a held time that is for others is given back, and an
/// appointment stands.
#[test]
fn the_times_go_by_the_residency_that_is_stated() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    let slot = visitor.free_slot(0);
    visitor.holds(&slot);
    let same = visitor.puts("/residency", &json!({ "residency": "resident" }));
    assert_eq!((same.status, &body(&same)["hold"]["slot"]["id"]), (200, &json!(slot)), "nothing has changed");
    let moved = visitor.puts("/residency", &json!({ "residency": "non_resident" }));
    assert_eq!((&body(&moved)["residency"], &body(&moved)["hold"]), (&json!("non_resident"), &Value::Null));
    let times = body(&visitor.slots("2026-11-20"));
    assert!(times["slots"].as_array().unwrap().iter().all(|time| time["id"] != slot), "the times are for others");
    let again = json!({ "application": visitor.id, "slot": slot });
    assert_eq!(code(&visitor.posts("/api/holds", &again)), "slot_not_for_you");
    let booked = office.booked("ee");
    let stands = booked.puts("/residency", &json!({ "residency": "non_resident" }));
    assert_eq!(body(&stands)["appointment"]["state"], "booked");
}
