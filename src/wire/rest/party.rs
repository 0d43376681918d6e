//! Times for several at once: what they are, how they are kept, and how they are registered.

use serde::{Deserialize, Serialize};

use super::{Application, Moment, NoSlots};

/// `GET /party/times?applications=…&from=…`: the runs of 31 days from `from`, or why there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeRuns {
    pub checked: Moment,
    /// In time order, at most four a day.
    pub runs: Vec<TimeRun>,
    /// Why `runs` is empty; absent when it is not (M3).
    pub empty: Option<NoSlots>,
    /// First civil date after this stretch on which there is a time for each, if any.
    pub next_free: Option<String>,
    /// How many looks are left before the office asks for a pause (M16).
    pub looks_left: u32,
    /// How many there are in any hour.
    pub looks_hourly: u32,
    /// With none left: when there is one again.
    pub look_again: Option<Moment>,
}

/// One time for each, all on one day and next to each other as far as times are free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeRun {
    /// Opaque; refused as `slot_taken` once one of its times is gone.
    pub id: String,
    /// When the first begins.
    pub starts: Moment,
    /// When the last is over.
    pub ends: Moment,
    /// In time order.
    pub seats: Vec<Seat>,
}

/// Whose time of a run begins when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// An application of a family, a member of a group.
    pub of: String,
    pub starts: Moment,
}

/// `POST /party/holds`, Idempotency-Key: all of them or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyHolds {
    pub run: String,
    /// Those that the run was looked for.
    pub applications: Vec<String>,
}

/// `POST /party/bookings`, Idempotency-Key: all of them or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyBookings {
    pub bookings: Vec<PartyBooking>,
}

/// Whose held time is to be registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyBooking {
    pub application: String,
    pub hold: String,
}

/// The answer to both: the applications in the order in which they were named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    pub applications: Vec<Application>,
}
