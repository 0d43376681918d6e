//! How the passport comes back: options, places, and until when they may change.

use rusqlite::params;
use viza::wire::problem::Code;
use viza::wire::rest::{Delivery, PlaceList};

use crate::answers::Answer;
use crate::applications::Case;
use crate::clock::Instant;
use crate::ledger::Work;
use crate::offices::{Cutoff, Office};
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::{booking, fees, fields};

/// First instant at which the delivery can no longer be changed (R87, R88); absent where there is no such rule.
pub fn closes(office: &Office, interview: Instant) -> Result<Option<Instant>, Refusal> {
    let day = office.day(interview)?;
    Ok(match office.cutoff {
        None => None,
        Some(Cutoff::InterviewDayEnd) => Some(office.at(day, 23, 59, 0)?),
        Some(Cutoff::InterviewDayStart) => Some(office.at(day, 0, 0, 0)?),
    })
}

/// `PUT /applications/{id}/delivery`.
pub fn choose(work: &Work, case: &Case, held: &Match, delivery: &Delivery) -> Result<Answer, Refusal> {
    held.check(case)?;
    fees::refuse_without_terms(work, case)?;
    if case.office.profile_first && case.profile.is_none() {
        return Err(Refusal::new(Code::ProfileMissing));
    }
    if let Some(interview) = booking::interview(work, case)?
        && let Some(closes) = closes(&case.office, interview)?
        && work.now >= closes
    {
        return Err(Refusal::new(Code::AddressCutoff).moment(case.office.moment(closes)?));
    }
    let way = case.office.way(&delivery.option).ok_or_else(|| Refusal::new(Code::DeliveryUnknown))?;
    fields::delivery(delivery, way, case.office.presence_asked)?;
    if let Some(place) = &delivery.place
        && !case.office.has_place(place)
    {
        return Err(Refusal::new(Code::DeliveryUnknown));
    }
    if delivery.address.as_ref().is_some_and(|address| address.country != case.office.country) {
        return Err(Refusal::new(Code::AddressAbroad));
    }
    work.write(
        "UPDATE applications SET delivery = ?2 WHERE id = ?1",
        params![case.id, serde_json::to_string(delivery)?],
    )?;
    work.changed(&case.id)
}

/// `GET /posts/{post}/places`.
pub fn places(work: &Work, post: &str) -> Result<Answer, Refusal> {
    let office = work.offices.of_post(post).ok_or_else(|| Refusal::new(Code::NotFound))?;
    Answer::ok(&PlaceList { places: office.places.clone() })
}
