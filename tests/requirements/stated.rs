//! The rules that the country packs state, beside the ledger: a country states what its own documents say, and nothing of
//! a neighbour's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::mention::in_text;
use crate::{ledger, nothing_wrong, root};

/// Group and name of each rule that a pack may state, with the numbers that its doc comment gives.
fn rules() -> BTreeMap<(String, String), BTreeSet<u16>> {
    let source = std::fs::read_to_string(root().join("src/domain/rule.rs")).unwrap();
    let mut rules = BTreeMap::new();
    let mut doc = String::new();
    for line in source.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("/// ") {
            doc.push_str(comment);
        } else {
            let quoted: Vec<&str> = line.split('"').collect();
            if let [_, group, ".", name, ","] = quoted.as_slice() {
                rules.insert(((*group).to_owned(), (*name).to_owned()), in_text(&doc));
            }
            doc.clear();
        }
    }
    assert!(rules.len() > 20, "{} rules", rules.len());
    rules
}

fn pack(country: &str) -> Value {
    let text = std::fs::read_to_string(root().join(format!("public/packs/{country}/pack.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_pack_states_a_rule_where_the_ledger_says_that_it_holds() {
    let ledger = ledger::read();
    let packs = ["al", "ee", "ge"].map(|country| (country, pack(country)));
    let mut wrong = Vec::new();
    for ((group, name), numbers) in rules() {
        // A rule without a number is a fact of an embassy's own, which no document of the service states.
        let Some(holds) = numbers
            .iter()
            .filter_map(|number| ledger.get(number))
            .map(|rule| rule.countries.clone())
            .reduce(|a, b| &a | &b)
        else {
            continue;
        };
        for (country, pack) in &packs {
            let states = pack[&group][&name] == true;
            if states != holds.contains(*country) {
                wrong.push(format!("{country}: {group}.{name} is {states}, and {numbers:?} hold in {holds:?}"));
            }
        }
    }
    nothing_wrong(&wrong);
}
