//! What is read and never changed: the record, free times, pickup places.

use chrono::NaiveDate;

use super::{ApiError, Office};
use crate::domain::booking::SlotList;
use crate::domain::clock::Instant;
use crate::domain::journey::{Event, OfficeFile};
use crate::domain::service::Service;
use crate::wire::letter::{self, Letter};
use crate::wire::node::Read;
use crate::wire::refused::Meaning;
use crate::wire::{answer, record, rest, service};

/// The office's record, the whole truth about one application.
pub async fn record(office: &Office, file: &OfficeFile) -> Event {
    answer::to_reading(office.send(letter::record(file)).await.as_ref())
}

/// The free times of 31 days from `from`. One look of the visitor's: never called by a timer (R12).
pub async fn slots(office: &Office, post: &str, file: &OfficeFile, from: NaiveDate) -> Result<SlotList, ApiError> {
    read(office, letter::slots(post, file, from), record::slot_list).await
}

/// How the service stands.
pub async fn service(office: &Office) -> Result<Service, ApiError> {
    read(office, letter::status(), service::service).await
}

/// The office's time, and its clock is set.
pub async fn time(office: &Office) -> Result<Instant, ApiError> {
    office.time().await.ok_or(ApiError::NoAnswer)
}

/// The places where a passport can be picked up.
pub async fn places(office: &Office, post: &str) -> Result<Vec<rest::Place>, ApiError> {
    read(office, letter::places(post), record::places).await
}

pub(super) async fn read<T>(
    office: &Office,
    letter: Letter,
    read: impl FnOnce(&str) -> Read<T>,
) -> Result<T, ApiError> {
    let answer = office.send(letter).await.ok_or(ApiError::NoAnswer)?;
    match answer.body(None) {
        Ok(text) => read(text).map_err(|_| ApiError::NoAnswer),
        Err(Meaning::Refused(refusal)) => Err(ApiError::Refused(refusal)),
        Err(Meaning::Unclear) => Err(ApiError::NoAnswer),
    }
}
