//! What is written to the office: one letter for every order and every reading, as pure data. `api` only sends it.

pub mod account;
pub mod group;
pub mod handoff;
pub mod party;
pub mod sealed;

use chrono::NaiveDate;
use serde::Serialize;

use super::{asked, emergency, rest};
use crate::domain::errand::{Errand, Order};
use crate::domain::journey::OfficeFile;
use crate::domain::pack::Country;

/// The methods of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    /// As it stands in a request.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub method: Method,
    /// Path and query below the API's base.
    pub path: String,
    pub token: Option<String>,
    /// Under which the office carries an order out at most once.
    pub key: Option<String>,
    /// Version of the record that the change was decided on.
    pub version: Option<u64>,
    /// JSON.
    pub body: Option<String>,
}

impl Letter {
    /// The headers by name and value.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, String)> {
        let json = || "application/json".to_owned();
        let headers = [
            ("Accept", Some(json())),
            ("Viza-App", Some(env!("CARGO_PKG_VERSION").to_owned())),
            ("Authorization", self.token.as_ref().map(|token| format!("Bearer {token}"))),
            ("Idempotency-Key", self.key.clone()),
            ("If-Match", self.version.map(|version| format!("\"{version}\""))),
            ("Content-Type", self.body.as_ref().map(|_| json())),
        ];
        headers.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }
}

/// The letter that carries an order. None for a change of an application without the office's file.
pub fn order(errand: &Errand, file: Option<&OfficeFile>, country: &Country) -> Option<Letter> {
    let key = errand.key.0.clone();
    match &errand.order {
        Order::Open(_) => {
            let body = body(&errand.order, country);
            let path = "/applications".to_owned();
            Some(Letter { method: Method::Post, path, token: None, key: Some(key), version: None, body })
        }
        Order::Find(_) => {
            let body = body(&errand.order, country);
            let path = "/lookups".to_owned();
            Some(Letter { method: Method::Post, path, token: None, key: None, version: None, body })
        }
        order => {
            let file = file?;
            let (method, path, body) = change(order, &file.application.id)?;
            // What was decided on a record must be decided on this one.
            let replaces =
                method == Method::Put || matches!(order, Order::Cancel | Order::WithdrawEmergency | Order::LeaveGroup);
            let version = replaces.then_some(file.application.version);
            Some(Letter { method, path, token: Some(file.token.clone()), key: Some(key), version, body })
        }
    }
}

fn change(order: &Order, id: &str) -> Option<(Method, String, Option<String>)> {
    let of = |what: &str| format!("/applications/{id}/{what}");
    Some(match order {
        Order::Open(_) | Order::Find(_) => return None,
        Order::AcceptTerms { version } => {
            (Method::Put, of("terms"), text(&rest::TermsAcceptance { version: version.clone() }))
        }
        Order::ChooseClass { visa_class } => {
            (Method::Put, of("visa-class"), text(&rest::ClassChoice { visa_class: visa_class.clone() }))
        }
        Order::StateResidency(residency) => {
            (Method::Put, of("residency"), text(&rest::ResidencyStated { residency: asked::residency(*residency) }))
        }
        Order::Pay { channel, amount, slip_unpaid } => {
            (Method::Post, of("payments"), text(&asked::new_payment(*channel, *amount, *slip_unpaid)))
        }
        Order::SendProfile(profile) => (Method::Put, of("profile"), text(&asked::profile_body(profile))),
        Order::Prefer(wish) => (Method::Put, of("preferences"), text(&asked::preferences_body(wish))),
        Order::Deliver(choice) => (Method::Put, of("delivery"), text(&asked::delivery_body(choice))),
        Order::Hold { slot } => {
            let body = rest::NewHold { application: id.to_owned(), slot: slot.clone() };
            (Method::Post, "/holds".to_owned(), text(&body))
        }
        Order::Extend { hold } => (Method::Post, format!("/holds/{hold}/extend"), None),
        Order::Release { hold } => (Method::Delete, format!("/holds/{hold}"), None),
        Order::Book { hold } => (Method::Post, of("booking"), text(&rest::NewBooking { hold: hold.clone() })),
        Order::Cancel => (Method::Delete, of("booking"), None),
        Order::AskEmergency(plea) => (Method::Post, of("emergency"), text(&emergency::new_emergency(plea))),
        Order::WithdrawEmergency => (Method::Delete, of("emergency"), None),
        Order::LeaveGroup => (Method::Delete, of("group"), None),
    })
}

/// The body of an order's letter, if it has one.
pub fn body(order: &Order, country: &Country) -> Option<String> {
    match order {
        Order::Open(opening) => text(&asked::new_application(opening, country)),
        Order::Find(lookup) => text(&asked::lookup_body(lookup)),
        order => change(order, "")?.2,
    }
}

fn text(body: &impl Serialize) -> Option<String> {
    serde_json::to_string(body).ok()
}

/// Asks for the office's record.
pub fn record(file: &OfficeFile) -> Letter {
    get(format!("/applications/{}", file.application.id), Some(&file.token))
}

/// Asks the office to withdraw and erase an application, as it was seen.
pub fn withdrawal(file: &OfficeFile) -> Letter {
    let path = format!("/applications/{}", file.application.id);
    let version = Some(file.application.version);
    Letter { method: Method::Delete, path, token: Some(file.token.clone()), key: None, version, body: None }
}

/// Asks for the free times of 31 days from `from`.
pub fn slots(post: &str, file: &OfficeFile, from: NaiveDate) -> Letter {
    get(format!("/posts/{post}/slots?application={}&from={from}", file.application.id), Some(&file.token))
}

/// Asks how the service stands.
pub fn status() -> Letter {
    get("/status".to_owned(), None)
}

/// Asks for the office's time.
pub fn time() -> Letter {
    get("/time".to_owned(), None)
}

/// Asks for the places where a passport can be picked up.
pub fn places(post: &str) -> Letter {
    get(format!("/posts/{post}/places"), None)
}

fn get(path: String, token: Option<&str>) -> Letter {
    Letter { method: Method::Get, path, token: token.map(str::to_owned), key: None, version: None, body: None }
}
