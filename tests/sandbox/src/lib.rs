//! The reference API of Viza: a real service with its own books, clock, bank and mailbox, to build, test and practise
//! against. It keeps the contract in `tests/contract/openapi.yaml` and enforces every rule by itself.

mod accounts;
mod answers;
mod applications;
mod bank;
mod booking;
mod call_centre;
mod clock;
mod codes;
mod consents;
mod control;
mod coordination;
mod coordinators;
mod counts;
mod delivery;
mod desk;
mod dice;
mod door;
mod embassy;
mod emergencies;
mod fees;
mod fields;
mod group_fields;
mod group_letters;
mod group_times;
mod groups;
mod handoffs;
mod holds;
mod keys;
mod ledger;
mod letters;
mod log;
mod lookups;
mod mailbox;
mod members;
mod offices;
mod operations;
mod overview;
mod packs;
mod pages;
mod papers;
mod parcels;
mod party;
mod passwords;
mod payments;
mod preferences;
mod profiles;
mod reception;
mod refusals;
mod runs;
mod sealing;
mod seed;
mod service;
mod sessions;
mod slots;
mod tracking;
mod trouble;
mod turnstile;
mod visitor;
mod withdrawal;

use std::path::Path;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::DATE;
use axum::http::{HeaderValue, Method};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use viza::wire::problem::Code;

pub use clock::Clock;
pub use door::serve;
pub use ledger::Seed;
pub use operations::OPERATIONS;
pub use packs::Offices;
pub use trouble::{Armed, Lost, Trouble};
pub use visitor::{Reply, Visitor};

use keys::InProgress;
use ledger::Ledger;
use log::Log;
use refusals::Refusal;
use trouble::Troubles;

/// A whole practice service. Clones share the same books.
#[derive(Debug, Clone)]
pub struct Sandbox {
    ledger: Ledger,
    troubles: Troubles,
    in_progress: InProgress,
    log: Log,
}

impl Sandbox {
    /// Opens the books at `path`, or in memory; offices that are new to them are opened with prices, holidays and a
    /// year of slots.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn open(path: Option<&Path>, seed: Seed) -> rusqlite::Result<Self> {
        Ok(Self {
            ledger: Ledger::open(path, seed)?,
            troubles: Troubles::default(),
            in_progress: InProgress::default(),
            log: Log::default(),
        })
    }

    /// Everything that the service answers: `/api` is the contract, `/sandbox` is this one's own.
    pub fn router(&self) -> Router {
        let api = desk::api()
            .layer(middleware::from_fn_with_state(self.clone(), trouble::meddle))
            .layer(middleware::from_fn_with_state(self.clone(), one_at_a_time))
            .layer(middleware::from_fn_with_state(self.ledger.clone(), service::keep_door))
            .layer(middleware::from_fn(accepts_json))
            .with_state(self.ledger.clone());
        Router::new()
            .nest("/api", api)
            .merge(
                control::routes()
                    .merge(call_centre::routes())
                    .merge(service::routes())
                    .merge(pages::routes())
                    .merge(embassy::routes())
                    .merge(bank::routes())
                    .with_state(self.clone()),
            )
            .fallback(|| async { Refusal::new(Code::NotFound) })
            .method_not_allowed_fallback(|| async { Refusal::new(Code::MethodNotAllowed) })
            .layer(middleware::from_fn_with_state(self.ledger.clone(), dated))
            .layer(middleware::from_fn_with_state(self.log.clone(), log::keep))
    }

    /// Arms a failure for a coming request.
    pub fn arm(&self, armed: Armed) {
        self.troubles.arm(armed);
    }

    /// Takes back every failure that is armed.
    pub fn disarm(&self) {
        self.troubles.disarm();
    }

    /// Every sealed application that waits to be fetched, as the books have it.
    pub fn laid_down(&self) -> Vec<String> {
        self.ledger.work(handoffs::laid_down).unwrap_or_default()
    }

    /// Forgets every application, armed failure and logged request; slots, prices and the clock stay.
    pub fn reset(&self) {
        self.troubles.disarm();
        self.log.clear();
        if let Err(refusal) = self.ledger.forget_everyone() {
            eprintln!("sandbox: reset failed: {}", refusal.body());
        }
    }
}

/// Refuses a key that is being carried out at this moment.
async fn one_at_a_time(State(sandbox): State<Sandbox>, request: Request, next: Next) -> Response {
    let taken = match papers::text(request.headers(), "idempotency-key") {
        Some(key) if request.method() == Method::POST => {
            let scope = papers::text(request.headers(), "authorization").unwrap_or_default();
            match sandbox.in_progress.take(scope, key) {
                Some(taken) => Some(taken),
                None => return Refusal::new(Code::KeyInProgress).after(1).into_response(),
            }
        }
        _ => None,
    };
    let response = next.run(request).await;
    drop(taken);
    response
}

/// Every answer bears the sandbox's own time, by which the app sets its clock.
async fn dated(State(ledger): State<Ledger>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Ok(date) = HeaderValue::try_from(clock::http_date(ledger.now())) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

/// Refuses a client that would not understand the answer.
async fn accepts_json(request: Request, next: Next) -> Response {
    let accepted = papers::text(request.headers(), "accept").unwrap_or("*/*");
    let json = accepted
        .split(',')
        .map(|range| range.split(';').next().unwrap_or_default().trim())
        .any(|range| ["*/*", "application/*", "application/json", "application/problem+json"].contains(&range));
    match json {
        true => next.run(request).await,
        false => Refusal::new(Code::NotAcceptable).into_response(),
    }
}
