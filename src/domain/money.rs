//! Money in minor units, as the API states it; nothing here converts between currencies (R24, R36).

/// A currency in which a fee or a delivery is paid, by its ISO 4217 code. Which one is the pack's and the office's to say.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

/// Those without a smaller unit. The lek has one by ISO 4217; by the contract it is counted whole.
const WHOLE: &[&str] = &[
    "ALL", "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
    "XOF", "XPF",
];

/// Those counted in thousandths.
const IN_THOUSANDTHS: &[&str] = &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Currency {
    /// The only one whose transfers have a picture of their own (R41).
    pub const EUR: Self = Self(*b"EUR");

    /// Three upper-case letters, or nothing.
    pub const fn from_code(code: &str) -> Option<Self> {
        match *code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z', c @ b'A'..=b'Z'] => Some(Self([a, b, c])),
            _ => None,
        }
    }

    /// ISO 4217 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Digits of the minor unit: what an amount is divided by is ten to this power.
    pub fn digits(self) -> u32 {
        let is_in = |codes: &[&str]| codes.contains(&self.code());
        if is_in(WHOLE) {
            0
        } else if is_in(IN_THOUSANDTHS) {
            3
        } else {
            2
        }
    }
}

impl std::fmt::Debug for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in minor units of its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    /// The same amount `times` over, e.g. per passport (R93).
    pub const fn times(self, times: u32) -> Self {
        Self { minor: self.minor * times as i64, currency: self.currency }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R24.
    #[test]
    fn every_currency_has_the_digits_of_its_standard() {
        for (code, digits) in [("ALL", 0), ("EUR", 2), ("GEL", 2), ("USD", 2), ("JPY", 0), ("ISK", 0), ("KWD", 3)] {
            let currency = Currency::from_code(code).unwrap();
            assert_eq!((currency.code(), currency.digits()), (code, digits));
        }
    }

    #[test]
    fn what_is_no_code_is_no_currency() {
        for code in ["", "EU", "eur", "EURO", "E R", "ÄÖ", "€", "__proto__"] {
            assert_eq!(Currency::from_code(code), None, "{code}");
        }
        assert_eq!(Currency::from_code("EUR"), Some(Currency::EUR));
    }
}
