//! The call centre: what is done for somebody on the phone, by the same rules as at the desk (R58).

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use serde::Deserialize;

use crate::Sandbox;
use crate::booking;
use crate::control::Order;
use crate::papers::Named;
use crate::refusals::Refusal;

/// The control desk's orders about it.
pub fn routes() -> Router<Sandbox> {
    Router::new().route("/sandbox/applications/{id}/phone", post(phone))
}

#[derive(Debug, Deserialize)]
struct Call {
    /// The appointment is to be cancelled; else the first free time is booked, or the appointment moved there.
    #[serde(default)]
    cancel: bool,
}

async fn phone(State(sandbox): State<Sandbox>, Named(id): Named, order: Order<Call>) -> Result<Response, Refusal> {
    sandbox.ledger.work(|work| {
        let case = work.case(&id)?;
        if order.value.cancel { booking::call_off(work, &case) } else { booking::by_phone(work, &case) }
    })?;
    Ok(order.done())
}
