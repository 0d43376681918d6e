//! Fees: what is due, from whom, and never twice.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code, pickup};

/// R24, R32, R45.
#[test]
fn every_class_has_an_exact_fee() {
    let office = Office::open(NOON);
    for (country, currency, fees) in [
        ("ee", "EUR", [16_500, 18_300, 23_600, 28_100]),
        ("ge", "GEL", [50_000, 55_400, 71_600, 85_100]),
        ("al", "ALL", [15_400, 17_100, 22_100, 26_200]),
    ] {
        let quotes = office.applies(country, "resident").reads()["fees"].clone();
        let fee = |class: &str| {
            let quote = quotes.as_array().unwrap().iter().find(|quote| quote["visa_class"] == class).unwrap();
            assert_eq!(quote["amount"]["currency"], currency);
            quote["amount"]["minor"].clone()
        };
        for (group, classes) in
            [["b1b2", "c1d", "f", "j"].as_slice(), &["h", "l", "o"], &["k"], &["e"]].iter().enumerate()
        {
            for class in *classes {
                assert_eq!(fee(class), fees[group], "{country} {class}");
            }
        }
    }
}

/// R2, R24, R47.
#[test]
fn paying_opens_step_by_step() {
    let office = Office::open(NOON);
    let visitor = office.applies("ge", "resident");
    let says = || (visitor.fee()["pay_allowed"].clone(), visitor.fee()["pay_reason"].clone());
    assert_eq!(says(), (json!(false), json!("no_class")));
    assert_eq!(code(&visitor.posts(&visitor.path("/payments"), &slip(50_000))), "pay_not_allowed");
    visitor.chooses("b1b2");
    assert_eq!(says(), (json!(false), json!("terms_missing")));
    assert_eq!(code(&visitor.pays("bank_slip")), "terms_missing");
    visitor.accepts_terms("2026-01");
    assert_eq!(says(), (json!(true), json!("first_payment")));
    visitor.pays("bank_slip");
    assert_eq!(says(), (json!(false), json!("payment_open")));
    visitor.money_arrives();
    assert_eq!(says(), (json!(false), json!("already_paid")));
}

fn slip(minor: i64) -> Value {
    json!({ "channel": "bank_slip", "amount": { "minor": minor, "currency": "GEL" } })
}

/// R2, R5.
#[test]
fn terms_are_those_in_force() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    for version in ["2025-12", "2026-02", ""] {
        assert_eq!(body(&visitor.accepts_terms(version))["fields"][0]["fault"], "not_current");
    }
    let version = visitor.reads()["version"].clone();
    assert_eq!(body(&visitor.accepts_terms("2026-01"))["version"], version, "accepting again changes nothing");
    office.orders("/terms", &json!({ "country": "ee", "version": "2026-02" }));
    assert_eq!(code(&visitor.pays("card")), "terms_missing", "new terms ask again");
    visitor.accepts_terms("2026-02");
    assert_eq!(visitor.pays("card").status, 200);
    let albanian = office.applies("al", "resident");
    assert_eq!(albanian.accepts_terms("2026-01").status, 422, "Albania has no terms to accept");
}

/// R2, R5: nothing personal is taken before the terms are accepted, and new ones ask again before the next answer is.
#[test]
fn new_terms_stop_the_profile_and_the_delivery_too() {
    let office = Office::open(NOON);
    for country in ["ge", "ee"] {
        let place = if country == "ge" { "kutaisi" } else { "tartu" };
        let visitor = office.applies(country, "resident");
        assert_eq!(code(&visitor.sends_profile()), "terms_missing", "{country}");
        assert_eq!(code(&visitor.chooses_delivery(&pickup(place))), "terms_missing", "{country}");
        visitor.accepts_terms("2026-01");
        assert_eq!(visitor.sends_profile().status, 200, "{country}");
        office.orders("/terms", &json!({ "country": country, "version": "2026-02" }));
        assert_eq!(code(&visitor.sends_profile()), "terms_missing", "{country}");
        assert_eq!(code(&visitor.chooses_delivery(&pickup(place))), "terms_missing", "{country}");
        visitor.accepts_terms("2026-02");
        assert_eq!(visitor.chooses_delivery(&pickup(place)).status, 200, "{country}");
    }
    assert_eq!(office.applies("al", "resident").sends_profile().status, 200, "Albania has no terms to accept");
}

/// R2, R5.
#[test]
fn new_terms_stop_holding_and_booking_too() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ge");
    visitor.holds(&visitor.free_slot(0));
    office.orders("/terms", &json!({ "country": "ge", "version": "2026-02" }));
    assert_eq!(code(&visitor.books()), "terms_missing");
    assert_eq!(code(&visitor.holds(&visitor.free_slot(1))), "terms_missing");
    visitor.accepts_terms("2026-02");
    assert_eq!(visitor.books().status, 200);
}

/// While any payment is started, pending, part paid or arrived there is no second one, by any channel (R47, R39).
#[test]
fn nobody_pays_twice() {
    let office = Office::open(NOON);
    for (country, channel) in
        [("ee", "transfer"), ("ee", "card"), ("ge", "bank_slip"), ("al", "bank_slip"), ("al", "card")]
    {
        let visitor = office.ready_to_pay(country);
        visitor.pays(channel);
        let refuse_all = |state: &str| {
            assert_eq!(visitor.fee()["state"], state);
            for other in ["transfer", "card", "bank_slip"] {
                let refused = code(&visitor.pays(other));
                assert!(["pay_not_allowed", "channel_unknown"].contains(&refused.as_str()), "{state}: {refused}");
            }
            assert_eq!(visitor.fee()["payments"].as_array().unwrap().len(), 1);
        };
        refuse_all(if channel == "card" { "started" } else { "pending" });
        let id = visitor.newest_payment()["id"].as_str().unwrap().to_owned();
        office.orders(&format!("/payments/{id}/arrive"), &json!({ "part": true }));
        refuse_all("part_paid");
        visitor.money_arrives();
        refuse_all(if (country, channel) == ("al", "bank_slip") { "pending" } else { "valid" });
        assert_eq!(office.counts(&visitor)["charges"], 1);
        let again = office.post_json(&format!("/sandbox/payments/{id}/arrive"), &json!({}));
        assert_eq!(again.status, 409, "money cannot come twice");
    }
}

/// R31, R37, R165.
#[test]
fn channels_belong_to_countries() {
    let office = Office::open(NOON);
    for (country, channels) in
        [("ee", ["transfer", "card"].as_slice()), ("ge", &["bank_slip"]), ("al", &["card", "bank_slip"])]
    {
        for channel in ["transfer", "card", "bank_slip"] {
            let reply = office.ready_to_pay(country).pays(channel);
            match channels.contains(&channel) {
                true => assert_eq!(reply.status, 200, "{country} {channel}"),
                false => assert_eq!(code(&reply), "channel_unknown", "{country} {channel}"),
            }
        }
    }
}

/// R6, R7, R24.
#[test]
fn the_amount_is_exact_and_a_change_is_told() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    for (minor, currency) in [(16_499, "EUR"), (16_501, "EUR"), (16_500, "GEL"), (0, "EUR"), (-16_500, "EUR")] {
        let order = json!({ "channel": "card", "amount": { "minor": minor, "currency": currency } });
        let reply = visitor.posts(&visitor.path("/payments"), &order);
        assert_eq!(code(&reply), "fee_changed");
        assert_eq!(body(&reply)["due"], json!({ "minor": 16_500, "currency": "EUR" }));
    }
    let seen = visitor.order("card");
    office.orders("/fees", &json!({ "country": "ee", "visa_class": "b1b2", "by": 500 }));
    let reply = visitor.posts(&visitor.path("/payments"), &seen);
    assert_eq!((code(&reply).as_str(), &body(&reply)["due"]["minor"]), ("fee_changed", &json!(17_000)));
    let quotes = visitor.reads()["fees"].clone();
    assert_eq!(quotes[0]["valid_from"], "2026-11-20");
    assert_eq!(quotes[1]["amount"]["minor"], 16_500, "other classes stay");
    assert_eq!(visitor.pays("card").status, 200);
}

/// R24.
#[test]
fn the_class_is_locked_once_a_payment_has_begun() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    assert_eq!(visitor.chooses("k").status, 200);
    assert_eq!(visitor.fee()["due"]["minor"], 23_600);
    assert_eq!(body(&visitor.chooses("a"))["fields"][0], json!({ "pointer": "/visa_class", "fault": "unknown" }));
    visitor.pays("card");
    assert_eq!(code(&visitor.chooses("b1b2")), "class_locked");
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "decline");
    assert_eq!(visitor.chooses("b1b2").status, 200, "nothing was taken");
    visitor.pays("transfer");
    visitor.money_arrives();
    assert_eq!(code(&visitor.chooses("k")), "class_locked");
}

/// R47.
#[test]
fn a_person_has_one_open_fee_of_a_class_in_a_country() {
    let office = Office::open(NOON);
    let one = office.applies_as("ee", "resident", "Õunapuu");
    one.accepts_terms("2026-01");
    one.chooses("b1b2");
    // Before anything is paid the same person may begin again, also with the name folded.
    let twin = office.applies_as("ee", "non_resident", "OUNAPUU");
    twin.accepts_terms("2026-01");
    assert_eq!(twin.chooses("b1b2").status, 200);
    one.pays("transfer");
    assert_eq!(code(&twin.pays("transfer")), "fee_already_open");
    assert_eq!(code(&twin.chooses("b1b2")), "fee_already_open");
    assert_eq!(twin.chooses("f").status, 200, "another class is another fee");
    let abroad = office.applies_as("ge", "resident", "Õunapuu");
    assert_eq!(abroad.chooses("b1b2").status, 200, "another country is another fee");
    let other = office.applies_as("ee", "resident", "Õunapu");
    assert_eq!(other.chooses("b1b2").status, 200, "another name is another person");
    one.money_arrives();
    assert_eq!(code(&twin.chooses("b1b2")), "fee_already_open");
}
