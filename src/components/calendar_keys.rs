//! What the keyboard does in a month: pure, so that it can be tried without a browser.

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarMove {
    /// To this day of the shown month, counted from 0.
    To(usize),
    /// To the month before.
    MonthBefore,
    /// To the month after.
    MonthAfter,
}

/// Says where a key leads from a day, or nothing if the calendar has no use for the key.
///
/// `day` counts from 0, `days` is the length of the month, `column` the day's place in its week, from 0.
/// An arrow that would leave the month turns the page instead, so that no press is lost.
#[must_use]
pub fn calendar_move(key: &str, day: usize, days: usize, column: usize) -> Option<CalendarMove> {
    let last = days.saturating_sub(1);
    let back = |by: usize| day.checked_sub(by).map_or(CalendarMove::MonthBefore, CalendarMove::To);
    let on = |by: usize| match day + by {
        to if to <= last => CalendarMove::To(to),
        _ => CalendarMove::MonthAfter,
    };
    Some(match key {
        "ArrowLeft" => back(1),
        "ArrowRight" => on(1),
        "ArrowUp" => back(7),
        "ArrowDown" => on(7),
        "Home" => CalendarMove::To(day.saturating_sub(column)),
        "End" => CalendarMove::To((day + 6_usize.saturating_sub(column)).min(last)),
        "PageUp" => CalendarMove::MonthBefore,
        "PageDown" => CalendarMove::MonthAfter,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_within_the_month_and_turn_it_at_its_edges() {
        // Day 9 (the tenth) stands in column 3 of a month of 30 days.
        let cases = [
            ("ArrowLeft", 9, Some(CalendarMove::To(8))),
            ("ArrowRight", 9, Some(CalendarMove::To(10))),
            ("ArrowUp", 9, Some(CalendarMove::To(2))),
            ("ArrowDown", 9, Some(CalendarMove::To(16))),
            ("Home", 9, Some(CalendarMove::To(6))),
            ("End", 9, Some(CalendarMove::To(12))),
            ("PageUp", 9, Some(CalendarMove::MonthBefore)),
            ("PageDown", 9, Some(CalendarMove::MonthAfter)),
            ("ArrowLeft", 0, Some(CalendarMove::MonthBefore)),
            ("ArrowUp", 6, Some(CalendarMove::MonthBefore)),
            ("ArrowRight", 29, Some(CalendarMove::MonthAfter)),
            ("ArrowDown", 23, Some(CalendarMove::MonthAfter)),
            ("ArrowDown", 22, Some(CalendarMove::To(29))),
            ("Enter", 9, None),
            ("a", 9, None),
        ];
        for (key, day, expected) in cases {
            assert_eq!(calendar_move(key, day, 30, 3), expected, "{key} from {day}");
        }
    }

    #[test]
    fn home_and_end_stay_in_a_week_that_the_month_cuts() {
        assert_eq!(calendar_move("Home", 1, 30, 4), Some(CalendarMove::To(0)));
        assert_eq!(calendar_move("End", 28, 30, 0), Some(CalendarMove::To(29)));
    }
}
