//! A parcel: what waits for the line when a visitor leaves a device that keeps nothing. It is sealed to the office.

use serde::{Deserialize, Serialize};

use super::letter;
use crate::domain::claim_code::ClaimCode;
use crate::domain::errand::Order;
use crate::domain::journey::Journey;
use crate::domain::pack::Country;

/// The present shape's number, of the parcel and of its envelope.
pub const VERSION: u32 = 1;
/// A parcel is as many bytes long as the next multiple of this.
const STEP: usize = 1024;

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

impl Kind {
    /// What an order is that may wait; none for one that may not.
    pub const fn of(order: &Order) -> Option<Self> {
        match order {
            Order::Open(_) => Some(Self::Open),
            Order::AcceptTerms { .. } => Some(Self::Terms),
            Order::SendProfile(_) => Some(Self::Profile),
            Order::Deliver(_) => Some(Self::Delivery),
            Order::Prefer(_) => Some(Self::Preferences),
            Order::Find(_)
            | Order::ChooseClass { .. }
            | Order::StateResidency(_)
            | Order::Pay { .. }
            | Order::Hold { .. }
            | Order::Extend { .. }
            | Order::Release { .. }
            | Order::Book { .. }
            | Order::Cancel
            | Order::AskEmergency(_)
            | Order::WithdrawEmergency
            | Order::LeaveGroup => None,
        }
    }
}

/// What of a journey has not reached the office: what waits, and what was sent and has no answer. None if that is nothing,
/// or if a session opens the application: it is over before the parcel arrives.
pub fn of(journey: &Journey, country: &Country, sequence: u32, claim: &ClaimCode) -> Option<Parcel> {
    if journey.file.as_ref().is_some_and(|file| file.by_session) {
        return None;
    }
    let under_way = journey.errand.as_ref().filter(|errand| journey.outbox.get(&errand.key).is_none());
    let given = under_way.map(|errand| (&errand.key, &errand.order));
    let waiting = journey.outbox.iter().map(|waiting| (&waiting.key, &waiting.order));
    let orders: Vec<Waiting> = given
        .into_iter()
        .chain(waiting)
        .filter_map(|(key, order)| {
            Some(Waiting { key: key.0.clone(), kind: Kind::of(order)?, body: letter::body(order, country)? })
        })
        .collect();
    let application = journey.file.as_ref().map(|file| Opened {
        id: file.application.id.clone(),
        token: file.token.clone(),
        version: file.application.version,
    });
    let opening = orders.iter().find(|order| order.kind == Kind::Open).map(|order| order.key.clone());
    let client = application.as_ref().map(|opened| opened.id.clone()).or(opening)?;
    let claim = application.is_none().then(|| claim.as_str().to_owned());
    (!orders.is_empty()).then_some(Parcel { v: VERSION, client, sequence, claim, application, orders })
}

/// A parcel as it is sealed: with spaces behind it, so that the length tells nothing of a name or an address.
pub fn write(parcel: &Parcel) -> String {
    let text = serde_json::to_string(parcel).unwrap_or_default();
    let length = text.len().next_multiple_of(STEP);
    format!("{text:<width$}", width = text.chars().count() + length - text.len())
}
