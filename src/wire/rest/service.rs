//! The service itself.

use serde::{Deserialize, Serialize};

use super::Moment;

/// `GET /time`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerTime {
    /// RFC 3339, UTC.
    pub now: String,
}

/// `GET /status`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceStatus {
    /// This is a practice service: nothing here is paid or booked.
    pub practice: bool,
    /// Planned maintenance, if announced.
    pub maintenance_until: Option<Moment>,
    /// The oldest version of the app that the API still serves.
    pub oldest_app: String,
}
