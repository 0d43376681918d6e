//! Days on which offices work.

use chrono::{Datelike, NaiveDate, Weekday};

/// The next one. A row of holidays longer than a year is a mistake, and ends the search.
pub fn after(day: NaiveDate, holidays: &[NaiveDate]) -> NaiveDate {
    first(day.iter_days(), holidays).unwrap_or(day)
}

/// The one before. A row of holidays longer than a year is a mistake, and ends the search.
pub fn before(day: NaiveDate, holidays: &[NaiveDate]) -> NaiveDate {
    first(day.iter_days().rev(), holidays).unwrap_or(day)
}

/// The first one after the day with which the row begins.
fn first(days: impl Iterator<Item = NaiveDate>, holidays: &[NaiveDate]) -> Option<NaiveDate> {
    let works = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(day);
    days.skip(1).take(366).find(works)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weekends_and_holidays_are_left_out_both_ways() {
        let holidays = [day("2026-11-30"), day("2026-12-08")];
        for (of, before_it, after_it) in [
            ("2026-12-10", "2026-12-09", "2026-12-11"),
            ("2026-12-09", "2026-12-07", "2026-12-10"),
            ("2026-12-07", "2026-12-04", "2026-12-09"),
            ("2026-12-05", "2026-12-04", "2026-12-07"),
            ("2026-12-01", "2026-11-27", "2026-12-02"),
            ("2026-11-27", "2026-11-26", "2026-12-01"),
        ] {
            assert_eq!(before(day(of), &holidays), day(before_it), "before {of}");
            assert_eq!(after(day(of), &holidays), day(after_it), "after {of}");
        }
    }

    #[test]
    fn a_row_without_an_end_ends_the_search() {
        let never: Vec<_> = day("2025-01-01").iter_days().take(1500).collect();
        assert_eq!(before(day("2027-01-04"), &never), day("2027-01-04"));
        assert_eq!(after(day("2027-01-04"), &never), day("2027-01-04"));
    }
}
