//! An office in memory with a clock that stands still, and visitors who know their way.

use std::cell::Cell;

use serde_json::{Value, json};
use viza_sandbox::{Clock, Reply, Sandbox, Seed, Visitor};

pub struct Office {
    pub sandbox: Sandbox,
    line: Visitor,
    keys: Cell<u32>,
}

pub fn body(reply: &Reply) -> Value {
    serde_json::from_str(&reply.body).unwrap()
}

impl Office {
    pub fn open(now: &str) -> Self {
        let at = now.parse::<jiff::Timestamp>().unwrap().as_second();
        let sandbox = Sandbox::open(None, Seed { clock: Clock::Frozen(at), dice: Some(7) }).unwrap();
        Self { line: Visitor::new(&sandbox).unwrap(), sandbox, keys: Cell::new(0) }
    }

    pub fn key(&self) -> String {
        self.keys.set(self.keys.get() + 1);
        format!("key-{:016}", self.keys.get())
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        self.line.ask(method, path, headers, body).unwrap()
    }

    pub fn post_json(&self, path: &str, body: &Value) -> Reply {
        self.ask("POST", path, &[("content-type", "application/json")], &body.to_string())
    }

    pub fn clock(&self, at: &str) {
        assert_eq!(self.post_json("/sandbox/clock", &json!({ "set": at })).status, 204);
    }

    pub fn at_the_bank(&self, page: &str, card: &str, outcome: &str) -> Reply {
        let card = card.replace('•', "%E2%80%A2").replace(' ', "+");
        self.ask(
            "POST",
            page,
            &[("content-type", "application/x-www-form-urlencoded")],
            &format!("card={card}&outcome={outcome}&return=/ee/et&lang=et"),
        )
    }

    /// Somebody new with a class and nothing else.
    pub fn applies(&self, country: &str, residency: &str) -> Applicant<'_> {
        self.applies_as(country, residency, &format!("Tamm{}", "a".repeat(self.keys.get() as usize)))
    }

    pub fn applies_as(&self, country: &str, residency: &str, family_name: &str) -> Applicant<'_> {
        let new = json!({
            "country": country, "language": "et", "residency": residency, "privacy_notice": "2026-01",
            "applicant": { "given_names": "Õie", "family_name": family_name, "date_of_birth": "1990-02-28" },
            "email": "oie@example.ee",
        });
        let key = self.key();
        let headers = [("content-type", "application/json"), ("idempotency-key", key.as_str())];
        let reply = self.ask("POST", "/api/applications", &headers, &new.to_string());
        assert_eq!(reply.status, 201, "{}", reply.body);
        let created = body(&reply);
        Applicant {
            office: self,
            token: created["token"].as_str().unwrap().into(),
            id: created["application"]["id"].as_str().unwrap().into(),
            created,
        }
    }
}

pub struct Applicant<'a> {
    pub office: &'a Office,
    pub token: String,
    pub id: String,
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

    pub fn etag(&self) -> String {
        format!("\"{}\"", self.reads()["version"])
    }

    pub fn puts(&self, rest: &str, value: &Value) -> Reply {
        let etag = self.etag();
        self.ask("PUT", &self.path(rest), &[("if-match", &etag)], &value.to_string())
    }

    pub fn posts(&self, path: &str, value: &Value) -> Reply {
        let key = self.office.key();
        self.ask("POST", path, &[("idempotency-key", &key)], &value.to_string())
    }

    pub fn accepts_terms(&self, version: &str) -> Reply {
        self.ask("PUT", &self.path("/terms"), &[], &json!({ "version": version }).to_string())
    }

    pub fn chooses(&self, class: &str) -> Reply {
        self.puts("/visa-class", &json!({ "visa_class": class }))
    }

    pub fn pays(&self, channel: &str, minor: i64) -> Reply {
        let currency = self.reads()["fee"]["paid"]["currency"].clone();
        let amount = json!({ "minor": minor, "currency": currency });
        self.posts(&self.path("/payments"), &json!({ "channel": channel, "amount": amount }))
    }

    pub fn sends_profile(&self) -> Reply {
        self.puts("/profile", &profile())
    }

    pub fn chooses_delivery(&self, delivery: &Value) -> Reply {
        self.puts("/delivery", delivery)
    }

    pub fn slots(&self, from: &str) -> Reply {
        let post = match self.reads()["country"].as_str().unwrap() {
            "al" => "tirana",
            "ge" => "tbilisi",
            _ => "tallinn",
        };
        self.ask("GET", &format!("/api/posts/{post}/slots?application={}&from={from}", self.id), &[], "")
    }

    /// The first free time four weeks from the office's day.
    pub fn free_slot(&self) -> String {
        let reply = self.slots("2026-12-10");
        assert_eq!(reply.status, 200, "{}", reply.body);
        body(&reply)["slots"][0]["id"].as_str().unwrap().into()
    }

    pub fn holds(&self, slot: &str) -> Reply {
        self.posts("/api/holds", &json!({ "application": self.id, "slot": slot }))
    }

    pub fn books(&self) -> Reply {
        let hold = self.reads()["hold"]["id"].clone();
        self.posts(&self.path("/booking"), &json!({ "hold": hold }))
    }
}

pub fn profile() -> Value {
    json!({
        "passport_number": "KE1234567", "passport_issued": "2021-05-01", "passport_expires": "2031-05-01",
        "nationality": "EST", "ds160": "AA00ABCD12", "phone": "+37255512345", "declared": true,
        "address": {
            "street": "Pikk 1", "apartment": null, "city": "Tallinn", "postal_code": "10123", "country": "ee",
        },
    })
}
