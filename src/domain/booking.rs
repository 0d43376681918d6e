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
    pub looks_left: u32,
}
