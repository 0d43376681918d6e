//! Several people in one account, and what is asked for all of them.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{Office, body};
use crate::members::{Member, PASSWORD};

/// Applications of one account, in the order in which they are asked for.
pub struct Family<'a> {
    pub member: Member<'a>,
    pub people: Vec<Applicant<'a>>,
}

impl<'a> Family<'a> {
    /// Takes applications into a new account.
    pub fn of(office: &'a Office, people: Vec<Applicant<'a>>) -> Self {
        let member = office.registers(&format!("{}@example.ee", people[0].id.to_lowercase()), PASSWORD);
        for one in &people {
            assert_eq!(member.adopts(&one.token).status, 200);
        }
        Self { member, people }
    }

    /// So many people of one country who may book.
    pub fn ready(office: &'a Office, country: &str, count: usize) -> Self {
        Self::of(office, (0..count).map(|_| office.ready_to_book(country)).collect())
    }

    pub fn ids(&self) -> Vec<&str> {
        self.people.iter().map(|one| one.id.as_str()).collect()
    }

    pub fn looks(&self, from: &str) -> Reply {
        self.member.ask("GET", &format!("/api/party/times?applications={}&from={from}", self.ids().join(",")), "")
    }

    /// The first run from 10 December 2026 on.
    pub fn run(&self) -> Value {
        body(&self.looks("2026-12-10"))["runs"][0].clone()
    }

    pub fn posts(&self, key: &str, path: &str, value: &Value) -> Reply {
        let bearer = format!("Bearer {}", self.member.token);
        let headers =
            [("authorization", bearer.as_str()), ("content-type", "application/json"), ("idempotency-key", key)];
        self.member.office.ask("POST", path, &headers, &value.to_string())
    }

    pub fn holds_under(&self, key: &str, run: &Value) -> Reply {
        self.posts(key, "/api/party/holds", &json!({ "run": run["id"], "applications": self.ids() }))
    }

    pub fn holds(&self, run: &Value) -> Reply {
        self.holds_under(&self.member.office.key(), run)
    }

    pub fn books(&self) -> Reply {
        let bookings: Vec<Value> =
            self.people.iter().map(|one| json!({ "application": one.id, "hold": one.hold_id() })).collect();
        self.posts(&self.member.office.key(), "/api/party/bookings", &json!({ "bookings": bookings }))
    }

    /// What each record says in one place.
    pub fn each(&self, pointer: &str) -> Vec<Value> {
        self.people.iter().map(|one| one.reads().pointer(pointer).cloned().unwrap_or_default()).collect()
    }
}
