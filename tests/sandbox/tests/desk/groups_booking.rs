//! A group's booking: for enough people who are all ready, in time, for all of them or for nobody.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code};
use crate::groups::Team;
use crate::members::PASSWORD;

impl Team<'_> {
    pub fn times(&self) -> Reply {
        self.coordinator.ask("GET", &self.path("/times?from=2026-11-20"), "")
    }

    /// The first run on offer.
    pub fn run(&self) -> Value {
        let times = self.times();
        assert_eq!(times.status, 200, "{}", times.body);
        body(&times)["runs"][0].clone()
    }

    pub fn books(&self, run: &Value) -> Reply {
        self.changes("PUT", "/booking", &json!({ "run": run["id"] }))
    }

    pub fn cancels(&self) -> Reply {
        self.changes("DELETE", "/booking", &Value::Null)
    }

    /// Signs in anew, as one does after a while.
    pub fn comes_back(self) -> Self {
        Self { coordinator: self.coordinator.office.signs_in(&self.email, PASSWORD), ..self }
    }
}

/// Somebody who lacks nothing that this country asks of a member.
fn ready<'a>(office: &'a Office, country: &str) -> Applicant<'a> {
    match country {
        "ge" => office.ready_to_book("ge"),
        _ => {
            let applicant = office.ready_to_pay("ee");
            assert_eq!(applicant.sends_profile().status, 200);
            applicant
        }
    }
}

/// An approved group of people who are all ready.
pub fn team<'a>(office: &'a Office, country: &str, people: usize) -> (Team<'a>, Vec<Applicant<'a>>) {
    let team = office.team(country, 12);
    let members: Vec<_> = (0..people).map(|_| ready(office, country)).collect();
    for member in &members {
        team.takes(member);
    }
    team.is_approved(14);
    (team, members)
}

pub fn appointments(office: &Office, members: &[Applicant]) -> Vec<u64> {
    members.iter().map(|member| office.counts(member)["appointments"].as_u64().unwrap()).collect()
}

/// Nothing is looked at and nothing is booked, for this reason.
pub fn refused(office: &Office, team: &Team, members: &[Applicant], reason: &str) {
    assert_eq!(code(&team.times()), reason);
    let run = json!({ "id": "run_tallinn-20261207-1" });
    assert_eq!(code(&team.books(&run)), reason);
    assert_eq!(appointments(office, members), vec![0; members.len()]);
}

/// R82: nine are too few in Estonia, ten are enough, and Georgia states no number.
#[test]
fn ten_are_enough_in_estonia() {
    let office = Office::open(NOON);
    let (team_of_nine, members) = team(&office, "ee", 9);
    refused(&office, &team_of_nine, &members, "group_too_small");
    team_of_nine.takes(&ready(&office, "ee"));
    let run = team_of_nine.run();
    let booked = team_of_nine.books(&run);
    assert_eq!(booked.status, 200, "{}", booked.body);
    let group = body(&booked);
    assert_eq!((&group["state"], &group["appointment"]["seats"]), (&json!("booked"), &json!(10)));
    assert_eq!((&group["appointment"]["starts"], &group["appointment"]["ends"]), (&run["starts"], &run["ends"]));
    let (nine, members) = team(&office, "ge", 9);
    assert_eq!(nine.books(&nine.run()).status, 200);
    assert_eq!(appointments(&office, &members), [1; 9]);
}

/// R79: in Georgia one who has not paid stops all; R78: so does one without the form; R59: or without a way back for the
/// passport; and nobody ever has two appointments.
#[test]
fn one_who_is_not_ready_stops_all_in_georgia() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 2);
    let lacks = |applicant: Applicant| {
        team.takes(&applicant);
        refused(&office, &team, &members, "member_not_ready");
        assert_eq!(applicant.leaves().status, 200);
    };
    let unpaid = office.ready_to_pay("ge");
    unpaid.sends_profile();
    unpaid.chooses_delivery(&crate::common::pickup("kutaisi"));
    lacks(unpaid);
    let formless = office.paid("ge");
    formless.chooses_delivery(&crate::common::pickup("kutaisi"));
    lacks(formless);
    let undelivered = office.paid("ge");
    undelivered.sends_profile();
    lacks(undelivered);
    let booked = office.booked("ge");
    team.takes(&booked);
    refused(&office, &team, &members, "member_not_ready");
    assert_eq!(booked.cancels().status, 200);
    assert_eq!(team.books(&team.run()).status, 200);
    assert_eq!(office.counts(&booked)["appointments"], 1);
}

/// R78, R79: Estonia asks for the form and not for the fee. Who books unpaid has used nothing of a fee yet.
#[test]
fn estonia_does_not_ask_for_the_fee() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ee", 10);
    let formless = office.ready_to_pay("ee");
    team.takes(&formless);
    refused(&office, &team, &members, "member_not_ready");
    formless.leaves();
    assert_eq!(team.books(&team.run()).status, 200);
    let fee = members[0].fee();
    assert_eq!((&fee["state"], &fee["pay_allowed"]), (&json!("none"), &json!(true)));
    members[0].pays("transfer");
    members[0].money_arrives();
    let fee = members[0].fee();
    assert_eq!((&fee["state"], &fee["reschedules_left"]), (&json!("used"), &json!(2)));
}

/// R76, R77, R80: without an approval, after a denial and after the window nothing is booked; its last second counts.
#[test]
fn an_approval_opens_the_booking_until_its_last_second() {
    let office = Office::open(NOON);
    let waiting = office.team("ge", 3);
    let member = ready(&office, "ge");
    waiting.takes(&member);
    refused(&office, &waiting, std::slice::from_ref(&member), "group_not_approved");
    waiting.is_denied("no_times");
    refused(&office, &waiting, std::slice::from_ref(&member), "group_not_approved");
    let (late, late_members) = team(&office, "ge", 2);
    let (last, last_members) = team(&office, "ge", 2);
    // Tbilisi's midnight after fourteen days.
    office.clock("2026-12-04T19:59:59Z");
    let (late, last) = (late.comes_back(), last.comes_back());
    assert_eq!(last.books(&last.run()).status, 200);
    assert_eq!(appointments(&office, &last_members), [1, 1]);
    let run = late.run();
    office.clock("2026-12-04T20:00:00Z");
    assert_eq!(code(&late.books(&run)), "group_window_over");
    refused(&office, &late, &late_members, "group_window_over");
    assert_eq!(last.state(), "booked", "what is booked stays");
}

/// All seats or none: when one time of a run is gone nobody gets one.
#[test]
fn one_time_that_is_gone_stops_all() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 3);
    let run = team.run();
    office.orders("/next", &json!({ "application": team.id, "operation": "book_group", "trouble": "slot_taken" }));
    let refused = team.books(&run);
    assert_eq!((refused.status, code(&refused).as_str()), (409, "slot_taken"));
    assert_eq!(appointments(&office, &members), [0; 3]);
    assert_eq!((team.state().as_str(), &team.reads()["appointment"]), ("approved", &Value::Null));
    assert_eq!(members[0].group()["state"], "agreed");
    assert_eq!(code(&team.books(&run)), "slot_taken", "and it stays gone");
    let unknown = team.books(&json!({ "id": "run_1" }));
    assert_eq!(body(&unknown)["fields"], json!([{ "pointer": "/run", "fault": "unknown" }]));
    assert_eq!(team.books(&team.run()).status, 200);
}

/// A run is for those who had agreed when it was offered.
#[test]
fn a_run_for_others_is_not_booked() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 2);
    let run = team.run();
    let etag = format!("\"{}\"", team.reads()["version"]);
    team.takes(&ready(&office, "ge"));
    let choice = json!({ "run": run["id"] }).to_string();
    let old = team.coordinator.ask_with("PUT", &team.path("/booking"), ("if-match", &etag), &choice);
    assert_eq!((old.status, code(&old).as_str()), (412, "outdated"));
    assert_eq!(code(&team.books(&run)), "outdated", "even if the newest list was read");
    assert_eq!(appointments(&office, &members), [0; 2]);
}

/// A booking whose answer was lost is found in the record, and sending it again does nothing.
#[test]
fn a_lost_answer_is_found_in_the_record() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 2);
    let (run, etag) = (team.run(), format!("\"{}\"", team.reads()["version"]));
    office.orders("/next", &json!({ "application": team.id, "operation": "book_group", "trouble": "lost_answer" }));
    let choice = json!({ "run": run["id"] }).to_string();
    let send = || team.coordinator.ask_with("PUT", &team.path("/booking"), ("if-match", &etag), &choice);
    assert!(send().lost);
    assert_eq!(team.state(), "booked");
    assert_eq!(code(&send()), "outdated");
    assert_eq!(appointments(&office, &members), [1, 1]);
}

/// M16: the looks of a group are counted as those of an application, and why there is nothing is said.
#[test]
fn looks_are_counted_and_an_empty_list_has_its_reason() {
    let office = Office::open(NOON);
    let (team, _members) = team(&office, "ge", 2);
    let look = |from: &str| team.coordinator.ask("GET", &team.path(&format!("/times?from={from}")), "");
    let first = body(&look("2026-11-20"));
    assert_eq!((&first["looks_left"], &first["looks_hourly"], &first["empty"]), (&json!(59), &json!(60), &Value::Null));
    assert_eq!(first["runs"].as_array().unwrap().len(), 20, "four a day on five days");
    let later = body(&look("2027-02-01"));
    assert_eq!((&later["empty"], &later["next_free"]), (&json!("none_released"), &Value::Null));
    for day in ["07", "08", "09", "10", "11"] {
        office.orders("/days", &json!({ "post": "tbilisi", "day": format!("2026-12-{day}") }));
    }
    let gone = body(&look("2026-11-20"));
    assert_eq!((&gone["empty"], &gone["runs"]), (&json!("all_taken"), &json!([])));
    for query in ["", "?from=10.12.2026", "?from=2026-02-30"] {
        let reply = team.coordinator.ask("GET", &team.path(&format!("/times{query}")), "");
        assert_eq!((reply.status, code(&reply).as_str()), (400, "malformed"), "{query}");
    }
    office.orders("/next", &json!({ "application": team.id, "trouble": "too_many_looks" }));
    let reply = look("2026-11-20");
    assert_eq!((reply.status, code(&reply).as_str()), (429, "too_many_looks"));
    office.orders("/next", &json!({ "application": team.id, "trouble": "outdated" }));
    let etag = format!("\"{}\"", first["looks_left"]);
    assert_eq!(code(&team.coordinator.ask_with("DELETE", &team.path(""), ("if-match", &etag), "")), "outdated");
}
