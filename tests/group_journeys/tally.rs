//! How much of everything happened, over all journeys.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Add;

/// What has to have happened in enough journeys: every event, every trouble, every refusal that belongs to groups.
const DEEDS: &[&str] = &[
    "journeys",
    "answers to coordinators looked at",
    "changes without an answer that were read",
    "groups booked",
    "groups cancelled",
    "event: asks for a group",
    "event: asks without the role",
    "event: asks for a group in Albania",
    "event: invites",
    "event: invites somebody unknown",
    "event: invites again",
    "event: invites another's member",
    "event: removes",
    "event: looks for times",
    "event: books with the app's leave",
    "event: books past the app",
    "event: books with others in between",
    "event: cancels the whole",
    "event: dissolves",
    "event: embassy approves for long",
    "event: embassy approves for minutes",
    "event: embassy denies",
    "event: embassy ends a window",
    "event: agrees with the mailed code",
    "event: agrees with a wrong code",
    "event: agrees once more",
    "event: declines",
    "event: leaves before the booking",
    "event: leaves after the booking",
    "event: books alone",
    "event: books alone in vain",
    "event: cancels alone",
    "event: cancels a group's seat in vain",
    "event: pays",
    "event: sends the profile",
    "event: chooses delivery",
    "event: time passes",
    "event: days pass",
    "event: a window's end comes",
    "event: reaches for another's group",
    "event: pries into an application",
    "trouble: lost request",
    "trouble: lost answer",
    "trouble: doubled",
    "trouble: 500",
    "trouble: 500 after the change",
    "trouble: outdated",
    "trouble: time taken just before",
    "refused: no_groups",
    "refused: coordinator_missing",
    "refused: group_not_approved",
    "refused: group_window_over",
    "refused: group_booked",
    "refused: group_too_small",
    "refused: member_not_ready",
    "refused: member_has_booking",
    "refused: in_group",
    "refused: slot_taken",
    "refused: outdated",
    "refused: code_wrong",
    "refused: not_found",
];

/// Counts by name.
#[derive(Debug)]
pub struct Tally(BTreeMap<String, u64>);

impl Default for Tally {
    fn default() -> Self {
        Self(DEEDS.iter().map(|deed| ((*deed).to_owned(), 0)).collect())
    }
}

impl Tally {
    pub fn count(&mut self, what: impl Into<String>) {
        *self.0.entry(what.into()).or_default() += 1;
    }

    /// What never happened.
    pub fn untold(&self) -> Vec<&str> {
        self.0.iter().filter(|(_, count)| **count == 0).map(|(name, _)| name.as_str()).collect()
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        for (name, count) in other.0 {
            *self.0.entry(name).or_default() += count;
        }
        self
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, page: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|(name, count)| writeln!(page, "{count:>9}  {name}"))
    }
}
