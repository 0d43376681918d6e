//! What the control desk can do: the clock, the money, the office's decisions, and armed failures.

use axum::extract::{FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use rusqlite::params;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use viza::wire::problem::Code;
use viza::wire::rest::Passage;

use crate::Sandbox;
use crate::papers::Named;
use crate::payments::{self, Arrival};
use crate::refusals::Refusal;
use crate::trouble::{Armed, Trouble};
use crate::{clock, counts, emergencies, fees, mailbox, papers, slots, tracking};

pub fn routes() -> Router<Sandbox> {
    Router::new()
        .route("/sandbox/clock", post(set_clock))
        .route("/sandbox/next", post(arm))
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/counts", get(counts::all))
        .route("/sandbox/fees", post(change_fee))
        .route("/sandbox/terms", post(publish_terms))
        .route("/sandbox/days", post(take_day))
        .route("/sandbox/payments/{id}/arrive", post(arrive))
        .route("/sandbox/mails/{id}/resend", post(resend))
        .route("/sandbox/payments/{id}/expire", post(expire))
        .route("/sandbox/applications/{id}/reopen", post(reopen))
        .route("/sandbox/applications/{id}/extend-fee", post(extend_fee))
        .route("/sandbox/applications/{id}/emergency", post(decide_emergency))
        .route("/sandbox/applications/{id}/passport", post(pass_on))
}

/// An order to the control desk, as JSON or from a form. A form is answered with the desk's page.
pub struct Order<T> {
    pub value: T,
    pub by_form: bool,
}

impl<T> Order<T> {
    pub fn done(&self) -> Response {
        match self.by_form {
            true => Redirect::to("/sandbox").into_response(),
            false => StatusCode::NO_CONTENT.into_response(),
        }
    }
}

impl<T: DeserializeOwned> FromRequest<Sandbox> for Order<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, sandbox: &Sandbox) -> Result<Self, Refusal> {
        let malformed = || Refusal::new(Code::Malformed);
        let kind = papers::text(request.headers(), header::CONTENT_TYPE.as_str()).unwrap_or_default();
        if kind.starts_with("application/x-www-form-urlencoded") {
            let Form(value) = Form::from_request(request, sandbox).await.map_err(|_| malformed())?;
            return Ok(Self { value, by_form: true });
        }
        let text = papers::whole_body(request).await?;
        let text = if text.trim().is_empty() { "{}" } else { &text };
        let value = serde_json::from_str(text).map_err(|cause| malformed().titled(&cause.to_string()))?;
        Ok(Self { value, by_form: false })
    }
}

/// An order that says nothing more.
#[derive(Debug, Deserialize)]
struct Plain {}

#[derive(Debug, Deserialize)]
struct ClockOrder {
    /// RFC 3339.
    set: Option<String>,
    advance_seconds: Option<i64>,
    /// Whether the clock stands still.
    frozen: Option<bool>,
}

async fn set_clock(State(sandbox): State<Sandbox>, order: Order<ClockOrder>) -> Result<Response, Refusal> {
    let ClockOrder { set, advance_seconds, frozen } = &order.value;
    let set = match set.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => Some(clock::instant(text).ok_or_else(|| Refusal::new(Code::Malformed))?),
        None => None,
    };
    sandbox.ledger.set_clock(|clock| {
        let clock = frozen.map_or(clock, |frozen| clock.frozen(frozen));
        let at = set.unwrap_or_else(|| clock.now()) + advance_seconds.unwrap_or(0);
        if set.is_none() && advance_seconds.is_none() { clock } else { clock.set(at) }
    })?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NextOrder {
    application: Option<String>,
    operation: Option<String>,
    trouble: Trouble,
    times: Option<u32>,
    seconds: Option<u32>,
}

async fn arm(State(sandbox): State<Sandbox>, order: Order<NextOrder>) -> Response {
    let wanted = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    sandbox.troubles.arm(Armed {
        application: wanted(&order.value.application),
        operation: wanted(&order.value.operation),
        trouble: order.value.trouble,
        times: order.value.times.unwrap_or(1).max(1),
        seconds: order.value.seconds.unwrap_or(8),
    });
    order.done()
}

async fn reset(State(sandbox): State<Sandbox>, order: Order<Plain>) -> Response {
    sandbox.reset();
    order.done()
}

#[derive(Debug, Deserialize)]
struct FeeOrder {
    country: String,
    /// All classes if absent.
    visa_class: Option<String>,
    /// Minor units by which the fee changes.
    by: i64,
}

async fn change_fee(State(sandbox): State<Sandbox>, order: Order<FeeOrder>) -> Result<Response, Refusal> {
    let FeeOrder { country, visa_class, by } = &order.value;
    let office = sandbox.ledger.offices.of_country(country).ok_or_else(|| Refusal::new(Code::NotFound))?;
    let class = visa_class.as_deref().filter(|class| !class.is_empty());
    sandbox.ledger.work(|work| fees::raise(work, &office, class, *by))?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
struct TermsOrder {
    country: String,
    version: String,
}

async fn publish_terms(State(sandbox): State<Sandbox>, order: Order<TermsOrder>) -> Result<Response, Refusal> {
    let TermsOrder { country, version } = &order.value;
    sandbox.ledger.work(|work| {
        work.write("UPDATE terms SET version = ?2 WHERE country = ?1", params![country, version])?;
        Ok(())
    })?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
struct DayOrder {
    post: String,
    day: String,
}

async fn take_day(State(sandbox): State<Sandbox>, order: Order<DayOrder>) -> Result<Response, Refusal> {
    let office = sandbox.ledger.offices.of_post(&order.value.post).ok_or_else(|| Refusal::new(Code::NotFound))?;
    let day = clock::date(&order.value.day).ok_or_else(|| Refusal::new(Code::Malformed))?;
    sandbox.ledger.work(|work| slots::give_away_day(work, &office, day))?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
struct ArriveOrder {
    /// Only half of the money comes.
    #[serde(default)]
    part: bool,
}

async fn arrive(
    State(sandbox): State<Sandbox>,
    Named(id): Named,
    order: Order<ArriveOrder>,
) -> Result<Response, Refusal> {
    let arrival = if order.value.part { Arrival::Part } else { Arrival::Whole };
    sandbox.ledger.work(|work| payments::arrive(work, &id, arrival))?;
    Ok(order.done())
}

async fn resend(State(sandbox): State<Sandbox>, Named(id): Named, order: Order<Plain>) -> Result<Response, Refusal> {
    let id = id.parse().map_err(|_| Refusal::new(Code::NotFound))?;
    sandbox.ledger.work(|work| mailbox::resend(work, id))?;
    Ok(order.done())
}

async fn expire(State(sandbox): State<Sandbox>, Named(id): Named, order: Order<Plain>) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| payments::expire(work, &id))?;
    Ok(order.done())
}

async fn reopen(State(sandbox): State<Sandbox>, Named(id): Named, order: Order<Plain>) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| payments::reopen(work, &id))?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
struct DecisionOrder {
    approve: bool,
}

/// The embassy decides about the request that waits (R68).
async fn decide_emergency(
    State(sandbox): State<Sandbox>,
    Named(id): Named,
    order: Order<DecisionOrder>,
) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| emergencies::decide(work, &work.case(&id)?, order.value.approve))?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
struct PassportOrder {
    to: Passage,
}

/// The passport moves on (R99–R101, R106).
async fn pass_on(
    State(sandbox): State<Sandbox>,
    Named(id): Named,
    order: Order<PassportOrder>,
) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| tracking::pass(work, &work.case(&id)?, order.value.to))?;
    Ok(order.done())
}

/// The office lets a fee be used for half a year longer (R28).
async fn extend_fee(
    State(sandbox): State<Sandbox>,
    Named(id): Named,
    order: Order<Plain>,
) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| {
        let case = work.case(&id)?;
        let until = fees::standing(work, &case)?.usable_until.ok_or_else(|| Refusal::new(Code::FeeNotValid))?;
        work.write(
            "UPDATE applications SET usable_until = ?2 WHERE id = ?1",
            params![id, case.office.extended(until)?],
        )?;
        work.touch(&id)
    })?;
    Ok(order.done())
}
