//! What is read and never changed: the record, free times, pickup places.

use chrono::NaiveDate;
use gloo_net::http::Method;

use super::send::Letter;
use super::{ApiError, Office};
use crate::domain::application::Application;
use crate::domain::booking::SlotList;
use crate::domain::journey::OfficeFile;
use crate::wire::{record, rest};

/// The office's record, the whole truth about one application.
pub async fn application(office: &Office, file: &OfficeFile) -> Result<Application, ApiError> {
    let text = get(office, &format!("/applications/{}", file.application.id), Some(&file.token)).await?;
    record::application(&text).map_err(|_| ApiError::NoAnswer)
}

/// The free times of 31 days from `from`. One look of the visitor's: never called by a timer (R12).
pub async fn slots(office: &Office, post: &str, file: &OfficeFile, from: NaiveDate) -> Result<SlotList, ApiError> {
    let path = format!("/posts/{post}/slots?application={}&from={from}", file.application.id);
    let text = get(office, &path, Some(&file.token)).await?;
    record::slot_list(&text).map_err(|_| ApiError::NoAnswer)
}

/// The places where a passport can be picked up.
pub async fn places(office: &Office, post: &str) -> Result<Vec<rest::Place>, ApiError> {
    let text = get(office, &format!("/posts/{post}/places"), None).await?;
    record::places(&text).map_err(|_| ApiError::NoAnswer)
}

async fn get(office: &Office, path: &str, token: Option<&str>) -> Result<String, ApiError> {
    office.send(Method::GET, path, Letter { token, ..Letter::default() }).await
}
