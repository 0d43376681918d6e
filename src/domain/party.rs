//! Several applications of one account that go to the interview together: at adjacent times, all of them or none.

use chrono::NaiveDate;

use super::application::Application;
use super::booking::NoSlots;
use super::clock::{Instant, Moment};
use super::journey::Cause;
use super::opening::FilledInBy;
use super::own_application::{NextStep, OwnApplication};
use super::pack::{Country, Pack};
use super::payment::FeeState;
use super::step::Step;

/// Fewest and most who go together.
pub const FEWEST: usize = 2;
pub const MOST: usize = 8;

/// Whose time of a run begins when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Id of an application of a family, or of a member of a group.
    pub of: String,
    pub starts: Moment,
}

/// One time for each, all on one day and next to each other as far as times are free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: String,
    /// When the first begins.
    pub starts: Moment,
    /// When the last is over.
    pub ends: Moment,
    /// In time order.
    pub seats: Vec<Seat>,
}

/// The runs of 31 days, as the office last told them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeRuns {
    pub checked: Moment,
    /// In time order.
    pub runs: Vec<Run>,
    /// Why there are none (M3).
    pub empty: Option<NoSlots>,
    /// First day after this stretch on which there is a time for each.
    pub next_free: Option<NaiveDate>,
    pub looks_left: u32,
    pub looks_hourly: u32,
    /// With no look left: when there is one again.
    pub look_again: Option<Moment>,
}

impl TimeRuns {
    /// The runs by their days.
    pub fn days(&self) -> Vec<(NaiveDate, Vec<&Run>)> {
        let mut days: Vec<(NaiveDate, Vec<&Run>)> = Vec::new();
        for run in &self.runs {
            match days.last_mut().filter(|(day, _)| *day == run.starts.date()) {
                Some((_, runs)) => runs.push(run),
                None => days.push((run.starts.date(), vec![run])),
            }
        }
        days
    }
}

/// Why somebody cannot take part. Each is mended at a step of that application's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// An appointment stands: it is moved or cancelled alone.
    HasAppointment,
    /// Money is on its way.
    FeeOnItsWay,
    FeeMissing,
    TermsMissing,
    ProfileMissing,
    /// Booking asks for the number of the form.
    Ds160Missing,
    /// The office registers no booking here without a delivery choice (R59).
    DeliveryMissing,
    /// The group comes first: whoever leaves it may go here.
    InGroup,
}

impl Hindrance {
    /// Where it is mended.
    pub const fn mended_at(self) -> Step {
        match self {
            Self::HasAppointment => Step::Confirmation,
            Self::FeeOnItsWay | Self::FeeMissing | Self::TermsMissing => Step::Fee,
            Self::ProfileMissing | Self::Ds160Missing => Step::Profile,
            Self::DeliveryMissing => Step::Delivery,
            Self::InGroup => Step::Booking,
        }
    }
}

/// What the account's list alone shows to be in the way. Without anything the record is worth reading.
pub fn hindrance_listed(own: &OwnApplication) -> Option<Hindrance> {
    match own.fee_state {
        _ if own.interview.is_some() => Some(Hindrance::HasAppointment),
        FeeState::Valid if own.next == NextStep::Profile => Some(Hindrance::ProfileMissing),
        FeeState::Valid => None,
        FeeState::Started | FeeState::Pending | FeeState::PartPaid => Some(Hindrance::FeeOnItsWay),
        _ => Some(Hindrance::FeeMissing),
    }
}

/// What the record shows to be in the way.
pub fn hindrance(record: &Application, pack: &Pack) -> Option<Hindrance> {
    let form_missing = || pack.ds160_to_book && record.profile.as_ref().is_some_and(|profile| profile.ds160.is_none());
    if record.booked().is_some() {
        Some(Hindrance::HasAppointment)
    } else if record.agreed_group().is_some() {
        Some(Hindrance::InGroup)
    } else if !record.terms_are_accepted(pack) {
        Some(Hindrance::TermsMissing)
    } else if !record.fee.is_valid() {
        Some(Hindrance::FeeMissing)
    } else if !record.profile_sent {
        Some(Hindrance::ProfileMissing)
    } else if form_missing() {
        Some(Hindrance::Ds160Missing)
    } else if pack.delivery.required_to_book && record.delivery.is_none() {
        Some(Hindrance::DeliveryMissing)
    } else {
        None
    }
}

/// Who of an account might go together in a country, in the order in which the times are given: whoever fills in for
/// themselves first, then as the applications were begun. What is over takes no part.
pub fn candidates(applications: &[OwnApplication], country: &Country) -> Vec<OwnApplication> {
    let here =
        |own: &&OwnApplication| own.country == *country && !matches!(own.next, NextStep::Collect | NextStep::None);
    let mut found: Vec<OwnApplication> = applications.iter().rev().filter(here).cloned().collect();
    found.sort_by_key(|own| own.by != FilledInBy::Applicant);
    found
}

/// Why nothing came of asking for several at once: nobody was served by halves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setback {
    pub cause: Cause,
    /// The application that it is about, where the office names one.
    pub about: Option<String>,
}

impl From<Cause> for Setback {
    fn from(cause: Cause) -> Self {
        Self { cause, about: None }
    }
}

/// What the office is asked to do for all of them at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    Hold {
        run: String,
        applications: Vec<String>,
    },
    Book {
        /// Application and hold of each.
        bookings: Vec<(String, String)>,
    },
}

/// A wish with the key under which the office carries it out at most once. It is stored before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub key: String,
    pub wish: Wish,
}

/// What the office's records say of a wish whose answer did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trace {
    /// All of them bear its key.
    Done,
    /// None does; asking again is safe.
    NotSeen,
}

impl Asked {
    /// Whom it is for.
    pub fn whom(&self) -> Vec<&str> {
        match &self.wish {
            Wish::Hold { applications, .. } => applications.iter().map(String::as_str).collect(),
            Wish::Book { bookings } => bookings.iter().map(|(application, _)| application.as_str()).collect(),
        }
    }

    /// Looks for it in the records. All or none is the office's promise, so one that bears the key is enough.
    pub fn trace(&self, records: &[Application]) -> Trace {
        let bears = |record: &Application| {
            let appointment = record.appointment.as_ref().map(|appointment| &appointment.key);
            let hold = record.hold.as_ref().map(|hold| &hold.key);
            match &self.wish {
                Wish::Hold { .. } => hold == Some(&self.key),
                Wish::Book { .. } => appointment == Some(&self.key),
            }
        };
        if records.iter().any(bears) { Trace::Done } else { Trace::NotSeen }
    }

    /// As it stands in a draft: words with blanks between them.
    pub fn to_text(&self) -> String {
        let mut words = vec![self.key.clone()];
        match &self.wish {
            Wish::Hold { run, applications } => {
                words.extend([HOLD.to_owned(), run.clone()]);
                words.extend_from_slice(applications);
            }
            Wish::Book { bookings } => {
                words.push(BOOK.to_owned());
                words.extend(bookings.iter().flat_map(|(application, hold)| [application.clone(), hold.clone()]));
            }
        }
        words.join(" ")
    }

    /// Reads what a draft keeps; nothing where it keeps none.
    pub fn from_text(text: &str) -> Option<Self> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let (key, wish) = match words.as_slice() {
            [key, kind, run, applications @ ..] if kind == HOLD => {
                (key, Wish::Hold { run: run.clone(), applications: applications.to_vec() })
            }
            [key, kind, bookings @ ..] if kind == BOOK => {
                let (pairs, _) = bookings.as_chunks::<2>();
                (key, Wish::Book { bookings: pairs.iter().cloned().map(Into::into).collect() })
            }
            _ => return None,
        };
        Some(Self { key: key.clone(), wish })
    }
}

const HOLD: &str = "hold";
const BOOK: &str = "book";

/// What is known of a wish whose answer did not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// Nobody can tell until the records are read.
    Unclear(Asked),
    /// The records show nothing of it: asking again is safe.
    NotSeen(Asked),
    /// The records show that it was carried out.
    Done,
}

impl Doubt {
    /// Whether it is about this application.
    pub fn is_about(&self, id: &str) -> bool {
        match self {
            Self::Unclear(asked) | Self::NotSeen(asked) => asked.whom().contains(&id),
            Self::Done => false,
        }
    }
}

/// How far the people who were chosen have come together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Nobody's time is held.
    Choosing,
    /// Everybody's is; until then at the longest.
    Held { until: Instant },
    /// Somebody's time is held no longer.
    Lapsed,
    /// Everybody has an appointment.
    Booked,
}

/// Where the records of those who were chosen stand at `now`.
pub fn stage(records: &[Application], now: Instant) -> Stage {
    if records.len() < FEWEST {
        return Stage::Choosing;
    }
    if records.iter().all(|record| record.confirmed().is_some()) {
        return Stage::Booked;
    }
    let is_over = |record: &Application| record.hold.as_ref().is_some_and(|hold| !hold.is_live(now));
    let ends: Option<Vec<Instant>> =
        records.iter().map(|record| record.live_hold(now).map(|hold| hold.expires.at)).collect();
    match ends.and_then(|ends| ends.into_iter().min()) {
        Some(until) => Stage::Held { until },
        None if records.iter().any(is_over) => Stage::Lapsed,
        None => Stage::Choosing,
    }
}

#[cfg(test)]
mod tests;
