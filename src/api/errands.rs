//! Carries an order to the office under its key, and brings back the office's file.

use gloo_net::http::Method;
use serde::Serialize;

use super::send::Letter;
use super::{ApiError, Office};
use crate::domain::errand::{Errand, Order};
use crate::domain::journey::OfficeFile;
use crate::domain::pack::Pack;
use crate::domain::refusal::Refusal;
use crate::wire::{asked, record, rest};

/// Sends the errand once. Sending it again with the same key is safe.
pub async fn carry(
    office: &Office,
    errand: &Errand,
    file: Option<&OfficeFile>,
    pack: &Pack,
) -> Result<OfficeFile, ApiError> {
    match &errand.order {
        Order::Open(opening) => {
            let body = text(&asked::new_application(opening, &pack.country))?;
            let letter = Letter { key: Some(&errand.key.0), body: Some(body), ..Letter::default() };
            record::office_file(&office.send(Method::POST, "/applications", letter).await?).map_err(confused)
        }
        Order::Find(lookup) => {
            let letter = Letter { body: Some(text(&asked::lookup_body(lookup))?), ..Letter::default() };
            record::office_file(&office.send(Method::POST, "/lookups", letter).await?).map_err(confused)
        }
        order => {
            let file = file.ok_or(ApiError::Refused(Refusal::TokenInvalid))?;
            let (method, path, body) = change(order, &file.application.id)?;
            let letter = Letter {
                token: Some(&file.token),
                key: Some(&errand.key.0),
                // What was decided on a record must be decided on this one.
                version: (method == Method::PUT || *order == Order::Cancel).then_some(file.application.version),
                body,
            };
            let answer = office.send(method, &path, letter).await?;
            let application = record::application(&answer).map_err(confused)?;
            Ok(OfficeFile { application, ..file.clone() })
        }
    }
}

fn change(order: &Order, id: &str) -> Result<(Method, String, Option<String>), ApiError> {
    let of = |what: &str| format!("/applications/{id}/{what}");
    Ok(match order {
        Order::AcceptTerms { version } => {
            (Method::PUT, of("terms"), Some(text(&rest::TermsAcceptance { version: version.clone() })?))
        }
        Order::ChooseClass { visa_class } => {
            (Method::PUT, of("visa-class"), Some(text(&rest::ClassChoice { visa_class: visa_class.clone() })?))
        }
        Order::Pay { channel, amount, slip_unpaid } => {
            (Method::POST, of("payments"), Some(text(&asked::new_payment(*channel, *amount, *slip_unpaid))?))
        }
        Order::SendProfile(profile) => (Method::PUT, of("profile"), Some(text(&asked::profile_body(profile))?)),
        Order::Deliver(choice) => (Method::PUT, of("delivery"), Some(text(&asked::delivery_body(choice))?)),
        Order::Hold { slot } => {
            let body = rest::NewHold { application: id.to_owned(), slot: slot.clone() };
            (Method::POST, "/holds".to_owned(), Some(text(&body)?))
        }
        Order::Extend { hold } => (Method::POST, format!("/holds/{hold}/extend"), None),
        Order::Release { hold } => (Method::DELETE, format!("/holds/{hold}"), None),
        Order::Book { hold } => (Method::POST, of("booking"), Some(text(&rest::NewBooking { hold: hold.clone() })?)),
        Order::Cancel => (Method::DELETE, of("booking"), None),
        Order::Open(_) | Order::Find(_) => return Err(ApiError::NoAnswer),
    })
}

fn text(body: &impl Serialize) -> Result<String, ApiError> {
    serde_json::to_string(body).map_err(confused)
}

/// The answer came, and breaks the contract. What it meant is read from the record.
fn confused<E>(_: E) -> ApiError {
    ApiError::NoAnswer
}
