//! What the office says of itself: planned maintenance, and which versions of the app it still serves.

use super::clock::Instant;

/// The state of the service, as last said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Service {
    /// To come or under way; absent where none is planned.
    pub maintenance: Option<Maintenance>,
    /// The oldest app that is served.
    pub oldest_app: Version,
}

/// When the office answers nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Maintenance {
    pub from: Instant,
    /// The first moment at which it is over.
    pub until: Instant,
}

/// Where maintenance stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Ahead,
    UnderWay,
    Over,
}

impl Maintenance {
    /// Where it stands at `now`.
    pub fn stage(&self, now: Instant) -> Stage {
        if now < self.from {
            Stage::Ahead
        } else if now < self.until {
            Stage::UnderWay
        } else {
            Stage::Over
        }
    }
}

/// A version of the app: its three numbers, the most significant first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u32; 3]);

impl Version {
    /// Three numbers with points between, or nothing.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| part.parse().ok());
        let numbers = [parts.next()??, parts.next()??, parts.next()??];
        parts.next().is_none().then_some(Self(numbers))
    }
}

impl Service {
    /// Whether the office still serves this version of the app.
    pub fn serves(&self, app: Version) -> bool {
        app >= self.oldest_app
    }

    /// The maintenance that stands so at `now`.
    pub fn maintenance_at(&self, now: Instant, stage: Stage) -> Option<Maintenance> {
        self.maintenance.filter(|planned| planned.stage(now) == stage)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Duration};

    use super::*;

    #[test]
    fn maintenance_begins_and_ends_on_the_second() {
        let from = DateTime::from_timestamp_secs(1_795_168_800).unwrap();
        let until = from + Duration::minutes(90);
        let planned = Maintenance { from, until };
        let second = Duration::seconds(1);
        let stages = [from - second, from, until - second, until].map(|now| planned.stage(now));
        assert_eq!(stages, [Stage::Ahead, Stage::UnderWay, Stage::UnderWay, Stage::Over]);
    }

    #[test]
    fn versions_are_compared_by_number() {
        let read = |text| Version::read(text).unwrap();
        assert!(read("0.10.0") > read("0.9.9"));
        assert!(read("1.0.0") > read("0.99.99"));
        for odd in ["", "1", "1.2", "1.2.3.4", "1.2.x", "v1.2.3"] {
            assert_eq!(Version::read(odd), None, "{odd}");
        }
        let service = Service { oldest_app: read("0.2.0"), ..Service::default() };
        assert!(service.serves(read("0.2.0")) && !service.serves(read("0.1.9")));
    }
}
