//! The rule catalogue at its boundaries, on the app's side: each country's own pack, the office's records as they come, and
//! a clock in New York. The office's side of the same table is `tests/sandbox/tests/desk/boundaries.rs` and its neighbours.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "boundaries/dates.rs"]
mod dates;
#[path = "boundaries/groups.rs"]
mod groups;
#[path = "boundaries/money.rs"]
mod money;
#[path = "boundaries/orders.rs"]
mod orders;
#[path = "boundaries/withdrawal.rs"]
mod withdrawal;

use std::path::PathBuf;

use serde_json::Value;
use viza::domain::application::Application;
use viza::domain::clock::Instant;
use viza::domain::errand::Order;
use viza::domain::journey::{Command, Event, Facts, Journey, OfficeFile};
use viza::domain::pack::Pack;
use viza::wire::record;

const COUNTRIES: [&str; 3] = ["al", "ee", "ge"];

fn text(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn pack(country: &str) -> Pack {
    let text = text(&format!("public/packs/{country}/pack.json"));
    viza::wire::pack::read(&text).unwrap_or_else(|problem| panic!("{country}: {problem}"))
}

/// An instant in any zone's writing.
fn at(text: &str) -> Instant {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// The golden record of this name, as the office sends it, with changes: where, and what stands there instead.
fn record(name: &str, changes: &[(&str, Value)]) -> Application {
    let mut body: Value =
        serde_json::from_str(&text(&format!("tests/contract/bodies/application.{name}.json"))).unwrap();
    for (pointer, value) in changes {
        *body.pointer_mut(pointer).unwrap_or_else(|| panic!("{name} has no {pointer}")) = value.clone();
    }
    record::application(&body.to_string()).unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
}

/// The journey of somebody who has this record.
fn journey(application: Application) -> Journey {
    Journey {
        file: Some(OfficeFile { token: "token".into(), by_session: false, recovery_code: None, application }),
        ..Journey::default()
    }
}

/// Gives an order; says whether it goes out.
fn goes_out(journey: Journey, order: Order, pack: &Pack, now: Instant, online: bool) -> (bool, Journey) {
    let facts = Facts { now, sure_now: now, online, fresh_key: "key-1", pack };
    let (after, commands) = journey.on(Event::Asked(order), &facts);
    (commands.iter().any(|command| matches!(command, Command::Send(_))), after)
}
