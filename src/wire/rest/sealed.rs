//! Parcels that are sealed to the office: its public keys, and the envelope. What is inside is a [`super::super::parcel`].

use serde::{Deserialize, Serialize};

/// `GET /keys`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyList {
    /// Newest first.
    pub keys: Vec<OfficeKey>,
    /// A parcel is taken so many days after the day on which it was sealed.
    pub days: u32,
}

/// A public key of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeKey {
    pub id: String,
    /// A point of P-256, uncompressed, in base64url.
    pub public: String,
    /// RFC 3339, UTC: the first instant at which it opens nothing more.
    pub not_after: String,
}

/// `POST /sealed`. The envelope's id is its Idempotency-Key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    pub v: u32,
    /// Id of the office's key.
    pub key: String,
    /// Civil date, UTC.
    pub made_on: String,
    /// A point of P-256 that was made for this envelope alone, as [`OfficeKey::public`].
    pub ephemeral: String,
    /// In base64url.
    pub sealed: String,
}
