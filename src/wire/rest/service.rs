//! The service itself.

use serde::{Deserialize, Serialize};

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
    /// Planned maintenance to come or under way.
    pub maintenance: Option<Maintenance>,
    /// The oldest version of the app that the API still serves.
    pub oldest_app: String,
}

/// When nothing but the state of the service is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maintenance {
    /// RFC 3339, UTC.
    pub from: String,
    /// RFC 3339, UTC.
    pub until: String,
}
