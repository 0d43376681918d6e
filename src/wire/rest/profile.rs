//! The applicant's data.

use serde::{Deserialize, Serialize};

/// `PUT /applications/{id}/profile`, with If-Match; and as part of [`super::Application`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Letters A–Z and digits; with read access all but the last two are `•`.
    pub passport_number: String,
    /// Civil date.
    pub passport_issued: String,
    /// Civil date.
    pub passport_expires: String,
    /// Upper-case ISO 3166 alpha-3 code of the issuing state.
    pub nationality: String,
    /// `AA` and 8 characters; absent where the pack lets booking do without.
    pub ds160: Option<String>,
    /// Letters A–Z and digits; absent where the pack does not ask for it, and with read access.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<String>,
    /// E.164, e.g. `+37255512345`; with read access all but the last two are `•`.
    pub phone: String,
    /// Required when sent; left out with read access.
    pub address: Option<Address>,
    /// The visitor ticked that the answers are theirs, true and complete (R10, R11).
    pub declared: bool,
}

/// An address in the country applied in, or abroad for the profile; delivery takes only the former (R86).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    pub street: String,
    pub apartment: Option<String>,
    pub city: String,
    pub postal_code: String,
    /// Lower-case ISO 3166 alpha-2 code.
    pub country: String,
}
