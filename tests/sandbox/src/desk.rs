//! The desk: every address of the API, and who answers there.

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post, put};
use serde::Deserialize;
use viza::wire::problem::Code;
use viza::wire::rest::{
    ClassChoice, Delivery, Lookup, NewApplication, NewBooking, NewEmergency, NewHold, NewPayment, Preferences, Profile,
    ResidencyStated, ServerTime, TermsAcceptance,
};

use crate::answers::Answer;
use crate::ledger::Ledger;
use crate::papers::{Asked, Caller, Key, Match, Named, Sent};
use crate::refusals::Refusal;
use crate::{
    applications, booking, clock, coordination, delivery, emergencies, fees, handoffs, holds, keys, lookups, parcels,
    party, payments, preferences, profiles, reception, service, slots, withdrawal,
};

/// What the desk says.
pub type Told = Result<Answer, Refusal>;

/// The API under `/api`.
pub fn api() -> Router<Ledger> {
    Router::new()
        .route("/time", get(time))
        .route("/status", get(status))
        .route("/applications", post(create_application))
        .route("/applications/{id}", get(get_application).delete(withdraw_application))
        .route("/applications/{id}/visa-class", put(choose_visa_class))
        .route("/applications/{id}/residency", put(state_residency))
        .route("/applications/{id}/terms", put(accept_terms))
        .route("/applications/{id}/payments", post(begin_payment))
        .route("/applications/{id}/profile", put(send_profile))
        .route("/applications/{id}/preferences", put(state_preferences))
        .route("/applications/{id}/delivery", put(choose_delivery))
        .route("/applications/{id}/booking", post(register_booking).delete(cancel_booking))
        .route("/applications/{id}/emergency", post(ask_emergency).delete(withdraw_emergency))
        .route("/posts/{post}/slots", get(list_slots))
        .route("/posts/{post}/places", get(list_places))
        .route("/holds", post(take_hold))
        .route("/holds/{id}", get(get_hold).delete(release_hold))
        .route("/holds/{id}/extend", post(extend_hold))
        .route("/lookups", post(look_up))
        .merge(parcels::api())
        .merge(party::api())
        .merge(reception::api())
        .merge(coordination::api())
        .merge(handoffs::api())
}

async fn time(State(ledger): State<Ledger>) -> Told {
    Answer::ok(&ServerTime { now: clock::rfc3339(ledger.now())? })
}

async fn status(State(ledger): State<Ledger>) -> Told {
    ledger.work(service::status)
}

async fn create_application(State(ledger): State<Ledger>, key: Key, sent: Sent<NewApplication>) -> Told {
    ledger.work(|work| {
        keys::once(work, "", &key, &format!("create {}", sent.text), |work| applications::create(work, &sent.value))
    })
}

async fn get_application(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| {
        let (case, access) = work.look(&caller, &id)?;
        work.shown(&case.id, access)
    })
}

async fn withdraw_application(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, held: Match) -> Told {
    ledger.work(|work| withdrawal::withdraw(work, &work.change(&caller, &id)?, &held))
}

async fn choose_visa_class(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<ClassChoice>,
) -> Told {
    ledger.work(|work| fees::choose_class(work, &work.change(&caller, &id)?, &held, &sent.value))
}

async fn state_residency(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<ResidencyStated>,
) -> Told {
    ledger.work(|work| applications::state_residency(work, &work.change(&caller, &id)?, &held, &sent.value))
}

async fn accept_terms(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    sent: Sent<TermsAcceptance>,
) -> Told {
    ledger.work(|work| fees::accept_terms(work, &work.change(&caller, &id)?, &sent.value.version))
}

async fn begin_payment(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    key: Key,
    sent: Sent<NewPayment>,
) -> Told {
    ledger.work(|work| {
        let case = work.change(&caller, &id)?;
        keys::once(work, &id, &key, &format!("pay {}", sent.text), |work| {
            payments::begin(work, &case, &key.0, &sent.value)
        })
    })
}

async fn send_profile(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<Profile>,
) -> Told {
    ledger.work(|work| profiles::send(work, &work.change(&caller, &id)?, &held, &sent.value))
}

async fn state_preferences(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<Preferences>,
) -> Told {
    ledger.work(|work| preferences::state(work, &work.change(&caller, &id)?, &held, &sent.value))
}

async fn choose_delivery(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    held: Match,
    sent: Sent<Delivery>,
) -> Told {
    ledger.work(|work| delivery::choose(work, &work.change(&caller, &id)?, &held, &sent.value))
}

async fn register_booking(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    key: Key,
    sent: Sent<NewBooking>,
) -> Told {
    ledger.work(|work| {
        let case = work.change(&caller, &id)?;
        keys::once(work, &id, &key, &format!("book {}", sent.text), |work| {
            booking::register(work, &case, &key.0, &sent.value)
        })
    })
}

async fn cancel_booking(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, held: Match) -> Told {
    ledger.work(|work| booking::cancel(work, &work.change(&caller, &id)?, &held))
}

async fn ask_emergency(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    key: Key,
    sent: Sent<NewEmergency>,
) -> Told {
    ledger.work(|work| {
        let case = work.change(&caller, &id)?;
        keys::once(work, &id, &key, &format!("emergency {}", sent.text), |work| {
            emergencies::ask(work, &case, &key.0, &sent.value)
        })
    })
}

async fn withdraw_emergency(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, held: Match) -> Told {
    ledger.work(|work| emergencies::withdraw(work, &work.change(&caller, &id)?, &held))
}

/// `?application=&from=`.
#[derive(Debug, Deserialize)]
struct Stretch {
    application: String,
    from: String,
}

async fn list_slots(
    State(ledger): State<Ledger>,
    Named(post): Named,
    caller: Caller,
    Asked(stretch): Asked<Stretch>,
) -> Told {
    let from =
        clock::date(&stretch.from).ok_or_else(|| Refusal::new(Code::Malformed).titled("from is a date, YYYY-MM-DD"))?;
    ledger.work(|work| {
        let (case, _) = work.look(&caller, &stretch.application)?;
        slots::list(work, &case, &post, from)
    })
}

async fn list_places(State(ledger): State<Ledger>, Named(post): Named) -> Told {
    ledger.work(|work| delivery::places(work, &post))
}

async fn take_hold(State(ledger): State<Ledger>, caller: Caller, key: Key, sent: Sent<NewHold>) -> Told {
    ledger.work(|work| {
        let case = work.change(&caller, &sent.value.application)?;
        keys::once(work, &case.id, &key, &format!("hold {}", sent.text), |work| {
            holds::take(work, &case, &key.0, &sent.value)
        })
    })
}

async fn get_hold(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| {
        let (case, _) = work.look(&caller, &holds::whose(work, &id)?)?;
        holds::look(work, &case, &id)
    })
}

async fn release_hold(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| {
        let case = work.change(&caller, &holds::whose(work, &id)?)?;
        holds::release(work, &case, &id)
    })
}

async fn extend_hold(State(ledger): State<Ledger>, Named(id): Named, caller: Caller, key: Key) -> Told {
    ledger.work(|work| {
        let case = work.change(&caller, &holds::whose(work, &id)?)?;
        keys::once(work, &case.id, &key, &format!("extend {id}"), |work| holds::extend(work, &case, &id))
    })
}

async fn look_up(State(ledger): State<Ledger>, sent: Sent<Lookup>) -> Told {
    let found = ledger.work(|work| lookups::find(work, &sent.value))?;
    found.ok_or_else(|| Refusal::new(Code::NotFound))
}
