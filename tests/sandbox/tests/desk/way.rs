//! One visitor's way from start to confirmation, in every country.

use crate::common::{Office, body};
use serde_json::json;

#[test]
fn estonia_by_card() {
    let office = Office::open("2026-11-20T10:00:00Z");
    let mut visitor = office.applies("ee", "resident");
    visitor.accepts_terms("2026-01");
    visitor.chooses("b1b2");
    let paid = visitor.pays("card", 16_500);
    assert_eq!(paid.status, 200, "{}", paid.body);
    let page = body(&paid)["fee"]["payments"][0]["hosted_page"].as_str().unwrap().to_owned();
    office.at_the_bank(&page, "•••• 4242", "pay");
    assert_eq!(visitor.reads()["fee"]["state"], "valid");
    visitor.sends_profile();
    visitor.chooses_delivery(&json!({ "option": "pickup", "place": "tartu" }));
    let slot = visitor.free_slot();
    visitor.holds(&slot);
    let booked = visitor.books();
    assert_eq!(booked.status, 200, "{}", booked.body);
    let truth = visitor.reads();
    assert_eq!(truth["appointment"]["state"], "booked");
    assert_eq!(truth["confirmation"]["reference"], truth["reference"]);
    assert_eq!(truth["fee"]["state"], "used");
}
