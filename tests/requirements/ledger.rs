//! The ledger, read and judged line by line.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::root;

/// The last number that a rule has.
pub const LAST: u16 = 166;

/// The documents, and the country that each of them speaks of.
const DOCUMENTS: [(&str, &str); 3] = [("000", "al"), ("001", "ge"), ("002", "ee")];

/// Where the rules that no document states come from: the commission to build this app. They hold everywhere.
const COMMISSION: &str = "card";

/// One rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// What it demands, in one line.
    pub text: String,
    /// Where it holds: `al`, `ge`, `ee`.
    pub countries: BTreeSet<String>,
    /// Document and line, each as `001:15`; or the commission.
    pub seed: String,
    /// `inventory` for a list of things that the rules speak of.
    pub kind: Option<String>,
    /// The tests that prove it: binary and name.
    #[serde(default)]
    pub tests: Vec<String>,
    /// Why no test proves it.
    pub why: Option<String>,
}

/// Every rule by its number.
pub fn read() -> BTreeMap<u16, Requirement> {
    let text = std::fs::read_to_string(root().join("tests/requirements.toml")).unwrap();
    let ledger: BTreeMap<String, Requirement> = toml::from_str(&text).unwrap_or_else(|fault| panic!("{fault}"));
    let number = |name: &str| name.strip_prefix('R').and_then(|digits| digits.parse().ok());
    ledger
        .into_iter()
        .map(|(name, rule)| (number(&name).unwrap_or_else(|| panic!("{name} is no number")), rule))
        .collect()
}

impl Requirement {
    pub fn is_inventory(&self) -> bool {
        self.kind.as_deref() == Some("inventory")
    }

    /// What is wrong with it, apart from its tests.
    pub fn faults(&self) -> Vec<String> {
        let sentence = |text: &str| text.chars().next().is_some_and(char::is_uppercase) && text.ends_with('.');
        let why = self.why.as_deref();
        let mut faults = Vec::new();
        let mut demand = |fine: bool, fault: &str| {
            if !fine {
                faults.push(fault.to_owned());
            }
        };
        demand(sentence(&self.text) && !self.text.contains('\n'), "is not put in one line");
        demand(!self.tests.is_empty() || why.is_some(), "has neither a test nor a reason why");
        demand(self.tests.is_empty() || why.is_none(), "has tests and a reason to have none");
        demand(why.is_none_or(sentence), "gives a reason that is no sentence");
        demand(
            why.is_none_or(|why| self.is_inventory() || why.starts_with("Not built:")),
            "is not built and does not say so",
        );
        demand(self.tests.iter().collect::<BTreeSet<_>>().len() == self.tests.len(), "names a test twice");
        demand(self.kind.is_none() || self.is_inventory(), "is of an unknown kind");
        demand(
            self.stated_in().is_some_and(|countries| countries == self.countries),
            "holds elsewhere than its seed says",
        );
        faults
    }

    /// The countries whose documents state it; nothing if the seed cannot be read.
    fn stated_in(&self) -> Option<BTreeSet<String>> {
        if self.seed == COMMISSION {
            return Some(DOCUMENTS.iter().map(|(_, country)| (*country).to_owned()).collect());
        }
        let place = |part: &str| {
            let (document, line) = part.split_once(':').unwrap_or((part, "1"));
            let is_line = |text: &str| text.parse::<u16>().is_ok();
            let lines = line.split('-').all(is_line);
            DOCUMENTS.iter().find(|(name, _)| *name == document && lines).map(|(_, country)| (*country).to_owned())
        };
        self.seed.split(", ").map(place).collect()
    }
}
