//! Where somebody lives, and where a passport is brought.

use super::draft::Field;
use super::problem::{Fault, Reading};

/// An address in any script: a courier reads it, no machine does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub street: String,
    pub apartment: Option<String>,
    pub city: String,
    /// Empty only in countries outside the service's own three: many have none.
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
    pub(super) fn read(form: &mut Reading, fields: &AddressFields, country: Option<&str>) -> Option<Self> {
        let street = form.line(fields.street, 100);
        let apartment = form.optional_line(fields.apartment, 20);
        let city = form.line(fields.city, 60);
        let typed = form.optional(fields.postal_code).unwrap_or_default();
        let postal_code = form.noted(fields.postal_code, postal_code(typed, country.unwrap_or_default()));
        Some(Self { street: street?, apartment, city: city?, postal_code: postal_code?, country: country?.to_owned() })
    }
}

fn postal_code(typed: &str, country: &str) -> Result<String, Fault> {
    let digits = match country {
        "al" | "ge" => 4,
        "ee" => 5,
        _ if typed.chars().count() > 12 => return Err(Fault::TooLong),
        _ if typed.chars().any(char::is_control) => return Err(Fault::BadCharacters),
        _ => return Ok(typed.to_owned()),
    };
    if typed.is_empty() {
        Err(Fault::Missing)
    } else if typed.len() == digits && typed.bytes().all(|b| b.is_ascii_digit()) {
        Ok(typed.to_owned())
    } else {
        Err(Fault::BadPostalCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postal_codes_by_country() {
        for (typed, country, read) in [
            ("1001", "al", Ok("1001")),
            ("0131", "ge", Ok("0131")),
            ("15099", "ee", Ok("15099")),
            ("1509", "ee", Err(Fault::BadPostalCode)),
            ("15099", "ge", Err(Fault::BadPostalCode)),
            ("A100", "al", Err(Fault::BadPostalCode)),
            ("", "ee", Err(Fault::Missing)),
            ("", "ie", Ok("")),
            ("SW1A 1AA", "gb", Ok("SW1A 1AA")),
            ("1234567890123", "gb", Err(Fault::TooLong)),
        ] {
            assert_eq!(postal_code(typed, country).as_deref(), read.as_ref().map(|ok| *ok), "{typed} {country}");
        }
    }
}
