//! A journey as it lies in the device's store, sealed. `v` lets a later app read what an earlier one wrote.

use serde::{Deserialize, Serialize};

use super::asked;
use super::fee;
use super::record::{self, NotUnderstood};
use super::rest;
use crate::domain::draft::{Draft, Field};
use crate::domain::errand::{Errand, Key, Lookup, Order, Proof, Stage};
use crate::domain::journey::{Journey, OfficeFile};
use crate::domain::pack::Country;

/// The present shape's number.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    country: String,
    draft: Vec<(String, String)>,
    file: Option<StoredFile>,
    errand: Option<StoredErrand>,
}

#[derive(Serialize, Deserialize)]
struct StoredFile {
    token: String,
    recovery_code: Option<String>,
    /// The record's body as it came.
    application: String,
}

#[derive(Serialize, Deserialize)]
struct StoredErrand {
    key: String,
    stage: StoredStage,
    order: StoredOrder,
}

#[derive(Serialize, Deserialize)]
enum StoredStage {
    Sent,
    Unclear,
    NotSeen,
}

#[derive(Serialize, Deserialize)]
enum StoredOrder {
    Open(rest::NewApplication),
    Find(rest::Lookup),
    AcceptTerms(rest::TermsAcceptance),
    ChooseClass(rest::ClassChoice),
    Pay(rest::NewPayment),
    SendProfile(rest::Profile),
    Hold(String),
    Extend(String),
    Release(String),
    Deliver(rest::Delivery),
    Book(String),
    Cancel,
}

/// The journey as text.
pub fn write(journey: &Journey, country: &Country) -> String {
    let stored = Stored {
        v: VERSION,
        country: country.code().to_owned(),
        draft: journey.draft.entries().map(|(field, text)| (field.slug().to_owned(), text.to_owned())).collect(),
        file: journey.file.as_ref().map(|file| StoredFile {
            token: file.token.clone(),
            recovery_code: file.recovery_code.clone(),
            application: file.application.as_received.clone(),
        }),
        errand: journey.errand.as_ref().map(|errand| stored_errand(errand, country)),
    };
    serde_json::to_string(&stored).unwrap_or_default()
}

/// The journey that a text holds, and the country that it belongs to. A field that this version does not know is left
/// out; anything else that cannot be read is an error, and the text is left as it is.
pub fn read(text: &str) -> Result<(Country, Journey), NotUnderstood> {
    let stored: Stored = serde_json::from_str(text).map_err(|_| NotUnderstood)?;
    if stored.v != VERSION {
        return Err(NotUnderstood);
    }
    let country = Country::from_code(&stored.country).ok_or(NotUnderstood)?;
    let draft: Draft =
        stored.draft.into_iter().filter_map(|(slug, text)| Some((Field::from_slug(&slug)?, text))).collect();
    let file = match stored.file {
        Some(file) => Some(OfficeFile {
            token: file.token,
            recovery_code: file.recovery_code,
            application: record::application(&file.application)?,
        }),
        None => None,
    };
    let errand = stored.errand.map(errand).transpose()?;
    Ok((country, Journey { draft, file, errand, trouble: None }))
}

fn stored_errand(errand: &Errand, country: &Country) -> StoredErrand {
    let stage = match errand.stage {
        Stage::Sent => StoredStage::Sent,
        Stage::Unclear => StoredStage::Unclear,
        Stage::NotSeen => StoredStage::NotSeen,
    };
    let order = match &errand.order {
        Order::Open(opening) => StoredOrder::Open(asked::new_application(opening, country)),
        Order::Find(lookup) => StoredOrder::Find(asked::lookup_body(lookup)),
        Order::AcceptTerms { version } => StoredOrder::AcceptTerms(rest::TermsAcceptance { version: version.clone() }),
        Order::ChooseClass { visa_class } => {
            StoredOrder::ChooseClass(rest::ClassChoice { visa_class: visa_class.clone() })
        }
        Order::Pay { channel, amount, slip_unpaid } => {
            StoredOrder::Pay(asked::new_payment(*channel, *amount, *slip_unpaid))
        }
        Order::SendProfile(profile) => StoredOrder::SendProfile(asked::profile_body(profile)),
        Order::Hold { slot } => StoredOrder::Hold(slot.clone()),
        Order::Extend { hold } => StoredOrder::Extend(hold.clone()),
        Order::Release { hold } => StoredOrder::Release(hold.clone()),
        Order::Deliver(choice) => StoredOrder::Deliver(asked::delivery_body(choice)),
        Order::Book { hold } => StoredOrder::Book(hold.clone()),
        Order::Cancel => StoredOrder::Cancel,
    };
    StoredErrand { key: errand.key.0.clone(), stage, order }
}

fn errand(stored: StoredErrand) -> Result<Errand, NotUnderstood> {
    let stage = match stored.stage {
        StoredStage::Sent => Stage::Sent,
        StoredStage::Unclear => Stage::Unclear,
        StoredStage::NotSeen => Stage::NotSeen,
    };
    let order = match stored.order {
        StoredOrder::Open(body) => Order::Open(record::opening(&body)?),
        StoredOrder::Find(body) => Order::Find(lookup(body)?),
        StoredOrder::AcceptTerms(body) => Order::AcceptTerms { version: body.version },
        StoredOrder::ChooseClass(body) => Order::ChooseClass { visa_class: body.visa_class },
        StoredOrder::Pay(body) => Order::Pay {
            channel: fee::channel(body.channel),
            amount: record::money(&body.amount),
            slip_unpaid: body.slip_unpaid,
        },
        StoredOrder::SendProfile(body) => Order::SendProfile(record::profile(&body)?),
        StoredOrder::Hold(slot) => Order::Hold { slot },
        StoredOrder::Extend(hold) => Order::Extend { hold },
        StoredOrder::Release(hold) => Order::Release { hold },
        StoredOrder::Deliver(body) => Order::Deliver(record::delivery(&body)),
        StoredOrder::Book(hold) => Order::Book { hold },
        StoredOrder::Cancel => Order::Cancel,
    };
    Ok(Errand { key: Key(stored.key), order, stage })
}

fn lookup(body: rest::Lookup) -> Result<Lookup, NotUnderstood> {
    let proof = match (body.date_of_birth, body.recovery_code) {
        (_, Some(code)) => Proof::RecoveryCode(code),
        (Some(day), None) => Proof::BirthDate(record::date(&day)?),
        (None, None) => return Err(NotUnderstood),
    };
    Ok(Lookup { reference: body.reference, proof })
}
