//! The country packs: each loads, says where its values come from, states the country's own rules and no neighbour's,
//! knows its zone, and colours the app so that it can be read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "packs/broken.rs"]
mod broken;
#[path = "packs/comparison.rs"]
mod comparison;
#[path = "packs/contact.rs"]
mod contact;
#[path = "packs/emergency.rs"]
mod emergency;
#[path = "packs/fuzz.rs"]
mod fuzz;
#[path = "packs/groups.rs"]
mod groups;
#[path = "packs/inspected.rs"]
mod inspected;
#[path = "packs/logo.rs"]
mod logo;
#[path = "packs/looks.rs"]
mod looks;
#[path = "packs/notices.rs"]
mod notices;
#[path = "packs/once.rs"]
mod once;
#[path = "packs/rules.rs"]
mod rules;
#[path = "packs/sentences.rs"]
mod sentences;
#[path = "packs/shape.rs"]
mod shape;
#[path = "packs/stated.rs"]
mod stated;
#[path = "packs/theme.rs"]
mod theme;
#[path = "packs/wording.rs"]
mod wording;
#[path = "packs/zone.rs"]
mod zone;

use std::path::PathBuf;

use viza::domain::pack::Pack;
use viza::wire::pack::read;

const COUNTRIES: [&str; 3] = ["al", "ee", "ge"];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/packs")
}

/// The text of a file in the packs' folder.
fn text(path: &str) -> String {
    std::fs::read_to_string(folder().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn pack(country: &str) -> Pack {
    read(&text(&format!("{country}/pack.json"))).unwrap_or_else(|problem| panic!("{country}: {problem}"))
}

#[test]
fn every_folder_is_a_pack_that_is_tested_here() {
    let mut folders: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    assert_eq!(folders, COUNTRIES);
}
