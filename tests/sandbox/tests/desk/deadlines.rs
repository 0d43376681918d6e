//! The rules that are dates, at their boundaries, on each office's wall clock.

use serde_json::json;

use crate::common::{NOON, Office, body, code, header, pickup};

/// R27: the anniversary day is included, to its last second, in the office's zone.
#[test]
fn a_fee_books_for_one_year() {
    for (country, paid, last, after) in [
        // Paid on 2026-03-10; Tallinn is at +02:00 then.
        ("ee", "2026-03-10T09:00:00Z", "2027-03-10T21:59:59Z", "2027-03-10T22:00:00Z"),
        // Just before midnight in Tbilisi is still the 9th in UTC.
        ("ge", "2026-03-09T20:30:00Z", "2027-03-10T19:59:59Z", "2027-03-10T20:00:00Z"),
        // A leap day's anniversary is 28 February.
        ("ee", "2028-02-29T10:00:00Z", "2029-02-28T21:59:59Z", "2029-02-28T22:00:00Z"),
        ("al", "2028-02-29T10:00:00Z", "2029-02-28T22:59:59Z", "2029-02-28T23:00:00Z"),
    ] {
        let office = Office::open(paid);
        let visitor = office.paid(country);
        assert_eq!(visitor.fee()["usable_until"]["at"], last, "{country} {paid}");
        assert!(visitor.deadline("fee_usable").unwrap().ends_with("T23:59"));
        office.clock(last);
        assert_eq!(visitor.fee()["state"], "valid");
        office.clock(after);
        assert_eq!(visitor.fee()["state"], "fee_expired");
        assert_eq!(code(&visitor.slots("2029-06-01")), "fee_expired");
        assert_eq!(visitor.fee()["pay_allowed"], true, "a new fee may be paid");
        assert_eq!(visitor.deadline("fee_usable"), None);
    }
}

/// R27 limits booking, not the interview: on the last day one may book a later interview.
#[test]
fn the_last_day_books_an_interview_after_it() {
    let office = Office::open("2026-03-10T09:00:00Z");
    let visitor = office.paid("ee");
    visitor.sends_profile();
    visitor.chooses_delivery(&pickup("tartu"));
    // The slots of this office end in March 2027; so the fee is paid late in the year that they cover.
    let late = Office::open(NOON);
    let visitor_late = late.paid("ee");
    let until = visitor_late.fee()["usable_until"]["local"].as_str().unwrap().to_owned();
    assert_eq!(until, "2027-11-20T23:59");
    office.clock("2027-03-08T10:00:00Z");
    let list = body(&visitor.slots("2027-03-08"));
    let slot = list["slots"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(visitor.holds(slot["id"].as_str().unwrap()).status, 200);
    assert_eq!(visitor.books().status, 200);
}

/// R28: the office's own date stands instead of the year.
#[test]
fn the_office_extends_a_fee() {
    let office = Office::open("2026-03-10T09:00:00Z");
    let visitor = office.paid("ee");
    assert_eq!(visitor.fee()["extended"], false);
    office.orders(&format!("/applications/{}/extend-fee", visitor.id), &json!({}));
    let fee = visitor.fee();
    assert_eq!((&fee["extended"], &fee["usable_until"]["local"]), (&json!(true), &json!("2027-09-10T23:59")));
    office.clock("2027-06-01T10:00:00Z");
    assert_eq!(visitor.fee()["state"], "valid");
}

/// R87: in Georgia the delivery may be changed until 23:58:59 on the day of the interview.
#[test]
fn the_georgian_cutoff_is_the_evening_of_the_interview() {
    let office = Office::open(NOON);
    let visitor = office.booked("ge");
    let day = visitor.deadline("interview").unwrap()[..10].to_owned();
    assert_eq!(visitor.deadline("address_change").unwrap(), format!("{day}T23:59"));
    office.clock(&format!("{day}T19:58:59Z"));
    assert_eq!(visitor.chooses_delivery(&pickup("batumi")).status, 200);
    office.clock(&format!("{day}T19:59:00Z"));
    let refused = visitor.chooses_delivery(&pickup("kutaisi"));
    assert_eq!(code(&refused), "address_cutoff");
    assert_eq!(body(&refused)["moment"]["local"], format!("{day}T23:59"));
    assert_eq!(visitor.reads()["delivery"]["place"], "batumi");
}

/// R88: in Estonia it may be changed until midnight before the interview.
#[test]
fn the_estonian_cutoff_is_the_midnight_before_the_interview() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    assert_eq!(visitor.deadline("interview").unwrap(), "2026-12-10T09:00");
    assert_eq!(visitor.deadline("address_change").unwrap(), "2026-12-10T00:00");
    office.clock("2026-12-09T21:59:59Z");
    assert_eq!(visitor.chooses_delivery(&pickup("narva")).status, 200);
    office.clock("2026-12-09T22:00:00Z");
    assert_eq!(code(&visitor.chooses_delivery(&pickup("tartu"))), "address_cutoff");
}

/// R88.
#[test]
fn a_move_moves_the_cutoff() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    office.clock("2026-12-09T22:30:00Z");
    assert_eq!(code(&visitor.chooses_delivery(&pickup("narva"))), "address_cutoff");
    let later = body(&visitor.slots("2027-01-11"))["slots"][0]["id"].as_str().unwrap().to_owned();
    visitor.holds(&later);
    visitor.books();
    assert_eq!(visitor.chooses_delivery(&pickup("narva")).status, 200);
    assert!(visitor.deadline("address_change").unwrap().starts_with("2027-01-"));
}

/// R33, R34: a fee of one country books nothing in another.
#[test]
fn a_fee_is_of_one_country() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ge");
    assert_eq!(code(&visitor.holds("tallinn-20261210-0830")), "fee_other_country");
}

/// Summer time: the wall clock of an interview stays the same while its instant moves by an hour.
#[test]
fn walls_and_instants_over_the_change_of_the_clocks() {
    let office = Office::open("2026-10-01T10:00:00Z");
    let visitor = office.paid("ee");
    let hour = |from: &str| {
        let list = body(&visitor.slots(from));
        let slot = list["slots"].as_array().unwrap().iter().find(|slot| slot["id"].as_str().unwrap().ends_with("0900"));
        let starts = slot.unwrap()["starts"].clone();
        (starts["local"].as_str().unwrap()[11..].to_owned(), starts["at"].as_str().unwrap()[11..16].to_owned())
    };
    assert_eq!(hour("2026-10-12"), ("09:00".into(), "06:00".into()));
    assert_eq!(hour("2026-10-26"), ("09:00".into(), "07:00".into()));
}

/// A hold and the 24 hours of a card are elapsed time, also in the night in which an hour comes twice (R43).
#[test]
fn waiting_is_elapsed_time() {
    // 25 October 2026, 03:55 in Tallinn, five minutes before the clock goes back.
    let office = Office::open("2026-10-25T00:55:00Z");
    let visitor = office.ready_to_book("ee");
    let slot = body(&visitor.slots("2026-11-02"))["slots"][0]["id"].as_str().unwrap().to_owned();
    visitor.holds(&slot);
    let expires = visitor.reads()["hold"]["expires"].clone();
    assert_eq!((&expires["at"], &expires["local"]), (&json!("2026-10-25T01:05:00Z"), &json!("2026-10-25T03:05")));
    let payer = office.ready_to_pay("ee");
    payer.pays("card");
    office.at_the_bank(&payer.hosted_page(), "•••• 4242", "decline");
    assert_eq!(payer.fee()["card_locks"][0]["usable_at"]["local"], "2026-10-26T02:55");
}

#[test]
fn holidays_and_weekends_have_no_times() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    let days: Vec<String> = ["2026-12-10", "2027-02-01"]
        .iter()
        .flat_map(|from| {
            let list = body(&visitor.slots(from));
            let day = |slot: &serde_json::Value| slot["starts"]["local"].as_str().unwrap()[..10].to_owned();
            list["slots"].as_array().unwrap().iter().map(day).collect::<Vec<_>>()
        })
        .collect();
    for closed in ["2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01", "2027-02-24", "2026-12-12", "2026-12-13"] {
        assert!(!days.iter().any(|day| day == closed), "{closed}");
    }
    assert!(days.iter().any(|day| day == "2027-02-23"));
}

#[test]
fn every_answer_bears_the_offices_own_time() {
    let office = Office::open(NOON);
    for path in ["/api/time", "/api/nowhere"] {
        let reply = office.ask("GET", path, &[], "");
        assert_eq!(header(&reply, "date"), "Fri, 20 Nov 2026 10:00:00 GMT", "{path}");
    }
    office.clock("2027-03-28T01:00:00Z");
    assert_eq!(header(&office.ask("GET", "/api/time", &[], ""), "date"), "Sun, 28 Mar 2027 01:00:00 GMT");
}
