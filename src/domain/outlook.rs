//! What a visit has seen of the free times. The office tells them by the look, 31 days at a time, and only when asked
//! (R12): a day that nobody has looked at is not a day without times.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::application::Application;
use super::booking::{Slot, SlotList};
use super::clock::Instant;
use super::opening::Residency;

/// Days of one look, the first one among them.
const LOOK_DAYS: u64 = 31;

/// Days that the list shows at once. Ten keep most people from asking for more.
const DAYS_SHOWN: usize = 10;

/// Minutes after which an estimate of the wait is worth nothing any more.
const ESTIMATE_LASTS: i64 = 60;

/// What decides which times one is shown (R55).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criteria {
    pub visa_class: String,
    pub residency: Residency,
}

impl Criteria {
    /// Of an application with a class.
    pub fn of(application: &Application) -> Option<Self> {
        let visa_class = application.visa_class.clone()?;
        Some(Self { visa_class, residency: application.residency })
    }

    /// Their word in a draft.
    pub fn word(&self) -> String {
        format!("{} {}", self.visa_class, self.residency.slug())
    }

    /// Whether times were shown for others before: `shown` is the word of those, or empty.
    pub fn differ_from(&self, shown: &str) -> bool {
        !shown.is_empty() && shown != self.word()
    }
}

/// One look and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    pub from: NaiveDate,
    pub list: SlotList,
}

impl Look {
    /// Whether the look tells anything of a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        (0..LOOK_DAYS as i64).contains(&(day - self.from).num_days())
    }

    /// The wait in days, while the estimate is fresh (R57).
    pub fn wait_days(&self, now: Instant) -> Option<u32> {
        self.list.wait_days.filter(|_| (now - self.list.checked.at).num_minutes() < ESTIMATE_LASTS)
    }

    /// The times to choose from, a slice for each day: those of one day, or of the first ten that have any.
    pub fn shown(&self, only: Option<NaiveDate>) -> Vec<&[Slot]> {
        let asked = |times: &&[Slot]| only.is_none_or(|day| date_of(times) == Some(day));
        self.days().filter(asked).take(DAYS_SHOWN).collect()
    }

    /// The day on which looking on begins: the first day with times after those shown, or the day after this look.
    pub fn next(&self) -> NaiveDate {
        let not_shown = self.days().nth(DAYS_SHOWN).and_then(date_of);
        not_shown.or(self.list.next_free).unwrap_or(self.from + Days::new(LOOK_DAYS))
    }

    fn days(&self) -> impl Iterator<Item = &[Slot]> {
        self.list.slots.chunk_by(|one, other| one.starts.date() == other.starts.date())
    }
}

fn date_of(times: &[Slot]) -> Option<NaiveDate> {
    times.first().map(|slot| slot.starts.date())
}

/// What is known of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// It is over, or has no free times.
    None,
    /// So many free times, one at least.
    Free(u32),
    /// Nobody has looked yet.
    NotSeen,
}

/// Every day that was looked at, with its free times. What a later look tells of a day stands in place of the earlier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen(BTreeMap<NaiveDate, u32>);

impl Seen {
    /// Takes in a look.
    pub fn take_in(&mut self, look: &Look) {
        let covered = look.from.iter_days().take_while(|day| look.covers(*day));
        self.0.extend(covered.map(|day| (day, 0)));
        for times in look.days() {
            if let Some(day) = date_of(times).filter(|day| look.covers(*day)) {
                self.0.insert(day, u32::try_from(times.len()).unwrap_or(u32::MAX));
            }
        }
    }

    /// What is known of a day; `today` is the office's.
    pub fn of(&self, day: NaiveDate, today: NaiveDate) -> Outlook {
        match self.0.get(&day) {
            _ if day < today => Outlook::None,
            None => Outlook::NotSeen,
            Some(0) => Outlook::None,
            Some(times) => Outlook::Free(*times),
        }
    }

    /// The first day that was seen to have times.
    pub fn first_free(&self) -> Option<NaiveDate> {
        self.0.iter().find(|(_, times)| **times > 0).map(|(day, _)| *day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::{Moment, Zone};
    use chrono::DateTime;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn moment(text: &str) -> Moment {
        let tallinn = Zone { name: "Europe/Tallinn".into(), offset: 7200, changes: vec![] };
        tallinn.moment(DateTime::parse_from_rfc3339(text).unwrap().to_utc())
    }

    fn look(from: &str, starts: &[&str]) -> Look {
        let slot = |start: &&str| Slot { id: (*start).into(), starts: moment(start), minutes: 15 };
        let list = SlotList {
            checked: moment("2026-11-20T12:00:00Z"),
            slots: starts.iter().map(slot).collect(),
            empty: None,
            next_free: None,
            wait_days: None,
            looks_left: 50,
            looks_hourly: 60,
            look_again: None,
        };
        Look { from: day(from), list }
    }

    /// R12: a look tells of 31 days and of no other.
    #[test]
    fn a_day_without_times_is_told_from_a_day_not_seen() {
        let mut seen = Seen::default();
        let today = day("2026-11-20");
        assert_eq!(seen.of(today, today), Outlook::NotSeen);
        // The second time is on 10 December in Tallinn, although it is the 9th in UTC.
        seen.take_in(&look("2026-11-20", &["2026-12-09T09:00:00Z", "2026-12-09T22:30:00Z", "2026-12-10T08:00:00Z"]));
        for (date, known) in [
            ("2026-11-19", Outlook::None),
            ("2026-11-20", Outlook::None),
            ("2026-12-09", Outlook::Free(1)),
            ("2026-12-10", Outlook::Free(2)),
            ("2026-12-20", Outlook::None),
            ("2026-12-21", Outlook::NotSeen),
        ] {
            assert_eq!(seen.of(day(date), today), known, "{date}");
        }
        assert_eq!(seen.first_free(), Some(day("2026-12-09")));
    }

    #[test]
    fn the_later_look_is_believed_where_two_overlap() {
        let mut seen = Seen::default();
        let today = day("2026-11-20");
        seen.take_in(&look("2026-11-20", &["2026-11-25T09:00:00Z", "2026-12-10T09:00:00Z"]));
        seen.take_in(&look("2026-12-01", &["2026-12-11T09:00:00Z"]));
        for (date, known) in [
            ("2026-11-25", Outlook::Free(1)),
            ("2026-12-10", Outlook::None),
            ("2026-12-11", Outlook::Free(1)),
            ("2026-12-31", Outlook::None),
            ("2027-01-01", Outlook::NotSeen),
        ] {
            assert_eq!(seen.of(day(date), today), known, "{date}");
        }
    }

    /// R57: an estimate is shown while it is fresh, and none where the office gives none.
    #[test]
    fn an_old_estimate_is_none() {
        let silent = look("2026-11-20", &[]);
        let list = SlotList { wait_days: Some(12), ..silent.list.clone() };
        let told = Look { list, ..silent.clone() };
        for (now, days) in
            [("2026-11-20T12:00:00Z", Some(12)), ("2026-11-20T12:59:59Z", Some(12)), ("2026-11-20T13:00:00Z", None)]
        {
            assert_eq!(told.wait_days(moment(now).at), days, "{now}");
            assert_eq!(silent.wait_days(moment(now).at), None);
        }
    }

    /// R55: times that were shown for another class or residency are not the present ones.
    #[test]
    fn other_criteria_are_noticed() {
        let criteria = |class: &str, residency| Criteria { visa_class: class.into(), residency };
        let now = criteria("b1b2", Residency::Resident);
        assert!(!now.differ_from(""), "nothing was shown before");
        assert!(!now.differ_from(&now.word()));
        assert!(now.differ_from(&criteria("b1b2", Residency::NonResident).word()));
        assert!(now.differ_from(&criteria("f", Residency::Resident).word()));
    }

    #[test]
    fn ten_days_are_shown_or_the_one_that_was_chosen() {
        let days: Vec<String> = (1..=12).map(|number| format!("2026-12-{number:02}T09:00:00Z")).collect();
        let mut starts: Vec<&str> = days.iter().map(String::as_str).collect();
        starts.insert(1, "2026-12-01T10:00:00Z");
        let look = look("2026-12-01", &starts);
        assert_eq!(
            look.shown(None).iter().map(|times| times.len()).collect::<Vec<_>>(),
            [2, 1, 1, 1, 1, 1, 1, 1, 1, 1]
        );
        assert_eq!(look.shown(Some(day("2026-12-12"))).len(), 1);
        assert!(look.shown(Some(day("2026-12-20"))).is_empty());
        assert_eq!(look.next(), day("2026-12-11"));
    }

    #[test]
    fn looking_on_begins_where_there_is_something_to_see() {
        let few = look("2026-12-01", &["2026-12-03T09:00:00Z"]);
        assert_eq!(few.next(), day("2027-01-01"));
        let later = SlotList { next_free: Some(day("2027-02-14")), ..few.list.clone() };
        assert_eq!(Look { list: later, ..few }.next(), day("2027-02-14"));
    }
}
