//! The office's time on a device whose own clock may be wrong: told by the office's answers, and carried on by a clock that
//! nobody can set.
//!
//! All times are milliseconds: `office` and `device` since 1970 in UTC, `steady` since the page was loaded.

/// Answers whose word is weighed: one that was slow does not count.
const WEIGHED: usize = 5;
/// How far two answers of one clock may lie apart: the whole second that an answer states, and the longest way of one.
const APART: i64 = 21_000;
/// A device's clock that is less wrong than this is right enough.
const RIGHT_ENOUGH: i64 = 120_000;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Both clocks when the office was heard last, as it is kept with a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastHeard {
    pub office: i64,
    pub device: i64,
}

/// What is known of the office's clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfficeClock {
    /// How far the office's clock was ahead of the steady one by each of the last answers, the newest last.
    leads: Vec<i64>,
    /// When the office was heard before this page was loaded.
    before: Option<LastHeard>,
}

impl OfficeClock {
    /// The office has stated its time. Answers further apart than their way may take are not of one time: the device has
    /// slept, and the steady clock with it, or the office's clock was set.
    pub fn hear(&mut self, office: i64, steady: i64) {
        let lead = office - steady;
        if self.lead().is_some_and(|known| (lead - known).abs() > APART) {
            self.leads.clear();
        }
        self.leads.push(lead);
        let old = self.leads.len().saturating_sub(WEIGHED);
        self.leads.drain(..old);
    }

    /// Takes in when the office was heard before this page was loaded; the latest counts.
    pub fn remember(&mut self, heard: LastHeard) {
        if self.before.is_none_or(|known| known.office < heard.office) {
            self.before = Some(heard);
        }
    }

    /// Whether the office was heard since this page was loaded.
    pub fn is_sure(&self) -> bool {
        !self.leads.is_empty()
    }

    /// The office's time as well as it can be told: where it was not heard yet, the device's clock, set right by what was
    /// known of it last.
    pub fn now(&self, steady: i64, device: i64) -> i64 {
        self.lead().map_or_else(|| device - self.before.map_or(0, LastHeard::ahead), |lead| steady + lead)
    }

    /// The office's time as far as it is sure: where it was not heard yet, the time when it was heard last, or none.
    pub fn sure(&self, steady: i64) -> Option<i64> {
        self.lead().map(|lead| steady + lead).or(self.before.map(|before| before.office))
    }

    /// How far the device's clock is ahead of the office's, where that is sure.
    pub fn ahead(&self, steady: i64, device: i64) -> Option<i64> {
        self.lead().map(|lead| device - (steady + lead))
    }

    /// The median of what was heard.
    fn lead(&self) -> Option<i64> {
        let mut leads = self.leads.clone();
        leads.sort_unstable();
        leads.get(leads.len() / 2).copied()
    }
}

impl LastHeard {
    const fn ahead(self) -> i64 {
        self.device - self.office
    }
}

/// How wrong a clock is, in the largest unit that says it well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    Minutes(u32),
    Hours(u32),
    Days(u32),
}

impl Wrong {
    /// Of a clock that is so many milliseconds ahead, or behind; none if that is little enough.
    pub fn by(ahead: i64) -> Option<Self> {
        let off = ahead.abs();
        let whole = |unit: i64| u32::try_from((off + unit / 2) / unit).unwrap_or(u32::MAX);
        match off {
            ..=RIGHT_ENOUGH => None,
            off if off < HOUR + HOUR / 2 => Some(Self::Minutes(whole(MINUTE))),
            off if off < DAY + DAY / 2 => Some(Self::Hours(whole(HOUR))),
            _ => Some(Self::Days(whole(DAY))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somewhen in November 2026.
    const NOON: i64 = 1_795_000_000_000;

    #[test]
    fn a_device_whose_clock_is_set_in_between_changes_nothing() {
        let mut clock = OfficeClock::default();
        clock.hear(NOON, 1_000);
        for device in [0, NOON - DAY, NOON + DAY] {
            assert_eq!(clock.now(6_000, device), NOON + 5_000);
            assert_eq!(clock.sure(6_000), Some(NOON + 5_000));
        }
        assert_eq!(clock.ahead(6_000, NOON + 5_000 + DAY), Some(DAY));
    }

    #[test]
    fn a_slow_answer_does_not_count() {
        let mut clock = OfficeClock::default();
        // The third was under way for fifteen seconds after the office had written it.
        for (office, steady) in [(0, 0), (1_000, 1_000), (2_000, 17_000), (20_000, 20_000)] {
            clock.hear(NOON + office, steady);
        }
        assert_eq!(clock.now(21_000, 0), NOON + 21_000);
    }

    #[test]
    fn after_a_sleep_the_first_answer_counts_alone() {
        let mut clock = OfficeClock::default();
        for second in 0..9 {
            clock.hear(NOON + second * 1_000, second * 1_000);
        }
        // The lid was shut for an hour, and the steady clock stood.
        clock.hear(NOON + HOUR, 9_000);
        assert_eq!(clock.now(10_000, 0), NOON + HOUR + 1_000);
        // The office's clock is set back, as a practice office's may be.
        clock.hear(NOON, 10_000);
        assert_eq!(clock.now(10_000, 0), NOON);
    }

    #[test]
    fn only_the_last_answers_are_weighed() {
        let mut clock = OfficeClock::default();
        for drift in [0, 0, 0, 10_000, 10_000, 10_000] {
            clock.hear(NOON + drift, 0);
        }
        assert_eq!(clock.now(0, 0), NOON + 10_000);
    }

    /// With no answer yet the device's clock is all there is, and nothing is decided by it.
    #[test]
    fn before_the_first_answer_nothing_is_sure_but_what_was_known() {
        let mut clock = OfficeClock::default();
        assert_eq!((clock.now(5, NOON), clock.sure(5), clock.ahead(5, NOON)), (NOON, None, None));
        clock.remember(LastHeard { office: NOON - DAY, device: NOON });
        clock.remember(LastHeard { office: NOON - 2 * DAY, device: NOON });
        assert!(!clock.is_sure());
        assert_eq!((clock.now(5, NOON), clock.sure(5)), (NOON - DAY, Some(NOON - DAY)));
        assert_eq!(clock.now(5, NOON + 3 * DAY), NOON + 2 * DAY);
        clock.hear(NOON + HOUR, 5);
        assert!(clock.is_sure());
        assert_eq!((clock.now(5, NOON), clock.sure(5)), (NOON + HOUR, Some(NOON + HOUR)));
    }

    #[test]
    fn a_wrong_clock_is_told_in_the_unit_that_says_it_well() {
        use Wrong::{Days, Hours, Minutes};
        for (ahead, wrong) in [
            (0, None),
            (RIGHT_ENOUGH, None),
            (RIGHT_ENOUGH + 1, Some(Minutes(2))),
            (-3 * MINUTE, Some(Minutes(3))),
            (89 * MINUTE, Some(Minutes(89))),
            (90 * MINUTE, Some(Hours(2))),
            (-25 * HOUR, Some(Hours(25))),
            (36 * HOUR, Some(Days(2))),
            (-400 * DAY, Some(Days(400))),
        ] {
            assert_eq!(Wrong::by(ahead), wrong, "{ahead}");
        }
    }
}
