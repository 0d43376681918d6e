//! How much of everything happened, over all journeys.

use std::collections::BTreeMap;
use std::fmt;

/// Counts by name. A name that never happened is missing, and the main test would be a smaller one than it says.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<&'static str, u64>);

impl Tally {
    pub fn count(&mut self, what: &'static str) {
        self.add(what, 1);
    }

    pub fn add(&mut self, what: &'static str, times: u64) {
        *self.0.entry(what).or_default() += times;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, times) in &self.0 {
            writeln!(f, "  {what:.<44} {times:>9}")?;
        }
        Ok(())
    }
}
