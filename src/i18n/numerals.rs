//! The signs of a written number. Made by `tests/oracle/cldr.mjs` from CLDR 48.2.0; not edited by hand.

use crate::domain::language::Language;

/// The signs with which a language writes a number. Groups are of three digits in all of them.
pub(super) struct Numerals {
    pub decimal: char,
    pub group: char,
    pub minus: char,
    /// The least number of digits that is grouped: 1234 stays whole where it is five.
    pub grouped_from: usize,
}

/// The signs of a language.
pub(super) const fn numerals(language: Language) -> Numerals {
    match language {
        Language::Sq => Numerals { decimal: ',', group: '\u{A0}', minus: '-', grouped_from: 5 },
        Language::Ka => Numerals { decimal: ',', group: '\u{A0}', minus: '-', grouped_from: 5 },
        Language::Et => Numerals { decimal: ',', group: '\u{A0}', minus: '\u{2212}', grouped_from: 5 },
        Language::En => Numerals { decimal: '.', group: ',', minus: '-', grouped_from: 4 },
    }
}
