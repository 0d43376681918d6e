//! An application on its way from one device to another of the same person.

use serde::{Deserialize, Serialize};

/// `POST /handoffs`: what is laid down, sealed under a key that the office never has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewHandoff {
    /// Base64url without padding: nonce and ciphertext.
    pub sealed: String,
}

/// A handoff that waits for a device to claim it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffBegun {
    pub id: String,
    /// The owner's.
    pub token: String,
    /// Claims it, once.
    pub code: String,
    pub expires: String,
}

/// `POST /handoff-claims`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffClaim {
    pub code: String,
}

/// A handoff that the asking device alone may still receive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffClaimed {
    pub id: String,
    /// The claimant's.
    pub token: String,
    /// Six digits, which are typed at the owner's device.
    pub number: String,
    pub expires: String,
}

/// `POST /handoffs/{id}/release`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffRelease {
    pub number: String,
}

/// How far a handoff is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handoff {
    pub state: HandoffState,
    /// When the state is over if nothing happens.
    pub expires: String,
}

/// What a handoff waits for, or how it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoffState {
    Waiting,
    Claimed,
    Released,
    /// The claimant has it.
    Received,
    /// Called off, or three wrong numbers.
    Ended,
    /// Nobody went on in time.
    Expired,
}

/// `GET /handoffs/{id}/package`: what was laid down, as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffPackage {
    pub sealed: String,
}
