//! Names, letter for letter as the passport has them.

use super::opening::Applicant;
use super::problem::Fault;

/// Longest name that is kept, in characters.
const LONGEST: usize = 100;

/// A given or family name as typed. Nothing is changed but doubled spaces: not the case, not an accent, not the shape of
/// an apostrophe.
///
/// # Errors
/// `Missing`; `NotLatin` for a letter of another script, even one that looks Latin; `BadCharacters` for digits and signs,
/// or where there is no letter at all; `TooLong`. The office judges by the same table, `tests/contract/names.json`.
pub fn name(typed: &str) -> Result<String, Fault> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Fault::Missing);
    }
    for c in name.chars() {
        if !(is_latin_letter(c) || is_combining(c) || is_punctuation(c)) {
            return Err(if c.is_alphabetic() { Fault::NotLatin } else { Fault::BadCharacters });
        }
    }
    if !name.chars().any(is_latin_letter) {
        Err(Fault::BadCharacters)
    } else if name.chars().count() > LONGEST {
        Err(Fault::TooLong)
    } else {
        Ok(name)
    }
}

/// The whole name in the order in which it is said.
pub fn applicant_name(applicant: &Applicant) -> String {
    whole_name(&applicant.given_names, &applicant.family_name)
}

pub(super) fn whole_name(given_names: &str, family_name: &str) -> String {
    // The office may know somebody whose passport has one name only.
    format!("{given_names} {family_name}").trim().to_owned()
}

fn is_latin_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && !matches!(c, '×' | '÷')
}

/// Accents that stand as characters of their own: some keyboards type `e` and `¨` for `ë`.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_punctuation(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '\u{2010}' | '\u{2011}' | '\'' | '‘' | '’' | '\u{2bc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubled_spaces_are_all_that_a_name_loses() {
        assert_eq!(name("  Anna   Maria ").as_deref(), Ok("Anna Maria"));
        assert_eq!(name(" O\u{2018}Neil-Ëe\u{308}\n").as_deref(), Ok("O\u{2018}Neil-Ëe\u{308}"));
    }

    #[test]
    fn the_length_is_counted_in_letters() {
        assert_eq!(name(&"ö".repeat(100)).as_deref(), Ok("ö".repeat(100).as_str()));
        assert_eq!(name(&"ö".repeat(101)), Err(Fault::TooLong));
    }
}
