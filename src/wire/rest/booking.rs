//! Free times, the time that is held, and the appointment.

use serde::{Deserialize, Serialize};

use super::Moment;

/// A free interview time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    pub id: String,
    pub starts: Moment,
    pub minutes: u32,
}

/// `GET /posts/{post}/slots?application=…&from=…`: the free times of 31 days from `from`, or why there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlotList {
    pub checked: Moment,
    /// In time order.
    pub slots: Vec<Slot>,
    /// Why `slots` is empty; absent when it is not (M3).
    pub empty: Option<NoSlots>,
    /// First civil date after this stretch that has a free time, if any.
    pub next_free: Option<String>,
    /// The wait as an estimate (R57).
    pub wait: Option<Wait>,
    /// How many looks the visitor has left before the office asks for a pause (M16).
    pub looks_left: u32,
    /// How many there are in any hour.
    pub looks_hourly: u32,
    /// With none left: when there is one again.
    pub look_again: Option<Moment>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    pub days: u32,
    pub checked: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoSlots {
    /// The embassy has released no times for this stretch.
    NoneReleased,
    /// Times exist, for other classes or residencies.
    NoneForClass,
    /// All times are taken.
    AllTaken,
}

/// `PUT /applications/{id}/preferences`, with If-Match; and as part of [`super::Application`]. What is absent does not
/// matter to the applicant, and is said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// First day that suits, a civil date.
    #[serde(deserialize_with = "Option::deserialize")]
    pub from: Option<String>,
    /// Last day that suits, a civil date.
    #[serde(deserialize_with = "Option::deserialize")]
    pub to: Option<String>,
    #[serde(deserialize_with = "Option::deserialize")]
    pub part: Option<DayPart>,
}

/// A half of the day on the embassy's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// Before 12:00.
    Morning,
    /// From 12:00 on.
    Afternoon,
}

/// `POST /holds`, Idempotency-Key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewHold {
    pub application: String,
    pub slot: String,
}

/// A time kept for one application until `expires`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    pub id: String,
    pub key: String,
    pub slot: Slot,
    pub post: String,
    pub expires: Moment,
    pub extends_left: u32,
}

/// `POST /applications/{id}/booking`, Idempotency-Key: registers the held time, or moves the appointment to it in one
/// transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewBooking {
    pub hold: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentState {
    Booked,
    Cancelled,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    pub id: String,
    /// The Idempotency-Key that registered or last moved it.
    pub key: String,
    pub state: AppointmentState,
    pub slot: Slot,
    pub post: String,
    /// What cancelling or not showing up does to the fee; never computed by the client.
    pub fee_after: FeeAfter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeAfter {
    StillUsable,
    UsedUp,
    Unknown,
}

/// The proof that an appointment is registered. Only the server makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// What the door's barcode holds; the same as the application's reference.
    pub reference: String,
    pub issued: Moment,
    pub slot: Slot,
    pub post: String,
}
