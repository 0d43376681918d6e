//! Every rule with an end is a deadline: one value for the screen, the print, the calendar file and the tests.

use chrono::{Days, Duration, Months, NaiveDate, NaiveDateTime, NaiveTime};

use super::clock::{Instant, Moment, Zone};
use super::pack::{Cutoff, Pack};

/// What ends.
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
        if self.moment.local.time() == NaiveTime::MIN { self.last_allowed().local } else { self.moment.local }
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
    let day_after = anniversary(paid).filter(|_| pack.fee_one_year)? + Days::new(1);
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
fn first_at(zone: &Zone, local: NaiveDateTime) -> Moment {
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
mod tests {
    use super::*;
    use chrono::DateTime;

    fn at(text: &str) -> Instant {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn tbilisi() -> Zone {
        Zone { name: "Asia/Tbilisi".into(), offset: 14_400, changes: vec![] }
    }

    fn tallinn() -> Zone {
        Zone {
            name: "Europe/Tallinn".into(),
            offset: 7200,
            changes: vec![(at("2027-03-28T01:00:00Z"), 10_800), (at("2027-10-31T01:00:00Z"), 7200)],
        }
    }

    fn frozen(cutoff: Cutoff, interview: &str, zone: &Zone) -> Deadline {
        let moment = frozen_from(cutoff, interview.parse().unwrap(), zone);
        Deadline { kind: DeadlineKind::AddressChange, moment }
    }

    #[test]
    fn r87_georgia_refuses_from_2359_on_the_interview_day() {
        let deadline = frozen(Cutoff::InterviewDayEnd, "2026-12-10", &tbilisi());
        assert!(!deadline.is_over(at("2026-12-10T23:58:59+04:00")));
        assert!(deadline.is_over(at("2026-12-10T23:59:00+04:00")));
        // The same instant on a clock in New York.
        assert!(!deadline.is_over(at("2026-12-10T14:58:59-05:00")));
        assert!(deadline.is_over(at("2026-12-10T14:59:00-05:00")));
        assert_eq!(deadline.last_allowed().local, "2026-12-10T23:58:59".parse().unwrap());
        assert_eq!(deadline.printed(), "2026-12-10T23:59:00".parse().unwrap());
    }

    #[test]
    fn r88_estonia_refuses_from_midnight_before_the_interview() {
        // Winter, the day before and after each change of the clock, and the days of the changes themselves.
        for (interview, last, refused) in [
            ("2026-12-10", "2026-12-09T23:59:59+02:00", "2026-12-10T00:00:00+02:00"),
            ("2027-03-27", "2027-03-26T23:59:59+02:00", "2027-03-27T00:00:00+02:00"),
            ("2027-03-28", "2027-03-27T23:59:59+02:00", "2027-03-28T00:00:00+02:00"),
            ("2027-03-29", "2027-03-28T23:59:59+03:00", "2027-03-29T00:00:00+03:00"),
            ("2027-10-30", "2027-10-29T23:59:59+03:00", "2027-10-30T00:00:00+03:00"),
            ("2027-10-31", "2027-10-30T23:59:59+03:00", "2027-10-31T00:00:00+03:00"),
            ("2027-11-01", "2027-10-31T23:59:59+02:00", "2027-11-01T00:00:00+02:00"),
        ] {
            let deadline = frozen(Cutoff::InterviewDayStart, interview, &tallinn());
            assert_eq!(deadline.last_allowed().at, at(last), "{interview}");
            assert!(!deadline.is_over(at(last)), "{interview}");
            assert!(deadline.is_over(at(refused)), "{interview}");
            let eve: NaiveDate = interview.parse::<NaiveDate>().unwrap() - Days::new(1);
            assert_eq!(deadline.printed(), eve.and_hms_opt(23, 59, 59).unwrap(), "{interview}");
        }
    }

    #[test]
    fn r27_the_anniversary_is_the_last_day() {
        for (paid, last) in [
            ("2026-03-10", "2027-03-10"),
            ("2028-02-29", "2029-02-28"),
            ("2027-02-28", "2028-02-28"),
            ("2026-12-31", "2027-12-31"),
        ] {
            assert_eq!(anniversary(paid.parse().unwrap()), Some(last.parse().unwrap()), "{paid}");
        }
    }

    #[test]
    fn a_wall_clock_that_never_was_or_was_twice() {
        for (local, first) in [
            ("2027-03-28T02:59:59", "2027-03-28T00:59:59Z"),
            // Set forward over it: the change is the first instant at or after.
            ("2027-03-28T03:30:00", "2027-03-28T01:00:00Z"),
            ("2027-03-28T04:00:00", "2027-03-28T01:00:00Z"),
            // Set back: the first of the two.
            ("2027-10-31T03:30:00", "2027-10-31T00:30:00Z"),
            ("2027-10-31T04:00:00", "2027-10-31T02:00:00Z"),
        ] {
            assert_eq!(first_at(&tallinn(), local.parse().unwrap()).at, at(first), "{local}");
        }
    }

    #[test]
    fn what_is_left_is_counted_in_whole_parts_until_nothing_is() {
        let deadline = frozen(Cutoff::InterviewDayEnd, "2026-12-10", &tbilisi());
        let left = |days, hours, minutes| Some(Left { days, hours, minutes });
        assert_eq!(deadline.left(at("2026-12-08T19:29:00+04:00")), left(2, 4, 30));
        assert_eq!(deadline.left(at("2026-12-10T23:58:59+04:00")), left(0, 0, 0));
        assert_eq!(deadline.left(at("2026-12-10T23:59:00+04:00")), None);
    }
}
