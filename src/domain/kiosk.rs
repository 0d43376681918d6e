//! A kiosk: what its operator has set, and how long it waits for somebody who may have left.

use chrono::NaiveTime;

/// How the app runs in a public place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskTerms {
    /// Seconds without a touch after which it asks whether anybody is still there.
    pub idle: u32,
    /// Seconds that it waits for the answer before it erases the visit.
    pub warning: u32,
    /// What opens the operator's panel; without one it stays shut.
    pub pin: Option<OperatorPin>,
    /// When it begins anew every day, by its own clock: only while nobody is there.
    pub restart: Option<NaiveTime>,
    /// What its operator calls it.
    pub name: Option<String>,
}

impl Default for KioskTerms {
    fn default() -> Self {
        Self { idle: 90, warning: 30, pin: None, restart: None, name: None }
    }
}

/// The operator's PIN as it may lie open on a host: salted and digested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorPin {
    /// Lower-case hex.
    pub salt: String,
    /// Lower-case hex.
    pub digest: String,
}

/// Whether anybody seems to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    There,
    /// It asks, and erases the visit after so many seconds.
    Asked {
        left: u32,
    },
    Gone,
}

impl KioskTerms {
    /// What so many milliseconds without a touch mean. They are told by the clock on the wall, so that those count in which
    /// the device slept; a clock that was set back tells of none.
    pub fn presence(&self, quiet: f64) -> Presence {
        let left = f64::from(self.idle) + f64::from(self.warning) - quiet / 1000.0;
        if left <= 0.0 {
            Presence::Gone
        } else if left <= f64::from(self.warning) {
            Presence::Asked { left: left.ceil() as u32 }
        } else {
            Presence::There
        }
    }
}

/// Whether who cannot see the countdown is told of these seconds: now and then, so that the rest is heard too.
pub fn is_announced(left: u32) -> bool {
    [30, 20, 10, 5].contains(&left)
}

#[cfg(test)]
mod tests {
    use super::{KioskTerms, Presence, is_announced};

    /// R142.
    #[test]
    fn it_asks_before_it_erases_and_counts_the_seconds_that_the_device_slept() {
        let terms = KioskTerms::default();
        let told = [-5000.0, 0.0, 89_999.0, 90_000.0, 90_001.0, 119_000.0, 119_999.0, 120_000.0, 9e9];
        let presence = told.map(|quiet| terms.presence(quiet));
        let asked = |left| Presence::Asked { left };
        assert_eq!(
            presence,
            [
                Presence::There,
                Presence::There,
                Presence::There,
                asked(30),
                asked(30),
                asked(1),
                asked(1),
                Presence::Gone,
                Presence::Gone
            ]
        );
    }

    #[test]
    fn the_countdown_is_heard_now_and_then() {
        let heard: Vec<u32> = (0..=40).filter(|left| is_announced(*left)).collect();
        assert_eq!(heard, [5, 10, 20, 30]);
    }
}
