//! The sandbox's own clock, and instants as an office's wall shows them.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use viza::wire::rest::Moment;

use crate::offices::Office;
use crate::refusals::Refusal;

/// An instant in whole seconds since 1970, UTC.
pub type Instant = i64;

pub const MINUTE: Instant = 60;
pub const HOUR: Instant = 60 * MINUTE;
pub const DAY: Instant = 24 * HOUR;

/// The clock that everything in the sandbox reads; it runs beside the machine's or stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// Runs, this many seconds away from the machine's clock.
    Running(i64),
    /// Stands still until it is set again.
    Frozen(Instant),
}

impl Clock {
    pub fn now(self) -> Instant {
        match self {
            Self::Running(offset) => machine().saturating_add(offset),
            Self::Frozen(at) => at,
        }
    }

    /// The same kind of clock, showing `at`.
    pub fn set(self, at: Instant) -> Self {
        match self {
            Self::Running(_) => Self::Running(at.saturating_sub(machine())),
            Self::Frozen(_) => Self::Frozen(at),
        }
    }

    /// The clock stopped (or started again) at what it shows now.
    pub fn frozen(self, frozen: bool) -> Self {
        match frozen {
            true => Self::Frozen(self.now()),
            false => Self::Running(self.now().saturating_sub(machine())),
        }
    }

    /// As one word for the settings: `running:-5` or `frozen:1760000000`.
    pub fn to_word(self) -> String {
        match self {
            Self::Running(offset) => format!("running:{offset}"),
            Self::Frozen(at) => format!("frozen:{at}"),
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        let (kind, number) = word.split_once(':')?;
        let number = number.parse().ok()?;
        match kind {
            "running" => Some(Self::Running(number)),
            "frozen" => Some(Self::Frozen(number)),
            _ => None,
        }
    }
}

fn machine() -> Instant {
    Timestamp::now().as_second()
}

/// Reads an RFC 3339 instant.
pub fn instant(text: &str) -> Option<Instant> {
    text.parse::<Timestamp>().ok().map(|stamp| stamp.as_second())
}

/// An instant as the `Date` header has it.
pub fn http_date(at: Instant) -> String {
    Timestamp::from_second(at).unwrap_or_default().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Reads a civil date of exactly the form `YYYY-MM-DD`.
pub fn date(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if shape { text.parse().ok() } else { None }
}

/// Reads a time of day of exactly the form `08:30`.
pub fn wall(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':').filter(|_| text.len() == 5)?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// RFC 3339, UTC, whole seconds.
pub fn rfc3339(at: Instant) -> Result<String, Refusal> {
    Ok(Timestamp::from_second(at)?.to_string())
}

impl Office {
    fn time_zone(&self) -> Result<TimeZone, Refusal> {
        Ok(TimeZone::get(&self.zone)?)
    }

    /// What this office's wall clock shows at an instant.
    pub fn moment(&self, at: Instant) -> Result<Moment, Refusal> {
        let wall = Timestamp::from_second(at)?.to_zoned(self.time_zone()?);
        Ok(Moment { at: rfc3339(at)?, local: wall.strftime("%Y-%m-%dT%H:%M").to_string(), zone: self.zone.clone() })
    }

    /// The civil date at an instant.
    pub fn day(&self, at: Instant) -> Result<Date, Refusal> {
        Ok(Timestamp::from_second(at)?.to_zoned(self.time_zone()?).date())
    }

    /// The instant at which this office's wall clock shows a date and time. In the hour that summer time skips, the
    /// clock has already jumped; in the hour that comes twice, the first one counts.
    pub fn at(&self, day: Date, hour: i8, minute: i8, second: i8) -> Result<Instant, Refusal> {
        let wall = day.at(hour, minute, second, 0);
        Ok(self.time_zone()?.to_ambiguous_zoned(wall).compatible()?.timestamp().as_second())
    }

    /// Last second in which a fee paid at `paid` books an appointment: one year, the anniversary included (R27).
    pub fn fee_ends(&self, paid: Instant) -> Result<Instant, Refusal> {
        let last = self.day(paid)?.saturating_add(Span::new().years(1));
        self.at(last, 23, 59, 59)
    }

    /// Half a year after the last second of a fee: what the office adds when it extends one (R28).
    pub fn extended(&self, ends: Instant) -> Result<Instant, Refusal> {
        let last = self.day(ends)?.saturating_add(Span::new().months(6));
        self.at(last, 23, 59, 59)
    }
}

/// The day after, or the last day there is.
pub fn tomorrow(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// Whether offices work on this day of the week.
pub fn is_workday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whole days from one date to a later one.
pub fn days_between(from: Date, to: Date) -> u32 {
    u32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or(0)
}
