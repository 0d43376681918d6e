//! An applicant who knows every way of the desk.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::common::{Office, body, profile};

pub struct Applicant<'a> {
    pub office: &'a Office,
    pub token: String,
    pub id: String,
    /// The answer that began the application.
    pub created: Value,
}

impl Applicant<'_> {
    pub fn path(&self, rest: &str) -> String {
        format!("/api/applications/{}{rest}", self.id)
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let bearer = format!("Bearer {}", self.token);
        let mut all = vec![("authorization", bearer.as_str())];
        if !body.is_empty() {
            all.push(("content-type", "application/json"));
        }
        all.extend_from_slice(headers);
        self.office.ask(method, path, &all, body)
    }

    pub fn reads(&self) -> Value {
        body(&self.ask("GET", &self.path(""), &[], ""))
    }

    /// Asks, and gets no answer.
    pub fn reads_nothing(&self) {
        assert!(self.ask("GET", &self.path(""), &[], "").lost);
    }

    pub fn fee(&self) -> Value {
        self.reads()["fee"].clone()
    }

    /// When a deadline of this kind is, on the office's wall clock.
    pub fn deadline(&self, kind: &str) -> Option<String> {
        let truth = self.reads();
        let deadlines = truth["deadlines"].as_array().unwrap();
        let found = deadlines.iter().find(|deadline| deadline["kind"] == kind)?;
        Some(found["moment"]["local"].as_str().unwrap().to_owned())
    }

    pub fn etag(&self) -> String {
        format!("\"{}\"", self.reads()["version"])
    }

    pub fn puts(&self, rest: &str, value: &Value) -> Reply {
        let etag = self.etag();
        self.ask("PUT", &self.path(rest), &[("if-match", &etag)], &value.to_string())
    }

    pub fn posts(&self, path: &str, value: &Value) -> Reply {
        self.posts_under(&self.office.key(), path, value)
    }

    pub fn posts_under(&self, key: &str, path: &str, value: &Value) -> Reply {
        self.ask("POST", path, &[("idempotency-key", key)], &value.to_string())
    }

    pub fn accepts_terms(&self, version: &str) -> Reply {
        self.ask("PUT", &self.path("/terms"), &[], &json!({ "version": version }).to_string())
    }

    pub fn chooses(&self, class: &str) -> Reply {
        self.puts("/visa-class", &json!({ "visa_class": class }))
    }

    /// Begins a payment of what is due.
    pub fn pays(&self, channel: &str) -> Reply {
        self.posts(&self.path("/payments"), &self.order(channel))
    }

    pub fn order(&self, channel: &str) -> Value {
        json!({ "channel": channel, "amount": self.fee()["due"] })
    }

    pub fn newest_payment(&self) -> Value {
        self.fee()["payments"].as_array().unwrap().last().unwrap().clone()
    }

    pub fn hosted_page(&self) -> String {
        self.newest_payment()["hosted_page"].as_str().unwrap().to_owned()
    }

    pub fn money_arrives(&self) {
        let id = self.newest_payment()["id"].as_str().unwrap().to_owned();
        self.office.orders(&format!("/payments/{id}/arrive"), &json!({}));
    }

    pub fn sends_profile(&self) -> Reply {
        self.puts("/profile", &profile())
    }

    pub fn chooses_delivery(&self, delivery: &Value) -> Reply {
        self.puts("/delivery", delivery)
    }

    pub fn post_of_office(&self) -> &'static str {
        match self.created["application"]["country"].as_str().unwrap() {
            "al" => "tirana",
            "ge" => "tbilisi",
            _ => "tallinn",
        }
    }

    pub fn slots(&self, from: &str) -> Reply {
        let path = format!("/api/posts/{}/slots?application={}&from={from}", self.post_of_office(), self.id);
        self.ask("GET", &path, &[], "")
    }

    /// A free time from 10 December 2026 on.
    pub fn free_slot(&self, place: usize) -> String {
        let reply = self.slots("2026-12-10");
        body(&reply)["slots"][place]["id"].as_str().unwrap_or_else(|| panic!("{}", reply.body)).into()
    }

    pub fn holds(&self, slot: &str) -> Reply {
        self.posts("/api/holds", &json!({ "application": self.id, "slot": slot }))
    }

    pub fn hold_id(&self) -> String {
        self.reads()["hold"]["id"].as_str().unwrap().to_owned()
    }

    pub fn books(&self) -> Reply {
        self.posts(&self.path("/booking"), &json!({ "hold": self.hold_id() }))
    }

    pub fn cancels(&self) -> Reply {
        let etag = self.etag();
        self.ask("DELETE", &self.path("/booking"), &[("if-match", &etag)], "")
    }

    pub fn arms(&self, trouble: &str) {
        self.office.orders("/next", &json!({ "application": self.id, "trouble": trouble }));
    }
}
