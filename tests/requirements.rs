//! The ledger of the rules: every one of R1 to R166 is proved by tests that bear its number, or says why it is not.
//!
//! `requirements.toml` is the ledger, and the legend for the numbers in doc comments. A test is written there as the test
//! binary's name and the name that `cargo test -- --list` prints in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[path = "requirements/census.rs"]
mod census;
#[path = "requirements/ledger.rs"]
mod ledger;
#[path = "requirements/listing.rs"]
mod listing;
#[path = "requirements/mention.rs"]
mod mention;
#[path = "requirements/stated.rs"]
mod stated;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use census::Test;
use ledger::Requirement;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Says everything that is wrong at once.
fn nothing_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n  {}", wrong.len(), wrong.join("\n  "));
}

#[test]
fn every_number_is_there_and_says_where_it_comes_from() {
    let ledger = ledger::read();
    let mut wrong: Vec<String> =
        (1..=ledger::LAST).filter(|number| !ledger.contains_key(number)).map(|n| format!("R{n} is missing")).collect();
    for (number, rule) in &ledger {
        wrong.extend(rule.faults().into_iter().map(|fault| format!("R{number} {fault}")));
        if *number > ledger::LAST {
            wrong.push(format!("R{number} is no rule"));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_test_in_the_ledger_exists_and_bears_the_number() {
    let known: BTreeMap<String, Test> = census::tests().into_iter().map(|test| (test.to_string(), test)).collect();
    let mut wrong = Vec::new();
    for (number, rule) in ledger::read() {
        for name in &rule.tests {
            match known.get(name) {
                None => wrong.push(format!("R{number}: no test is called {name}")),
                Some(test) if !mention::numbers(test).contains(&number) => {
                    wrong.push(format!("R{number}: {name} does not mention it"));
                }
                Some(_) => {}
            }
        }
    }
    nothing_wrong(&wrong);
}

/// Whoever builds a rule takes the reason why it was not built out of the ledger.
#[test]
fn nothing_is_called_unbuilt_that_a_test_proves() {
    let ledger = ledger::read();
    let unbuilt = |number: &u16| ledger.get(number).is_some_and(|rule| rule.why.is_some() && !rule.is_inventory());
    let of_the_app = |test: &Test| test.binary != "requirements";
    let proofs = census::tests().into_iter().filter(of_the_app).flat_map(|test| {
        let numbers: Vec<u16> = mention::numbers(&test).into_iter().filter(unbuilt).collect();
        numbers.into_iter().map(move |number| format!("R{number} is proved by {test}"))
    });
    nothing_wrong(&proofs.collect::<Vec<_>>());
}

/// What the reading of the sources finds is what Cargo would run in the root package.
#[test]
fn the_census_finds_the_tests_that_cargo_lists() {
    let listed = listing::tests();
    let binaries: BTreeSet<&str> = listed.iter().map(|(binary, _)| binary.as_str()).collect();
    let counted: BTreeSet<(String, String)> = census::tests()
        .into_iter()
        .filter(|test| binaries.contains(test.binary.as_str()))
        .map(|test| (test.binary, test.name))
        .collect();
    let odd = |known: &BTreeSet<(String, String)>, others: &BTreeSet<(String, String)>, what: &str| {
        known.difference(others).map(|(binary, name)| format!("{binary} {name} {what}")).collect::<Vec<_>>()
    };
    nothing_wrong(&[odd(&listed, &counted, "is run and not found"), odd(&counted, &listed, "is never run")].concat());
}

/// How a test proves a rule, by the binary that runs it.
#[derive(PartialEq)]
enum Kind {
    /// Asked of one side by itself.
    Rule,
    /// Walked at random, app and office together.
    Journey,
    /// Seen in a browser.
    Visit,
    /// Found in what the app says, in a pack, or in the sources.
    Said,
}

impl Kind {
    fn of(test: &str) -> Self {
        match test.split(' ').next().unwrap_or_default() {
            "journeys" => Self::Journey,
            "visits" => Self::Visit,
            "words" | "packs" | "house" | "xtask" => Self::Said,
            _ => Self::Rule,
        }
    }
}

/// The census itself, for everybody who reads the log.
#[test]
fn how_each_rule_is_proved() {
    let ledger = ledger::read();
    let count = |fits: &dyn Fn(&Requirement) -> bool| ledger.values().filter(|rule| fits(rule)).count();
    let by = |kind: Kind| count(&|rule| rule.tests.iter().any(|test| Kind::of(test) == kind));
    let (inventory, unbuilt): (Vec<_>, Vec<_>) =
        ledger.iter().filter(|(_, rule)| rule.why.is_some()).partition(|(_, rule)| rule.is_inventory());
    let mut said =
        format!("\n{} rules, {} of them proved by tests:\n", ledger.len(), count(&|rule| !rule.tests.is_empty()));
    for (how, number) in [
        ("by a rule test", by(Kind::Rule)),
        ("by a journey", by(Kind::Journey)),
        ("by a visit", by(Kind::Visit)),
        ("by words or packs", by(Kind::Said)),
        ("an inventory", inventory.len()),
        ("not built", unbuilt.len()),
    ] {
        said.push_str(&format!("  {how:<18} {number:>4}\n"));
    }
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (number, rule) in unbuilt {
        reasons.entry(rule.why.as_deref().unwrap_or_default()).or_default().push(format!("R{number}"));
    }
    for (why, numbers) in reasons {
        said.push_str(&format!("  {}: {why}\n", numbers.join(", ")));
    }
    // Past the harness's capture: the figures belong in every log.
    writeln!(std::io::stdout(), "{said}").unwrap();
}
