//! The applicant's data: passport, form number, telephone, address.

use chrono::NaiveDate;

use super::address::{Address, AddressFields};
use super::civil_date::parse_date;
use super::draft::{Draft, Field};
use super::nation::{Nation, is_nationality};
use super::pack::{Pack, PhoneNumbers};
use super::problem::{Fault, Problem, Reading};

/// The data of one applicant, checked. Nothing else makes one from what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// 6 to 9 letters A–Z and digits; with read access the office masks all but the last two.
    pub passport_number: String,
    pub passport_issued: NaiveDate,
    pub passport_expires: NaiveDate,
    /// Upper-case alpha-3 code of the nationality as the passport states it.
    pub nationality: String,
    /// `AA` and eight letters or digits (R61).
    pub ds160: Option<String>,
    /// E.164.
    pub phone: String,
    pub address: Address,
    /// The answers are the visitor's, true and complete (R10, R11).
    pub declared: bool,
}

const ADDRESS: AddressFields = AddressFields {
    street: Field::Street,
    apartment: Field::Apartment,
    city: Field::City,
    postal_code: Field::PostalCode,
};

impl Profile {
    /// Reads the profile page. `today` is the office's civil date.
    ///
    /// # Errors
    /// Every problem, in field order.
    pub fn check(draft: &Draft, today: NaiveDate, pack: &Pack) -> Result<Self, Vec<Problem>> {
        let mut form = Reading::of(draft);
        let profile = Self::read(&mut form, today, pack);
        form.end(profile)
    }

    fn read(form: &mut Reading, today: NaiveDate, pack: &Pack) -> Option<Self> {
        let number = form.required(Field::PassportNumber);
        let passport_number = number.and_then(|text| form.noted(Field::PassportNumber, passport_number(text)));
        let passport_issued = parse_date(form, [Field::IssuedDay, Field::IssuedMonth, Field::IssuedYear]);
        if passport_issued.is_some_and(|issued| issued > today) {
            form.fault(Field::IssuedDay, Fault::NotInPast);
        }
        let passport_expires = parse_date(form, [Field::ExpiresDay, Field::ExpiresMonth, Field::ExpiresYear]);
        if let Some(expires) = passport_expires {
            if passport_issued.is_some_and(|issued| expires <= issued) {
                form.fault(Field::ExpiresDay, Fault::NotAfterIssue);
            } else if expires <= today {
                form.fault(Field::ExpiresDay, Fault::NotInFuture);
            }
        }
        let nationality = Some(form.draft().trimmed(Field::Nationality)).filter(|code| is_nationality(code));
        let nationality = form.noted(Field::Nationality, nationality.ok_or(Fault::Missing));
        let typed = if pack.ds160_to_book { form.required(Field::Ds160) } else { form.optional(Field::Ds160) };
        let ds160 = typed.and_then(|text| form.noted(Field::Ds160, ds160(text)));
        let typed = form.required(Field::Phone);
        let phone = typed.and_then(|text| form.noted(Field::Phone, phone(text, pack.phone.as_ref())));
        let country = Nation::from_alpha2(form.draft().trimmed(Field::LivesIn)).map(|nation| nation.alpha2);
        let country = form.noted(Field::LivesIn, country.ok_or(Fault::Missing));
        let address = Address::read(form, &ADDRESS, country, pack);
        form.tick(Field::Declared);
        Some(Self {
            passport_number: passport_number?,
            passport_issued: passport_issued?,
            passport_expires: passport_expires?,
            nationality: nationality?.to_owned(),
            ds160,
            phone: phone?,
            address: address?,
            declared: true,
        })
    }
}

/// Letters in upper case, without the spaces and hyphens that people put in to read a long number.
fn letters_and_digits(typed: &str) -> Result<String, Fault> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if bare.chars().all(|c| c.is_ascii_alphanumeric()) {
        Ok(bare.to_ascii_uppercase())
    } else {
        Err(Fault::BadCharacters)
    }
}

fn passport_number(typed: &str) -> Result<String, Fault> {
    let number = letters_and_digits(typed)?;
    if (6..=9).contains(&number.len()) { Ok(number) } else { Err(Fault::BadPassportNumber) }
}

/// A DS-160 number as it counts: ten characters that begin with AA, in capitals, without spaces (R61).
pub(super) fn ds160(typed: &str) -> Result<String, Fault> {
    let number = letters_and_digits(typed).map_err(|_| Fault::BadDs160)?;
    if number.len() == 10 && number.starts_with("AA") { Ok(number) } else { Err(Fault::BadDs160) }
}

/// A number in international form: of the length of the country's `own` numbers, or of any that exists.
fn phone(typed: &str, own: Option<&PhoneNumbers>) -> Result<String, Fault> {
    // `(0)` is the trunk prefix that people write into international numbers and that must not be dialled.
    let bare: String = typed
        .replace("(0)", "")
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}' | '\u{2011}' | '.' | '/' | '(' | ')'))
        .collect();
    let digits = bare.strip_prefix('+').or_else(|| bare.strip_prefix("00")).ok_or(Fault::BadPhone)?;
    let length = match own.and_then(|own| Some((own, digits.strip_prefix(&own.code)?))) {
        Some((own, after_code)) => own.digits.contains(&after_code.len()),
        None => (8..=15).contains(&digits.len()),
    };
    let well_formed = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    if length && well_formed { Ok(format!("+{digits}")) } else { Err(Fault::BadPhone) }
}

#[cfg(test)]
mod tests {
    use std::ops::RangeInclusive;

    use super::*;

    const TODAY: &str = "2026-11-20";

    fn numbers(code: &str, digits: RangeInclusive<usize>) -> PhoneNumbers {
        PhoneNumbers { code: code.into(), digits, example: String::new() }
    }

    fn estonia(ds160_to_book: bool) -> Pack {
        Pack { ds160_to_book, phone: Some(numbers("372", 7..=8)), postal_digits: Some(5), ..Pack::silent("ee") }
    }

    fn check(changes: &[(Field, &str)], ds160_required: bool) -> Result<Profile, Vec<(Field, Fault)>> {
        let good = [
            (Field::PassportNumber, "ke 123-456"),
            (Field::IssuedDay, "20"),
            (Field::IssuedMonth, "11"),
            (Field::IssuedYear, "2026"),
            (Field::ExpiresDay, "21"),
            (Field::ExpiresMonth, "11"),
            (Field::ExpiresYear, "2026"),
            (Field::Nationality, "EST"),
            (Field::Ds160, "aa00 bc1234"),
            (Field::Phone, "+372 5551 2345"),
            (Field::Street, "Kooli 1"),
            (Field::City, "Tallinn"),
            (Field::PostalCode, "15099"),
            (Field::LivesIn, "ee"),
            (Field::Declared, "yes"),
        ];
        let draft = Draft::from_iter(good.iter().chain(changes).map(|(field, text)| (*field, (*text).to_owned())));
        Profile::check(&draft, TODAY.parse().unwrap(), &estonia(ds160_required))
            .map_err(|problems| problems.iter().map(|problem| (problem.field, problem.fault)).collect())
    }

    /// R19.
    #[test]
    fn a_complete_page_makes_a_profile() {
        let profile = check(&[], true).unwrap();
        assert_eq!(profile.passport_number, "KE123456");
        assert_eq!(profile.ds160.as_deref(), Some("AA00BC1234"));
        assert_eq!(profile.phone, "+37255512345");
        assert_eq!(profile.address.country, "ee");
        assert!(profile.declared);
    }

    /// R11, R97.
    #[test]
    fn an_empty_page_says_everything_at_once() {
        let problems = Profile::check(&Draft::default(), TODAY.parse().unwrap(), &estonia(true)).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
        use Field as F;
        assert_eq!(
            fields,
            [
                F::PassportNumber,
                F::IssuedDay,
                F::ExpiresDay,
                F::Nationality,
                F::Ds160,
                F::Phone,
                F::Street,
                F::City,
                F::LivesIn,
                F::Declared
            ]
        );
    }

    /// R10, R11, R97.
    #[test]
    fn each_fault_is_found() {
        for (field, text, fault) in [
            (Field::PassportNumber, "კ123456", Fault::BadCharacters),
            (Field::PassportNumber, "12345", Fault::BadPassportNumber),
            (Field::PassportNumber, "1234567890", Fault::BadPassportNumber),
            (Field::IssuedDay, "21", Fault::NotInPast),
            (Field::ExpiresMonth, "13", Fault::NotADate),
            (Field::Nationality, "EE", Fault::Missing),
            (Field::LivesIn, "EST", Fault::Missing),
            (Field::PostalCode, "0131", Fault::BadPostalCode),
            (Field::Ds160, "AB00123456", Fault::BadDs160),
            (Field::Phone, "55512345", Fault::BadPhone),
            (Field::Declared, "", Fault::NotTicked),
        ] {
            let problems = check(&[(field, text)], false).unwrap_err();
            assert!(problems.contains(&(field, fault)), "{text}: {problems:?}");
        }
    }

    #[test]
    fn a_passport_ends_after_today_and_after_it_begins() {
        assert_eq!(
            check(&[(Field::IssuedYear, "2016"), (Field::ExpiresDay, "20")], false).unwrap_err(),
            [(Field::ExpiresDay, Fault::NotInFuture)]
        );
        // The two dates exchanged.
        assert_eq!(
            check(&[(Field::IssuedYear, "2030"), (Field::ExpiresYear, "2020")], false).unwrap_err(),
            [(Field::IssuedDay, Fault::NotInPast), (Field::ExpiresDay, Fault::NotAfterIssue)]
        );
    }

    #[test]
    fn r61_the_form_number_may_wait_where_the_pack_lets_it() {
        assert_eq!(check(&[(Field::Ds160, " ")], false).unwrap().ds160, None);
        assert_eq!(check(&[(Field::Ds160, " ")], true).unwrap_err(), [(Field::Ds160, Fault::Missing)]);
        for (typed, read) in [
            ("AA00AB12CD", Ok("AA00AB12CD")),
            ("aa-00ab-12cd", Ok("AA00AB12CD")),
            ("AA00AB12C", Err(Fault::BadDs160)),
            ("AA00AB12CDE", Err(Fault::BadDs160)),
            ("ААxxxxxxxx", Err(Fault::BadDs160)),
        ] {
            assert_eq!(ds160(typed).as_deref(), read.as_ref().map(|ok| *ok), "{typed}");
        }
    }

    #[test]
    fn a_phone_number_has_the_length_of_its_country() {
        for (typed, code, digits, read) in [
            ("+355 69 123 4567", "355", 8..=9, Some("+355691234567")),
            ("+355 (0)4 530 2222", "355", 8..=9, Some("+35545302222")),
            ("+355 4 5302", "355", 8..=9, None),
            ("00995 555 12-34-56", "995", 9..=9, Some("+995555123456")),
            ("+995 555 12 34 5", "995", 9..=9, None),
            ("+372 880 6000", "372", 7..=8, Some("+3728806000")),
            ("+372 880 600", "372", 7..=8, None),
        ] {
            assert_eq!(phone(typed, Some(&numbers(code, digits))).ok().as_deref(), read, "{typed}");
        }
    }

    #[test]
    fn a_phone_number_of_another_country_is_looked_at_less_closely() {
        let own = numbers("372", 7..=8);
        for (typed, read) in [
            ("+1 703 520 2498", Some("+17035202498")),
            ("+1234567", None),
            ("+1234567890123456", None),
            ("+01234567890", None),
            ("+49 x12345678", None),
            ("", None),
        ] {
            assert_eq!(phone(typed, Some(&own)).ok().as_deref(), read, "{typed}");
            assert_eq!(phone(typed, None).ok().as_deref(), read, "{typed}, no length known");
        }
    }

    #[test]
    fn an_address_abroad_is_a_fine_home() {
        let home = check(&[(Field::LivesIn, "ie"), (Field::PostalCode, "")], false).unwrap();
        assert_eq!(home.address.country, "ie");
    }
}
