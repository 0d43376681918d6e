//! Dated rules: until when an address may be changed, and until when a fee books.

use chrono::NaiveDate;
use serde_json::json;
use viza::domain::deadline::{address_change, fee_usable};
use viza::domain::errand::Order;

use crate::{at, goes_out, journey, pack, record};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// R87, R88, R161: Tbilisi closes the address on the evening of the interview, Tallinn at the midnight before it, Tirana
/// states no end. The same instants as on the office's side.
#[test]
fn the_address_closes_by_the_offices_clock_wherever_it_is_looked_at() {
    for (country, interview, last, refused) in [
        ("ee", "2026-12-10", "2026-12-09T16:59:59-05:00", "2026-12-09T17:00:00-05:00"),
        ("ge", "2026-12-10", "2026-12-10T14:58:59-05:00", "2026-12-10T14:59:00-05:00"),
        // Round the night of 25 October 2026, in which Tallinn goes back by an hour.
        ("ee", "2026-10-24", "2026-10-23T16:59:59-04:00", "2026-10-23T17:00:00-04:00"),
        ("ee", "2026-10-25", "2026-10-24T16:59:59-04:00", "2026-10-24T17:00:00-04:00"),
        ("ee", "2026-10-26", "2026-10-25T17:59:59-04:00", "2026-10-25T18:00:00-04:00"),
        ("ge", "2026-10-26", "2026-10-26T15:58:59-04:00", "2026-10-26T15:59:00-04:00"),
        // Round the night of 28 March 2027, in which it goes forward.
        ("ee", "2027-03-27", "2027-03-26T17:59:59-04:00", "2027-03-26T18:00:00-04:00"),
        ("ee", "2027-03-28", "2027-03-27T17:59:59-04:00", "2027-03-27T18:00:00-04:00"),
        ("ee", "2027-03-29", "2027-03-28T16:59:59-04:00", "2027-03-28T17:00:00-04:00"),
        ("ge", "2027-03-29", "2027-03-29T15:58:59-04:00", "2027-03-29T15:59:00-04:00"),
    ] {
        let deadline = address_change(&pack(country), day(interview)).unwrap();
        assert_eq!(deadline.last_allowed().at, at(last), "{country} {interview}");
        assert!(!deadline.is_over(at(last)) && deadline.is_over(at(refused)), "{country} {interview}");
    }
    assert_eq!(address_change(&pack("al"), day("2026-12-10")), None);
}

/// R27: the anniversary is the last day, to the office's midnight; Albania's documents do not state the year.
#[test]
fn the_year_of_a_fee_ends_at_the_offices_midnight() {
    for (country, paid, last) in [
        ("ee", "2026-03-10", "2027-03-10T16:59:59-05:00"),
        ("ge", "2026-03-10", "2027-03-10T14:59:59-05:00"),
        ("ee", "2028-02-29", "2029-02-28T16:59:59-05:00"),
        // The last day is that of a change of Tallinn's clock, or follows it.
        ("ee", "2026-03-28", "2027-03-28T16:59:59-04:00"),
        ("ee", "2026-03-29", "2027-03-29T16:59:59-04:00"),
        ("ee", "2026-10-31", "2027-10-31T17:59:59-04:00"),
        ("ee", "2026-11-01", "2027-11-01T17:59:59-04:00"),
    ] {
        let deadline = fee_usable(&pack(country), day(paid)).unwrap();
        assert_eq!(deadline.last_allowed().at, at(last), "{country} {paid}");
    }
    assert_eq!(fee_usable(&pack("al"), day("2026-03-10")), None);
}

/// R27, R28: the last day is one for booking, not for the interview, and it is the office that says which day it is.
#[test]
fn on_the_last_day_a_later_interview_may_be_booked() {
    let last = json!({ "at": "2027-03-10T21:59:59Z", "local": "2027-03-10T23:59", "zone": "Europe/Tallinn" });
    let spring = json!({ "at": "2027-05-03T06:00:00Z", "local": "2027-05-03T09:00", "zone": "Europe/Tallinn" });
    let kept = json!({ "at": "2027-03-10T22:05:00Z", "local": "2027-03-11T00:05", "zone": "Europe/Tallinn" });
    let changes = [("/fee/usable_until", last), ("/hold/slot/starts", spring), ("/hold/expires", kept)];
    for (state, goes) in [("valid", true), ("fee_expired", false)] {
        let known = record("held", &[&changes[..], &[("/fee/state", json!(state))]].concat());
        assert_eq!(known.fee.usable_until.unwrap().at, at("2027-03-10T16:59:59-05:00"));
        let hold = known.hold.clone().unwrap().id;
        let book = Order::Book { hold };
        let now = at("2027-03-10T16:59:58-05:00");
        assert_eq!(goes_out(journey(known), book, &pack("ee"), now, true).0, goes, "{state}");
    }
    assert!(record("extended", &[]).fee.extended);
}
