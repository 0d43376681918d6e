//! Emergency appointments: once for each application, where the country knows them, and what an approval opens.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code};

/// A request as the contract has it; the appointments of these tests are on 10 December or later.
pub fn request() -> Value {
    json!({
        "reason": "medical", "needed_by": "2026-12-01", "explanation": "Vend opereeritakse.\nKiri on olemas.",
        "asked_by": "representative", "evidence": true,
    })
}

impl Applicant<'_> {
    fn asks_emergency(&self, request: &Value) -> Reply {
        self.posts(&self.path("/emergency"), request)
    }

    fn withdraws(&self) -> Reply {
        let etag = self.etag();
        self.ask("DELETE", &self.path("/emergency"), &[("if-match", &etag)], "")
    }

    fn is_decided(&self, approve: bool) -> Reply {
        let path = format!("/sandbox/applications/{}/emergency", self.id);
        self.office.post_json(&path, &json!({ "approve": approve }))
    }

    fn emergency(&self) -> Value {
        self.reads()["emergency"].clone()
    }

    /// The first free time in the afternoons that an approval opens.
    fn urgent_slot(&self) -> Option<String> {
        let times = body(&self.slots("2026-11-20"))["slots"].clone();
        let mut ids = times.as_array().unwrap().iter().map(|slot| slot["id"].as_str().unwrap().to_owned());
        ids.find(|id| id.ends_with("-1500") || id.ends_with("-1515"))
    }
}

/// R65, R66, R68: it waits for the embassy, and the appointment stands meanwhile.
#[test]
fn a_request_waits_beside_the_appointment() {
    let office = Office::open(NOON);
    for country in ["ge", "ee"] {
        let visitor = office.booked(country);
        let before = visitor.reads();
        assert_eq!(before["emergency"], Value::Null);
        let asked = visitor.asks_emergency(&request());
        assert_eq!(asked.status, 200, "{country} {}", asked.body);
        let truth = visitor.reads();
        let emergency = &truth["emergency"];
        assert_eq!((&emergency["state"], &emergency["asked_by"]), (&json!("asked"), &json!("representative")));
        assert_eq!((&emergency["asked"]["at"], &emergency["until"]), (&json!(NOON), &Value::Null));
        for part in ["appointment", "confirmation", "fee", "deadlines"] {
            assert_eq!(truth[part], before[part], "{country} {part}");
        }
        assert_eq!(visitor.urgent_slot(), None, "{country}: nothing is opened before the decision");
        assert!(!asked.body.contains("opereeritakse"), "what was explained is for the embassy alone");
    }
}

/// R65, R166: Albania's documents know no such request.
#[test]
fn albania_knows_none() {
    let office = Office::open(NOON);
    let visitor = office.booked("al");
    assert_eq!(code(&visitor.asks_emergency(&request())), "emergency_unknown");
    assert_eq!(visitor.emergency(), Value::Null);
}

/// R67: once for each application, whatever became of the first one.
#[test]
fn there_is_no_second_request() {
    let office = Office::open(NOON);
    let (asked, withdrawn, denied, approved) =
        (office.booked("ee"), office.booked("ee"), office.booked("ee"), office.booked("ee"));
    for visitor in [&asked, &withdrawn, &denied, &approved] {
        assert_eq!(visitor.asks_emergency(&request()).status, 200);
    }
    assert_eq!(withdrawn.withdraws().status, 200);
    assert_eq!(denied.is_decided(false).status, 204);
    assert_eq!(approved.is_decided(true).status, 204);
    for (visitor, state) in [(&asked, "asked"), (&withdrawn, "withdrawn"), (&denied, "denied"), (&approved, "approved")]
    {
        assert_eq!(code(&visitor.asks_emergency(&request())), "emergency_used", "{state}");
        assert_eq!(visitor.emergency()["state"], state);
        assert_eq!(office.counts(visitor)["emergencies"], 1);
    }
    office.waits(7 * 86_400);
    assert_eq!(code(&approved.asks_emergency(&request())), "emergency_used", "nor after the approval has ended");
}

/// R67: the same order is the same request, however often it arrives.
#[test]
fn the_same_order_asks_once() {
    let office = Office::open(NOON);
    let visitor = office.booked("ge");
    let key = office.key();
    let first = visitor.posts_under(&key, &visitor.path("/emergency"), &request());
    let again = visitor.posts_under(&key, &visitor.path("/emergency"), &request());
    assert_eq!((first.status, &first.body), (200, &again.body));
    assert_eq!(visitor.emergency()["key"], json!(key));
    let mut other = request();
    other["reason"] = "business".into();
    assert_eq!(code(&visitor.posts_under(&key, &visitor.path("/emergency"), &other)), "key_reused");
    assert_eq!(office.counts(&visitor)["emergencies"], 1);
}

/// R68: asked for beside an appointment that is still to come, under the terms in force.
#[test]
fn an_appointment_to_come_is_needed() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    assert_eq!(code(&visitor.asks_emergency(&request())), "appointment_missing");
    visitor.holds(&visitor.free_slot(0));
    assert_eq!(code(&visitor.asks_emergency(&request())), "appointment_missing", "a held time is none");
    visitor.books();
    let starts = visitor.reads()["appointment"]["slot"]["starts"]["at"].as_str().unwrap().to_owned();
    let cancelled = office.booked("ee");
    cancelled.cancels();
    assert_eq!(code(&cancelled.asks_emergency(&request())), "appointment_missing");
    office.orders("/terms", &json!({ "country": "ee", "version": "2026-02" }));
    assert_eq!(code(&visitor.asks_emergency(&request())), "terms_missing");
    visitor.accepts_terms("2026-02");
    office.clock(&starts);
    assert_eq!(code(&visitor.asks_emergency(&request())), "appointment_missing", "the interview has begun");
}

/// R27: a fee whose year is over opens no earlier time.
#[test]
fn an_expired_fee_asks_for_nothing() {
    let office = Office::open(NOON);
    office.clock("2026-03-10T09:00:00Z");
    let visitor = office.ready_to_book("ee");
    let slot = body(&visitor.slots("2027-04-01"))["slots"][0]["id"].as_str().unwrap().to_owned();
    visitor.holds(&slot);
    assert_eq!(visitor.books().status, 200);
    office.clock("2027-03-10T22:00:00Z");
    let mut late = request();
    late["needed_by"] = "2027-03-20".into();
    assert_eq!(code(&visitor.asks_emergency(&late)), "fee_expired");
    office.waits(-1);
    assert_eq!(visitor.asks_emergency(&late).status, 200, "in the last second");
}

/// R69–R74: every reason that the documents name, and documents that prove it.
#[test]
fn what_a_request_must_say() {
    let office = Office::open(NOON);
    for reason in ["medical", "funeral", "business", "esta_refused", "study"] {
        let mut wish = request();
        wish["reason"] = reason.into();
        let visitor = office.booked("ge");
        assert_eq!(visitor.asks_emergency(&wish).status, 200, "{reason}");
        assert_eq!(visitor.emergency()["reason"], reason);
    }
    let visitor = office.booked("ee");
    let interview = visitor.reads()["appointment"]["slot"]["starts"]["local"].as_str().unwrap()[..10].to_owned();
    for (field, wrong, fault) in [
        ("reason", json!("court"), "unknown"),
        ("asked_by", json!("nobody"), "unknown"),
        ("evidence", json!(false), "required"),
        ("explanation", json!(" \n "), "missing"),
        ("explanation", json!("ä".repeat(1001)), "too_long"),
        ("explanation", json!("a\tb"), "wrong_form"),
        ("needed_by", json!("1 December"), "wrong_form"),
        ("needed_by", json!("2026-11-19"), "in_past"),
        ("needed_by", json!(interview), "not_earlier"),
    ] {
        let mut wish = request();
        wish[field] = wrong;
        let fields = body(&visitor.asks_emergency(&wish))["fields"].clone();
        assert_eq!(fields, json!([{ "pointer": format!("/{field}"), "fault": fault }]), "{field}");
    }
    let mut last = request();
    last["needed_by"] = "2026-11-20".into();
    last["explanation"] = "ä".repeat(1000).into();
    assert_eq!(visitor.asks_emergency(&last).status, 200, "today, and a thousand characters");
}

/// R68: an approval is one move more and opens earlier times, for three days by the office's clock.
#[test]
fn an_approval_opens_earlier_times_and_ends() {
    let office = Office::open(NOON);
    let (visitor, late, stranger) = (office.booked("ee"), office.booked("ee"), office.paid("ee"));
    for place in [1, 2] {
        visitor.holds(&visitor.free_slot(place));
        visitor.books();
    }
    assert_eq!(visitor.fee()["reschedules_left"], 0);
    for one in [&visitor, &late] {
        one.asks_emergency(&request());
        assert_eq!(one.is_decided(true).status, 204);
        assert_eq!(one.emergency()["until"]["local"], "2026-11-24T00:00");
        assert_eq!(one.deadline("emergency_ends").unwrap(), "2026-11-24T00:00");
    }
    assert_eq!(visitor.fee()["reschedules_left"], 1);
    let urgent = visitor.urgent_slot().unwrap();
    assert_eq!(stranger.urgent_slot(), None, "nobody else sees them");
    stranger.sends_profile();
    assert_eq!(code(&stranger.holds(&urgent)), "slot_not_for_you");

    assert_eq!(visitor.holds(&urgent).status, 200);
    assert_eq!(visitor.books().status, 200);
    let truth = visitor.reads();
    assert_eq!((&truth["emergency"]["state"], &truth["fee"]["reschedules_left"]), (&json!("used"), &json!(0)));
    assert_eq!(truth["appointment"]["slot"]["id"], json!(urgent));
    assert_eq!((visitor.deadline("emergency_ends"), visitor.urgent_slot()), (None, None), "once only");

    let (left, version) = (late.fee()["reschedules_left"].clone(), late.etag());
    office.clock("2026-11-23T21:59:59Z");
    assert!(late.urgent_slot().is_some(), "the last second");
    office.waits(1);
    assert_eq!((late.emergency()["state"].clone(), late.urgent_slot()), (json!("lapsed"), None));
    assert_eq!(late.fee()["reschedules_left"], left.as_u64().unwrap() - 1, "the move goes with it");
    assert_ne!(late.etag(), version);
    assert_eq!(late.reads()["appointment"]["state"], "booked");
}

/// R68: only what waits is decided, and only what waits is withdrawn.
#[test]
fn what_does_not_wait_is_neither_decided_nor_withdrawn() {
    let office = Office::open(NOON);
    let visitor = office.booked("ge");
    assert_eq!((code(&visitor.withdraws()), visitor.is_decided(true).status), ("no_emergency".into(), 409));
    visitor.asks_emergency(&request());
    let stale = visitor.etag();
    visitor.is_decided(false);
    let late = visitor.ask("DELETE", &visitor.path("/emergency"), &[("if-match", &stale)], "");
    assert_eq!(late.status, 412, "the embassy was quicker");
    assert_eq!((code(&visitor.withdraws()), visitor.is_decided(true).status), ("no_emergency".into(), 409));
    assert_eq!(visitor.emergency()["state"], "denied");
    let mails = office.ask("GET", "/sandbox/mailbox", &[], "").body;
    assert!(mails.contains("ei kiidetud heaks"), "the decision is mailed");
}

/// The control desk decides by a form, and offers it only while something waits.
#[test]
fn the_control_desk_approves_and_denies() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    let offered = || office.ask("GET", "/sandbox", &[], "").body.contains("Approve the emergency");
    assert!(!offered());
    visitor.asks_emergency(&request());
    assert!(offered());
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let path = format!("/sandbox/applications/{}/emergency", visitor.id);
    assert_eq!(office.ask("POST", &path, &form, "approve=true").status, 303);
    assert_eq!(visitor.emergency()["state"], "approved");
    assert!(!offered());
}
