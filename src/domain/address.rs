//! Where somebody lives, and where a passport is brought.

use super::draft::Field;
use super::pack::Pack;
use super::problem::{Fault, Reading};

/// An address in any script: a courier reads it, no machine does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub street: String,
    pub apartment: Option<String>,
    pub city: String,
    /// May be empty where the pack says nothing of postal codes, as it does of all other countries': many have none.
    pub postal_code: String,
    /// Lower-case ISO 3166 alpha-2 code.
    pub country: String,
}

/// The fields of one address: the profile has its own and the delivery has its own.
pub(super) struct AddressFields {
    pub street: Field,
    pub apartment: Field,
    pub city: Field,
    pub postal_code: Field,
}

impl Address {
    /// Reads an address in `country`. With the country unknown the rest is looked at all the same.
    pub(super) fn read(form: &mut Reading, fields: &AddressFields, country: Option<&str>, pack: &Pack) -> Option<Self> {
        let street = form.line(fields.street, 100);
        let apartment = form.optional_line(fields.apartment, 20);
        let city = form.line(fields.city, 60);
        let typed = form.optional(fields.postal_code).unwrap_or_default();
        let digits = pack.postal_digits.filter(|_| country == Some(pack.country.code()));
        let postal_code = form.noted(fields.postal_code, postal_code(typed, digits));
        Some(Self { street: street?, apartment, city: city?, postal_code: postal_code?, country: country?.to_owned() })
    }
}

/// A postal code of so many digits, or of any shape where nothing is known about it.
fn postal_code(typed: &str, digits: Option<usize>) -> Result<String, Fault> {
    match digits {
        None if typed.chars().count() > 12 => Err(Fault::TooLong),
        None if typed.chars().any(char::is_control) => Err(Fault::BadCharacters),
        Some(_) if typed.is_empty() => Err(Fault::Missing),
        Some(digits) if typed.len() != digits || !typed.bytes().all(|b| b.is_ascii_digit()) => {
            Err(Fault::BadPostalCode)
        }
        _ => Ok(typed.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postal_code_has_the_digits_that_the_pack_says() {
        for (typed, digits, read) in [
            ("1001", Some(4), Ok("1001")),
            ("0131", Some(4), Ok("0131")),
            ("15099", Some(5), Ok("15099")),
            ("1509", Some(5), Err(Fault::BadPostalCode)),
            ("15099", Some(4), Err(Fault::BadPostalCode)),
            ("A100", Some(4), Err(Fault::BadPostalCode)),
            ("", Some(5), Err(Fault::Missing)),
            ("", None, Ok("")),
            ("SW1A 1AA", None, Ok("SW1A 1AA")),
            ("1234567890123", None, Err(Fault::TooLong)),
            ("12\u{7}", None, Err(Fault::BadCharacters)),
        ] {
            assert_eq!(postal_code(typed, digits).as_deref(), read.as_ref().map(|ok| *ok), "{typed} {digits:?}");
        }
    }
}
