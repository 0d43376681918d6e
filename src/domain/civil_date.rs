//! Days of the calendar as people read them off a document: three parts, no zone.

use chrono::NaiveDate;

use super::draft::Field;
use super::problem::{Fault, Reading};

/// The day in three fields: day, month as a number, year in four digits. A fault is noted at the part to be corrected:
/// the first one of an empty date (`Missing`), a missing part (`DateIncomplete`), the part that cannot be (`NotADate`).
pub(super) fn parse_date(form: &mut Reading, parts: [Field; 3]) -> Option<NaiveDate> {
    let [day, month, year] = parts;
    if parts.iter().all(|part| form.optional(*part).is_none()) {
        form.fault(day, Fault::Missing);
        return None;
    }
    let read_day = part(form, day, 1, 2, 1..=31);
    let read_month = part(form, month, 1, 2, 1..=12);
    let read_year = part(form, year, 4, 4, 1900..=2199);
    let date = NaiveDate::from_ymd_opt(i32::try_from(read_year?).ok()?, read_month?, read_day?);
    form.noted(day, date.ok_or(Fault::NotADate))
}

fn part(
    form: &mut Reading,
    field: Field,
    shortest: usize,
    longest: usize,
    range: std::ops::RangeInclusive<u32>,
) -> Option<u32> {
    let Some(text) = form.optional(field) else {
        form.fault(field, Fault::DateIncomplete);
        return None;
    };
    let digits = (shortest..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let number = text.parse().ok().filter(|number| digits && range.contains(number));
    form.noted(field, number.ok_or(Fault::NotADate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::Draft;
    use crate::domain::problem::Problem;

    const PARTS: [Field; 3] = [Field::BirthDay, Field::BirthMonth, Field::BirthYear];

    fn read(typed: [&str; 3]) -> Result<NaiveDate, Vec<(Field, Fault)>> {
        let draft = Draft::from_iter(PARTS.into_iter().zip(typed.map(str::to_owned)));
        let mut form = Reading::of(&draft);
        let date = parse_date(&mut form, PARTS);
        form.end(date).map_err(|all| all.into_iter().map(|Problem { field, fault }| (field, fault)).collect())
    }

    #[test]
    fn days_that_the_calendar_has() {
        for (typed, date) in [
            (["9", "3", "1990"], (1990, 3, 9)),
            ([" 09 ", "03", "1990"], (1990, 3, 9)),
            (["29", "2", "2028"], (2028, 2, 29)),
            (["31", "12", "2199"], (2199, 12, 31)),
        ] {
            assert_eq!(read(typed), Ok(NaiveDate::from_ymd_opt(date.0, date.1, date.2).unwrap()), "{typed:?}");
        }
    }

    #[test]
    fn a_fault_stands_at_the_part_to_be_corrected() {
        use Fault::{DateIncomplete, Missing, NotADate};
        use Field::{BirthDay, BirthMonth, BirthYear};
        for (typed, faults) in [
            (["", "", ""], vec![(BirthDay, Missing)]),
            (["9", "", "1990"], vec![(BirthMonth, DateIncomplete)]),
            (["", "", "1990"], vec![(BirthDay, DateIncomplete), (BirthMonth, DateIncomplete)]),
            (["29", "2", "2027"], vec![(BirthDay, NotADate)]),
            (["31", "4", "1990"], vec![(BirthDay, NotADate)]),
            (["1", "13", "1990"], vec![(BirthMonth, NotADate)]),
            (["1", "mars", "90"], vec![(BirthMonth, NotADate), (BirthYear, NotADate)]),
            (["+1", "1", "1990"], vec![(BirthDay, NotADate)]),
            (["0", "1", "1990"], vec![(BirthDay, NotADate)]),
            (["1", "1", "1899"], vec![(BirthYear, NotADate)]),
        ] {
            assert_eq!(read(typed), Err(faults), "{typed:?}");
        }
    }
}
