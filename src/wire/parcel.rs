//! A parcel: what waits for the line when a visitor leaves a device that keeps nothing. It is sealed to the office.

use serde::{Deserialize, Serialize};

/// The present shape's number, of the parcel and of its envelope.
pub const VERSION: u32 = 1;

/// What an envelope holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    pub v: u32,
    /// The same in every parcel of a visitor: the key of the order that opens, or the application's id.
    pub client: String,
    /// Grows from parcel to parcel of a visitor.
    pub sequence: u32,
    /// Absent where there is an application, whose reference its applicant knows.
    pub claim: Option<String>,
    pub application: Option<Opened>,
    /// As they were given.
    pub orders: Vec<Waiting>,
}

/// The application that the orders are for, as the visitor saw it last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    pub id: String,
    pub token: String,
    pub version: u64,
}

/// An order that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    pub key: String,
    pub kind: Kind,
    /// The body of the letter that would have brought it, to the byte: sent by itself too, it is the same order.
    pub body: String,
}

/// What may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Open,
    Terms,
    Profile,
    Delivery,
    Preferences,
}
