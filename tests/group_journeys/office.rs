//! The reference API in memory, with a clock that the journey sets.

use std::cell::Cell;

use chrono::{DateTime, Duration};
use serde_json::{Value, json};
use viza::domain::clock::Instant;
use viza::wire::letter::{Letter, Method};
use viza_sandbox::{Armed, Clock, Offices, Reply, Sandbox, Seed, Trouble, Visitor};

/// When every journey begins: a Friday.
const BEGINS: &str = "2026-11-20T08:00:00Z";

pub struct Office {
    sandbox: Sandbox,
    line: Visitor,
    pub now: Instant,
    /// How many keys were made: no two are the same.
    keys: Cell<u64>,
}

fn begins() -> Instant {
    DateTime::parse_from_rfc3339(BEGINS).unwrap().to_utc()
}

impl Office {
    pub fn open() -> Self {
        let seed =
            Seed { offices: Offices::shipped().unwrap(), clock: Clock::Frozen(begins().timestamp()), dice: Some(1) };
        let sandbox = Sandbox::open(None, seed).unwrap();
        Self { line: Visitor::new(&sandbox).unwrap(), sandbox, now: begins(), keys: Cell::default() }
    }

    /// An office that has seen nobody yet.
    pub fn begin(&mut self) {
        self.sandbox.reset();
        self.now = begins();
        assert!(self.did("/clock", &json!({ "set": BEGINS })));
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.now += Duration::seconds(seconds);
        assert!(self.did("/clock", &json!({ "advance_seconds": seconds })));
    }

    pub fn key(&self) -> String {
        self.keys.update(|keys| keys + 1);
        format!("key-{:016}", self.keys.get())
    }

    pub fn deliver(&self, letter: &Letter) -> Reply {
        let headers: Vec<_> = letter.headers().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (path, body) = (format!("/api{}", letter.path), letter.body.as_deref().unwrap_or_default());
        self.line.ask(letter.method.name(), &path, &headers, body).unwrap()
    }

    /// The next request meets this.
    pub fn arm(&self, trouble: Trouble) {
        self.sandbox.arm(Armed { application: None, operation: None, trouble, times: 1, seconds: 0 });
    }

    /// An order to the control desk or the embassy; whether there was anything to do.
    pub fn did(&self, path: &str, body: &Value) -> bool {
        let kind = [("content-type", "application/json")];
        let path = format!("/sandbox{path}");
        self.line.ask("POST", &path, &kind, &body.to_string()).unwrap().status == 204
    }

    /// A page or list of the practice service's own.
    pub fn page(&self, path: &str) -> String {
        self.line.ask("GET", &format!("/sandbox{path}"), &[], "").unwrap().body
    }
}

/// A letter that the app would not write.
pub fn letter(method: Method, path: String, token: &str) -> Letter {
    Letter { method, path, token: Some(token.to_owned()), key: None, version: None, body: None }
}
