//! An order as it is sent to the office, and what its answer means: the same as the app's own sender does in a browser.

use serde::Serialize;
use viza::domain::errand::{Errand, Order};
use viza::domain::journey::OfficeFile;
use viza::domain::pack::Country;
use viza::domain::refusal::Refusal;
use viza::wire::refused::{Meaning, meaning};
use viza::wire::{asked, record, rest};
use viza_sandbox::Reply;

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub method: &'static str,
    pub path: String,
    pub token: Option<String>,
    pub key: Option<String>,
    pub version: Option<u64>,
    pub body: String,
}

/// What came of a request.
#[derive(Debug, Clone)]
pub enum Outcome {
    File(OfficeFile),
    Refused(Refusal),
    NoAnswer,
}

fn text(body: &impl Serialize) -> String {
    serde_json::to_string(body).unwrap()
}

/// A reading of the record.
pub fn look(file: &OfficeFile) -> Letter {
    let path = format!("/api/applications/{}", file.application.id);
    Letter { method: "GET", path, token: Some(file.token.clone()), key: None, version: None, body: String::new() }
}

/// The order on paper; nothing if it needs a file and there is none.
pub fn write(errand: &Errand, file: Option<&OfficeFile>, country: &Country) -> Option<Letter> {
    let key = Some(errand.key.0.clone());
    let plain = |path: &str, key, body| {
        let path = path.to_owned();
        Some(Letter { method: "POST", path, token: None, key, version: None, body })
    };
    match &errand.order {
        Order::Open(opening) => {
            return plain("/api/applications", key, text(&asked::new_application(opening, country)));
        }
        Order::Find(lookup) => return plain("/api/lookups", None, text(&asked::lookup_body(lookup))),
        _ => {}
    }
    let file = file?;
    let of = |what: &str| format!("/api/applications/{}/{what}", file.application.id);
    let (method, path, body) = match &errand.order {
        Order::Open(_) | Order::Find(_) => return None,
        Order::AcceptTerms { version } => {
            ("PUT", of("terms"), text(&rest::TermsAcceptance { version: version.clone() }))
        }
        Order::ChooseClass { visa_class } => {
            ("PUT", of("visa-class"), text(&rest::ClassChoice { visa_class: visa_class.clone() }))
        }
        Order::Pay { channel, amount, slip_unpaid } => {
            ("POST", of("payments"), text(&asked::new_payment(*channel, *amount, *slip_unpaid)))
        }
        Order::SendProfile(profile) => ("PUT", of("profile"), text(&asked::profile_body(profile))),
        Order::Deliver(choice) => ("PUT", of("delivery"), text(&asked::delivery_body(choice))),
        Order::Hold { slot } => {
            let body = rest::NewHold { application: file.application.id.clone(), slot: slot.clone() };
            ("POST", "/api/holds".to_owned(), text(&body))
        }
        Order::Extend { hold } => ("POST", format!("/api/holds/{hold}/extend"), String::new()),
        Order::Release { hold } => ("DELETE", format!("/api/holds/{hold}"), String::new()),
        Order::Book { hold } => ("POST", of("booking"), text(&rest::NewBooking { hold: hold.clone() })),
        Order::Cancel => ("DELETE", of("booking"), String::new()),
    };
    let replaces = method == "PUT" || errand.order == Order::Cancel;
    let version = replaces.then_some(file.application.version);
    Some(Letter { method, path, token: Some(file.token.clone()), key, version, body })
}

/// What an answer means to the order that it answers.
pub fn read(reply: &Reply, errand: Option<&Errand>, file: Option<&OfficeFile>) -> Outcome {
    if reply.lost {
        return Outcome::NoAnswer;
    }
    if !(200..300).contains(&reply.status) {
        return match meaning(&reply.body) {
            Ok(Meaning::Refused(refusal)) => Outcome::Refused(refusal),
            Ok(Meaning::Unclear) => Outcome::NoAnswer,
            Err(_) if reply.status >= 500 || reply.status == 408 || reply.status == 429 => Outcome::NoAnswer,
            Err(_) => Outcome::Refused(Refusal::NotUnderstood),
        };
    }
    match (errand.map(|errand| &errand.order), file) {
        (Some(Order::Open(_) | Order::Find(_)), _) => Outcome::File(record::office_file(&reply.body).unwrap()),
        (_, Some(file)) => {
            let application = record::application(&reply.body).unwrap();
            Outcome::File(OfficeFile { application, ..file.clone() })
        }
        (_, None) => Outcome::NoAnswer,
    }
}
