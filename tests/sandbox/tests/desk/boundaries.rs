//! The rule catalogue at its boundaries, on the office's side: told from a clock in New York, and over both changes of the
//! offices' own clocks.

use jiff::ToSpan;
use serde_json::json;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code, courier, pickup, profile};

/// Somebody with an interview on this day.
fn booked_on<'a>(office: &'a Office, country: &str, day: &str) -> Applicant<'a> {
    let visitor = office.ready_to_book(country);
    let list = body(&visitor.slots(day));
    let of_the_day = list["slots"]
        .as_array()
        .unwrap()
        .iter()
        .find(|slot| slot["starts"]["local"].as_str().unwrap().starts_with(day));
    visitor.holds(of_the_day.unwrap_or_else(|| panic!("no time on {day}"))["id"].as_str().unwrap());
    assert_eq!(visitor.books().status, 200);
    visitor
}

/// R87, R88, R161: Tbilisi closes the address on the evening of the interview, Tallinn at the midnight before it.
#[test]
fn the_address_closes_by_the_offices_clock_wherever_it_is_looked_at() {
    for (country, opens, interview, last, refused) in [
        ("ee", NOON, "2026-12-10", "2026-12-09T16:59:59-05:00", "2026-12-09T17:00:00-05:00"),
        ("ge", NOON, "2026-12-10", "2026-12-10T14:58:59-05:00", "2026-12-10T14:59:00-05:00"),
        // Before and after the night of 25 October 2026, in which Tallinn goes back by an hour.
        ("ee", "2026-10-01T10:00:00Z", "2026-10-23", "2026-10-22T16:59:59-04:00", "2026-10-22T17:00:00-04:00"),
        ("ee", "2026-10-01T10:00:00Z", "2026-10-26", "2026-10-25T17:59:59-04:00", "2026-10-25T18:00:00-04:00"),
        ("ge", "2026-10-01T10:00:00Z", "2026-10-26", "2026-10-26T15:58:59-04:00", "2026-10-26T15:59:00-04:00"),
        // Before and after the night of 28 March 2027, in which it goes forward.
        ("ee", "2027-03-01T10:00:00Z", "2027-03-25", "2027-03-24T17:59:59-04:00", "2027-03-24T18:00:00-04:00"),
        ("ee", "2027-03-01T10:00:00Z", "2027-03-29", "2027-03-28T16:59:59-04:00", "2027-03-28T17:00:00-04:00"),
        ("ge", "2027-03-01T10:00:00Z", "2027-03-29", "2027-03-29T15:58:59-04:00", "2027-03-29T15:59:00-04:00"),
    ] {
        let office = Office::open(opens);
        let visitor = booked_on(&office, country, interview);
        let places = if country == "ge" { ["batumi", "kutaisi"] } else { ["narva", "tartu"] };
        office.clock(last);
        assert_eq!(visitor.chooses_delivery(&pickup(places[0])).status, 200, "{country} {interview}");
        office.clock(refused);
        assert_eq!(code(&visitor.chooses_delivery(&pickup(places[1]))), "address_cutoff", "{country} {interview}");
        assert_eq!(visitor.reads()["delivery"]["place"], places[0]);
    }
}

/// R61: the number of the form can be changed until the interview begins; the rest of the profile stays open.
#[test]
fn the_number_of_the_form_stands_once_the_interview_has_begun() {
    for country in ["al", "ge", "ee"] {
        let office = Office::open(NOON);
        let visitor = office.booked(country);
        let begins: jiff::Timestamp =
            visitor.reads()["appointment"]["slot"]["starts"]["at"].as_str().unwrap().parse().unwrap();
        let with = |number: &str, phone: &str| {
            let mut sent = profile();
            sent["ds160"] = number.into();
            sent["phone"] = phone.into();
            sent
        };
        office.clock(&(begins - 1.second()).to_string());
        assert_eq!(visitor.puts("/profile", &with("AA00ABCD13", "+37255512345")).status, 200, "{country}");
        office.waits(1);
        let refused = visitor.puts("/profile", &with("AA00ABCD14", "+37255512345"));
        let fault = json!({ "pointer": "/ds160", "fault": "too_late" });
        assert_eq!(body(&refused)["fields"], json!([fault]), "{country}");
        let mut without = profile();
        without.as_object_mut().unwrap().remove("ds160");
        assert_eq!(body(&visitor.puts("/profile", &without))["fields"], json!([fault]), "{country}: left out");
        assert_eq!(visitor.puts("/profile", &with("AA00ABCD13", "+37255554321")).status, 200, "{country}");
        let kept = visitor.reads()["profile"].clone();
        assert_eq!((&kept["ds160"], &kept["phone"]), (&json!("AA00ABCD13"), &json!("+37255554321")), "{country}");
    }
}

/// R27: the year ends at the office's midnight, also where its clock has changed since.
#[test]
fn the_year_of_a_fee_outlives_the_changes_of_the_clocks() {
    for (country, paid, last) in [
        // In the hours before Tallinn goes forward and before it goes back.
        ("ee", "2026-03-28T20:30:00-04:00", "2027-03-29T23:59:59+03:00"),
        ("ee", "2026-10-24T18:30:00-04:00", "2027-10-25T23:59:59+03:00"),
        // The last day is itself the day of a change.
        ("ee", "2026-10-31T06:00:00-04:00", "2027-10-31T23:59:59+02:00"),
        ("al", "2026-03-28T06:00:00-04:00", "2027-03-28T23:59:59+02:00"),
        ("ge", "2026-10-24T16:30:00-04:00", "2027-10-25T23:59:59+04:00"),
    ] {
        let office = Office::open(paid);
        let visitor = office.paid(country);
        office.clock(last);
        assert_eq!(visitor.fee()["state"], "valid", "{country} {paid}");
        office.waits(1);
        assert_eq!(visitor.fee()["state"], "fee_expired", "{country} {paid}");
    }
}

/// R43: 24 hours are elapsed time, an hour later on the wall in the night in which the clock goes forward.
#[test]
fn a_card_rests_for_24_hours_over_the_change_to_summer_time() {
    let office = Office::open("2027-03-27T08:05:00-04:00");
    let visitor = office.ready_to_pay("ee");
    visitor.pays("card");
    office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "decline");
    assert_eq!(visitor.fee()["card_locks"][0]["usable_at"]["local"], "2027-03-28T15:05");
    office.clock("2027-03-28T08:04:59-04:00");
    assert_eq!(visitor.fee()["card_locks"].as_array().unwrap().len(), 1);
    office.waits(1);
    assert_eq!(visitor.fee()["card_locks"], json!([]));
}

/// R18, R26, R30: what one person has paid opens nothing for another one, of whatever class.
#[test]
fn a_fee_stays_with_the_person_who_paid_it() {
    let office = Office::open(NOON);
    for country in ["ge", "ee"] {
        let payer = office.paid(country);
        for class in ["b1b2", "f"] {
            let other = office.ready_to_pay(country);
            other.chooses(class);
            other.sends_profile();
            assert_eq!(other.fee()["state"], "none", "{country} {class}");
            assert_eq!(code(&other.slots("2026-12-10")), "fee_not_valid", "{country} {class}");
            assert_eq!(code(&other.holds(&payer.free_slot(0))), "fee_not_valid", "{country} {class}");
        }
    }
}

/// R93–R96: the courier is paid at the door. Wherever the passport goes, the office asks for the fee and nothing more.
#[test]
fn no_delivery_stands_on_the_bill() {
    let office = Office::open(NOON);
    for visitor in [office.paid("ge"), office.ready_to_pay("ge")] {
        visitor.sends_profile();
        let before = visitor.fee();
        let to = |city: &str| {
            let mut delivery = courier("ge");
            delivery["address"]["city"] = city.into();
            delivery
        };
        for delivery in [to("Tbilisi"), to("Kutaisi"), pickup("batumi")] {
            assert_eq!(visitor.chooses_delivery(&delivery).status, 200, "{delivery}");
            assert_eq!(visitor.fee(), before, "{delivery}");
        }
    }
}

/// R36: an amount in dollars is not the fee, whatever it is.
#[test]
fn dollars_are_not_taken() {
    let office = Office::open(NOON);
    for country in ["al", "ge", "ee"] {
        let visitor = office.ready_to_pay(country);
        let mut order = visitor.order(if country == "ge" { "bank_slip" } else { "card" });
        order["amount"]["currency"] = "USD".into();
        let refused = visitor.posts(&visitor.path("/payments"), &order);
        assert_eq!(code(&refused), "fee_changed", "{country}");
        order["amount"]["currency"] = "usd".into();
        let refused = visitor.posts(&visitor.path("/payments"), &order);
        let fault = json!({ "pointer": "/amount/currency", "fault": "unknown" });
        assert_eq!(body(&refused)["fields"][0], fault, "{country}");
        assert_eq!(visitor.fee()["state"], "none");
    }
}
