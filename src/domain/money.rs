//! Money in minor units, as the API states it; nothing here converts between currencies (R24, R36).

/// A currency in which a fee or a delivery is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Currency {
    /// Albanian lek.
    All,
    /// Georgian lari.
    Gel,
    /// Euro.
    Eur,
}

impl Currency {
    /// ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Gel => "GEL",
            Self::Eur => "EUR",
        }
    }

    /// Digits of the minor unit by the contract: the lek is counted whole.
    pub const fn digits(self) -> u32 {
        match self {
            Self::All => 0,
            Self::Gel | Self::Eur => 2,
        }
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
