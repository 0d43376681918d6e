//! Cards, slips, transfers and cash: what the bank and the clock do with a payment.

use serde_json::{Value, json};

use crate::common::{NOON, Office, code, header};

const DAY: i64 = 24 * 3600;

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

/// R43.
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

/// R43.
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

/// R35.
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
        let old = visitor.newest_payment()["id"].as_str().unwrap().to_owned();
        assert_eq!(visitor.posts(&visitor.path("/payments"), &order).status, 200);
        assert_eq!(visitor.fee()["state"], "pending");
        let late = office.post_json(&format!("/sandbox/payments/{old}/arrive"), &json!({}));
        assert_eq!(late.status, 409, "a slip that was given up takes no money");
    }
}

/// R35, R38.
#[test]
fn money_that_was_paid_with_an_expired_slip_still_comes() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ge");
    visitor.pays("bank_slip");
    office.waits(8 * DAY);
    visitor.money_arrives();
    assert_eq!(visitor.fee()["state"], "valid");
}

/// R41.
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

/// R42: the last digit of every reference is the 7-3-1 check digit of the others, so that a slip of the finger shows.
#[test]
fn every_reference_has_its_check_digit() {
    let office = Office::open(NOON);
    for (country, channel) in [("ee", "transfer"), ("ge", "bank_slip"), ("al", "bank_slip")] {
        let visitor = office.ready_to_pay(country);
        visitor.pays(channel);
        let payment = visitor.newest_payment();
        let reference = payment["instructions"]["reference"].as_str().unwrap();
        let digits: Vec<u32> = reference.chars().rev().map(|digit| digit.to_digit(10).unwrap()).collect();
        let weighed: u32 =
            digits.iter().zip([1, 7, 3, 1, 7, 3, 1, 7, 3, 1]).map(|(digit, weight)| digit * weight).sum();
        assert_eq!((digits.len(), weighed % 10), (10, 0), "{country}: {reference}");
    }
}

/// R39, R40.
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
    let bad =
        ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "", "/a\u{d}\u{a}Set-Cookie:x", "/%5C"];
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
