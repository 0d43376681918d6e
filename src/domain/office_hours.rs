//! When somebody answers: weekly windows, each on a wall clock of its own, and the days on which nobody does.

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::clock::{Instant, Zone};
use super::deadline::first_at;
use super::language::Language;

/// How far ahead one looks for the next opening: no row of holidays is longer.
const HORIZON: u64 = 21;

/// Hours that return every week, in one language of service (R120, R121).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    pub language: Language,
    /// The first and the last weekday on which it opens; the week may turn between them.
    pub days: (Weekday, Weekday),
    pub opens: NaiveTime,
    /// A time of day that is not later than `opens` is one of the following day.
    pub closes: NaiveTime,
    /// Whose clock counts, where it is not the embassy's.
    pub zone: Option<Zone>,
}

/// Whether somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answering {
    Open {
        until: Instant,
    },
    Closed {
        /// Absent where nobody answers within three weeks.
        opens: Option<Instant>,
    },
}

impl Window {
    /// The clock's word in the words' files, where it is not the embassy's: `america-new-york`.
    pub fn clock_word(&self) -> Option<String> {
        self.zone.as_ref().map(|zone| zone.name.to_ascii_lowercase().replace(['/', '_'], "-"))
    }

    fn opens_on(&self, day: NaiveDate) -> bool {
        let after_first = |weekday: Weekday| weekday.days_since(self.days.0);
        after_first(day.weekday()) <= after_first(self.days.1)
    }

    /// From when until when it is open if it opens on `day` of its own clock.
    fn on(&self, day: NaiveDate, office: &Zone) -> (Instant, Instant) {
        let zone = self.zone.as_ref().unwrap_or(office);
        let last = if self.closes > self.opens { day } else { day + Days::new(1) };
        (first_at(zone, day.and_time(self.opens)).at, first_at(zone, last.and_time(self.closes)).at)
    }
}

/// Whether somebody answers at `now` in one of the windows, and until or from when. Windows that meet or overlap count as
/// one. No window opens on a holiday, which is a day of that window's own clock.
pub fn answering(windows: &[&Window], office: &Zone, holidays: &[NaiveDate], now: Instant) -> Answering {
    let mut spans: Vec<(Instant, Instant)> = Vec::new();
    for window in windows {
        // What opened yesterday may still be open.
        let yesterday = window.zone.as_ref().unwrap_or(office).date(now) - Days::new(1);
        let days = (0..=HORIZON).map(|ahead| yesterday + Days::new(ahead));
        let working = days.filter(|day| window.opens_on(*day) && !holidays.contains(day));
        spans.extend(working.map(|day| window.on(day, office)).filter(|(_, end)| *end > now));
    }
    spans.sort();
    let Some((opens, mut until)) = spans.first().copied() else { return Answering::Closed { opens: None } };
    if opens > now {
        return Answering::Closed { opens: Some(opens) };
    }
    for (start, end) in spans {
        if start <= until {
            until = until.max(end);
        }
    }
    Answering::Open { until }
}

/// What to print after "until": midnight as 23:59 of the day that it ends, since people take 00:00 for the night that
/// follows.
pub fn closing(local: NaiveDateTime) -> NaiveDateTime {
    if local.time() == NaiveTime::MIN { local - Duration::minutes(1) } else { local }
}

#[cfg(test)]
mod tests;
