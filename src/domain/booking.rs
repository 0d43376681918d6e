//! Slots, holds and the appointment (R54–R60).

use super::clock::{Instant, Moment};

/// A free interview time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub id: String,
    pub starts: Moment,
    pub minutes: u32,
}

/// A time kept for this application until it expires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    pub id: String,
    /// The key of the order that got it.
    pub key: String,
    pub slot: Slot,
    pub expires: Moment,
    pub extends_left: u32,
}

impl Hold {
    /// Whether the time is still kept at `now`.
    pub fn is_live(&self, now: Instant) -> bool {
        now < self.expires.at
    }

    /// Whole seconds for which the time is still kept.
    pub fn seconds_left(&self, now: Instant) -> i64 {
        (self.expires.at - now).num_seconds().max(0)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AppointmentState {
    Booked,
    Cancelled,
}

/// What cancelling or not showing up does to the fee; the server's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeeAfter {
    StillUsable,
    UsedUp,
    Unknown,
}

/// An appointment that the office has registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub id: String,
    /// The key of the order that registered or last moved it.
    pub key: String,
    pub state: AppointmentState,
    pub slot: Slot,
    pub fee_after: FeeAfter,
}

/// What moving the appointment to another time takes of the fee (R29, R60).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveCost {
    /// The office states no number of moves.
    Unstated,
    /// One move of several; so many are left after it, one at least.
    Leaves(u32),
    /// The last move: another one needs a new fee.
    Last,
}

impl MoveCost {
    /// Of a fee with so many moves left. Without any the office takes none; should it have granted one meanwhile, it
    /// is the last.
    pub const fn of(left: Option<u32>) -> Self {
        match left {
            None => Self::Unstated,
            Some(0 | 1) => Self::Last,
            Some(left) => Self::Leaves(left - 1),
        }
    }
}

/// The proof of a registered appointment. Made from the server's answer alone (`wire`), so that no page can show one
/// that the office did not give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    pub reference: String,
    pub issued: Moment,
    pub slot: Slot,
}

/// Why a stretch of days shows no times (M3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoSlots {
    NoneReleased,
    NoneForClass,
    AllTaken,
}

/// The free times of a stretch of days, as the office last said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotList {
    pub checked: Moment,
    pub slots: Vec<Slot>,
    pub empty: Option<NoSlots>,
    /// First later day with a free time.
    pub next_free: Option<chrono::NaiveDate>,
    /// The wait in days, an estimate (R57).
    pub wait_days: Option<u32>,
    /// How often the visitor may look before the office asks for a pause (M16).
    pub looks_left: u32,
    /// How often in any hour.
    pub looks_hourly: u32,
    /// With no look left: when there is one again.
    pub look_again: Option<Moment>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R29, R60: what is told before a move is what the office counts after it.
    #[test]
    fn a_move_says_what_it_leaves() {
        for (left, cost) in [
            (None, MoveCost::Unstated),
            (Some(0), MoveCost::Last),
            (Some(1), MoveCost::Last),
            (Some(2), MoveCost::Leaves(1)),
            (Some(9), MoveCost::Leaves(8)),
        ] {
            assert_eq!(MoveCost::of(left), cost, "{left:?}");
        }
    }
}
