//! Every rule with an end is a deadline: one value for the screen, the print, the calendar file and the tests.

use chrono::{Days, Duration, Months, NaiveDate, NaiveDateTime, NaiveTime};

use super::clock::{Instant, Moment, Zone};
use super::pack::{Cutoff, Pack};
use super::rule::Rule;
use super::step::Step;

/// What has a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeadlineKind {
    /// Booking with the fee (R27, R28).
    FeeUsable,
    /// Changing the delivery address (R87, R88).
    AddressChange,
    /// Collecting the passport (R100, R101).
    Collect,
    /// Paying with the slip (R35).
    SlipExpires,
    /// The held time.
    HoldEnds,
    /// Not an end of anything but the wait.
    Interview,
    /// Correcting the number of the DS-160 form (R61).
    Ds160Change,
    /// By then a payment that is under way has arrived, or one asks (R38, R44).
    PaymentExpected,
    /// Booking the earlier time that an approval opens (R68).
    EmergencyEnds,
    /// The same card is taken again (R43): a beginning.
    CardUsable,
    /// By then a tracking number is there, or one asks (R109).
    TrackingNumber,
    /// Booking for the group (R80).
    GroupWindow,
}

impl DeadlineKind {
    /// The step where the visitor does what it is about.
    pub const fn settled_at(self) -> Step {
        match self {
            Self::FeeUsable | Self::EmergencyEnds | Self::GroupWindow => Step::Booking,
            Self::AddressChange => Step::Delivery,
            Self::HoldEnds => Step::Check,
            Self::Interview | Self::Collect | Self::TrackingNumber => Step::Confirmation,
            Self::Ds160Change => Step::Profile,
            Self::SlipExpires | Self::PaymentExpected | Self::CardUsable => Step::Fee,
        }
    }

    /// Whether something can no longer be done from then on.
    pub const fn is_end(self) -> bool {
        !matches!(self, Self::Interview | Self::PaymentExpected | Self::CardUsable | Self::TrackingNumber)
    }
}

/// A dated rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    pub kind: DeadlineKind,
    /// The first instant at which it is too late.
    pub moment: Moment,
}

/// What is left of a time, each part below the next larger one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    pub days: i64,
    pub hours: i64,
    pub minutes: i64,
}

impl Deadline {
    /// Whether it is too late at `now`.
    pub fn is_over(&self, now: Instant) -> bool {
        now >= self.moment.at
    }

    /// The last whole second at which it is not yet too late.
    pub fn last_allowed(&self) -> Moment {
        let second = Duration::seconds(1);
        Moment { at: self.moment.at - second, local: self.moment.local - second }
    }

    /// What to print after "until": midnight as 23:59 of the day that it ends, since people take 00:00 for the night
    /// that follows.
    pub fn printed(&self) -> NaiveDateTime {
        self.as_read(self.moment.local)
    }

    /// The same for somebody whose clock is `offset` seconds east of UTC then; nothing where it shows what the office's
    /// shows.
    pub fn printed_elsewhere(&self, offset: i32) -> Option<NaiveDateTime> {
        let local = self.moment.at.naive_utc() + Duration::seconds(offset.into());
        // The office tells its clock to the minute.
        let differs = (local - self.moment.local).abs() >= Duration::minutes(1);
        differs.then(|| self.as_read(local))
    }

    /// Midnight at the office, or here, is read as the minute before; both clocks show the same minute.
    fn as_read(&self, local: NaiveDateTime) -> NaiveDateTime {
        let is_midnight = [self.moment.local, local].iter().any(|clock| clock.time() == NaiveTime::MIN);
        if self.kind.is_end() && is_midnight { local - Duration::seconds(1) } else { local }
    }

    /// How long it is still open; nothing once it is over.
    pub fn left(&self, now: Instant) -> Option<Left> {
        let left = self.moment.at - now;
        (left > Duration::zero()).then(|| Left {
            days: left.num_days(),
            hours: left.num_hours() % 24,
            minutes: left.num_minutes() % 60,
        })
    }
}

/// Until when the delivery address may be changed; nothing where the country states no rule.
pub fn address_change(pack: &Pack, interview: NaiveDate) -> Option<Deadline> {
    let moment = frozen_from(pack.delivery.cutoff?, interview, &pack.zone);
    Some(Deadline { kind: DeadlineKind::AddressChange, moment })
}

/// Until when a fee paid on `paid` books an appointment, where the office has not said: one year, the anniversary
/// included. Nothing where the country's documents do not state the year. The API's own date goes before this one (R28).
pub fn fee_usable(pack: &Pack, paid: NaiveDate) -> Option<Deadline> {
    let day_after = anniversary(paid).filter(|_| pack.states(Rule::FeeOneYear))? + Days::new(1);
    Some(Deadline { kind: DeadlineKind::FeeUsable, moment: first_at(&pack.zone, day_after.and_time(NaiveTime::MIN)) })
}

fn frozen_from(cutoff: Cutoff, interview: NaiveDate, zone: &Zone) -> Moment {
    let midnight = interview.and_time(NaiveTime::MIN);
    match cutoff {
        // "Until 11:59 in the evening" is read against the visitor: the minute itself is too late.
        Cutoff::InterviewDayEnd => first_at(zone, midnight + Duration::minutes(23 * 60 + 59)),
        Cutoff::InterviewDayStart => first_at(zone, midnight),
    }
}

fn anniversary(paid: NaiveDate) -> Option<NaiveDate> {
    // Twelve months on from 29 February is 28 February.
    paid.checked_add_months(Months::new(12))
}

/// The first moment at which the office's clock shows `local` or later: the earlier one where the clock is set back, the
/// change itself where it is set forward over `local`.
pub(super) fn first_at(zone: &Zone, local: NaiveDateTime) -> Moment {
    let mut offset = zone.offset;
    let mut earliest = None;
    for (change, next) in &zone.changes {
        let candidate = (local - Duration::seconds(offset.into())).and_utc();
        if candidate < *change {
            break;
        }
        (offset, earliest) = (*next, Some(*change));
    }
    let at = (local - Duration::seconds(offset.into())).and_utc();
    zone.moment(earliest.map_or(at, |change| at.max(change)))
}

#[cfg(test)]
mod tests;
