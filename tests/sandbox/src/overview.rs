//! An application at a glance, as its account lists it: what there is to do next, and the nearest date that matters.

use viza::wire::account::{NextStep, OwnDeadline, OwnDeadlineKind};
use viza::wire::rest::{DeadlineKind, FeeState, Passage};

use crate::applications::{self, Case};
use crate::fees::Standing;
use crate::ledger::Work;
use crate::refusals::Refusal;
use crate::{consents, holds, tracking};

/// What there is to do next, by this office's own rules.
pub fn next(work: &Work, case: &Case, standing: &Standing) -> Result<NextStep, Refusal> {
    if let Some(last) = tracking::last(work, case)? {
        return Ok(match last {
            Passage::Ready | Passage::Returned => NextStep::Collect,
            Passage::Collected | Passage::Delivered => NextStep::None,
            Passage::Issued | Passage::HandedOver | Passage::Attempted => NextStep::Wait,
        });
    }
    if holds::live_until(work, case)?.is_some() {
        return Ok(before_confirming(case));
    }
    Ok(match standing.state {
        FeeState::Valid if case.profile.is_none() => NextStep::Profile,
        FeeState::Valid if consents::is_member(work, case)? => NextStep::Wait,
        FeeState::Valid => NextStep::Booking,
        FeeState::Used if standing.interview().is_some_and(|starts| starts <= work.now) => NextStep::Wait,
        FeeState::Used => NextStep::Interview,
        FeeState::Pending if standing.counts_later() => NextStep::Wait,
        _ => NextStep::Fee,
    })
}

/// A time is held: what is still to be said before it can be registered.
fn before_confirming(case: &Case) -> NextStep {
    if case.profile.as_ref().is_none_or(|profile| profile.ds160.is_none()) {
        return NextStep::Profile;
    }
    match case.office.delivery_required && case.delivery.is_none() {
        true => NextStep::Delivery,
        false => NextStep::Confirm,
    }
}

/// The nearest dated rule that is still to come and that somebody can do something about.
pub fn deadline(work: &Work, case: &Case, standing: &Standing) -> Result<Option<OwnDeadline>, Refusal> {
    let dated = applications::dated(work, case, standing)?;
    // After the interview nobody waits for the fee's last day.
    let interviewed = standing.interview().is_some_and(|starts| starts <= work.now);
    let matters = |kind: DeadlineKind| !(interviewed && kind == DeadlineKind::FeeUsable);
    let coming = dated.into_iter().filter(|(kind, at)| *at > work.now && matters(*kind));
    let group = consents::window(work, case)?.map(|at| (OwnDeadlineKind::GroupWindow, at));
    let nearest = coming.filter_map(|(kind, at)| Some((listed(kind)?, at))).chain(group).min_by_key(|(_, at)| *at);
    nearest.map(|(kind, at)| Ok(OwnDeadline { kind, at: case.office.moment(at)? })).transpose()
}

/// How a list names a deadline; nothing for those that only the application itself explains.
fn listed(kind: DeadlineKind) -> Option<OwnDeadlineKind> {
    Some(match kind {
        DeadlineKind::FeeUsable => OwnDeadlineKind::Fee,
        DeadlineKind::AddressChange => OwnDeadlineKind::Address,
        DeadlineKind::Collect => OwnDeadlineKind::Collect,
        DeadlineKind::SlipExpires => OwnDeadlineKind::Slip,
        DeadlineKind::HoldEnds => OwnDeadlineKind::Hold,
        DeadlineKind::Interview => OwnDeadlineKind::Interview,
        DeadlineKind::EmergencyEnds | DeadlineKind::TrackingNumber => return None,
    })
}
