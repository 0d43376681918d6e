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

/// A rule may hold a part of a number that not every country of it states, so that the countries are asked about numbers:
/// each says something of every number that its document has, and nothing of any other.
#[test]
fn a_pack_states_a_rule_where_the_ledger_says_that_it_holds() {
    let ledger = ledger::read();
    let (rules, mut wrong) = (rules(), Vec::new());
    for country in ["al", "ee", "ge"] {
        let pack = pack(country);
        let holds = |number: &u16| ledger.get(number).is_some_and(|rule| rule.countries.contains(country));
        let mut said = BTreeSet::new();
        for ((group, name), numbers) in &rules {
            if pack[group][name] != true {
                continue;
            }
            // A rule without a number is a fact of an embassy's own, which no document of the service states.
            if !numbers.is_empty() && !numbers.iter().any(holds) {
                wrong.push(format!("{country} states {group}.{name}, and {numbers:?} hold elsewhere"));
            }
            said.extend(numbers);
        }
        let due: BTreeSet<u16> = rules.values().flatten().copied().filter(holds).collect();
        wrong.extend(due.difference(&said).map(|number| format!("{country} states nothing of R{number}")));
    }
    nothing_wrong(&wrong);
}
