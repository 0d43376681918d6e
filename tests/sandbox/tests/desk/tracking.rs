//! The passport's way back: what the office states, what it refuses, and what time alone does.

use serde_json::{Value, json};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, code, courier, pickup};

/// Somebody whose interview is over on this day, with the way chosen; the office has just opened.
fn interviewed<'a>(office: &'a Office, country: &str, way: Option<Value>, day: &str) -> Applicant<'a> {
    let visitor = office.booked(country);
    if let Some(way) = way {
        assert_eq!(visitor.chooses_delivery(&way).status, 200);
    }
    let interview = visitor.deadline("interview").unwrap();
    assert!(interview.as_str() < day, "the interview is later: {interview}");
    office.clock(day);
    visitor
}

fn goes(visitor: &Applicant, to: &str) {
    visitor.office.orders(&format!("/applications/{}/passport", visitor.id), &json!({ "to": to }));
}

fn goes_not(visitor: &Applicant, to: &str) {
    let path = format!("/sandbox/applications/{}/passport", visitor.id);
    let refused = visitor.office.post_json(&path, &json!({ "to": to }));
    assert_eq!(code(&refused), "malformed", "{to}");
}

/// What has happened, as the application tells it.
fn events(visitor: &Applicant) -> Vec<(String, String)> {
    let events = visitor.reads()["tracking"]["events"].clone();
    let told = |event: &Value| {
        (event["kind"].as_str().unwrap().to_owned(), event["moment"]["local"].as_str().unwrap().to_owned())
    };
    events.as_array().unwrap().iter().map(told).collect()
}

fn told(kind: &str, local: &str) -> (String, String) {
    (kind.to_owned(), local.to_owned())
}

/// R100: in Georgia a passport waits for 15 calendar days; the last second of the last one is in time.
#[test]
fn a_georgian_place_keeps_it_for_fifteen_days() {
    let office = Office::open(NOON);
    let visitor = interviewed(&office, "ge", None, "2026-12-15T08:00:00Z");
    goes(&visitor, "handed_over");
    goes(&visitor, "ready");
    assert_eq!(visitor.deadline("collect").unwrap(), "2026-12-31T00:00", "the 30th is the last day");
    office.clock("2026-12-30T19:59:59Z");
    assert_eq!(events(&visitor).last().unwrap().0, "ready");
    office.clock("2026-12-30T20:00:00Z");
    assert_eq!(events(&visitor).last().unwrap(), &told("returned", "2026-12-31T00:00"));
    assert_eq!(visitor.deadline("collect"), None);
    // The embassy hands it out itself.
    goes(&visitor, "collected");
    assert_eq!(events(&visitor).len(), 4);
}

/// R101: in Estonia each place has its own time, counted in days of the calendar over a change of the clocks too.
#[test]
fn an_estonian_place_has_its_own_time() {
    for (place, ready, ends) in [
        ("narva", "2026-12-15T08:00:00Z", "2026-12-23T00:00"),
        ("tartu", "2026-12-15T08:00:00Z", "2026-12-26T00:00"),
        ("tallinn-center", "2026-12-15T08:00:00Z", "2026-12-30T00:00"),
        ("narva", "2027-03-26T08:00:00Z", "2027-04-03T00:00"),
    ] {
        let office = Office::open(NOON);
        let visitor = interviewed(&office, "ee", Some(pickup(place)), ready);
        goes(&visitor, "handed_over");
        goes(&visitor, "ready");
        assert_eq!(visitor.deadline("collect").unwrap(), ends, "{place}");
        goes(&visitor, "collected");
        assert_eq!(visitor.deadline("collect"), None, "{place}");
        goes_not(&visitor, "returned");
    }
}

/// R99: after a limited number of attempts it goes back to the embassy by itself.
#[test]
fn the_courier_comes_a_limited_number_of_times() {
    let office = Office::open(NOON);
    let visitor = interviewed(&office, "ge", Some(courier("ge")), "2026-12-15T08:00:00Z");
    goes_not(&visitor, "ready");
    goes(&visitor, "handed_over");
    goes_not(&visitor, "ready");
    for _ in 0..2 {
        goes(&visitor, "attempted");
        assert_eq!(events(&visitor).last().unwrap().0, "attempted");
    }
    goes(&visitor, "attempted");
    let kinds: Vec<_> = events(&visitor).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["handed_over", "attempted", "attempted", "attempted", "returned"]);
    goes_not(&visitor, "delivered");
}

/// R106, R108, R109: the number comes with the courier; without one, five business days of the embassy after the issue one
/// asks, and neither country's holidays are business days.
#[test]
fn an_albanian_number_comes_within_five_business_days() {
    for (issued, asks) in [
        // A Friday; the next Friday is the fifth day.
        ("2027-01-15T09:00:00Z", "2027-01-25T00:00"),
        // 22 March is a holiday in Albania.
        ("2027-03-12T09:00:00Z", "2027-03-23T00:00"),
        // 11 November is one in the United States.
        ("2027-11-05T09:00:00Z", "2027-11-16T00:00"),
        // Issued on a Sunday by the embassy's clock, not yet by UTC's.
        ("2027-01-16T23:30:00Z", "2027-01-25T00:00"),
    ] {
        let office = Office::open(NOON);
        let visitor = interviewed(&office, "al", None, issued);
        assert_eq!(visitor.reads()["tracking"], json!({ "events": [], "number": null }));
        goes(&visitor, "issued");
        assert_eq!(visitor.deadline("tracking_number").unwrap(), asks, "{issued}");
        goes(&visitor, "handed_over");
        assert_eq!(visitor.deadline("tracking_number"), None);
        assert_eq!(visitor.reads()["tracking"]["number"].as_str().unwrap().len(), 14);
        goes(&visitor, "delivered");
    }
    for country in ["ge", "ee"] {
        let office = Office::open(NOON);
        let visitor = interviewed(&office, country, None, "2026-12-15T09:00:00Z");
        goes(&visitor, "issued");
        goes(&visitor, "handed_over");
        assert_eq!(visitor.deadline("tracking_number"), None, "{country}");
        assert_eq!(visitor.reads()["tracking"]["number"], Value::Null, "{country}");
    }
}

/// R106: before the interview nothing is handed over, and before an appointment nothing is said.
#[test]
fn nothing_is_handed_over_before_the_interview() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    assert_eq!(visitor.reads().get("tracking"), None);
    visitor.holds(&visitor.free_slot(0));
    visitor.books();
    assert_eq!(visitor.reads()["tracking"], json!({ "events": [], "number": null }));
    goes_not(&visitor, "issued");
    goes_not(&visitor, "handed_over");
}

/// A courier who was told no place and no address brings it nowhere.
#[test]
fn without_a_choice_it_stays_at_the_embassy() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    visitor.sends_profile();
    visitor.holds(&visitor.free_slot(0));
    assert_eq!(visitor.books().status, 200);
    office.clock("2026-12-15T08:00:00Z");
    goes(&visitor, "issued");
    goes_not(&visitor, "handed_over");
}

/// The desk's page offers what may come next, and no more.
#[test]
fn the_control_desk_moves_it_on() {
    let office = Office::open(NOON);
    let visitor = interviewed(&office, "ee", Some(pickup("narva")), "2026-12-15T08:00:00Z");
    let offers = |to: &str| office.ask("GET", "/sandbox", &[], "").body.contains(&format!("value=\"{to}\""));
    assert!(offers("handed_over") && !offers("ready"));
    goes(&visitor, "handed_over");
    assert!(offers("ready") && !offers("handed_over") && !offers("delivered"));
}
