//! Carries an order to the office under its key, and brings back what has become of it.

use super::Office;
use crate::domain::errand::Errand;
use crate::domain::journey::{Event, OfficeFile};
use crate::domain::pack::Country;
use crate::domain::refusal::Refusal;
use crate::wire::answer::Withdrawal;
use crate::wire::{answer, letter};

/// Sends the errand once. Sending it again with the same key is safe.
pub async fn carry(office: &Office, errand: &Errand, file: Option<&OfficeFile>, country: &Country) -> Event {
    match letter::order(errand, file, country) {
        Some(letter) => answer::to_order(errand, file, office.send(letter).await.as_ref()),
        // Without the file there is nothing to change.
        None => Event::Refused { key: errand.key.clone(), refusal: Refusal::TokenInvalid },
    }
}

/// Gives an order without waiting for what becomes of it: for who leaves the page at once.
pub fn post(office: &Office, errand: &Errand, file: &OfficeFile, country: &Country) {
    if let Some(letter) = letter::order(errand, Some(file), country) {
        office.post(letter);
    }
}

/// Asks once for an application to be withdrawn and erased. Asking again is safe.
pub async fn withdraw(office: &Office, file: &OfficeFile) -> Withdrawal {
    answer::to_withdrawal(office.send(letter::withdrawal(file)).await.as_ref())
}
