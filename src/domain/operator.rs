//! What the operator of a kiosk is shown and asked: the PIN, the difference of two clocks, the next restart.

use chrono::{Days, NaiveDateTime, NaiveTime};

use super::office_clock::Wrong;

/// Rounds of PBKDF2 between a PIN and its digest: the digest lies open on a host, and each guess shall take its time.
pub const ROUNDS: u32 = 600_000;

/// Wrong PINs in a row after which nobody may try for a while.
const MOST: u32 = 5;
/// How long that is, in milliseconds.
const PAUSE: f64 = 60_000.0;

/// The wrong PINs of late. They are kept over a restart, and say nothing of anybody.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tries {
    wrong: u32,
    /// When the last was, in milliseconds of the device's clock.
    last: f64,
}

impl Tries {
    /// As they were kept; text that says nothing counts as none. A clock that was set back makes no pause longer.
    pub fn read(kept: &str, now: f64) -> Self {
        let parts = kept.split_once(' ').map(|(wrong, last)| (wrong.parse(), last.parse::<f64>()));
        match parts {
            Some((Ok(wrong), Ok(last))) if last.is_finite() => Self { wrong, last: last.min(now) },
            _ => Self::default(),
        }
    }

    /// As they are kept.
    pub fn text(self) -> String {
        format!("{} {}", self.wrong, self.last)
    }

    /// One more wrong PIN.
    pub fn and_one(self, now: f64) -> Self {
        let before = if self.wrong >= MOST { 0 } else { self.wrong };
        Self { wrong: before + 1, last: now }
    }

    /// How many seconds nobody may try, or none.
    pub fn pause(self, now: f64) -> Option<u32> {
        let left = PAUSE - (now - self.last);
        // A minute has sixty seconds, whatever the clock did meanwhile.
        (self.wrong >= MOST && left > 0.0).then(|| (left.min(PAUSE) / 1000.0).ceil() as u32)
    }
}

/// How far the device's clock is from the office's, as exactly as it helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// Less than two seconds, which the way of the answer takes too.
    None,
    /// So few that nobody but an operator is told.
    Seconds(u32),
    Wrong(Wrong),
}

/// The difference of two clocks, in milliseconds of the Unix epoch.
pub fn difference(device: i64, office: i64) -> Difference {
    let ahead = device.saturating_sub(office);
    match (Wrong::by(ahead), ahead.unsigned_abs() / 1000) {
        (Some(wrong), _) => Difference::Wrong(wrong),
        (None, 0 | 1) => Difference::None,
        (None, seconds) => Difference::Seconds(u32::try_from(seconds).unwrap_or(u32::MAX)),
    }
}

/// When a kiosk that begins anew every day does so next, by its own clock.
pub fn next_restart(now: NaiveDateTime, daily: NaiveTime) -> NaiveDateTime {
    let today = now.date().and_time(daily);
    if today > now { today } else { today.checked_add_days(Days::new(1)).unwrap_or(today) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(times: u32) -> Tries {
        (0..times).fold(Tries::default(), |tries, at| tries.and_one(f64::from(at) * 1000.0))
    }

    #[test]
    fn five_wrong_pins_make_a_pause_of_a_minute() {
        assert_eq!(Tries::default().pause(0.0), None);
        assert_eq!(wrong(4).pause(3000.0), None);
        let five = wrong(5);
        for (now, left) in [(4000.0, Some(60)), (4001.0, Some(60)), (63_999.0, Some(1)), (64_000.0, None)] {
            assert_eq!(five.pause(now), left, "{now}");
        }
        assert_eq!(five.and_one(70_000.0).pause(70_000.0), None, "the count begins anew");
    }

    #[test]
    fn the_pause_outlasts_a_restart_and_no_clock_makes_it_longer() {
        let five = wrong(5);
        assert_eq!(Tries::read(&five.text(), 10_000.0), five);
        assert_eq!(five.pause(-9e9), Some(60), "the clock was set back by a hundred days");
        assert_eq!(Tries::read(&five.text(), -9e9).pause(60_000.0 - 9e9), None);
        for said in ["", "5", "5 x", "x 5", "-1 5", "5 NaN", "5 inf"] {
            assert_eq!(Tries::read(said, 0.0), Tries::default(), "{said:?}");
        }
    }

    #[test]
    fn two_clocks_differ_by_seconds_or_by_what_everybody_is_told() {
        for (device, expected) in [
            (0, Difference::None),
            (1999, Difference::None),
            (-2000, Difference::Seconds(2)),
            (120_000, Difference::Seconds(120)),
            (-120_001, Difference::Wrong(Wrong::Minutes(2))),
            (7_200_000, Difference::Wrong(Wrong::Hours(2))),
            (-86_400_000, Difference::Wrong(Wrong::Hours(24))),
            (172_800_000, Difference::Wrong(Wrong::Days(2))),
        ] {
            assert_eq!(difference(device, 0), expected, "{device}");
        }
    }

    #[test]
    fn a_restart_is_later_today_or_tomorrow() {
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap();
        let daily = NaiveTime::from_hms_opt(4, 0, 0).unwrap();
        for (now, next) in [
            ("2026-11-20 03:59:59", "2026-11-20 04:00:00"),
            ("2026-11-20 04:00:00", "2026-11-21 04:00:00"),
            ("2026-12-31 23:00:00", "2027-01-01 04:00:00"),
        ] {
            assert_eq!(next_restart(at(now), daily), at(next), "{now}");
        }
    }
}
