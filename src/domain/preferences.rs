//! Which days and which part of the day would suit an applicant: a wish, told before there are times to choose from.
//!
//! It takes no time away and promises none: every free time is shown, and those that suit are marked.

use chrono::{NaiveDate, NaiveDateTime, Timelike};

use super::civil_date::parse_date;
use super::draft::{Draft, Field};
use super::problem::{Fault, Problem, Reading};

/// The hour at which the afternoon begins, on the embassy's clock.
const NOON: u32 = 12;

/// A half of the embassy's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// From noon on.
    Afternoon,
}

impl DayPart {
    pub const ALL: [Self; 2] = [Self::Morning, Self::Afternoon];

    /// Its word in the draft.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
        }
    }
}

/// What would suit. What is absent does not matter to the applicant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The first day that suits.
    pub from: Option<NaiveDate>,
    /// The last day that suits; never before the first.
    pub to: Option<NaiveDate>,
    pub part: Option<DayPart>,
}

impl Preferences {
    /// The fields of the first and of the last day.
    pub const FROM: [Field; 3] = [Field::PreferFromDay, Field::PreferFromMonth, Field::PreferFromYear];
    pub const TO: [Field; 3] = [Field::PreferToDay, Field::PreferToMonth, Field::PreferToYear];

    /// Whether any time at all would do.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a time on the embassy's clock is one that suits.
    pub fn suits(&self, starts: NaiveDateTime) -> bool {
        let half = if starts.hour() < NOON { DayPart::Morning } else { DayPart::Afternoon };
        self.suits_day(starts.date()) && self.part.is_none_or(|part| part == half)
    }

    /// Whether a day is among those that suit.
    pub fn suits_day(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// From where the free times are looked up first: the first day that suits, but never a day before `today`.
    pub fn look_from(&self, today: NaiveDate) -> NaiveDate {
        self.from.filter(|_| self.to.is_none_or(|to| today <= to)).map_or(today, |from| from.max(today))
    }

    /// What was typed, or everything that is wrong with it. `today` is the embassy's day; absent where nobody knows what
    /// day it is, and then no day counts as over.
    ///
    /// # Errors
    /// Every problem of the form.
    pub fn read(draft: &Draft, today: Option<NaiveDate>) -> Result<Self, Vec<Problem>> {
        let mut form = Reading::of(draft);
        let [from, to] = [Self::FROM, Self::TO].map(|parts| day(&mut form, parts));
        let ends_before = |day: Option<NaiveDate>| to.zip(day).is_some_and(|(to, day)| to < day);
        if ends_before(today) {
            form.fault(Field::PreferToDay, Fault::Passed);
        } else if ends_before(from) {
            form.fault(Field::PreferToDay, Fault::BeforeFirst);
        }
        let part = DayPart::ALL.into_iter().find(|part| part.slug() == draft.typed(Field::PreferPart));
        form.end(Some(Self { from, to, part }))
    }
}

/// A day that may be left open.
fn day(form: &mut Reading, parts: [Field; 3]) -> Option<NaiveDate> {
    parts.iter().any(|part| form.optional(*part).is_some()).then(|| parse_date(form, parts)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn wish(from: Option<&str>, to: Option<&str>, part: Option<DayPart>) -> Preferences {
        Preferences { from: from.map(day), to: to.map(day), part }
    }

    #[test]
    fn a_time_suits_by_its_day_and_its_half_of_the_day() {
        use DayPart::{Afternoon, Morning};
        for (wish, starts, suits) in [
            (wish(None, None, None), "2026-12-10T09:00:00", true),
            (wish(Some("2026-12-10"), None, None), "2026-12-10T00:00:00", true),
            (wish(Some("2026-12-10"), None, None), "2026-12-09T23:59:00", false),
            (wish(None, Some("2026-12-10"), None), "2026-12-10T23:59:00", true),
            (wish(None, Some("2026-12-10"), None), "2026-12-11T00:00:00", false),
            (wish(None, None, Some(Morning)), "2026-12-10T11:59:00", true),
            (wish(None, None, Some(Morning)), "2026-12-10T12:00:00", false),
            (wish(None, None, Some(Afternoon)), "2026-12-10T12:00:00", true),
            (wish(None, None, Some(Afternoon)), "2026-12-10T11:59:00", false),
        ] {
            assert_eq!(wish.suits(starts.parse().unwrap()), suits, "{wish:?} {starts}");
        }
    }

    #[test]
    fn times_are_looked_up_from_the_first_day_that_suits() {
        for (wish, from) in [
            (wish(None, None, None), "2026-11-20"),
            (wish(Some("2026-12-10"), None, None), "2026-12-10"),
            (wish(Some("2026-11-01"), Some("2026-12-10"), None), "2026-11-20"),
            (wish(Some("2026-11-01"), Some("2026-11-19"), None), "2026-11-20"),
        ] {
            assert_eq!(wish.look_from(day("2026-11-20")), day(from), "{wish:?}");
        }
    }

    fn read(from: [&str; 3], to: [&str; 3], today: Option<&str>) -> Result<Preferences, Vec<(Field, Fault)>> {
        let fields = Preferences::FROM.into_iter().zip(from).chain(Preferences::TO.into_iter().zip(to));
        let draft = fields.map(|(field, typed)| (field, typed.to_owned())).collect();
        let found = Preferences::read(&draft, today.map(day));
        found.map_err(|all| all.into_iter().map(|Problem { field, fault }| (field, fault)).collect())
    }

    #[test]
    fn days_may_be_left_open_and_must_make_sense() {
        let (open, today) = ([""; 3], Some("2026-11-20"));
        let (first, last) = (["10", "12", "2026"], ["9", "12", "2026"]);
        assert_eq!(read(open, open, today), Ok(wish(None, None, None)));
        assert_eq!(read(first, open, today), Ok(wish(Some("2026-12-10"), None, None)));
        assert_eq!(read(first, first, today), Ok(wish(Some("2026-12-10"), Some("2026-12-10"), None)));
        assert_eq!(read(first, last, today), Err(vec![(Field::PreferToDay, Fault::BeforeFirst)]));
        assert_eq!(read(["10", "", "2026"], open, today), Err(vec![(Field::PreferFromMonth, Fault::DateIncomplete)]));
        let over = ["19", "11", "2026"];
        assert_eq!(read(open, over, today), Err(vec![(Field::PreferToDay, Fault::Passed)]));
        assert_eq!(read(open, over, None), Ok(wish(None, Some("2026-11-19"), None)), "nobody knows that it is over");
    }

    #[test]
    fn the_part_of_the_day_is_read_by_its_word() {
        let halves = DayPart::ALL.map(|part| (part.slug(), Some(part)));
        for (typed, part) in halves.into_iter().chain([("either", None), ("", None)]) {
            let draft = Draft::from_iter([(Field::PreferPart, typed.to_owned())]);
            assert_eq!(Preferences::read(&draft, None).unwrap().part, part, "{typed}");
        }
    }
}
