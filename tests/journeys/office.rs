//! The reference API in memory, with a clock that the journey sets, a bank at the corner and other people in the queue.

use std::cell::Cell;

use chrono::{DateTime, Duration, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};
use viza::domain::clock::Instant;
use viza::wire::letter::{Letter, Method};
use viza_sandbox::{Armed, Clock, Offices, Reply, Sandbox, Seed, Trouble, Visitor};

/// When every journey begins: a Friday.
const BEGINS: &str = "2026-11-20T08:00:00Z";

/// The office of all three countries.
pub struct Office {
    sandbox: Sandbox,
    line: Visitor,
    /// The office's time.
    pub now: Instant,
    /// What takes back what a reset leaves: when it was changed, and the order that changes it back.
    undo: Vec<(Instant, &'static str, Value)>,
    /// Something may have been written into the books since they were last looked at.
    written: Cell<bool>,
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
        let seed =
            Seed { offices: Offices::shipped().unwrap(), clock: Clock::Frozen(begins().timestamp()), dice: Some(1) };
        let sandbox = Sandbox::open(None, seed).unwrap();
        let line = Visitor::new(&sandbox).unwrap();
        Self { line, sandbox, now: begins(), undo: Vec::new(), written: Cell::new(false) }
    }

    /// An office that has seen nobody yet.
    pub fn begin(&mut self) {
        for (at, path, body) in std::mem::take(&mut self.undo).into_iter().rev() {
            self.set_clock(at);
            self.order(path, &body);
        }
        self.sandbox.reset();
        self.set_clock(begins());
    }

    fn set_clock(&mut self, at: Instant) {
        self.now = at;
        self.order("/sandbox/clock", &json!({ "set": at.format("%Y-%m-%dT%H:%M:%SZ").to_string() }));
    }

    pub fn deliver(&self, letter: &Letter) -> Reply {
        self.written.set(self.written.get() || letter.method != Method::Get);
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
        self.written.set(true);
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
        // The bank knows nothing any more of a payment for an application that was withdrawn and erased meanwhile.
        assert!(reply.status < 400 || reply.status == 404, "{}", reply.body);
        (300..400).contains(&reply.status)
    }

    /// An order of the control desk; whether there was anything to do.
    fn did(&self, path: &str, body: &Value) -> bool {
        self.order(path, body).status == 204
    }

    fn of(&self, application: &str, what: &str, body: &Value) -> bool {
        self.did(&format!("/sandbox/applications/{application}/{what}"), body)
    }

    /// Money comes for a payment; whether the bank took it.
    pub fn arrive(&self, payment: &str, part: bool) -> bool {
        self.did(&format!("/sandbox/payments/{payment}/arrive"), &json!({ "part": part }))
    }

    /// A slip expires before its time; whether one waited for money.
    pub fn expire(&self, payment: &str) -> bool {
        self.did(&format!("/sandbox/payments/{payment}/expire"), &json!({}))
    }

    /// The office opens paying again by hand; whether there was anything to open.
    pub fn reopen(&self, application: &str) -> bool {
        self.of(application, "reopen", &json!({}))
    }

    /// The fee may be used for longer; whether there is one.
    pub fn extend_fee(&self, application: &str) -> bool {
        self.of(application, "extend-fee", &json!({}))
    }

    /// The embassy decides about an emergency; whether one waited.
    pub fn decide(&self, application: &str, approve: bool) -> bool {
        self.of(application, "emergency", &json!({ "approve": approve }))
    }

    /// Somebody calls: the first free time is booked, or the appointment cancelled; whether that could be.
    pub fn phone(&self, application: &str, cancel: bool) -> bool {
        self.of(application, "phone", &json!({ "cancel": cancel }))
    }

    /// The passport moves on; whether it can go there from where it is.
    pub fn pass_on(&self, application: &str, to: &str) -> bool {
        self.of(application, "passport", &json!({ "to": to }))
    }

    /// Others take every free time of a day.
    pub fn give_away(&self, post: &str, day: NaiveDate) {
        self.order("/sandbox/days", &json!({ "post": post, "day": day.to_string() }));
    }

    /// The fee rises for everybody.
    pub fn raise_fees(&mut self, country: &str) {
        let by = |minor: i64| json!({ "country": country, "by": minor });
        self.undo.push((self.now, "/sandbox/fees", by(-500)));
        self.order("/sandbox/fees", &by(500));
    }

    /// Newer terms are in force.
    pub fn publish_terms(&mut self, country: &str, old: &str, version: &str) {
        let of = |version: &str| json!({ "country": country, "version": version });
        self.undo.push((self.now, "/sandbox/terms", of(old)));
        self.order("/sandbox/terms", &of(version));
    }

    /// The service is to be maintained.
    pub fn plan_maintenance(&mut self, begins: u32, lasts: u32) {
        let of = |begins: u32, lasts: u32| json!({ "in_seconds": begins, "for_seconds": lasts });
        self.undo.push((self.now, "/sandbox/maintenance", of(0, 0)));
        self.order("/sandbox/maintenance", &of(begins, lasts));
    }

    /// Whether the books may have changed since this was asked last.
    pub fn has_written(&self) -> bool {
        self.written.replace(false)
    }

    /// What the tables say.
    pub fn counts(&self) -> Vec<Count> {
        let reply = self.line.ask("GET", "/sandbox/counts", &[], "").unwrap();
        serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{error}: {}", reply.body))
    }
}
