//! Two packs side by side: what changes, in words, in each language.

use viza::inspection::Folder;
use viza::inspection::comparison::compare;

use crate::inspected::{house, shipped};

/// Georgia with passages of its files changed, each of which must be there.
fn georgia(changes: &[(&str, &str, &str)]) -> Folder {
    let mut folder = shipped("ge");
    folder.name = "ge-new".to_owned();
    for (file, from, to) in changes {
        let whole = String::from_utf8(folder.files[*file].clone()).unwrap();
        assert!(whole.contains(from), "{file} has no {from}");
        folder.files.insert((*file).to_owned(), whole.replacen(from, to, 1).into_bytes());
    }
    folder
}

fn compared(before: &Folder, after: &Folder) -> String {
    compare(before, after, &house()).unwrap()
}

#[test]
fn a_pack_is_like_itself() {
    let nothing = "ge → ge-new\n\nNothing changes: the two packs say, show and ask the same.\n";
    assert_eq!(compared(&shipped("ge"), &georgia(&[])), nothing);
}

/// The whole text that two packs are expected to get.
fn expected(name: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/packs/comparison/{name}.txt", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// R25, R87, R88: another last moment for the address, and a fee that is paid back after all.
#[test]
fn another_cutoff_and_another_fee_rule_are_told_in_four_languages() {
    let changed = georgia(&[
        ("pack.json", "\"interview_day_end\"", "\"interview_day_start\""),
        ("pack.json", "    \"not_refundable\": true,\n", ""),
        (
            "pack.json",
            "    \"not_transferable\": true,\n",
            "    \"not_transferable\": true,\n    \"exact_amount\": true,\n",
        ),
    ]);
    assert_eq!(compared(&shipped("ge"), &changed), expected("georgia"));
}

/// What else a pack can change: ways to pay, values, classes, languages, looks, words, notices, and the logo.
#[test]
fn everything_else_of_a_pack_is_told_too() {
    let mut changed = georgia(&[
        ("pack.json", "\"bank\": \"Bank of Georgia\"", "\"bank\": \"Liberty Bank\""),
        ("pack.json", "\"collect_days\": 15", "\"collect_days\": 1"),
        ("pack.json", "    \"letter_to_collect\": true,\n", ""),
        ("pack.json", "    \"identity_to_collect\": true,\n", ""),
        ("pack.json", "[\"b1b2\"],", "[\"b1b2\", \"f\"],"),
        ("pack.json", "From 2 April 2026, a citizen", "From 2 April 2026, any citizen"),
        ("pack.json", "United States Embassy in Tbilisi", "Embassy in Tbilisi"),
        ("pack.json", "\"source\": \"terms, use of the site\"", "\"unconfirmed\": \"asked on 20 November\""),
        ("pack.json", "\"o\", \"k\", \"e\"", "\"o\", \"k\""),
        ("pack.json", "\"languages\": [\"ka\", \"en\", \"et\", \"sq\"]", "\"languages\": [\"ka\", \"en\"]"),
        ("theme.css", "--viza-radius: 0.75rem", "--viza-radius: 0.5rem"),
        ("theme.css", "--viza-link: #6b1f3b", "--viza-link: #24407a"),
        ("logo.svg", "#e8c27a", "#d8b26a"),
    ]);
    let words = "common-pay = Pay the fee\nvisa-class-b1b2 = Business or tourism\n";
    changed.files.insert("strings/en.ftl".to_owned(), words.into());
    assert_eq!(compared(&shipped("ge"), &changed), expected("else"));
}

#[test]
fn what_is_no_pack_is_told_in_a_sentence() {
    let wrong = |changed: &Folder| compare(&shipped("ge"), changed, &house()).unwrap_err();
    let mut without = shipped("ge");
    without.files.remove("pack.json");
    assert_eq!(wrong(&without), "ge has no pack.json that can be read as text.");
    let misshapen =
        "ge-new/pack.json: not the shape that pack.schema.json describes; let ./viza pack check look at it first.";
    assert_eq!(wrong(&georgia(&[("pack.json", "\"country\": \"ge\",", "")])), misshapen);
    let no_json = wrong(&georgia(&[("pack.json", "\"country\": \"ge\",", "\"country\": \"ge\"")]));
    assert_eq!(no_json, "ge-new/pack.json:3: a comma is missing after this value");
}
