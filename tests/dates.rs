//! Dates and answers, made from records as the office sends them and from the countries' own packs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "dates/agenda.rs"]
mod agenda;
#[path = "dates/groups.rs"]
mod groups;
#[path = "dates/tracking.rs"]
mod tracking;
#[path = "dates/what_if.rs"]
mod what_if;

use std::path::PathBuf;

use viza::domain::application::Application;
use viza::domain::pack::Pack;
use viza::wire::{pack, record};

fn text(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A record by the name of its golden body.
fn record(name: &str) -> Application {
    let body = text(&format!("tests/contract/bodies/application.{name}.json"));
    record::application(&body).unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
}

fn pack(country: &str) -> Pack {
    pack::read(&text(&format!("public/packs/{country}/pack.json")))
        .unwrap_or_else(|problem| panic!("{country}: {problem}"))
}
