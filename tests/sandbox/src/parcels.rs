//! Sealed parcels: what waited for the line when a visitor left a device that keeps nothing, and how it is carried out.

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use rusqlite::{OptionalExtension, params};
use serde::de::DeserializeOwned;
use viza::wire::parcel::{Kind, Parcel, VERSION, Waiting};
use viza::wire::problem::Code;
use viza::wire::rest::{Created, Envelope, NewApplication, TermsAcceptance};

use crate::answers::Answer;
use crate::desk::Told;
use crate::dice::heard;
use crate::fields::Faults;
use crate::ledger::{Ledger, Work};
use crate::papers::{Caller, Key, Match, Sent};
use crate::refusals::Refusal;
use crate::{applications, clock, delivery, fees, keys, preferences, profiles, sealing};

/// The version of an application that nobody has touched since it was opened.
const UNTOUCHED: u64 = 1;
/// Characters of an envelope's text.
const SHORTEST: usize = 24;
const LONGEST: usize = 60_000;

/// The API under `/api`.
pub fn api() -> Router<Ledger> {
    Router::new().route("/keys", get(list_keys)).route("/sealed", post(send_sealed))
}

async fn list_keys(State(ledger): State<Ledger>) -> Told {
    ledger.work(sealing::list)
}

async fn send_sealed(State(ledger): State<Ledger>, key: Key, sent: Sent<Envelope>) -> Told {
    check(&sent.value)?;
    // Of what was sealed only the fingerprint is kept: it could be opened as long as its key is there.
    ledger.work(|work| {
        keys::once(work, "sealed", &key, &sealing::fingerprint(&sent.text), |work| {
            let text = sealing::open(work, &key.0, &sent.value)?;
            take(work, &serde_json::from_slice(&text).map_err(|_| unreadable())?)
        })
    })
}

fn unreadable() -> Refusal {
    Refusal::new(Code::SealedUnreadable)
}

/// Checks the form of an envelope.
fn check(envelope: &Envelope) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    let is_base64 = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let is_id = (1..=64).contains(&envelope.key.len()) && is_base64(&envelope.key);
    let length = envelope.sealed.chars().count();
    faults.unless(envelope.v == VERSION, "/v", "unknown");
    faults.unless(is_id, "/key", "wrong_form");
    faults.unless(clock::date(&envelope.made_on).is_some(), "/made_on", "wrong_form");
    faults.unless(is_point(&envelope.ephemeral), "/ephemeral", "wrong_form");
    faults.unless(length >= SHORTEST, "/sealed", "too_short");
    faults.unless(length <= LONGEST, "/sealed", "too_long");
    faults.unless(is_base64(&envelope.sealed), "/sealed", "wrong_form");
    faults.refuse()
}

/// Whether this is how a point is written; whether it lies on the curve, opening it tells.
fn is_point(text: &str) -> bool {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    match text.as_bytes() {
        [b'B', b'A'..=b'P', rest @ .., last] => {
            rest.len() == 84 && rest.iter().all(|byte| inside(*byte)) && b"AEIMQUYcgkosw048".contains(last)
        }
        _ => false,
    }
}

/// What is known of a visitor's parcels.
struct Client {
    application: String,
    sequence: u32,
    /// The application's, as the newest parcel left it.
    version: u64,
}

/// Carries a parcel out: one application for each visitor, and of the rest what comes to an application that nobody has
/// changed since.
fn take(work: &Work, parcel: &Parcel) -> Result<Answer, Refusal> {
    if parcel.v != VERSION || parcel.sequence == 0 {
        return Err(unreadable());
    }
    let known = client(work, &parcel.client)?;
    if known.as_ref().is_some_and(|known| known.sequence >= parcel.sequence) {
        return Err(Refusal::new(Code::SealedReplayed));
    }
    let (opening, others) = match parcel.orders.split_first() {
        Some((first, rest)) if first.kind == Kind::Open => (Some(first), rest),
        _ => (None, parcel.orders.as_slice()),
    };
    let (application, seen) = match (&parcel.application, opening, known) {
        (Some(opened), None, _) if opened.id == parcel.client => {
            let caller = Caller { token: opened.token.clone() };
            (work.change(&caller, &opened.id).map_err(|_| unreadable())?.id, opened.version)
        }
        (None, Some(_), Some(known)) => (known.application, known.version),
        (None, Some(opening), None) if opening.key == parcel.client => (opened(work, opening)?, UNTOUCHED),
        _ => return Err(unreadable()),
    };
    // One that was withdrawn meanwhile stays withdrawn.
    if let Ok(case) = work.case(&application)
        && case.version == seen
    {
        others.iter().try_for_each(|order| carry_out(work, &application, order))?;
    }
    remember(work, parcel, &application)?;
    Ok(Answer::done())
}

fn client(work: &Work, client: &str) -> Result<Option<Client>, Refusal> {
    let found = work
        .tx
        .prepare_cached("SELECT application, sequence, version FROM parcels WHERE client = ?1")?
        .query_row([client], |row| {
            Ok(Client { application: row.get(0)?, sequence: row.get(1)?, version: row.get::<_, u32>(2)?.into() })
        })
        .optional()?;
    Ok(found)
}

/// Opens the application, as the order by itself would: whichever of them comes first, the other finds it opened.
fn opened(work: &Work, opening: &Waiting) -> Result<String, Refusal> {
    let new: NewApplication = body(opening)?;
    let key = Key(opening.key.clone());
    let created =
        keys::once(work, "", &key, &format!("create {}", opening.body), |work| applications::create(work, &new));
    let created = created.map_err(|refusal| if refusal.status() < 500 { unreadable() } else { refusal })?;
    Ok(serde_json::from_str::<Created>(&created.body)?.application.id)
}

fn body<T: DeserializeOwned>(order: &Waiting) -> Result<T, Refusal> {
    serde_json::from_str(&order.body).map_err(|_| unreadable())
}

/// Carries one order out. What is refused is left out, and nothing of it stays.
fn carry_out(work: &Work, application: &str, order: &Waiting) -> Result<(), Refusal> {
    work.tx.execute_batch("SAVEPOINT parcel_order")?;
    match change(work, application, order) {
        Ok(_) => {}
        Err(refusal) if refusal.status() < 500 => work.tx.execute_batch("ROLLBACK TO parcel_order")?,
        Err(refusal) => return Err(refusal),
    }
    Ok(work.tx.execute_batch("RELEASE parcel_order")?)
}

fn change(work: &Work, application: &str, order: &Waiting) -> Result<Answer, Refusal> {
    let case = work.case(application)?;
    let (key, fingerprint) = (Key(order.key.clone()), format!("parcel {}", order.body));
    keys::once(work, application, &key, &fingerprint, |work| match order.kind {
        Kind::Open => Err(unreadable()),
        Kind::Terms => fees::accept_terms(work, &case, &body::<TermsAcceptance>(order)?.version),
        Kind::Profile => profiles::send(work, &case, &Match::Any, &body(order)?),
        Kind::Delivery => delivery::choose(work, &case, &Match::Any, &body(order)?),
        Kind::Preferences => preferences::state(work, &case, &Match::Any, &body(order)?),
    })
}

fn remember(work: &Work, parcel: &Parcel, application: &str) -> Result<(), Refusal> {
    let claim = parcel.claim.as_deref().map(heard);
    let taken = "SELECT 1 FROM parcels WHERE claim = ?1 AND client <> ?2";
    if work.tx.prepare_cached(taken)?.exists(params![claim, parcel.client])? {
        return Err(unreadable());
    }
    work.write(
        "INSERT INTO parcels (client, application, sequence, version, claim)
         VALUES (?1, ?2, ?3, (SELECT version FROM applications WHERE id = ?2), ?4)
         ON CONFLICT (client) DO UPDATE SET
            sequence = excluded.sequence, version = excluded.version, claim = excluded.claim",
        params![parcel.client, application, parcel.sequence, claim],
    )
}
