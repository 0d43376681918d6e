//! Sealed parcels on their way to the office.

use chrono::DateTime;

use super::reads::read;
use super::{ApiError, Office};
use crate::domain::sealing::{Fate, SealingKeys};
use crate::wire::envelope::{self, Shelved};
use crate::wire::letter::sealed as letter;

/// The keys to seal to, and as they are kept on the shelf.
pub async fn keys(office: &Office) -> Result<(SealingKeys, String), ApiError> {
    read(office, letter::keys(), |text| {
        // By now the answer has set the office's clock.
        let heard_on = DateTime::from_timestamp_millis(office.now()).unwrap_or_default().date_naive();
        envelope::keys(text, heard_on).map(|keys| (keys, envelope::keep(text, heard_on)))
    })
    .await
}

/// Brings an envelope. Bringing it again is safe.
pub async fn send(office: &Office, shelved: &Shelved) -> Fate {
    envelope::fate(office.send(letter::envelope(shelved.id.clone(), shelved.body.clone())).await.as_ref())
}
