//! The reference API in memory, with a clock that the journey sets, a bank at the corner and other people in the queue.

use chrono::{DateTime, Duration};
use serde::Deserialize;
use serde_json::{Value, json};
use viza::domain::clock::Instant;
use viza::wire::letter::Letter;
use viza_sandbox::{Armed, Clock, Reply, Sandbox, Seed, Trouble, Visitor};

/// When every journey begins: a Friday.
const BEGINS: &str = "2026-11-20T08:00:00Z";

/// The office of all three countries.
pub struct Office {
    sandbox: Sandbox,
    line: Visitor,
    /// The office's time.
    pub now: Instant,
    /// Something was changed that a reset does not undo.
    spoilt: bool,
}

/// What the sandbox's own tables say of one application.
#[derive(Debug, Clone, Deserialize)]
pub struct Count {
    pub charges: u32,
    pub fees: u32,
    pub reopened: u32,
    pub appointments: u32,
    pub emergencies: u32,
}

fn begins() -> Instant {
    DateTime::parse_from_rfc3339(BEGINS).unwrap().to_utc()
}

impl Office {
    pub fn open() -> Self {
        let seed = Seed { clock: Clock::Frozen(begins().timestamp()), dice: Some(1) };
        let sandbox = Sandbox::open(None, seed).unwrap();
        Self { line: Visitor::new(&sandbox).unwrap(), sandbox, now: begins(), spoilt: false }
    }

    /// An office that has seen nobody yet.
    pub fn begin(&mut self) {
        if self.spoilt {
            *self = Self::open();
        }
        self.sandbox.reset();
        self.now = begins();
        self.order("/sandbox/clock", &json!({ "set": BEGINS }));
    }

    pub fn deliver(&self, letter: &Letter) -> Reply {
        let headers: Vec<_> = letter.headers().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let path = format!("/api{}", letter.path);
        self.line.ask(letter.method.name(), &path, &headers, letter.body.as_deref().unwrap_or_default()).unwrap()
    }

    /// The same, after an armed failure.
    pub fn deliver_into(&self, trouble: Trouble, letter: &Letter) -> Reply {
        self.sandbox.arm(Armed { application: None, operation: None, trouble, times: 1, seconds: 0 });
        self.deliver(letter)
    }

    fn order(&self, path: &str, body: &Value) -> Reply {
        self.line.ask("POST", path, &[("content-type", "application/json")], &body.to_string()).unwrap()
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.now += Duration::seconds(seconds);
        let reply = self.order("/sandbox/clock", &json!({ "advance_seconds": seconds }));
        assert_eq!(reply.status, 204, "{}", reply.body);
    }

    /// On the bank's page: `pay`, `decline` or `close`. Whether the page let the visitor go.
    pub fn at_the_bank(&self, page: &str, card: usize, outcome: &str) -> bool {
        let card = ["%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2+4242", "%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2+5100"][card % 2];
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        let body = format!("card={card}&outcome={outcome}&return=/ee/et&lang=et");
        let reply = self.line.ask("POST", page, &kind, &body).unwrap();
        assert!(reply.status < 400, "{}", reply.body);
        (300..400).contains(&reply.status)
    }

    /// Money comes for a payment; whether the bank took it.
    pub fn arrive(&self, payment: &str, part: bool) -> bool {
        self.order(&format!("/sandbox/payments/{payment}/arrive"), &json!({ "part": part })).status == 204
    }

    /// The office opens paying again by hand; whether there was anything to open.
    pub fn reopen(&self, application: &str) -> bool {
        self.order(&format!("/sandbox/applications/{application}/reopen"), &json!({})).status == 204
    }

    /// The embassy decides about an emergency; whether one waited.
    pub fn decide(&self, application: &str, approve: bool) -> bool {
        self.order(&format!("/sandbox/applications/{application}/emergency"), &json!({ "approve": approve })).status
            == 204
    }

    /// The fee rises for everybody.
    pub fn raise_fees(&mut self, country: &str) {
        self.spoilt = true;
        self.order("/sandbox/fees", &json!({ "country": country, "by": 500 }));
    }

    /// What the tables say.
    pub fn counts(&self) -> Vec<Count> {
        let reply = self.line.ask("GET", "/sandbox/counts", &[], "").unwrap();
        serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{error}: {}", reply.body))
    }
}
