//! Coordinators and their groups: who may ask, what the embassy decides, and until when it counts.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code, header};
use crate::members::{Member, PASSWORD};

/// A reference that is nobody's.
pub const NOBODY: &str = "EE-0000-0000";

/// A group, and whoever arranges it.
pub struct Team<'a> {
    pub coordinator: Member<'a>,
    pub email: String,
    pub id: String,
}

pub fn organisation() -> Value {
    json!({ "kind": "company", "name": "OÜ Reisid" })
}

pub fn new_group(country: &str, expected: u32) -> Value {
    json!({ "country": country, "name": "Talvereis", "expected": expected, "purpose": "Konverents.\nOleme ühest firmast." })
}

/// A body that the desk would understand, for the operations of groups.
pub fn body_for(operation: &str) -> Value {
    match operation {
        "set_coordinator" => json!({ "country": "ee", "organisation": organisation() }),
        "ask_group" => new_group("ee", 12),
        "invite_members" => json!({ "members": [{ "called": "Õie", "reference": "EE-0000-0001" }] }),
        "book_group" => json!({ "run": "run_1" }),
        "agree_to_group" => json!({ "reference": NOBODY, "code": "0000-0000" }),
        _ => Value::Null,
    }
}

impl Office {
    /// Somebody who arranges interviews for others in a country.
    pub fn coordinates(&self, email: &str, country: &str) -> Member<'_> {
        let member = self.registers(email, PASSWORD);
        assert_eq!(member.wishes_role(country, &organisation()).status, 200);
        member
    }

    /// A group that waits for the embassy.
    pub fn team(&self, country: &str, expected: u32) -> Team<'_> {
        let email = format!("reisid{}@example.ee", self.key());
        let coordinator = self.coordinates(&email, country);
        let asked = coordinator.asks_group(&self.key(), &new_group(country, expected));
        assert_eq!(asked.status, 201, "{}", asked.body);
        Team { id: body(&asked)["id"].as_str().unwrap().into(), coordinator, email }
    }
}

impl Member<'_> {
    pub fn wishes_role(&self, country: &str, organisation: &Value) -> Reply {
        let wish = json!({ "country": country, "organisation": organisation });
        self.ask("PUT", "/api/account/coordinator", &wish.to_string())
    }

    pub fn asks_group(&self, key: &str, new: &Value) -> Reply {
        self.ask_with("POST", "/api/groups", ("idempotency-key", key), &new.to_string())
    }

    pub fn ask_with(&self, method: &str, path: &str, more: (&str, &str), text: &str) -> Reply {
        let bearer = format!("Bearer {}", self.token);
        let mut headers = vec![("authorization", bearer.as_str()), more];
        if !text.is_empty() {
            headers.push(("content-type", "application/json"));
        }
        self.office.ask(method, path, &headers, text)
    }

    pub fn groups(&self) -> Value {
        body(&self.ask("GET", "/api/groups", ""))["groups"].clone()
    }
}

impl Team<'_> {
    pub fn path(&self, rest: &str) -> String {
        format!("/api/groups/{}{rest}", self.id)
    }

    pub fn reads(&self) -> Value {
        let reply = self.coordinator.ask("GET", &self.path(""), "");
        assert_eq!(reply.status, 200, "{}", reply.body);
        assert_eq!(header(&reply, "etag"), format!("\"{}\"", body(&reply)["version"]));
        body(&reply)
    }

    pub fn state(&self) -> String {
        self.reads()["state"].as_str().unwrap().to_owned()
    }

    /// Changes the group as it was read last.
    pub fn changes(&self, method: &str, rest: &str, value: &Value) -> Reply {
        let etag = format!("\"{}\"", self.reads()["version"]);
        let text = if value.is_null() { String::new() } else { value.to_string() };
        self.coordinator.ask_with(method, &self.path(rest), ("if-match", &etag), &text)
    }

    pub fn is_approved(&self, days: i64) {
        self.coordinator.office.orders(&format!("/groups/{}/approve", self.id), &json!({ "days": days }));
    }

    pub fn is_denied(&self, because: &str) {
        self.coordinator.office.orders(&format!("/groups/{}/deny", self.id), &json!({ "because": because }));
    }

    pub fn invites(&self, called: &str, reference: &str) -> Reply {
        let invited = json!({ "members": [{ "called": called, "reference": reference }] });
        self.changes("POST", "/members", &invited)
    }

    pub fn dissolves(&self) -> Reply {
        self.changes("DELETE", "", &Value::Null)
    }

    /// Somebody is invited, and agrees with the code in the own record.
    pub fn takes(&self, applicant: &Applicant) {
        let invited = self.invites("Õie", applicant.reference());
        assert_eq!(invited.status, 200, "{}", invited.body);
        let agreed = applicant.agrees();
        assert_eq!(agreed.status, 204, "{}", agreed.body);
    }
}

impl Applicant<'_> {
    pub fn reference(&self) -> &str {
        self.created["application"]["reference"].as_str().unwrap()
    }

    pub fn group(&self) -> Value {
        self.reads()["group"].clone()
    }

    /// Agrees with the code that the own record shows.
    pub fn agrees(&self) -> Reply {
        let code = self.group()["consent_code"].clone();
        self.office.post_json("/api/group-consents", &json!({ "reference": self.reference(), "code": code }))
    }

    pub fn leaves(&self) -> Reply {
        let etag = self.etag();
        self.ask("DELETE", &self.path("/group"), &[("if-match", &etag)], "")
    }
}

/// R21: ordinary accounts have no role; whoever says that they arrange interviews has one in that country.
#[test]
fn a_role_is_one_countrys() {
    let office = Office::open(NOON);
    let member = office.registers("reisid@example.ee", PASSWORD);
    assert_eq!(member.reads()["coordinator"], json!([]));
    member.wishes_role("ge", &organisation());
    let changed = member.wishes_role("ge", &json!({ "kind": "agency", "name": "ტურები" }));
    assert_eq!(body(&changed)["coordinator"], member.reads()["coordinator"]);
    member.wishes_role("al", &organisation());
    let roles = member.reads()["coordinator"].clone();
    assert_eq!(roles[0], json!({ "country": "al", "organisation": organisation(), "state": "asked" }));
    assert_eq!((&roles[1]["organisation"]["name"], &roles[1]["state"]), (&json!("ტურები"), &json!("not_needed")));
    assert_eq!(roles.as_array().unwrap().len(), 2);
    assert_eq!(code(&member.asks_group(&office.key(), &new_group("ee", 12))), "coordinator_missing");
    assert_eq!(member.asks_group(&office.key(), &new_group("ge", 2)).status, 201);
}

/// R83: in Albania the embassy approves the representative, and this service arranges no groups, whoever asks.
#[test]
fn albania_approves_representatives_and_arranges_no_groups() {
    let office = Office::open(NOON);
    let member = office.registers("agjenci@example.al", PASSWORD);
    let refused = || code(&member.asks_group(&office.key(), &new_group("al", 12)));
    assert_eq!(refused(), "no_groups");
    let decides = |approve: bool| {
        let decision = json!({ "email": "Agjenci@example.al", "country": "al", "approve": approve });
        office.post_json("/sandbox/representatives", &decision).status
    };
    assert_eq!(decides(true), 404, "nobody has asked");
    let state = || member.reads()["coordinator"][0]["state"].clone();
    member.wishes_role("al", &organisation());
    assert_eq!((state(), refused().as_str()), (json!("asked"), "no_groups"));
    for (approve, word, subject) in [(false, "denied", "not been given"), (true, "approved", "have access")] {
        assert_eq!(decides(approve), 204);
        assert_eq!(state(), word);
        let letter = office.letter("agjenci@example.al");
        assert!(letter.subject.contains(subject), "{letter:?}");
        assert_eq!(letter.said, "OÜ Reisid");
        assert_eq!(refused(), "no_groups");
        if !approve {
            member.wishes_role("al", &organisation());
            assert_eq!(state(), "asked", "whoever was denied may ask again");
        }
    }
    member.wishes_role("al", &organisation());
    assert_eq!(state(), "approved", "the same wish again changes nothing");
    member.wishes_role("al", &json!({ "kind": "agency", "name": "Tjetër" }));
    assert_eq!(state(), "asked", "another organisation is looked at anew");
}

/// R82: Estonia receives no group of fewer than ten; Georgia states no number.
#[test]
fn estonia_takes_ten_or_more() {
    let office = Office::open(NOON);
    for (country, expected, outcome) in
        [("ee", 9, 409), ("ee", 10, 201), ("ge", 2, 201), ("ge", 9, 201), ("ge", 200, 201)]
    {
        let member = office.coordinates(&format!("{country}{expected}@example.ee"), country);
        let asked = member.asks_group(&office.key(), &new_group(country, expected));
        assert_eq!(asked.status, outcome, "{country} {expected}");
        if outcome == 409 {
            assert_eq!(code(&asked), "group_too_small");
        }
    }
}

/// R76: a request is made once, is its coordinator's alone, and waits.
#[test]
fn a_request_waits_for_the_embassy() {
    let office = Office::open(NOON);
    let member = office.coordinates("reisid@example.ee", "ee");
    let key = office.key();
    let first = member.asks_group(&key, &new_group("ee", 12));
    assert_eq!(member.asks_group(&key, &new_group("ee", 12)).body, first.body);
    assert_eq!(code(&member.asks_group(&key, &new_group("ee", 13))), "key_reused");
    let group = body(&first);
    assert_eq!((&group["state"], &group["key"], &group["version"]), (&json!("requested"), &json!(key), &json!(1)));
    assert_eq!((&group["organisation"], &group["post"]), (&organisation(), &json!("tallinn")));
    assert_eq!((&group["decided"], &group["window_ends"]), (&Value::Null, &Value::Null));
    member.wishes_role("ee", &json!({ "kind": "agency", "name": "Teine" }));
    let second = body(&member.asks_group(&office.key(), &new_group("ee", 20)));
    assert_eq!(second["organisation"]["name"], "Teine");
    assert_eq!(member.groups(), json!([second, group]), "newest first, each as it was asked for");
    let stranger = office.coordinates("muu@example.ee", "ee");
    assert_eq!(stranger.groups(), json!([]));
    let path = format!("/api/groups/{}", group["id"].as_str().unwrap());
    for (method, rest, text) in [
        ("GET", "", Value::Null),
        ("DELETE", "", Value::Null),
        ("POST", "/members", body_for("invite_members")),
        ("DELETE", "/members/mem_1", Value::Null),
        ("GET", "/times?from=2026-12-10", Value::Null),
        ("PUT", "/booking", body_for("book_group")),
        ("DELETE", "/booking", Value::Null),
    ] {
        let text = if text.is_null() { String::new() } else { text.to_string() };
        let reply = stranger.ask_with(method, &format!("{path}{rest}"), ("if-match", "*"), &text);
        assert_eq!((reply.status, code(&reply).as_str()), (404, "not_found"), "{method} {rest}");
    }
}

#[test]
fn every_faulty_field_is_named() {
    let office = Office::open(NOON);
    let member = office.coordinates("reisid@example.ee", "ee");
    let faults = |reply: Reply| {
        assert_eq!(reply.status, 422, "{}", reply.body);
        body(&reply)["fields"].clone()
    };
    let one = |pointer: &str, fault: &str| json!([{ "pointer": pointer, "fault": fault }]);
    let blank = json!({ "kind": "company", "name": " " });
    assert_eq!(faults(member.wishes_role("ee", &blank)), one("/organisation/name", "missing"));
    assert_eq!(faults(member.wishes_role("fi", &organisation())), one("/country", "unknown"));
    for (field, value, fault) in [
        ("country", json!("fi"), "unknown"),
        ("name", json!("x".repeat(81)), "too_long"),
        ("name", json!("a\nb"), "wrong_form"),
        ("expected", json!(1), "wrong_form"),
        ("expected", json!(201), "wrong_form"),
        ("expected", json!("ten"), "wrong_type"),
        ("purpose", json!(" \n "), "missing"),
        ("purpose", json!("x".repeat(1001)), "too_long"),
    ] {
        let mut new = new_group("ee", 12);
        new[field] = value;
        assert_eq!(faults(member.asks_group(&office.key(), &new)), one(&format!("/{field}"), fault), "{new}");
    }
}

/// R21: an account that becomes one with another brings its groups along; one that is closed leaves nobody bound.
#[test]
fn groups_go_with_their_account() {
    let office = Office::open(NOON);
    let first = office.confirmed("reisid@example.ee");
    first.wishes_role("ee", &organisation());
    first.asks_group(&office.key(), &new_group("ee", 12));
    let second = office.registers("reisid@example.ee", "punane kuusk metsas");
    second.wishes_role("ge", &organisation());
    assert_eq!(second.confirms(&office.letter("reisid@example.ee").said).status, 200);
    assert_eq!(second.groups().as_array().unwrap().len(), 1);
    assert_eq!(second.reads()["coordinator"].as_array().unwrap().len(), 2);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    team.takes(&applicant);
    assert_eq!(team.coordinator.closes(PASSWORD).status, 204);
    assert_eq!(applicant.group(), Value::Null);
}
