//! A visitor's way from start to confirmation, in every country.

use crate::common::{NOON, Office, body, header};

/// R137.
#[test]
fn estonia_by_card() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    assert_eq!(visitor.pays("card").status, 200);
    assert_eq!(visitor.fee()["state"], "started");
    let back = office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "pay");
    assert_eq!((back.status, header(&back, "location")), (303, "/ee/et"));
    assert_eq!(visitor.fee()["state"], "valid");
    visitor.sends_profile();
    visitor.chooses_delivery(&crate::common::courier("ee"));
    visitor.holds(&visitor.free_slot(0));
    assert_eq!(visitor.books().status, 200);
    let truth = visitor.reads();
    assert_eq!(truth["appointment"]["state"], "booked");
    assert_eq!(truth["confirmation"]["reference"], truth["reference"]);
    assert_eq!(truth["confirmation"]["slot"], truth["appointment"]["slot"]);
    assert_eq!(truth["hold"], serde_json::Value::Null);
    assert_eq!(truth["fee"]["state"], "used");
    assert_eq!(visitor.deadline("address_change").unwrap(), "2026-12-10T00:00");
}

/// R137.
#[test]
fn georgia_by_slip() {
    let office = Office::open(NOON);
    let visitor = office.booked("ge");
    let truth = visitor.reads();
    assert_eq!(truth["appointment"]["post"], "tbilisi");
    assert_eq!(truth["appointment"]["slot"]["starts"]["zone"], "Asia/Tbilisi");
    assert_eq!(truth["fee"]["reschedules_left"], 2);
}

/// R44, R137.
#[test]
fn albania_by_card_and_without_delivery() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("al");
    visitor.pays("card");
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "pay");
    visitor.sends_profile();
    visitor.holds(&visitor.free_slot(0));
    assert_eq!(visitor.books().status, 200);
    let truth = visitor.reads();
    assert_eq!(truth["fee"]["reschedules_left"], serde_json::Value::Null);
    assert_eq!(truth["appointment"]["fee_after"], "unknown");
    assert_eq!(visitor.deadline("address_change"), None, "Albania states no cutoff");
}

#[test]
fn the_service_says_that_it_is_for_practice() {
    let office = Office::open(NOON);
    assert_eq!(body(&office.ask("GET", "/api/status", &[], ""))["practice"], true);
    assert_eq!(body(&office.ask("GET", "/api/time", &[], ""))["now"], NOON);
}

#[test]
fn every_change_answers_with_the_whole_application_and_its_etag() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    let held = visitor.holds(&visitor.free_slot(0));
    let extended = visitor.posts(&format!("/api/holds/{}/extend", visitor.hold_id()), &serde_json::json!({}));
    let released = visitor.ask("DELETE", &format!("/api/holds/{}", visitor.hold_id()), &[], "");
    visitor.holds(&visitor.free_slot(0));
    let booked = visitor.books();
    let cancelled = visitor.cancels();
    let mut last = 0;
    for reply in [held, extended, released, booked, cancelled] {
        let application = body(&reply);
        assert_eq!(application["id"], visitor.id);
        assert_eq!(header(&reply, "etag"), format!("\"{}\"", application["version"]));
        assert!(application["version"].as_u64().unwrap() > last, "the version grows with every change");
        last = application["version"].as_u64().unwrap();
    }
    assert_eq!(visitor.reads()["version"].as_u64().unwrap(), last);
}
