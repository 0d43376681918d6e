//! Armed failures: what goes wrong with the next request, so that a person and a test reach the same case.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use viza::wire::problem::Code;
use viza::wire::rest::{NewHold, RunChoice};

use crate::groups::Kept;
use crate::ledger::{Ledger, Work};
use crate::operations::OPERATIONS;
use crate::papers::{self, Caller};
use crate::refusals::Refusal;
use crate::runs::{self, Run};
use crate::{Sandbox, fees, groups, holds, party, slots};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// The request never reaches the desk, and the line breaks.
    LostRequest,
    /// The request is carried out, and the line breaks before the answer.
    LostAnswer,
    /// The request waits before it is carried out.
    Slow,
    /// The request arrives twice.
    Duplicate,
    #[serde(rename = "http_500")]
    Http500,
    /// The request is carried out, and the answer is 500.
    #[serde(rename = "http_500_after")]
    Http500After,
    #[serde(rename = "http_409")]
    Http409,
    Busy,
    /// The service is being maintained.
    Maintenance,
    /// This version of the app is no longer served.
    AppOutdated,
    /// The office has changed the application in between.
    Outdated,
    /// Somebody else takes the time first.
    SlotTaken,
    /// The hold ends just before.
    HoldExpired,
    /// This hour's looks at the calendar are used up.
    TooManyLooks,
    /// The fee rises just before.
    FeeChanged,
}

impl Trouble {
    pub const ALL: [Self; 15] = [
        Self::LostRequest,
        Self::LostAnswer,
        Self::Slow,
        Self::Duplicate,
        Self::Http500,
        Self::Http500After,
        Self::Http409,
        Self::Busy,
        Self::Maintenance,
        Self::AppOutdated,
        Self::Outdated,
        Self::SlotTaken,
        Self::HoldExpired,
        Self::TooManyLooks,
        Self::FeeChanged,
    ];
}

/// One armed failure, for the next `times` requests that fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Armed {
    /// Id of an application; any if absent.
    pub application: Option<String>,
    /// Name of an operation of the contract; any if absent.
    pub operation: Option<String>,
    pub trouble: Trouble,
    #[serde(default = "once")]
    pub times: u32,
    /// How long `slow` waits.
    #[serde(default = "while_")]
    pub seconds: u32,
}

fn once() -> u32 {
    1
}

fn while_() -> u32 {
    8
}

/// Marks a response that must not be sent: the line breaks instead. Found in the response's extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost;

/// The failures that wait for their request.
#[derive(Debug, Clone, Default)]
pub struct Troubles(Arc<Mutex<Vec<Armed>>>);

impl Troubles {
    pub fn arm(&self, armed: Armed) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(armed);
    }

    pub fn disarm(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub fn waiting(&self) -> Vec<Armed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn next(&self, application: Option<&str>, operation: &str) -> Option<Armed> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |armed: &Armed| {
            armed.application.as_deref().is_none_or(|wanted| Some(wanted) == application)
                && armed.operation.as_deref().is_none_or(|wanted| wanted == operation)
        };
        let place = waiting.iter().position(fits)?;
        let armed = waiting.get_mut(place)?;
        armed.times = armed.times.saturating_sub(1);
        let found = armed.clone();
        if found.times == 0 {
            waiting.remove(place);
        }
        Some(found)
    }
}

/// Stands before the desk and lets armed failures happen.
pub async fn meddle(State(sandbox): State<Sandbox>, path: MatchedPath, request: Request, next: Next) -> Response {
    if sandbox.troubles.waiting().is_empty() {
        return next.run(request).await;
    }
    let method = request.method().as_str();
    let operation = OPERATIONS
        .iter()
        .find(|(verb, address, _)| *verb == method && *address == path.as_str())
        .map_or("", |(.., name)| *name);
    let (parts, body) = request.into_parts();
    let application = subject(&sandbox.ledger, &parts);
    let Some(armed) = sandbox.troubles.next(application.as_deref(), operation) else {
        return next.run(Request::from_parts(parts, body)).await;
    };
    let text = match papers::whole_body(Request::from_parts(parts.clone(), body)).await {
        Ok(text) => text,
        Err(refusal) => return refusal.into_response(),
    };
    let request = || Request::from_parts(parts.clone(), Body::from(text.clone()));
    match armed.trouble {
        Trouble::LostRequest => lost(),
        Trouble::LostAnswer => {
            next.run(request()).await;
            lost()
        }
        Trouble::Slow => {
            tokio::time::sleep(Duration::from_secs(armed.seconds.into())).await;
            next.run(request()).await
        }
        Trouble::Duplicate => {
            next.clone().run(request()).await;
            next.run(request()).await
        }
        Trouble::Http500 => Refusal::new(Code::ServerFailed).into_response(),
        Trouble::Http500After => {
            next.run(request()).await;
            Refusal::new(Code::ServerFailed).into_response()
        }
        Trouble::Http409 => Refusal::new(Code::KeyInProgress).after(1).into_response(),
        Trouble::Busy => Refusal::new(Code::Busy).after(5).into_response(),
        Trouble::Maintenance => Refusal::new(Code::Maintenance).after(1800).into_response(),
        Trouble::AppOutdated => Refusal::new(Code::AppOutdated).into_response(),
        trouble => match prepare(&sandbox.ledger, trouble, application, &text) {
            Ok(()) => next.run(request()).await,
            Err(refusal) => refusal.into_response(),
        },
    }
}

/// The application or group that a request is about: the one in its path, else the application that its token opens.
fn subject(ledger: &Ledger, parts: &Parts) -> Option<String> {
    let mut path = parts.uri.path().split('/').skip_while(|part| !["applications", "groups"].contains(part)).skip(1);
    path.next().map(str::to_owned).or_else(|| {
        let caller = Caller::of(&parts.headers)?;
        ledger.work(|work| work.token(&caller)).ok()?.map(|(application, _)| application)
    })
}

/// Brings about what the desk will then refuse by its own rules.
fn prepare(ledger: &Ledger, trouble: Trouble, application: Option<String>, body: &str) -> Result<(), Refusal> {
    let Some(application) = application else { return ledger.work(|work| party::upset(work, trouble, body)) };
    ledger.work(|work| {
        if let Ok(group) = groups::by_id(work, &application) {
            return prepare_group(work, trouble, &group, body);
        }
        let case = work.case(&application)?;
        match trouble {
            Trouble::Outdated => work.touch(&case.id),
            Trouble::TooManyLooks => slots::exhaust_looks(work, &case.id),
            Trouble::FeeChanged => fees::raise(work, &case.office, case.visa_class.as_deref(), 500),
            Trouble::HoldExpired => holds::lapse(work, &case).map(drop),
            Trouble::SlotTaken => {
                let wanted = serde_json::from_str::<NewHold>(body).ok().map(|new| new.slot);
                match wanted.map_or_else(|| holds::lapse(work, &case), |slot| Ok(Some(slot)))? {
                    Some(slot) => slots::give_away(work, &slot),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    })
}

fn prepare_group(work: &Work, trouble: Trouble, group: &Kept, body: &str) -> Result<(), Refusal> {
    match trouble {
        Trouble::Outdated => groups::touch(work, &group.id),
        Trouble::TooManyLooks => slots::exhaust_looks(work, &group.id),
        Trouble::SlotTaken => {
            let Ok(choice) = serde_json::from_str::<RunChoice>(body) else { return Ok(()) };
            let Run(seats) = runs::kept(work, &group.id, &choice.run)?;
            seats.last().map_or(Ok(()), |(_, time)| slots::give_away(work, &time.id))
        }
        _ => Ok(()),
    }
}

fn lost() -> Response {
    let mut response = StatusCode::BAD_GATEWAY.into_response();
    response.extensions_mut().insert(Lost);
    response
}
