//! How the passport comes back.

use serde::{Deserialize, Serialize};

use super::{Address, Localised};

/// `PUT /applications/{id}/delivery`, with If-Match; and as part of [`super::Application`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Id of the pack's delivery option.
    pub option: String,
    /// For pickup: id of the place.
    pub place: Option<String>,
    /// For a courier to the door.
    pub address: Option<Address>,
    /// The visitor knows that somebody must be present (R98).
    #[serde(default)]
    pub presence_acknowledged: bool,
}

/// `GET /posts/{post}/places`: where a passport can be picked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceList {
    pub places: Vec<Place>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    pub name: Localised,
    pub address: Localised,
    /// Calendar days that the passport waits there (R101); absent where the office does not say.
    pub collect_days: Option<u32>,
}
