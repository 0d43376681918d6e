//! What an account says of each application at a glance: who fills it in, what is next, and the nearest date.

use serde_json::{Value, json};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, new_application, pickup, profile};
use crate::members::Member;

/// What is next, and what the nearest deadline is.
fn glance(member: &Member) -> (String, Value) {
    let own = member.reads()["applications"][0].clone();
    (own["next"].as_str().unwrap().to_owned(), own["deadline"]["kind"].clone())
}

fn owner<'a>(office: &'a Office, visitor: &Applicant) -> Member<'a> {
    let member = office.registers("oie@example.ee", crate::members::PASSWORD);
    assert_eq!(member.adopts(&visitor.token).status, 200);
    member
}

fn is(next: &str, deadline: &str) -> (String, Value) {
    (next.to_owned(), if deadline.is_empty() { Value::Null } else { json!(deadline) })
}

/// R20: whoever sees to several people reads of each what there is to do.
#[test]
fn each_application_says_what_is_next_and_what_presses() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ge");
    let member = owner(&office, &visitor);
    let glance = || glance(&member);
    assert_eq!(glance(), is("fee", ""));
    visitor.pays("bank_slip");
    assert_eq!(glance(), is("fee", "slip"));
    visitor.money_arrives();
    assert_eq!(glance(), is("profile", "fee"));
    visitor.sends_profile();
    assert_eq!(glance(), is("booking", "fee"));
    visitor.holds(&visitor.free_slot(0));
    assert_eq!(glance(), is("delivery", "hold"));
    visitor.chooses_delivery(&pickup("kutaisi"));
    assert_eq!(glance(), is("confirm", "hold"));
    visitor.books();
    assert_eq!(glance(), is("interview", "interview"));
}

/// R20, R100: after the interview the way of the passport says what is next.
#[test]
fn after_the_interview_the_passport_says_what_is_next() {
    let office = Office::open(NOON);
    let visitor = office.booked("ge");
    office.clock("2026-12-15T08:00:00Z");
    let member = owner(&office, &visitor);
    let goes = |to: &str| office.orders(&format!("/applications/{}/passport", visitor.id), &json!({ "to": to }));
    assert_eq!(glance(&member), is("wait", ""));
    goes("handed_over");
    assert_eq!(glance(&member), is("wait", ""));
    goes("ready");
    assert_eq!(glance(&member), is("collect", "collect"));
    goes("collected");
    assert_eq!(glance(&member), is("none", ""));
}

/// R61: without the number of the form a held time cannot be booked; the profile comes first.
#[test]
fn what_is_missing_comes_before_confirming() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    let member = owner(&office, &visitor);
    let mut without = profile();
    without["ds160"] = Value::Null;
    visitor.puts("/profile", &without);
    assert_eq!(glance(&member), is("booking", "fee"));
    visitor.holds(&visitor.free_slot(0));
    assert_eq!(glance(&member), is("profile", "hold"));
    visitor.sends_profile();
    assert_eq!(glance(&member), is("confirm", "hold"));
}

/// R44: cash that counts later asks for nothing meanwhile.
#[test]
fn money_that_counts_later_is_waited_for() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("al");
    let member = owner(&office, &visitor);
    visitor.pays("bank_slip");
    visitor.money_arrives();
    assert_eq!(glance(&member).0, "wait");
}

/// R20: who fills it in is asked at the start; a version of the app that did not ask means the applicant.
#[test]
fn who_fills_it_in_is_kept() {
    let office = Office::open(NOON);
    for (by, kept) in [
        (json!("applicant"), "applicant"),
        (json!("family"), "family"),
        (json!("representative"), "representative"),
        (Value::Null, "applicant"),
    ] {
        let mut new = new_application();
        if by.is_string() {
            new["by"] = by;
        }
        let created = body(&office.begins(&new));
        assert_eq!(created["application"]["by"], kept);
    }
    let mut new = new_application();
    new["by"] = json!("neighbour");
    assert_eq!(body(&office.begins(&new))["fields"][0], json!({ "pointer": "/by", "fault": "unknown" }));
}
