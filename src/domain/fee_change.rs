//! A fee that is not the one that was shown when its class was chosen: nobody pays it unasked (R7, R24).

use super::application::Application;
use super::draft::{Draft, Field};
use super::money::Money;
use super::payment::FeeQuote;

/// The amount in minor units that was shown, and the fee now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeChange {
    pub old: Money,
    pub new: Money,
}

/// How a draft remembers the fee of a class.
pub fn word(quote: &FeeQuote) -> String {
    format!("{} {} {}", quote.visa_class, quote.amount.minor, quote.amount.currency.code())
}

/// The fee that is due now, as a draft would remember it.
pub fn due_word(application: &Application) -> Option<String> {
    let visa_class = application.visa_class.clone()?;
    Some(word(&FeeQuote { visa_class, amount: application.fee.due? }))
}

/// The change since the draft's fee was seen. Nothing where no fee of this class was, or where the currency is another:
/// then there is nothing to compare, and the page shows the exact amount in any case.
pub fn change(draft: &Draft, application: &Application) -> Option<FeeChange> {
    let new = application.fee.due?;
    let mut seen = draft.typed(Field::FeeSeen).split(' ');
    let (class, minor, currency) = (seen.next()?, seen.next()?, seen.next()?);
    let is_same_kind = application.visa_class.as_deref() == Some(class) && new.currency.code() == currency;
    let old = Money { minor: minor.parse().ok()?, currency: new.currency };
    (is_same_kind && old != new).then_some(FeeChange { old, new })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::tests::sample::{euros, payable};

    fn change_since(seen: &str) -> Option<FeeChange> {
        let draft = Draft::from_iter([(Field::FeeSeen, seen.to_owned())]);
        change(&draft, &payable())
    }

    /// R7, R24: the fee that was seen and the fee now are told side by side.
    #[test]
    fn a_changed_fee_is_noticed() {
        assert_eq!(change_since("b1b2 16000 EUR"), Some(FeeChange { old: euros(16_000), new: euros(16_500) }));
        assert_eq!(change_since(&due_word(&payable()).unwrap()), None);
        for nothing_to_compare in ["", "f 16000 EUR", "b1b2 16000 GEL", "b1b2", "b1b2 much EUR"] {
            assert_eq!(change_since(nothing_to_compare), None, "{nothing_to_compare}");
        }
    }
}
