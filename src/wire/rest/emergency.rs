//! The request for an emergency appointment, once for each application.

use serde::{Deserialize, Serialize};

use super::Moment;

/// Why the interview is needed sooner (R70–R74).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyReason {
    Medical,
    Funeral,
    Business,
    EstaRefused,
    Study,
}

/// Who asks (R66).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedBy {
    Applicant,
    Representative,
}

/// `POST /applications/{id}/emergency`, Idempotency-Key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewEmergency {
    pub reason: EmergencyReason,
    /// Civil date by which the interview is needed: before the appointment's.
    pub needed_by: String,
    /// In any language; at most 1000 characters.
    pub explanation: String,
    pub asked_by: AskedBy,
    /// Documents prove the urgency (R69).
    pub evidence: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyState {
    /// The embassy has not decided (R68).
    Asked,
    /// Earlier times may be booked until the approval ends.
    Approved,
    /// One of them was booked.
    Used,
    /// None was booked in time.
    Lapsed,
    Denied,
    /// By the applicant, before a decision.
    Withdrawn,
}

/// The only request of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The Idempotency-Key under which it was made.
    pub key: String,
    pub state: EmergencyState,
    pub reason: EmergencyReason,
    pub needed_by: String,
    pub asked_by: AskedBy,
    pub asked: Moment,
    pub decided: Option<Moment>,
    /// First instant at which the approval opens nothing more.
    pub until: Option<Moment>,
}
