//! How the passport comes back.

use serde::{Deserialize, Serialize};

use super::{Address, Localised, Moment};

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
    /// When it is open every week; empty where the office does not say.
    pub hours: Vec<OpeningHours>,
}

/// Hours that return every week, on the office's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// First and last weekday; 1 is Monday.
    pub days: [u8; 2],
    /// `09:00`.
    pub opens: String,
    /// Not later than it opens: on the following day.
    pub closes: String,
}

/// The passport's way back, as part of [`super::Application`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tracking {
    /// What has happened, in time order; empty while nothing has.
    pub events: Vec<TrackingEvent>,
    /// Under which the courier carries it, once there is one.
    pub number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackingEvent {
    pub kind: Passage,
    pub moment: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Passage {
    /// The visa was issued; the documents are still with the consular section (R109).
    Issued,
    /// The consular section gave the documents to the courier (R106).
    HandedOver,
    /// The courier came and nobody was there (R99).
    Attempted,
    /// It waits at the pickup place.
    Ready,
    Collected,
    Delivered,
    /// It is back at the embassy (R99, R100).
    Returned,
}
