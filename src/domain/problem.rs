//! What is wrong with what was typed: every problem of a form at once, in the order of its fields.

use super::draft::{Draft, Field};

/// A fault and the field that it is about. Carries no word of the visitor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Problem {
    pub field: Field,
    pub fault: Fault,
}

/// What can be wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Nothing was typed or chosen.
    Missing,
    /// A letter of another script stands in a name that must be as on the passport's Latin line.
    NotLatin,
    /// A character stands there that the field never has.
    BadCharacters,
    /// Longer than the office keeps.
    TooLong,
    /// This part of a date is missing, another is there.
    DateIncomplete,
    /// The calendar has no such day.
    NotADate,
    /// The day is still to come.
    NotInPast,
    /// The day is today or over.
    NotInFuture,
    /// The day is over.
    Passed,
    /// The appointment is on that day or before it.
    NotEarlier,
    /// The last day that suits lies before the first.
    BeforeFirst,
    /// The interview has begun, and what was answered stands (R61).
    TooLate,
    /// The passport ends before it begins.
    NotAfterIssue,
    /// Not 6 to 9 letters A–Z and digits.
    BadPassportNumber,
    BadEmail,
    /// No `+` and country code, or not the length that the country's numbers have.
    BadPhone,
    /// Not the digits that the country's postal codes have.
    BadPostalCode,
    /// Not `AA` and eight characters.
    BadDs160,
    BadCaseNumber,
    /// A sign of a claim code is wrong.
    BadClaimCode,
    /// No number of people that a group may have.
    BadCount,
    /// Fewer people than get a group interview in this country (R82).
    TooFewPeople,
    /// Not the country's letters and two groups of four.
    BadReference,
    /// A reference of another country.
    OtherCountry,
    /// The box must be ticked to go on.
    NotTicked,
    /// Money may be on its way already (R35, R47).
    PaidAlready,
    /// The address is abroad, and passports are delivered inside the country only (R86).
    Abroad,
    /// The office refuses the answer, and says no more that this app could explain.
    NotAccepted,
}

/// A form while it is being read: each field is looked at, and whatever is wrong is gathered.
pub(super) struct Reading<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    pub fn of(draft: &'a Draft) -> Self {
        Self { draft, problems: Vec::new() }
    }

    pub fn draft(&self) -> &'a Draft {
        self.draft
    }

    pub fn fault(&mut self, field: Field, fault: Fault) {
        self.problems.push(Problem { field, fault });
    }

    /// The value, or a note of what is wrong with the field.
    pub fn noted<T>(&mut self, field: Field, read: Result<T, Fault>) -> Option<T> {
        read.map_err(|fault| self.fault(field, fault)).ok()
    }

    /// What stands in the field, if anything.
    pub fn optional(&self, field: Field) -> Option<&'a str> {
        Some(self.draft.trimmed(field)).filter(|text| !text.is_empty())
    }

    /// What stands in the field; empty is a problem.
    pub fn required(&mut self, field: Field) -> Option<&'a str> {
        self.noted(field, self.optional(field).ok_or(Fault::Missing))
    }

    /// A line of at most `longest` characters, in any script, its runs of spaces made one.
    pub fn line(&mut self, field: Field, longest: usize) -> Option<String> {
        let text = self.required(field)?;
        self.noted(field, one_line(text, longest))
    }

    /// Like [`Reading::line`], for a field that may stay empty.
    pub fn optional_line(&mut self, field: Field, longest: usize) -> Option<String> {
        let text = self.optional(field)?;
        self.noted(field, one_line(text, longest))
    }

    /// A box that must be ticked.
    pub fn tick(&mut self, field: Field) {
        if !self.draft.ticked(field) {
            self.fault(field, Fault::NotTicked);
        }
    }

    /// The form if nothing is wrong with it, or all that is wrong.
    pub fn end<T>(mut self, form: Option<T>) -> Result<T, Vec<Problem>> {
        // A date is judged by its parts together and an address by its country, so the notes may come out of order.
        self.problems.sort_by_key(|problem| problem.field);
        match form {
            Some(form) if self.problems.is_empty() => Ok(form),
            _ => Err(self.problems),
        }
    }
}

fn one_line(text: &str, longest: usize) -> Result<String, Fault> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().any(char::is_control) {
        Err(Fault::BadCharacters)
    } else if line.chars().count() > longest {
        Err(Fault::TooLong)
    } else {
        Ok(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_comes_out_in_field_order() {
        let draft = Draft::from_iter([(Field::City, "x".repeat(9))]);
        let mut form = Reading::of(&draft);
        form.tick(Field::Declared);
        assert_eq!(form.line(Field::City, 8), None);
        assert_eq!(form.required(Field::Street), None);
        let problem = |field, fault| Problem { field, fault };
        assert_eq!(
            form.end(Some(())),
            Err(vec![
                problem(Field::Street, Fault::Missing),
                problem(Field::City, Fault::TooLong),
                problem(Field::Declared, Fault::NotTicked),
            ])
        );
    }

    #[test]
    fn a_line_keeps_every_script_and_loses_doubled_spaces() {
        assert_eq!(one_line(" რუსთაველის  გამზირი\t8 ", 40).as_deref(), Ok("რუსთაველის გამზირი 8"));
        assert_eq!(one_line("a\u{7}b", 40), Err(Fault::BadCharacters));
        assert_eq!(one_line("õõõ", 3).as_deref(), Ok("õõõ"));
    }
}
