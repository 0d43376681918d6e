//! REST bodies, as `tests/contract/openapi.yaml` describes them.
//!
//! Instants are RFC 3339 in UTC (`2026-11-20T22:59:00Z`), civil dates `2026-11-20`, wall clocks of an office
//! `2026-11-20T23:59` without an offset. Money is in minor units with the currency's code.

mod application;
mod booking;
mod delivery;
mod emergency;
mod fee;
mod group;
mod handoff;
mod party;
mod profile;
mod sealed;
mod service;

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::language::Language;
pub use crate::domain::money::Currency;

pub use application::*;
pub use booking::*;
pub use delivery::*;
pub use emergency::*;
pub use fee::*;
pub use group::*;
pub use handoff::*;
pub use party::*;
pub use profile::*;
pub use sealed::*;
pub use service::*;

/// An amount in minor units of `currency`: as many digits as ISO 4217 gives it, but none for ALL.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let code = String::deserialize(reader)?;
        Self::from_code(&code).ok_or_else(|| D::Error::unknown_variant(&code, &[]))
    }
}

/// An instant together with what the office's clock on the wall shows then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// RFC 3339, UTC.
    pub at: String,
    /// The office's wall clock, `YYYY-MM-DDTHH:MM`.
    pub local: String,
    /// IANA name of the office's zone.
    pub zone: String,
}

/// One text in each language that the country offers, for names that only the office knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localised(pub BTreeMap<String, String>);

impl Localised {
    /// The text in one language; where the office does not have it, in the first one that it has.
    pub fn in_language(&self, language: Language) -> &str {
        self.0.get(language.code()).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }
}
