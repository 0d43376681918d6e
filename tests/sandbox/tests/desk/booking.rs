//! Times, holds and appointments: nobody has two, nobody loses one by a failure.

use serde_json::{Value, json};

use crate::common::{Applicant, NOON, Office, address, body, code, courier, header, pickup, profile};

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
    let abroad = visitor.ask("GET", &format!("/api/posts/tirana/slots?application={}&from=2026-12-10", visitor.id), &[], "");
    assert_eq!(code(&abroad), "fee_other_country");
}

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
    assert_eq!((&none["empty"], &none["next_free"], &none["wait"]), (&json!("none_for_class"), &Value::Null, &Value::Null));
}

#[test]
fn a_look_at_the_past_or_the_end_of_time_is_no_failure() {
    let office = Office::open(NOON);
    let visitor = office.paid("ge");
    let (past, now) = (body(&visitor.slots("0000-01-01")), body(&visitor.slots("2026-11-20")));
    assert_eq!(past["slots"], now["slots"]);
    assert_eq!(body(&visitor.slots("9999-12-31"))["empty"], "none_released");
}

/// M16: sixty looks an hour, rolling; then an honest wait.
#[test]
fn looking_too_often_is_told() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    for left in (0..60).rev() {
        office.waits(10);
        assert_eq!(body(&visitor.slots("2026-12-10"))["looks_left"], left);
    }
    let refused = visitor.slots("2026-12-10");
    assert_eq!((refused.status, code(&refused).as_str(), header(&refused, "retry-after")), (429, "too_many_looks", "3010"));
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
    let nearest: Vec<_> =
        body(&refused)["nearest"].as_array().unwrap().iter().map(|slot| slot["id"].as_str().unwrap().to_owned()).collect();
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

#[test]
fn booking_needs_a_live_hold() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    visitor.holds(&visitor.free_slot(0));
    let wish = json!({ "hold": visitor.hold_id() });
    office.waits(600);
    let late = visitor.posts(&visitor.path("/booking"), &wish);
    assert_eq!((code(&late).as_str(), body(&late)["nearest"].as_array().unwrap().len()), ("hold_expired", 3));
    assert_eq!(code(&visitor.posts(&visitor.path("/booking"), &json!({ "hold": "never" }))), "hold_expired");
    let other = office.ready_to_book("ee");
    other.holds(&other.free_slot(0));
    let theirs = json!({ "hold": other.hold_id() });
    assert_eq!(code(&visitor.posts(&visitor.path("/booking"), &theirs)), "hold_expired", "somebody else's hold");
    assert!(visitor.reads()["appointment"].is_null());
}

#[test]
fn booking_needs_the_ds160_number_and_a_delivery_choice() {
    let office = Office::open(NOON);
    for country in ["ee", "ge", "al"] {
        let visitor = office.paid(country);
        let mut short = profile();
        short["ds160"] = Value::Null;
        visitor.puts("/profile", &short);
        visitor.holds(&visitor.free_slot(0));
        assert_eq!(code(&visitor.books()), "ds160_missing", "{country}");
        visitor.sends_profile();
        if country != "al" {
            assert_eq!(code(&visitor.books()), "delivery_missing", "{country}");
            visitor.chooses_delivery(&courier(country));
        }
        assert_eq!(visitor.books().status, 200, "{country}");
    }
}

#[test]
fn moving_swaps_in_one_step_and_uses_one_reschedule() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    let old = visitor.reads()["appointment"]["slot"]["id"].as_str().unwrap().to_owned();
    for left in [1, 0] {
        let slot = visitor.free_slot(2);
        let held = body(&visitor.holds(&slot));
        assert_eq!(held["appointment"]["state"], "booked", "the old one stands while the new one is held");
        let moved = body(&visitor.books());
        assert_eq!((&moved["appointment"]["slot"]["id"], &moved["appointment"]["state"]), (&json!(slot), &json!("booked")));
        assert_eq!(moved["fee"]["reschedules_left"], left);
        assert_eq!(office.counts(&visitor)["appointments"], 1);
    }
    assert_eq!(visitor.reads()["appointment"]["fee_after"], "used_up");
    assert_eq!(office.paid("ee").free_slot(0), old, "the first time is free again");
    assert_eq!(code(&visitor.holds(&visitor.free_slot(0))), "no_reschedules_left");
}

#[test]
fn a_failed_move_leaves_the_old_appointment() {
    let office = Office::open(NOON);
    let visitor = office.booked("ge");
    let before = visitor.reads();
    visitor.holds(&visitor.free_slot(1));
    let wish = json!({ "hold": visitor.hold_id() });
    office.waits(600);
    assert_eq!(code(&visitor.posts(&visitor.path("/booking"), &wish)), "hold_expired");
    for part in ["appointment", "confirmation", "fee"] {
        assert_eq!(visitor.reads()[part], before[part], "{part}");
    }
}

#[test]
fn albania_states_no_number_of_moves() {
    let office = Office::open(NOON);
    let visitor = office.booked("al");
    for place in [1, 2, 3, 4] {
        visitor.holds(&visitor.free_slot(place));
        assert_eq!(visitor.books().status, 200);
        assert_eq!(visitor.fee()["reschedules_left"], Value::Null);
    }
}

#[test]
fn cancelling_frees_the_time_and_says_what_is_left() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    let slot = visitor.reads()["appointment"]["slot"]["id"].as_str().unwrap().to_owned();
    assert_eq!(visitor.reads()["appointment"]["fee_after"], "still_usable");
    let stale = visitor.etag();
    assert_eq!(visitor.cancels().status, 200);
    let truth = visitor.reads();
    assert_eq!((&truth["appointment"]["state"], &truth["confirmation"]), (&json!("cancelled"), &Value::Null));
    assert_eq!(truth["fee"]["state"], "valid");
    assert_eq!(visitor.free_slot(0), slot);
    assert_eq!(visitor.ask("DELETE", &visitor.path("/booking"), &[("if-match", &stale)], "").status, 412, "a late copy");
    assert_eq!(code(&visitor.cancels()), "no_appointment");
    visitor.holds(&slot);
    visitor.books();
    assert_eq!(visitor.fee()["reschedules_left"], 1, "booking again is a move");
}

#[test]
fn a_used_up_fee_is_followed_by_a_new_one() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    for place in [1, 2] {
        visitor.holds(&visitor.free_slot(place));
        visitor.books();
    }
    visitor.cancels();
    let fee = visitor.fee();
    assert_eq!((&fee["state"], &fee["pay_reason"], &fee["pay_allowed"]), (&json!("fee_expired"), &json!("fee_expired"), &json!(true)));
    assert_eq!(code(&visitor.slots("2026-12-10")), "fee_expired");
    visitor.pays("transfer");
    visitor.money_arrives();
    let fee = visitor.fee();
    assert_eq!((&fee["state"], &fee["reschedules_left"]), (&json!("valid"), &json!(2)));
    assert_eq!(fee["payments"].as_array().unwrap().len(), 2);
    let counts = office.counts(&visitor);
    assert_eq!((&counts["charges"], &counts["fees"]), (&json!(2), &json!(2)));
}

#[test]
fn an_interview_that_has_begun_cannot_be_cancelled() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    let starts = visitor.reads()["appointment"]["slot"]["starts"]["at"].as_str().unwrap().to_owned();
    office.clock(&starts);
    assert_eq!(code(&visitor.cancels()), "no_appointment");
    assert_eq!(visitor.reads()["appointment"]["state"], "booked");
    office.waits(-1);
    assert_eq!(visitor.cancels().status, 200);
}

#[test]
fn delivery_is_what_the_country_offers() {
    let office = Office::open(NOON);
    let visitor = office.applies("ge", "resident");
    for (choice, refusal) in [
        (json!({ "option": "owl", "place": "kutaisi" }), "delivery_unknown"),
        (pickup("tartu"), "delivery_unknown"),
        (courier("ee"), "address_abroad"),
    ] {
        assert_eq!(code(&visitor.chooses_delivery(&choice)), refusal, "{choice}");
    }
    let mut absent = courier("ge");
    absent["presence_acknowledged"] = false.into();
    let both = json!({ "option": "pickup", "place": "kutaisi", "address": address("ge") });
    let mut placed = courier("ge");
    placed["place"] = "kutaisi".into();
    for (choice, pointer, fault) in [
        (absent, "/presence_acknowledged", "required"),
        (both, "/address", "not_for_this_option"),
        (placed, "/place", "not_for_this_option"),
        (json!({ "option": "pickup" }), "/place", "missing"),
        (json!({ "option": "courier_home", "presence_acknowledged": true }), "/address", "missing"),
    ] {
        let reply = visitor.chooses_delivery(&choice);
        assert_eq!(body(&reply)["fields"], json!([{ "pointer": pointer, "fault": fault }]), "{choice}");
    }
    assert_eq!(visitor.chooses_delivery(&courier("ge")).status, 200);
    assert_eq!(visitor.chooses_delivery(&pickup("batumi")).status, 200);
    let albanian = office.applies("al", "resident");
    assert_eq!(code(&albanian.chooses_delivery(&courier("al"))), "delivery_unknown", "Albania states none");
}

#[test]
fn places_have_names_in_every_language() {
    let office = Office::open(NOON);
    for (post, count) in [("tallinn", 3), ("tbilisi", 3), ("tirana", 0)] {
        let places = body(&office.ask("GET", &format!("/api/posts/{post}/places"), &[], ""))["places"].clone();
        assert_eq!(places.as_array().unwrap().len(), count);
        for place in places.as_array().unwrap() {
            assert!(place["collect_days"].as_u64().unwrap() > 0);
            assert!(place["name"]["ka"].as_str().unwrap().chars().any(|letter| ('ა'..='ჰ').contains(&letter)));
        }
    }
}
