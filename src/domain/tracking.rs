//! Where the passport is, as the office last said, and what that means for whoever waits for it.
//!
//! It says nothing about the visa application itself: this service does not know how that stands (R113).

use chrono::NaiveTime;

use super::application::Application;
use super::business_day;
use super::clock::{Instant, Moment};
use super::deadline::{Deadline, DeadlineKind, first_at};
use super::pack::{DeliveryKind, Pack};
use super::rule::Rule;

/// The passport's way back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tracking {
    /// In order of time; empty while the documents are with the consular section.
    pub passed: Vec<Passed>,
    /// Under which the courier carries it, once there is one (R108).
    pub number: Option<String>,
}

/// Something that has happened to the passport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passed {
    pub passage: Passage,
    pub at: Moment,
}

/// What may happen to a passport on its way back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Passage {
    /// The visa was issued; the documents are still with the consular section (R109).
    Issued,
    /// The consular section gave them to the courier (R106).
    HandedOver,
    /// The courier came, and nobody was there (R98, R99).
    Attempted,
    /// It waits at the pickup place (R100, R101).
    Ready,
    Collected,
    Delivered,
    /// It is back at the embassy: too many attempts (R99), or not collected in time (R100, R101).
    Returned,
}

/// Where the passport is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// With the applicant: there was no interview yet.
    BeforeInterview,
    /// The interview is over, and the office does not say.
    Unsaid,
    /// With the consular section.
    Embassy,
    Courier,
    /// With the courier, who found nobody (R98, R99).
    Missed,
    /// At the pickup place, until its last day.
    Ready,
    /// Its last day at the pickup place is over (R100, R101).
    Overdue,
    /// Back at the embassy.
    Returned,
    /// With the applicant again.
    Back(Passage),
}

/// One station of the way, for a list from the first to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Station {
    pub passage: Passage,
    /// Absent while it lies ahead.
    pub at: Option<Moment>,
    /// The last one reached.
    pub is_last: bool,
}

/// Who comes for the passport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collector {
    Applicant,
    Representative,
}

/// What a collector shows or hands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// Their own photo identity document, issued by a government; the original where the documents say so (R102).
    OwnIdentity { original: bool },
    /// A copy of the applicant's (R103).
    CopyOfApplicants,
    /// The original authorization letter (R103).
    Letter,
}

impl Tracking {
    fn newest(&self) -> Option<Passage> {
        self.passed.last().map(|passed| passed.passage)
    }

    fn has_passed(&self, passage: Passage) -> bool {
        self.passed.iter().any(|passed| passed.passage == passage)
    }

    /// Whether it is with the applicant or back at the embassy, and nothing brings it anywhere any more.
    pub fn is_at_rest(&self) -> bool {
        matches!(self.newest(), Some(Passage::Collected | Passage::Delivered | Passage::Returned))
    }

    /// Whether the documents have left the consular section, or can be followed.
    pub fn is_followed(&self) -> bool {
        self.number.is_some() || self.passed.iter().any(|passed| passed.passage != Passage::Issued)
    }
}

/// Whether the country's documents say how the passport comes back at all.
pub fn is_offered(pack: &Pack) -> bool {
    pack.states(Rule::CourierFollowed) || !pack.delivery.options.is_empty()
}

/// Where the passport is at `now`.
pub fn whereabouts(known: &Application, now: Instant) -> Whereabouts {
    let held = known.booked().is_some_and(|booked| booked.slot.starts.at <= now);
    let Some(tracking) = &known.tracking else {
        return if held { Whereabouts::Unsaid } else { Whereabouts::BeforeInterview };
    };
    match tracking.newest() {
        None if held => Whereabouts::Embassy,
        None => Whereabouts::BeforeInterview,
        Some(Passage::Issued) => Whereabouts::Embassy,
        Some(Passage::HandedOver) => Whereabouts::Courier,
        Some(Passage::Attempted) => Whereabouts::Missed,
        Some(Passage::Ready) if collect_by(known).is_some_and(|end| end.is_over(now)) => Whereabouts::Overdue,
        Some(Passage::Ready) => Whereabouts::Ready,
        Some(Passage::Returned) => Whereabouts::Returned,
        Some(back @ (Passage::Collected | Passage::Delivered)) => Whereabouts::Back(back),
    }
}

/// What has happened, and after it what is still to come on the way that was chosen. Where the documents do not say how it
/// ends, the list ends where they do (R106).
pub fn stations(known: &Application, pack: &Pack) -> Vec<Station> {
    let tracking = known.tracking.clone().unwrap_or_default();
    let last = tracking.passed.len().checked_sub(1);
    let passed = tracking.passed.iter().enumerate().map(|(place, passed)| Station {
        passage: passed.passage,
        at: Some(passed.at),
        is_last: Some(place) == last,
    });
    let ahead: &[Passage] = match way(known, pack) {
        _ if tracking.is_at_rest() => &[],
        Some(DeliveryKind::Pickup) => &[Passage::HandedOver, Passage::Ready, Passage::Collected],
        Some(DeliveryKind::Door) => &[Passage::HandedOver, Passage::Delivered],
        None => &[Passage::HandedOver],
    };
    let ahead = ahead.iter().filter(|passage| !tracking.has_passed(**passage));
    passed.chain(ahead.map(|passage| Station { passage: *passage, at: None, is_last: false })).collect()
}

/// In which of the country's ways the passport comes back, once one is chosen.
pub fn way(known: &Application, pack: &Pack) -> Option<DeliveryKind> {
    let chosen = known.delivery.as_ref()?;
    pack.delivery_option(&chosen.option).map(|option| option.kind)
}

/// The end of the time at the pickup place. Only the office counts it: the documents do not say from when (R100, R101).
pub fn collect_by(known: &Application) -> Option<Deadline> {
    stated(known, DeadlineKind::Collect)
}

/// From when on one asks for the tracking number: the office's own word, else the country's business days from the day on
/// which the visa was issued, that day not counted (R109). Nothing once there is a number, or before the visa is issued.
pub fn number_due(known: &Application, pack: &Pack) -> Option<Deadline> {
    let tracking = known.tracking.as_ref().filter(|tracking| !tracking.is_followed())?;
    stated(known, DeadlineKind::TrackingNumber).or_else(|| counted(tracking, pack))
}

/// The start of the first business day after the country's number of them.
pub fn counted(tracking: &Tracking, pack: &Pack) -> Option<Deadline> {
    let days = pack.delivery.tracking_days?;
    let issued = tracking.passed.iter().find(|passed| passed.passage == Passage::Issued)?;
    let mut day = issued.at.date();
    for _ in 0..=days {
        day = business_day::after(day, &pack.holidays);
    }
    let moment = first_at(&pack.zone, day.and_time(NaiveTime::MIN));
    Some(Deadline { kind: DeadlineKind::TrackingNumber, moment })
}

/// Whether customer care can say more than this page. Where a tracking number is waited for, it cannot before the business
/// days are over, and with a number it says what stands here (R108, R109).
pub fn may_ask(known: &Application, pack: &Pack, now: Instant) -> bool {
    pack.delivery.tracking_days.is_none() || number_due(known, pack).is_some_and(|due| due.is_over(now))
}

/// What a collector brings, as far as the country's documents say (R102, R103); nothing where they do not.
pub fn papers(pack: &Pack, who: Collector) -> Vec<Paper> {
    let original = pack.states(Rule::OriginalToCollect);
    let own = pack.states(Rule::IdentityToCollect).then_some(Paper::OwnIdentity { original });
    match who {
        Collector::Applicant => own.into_iter().collect(),
        Collector::Representative if pack.states(Rule::LetterToCollect) => {
            own.into_iter().chain([Paper::CopyOfApplicants, Paper::Letter]).collect()
        }
        Collector::Representative => vec![],
    }
}

fn stated(known: &Application, kind: DeadlineKind) -> Option<Deadline> {
    known.deadlines.iter().find(|deadline| deadline.kind == kind).copied()
}
