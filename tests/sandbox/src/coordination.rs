//! The coordination: the addresses of the API where coordinators, groups and members are answered (R21, R76).

use axum::Router;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::routing::{delete, get, post, put};
use serde::Deserialize;
use viza::wire::problem::Code;
use viza::wire::rest::{Consent, CoordinatorWish, Invitations, NewGroup, RunChoice};

use crate::desk::Told;
use crate::groups::Kept;
use crate::ledger::{Ledger, Work};
use crate::papers::{Asked, Caller, Key, Match, Named, Sent};
use crate::refusals::Refusal;
use crate::{clock, consents, coordinators, group_times, groups, keys, members};

/// The API under `/api`.
pub fn api() -> Router<Ledger> {
    Router::new()
        .route("/account/coordinator", put(set_coordinator))
        .route("/groups", get(list_groups).post(ask_group))
        .route("/groups/{id}", get(get_group).delete(dissolve_group))
        .route("/groups/{id}/members", post(invite_members))
        .route("/groups/{id}/members/{member}", delete(remove_member))
        .route("/groups/{id}/times", get(list_group_times))
        .route("/groups/{id}/booking", put(book_group).delete(cancel_group))
        .route("/group-consents", post(agree_to_group))
        .route("/applications/{id}/group", delete(leave_group))
}

/// The caller's own group.
fn own(work: &Work, caller: &Caller, id: &str) -> Result<Kept, Refusal> {
    groups::own(work, &work.session(caller)?, id)
}

async fn set_coordinator(State(ledger): State<Ledger>, caller: Caller, sent: Sent<CoordinatorWish>) -> Told {
    ledger.work(|work| coordinators::wish(work, &work.session(&caller)?, &sent.value))
}

async fn list_groups(State(ledger): State<Ledger>, caller: Caller) -> Told {
    ledger.work(|work| groups::list(work, &work.session(&caller)?))
}

async fn ask_group(State(ledger): State<Ledger>, caller: Caller, key: Key, sent: Sent<NewGroup>) -> Told {
    ledger.work(|work| {
        let session = work.session(&caller)?;
        keys::once(work, &session.account, &key, &format!("group {}", sent.text), |work| {
            groups::ask(work, &session, &key.0, &sent.value)
        })
    })
}

async fn get_group(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| groups::answer(work, &own(work, &caller, &id)?.id))
}

async fn dissolve_group(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, held: Match) -> Told {
    ledger.work(|work| groups::dissolve(work, &own(work, &caller, &id)?, &held))
}

async fn invite_members(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<Invitations>,
) -> Told {
    ledger.work(|work| members::invite(work, &own(work, &caller, &id)?, &held, &sent.value))
}

async fn remove_member(
    State(ledger): State<Ledger>,
    path: Result<Path<(String, String)>, PathRejection>,
    caller: Caller,
    held: Match,
) -> Told {
    let Path((id, member)) = path.map_err(|_| Refusal::new(Code::NotFound))?;
    ledger.work(|work| members::remove(work, &own(work, &caller, &id)?, &held, &member))
}

/// `?from=`.
#[derive(Debug, Deserialize)]
struct Stretch {
    from: String,
}

async fn list_group_times(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    Asked(stretch): Asked<Stretch>,
) -> Told {
    let from =
        clock::date(&stretch.from).ok_or_else(|| Refusal::new(Code::Malformed).titled("from is a date, YYYY-MM-DD"))?;
    ledger.work(|work| group_times::list(work, &own(work, &caller, &id)?, from))
}

async fn book_group(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<RunChoice>,
) -> Told {
    ledger.work(|work| group_times::book(work, &own(work, &caller, &id)?, &held, &sent.value))
}

async fn cancel_group(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, held: Match) -> Told {
    ledger.work(|work| group_times::cancel(work, &own(work, &caller, &id)?, &held))
}

async fn agree_to_group(State(ledger): State<Ledger>, sent: Sent<Consent>) -> Told {
    ledger.work(|work| consents::agree(work, &sent.value))?
}

async fn leave_group(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, held: Match) -> Told {
    ledger.work(|work| consents::leave(work, &work.change(&caller, &id)?, &held))
}
