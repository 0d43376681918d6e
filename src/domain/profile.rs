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
    /// Of an immigrant visa, where the country asks for it: at most 20 letters A–Z and digits.
    pub case_number: Option<String>,
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
        let typed = form.optional(Field::CaseNumber).filter(|_| pack.asks_case_number);
        let case_number = typed.and_then(|text| form.noted(Field::CaseNumber, case_number(text)));
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
            case_number,
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

/// The number of a case, without the spaces that people put in.
fn case_number(typed: &str) -> Result<String, Fault> {
    letters_and_digits(typed).ok().filter(|number| (1..=20).contains(&number.len())).ok_or(Fault::BadCaseNumber)
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
mod tests;
