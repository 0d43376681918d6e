//! The embassy's own page: which groups it lets come together, and who may represent others (R76, R80, R83).

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use viza::wire::rest::{Coordinator, DenialReason, GroupState, RoleState};

use crate::applications::word;
use crate::control::Order;
use crate::groups::{Kept, Window};
use crate::ledger::Work;
use crate::pages::{button, page, plain};
use crate::papers::Named;
use crate::refusals::Refusal;
use crate::{Sandbox, coordinators, groups, members};

const HERE: &str = "/sandbox/embassy";

pub fn routes() -> Router<Sandbox> {
    Router::new()
        .route(HERE, get(desk))
        .route("/sandbox/groups/{id}/approve", post(approve))
        .route("/sandbox/groups/{id}/deny", post(deny))
        .route("/sandbox/groups/{id}/expire", post(expire))
        .route("/sandbox/representatives", post(decide))
}

/// A form is answered with the embassy's page.
fn done<T>(order: &Order<T>) -> Response {
    match order.by_form {
        true => Redirect::to(HERE).into_response(),
        false => StatusCode::NO_CONTENT.into_response(),
    }
}

#[derive(Debug, Deserialize)]
struct Approval {
    /// Whole days after today in which the group may book.
    days: Option<i32>,
    /// Instead of days.
    seconds: Option<u32>,
}

/// Days for which a group may book unless the embassy says otherwise.
const FORTNIGHT: i32 = 14;

async fn approve(
    State(sandbox): State<Sandbox>,
    Named(id): Named,
    order: Order<Approval>,
) -> Result<Response, Refusal> {
    let Approval { days, seconds } = order.value;
    let window = seconds.map_or(Window::Days(days.unwrap_or(FORTNIGHT)), Window::Seconds);
    sandbox.ledger.work(|work| groups::approve(work, &id, window))?;
    Ok(done(&order))
}

#[derive(Debug, Deserialize)]
struct Denial {
    because: DenialReason,
}

async fn deny(State(sandbox): State<Sandbox>, Named(id): Named, order: Order<Denial>) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| groups::deny(work, &id, order.value.because))?;
    Ok(done(&order))
}

#[derive(Debug, Deserialize)]
struct Plain {}

async fn expire(State(sandbox): State<Sandbox>, Named(id): Named, order: Order<Plain>) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| groups::expire(work, &id))?;
    Ok(done(&order))
}

#[derive(Debug, Deserialize)]
struct Decision {
    email: String,
    country: String,
    approve: bool,
}

async fn decide(State(sandbox): State<Sandbox>, order: Order<Decision>) -> Result<Response, Refusal> {
    let Decision { email, country, approve } = &order.value;
    sandbox.ledger.work(|work| coordinators::decide(work, &email.to_lowercase(), country, *approve))?;
    Ok(done(&order))
}

async fn desk(State(sandbox): State<Sandbox>) -> Result<Response, Refusal> {
    let (asked, representatives) = sandbox.ledger.work(|work| {
        let asked = groups::all(work)?.iter().map(|group| row(work, group)).collect::<Result<String, _>>()?;
        let listed = coordinators::representatives(work)?;
        let listed = listed.iter().map(|(email, role)| representative(email, role)).collect::<Result<String, _>>()?;
        Ok((asked, listed))
    })?;
    let body = format!(
        "<p class=\"practice\">Practice service: nothing here is paid or booked.</p>\
         <p><a href=\"/sandbox\">Control desk</a> · <a href=\"/sandbox/mailbox\">Mailbox</a></p>\
         <h2>Groups</h2><table><thead><tr><th>Group</th><th>People</th><th>Purpose</th><th>State</th><th>Decide</th></tr></thead>\
         <tbody>{asked}</tbody></table>\
         <h2>Representatives</h2><table><thead><tr><th>Who</th><th>Organisation</th><th>State</th><th>Decide</th></tr></thead>\
         <tbody>{representatives}</tbody></table>"
    );
    Ok(page("en", "Practice service: embassy", &body))
}

fn row(work: &Work, group: &Kept) -> Result<String, Refusal> {
    let here = format!("/sandbox/groups/{}", group.id);
    let decide = match group.state {
        GroupState::Requested => approval(&here) + &denial(&here)?,
        GroupState::Approved => button(&format!("{here}/expire"), "End the window now", &[]),
        GroupState::Denied | GroupState::Expired | GroupState::Booked => String::new(),
    };
    let until = group.window_ends.map(|ends| group.office.moment(ends)).transpose()?;
    Ok(format!(
        "<tr><td>{}<br>{} · {}</td><td>{} of {}</td><td>{}</td><td>{} {}</td><td>{decide}</td></tr>",
        plain(&group.name),
        group.office.country,
        plain(&group.organisation.name),
        members::agreed(work, &group.id)?.len(),
        group.expected,
        plain(&group.purpose),
        word(group.state)?,
        until.map(|until| until.local.replace('T', " ")).unwrap_or_default(),
    ))
}

fn approval(here: &str) -> String {
    format!(
        "<form method=\"post\" action=\"{here}/approve\"><label>Days <input name=\"days\" value=\"{FORTNIGHT}\"></label>\
         <button>Approve</button></form>"
    )
}

fn denial(here: &str) -> Result<String, Refusal> {
    let reasons = [DenialReason::TooFew, DenialReason::NotTogether, DenialReason::NoTimes, DenialReason::Other];
    let button = |reason: &DenialReason| -> Result<String, Refusal> {
        let reason = word(reason)?;
        let label = format!("Deny: {}", reason.replace('_', " "));
        Ok(button(&format!("{here}/deny"), &label, &[("because", &reason)]))
    };
    reasons.iter().map(button).collect()
}

fn representative(email: &str, role: &Coordinator) -> Result<String, Refusal> {
    let decide = |label, approve| {
        let fields = [("email", email), ("country", &role.country), ("approve", approve)];
        button("/sandbox/representatives", label, &fields)
    };
    let buttons = match role.state {
        RoleState::Asked => decide("Approve", "true") + &decide("Deny", "false"),
        RoleState::NotNeeded | RoleState::Approved | RoleState::Denied => String::new(),
    };
    Ok(format!(
        "<tr><td>{}</td><td>{} · {}</td><td>{}</td><td>{buttons}</td></tr>",
        plain(email),
        plain(&role.organisation.name),
        word(role.organisation.kind)?,
        word(role.state)?,
    ))
}
