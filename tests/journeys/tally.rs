//! How much of everything happened, over all journeys.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Add;

use super::kinds;

/// What else there is to be told beside orders, events, refusals and screens.
const DEEDS: &[&str] = &[
    "journeys",
    "confirmations",
    "charges",
    "appointments that stand",
    "emergencies asked for",
    "events",
    "acts of sensible visitors",
    "acts in another tab",
    "orders sent",
    "orders that are not permitted",
    "outbox: put in",
    "outbox: sent from there",
    "outbox: answered",
    "outbox: crossed by another answer",
    "outbox: kept here at the last moment",
    "orders past the app: refused",
    "orders past the app: taken",
    "answers after their time",
    "answers doubled",
    "answers to a tab that is gone",
    "reordered on the line",
    "requests: good",
    "requests: lost before the office",
    "requests: answer lost",
    "requests: slow",
    "requests: doubled",
    "requests: 500",
    "requests: 500 after the change",
    "requests: 409",
    "requests: busy",
    "requests: maintenance",
    "requests: app outdated",
    "requests: record outdated",
    "requests: time taken by others",
    "requests: hold run out just before",
    "requests: fee risen just before",
    "requests: doubled by the way",
    "at the bank: pays",
    "at the bank: declined",
    "at the bank: goes away",
    "ways to the bank",
    "payments in part",
    "payments outside",
    "looks at the calendar",
    "looks refused",
    "goes to another page",
    "last moves: asked once more",
    "last moves: kept",
    "reloads",
    "second tabs opened",
    "saves overtaken by another tab",
    "drafts erased",
    "devices lost",
    "accounts: registered",
    "accounts: signed in",
    "accounts: signed in in vain",
    "accounts: signed out",
    "accounts: session extended",
    "accounts: session ended elsewhere",
    "accounts: application taken in",
    "accounts: application brought to a device",
    "withdrawals: done",
    "withdrawals: refused",
    "withdrawals: unclear",
    "others: line of the device gone or back",
    "others: answers changed elsewhere",
    "others: some time passes",
    "others: days pass",
    "others: an end comes",
    "others: a second before an end",
    "others: a payment expires",
    "others: the fee lasts longer",
    "others: paying opened again",
    "others: fees raised",
    "others: newer terms",
    "others: maintenance planned",
    "others: a day given away",
    "others: booked by phone",
    "others: cancelled by phone",
    "others: emergency approved",
    "others: emergency denied",
    "others: passport moved on",
    "screens: maintenance",
    "screens: an order on its way",
    "screens: times after a pause",
    "screens: delivery closed",
    "screens: emergency: may be asked for",
    "screens: emergency: not yet",
    "screens: withdrawal: open",
    "screens: withdrawal: closed",
];

/// Counts by name.
#[derive(Debug)]
pub struct Tally(BTreeMap<&'static str, u64>);

impl Default for Tally {
    fn default() -> Self {
        use kinds::{EVENTS, ORDERS, PLACES, REFUSALS, SCENES, SHOWN, STANDINGS, TAKING};
        let names = [DEEDS, EVENTS, ORDERS, PLACES, REFUSALS, SCENES, SHOWN, STANDINGS, TAKING];
        Self(names.into_iter().flatten().map(|name| (*name, 0)).collect())
    }
}

impl Tally {
    pub fn count(&mut self, what: &'static str) {
        self.add(what, 1);
    }

    pub fn add(&mut self, what: &'static str, times: u64) {
        *self.0.get_mut(what).unwrap_or_else(|| panic!("the tally has no line for {what}")) += times;
    }

    /// What was never told: the test would be a smaller one than it says.
    pub fn untold(&self) -> Vec<&'static str> {
        let elsewhere = |name: &str| kinds::ELSEWHERE.iter().any(|(known, _)| *known == name);
        self.0.iter().filter(|(name, times)| **times == 0 && !elsewhere(name)).map(|(name, _)| *name).collect()
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        for (what, times) in other.0 {
            Self::add(&mut self, what, times);
        }
        self
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, times) in &self.0 {
            writeln!(f, "  {what:.<44} {times:>9}")?;
        }
        for (what, why) in kinds::ELSEWHERE {
            writeln!(f, "  not here: {what} ({why})")?;
        }
        Ok(())
    }
}
