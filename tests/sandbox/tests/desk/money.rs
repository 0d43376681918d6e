//! Fees and payments: what may be paid, by whom, and never twice.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code, header};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

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
        for (group, classes) in [["b1b2", "c1d", "f", "j"].as_slice(), &["h", "l", "o"], &["k"], &["e"]].iter().enumerate() {
            for class in *classes {
                assert_eq!(fee(class), fees[group], "{country} {class}");
            }
        }
    }
}

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

#[test]
fn terms_are_those_in_force() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    for version in ["2025-12", "2026-02", ""] {
        assert_eq!(body(&visitor.accepts_terms(version))["fields"][0]["fault"], "not_current");
    }
    office.orders("/terms", &json!({ "country": "ee", "version": "2026-02" }));
    assert_eq!(code(&visitor.pays("card")), "terms_missing", "new terms ask again");
    visitor.accepts_terms("2026-02");
    assert_eq!(visitor.pays("card").status, 200);
    let albanian = office.applies("al", "resident");
    assert_eq!(albanian.accepts_terms("2026-01").status, 422, "Albania has no terms to accept");
}

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

/// While any payment is started, pending, part paid or arrived there is no second one, by any channel (R47).
#[test]
fn nobody_pays_twice() {
    let office = Office::open(NOON);
    for (country, channel) in [("ee", "transfer"), ("ee", "card"), ("ge", "bank_slip"), ("al", "bank_slip"), ("al", "card")] {
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

#[test]
fn channels_belong_to_countries() {
    let office = Office::open(NOON);
    for (country, channels) in [("ee", ["transfer", "card"].as_slice()), ("ge", &["bank_slip"]), ("al", &["card", "bank_slip"])] {
        for channel in ["transfer", "card", "bank_slip"] {
            let reply = office.ready_to_pay(country).pays(channel);
            match channels.contains(&channel) {
                true => assert_eq!(reply.status, 200, "{country} {channel}"),
                false => assert_eq!(code(&reply), "channel_unknown", "{country} {channel}"),
            }
        }
    }
}

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

/// R43, and the boundary of the rule catalogue: rolling 24 hours, per card and person.
#[test]
fn a_card_rests_for_24_hours_in_estonia() {
    let office = Office::open("2026-11-20T12:05:00Z");
    let visitor = office.ready_to_pay("ee");
    visitor.pays("card");
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "decline");
    let lock = visitor.fee()["card_locks"][0].clone();
    assert_eq!((&lock["label"], &lock["usable_at"]["local"]), (&json!("•••• 4242"), &json!("2026-11-21T14:05")));
    visitor.pays("card");
    let refused = office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "pay");
    assert_eq!(refused.status, 200, "the bank's page says so and stays");
    assert!(refused.body.contains("2026-11-21 14:05") && refused.body.contains("Seda kaarti"), "{}", refused.body);
    assert_eq!(visitor.fee()["state"], "started");
    // Somebody else may use the same card, and this visitor another one.
    let friend = office.ready_to_pay("ee");
    friend.pays("card");
    office.at_the_bank(&friend.hosted_page(), "•••• 4242", "pay");
    assert_eq!(friend.fee()["state"], "valid");
    // One second before the 24 hours, and then.
    office.clock("2026-11-21T12:04:59Z");
    visitor.pays("card");
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "pay");
    assert_eq!(visitor.fee()["state"], "started");
    office.waits(1);
    assert_eq!(visitor.fee()["card_locks"], json!([]));
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "pay");
    assert_eq!(visitor.fee()["state"], "valid");
}

#[test]
fn another_card_is_free_while_one_rests() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    visitor.pays("card");
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "decline");
    visitor.pays("card");
    office.at_the_bank(&visitor.hosted_page(), "•••• 5100", "pay");
    assert_eq!(visitor.fee()["state"], "valid");
}

#[test]
fn cards_do_not_rest_in_albania() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("al");
    for outcome in ["decline", "pay"] {
        visitor.pays("card");
        office.at_the_bank(&visitor.hosted_page(), "•••• 4242", outcome);
    }
    assert_eq!((&visitor.fee()["state"], &visitor.fee()["card_locks"]), (&json!("valid"), &json!([])));
}

#[test]
fn a_card_page_that_was_closed_can_be_opened_again_until_it_ends() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    visitor.pays("card");
    let page = visitor.hosted_page();
    assert_eq!(office.at_the_bank(&page, "•••• 4242", "close").status, 303);
    assert_eq!(visitor.fee()["state"], "started");
    office.waits(30 * 60 - 1);
    assert_eq!(visitor.newest_payment()["hosted_page"], json!(page));
    office.waits(1);
    assert_eq!(visitor.newest_payment()["state"], "failed");
    assert_eq!(visitor.fee()["pay_reason"], "last_failed");
    office.at_the_bank(&page, "•••• 4242", "pay");
    assert_eq!(office.counts(&visitor)["charges"], 0, "a closed page takes nothing");
}

/// R44: in Albania cash counts from the next business day; a holiday and a weekend are none.
#[test]
fn cash_counts_on_the_next_business_day_in_albania() {
    for (paid, counts) in [
        ("2026-11-19T10:00:00Z", "2026-11-20T08:00"), // Thursday
        ("2026-11-20T10:00:00Z", "2026-11-23T08:00"), // Friday
        ("2026-11-27T10:00:00Z", "2026-11-30T08:00"), // Friday before two holidays on a weekend
        ("2026-12-07T22:59:00Z", "2026-12-09T08:00"), // Monday evening, 8 December is a holiday
    ] {
        let office = Office::open(paid);
        let visitor = office.ready_to_pay("al");
        visitor.pays("bank_slip");
        visitor.money_arrives();
        let payment = visitor.newest_payment();
        assert_eq!((&payment["state"], &payment["expected_by"]["local"]), (&json!("pending"), &json!(counts)));
        assert_eq!(code(&visitor.slots("2026-12-10")), "fee_not_valid");
        let at = payment["expected_by"]["at"].as_str().unwrap();
        office.clock(at);
        office.waits(-1);
        assert_eq!(visitor.fee()["state"], "pending");
        office.waits(1);
        assert_eq!((&visitor.fee()["state"], &visitor.newest_payment()["state"]), (&json!("valid"), &json!("arrived")));
    }
}

#[test]
fn a_slip_expires_and_asks_first() {
    let office = Office::open(NOON);
    for country in ["ge", "al"] {
        let visitor = office.ready_to_pay(country);
        visitor.pays("bank_slip");
        let expires = visitor.newest_payment()["instructions"]["expires"]["local"].as_str().unwrap().to_owned();
        assert_eq!(visitor.deadline("slip_expires").unwrap(), expires);
        office.waits(7 * DAY - 1);
        assert_eq!(visitor.fee()["state"], "pending");
        office.waits(1);
        let fee = visitor.fee();
        assert_eq!((&fee["state"], &fee["pay_reason"]), (&json!("slip_expired"), &json!("ask_about_slip")));
        assert_eq!(visitor.deadline("slip_expires"), None);
        assert_eq!(code(&visitor.pays("bank_slip")), "pay_not_allowed");
        let mut order = visitor.order("bank_slip");
        order["slip_unpaid"] = true.into();
        assert_eq!(visitor.posts(&visitor.path("/payments"), &order).status, 200);
        assert_eq!(visitor.fee()["state"], "pending");
    }
}

#[test]
fn money_that_was_paid_with_an_expired_slip_still_comes() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ge");
    visitor.pays("bank_slip");
    office.waits(8 * DAY);
    visitor.money_arrives();
    assert_eq!(visitor.fee()["state"], "valid");
}

#[test]
fn a_transfer_waits_without_an_end() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    visitor.pays("transfer");
    let payment = visitor.newest_payment();
    assert_eq!((&payment["instructions"]["expires"], &payment["expected_by"]), (&Value::Null, &Value::Null));
    assert!(payment["instructions"]["reference"].as_str().unwrap().len() == 10);
    office.waits(300 * DAY);
    assert_eq!(visitor.fee()["state"], "pending");
}

#[test]
fn only_the_office_opens_paying_again() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ge");
    let reopen = format!("/sandbox/applications/{}/reopen", visitor.id);
    assert_eq!(office.post_json(&reopen, &json!({})).status, 409, "nothing is open");
    visitor.pays("bank_slip");
    let id = visitor.newest_payment()["id"].as_str().unwrap().to_owned();
    office.orders(&format!("/payments/{id}/arrive"), &json!({ "part": true }));
    assert_eq!(visitor.fee()["paid"]["minor"], 25_000);
    assert_eq!(office.post_json(&reopen, &json!({})).status, 204);
    assert_eq!(visitor.fee()["pay_reason"], "reopened_by_office");
    visitor.pays("bank_slip");
    visitor.money_arrives();
    let counts = office.counts(&visitor);
    assert_eq!((&counts["charges"], &counts["reopened"], &counts["fees"]), (&json!(2), &json!(1), &json!(1)));
    assert_eq!(office.post_json(&reopen, &json!({})).status, 409, "a paid fee is not opened again");
}

#[test]
fn the_banks_page_sends_nobody_to_another_origin() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    visitor.pays("card");
    let page = visitor.hosted_page();
    let bad = ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "", "/a\u{d}\u{a}Set-Cookie:x", "/%5C"];
    for back in &bad[..6] {
        let encoded: String = back.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let reply = office.ask("GET", &format!("{page}?return={encoded}"), &[], "");
        assert_eq!(reply.status, 400, "{back:?}");
        let form = format!("outcome=pay&card=%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2+4242&return={encoded}");
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        assert_eq!(office.ask("POST", &page, &kind, &form).status, 400, "{back:?}");
    }
    assert_eq!(visitor.fee()["state"], "started", "a wrong way back pays nothing");
    let shown = office.ask("GET", &format!("{page}?return=/ee/et/a/x/fee%22%3E&lang=ka"), &[], "");
    assert!(shown.body.contains("value=\"/ee/et/a/x/fee&quot;&gt;\"") && shown.body.contains("lang=\"ka\""));
    assert!(header(&shown, "content-security-policy").starts_with("default-src 'none'"));
}
