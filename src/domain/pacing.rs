//! How often one may look at the free times: the office's published budget, and the pause once it is used up (M16).
//!
//! The office limits whoever looks too often (R12). The app knows before, and says so before.

use chrono::Duration;

use super::booking::SlotList;
use super::clock::Instant;

/// Of the looks of an hour, the part from which on the visitor is warned: the last sixth.
const WARNED_PART: u32 = 6;

/// What the office last said of its budget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pacing {
    /// Looks left, and looks in any hour.
    budget: Option<(u32, u32)>,
    /// The office looks nothing up before.
    shut_until: Option<Instant>,
}

/// How the next look stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    Free,
    /// So many looks are left of those in an hour: worth a warning.
    Few {
        left: u32,
        hourly: u32,
    },
    /// None before this instant. Asking would only be refused.
    Paused(Instant),
}

impl Pacing {
    /// The office answered a look.
    pub fn heard(&mut self, list: &SlotList) {
        self.budget = Some((list.looks_left, list.looks_hourly));
        self.shut_until = list.look_again.map(|again| again.at);
    }

    /// The office refused a look, and asks to wait so many seconds.
    pub fn refused(&mut self, wait: u32, now: Instant) {
        self.budget = None;
        self.shut_until = Some(now + Duration::seconds(wait.into()));
    }

    /// How the next look stands at `now`.
    pub fn at(&self, now: Instant) -> Pace {
        match (self.shut_until, self.budget) {
            (Some(until), _) if now < until => Pace::Paused(until),
            // The looks of an hour ago do not count any more: what was left then says nothing now.
            (Some(_), _) | (None, None) => Pace::Free,
            (None, Some((left, hourly))) if left <= hourly / WARNED_PART => Pace::Few { left, hourly },
            (None, Some(_)) => Pace::Free,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::Moment;
    use chrono::DateTime;

    fn at(seconds: i64) -> Instant {
        DateTime::from_timestamp(1_796_000_000 + seconds, 0).unwrap()
    }

    fn list(looks_left: u32, again: Option<i64>) -> SlotList {
        let moment = |seconds| Moment { at: at(seconds), local: at(seconds).naive_utc() };
        SlotList {
            checked: moment(0),
            slots: vec![],
            empty: None,
            next_free: None,
            wait_days: None,
            looks_left,
            looks_hourly: 60,
            look_again: again.map(moment),
        }
    }

    fn told(looks_left: u32, again: Option<i64>) -> Pacing {
        let mut pacing = Pacing::default();
        pacing.heard(&list(looks_left, again));
        pacing
    }

    /// R12: the warning comes before the office limits, and the pause before a look that would be refused.
    #[test]
    fn the_visitor_is_warned_before_the_office_limits() {
        assert_eq!(Pacing::default().at(at(0)), Pace::Free);
        for (pacing, now, pace) in [
            (told(59, None), 1, Pace::Free),
            (told(11, None), 1, Pace::Free),
            (told(10, None), 1, Pace::Few { left: 10, hourly: 60 }),
            (told(1, None), 1, Pace::Few { left: 1, hourly: 60 }),
            (told(0, Some(900)), 1, Pace::Paused(at(900))),
            (told(0, Some(900)), 899, Pace::Paused(at(900))),
            (told(0, Some(900)), 900, Pace::Free),
        ] {
            assert_eq!(pacing.at(at(now)), pace, "{pacing:?}");
        }
    }

    /// R12: a refusal is counted down to its last second, and an answer ends it.
    #[test]
    fn a_refusal_is_counted_down() {
        let mut pacing = told(30, None);
        pacing.refused(90, at(10));
        for (now, pace) in [(10, Pace::Paused(at(100))), (99, Pace::Paused(at(100))), (100, Pace::Free)] {
            assert_eq!(pacing.at(at(now)), pace, "{now}");
        }
        pacing.heard(&list(40, None));
        assert_eq!(pacing.at(at(20)), Pace::Free);
    }
}
