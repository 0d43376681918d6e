//! Appointments and delivery: nobody has two, nobody loses one by a failure.

use serde_json::{Value, json};

use crate::common::{NOON, Office, address, body, code, courier, pickup, profile};

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

/// R61.
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
        if country == "ge" {
            // Only Georgia's document says that the choice belongs to the booking (R59).
            assert_eq!(code(&visitor.books()), "delivery_missing", "{country}");
            visitor.chooses_delivery(&courier(country));
        }
        assert_eq!(visitor.books().status, 200, "{country}");
    }
}

/// R29, R60.
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
        assert_eq!(
            (&moved["appointment"]["slot"]["id"], &moved["appointment"]["state"]),
            (&json!(slot), &json!("booked"))
        );
        assert_eq!(moved["fee"]["reschedules_left"], left);
        assert_eq!(visitor.deadline("fee_usable").is_some(), left > 0, "a fee that books nothing more has no deadline");
        assert_eq!(office.counts(&visitor)["appointments"], 1);
    }
    assert_eq!(visitor.reads()["appointment"]["fee_after"], "used_up");
    assert_eq!(office.paid("ee").free_slot(0), old, "the first time is free again");
    assert_eq!(code(&visitor.holds(&visitor.free_slot(0))), "no_reschedules_left");
}

/// R60.
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

/// R29.
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

/// R60.
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
    assert_eq!(
        visitor.ask("DELETE", &visitor.path("/booking"), &[("if-match", &stale)], "").status,
        412,
        "a late copy"
    );
    assert_eq!(code(&visitor.cancels()), "no_appointment");
    visitor.holds(&slot);
    visitor.books();
    assert_eq!(visitor.fee()["reschedules_left"], 1, "booking again is a move");
}

/// R29.
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
    assert_eq!(
        (&fee["state"], &fee["pay_reason"], &fee["pay_allowed"]),
        (&json!("fee_expired"), &json!("fee_expired"), &json!(true))
    );
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

/// R15: Estonia takes an address from whoever has a profile; Georgia's terms do not ask for one, and nobody for an account.
#[test]
fn estonia_delivers_to_whoever_has_a_profile() {
    let office = Office::open(NOON);
    let estonian = office.ready_to_pay("ee");
    for choice in [courier("ee"), pickup("tartu")] {
        assert_eq!(code(&estonian.chooses_delivery(&choice)), "profile_missing", "{choice}");
    }
    assert!(estonian.reads()["delivery"].is_null());
    estonian.sends_profile();
    assert_eq!(estonian.chooses_delivery(&courier("ee")).status, 200);
    assert_eq!(office.ready_to_pay("ge").chooses_delivery(&pickup("kutaisi")).status, 200);
}

/// R86, R91, R98.
#[test]
fn delivery_is_what_the_country_offers() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ge");
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
    let mut unattended = courier("ee");
    unattended["presence_acknowledged"] = false.into();
    let estonian = office.ready_to_pay("ee");
    estonian.sends_profile();
    assert_eq!(estonian.chooses_delivery(&unattended).status, 200, "Estonia asks nobody to be there");
    let albanian = office.applies("al", "resident");
    assert_eq!(code(&albanian.chooses_delivery(&courier("al"))), "delivery_unknown", "Albania states none");
}

/// R101.
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

/// R58: what the call centre books stands in the record as if it had been booked here; booked again, it moves, and it can
/// be cancelled there too.
#[test]
fn the_call_centre_books_by_phone() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("al");
    let first = body(&visitor.slots("2026-11-20"))["slots"][0]["id"].as_str().unwrap().to_owned();
    let by_phone = format!("/sandbox/applications/{}/phone", visitor.id);
    assert_eq!(office.post_json(&by_phone, &json!({})).status, 204);
    let booked = visitor.reads();
    assert_eq!(
        (&booked["appointment"]["state"], &booked["appointment"]["slot"]["id"]),
        (&json!("booked"), &json!(first))
    );
    assert_eq!((&booked["fee"]["state"], &booked["hold"]), (&json!("used"), &Value::Null));
    assert!(booked["confirmation"].is_object());
    assert_eq!(office.post_json(&by_phone, &json!({})).status, 204);
    assert_ne!(visitor.reads()["appointment"]["slot"]["id"], first, "the appointment has moved");
    assert_eq!(office.post_json(&by_phone, &json!({ "cancel": true })).status, 204);
    assert_eq!(visitor.reads()["appointment"]["state"], "cancelled");
    assert_eq!(office.post_json(&by_phone, &json!({ "cancel": true })).status, 409, "there is nothing left to cancel");
    let poor = office.ready_to_pay("al");
    let by_phone = format!("/sandbox/applications/{}/phone", poor.id);
    assert_eq!(office.post_json(&by_phone, &json!({})).status, 409, "nobody books without a fee");
}
