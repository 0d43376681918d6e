//! A journey as it lies in the device's store, sealed. `v` lets a later app read what an earlier one wrote.

use serde::Serialize;

use super::date::{date_in, instant};
use super::node::{self, Node, NotUnderstood, Read, Words};
use super::{asked, emergency, fee, record, rest};
use crate::domain::draft::Field;
use crate::domain::errand::{Errand, Key, Lookup, Order, Proof, Stage};
use crate::domain::journey::{Journey, OfficeFile};
use crate::domain::language::Language;
use crate::domain::opening::Opening;
use crate::domain::outbox::{Outbox, Waiting};
use crate::domain::pack::Country;
use crate::domain::step::Step;

/// The present shape's number.
const VERSION: u32 = 2;
/// The shape from before anything waited to be sent: it has no outbox.
const WITHOUT_OUTBOX: u32 = 1;

#[derive(Serialize)]
struct Stored {
    v: u32,
    country: String,
    draft: Vec<(String, String)>,
    file: Option<StoredFile>,
    errand: Option<StoredErrand>,
    outbox: Vec<StoredWaiting>,
}

#[derive(Serialize)]
struct StoredFile {
    token: String,
    by_session: bool,
    recovery_code: Option<String>,
    /// The record's body as it came.
    application: String,
}

#[derive(Serialize)]
struct StoredErrand {
    key: String,
    stage: StoredStage,
    /// The step's word.
    at: Option<&'static str>,
    order: StoredOrder,
}

#[derive(Serialize)]
struct StoredWaiting {
    key: String,
    order: StoredOrder,
    /// UTC.
    since: String,
    over: Vec<StoredOrder>,
}

#[derive(Serialize)]
enum StoredStage {
    Sent,
    Unclear,
    NotSeen,
}

#[derive(Serialize)]
enum StoredOrder {
    Open(rest::NewApplication),
    Find(rest::Lookup),
    AcceptTerms(rest::TermsAcceptance),
    ChooseClass(rest::ClassChoice),
    StateResidency(rest::ResidencyStated),
    Pay(rest::NewPayment),
    SendProfile(rest::Profile),
    Prefer(rest::Preferences),
    Hold(String),
    Extend(String),
    Release(String),
    Deliver(rest::Delivery),
    Book(String),
    Cancel,
    AskEmergency(rest::NewEmergency),
    WithdrawEmergency,
    LeaveGroup,
}

/// The journey as text.
pub fn write(journey: &Journey, country: &Country) -> String {
    let stored = Stored {
        v: VERSION,
        country: country.code().to_owned(),
        draft: journey.draft.entries().map(|(field, text)| (field.slug().to_owned(), text.to_owned())).collect(),
        file: journey.file.as_ref().map(|file| StoredFile {
            token: file.token.clone(),
            by_session: file.by_session,
            recovery_code: file.recovery_code.clone(),
            application: file.application.as_received.clone(),
        }),
        errand: journey.errand.as_ref().map(|errand| stored_errand(errand, country)),
        outbox: journey.outbox.iter().map(|waiting| stored_waiting(waiting, country)).collect(),
    };
    serde_json::to_string(&stored).unwrap_or_default()
}

/// The journey that a text holds, and the country that it belongs to; also one of an earlier version. A field that this
/// version does not know is left out; anything else that cannot be read is an error, and the text is left as it is.
pub fn read(text: &str) -> Read<(Country, Journey)> {
    let body = node::body(text)?;
    let stored = Node(&body);
    let outbox = match stored.count("v")? {
        VERSION => Outbox::of(stored.each("outbox", waiting)?),
        WITHOUT_OUTBOX => Outbox::default(),
        _ => return Err(NotUnderstood),
    };
    let country = country_in(stored)?;
    let draft = stored.each("draft", typed)?.into_iter().flatten().collect();
    let file = stored.maybe_one("file", file)?;
    let errand = stored.maybe_one("errand", errand)?;
    Ok((country, Journey { draft, file, errand, outbox, ..Journey::default() }))
}

/// Whether a text that this app cannot read is one that a later app wrote.
pub(super) fn is_of_later_app(text: &str) -> bool {
    node::body(text).and_then(|body| Node(&body).count("v")).is_ok_and(|version| version > VERSION)
}

/// The country of a text, also of one that a later app wrote, if it says it as this app would.
pub fn country(text: &str) -> Read<Country> {
    let body = node::body(text)?;
    country_in(Node(&body))
}

fn country_in(stored: Node) -> Read<Country> {
    Country::from_code(stored.at("country")?.as_text()?).ok_or(NotUnderstood)
}

fn stored_errand(errand: &Errand, country: &Country) -> StoredErrand {
    let stage = match errand.stage {
        Stage::Sent => StoredStage::Sent,
        Stage::Unclear => StoredStage::Unclear,
        Stage::NotSeen => StoredStage::NotSeen,
    };
    let order = stored_order(&errand.order, country);
    StoredErrand { key: errand.key.0.clone(), stage, at: errand.at.map(Step::slug), order }
}

fn stored_waiting(waiting: &Waiting, country: &Country) -> StoredWaiting {
    StoredWaiting {
        key: waiting.key.0.clone(),
        order: stored_order(&waiting.order, country),
        since: waiting.since.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        over: waiting.over.iter().map(|over| stored_order(over, country)).collect(),
    }
}

fn stored_order(order: &Order, country: &Country) -> StoredOrder {
    match order {
        Order::Open(opening) => StoredOrder::Open(asked::new_application(opening, country)),
        Order::Find(lookup) => StoredOrder::Find(asked::lookup_body(lookup)),
        Order::AcceptTerms { version } => StoredOrder::AcceptTerms(rest::TermsAcceptance { version: version.clone() }),
        Order::ChooseClass { visa_class } => {
            StoredOrder::ChooseClass(rest::ClassChoice { visa_class: visa_class.clone() })
        }
        Order::StateResidency(residency) => {
            StoredOrder::StateResidency(rest::ResidencyStated { residency: asked::residency(*residency) })
        }
        Order::Pay { channel, amount, slip_unpaid } => {
            StoredOrder::Pay(asked::new_payment(*channel, *amount, *slip_unpaid))
        }
        Order::SendProfile(profile) => StoredOrder::SendProfile(asked::profile_body(profile)),
        Order::Prefer(wish) => StoredOrder::Prefer(asked::preferences_body(wish)),
        Order::Hold { slot } => StoredOrder::Hold(slot.clone()),
        Order::Extend { hold } => StoredOrder::Extend(hold.clone()),
        Order::Release { hold } => StoredOrder::Release(hold.clone()),
        Order::Deliver(choice) => StoredOrder::Deliver(asked::delivery_body(choice)),
        Order::Book { hold } => StoredOrder::Book(hold.clone()),
        Order::Cancel => StoredOrder::Cancel,
        Order::AskEmergency(plea) => StoredOrder::AskEmergency(emergency::new_emergency(plea)),
        Order::WithdrawEmergency => StoredOrder::WithdrawEmergency,
        Order::LeaveGroup => StoredOrder::LeaveGroup,
    }
}

fn typed(body: Node) -> Read<Option<(Field, String)>> {
    let [slug, text] = body.as_list()? else { return Err(NotUnderstood) };
    let text = Node(text).as_text()?.to_owned();
    Ok(Field::from_slug(Node(slug).as_text()?).map(|field| (field, text)))
}

fn file(body: Node) -> Read<OfficeFile> {
    Ok(OfficeFile {
        token: body.text("token")?,
        // Drafts from before there were accounts do not say it.
        by_session: body.maybe("by_session").is_some_and(|by| by.0.as_bool() == Some(true)),
        recovery_code: body.maybe_text("recovery_code")?,
        application: record::application(body.at("application")?.as_text()?)?,
    })
}

const STAGES: &Words<Stage> = &[("Sent", Stage::Sent), ("Unclear", Stage::Unclear), ("NotSeen", Stage::NotSeen)];

fn errand(body: Node) -> Read<Errand> {
    Ok(Errand {
        key: Key(body.text("key")?),
        order: body.one("order", order)?,
        stage: body.word("stage", STAGES)?,
        at: body.maybe_text("at")?.as_deref().and_then(Step::from_slug),
    })
}

fn waiting(body: Node) -> Read<Waiting> {
    Ok(Waiting {
        key: Key(body.text("key")?),
        order: body.one("order", order)?,
        since: instant(body.at("since")?.as_text()?)?,
        over: body.each("over", order)?,
    })
}

fn order(body: Node) -> Read<Order> {
    let (kind, body) = body.kind()?;
    let id = || body.as_text().map(str::to_owned);
    Ok(match kind {
        "Open" => Order::Open(opening(body)?),
        "Find" => Order::Find(lookup(body)?),
        "AcceptTerms" => Order::AcceptTerms { version: body.text("version")? },
        "ChooseClass" => Order::ChooseClass { visa_class: body.text("visa_class")? },
        "StateResidency" => Order::StateResidency(body.word("residency", record::RESIDENCIES)?),
        "Pay" => Order::Pay {
            channel: body.word("channel", fee::CHANNELS)?,
            amount: body.one("amount", record::money)?,
            slip_unpaid: body.flag("slip_unpaid")?,
        },
        "SendProfile" => Order::SendProfile(record::profile(body)?),
        "Prefer" => Order::Prefer(record::preferences(body)?),
        "Hold" => Order::Hold { slot: id()? },
        "Extend" => Order::Extend { hold: id()? },
        "Release" => Order::Release { hold: id()? },
        "Deliver" => Order::Deliver(record::delivery(body)?),
        "Book" => Order::Book { hold: id()? },
        "Cancel" => Order::Cancel,
        "AskEmergency" => Order::AskEmergency(emergency::plea(body)?),
        "WithdrawEmergency" => Order::WithdrawEmergency,
        "LeaveGroup" => Order::LeaveGroup,
        _ => return Err(NotUnderstood),
    })
}

fn opening(body: Node) -> Read<Opening> {
    Ok(Opening {
        applicant: body.one("applicant", record::applicant)?,
        by: record::filled_in_by(body)?,
        residency: body.word("residency", record::RESIDENCIES)?,
        email: body.maybe_text("email")?,
        language: Language::from_code(body.at("language")?.as_text()?).ok_or(NotUnderstood)?,
        privacy_notice: body.text("privacy_notice")?,
    })
}

fn lookup(body: Node) -> Read<Lookup> {
    let proof = match body.maybe_text("recovery_code")? {
        Some(code) => Proof::RecoveryCode(code),
        None => Proof::BirthDate(body.one("date_of_birth", date_in)?),
    };
    Ok(Lookup { reference: body.text("reference")?, proof })
}
