//! What is left of a time, as one says it: the largest part that tells enough, and how much it presses.

use super::clock::Instant;
use super::deadline::{Deadline, DeadlineKind, Left};

/// What is left, rounded down to the one part that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remaining {
    /// Two days or more.
    Days(u32),
    /// Two hours or more.
    Hours(u32),
    /// Less than two hours; none in the last minute.
    Minutes(u32),
}

impl From<Left> for Remaining {
    fn from(left: Left) -> Self {
        let whole = |number: i64| u32::try_from(number).unwrap_or_default();
        let hours = left.days * 24 + left.hours;
        match (left.days, hours) {
            (2.., _) => Self::Days(whole(left.days)),
            (_, 2..) => Self::Hours(whole(hours)),
            _ => Self::Minutes(whole(hours * 60 + left.minutes)),
        }
    }
}

/// How much an end presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pressure {
    /// So far away that counting would only disturb.
    None,
    /// Worth counting.
    Counted,
    /// Worth a warning.
    Warning,
    /// The last moment.
    Last,
    Over,
}

/// How much a deadline presses at `now`, and what is left of it from when on counting helps (R27: 60, 30 and 7 days).
pub fn pressure(deadline: &Deadline, now: Instant) -> (Pressure, Option<Remaining>) {
    let Some(left) = deadline.left(now) else { return (Pressure::Over, None) };
    let hours = left.days * 24 + left.hours;
    let [counted, warning, last] = thresholds(deadline.kind);
    let pressure = match hours {
        _ if hours < last => Pressure::Last,
        _ if hours < warning => Pressure::Warning,
        _ if hours < counted => Pressure::Counted,
        _ => Pressure::None,
    };
    (pressure, (pressure > Pressure::None).then(|| left.into()))
}

/// Hours before the end from which it is counted, warned of, and pressing.
const fn thresholds(kind: DeadlineKind) -> [i64; 3] {
    match kind {
        DeadlineKind::FeeUsable => [60 * 24, 30 * 24, 7 * 24],
        _ => [7 * 24, 48, 24],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::Moment;
    use chrono::{DateTime, Duration};

    #[test]
    fn the_largest_part_that_tells_enough_is_said() {
        use Remaining::{Days, Hours, Minutes};
        for (days, hours, minutes, said) in [
            (59, 23, 59, Days(59)),
            (2, 0, 0, Days(2)),
            (1, 23, 59, Hours(47)),
            (0, 2, 0, Hours(2)),
            (0, 1, 59, Minutes(119)),
            (0, 0, 1, Minutes(1)),
            (0, 0, 0, Minutes(0)),
        ] {
            assert_eq!(Remaining::from(Left { days, hours, minutes }), said, "{days} d {hours} h {minutes} min");
        }
    }

    /// R27: an end is counted from 60 days on, warned of from 30, and presses in the last seven.
    #[test]
    fn a_fees_end_is_told_in_time_and_no_earlier() {
        use Pressure::{Counted, Last, None, Over, Warning};
        let end = DateTime::parse_from_rfc3339("2027-03-10T22:00:00Z").unwrap().to_utc();
        let deadline = |kind| Deadline { kind, moment: Moment { at: end, local: end.naive_utc() } };
        for (kind, seconds, expected) in [
            (DeadlineKind::FeeUsable, 60 * 86_400, None),
            (DeadlineKind::FeeUsable, 60 * 86_400 - 1, Counted),
            (DeadlineKind::FeeUsable, 30 * 86_400, Counted),
            (DeadlineKind::FeeUsable, 30 * 86_400 - 1, Warning),
            (DeadlineKind::FeeUsable, 7 * 86_400, Warning),
            (DeadlineKind::FeeUsable, 7 * 86_400 - 1, Last),
            (DeadlineKind::FeeUsable, 1, Last),
            (DeadlineKind::FeeUsable, 0, Over),
            (DeadlineKind::AddressChange, 7 * 86_400, None),
            (DeadlineKind::AddressChange, 2 * 86_400, Counted),
            (DeadlineKind::AddressChange, 86_400, Warning),
            (DeadlineKind::AddressChange, 3600, Last),
            (DeadlineKind::AddressChange, -1, Over),
        ] {
            let (pressure, left) = pressure(&deadline(kind), end - Duration::seconds(seconds));
            assert_eq!(pressure, expected, "{kind:?} {seconds} s before");
            assert_eq!(left.is_some(), matches!(expected, Counted | Warning | Last), "{kind:?} {seconds} s before");
        }
    }
}
