//! Your dates: every dated rule of one application in one country, in order of time.
//!
//! The page, the print and the calendar file are made from this one list (M7, M8). What the office states always goes
//! before what is counted from the rules.

use super::application::Application;
use super::booking::{Appointment, AppointmentState};
use super::clock::{Instant, Moment};
use super::deadline::{Deadline, DeadlineKind, address_change, fee_usable};
use super::group::MembershipState;
use super::pack::{DeliveryKind, DeliveryOption, Pack};
use super::payment::{Fee, FeeState, PaymentState};
use super::rule::Rule;
use super::tracking::{self, Tracking};

/// Who states a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Office,
    /// Counted here, while the office has not stated it.
    Rule,
}

/// Where a date stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Ahead,
    Passed,
    /// It went with the appointment that was cancelled.
    CalledOff,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub deadline: Deadline,
    pub source: Source,
    pub standing: Standing,
    /// The opaque label of the card that it is about (R43).
    pub card: Option<String>,
}

/// All dates of one application.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agenda {
    /// In order of time.
    pub dated: Vec<Dated>,
    /// What this country dates too, once something has happened that has not yet.
    pub later: Vec<DeadlineKind>,
}

impl Agenda {
    /// The dates at `now`; of nobody's application before one is opened.
    pub fn of(known: Option<&Application>, pack: &Pack, now: Instant) -> Self {
        let mut dated = known.map(|known| dates(known, pack, now)).unwrap_or_default();
        dated.sort_by_key(|dated| dated.deadline.moment.at);
        let later = later(known, pack).into_iter().filter(|kind| !dated.iter().any(|dated| dated.is(*kind))).collect();
        Self { dated, later }
    }

    /// What is still to come, the next first.
    pub fn ahead(&self) -> impl Iterator<Item = &Dated> {
        self.dated.iter().filter(|dated| dated.standing == Standing::Ahead)
    }

    /// What is over, and the appointment that was cancelled.
    pub fn passed(&self) -> impl Iterator<Item = &Dated> {
        self.dated.iter().filter(|dated| match dated.standing {
            Standing::Ahead => false,
            Standing::Passed => true,
            Standing::CalledOff => dated.deadline.kind == DeadlineKind::Interview,
        })
    }

    /// The date of this kind, unless it went with a cancelled appointment.
    pub fn date(&self, kind: DeadlineKind) -> Option<Deadline> {
        let stands = |dated: &&Dated| dated.deadline.kind == kind && dated.standing != Standing::CalledOff;
        self.dated.iter().find(stands).map(|dated| dated.deadline)
    }
}

impl Dated {
    fn is(&self, kind: DeadlineKind) -> bool {
        self.deadline.kind == kind && self.standing != Standing::CalledOff
    }
}

fn dates(known: &Application, pack: &Pack, now: Instant) -> Vec<Dated> {
    let mut dates = Vec::new();
    let mut note = |deadline: Option<Deadline>, source| {
        dates.extend(deadline.map(|deadline| {
            let standing = if deadline.is_over(now) { Standing::Passed } else { Standing::Ahead };
            Dated { deadline, source, standing, card: None }
        }));
    };
    let stated = |kind, recorded: Option<Moment>| {
        let listed = known.deadlines.iter().find(|listed| listed.kind == kind).map(|listed| listed.moment);
        listed.or(recorded).map(|moment| Deadline { kind, moment })
    };
    let fee = stated(DeadlineKind::FeeUsable, usable_until(&known.fee, now)).map(after_its_last_second);
    note(fee, Source::Office);
    note(one_year(&known.fee, pack).filter(|_| fee.is_none()), Source::Rule);
    note(stated(DeadlineKind::SlipExpires, slip_expires(&known.fee)), Source::Office);
    note(stated(DeadlineKind::PaymentExpected, expected_by(&known.fee)), Source::Office);
    // One that has run out is of no use any more: the pages of the way say how to take the time again.
    let hold = stated(DeadlineKind::HoldEnds, known.hold.as_ref().map(|hold| hold.expires));
    note(hold.filter(|ends| !ends.is_over(now)), Source::Office);
    note(stated(DeadlineKind::Collect, None), Source::Office);
    let is_listed = stated(DeadlineKind::TrackingNumber, None).is_some();
    note(tracking::number_due(known, pack), if is_listed { Source::Office } else { Source::Rule });
    note(stated(DeadlineKind::EmergencyEnds, None), Source::Office);
    let group = known.group.as_ref().filter(|group| group.state == MembershipState::Agreed);
    note(stated(DeadlineKind::GroupWindow, group.and_then(|group| group.window_ends)), Source::Office);
    let booked = known.booked().map(|booked| booked.slot.starts);
    let interview = stated(DeadlineKind::Interview, booked);
    note(interview, Source::Office);
    let ds160 = interview.filter(|starts| !starts.is_over(now));
    note(ds160.map(|starts| Deadline { kind: DeadlineKind::Ds160Change, ..starts }), Source::Rule);
    let address = stated(DeadlineKind::AddressChange, None);
    note(address, Source::Office);
    let counted = interview.and_then(|starts| address_change(pack, starts.moment.date()));
    note(counted.filter(|_| address.is_none()), Source::Rule);
    dates.extend(resting_cards(&known.fee, now));
    dates.extend(called_off(known, pack));
    dates
}

/// The office states the last second in which the fee books; every other end is the first instant that is too late.
fn after_its_last_second(fee: Deadline) -> Deadline {
    let second = chrono::Duration::seconds(1);
    let moment = Moment { at: fee.moment.at + second, local: fee.moment.local + second };
    Deadline { moment, ..fee }
}

/// The last second in which the fee books, or booked before it ran out.
fn usable_until(fee: &Fee, now: Instant) -> Option<Moment> {
    let expired = fee.state == FeeState::FeeExpired;
    fee.usable_until.filter(|until| fee.booking_ends().is_some() || (expired && until.at < now))
}

/// The year by the rule (R27), from the day on which the payment was begun: never later than the office's own.
fn one_year(fee: &Fee, pack: &Pack) -> Option<Deadline> {
    let arrived = fee.payments.iter().rev().find(|payment| payment.state == PaymentState::Arrived)?;
    let unsaid = fee.is_valid() && fee.usable_until.is_none();
    unsaid.then(|| fee_usable(pack, arrived.started.date()))?
}

fn slip_expires(fee: &Fee) -> Option<Moment> {
    let slip = fee.latest()?;
    let expired = || slip.instructions.as_ref().filter(|_| slip.state == PaymentState::Expired)?.expires;
    slip.slip_ends().map(|end| end.moment).or_else(expired)
}

fn expected_by(fee: &Fee) -> Option<Moment> {
    fee.latest().filter(|payment| payment.state == PaymentState::Pending)?.expected_by
}

/// Cards that wait, as long as there is something to pay.
fn resting_cards(fee: &Fee, now: Instant) -> impl Iterator<Item = Dated> {
    let cards = fee.may_pay().map(|_| fee.resting_cards(now)).unwrap_or_default();
    cards.into_iter().map(|(label, moment)| Dated {
        deadline: Deadline { kind: DeadlineKind::CardUsable, moment },
        source: Source::Office,
        standing: Standing::Ahead,
        card: Some(label),
    })
}

/// What a calendar may still hold of an appointment that was cancelled.
fn called_off(known: &Application, pack: &Pack) -> Vec<Dated> {
    let cancelled = |appointment: &&Appointment| appointment.state == AppointmentState::Cancelled;
    let Some(moment) = known.appointment.as_ref().filter(cancelled).map(|gone| gone.slot.starts) else {
        return vec![];
    };
    let interview = Deadline { kind: DeadlineKind::Interview, moment };
    let gone = [Some(interview), address_change(pack, moment.date())];
    let off = |deadline| Dated { deadline, source: Source::Office, standing: Standing::CalledOff, card: None };
    gone.into_iter().flatten().map(off).collect()
}

/// What the country dates, whether or not it has a date yet.
fn later(known: Option<&Application>, pack: &Pack) -> Vec<DeadlineKind> {
    let mut kinds = Vec::new();
    let has_fee = known.is_some_and(|known| known.fee.is_valid());
    if pack.states(Rule::FeeOneYear) && !has_fee {
        kinds.push(DeadlineKind::FeeUsable);
    }
    kinds.push(DeadlineKind::Interview);
    if pack.delivery.cutoff.is_some() {
        kinds.push(DeadlineKind::AddressChange);
    }
    let chosen =
        known.and_then(|known| known.delivery.as_ref()).and_then(|chosen| pack.delivery_option(&chosen.option));
    let picked_up = |option: &DeliveryOption| option.kind == DeliveryKind::Pickup;
    let tracking = known.and_then(|known| known.tracking.as_ref());
    let may_wait = chosen.map_or_else(|| pack.delivery.options.iter().any(picked_up), picked_up);
    if may_wait && !tracking.is_some_and(Tracking::is_at_rest) {
        kinds.push(DeadlineKind::Collect);
    }
    if pack.delivery.tracking_days.is_some() && !tracking.is_some_and(Tracking::is_followed) {
        kinds.push(DeadlineKind::TrackingNumber);
    }
    kinds
}
