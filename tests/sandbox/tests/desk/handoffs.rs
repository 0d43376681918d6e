//! Handoffs: claimed once, released with the claimant's number, and never read by the office.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::common::{NOON, Office, body, code, header};

/// What stands for a sealed application: the desk cannot tell.
pub const SEALED: &str = "mFxN1lqk0hYb3TqUJ2cVt7uGx9wKZ4sQe5RrAoPiD8MnLBvHyE6fWgCzXjS_-1tY";

/// One side of a handoff.
pub struct Party<'a> {
    office: &'a Office,
    /// What the desk said when it began or was claimed.
    pub said: Value,
}

impl Party<'_> {
    fn path(&self, rest: &str) -> String {
        format!("/api/handoffs/{}{rest}", self.text("id"))
    }

    pub fn text(&self, name: &str) -> String {
        self.said[name].as_str().unwrap().to_owned()
    }

    fn ask(&self, method: &str, rest: &str, sent: &str) -> Reply {
        let bearer = format!("Bearer {}", self.text("token"));
        let mut headers = vec![("authorization", bearer.as_str())];
        if !sent.is_empty() {
            headers.push(("content-type", "application/json"));
        }
        self.office.ask(method, &self.path(rest), &headers, sent)
    }

    fn state(&self) -> String {
        body(&self.ask("GET", "", ""))["state"].as_str().unwrap().to_owned()
    }

    fn releases(&self, number: &str) -> Reply {
        self.ask("POST", "/release", &json!({ "number": number }).to_string())
    }

    fn package(&self) -> Reply {
        self.ask("GET", "/package", "")
    }

    fn ends(&self) -> Reply {
        self.ask("POST", "/end", "")
    }
}

impl Office {
    /// Lays a package down.
    pub fn hands_off(&self) -> Party<'_> {
        let reply = self.post_json("/api/handoffs", &json!({ "sealed": SEALED }));
        assert_eq!(reply.status, 201, "{}", reply.body);
        Party { office: self, said: body(&reply) }
    }

    fn claim(&self, code: &str) -> Reply {
        self.post_json("/api/handoff-claims", &json!({ "code": code }))
    }

    /// Claims what was laid down.
    pub fn claims(&self, owner: &Party) -> Party<'_> {
        let reply = self.claim(&owner.text("code"));
        assert_eq!(reply.status, 201, "{}", reply.body);
        Party { office: self, said: body(&reply) }
    }
}

/// A body that the desk understands.
pub fn body_for(operation: &str) -> Value {
    match operation {
        "begin_handoff" => json!({ "sealed": SEALED }),
        "claim_handoff" => json!({ "code": "0000-0000-0000-0000" }),
        "release_handoff" => json!({ "number": "000000" }),
        _ => Value::Null,
    }
}

fn other(number: &str) -> String {
    format!("{:06}", (number.parse::<u32>().unwrap() + 1) % 1_000_000)
}

#[test]
fn an_application_goes_over_to_the_device_whose_number_is_typed() {
    let office = Office::open(NOON);
    let owner = office.hands_off();
    assert_eq!((owner.state().as_str(), owner.text("expires").as_str()), ("waiting", "2026-11-20T10:01:30Z"));
    office.waits(60);
    let phone = office.claims(&owner);
    assert_eq!((owner.state(), phone.state()), ("claimed".into(), "claimed".into()));
    assert_eq!(phone.text("expires"), "2026-11-20T10:02:30Z", "typing the number has its own time");
    assert_eq!(code(&phone.package()), "handoff_not_released");
    let number = phone.text("number");
    assert_eq!(body(&owner.releases(&number))["state"], "released");
    assert_eq!(body(&owner.releases(&number))["state"], "released", "asked again it comes to the same");
    for _ in 0..2 {
        let package = phone.package();
        assert_eq!(body(&package)["sealed"], SEALED, "an answer that was lost can be asked for again");
        assert_eq!(header(&package, "cache-control"), "no-store");
    }
    assert_eq!(body(&phone.ends())["state"], "received");
    assert_eq!((owner.state().as_str(), code(&phone.package()).as_str()), ("received", "handoff_expired"));
    assert_eq!(body(&owner.ends())["state"], "received", "what is over stays as it was");
}

#[test]
fn a_code_is_heard_in_any_hyphenation_and_case_and_counts_once() {
    let office = Office::open(NOON);
    let owner = office.hands_off();
    let told = owner.text("code").to_lowercase().replace('-', " ");
    assert_eq!(office.claim(&told).status, 201);
    for _ in 0..2 {
        let second = office.claim(&owner.text("code"));
        assert_eq!((second.status, code(&second).as_str()), (409, "handoff_taken"));
    }
    assert_eq!(owner.state(), "claimed", "the first claim stands");
    let unknown = office.claim("0000-0000-0000-0000");
    assert_eq!((unknown.status, code(&unknown).as_str()), (404, "not_found"));
}

/// Each state waits for ninety seconds, and is over at that very second.
#[test]
fn what_nobody_goes_on_with_runs_out() {
    let office = Office::open(NOON);
    let unclaimed = office.hands_off();
    office.waits(89);
    assert_eq!(unclaimed.state(), "waiting");
    office.waits(1);
    assert_eq!(unclaimed.state(), "expired");
    assert_eq!(code(&office.claim(&unclaimed.text("code"))), "handoff_expired");
    let unreleased = office.hands_off();
    let phone = office.claims(&unreleased);
    office.waits(90);
    assert_eq!(code(&unreleased.releases(&phone.text("number"))), "handoff_expired");
    let unfetched = office.hands_off();
    let phone = office.claims(&unfetched);
    unfetched.releases(&phone.text("number"));
    office.waits(90);
    assert_eq!((unfetched.state().as_str(), code(&phone.package()).as_str()), ("expired", "handoff_expired"));
    office.waits(24 * 3600);
    assert_eq!(unfetched.ask("GET", "", "").status, 401, "a day later nobody remembers it");
}

#[test]
fn three_wrong_numbers_end_it() {
    let office = Office::open(NOON);
    let owner = office.hands_off();
    let phone = office.claims(&owner);
    let number = phone.text("number");
    for _ in 0..3 {
        let refused = owner.releases(&other(&number));
        assert_eq!((refused.status, code(&refused).as_str()), (403, "handoff_number_wrong"));
    }
    assert_eq!((owner.state(), phone.state()), ("ended".into(), "ended".into()));
    assert_eq!(code(&owner.releases(&number)), "handoff_expired", "the right one does not help then");
    assert_eq!(code(&phone.package()), "handoff_expired");
    let second = office.hands_off();
    let phone = office.claims(&second);
    for _ in 0..2 {
        second.releases(&other(&phone.text("number")));
    }
    assert_eq!(body(&second.releases(&phone.text("number")))["state"], "released", "two are forgiven");
}

#[test]
fn nobody_guesses_a_number_before_there_is_one() {
    let office = Office::open(NOON);
    let owner = office.hands_off();
    for _ in 0..3 {
        assert_eq!(code(&owner.releases("000000")), "handoff_number_wrong");
    }
    assert_eq!(code(&office.claim(&owner.text("code"))), "handoff_expired");
    for wrong in ["", "12345", "1234567", "12 345", "abcdef"] {
        let refused = office.hands_off().releases(wrong);
        assert_eq!(body(&refused)["fields"], json!([{ "pointer": "/number", "fault": "wrong_form" }]), "{wrong}");
    }
}

#[test]
fn each_side_may_do_its_own_part_only() {
    let office = Office::open(NOON);
    let (owner, elsewhere) = (office.hands_off(), office.hands_off());
    let phone = office.claims(&owner);
    let number = phone.text("number");
    assert_eq!(code(&phone.releases(&number)), "token_invalid", "who claims does not release");
    owner.releases(&number);
    assert_eq!(code(&owner.package()), "token_invalid", "who laid it down does not fetch it");
    let stranger = Party { office: &office, said: json!({ "id": owner.said["id"], "token": elsewhere.said["token"] }) };
    for reply in [stranger.ask("GET", "", ""), stranger.releases(&number), stranger.package(), stranger.ends()] {
        assert_eq!((reply.status, code(&reply).as_str()), (401, "token_invalid"));
    }
    assert_eq!(owner.state(), "released");
}

#[test]
fn either_side_calls_it_off() {
    let office = Office::open(NOON);
    let (first, second) = (office.hands_off(), office.hands_off());
    assert_eq!(body(&first.ends())["state"], "ended");
    assert_eq!(code(&office.claim(&first.text("code"))), "handoff_expired");
    let phone = office.claims(&second);
    assert_eq!(body(&phone.ends())["state"], "ended", "not released, not received");
    assert_eq!(code(&second.releases(&phone.text("number"))), "handoff_expired");
}

#[test]
fn only_what_can_be_sealed_is_laid_down() {
    let office = Office::open(NOON);
    let long = "a".repeat(60_001);
    for sealed in ["", "short", "with spaces in it and nothing that is sealed", long.as_str()] {
        let refused = office.post_json("/api/handoffs", &json!({ "sealed": sealed }));
        assert_eq!(body(&refused)["fields"], json!([{ "pointer": "/sealed", "fault": "wrong_form" }]), "{sealed}");
    }
    let largest = office.post_json("/api/handoffs", &json!({ "sealed": "a".repeat(60_000) }));
    assert_eq!(largest.status, 201);
}

/// The desk hands back what it was given and keeps it no longer than that: neither a key nor an answer is ever asked for.
#[test]
fn the_package_is_erased_with_the_end() {
    let office = Office::open(NOON);
    let (received, called_off, expired) = (office.hands_off(), office.hands_off(), office.hands_off());
    let phone = office.claims(&received);
    received.releases(&phone.text("number"));
    assert_eq!(office.sandbox.laid_down(), [SEALED, SEALED, SEALED]);
    phone.ends();
    called_off.ends();
    assert_eq!(office.sandbox.laid_down(), [SEALED]);
    office.waits(90);
    assert_eq!(expired.state(), "expired");
    assert!(office.sandbox.laid_down().is_empty());
}
