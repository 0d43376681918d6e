//! What goes wrong between the page and the office, request by request: planned by a visit or thrown by a seed, never by the
//! clock, so that the same visit meets the same trouble every time.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use tokio::sync::Semaphore;
use tower::ServiceExt;
use viza_sandbox::{Lost, OPERATIONS};

use crate::chance::Chance;
use crate::reception::WHOLE_BODY;

/// What happens to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The line breaks before the office has heard anything.
    LostRequest,
    /// The office carries it out; the line breaks before the answer.
    LostAnswer,
    /// The office carries it out; half of the answer comes.
    Truncated,
    /// It arrives twice; the second answer comes.
    Twice,
    /// The office carries it out; the answer that comes is the one to the same operation before.
    Stale,
    /// The office carries it out; the answer waits until the visit lets it go.
    Held,
    /// The network shows its sign-in page in the office's place.
    Portal,
    /// The network sends everybody to its sign-in page, which is elsewhere.
    Redirect,
    /// The office no longer knows the token.
    ShutOut,
    /// The office fails before it has done anything.
    Failed,
    /// The office carries it out and fails afterwards.
    FailedAfter,
    /// The office has no time, and says for how many seconds.
    Busy(u32),
}

impl Fault {
    /// Those after which the same order, asked again, must come to exactly one effect.
    pub const PASSING: [Self; 10] = [
        Self::LostRequest,
        Self::LostAnswer,
        Self::Truncated,
        Self::Twice,
        Self::Stale,
        Self::Portal,
        Self::Redirect,
        Self::Failed,
        Self::FailedAfter,
        Self::Busy(1),
    ];
}

/// One fault and the request that it waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// Name of an operation of the contract; empty for any.
    pub operation: &'static str,
    /// Which request of that operation, from 1.
    pub nth: usize,
    pub fault: Fault,
}

impl fmt::Display for Planned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, nth, fault } = self;
        write!(f, "{fault:?} at {operation} {nth}")
    }
}

/// The faults of one host. Clones share the same plan.
#[derive(Debug, Clone)]
pub struct Faults {
    plan: Arc<Mutex<Plan>>,
    /// Held answers that may go.
    released: Arc<Semaphore>,
}

#[derive(Debug, Default)]
struct Plan {
    waiting: Vec<Planned>,
    reigning: Option<Fault>,
    /// Requests so far.
    all: usize,
    /// Requests of each operation so far.
    seen: HashMap<&'static str, usize>,
    /// The newest answer to each operation.
    answers: HashMap<&'static str, (StatusCode, Bytes)>,
}

impl Default for Faults {
    fn default() -> Self {
        Self { plan: Arc::default(), released: Arc::new(Semaphore::new(0)) }
    }
}

impl Faults {
    /// Plans one.
    pub fn plan(&self, operation: &'static str, nth: usize, fault: Fault) {
        self.locked().waiting.push(Planned { operation, nth, fault });
    }

    /// Plans one or two that pass among the first requests of an operation, thrown by the dice. Gives what was planned.
    pub fn throw(&self, operation: &'static str, chance: &mut Chance) -> Vec<Planned> {
        let planned: Vec<Planned> = (1..=1 + chance.below(2))
            .filter_map(|nth| Some(Planned { operation, nth, fault: chance.one_of(&Fault::PASSING)? }))
            .collect();
        self.locked().waiting.extend(&planned);
        planned
    }

    /// From now on the line comes and goes: so many requests are lost and so many go through, in turn.
    pub fn flaps(&self, turns: &[(usize, usize)]) {
        let mut nth = self.locked().all;
        for (lost, through) in turns {
            for _ in 0..*lost {
                nth += 1;
                self.plan("", nth, Fault::LostRequest);
            }
            nth += through;
        }
    }

    /// Every request meets this, until it is over.
    pub fn reigns(&self, fault: Option<Fault>) {
        self.locked().reigning = fault;
    }

    /// Lets one answer go that is held, now or later.
    pub fn lets_go(&self) {
        self.released.add_permits(1);
    }

    fn locked(&self) -> MutexGuard<'_, Plan> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What this request meets.
    pub fn met_by(&self, operation: &'static str) -> Option<Fault> {
        let mut plan = self.locked();
        plan.all += 1;
        let of_all = plan.all;
        let seen = plan.seen.entry(operation).or_default();
        *seen += 1;
        let of_these = *seen;
        let is_met = |planned: &Planned| match planned.operation {
            "" => planned.nth == of_all,
            name => name == operation && planned.nth == of_these,
        };
        let place = plan.waiting.iter().position(is_met);
        place.map(|place| plan.waiting.swap_remove(place).fault).or(plan.reigning)
    }

    /// The office's answer to a request, as far as the fault lets either through.
    pub async fn pass(
        &self,
        fault: Option<Fault>,
        operation: &'static str,
        api: &Router,
        head: Parts,
        body: Bytes,
    ) -> Response {
        let asked = || Request::from_parts(head.clone(), Body::from(body.clone()));
        let before = self.locked().answers.get(operation).cloned();
        match fault {
            Some(Fault::LostRequest) => return lost(),
            Some(Fault::Portal) => return sign_in_page(),
            Some(Fault::Redirect) => return (StatusCode::FOUND, [(header::LOCATION, SIGN_IN)]).into_response(),
            Some(Fault::ShutOut) => return problem(StatusCode::UNAUTHORIZED, "token_invalid", None),
            Some(Fault::Failed) => return problem(StatusCode::INTERNAL_SERVER_ERROR, "server_failed", None),
            Some(Fault::Busy(wait)) => return problem(StatusCode::SERVICE_UNAVAILABLE, "busy", Some(wait)),
            Some(Fault::Twice) => drop(taken(api, asked()).await),
            _ => {}
        }
        let (head, body) = taken(api, asked()).await;
        self.locked().answers.insert(operation, (head.status, body.clone()));
        match (fault, before) {
            (Some(Fault::LostAnswer), _) => lost(),
            (Some(Fault::FailedAfter), _) => problem(StatusCode::INTERNAL_SERVER_ERROR, "server_failed", None),
            (Some(Fault::Truncated), _) => whole(head, body.slice(..body.len() / 2)),
            (Some(Fault::Stale), Some((status, earlier))) => {
                let mut response = whole(head, earlier);
                *response.status_mut() = status;
                response
            }
            (Some(Fault::Held), _) => {
                if let Ok(permit) = self.released.acquire().await {
                    permit.forget();
                }
                whole(head, body)
            }
            _ => whole(head, body),
        }
    }
}

/// What the contract calls a request; empty if it does not know it.
pub fn operation(method: &str, path: &str) -> &'static str {
    let fits = |pattern: &str| {
        let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
        pattern.len() == path.len()
            && pattern.iter().zip(&path).all(|(wanted, is)| wanted == is || wanted.starts_with('{'))
    };
    OPERATIONS.iter().find(|(verb, pattern, _)| *verb == method && fits(pattern)).map_or("", |(.., name)| *name)
}

/// Where a network sends its guests, on a host of its own.
const SIGN_IN: &str = "http://sign-in.invalid/";

/// What such a network shows in the place of whatever was asked for.
pub fn sign_in_page() -> Response {
    const PAGE: &str = "<!doctype html><title>Wi-Fi</title><h1>Sign in</h1><form><input name=room></form>";
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], PAGE).into_response()
}

fn problem(status: StatusCode, code: &str, wait: Option<u32>) -> Response {
    let body = match wait {
        Some(wait) => json!({ "code": code, "status": status.as_u16(), "retry_after": wait }),
        None => json!({ "code": code, "status": status.as_u16() }),
    };
    let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response();
    if let Some(wait) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, wait.into());
    }
    response
}

fn lost() -> Response {
    let mut response = StatusCode::BAD_GATEWAY.into_response();
    response.extensions_mut().insert(Lost);
    response
}

async fn taken(api: &Router, request: Request) -> (axum::http::response::Parts, Bytes) {
    let answer = match api.clone().oneshot(request).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    };
    let (head, body) = answer.into_parts();
    (head, to_bytes(body, WHOLE_BODY).await.unwrap_or_default())
}

fn whole(mut head: axum::http::response::Parts, body: Bytes) -> Response {
    head.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(head, Body::from(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_meets_the_request_that_it_waits_for() {
        let faults = Faults::default();
        faults.plan("take_hold", 2, Fault::LostAnswer);
        faults.flaps(&[(1, 2), (1, 0)]);
        let met = ["get_time", "take_hold", "take_hold", "get_time"].map(|operation| faults.met_by(operation));
        assert_eq!(met, [Some(Fault::LostRequest), None, Some(Fault::LostAnswer), Some(Fault::LostRequest)]);
        faults.reigns(Some(Fault::Portal));
        assert_eq!([faults.met_by("get_time"), faults.met_by("")], [Some(Fault::Portal); 2]);
    }

    #[test]
    fn requests_are_known_by_the_contract_s_names() {
        assert_eq!(operation("PUT", "/api/applications/app_1/profile"), "send_profile");
        assert_eq!(operation("GET", "/api/posts/tirana/slots"), "list_slots");
        assert_eq!(operation("GET", "/api/nowhere"), "");
    }

    #[test]
    fn a_seed_plans_the_same_every_time() {
        let planned = |seed| Faults::default().throw("take_hold", &mut Chance::of(seed));
        assert_eq!(planned(7), planned(7));
        assert!((0..40).any(|seed| planned(seed) != planned(seed + 1)));
    }
}
