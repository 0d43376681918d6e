//! The office's public keys, as a device knows them that seals parcels to it.

use chrono::{Days, NaiveDate};

use super::clock::Instant;

/// One key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealingKey {
    pub id: String,
    /// A point of P-256, uncompressed.
    pub public: Vec<u8>,
    /// First instant at which it opens nothing more.
    pub not_after: Instant,
}

/// The keys that the office had when it was heard last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealingKeys {
    /// Newest first.
    pub keys: Vec<SealingKey>,
    /// A parcel is taken so many days after the day on which it was sealed.
    pub days: u32,
    /// The office's day when it told them, in UTC.
    pub heard_on: NaiveDate,
}

impl SealingKeys {
    /// The key to seal to; none once all have gone out of use.
    pub fn newest(&self, now: Instant) -> Option<&SealingKey> {
        self.keys.iter().find(|key| key.not_after > now)
    }

    /// The day that a parcel of now bears, in UTC. A device whose clock has stopped knows at least that it is not earlier
    /// than when the office was heard last.
    pub fn day(&self, now: Instant) -> NaiveDate {
        now.date_naive().max(self.heard_on)
    }

    /// The last day on which a parcel of now can arrive, in UTC; none where nothing can be sealed.
    pub fn until(&self, now: Instant) -> Option<NaiveDate> {
        let last = self.day(now).checked_add_days(Days::new(self.days.into()))?;
        let last_of_key = self.newest(now)?.not_after.date_naive().pred_opt()?;
        Some(last.min(last_of_key))
    }
}

/// The number of a parcel after the one before, or after 0: seconds of the Unix epoch, or one more. Who comes to a kiosk
/// again, or to another one, with an application that is open has later numbers than at the last visit.
pub fn next_sequence(before: u32, now: Instant) -> u32 {
    let seconds = u32::try_from(now.timestamp().max(0)).unwrap_or(u32::MAX);
    seconds.max(before.saturating_add(1))
}

/// What becomes of an envelope that was brought to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Taken,
    /// It may be brought again: after so many seconds, where the office says so.
    Waits(Option<u32>),
    /// It is not taken, and never will be.
    Refused(Flaw),
}

/// Why an envelope is never taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It does not open, or nothing can be made of what is in it.
    Unreadable,
    /// The key that it was sealed to opens nothing any more.
    KeyRetired,
    /// A newer one of the same visitor was taken.
    Replayed,
    Expired,
}

impl Flaw {
    const ALL: [Self; 4] = [Self::Unreadable, Self::KeyRetired, Self::Replayed, Self::Expired];
}

/// How many envelopes were never taken, by what was wrong with them. It says nothing of anybody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Refused([u32; Flaw::ALL.len()]);

impl Refused {
    /// As they were counted; a text that says nothing is no count.
    pub fn read(text: &str) -> Self {
        let counts: Option<Vec<u32>> = text.split(' ').map(|count| count.parse().ok()).collect();
        Self(counts.and_then(|counts| counts.try_into().ok()).unwrap_or_default())
    }

    /// As they are kept.
    pub fn text(self) -> String {
        self.0.map(|count| count.to_string()).join(" ")
    }

    /// One more.
    pub fn and_one(mut self, flaw: Flaw) -> Self {
        for (_, count) in Flaw::ALL.iter().zip(&mut self.0).filter(|(known, _)| **known == flaw) {
            *count = count.saturating_add(1);
        }
        self
    }

    /// What was wrong with any, and with how many.
    pub fn each(self) -> impl Iterator<Item = (Flaw, u32)> {
        Flaw::ALL.into_iter().zip(self.0).filter(|(_, count)| *count > 0)
    }
}

/// Whether an envelope's last day is so long past that it is erased, by the office's time. One that is only late is for the
/// office to refuse.
pub fn is_long_over(until: NaiveDate, now: Instant) -> bool {
    until.checked_add_days(Days::new(30)).is_none_or(|last| now.date_naive() > last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn a_parcel_bears_its_day_and_has_its_last_one() {
        let key = |id: &str, not_after| SealingKey { id: id.into(), public: vec![4], not_after: at(not_after) };
        let keys = SealingKeys {
            keys: vec![key("newer", "2027-01-19T10:00:00Z"), key("older", "2026-12-20T10:00:00Z")],
            days: 14,
            heard_on: "2026-11-20".parse().unwrap(),
        };
        for (now, newest, day, until) in [
            ("2026-11-20T23:59:59Z", Some("newer"), "2026-11-20", Some("2026-12-04")),
            ("2026-12-01T00:00:00Z", Some("newer"), "2026-12-01", Some("2026-12-15")),
            // A clock that began anew at the beginning of time.
            ("1970-01-01T00:00:00Z", Some("newer"), "2026-11-20", Some("2026-12-04")),
            ("2027-01-10T12:00:00Z", Some("newer"), "2027-01-10", Some("2027-01-18")),
            ("2027-01-19T10:00:00Z", None, "2027-01-19", None),
        ] {
            let now = at(now);
            assert_eq!(keys.newest(now).map(|key| key.id.as_str()), newest, "{now}");
            assert_eq!(keys.day(now).to_string(), day, "{now}");
            assert_eq!(keys.until(now).map(|last| last.to_string()).as_deref(), until, "{now}");
        }
    }

    #[test]
    fn a_later_parcel_has_a_later_number() {
        for (before, now, next) in [
            (0, "2026-11-20T10:00:00Z", 1_795_168_800),
            (1_795_168_800, "2026-11-20T10:00:00Z", 1_795_168_801),
            (1_795_168_801, "2026-11-21T10:00:00Z", 1_795_255_200),
            // A clock that began anew, and one that is further than any.
            (0, "1969-12-31T00:00:00Z", 1),
            (0, "2200-01-01T00:00:00Z", u32::MAX),
        ] {
            assert_eq!(next_sequence(before, at(now)), next, "{now}");
        }
    }

    #[test]
    fn those_that_were_refused_are_counted_by_what_was_wrong_with_them() {
        let counted =
            [Flaw::Expired, Flaw::KeyRetired, Flaw::Expired].into_iter().fold(Refused::default(), Refused::and_one);
        assert_eq!(counted.each().collect::<Vec<_>>(), [(Flaw::KeyRetired, 1), (Flaw::Expired, 2)]);
        assert_eq!(Refused::read(&counted.text()), counted);
        for odd in ["", "1", "1 2 3", "1 2 3 4 5", "1 2 3 -4", "1 2 3 x"] {
            assert_eq!(Refused::read(odd), Refused::default(), "{odd:?}");
        }
    }

    #[test]
    fn what_came_to_nothing_is_erased_at_last() {
        let until = "2026-12-04".parse().unwrap();
        assert!(!is_long_over(until, at("2027-01-03T23:59:59Z")));
        assert!(is_long_over(until, at("2027-01-04T00:00:00Z")));
    }
}
