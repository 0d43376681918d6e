//! An office in memory with a clock that stands still, and visitors who know their way. Every answer under `/api` is
//! checked against the contract on the way.

use std::cell::Cell;

use serde_json::{Value, json};
use viza_sandbox::{Clock, OPERATIONS, Offices, Reply, Sandbox, Seed, Visitor};

use crate::applicant::Applicant;
use crate::contract;

/// Friday noon in Tallinn.
pub const NOON: &str = "2026-11-20T10:00:00Z";

pub struct Office {
    pub sandbox: Sandbox,
    line: Visitor,
    count: Cell<u32>,
}

pub fn body(reply: &Reply) -> Value {
    serde_json::from_str(&reply.body).unwrap_or_else(|_| panic!("no JSON: {} {}", reply.status, reply.body))
}

/// The machine's word of a refusal.
pub fn code(reply: &Reply) -> String {
    body(reply)["code"].as_str().unwrap_or_else(|| panic!("no refusal: {}", reply.body)).to_owned()
}

pub fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
    reply.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

impl Office {
    pub fn open(now: &str) -> Self {
        let at = now.parse::<jiff::Timestamp>().unwrap().as_second();
        let sandbox =
            Sandbox::open(None, Seed { offices: Offices::shipped().unwrap(), clock: Clock::Frozen(at), dice: Some(7) })
                .unwrap();
        Self { line: Visitor::new(&sandbox).unwrap(), sandbox, count: Cell::new(0) }
    }

    pub fn key(&self) -> String {
        format!("key-{:016}", self.next())
    }

    fn next(&self) -> u32 {
        self.count.set(self.count.get() + 1);
        self.count.get()
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let reply = self.line.ask(method, path, headers, body).unwrap();
        if path.starts_with("/api") && !reply.lost {
            self.keeps_contract(method, path, &reply);
        }
        reply
    }

    /// Whether the contract knows this answer; for addresses and methods that it does not know, whether it is a refusal.
    fn keeps_contract(&self, method: &str, path: &str, reply: &Reply) {
        let place = path.split('?').next().unwrap();
        let known = OPERATIONS.iter().find(|(verb, pattern, _)| *verb == method && fits(pattern, place));
        let schema = match known {
            Some((_, pattern, _)) => {
                let pointer = pattern.trim_start_matches("/api").replace('/', "~1");
                let operation =
                    contract::document().pointer(&format!("/paths/{pointer}/{}", method.to_lowercase())).unwrap();
                let response = &operation["responses"][reply.status.to_string()];
                assert!(!response.is_null(), "{method} {path}: the contract has no {}: {}", reply.status, reply.body);
                let response = match response["$ref"].as_str() {
                    Some(name) => contract::document().pointer(&name[1..]).unwrap(),
                    None => response,
                };
                if reply.status == 204 {
                    assert_eq!((reply.body.as_str(), &response["content"]), ("", &Value::Null), "{method} {path}");
                    return;
                }
                let content = &response["content"][header(reply, "content-type")];
                assert!(!content.is_null(), "{method} {path}: {}", header(reply, "content-type"));
                content["schema"].clone()
            }
            None => json!({ "$ref": "#/components/schemas/Problem" }),
        };
        let validator = contract::validator(&schema);
        let faults: Vec<String> = validator.iter_errors(&body(reply)).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{method} {path}: {faults:#?} {}", reply.body);
    }

    pub fn post_json(&self, path: &str, body: &Value) -> Reply {
        self.ask("POST", path, &[("content-type", "application/json")], &body.to_string())
    }

    /// An order to the control desk.
    pub fn orders(&self, path: &str, body: &Value) {
        let reply = self.post_json(&format!("/sandbox{path}"), body);
        assert_eq!(reply.status, 204, "{path}: {}", reply.body);
    }

    pub fn clock(&self, at: &str) {
        self.orders("/clock", &json!({ "set": at }));
    }

    pub fn waits(&self, seconds: i64) {
        self.orders("/clock", &json!({ "advance_seconds": seconds }));
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

    pub fn finds(&self, reference: &Value, proof: (&str, &Value)) -> Reply {
        self.post_json("/api/lookups", &json!({ "reference": reference, proof.0: proof.1 }))
    }

    pub fn counts(&self, applicant: &Applicant) -> Value {
        let counts = body(&self.ask("GET", "/sandbox/counts", &[], ""));
        counts.as_array().unwrap().iter().find(|count| count["application"] == applicant.id).unwrap().clone()
    }

    /// Somebody whom the office has not seen before.
    pub fn applies(&self, country: &str, residency: &str) -> Applicant<'_> {
        let letters = self.next().to_string().bytes().map(|digit| char::from(digit + 49)).collect::<String>();
        self.applies_as(country, residency, &format!("Tamm {letters}"))
    }

    pub fn applies_as(&self, country: &str, residency: &str, family_name: &str) -> Applicant<'_> {
        let mut new = new_application();
        new["country"] = country.into();
        new["residency"] = residency.into();
        new["applicant"]["family_name"] = family_name.into();
        let reply = self.begins(&new);
        assert_eq!(reply.status, 201, "{}", reply.body);
        let created = body(&reply);
        Applicant {
            office: self,
            token: created["token"].as_str().unwrap().into(),
            id: created["application"]["id"].as_str().unwrap().into(),
            created,
        }
    }

    /// Sends the body that opens an application.
    pub fn begins(&self, new: &Value) -> Reply {
        let key = self.key();
        let headers = [("content-type", "application/json"), ("idempotency-key", key.as_str())];
        self.ask("POST", "/api/applications", &headers, &new.to_string())
    }

    /// Somebody with a class and the terms accepted.
    pub fn ready_to_pay(&self, country: &str) -> Applicant<'_> {
        let visitor = self.applies(country, "resident");
        visitor.chooses("b1b2");
        if country != "al" {
            assert_eq!(visitor.accepts_terms("2026-01").status, 200);
        }
        visitor
    }

    /// Somebody whose fee is valid.
    pub fn paid(&self, country: &str) -> Applicant<'_> {
        let visitor = self.ready_to_pay(country);
        match country {
            "ge" => visitor.pays("bank_slip"),
            "ee" => visitor.pays("transfer"),
            _ => visitor.pays("card"),
        };
        visitor.money_arrives();
        assert_eq!(visitor.fee()["state"], "valid");
        visitor
    }

    /// Somebody who can hold and book: paid, with profile and delivery.
    pub fn ready_to_book(&self, country: &str) -> Applicant<'_> {
        let visitor = self.paid(country);
        assert_eq!(visitor.sends_profile().status, 200);
        let place = if country == "ge" { "kutaisi" } else { "tartu" };
        if country != "al" {
            assert_eq!(visitor.chooses_delivery(&pickup(place)).status, 200);
        }
        visitor
    }

    /// Somebody with an appointment.
    pub fn booked(&self, country: &str) -> Applicant<'_> {
        let visitor = self.ready_to_book(country);
        assert_eq!(visitor.holds(&visitor.free_slot(0)).status, 200);
        let booked = visitor.books();
        assert_eq!(booked.status, 200, "{}", booked.body);
        visitor
    }
}

/// Whether a path fits a pattern such as `/api/holds/{id}`.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len()
        && pattern.iter().zip(&path).all(|(wanted, is)| wanted == is || (wanted.starts_with('{') && !is.is_empty()))
}

pub fn new_application() -> Value {
    json!({
        "country": "ee", "language": "et", "residency": "resident", "privacy_notice": "2026-01",
        "applicant": { "given_names": "Õie", "family_name": "Tamm", "date_of_birth": "1990-02-28" },
        "email": "oie@example.ee",
    })
}

pub fn profile() -> Value {
    json!({
        "passport_number": "KE1234567", "passport_issued": "2021-05-01", "passport_expires": "2031-05-01",
        "nationality": "EST", "ds160": "AA00ABCD12", "phone": "+37255512345", "declared": true, "address": address("ee"),
    })
}

pub fn address(country: &str) -> Value {
    json!({ "street": "Pikk 1", "apartment": null, "city": "Tallinn", "postal_code": "10123", "country": country })
}

pub fn pickup(place: &str) -> Value {
    json!({ "option": "pickup", "place": place })
}

pub fn courier(country: &str) -> Value {
    json!({ "option": "courier_home", "address": address(country), "presence_acknowledged": true })
}
