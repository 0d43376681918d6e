//! The service itself: planned maintenance, and which versions of the app are still served.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use rusqlite::OptionalExtension;
use serde::Deserialize;
use viza::wire::problem::Code;
use viza::wire::rest::{Maintenance, ServiceStatus};

use crate::Sandbox;
use crate::answers::Answer;
use crate::clock::{Instant, rfc3339};
use crate::control::Order;
use crate::ledger::{Ledger, Work};
use crate::papers;
use crate::refusals::Refusal;

const OLDEST_APP: &str = "0.1.0";

/// The control desk's orders about it.
pub fn routes() -> Router<Sandbox> {
    Router::new().route("/sandbox/maintenance", post(plan)).route("/sandbox/oldest-app", post(retire))
}

/// What `GET /status` says. Maintenance that is over is not told any more.
pub fn status(work: &Work) -> Result<Answer, Refusal> {
    let maintenance = match window(work)?.filter(|(_, until)| work.now < *until) {
        Some((from, until)) => Some(Maintenance { from: rfc3339(from)?, until: rfc3339(until)? }),
        None => None,
    };
    let oldest_app = setting(work, "oldest_app")?.unwrap_or_else(|| OLDEST_APP.into());
    Answer::ok(&ServiceStatus { practice: true, maintenance, oldest_app })
}

/// Refuses everything but the state of the service during maintenance, and to an app that is too old.
pub async fn keep_door(State(ledger): State<Ledger>, request: Request, next: Next) -> Response {
    let told_always = ["/status", "/time"].contains(&request.uri().path());
    let app = version(request.headers());
    let turned_away = ledger.work(|work| {
        if let Some((_, until)) = window(work)?.filter(|(from, until)| (*from..*until).contains(&work.now)) {
            return Err(Refusal::new(Code::Maintenance).after(until - work.now));
        }
        let oldest = setting(work, "oldest_app")?.as_deref().and_then(numbers);
        match app.zip(oldest) {
            Some((app, oldest)) if app < oldest => Err(Refusal::new(Code::AppOutdated)),
            _ => Ok(()),
        }
    });
    match turned_away {
        Err(refusal) if !told_always => refusal.into_response(),
        _ => next.run(request).await,
    }
}

/// The version that an app says it has; none from anything else that asks.
fn version(headers: &HeaderMap) -> Option<[u32; 3]> {
    numbers(papers::text(headers, "viza-app")?)
}

fn numbers(text: &str) -> Option<[u32; 3]> {
    let parts: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
    parts?.try_into().ok()
}

fn setting(work: &Work, name: &str) -> Result<Option<String>, Refusal> {
    let mut found = work.tx.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
    Ok(found.query_row([name], |row| row.get(0)).optional()?)
}

fn set(work: &Work, name: &str, value: &str) -> Result<(), Refusal> {
    work.write("INSERT OR REPLACE INTO settings (name, value) VALUES (?1, ?2)", [name, value])
}

/// Beginning and end of the maintenance that was planned last.
fn window(work: &Work) -> Result<Option<(Instant, Instant)>, Refusal> {
    let Some(words) = setting(work, "maintenance")? else { return Ok(None) };
    let moments = words.split_once(' ').and_then(|(from, until)| Some((from.parse().ok()?, until.parse().ok()?)));
    Ok(moments)
}

#[derive(Debug, Deserialize)]
struct MaintenanceOrder {
    /// Seconds until it begins.
    #[serde(default)]
    in_seconds: i64,
    /// How long it lasts; 0 calls it off.
    for_seconds: i64,
}

async fn plan(State(sandbox): State<Sandbox>, order: Order<MaintenanceOrder>) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| {
        let from = work.now + order.value.in_seconds;
        set(work, "maintenance", &format!("{from} {}", from + order.value.for_seconds))
    })?;
    Ok(order.done())
}

#[derive(Debug, Deserialize)]
struct RetireOrder {
    version: String,
}

async fn retire(State(sandbox): State<Sandbox>, order: Order<RetireOrder>) -> Result<Response, Refusal> {
    numbers(&order.value.version).ok_or_else(|| Refusal::new(Code::Malformed))?;
    sandbox.ledger.work(|work| set(work, "oldest_app", &order.value.version))?;
    Ok(order.done())
}
