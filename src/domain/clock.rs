//! Instants, civil dates and the office's wall clock.
//!
//! There is no time-zone database here: the API sends an instant with the wall clock that goes with it, and a pack
//! carries the coming offset changes of its zone, enough to tell the office's day with no line.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};

/// A point in time, UTC.
pub type Instant = DateTime<Utc>;

/// An instant together with what the office's clock on the wall shows then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub at: Instant,
    /// Embassy-local.
    pub local: NaiveDateTime,
}

impl Moment {
    /// The office's civil date at this moment.
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }
}

/// A zone as a pack carries it: an offset now and the changes to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// IANA name.
    pub name: String,
    /// Seconds east of UTC before the first change.
    pub offset: i32,
    /// Changes in time order: from this instant on, this many seconds east of UTC.
    pub changes: Vec<(Instant, i32)>,
}

impl Zone {
    /// What the office's clock shows at `at`.
    pub fn moment(&self, at: Instant) -> Moment {
        let offset = self.changes.iter().rev().find(|(from, _)| *from <= at).map_or(self.offset, |(_, offset)| *offset);
        Moment { at, local: at.naive_utc() + Duration::seconds(offset.into()) }
    }

    /// The office's civil date at `at`.
    pub fn date(&self, at: Instant) -> NaiveDate {
        self.moment(at).date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn the_wall_clock_follows_the_change_of_offset() {
        let tallinn = Zone {
            name: "Europe/Tallinn".into(),
            offset: 7200,
            changes: vec![(at("2027-03-28T01:00:00Z"), 10800), (at("2027-10-31T01:00:00Z"), 7200)],
        };
        for (instant, wall) in [
            ("2026-12-09T22:00:00Z", "2026-12-10T00:00:00"),
            ("2027-03-28T00:59:59Z", "2027-03-28T02:59:59"),
            ("2027-03-28T01:00:00Z", "2027-03-28T04:00:00"),
            ("2027-10-31T00:59:59Z", "2027-10-31T03:59:59"),
            ("2027-10-31T01:00:00Z", "2027-10-31T03:00:00"),
        ] {
            assert_eq!(tallinn.moment(at(instant)).local, wall.parse().unwrap(), "{instant}");
        }
    }
}
