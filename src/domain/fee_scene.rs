//! What stands on the page of the fee. Whatever the office says of it, there is something to do next.

use super::draft::Field;
use super::fee_change::{self, FeeChange};
use super::journey::Journey;
use super::pack::Pack;
use super::payment::{MayPay, PayReason};

/// What the page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeScene {
    /// The terms in force are to be accepted first (R2).
    Terms,
    /// That the terms are accepted waits to be sent; what is owed comes with the answer.
    TermsWait,
    /// The terms that were accepted here are no longer those in force: the newer ones come with the page (R5).
    NewerTerms,
    /// A class is to be chosen.
    Class,
    /// The fee is not the one that was shown (R7).
    Changed(FeeChange),
    Pay(MayPay),
    /// How the payment stands.
    Standing,
}

impl FeeScene {
    /// What stands there now.
    pub fn of(journey: &Journey, pack: &Pack) -> Self {
        let Some(application) = journey.application() else {
            return if journey.opening_waits() { Self::Terms } else { Self::Class };
        };
        let fee = &application.fee;
        let chooses_again = journey.draft.ticked(Field::ClassAgain) && fee.may_choose_class();
        if !application.terms_are_accepted(pack) {
            if journey.outbox.accepts_terms() { Self::TermsWait } else { Self::Terms }
        } else if application.visa_class.is_none() || chooses_again {
            Self::Class
        } else {
            match (fee.may_pay(), fee_change::change(&journey.draft, application)) {
                (None, _) if fee.pay_reason == PayReason::TermsMissing => Self::NewerTerms,
                (None, _) => Self::Standing,
                (Some(_), Some(change)) => Self::Changed(change),
                (Some(leave), None) => Self::Pay(leave),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::Application;
    use crate::domain::draft::{Draft, TICKED};
    use crate::domain::journey::tests::sample::{fee, file, opened, pack, payable};
    use crate::domain::payment::FeeState;

    fn scene(record: Application, typed: &[(Field, &str)]) -> FeeScene {
        let draft = Draft::from_iter(typed.iter().map(|(field, text)| (*field, (*text).to_owned())));
        FeeScene::of(&Journey { file: Some(file(record)), draft, ..Journey::default() }, &pack())
    }

    fn paid(state: FeeState, allowed: bool, reason: PayReason) -> Application {
        Application { fee: fee(state, allowed, reason), ..payable() }
    }

    /// R2, R7: the terms, then the class, then the exact fee, then how the payment stands.
    #[test]
    fn one_thing_after_the_other() {
        let leave = payable().fee.may_pay().unwrap();
        let change = FeeChange { old: crate::domain::journey::tests::sample::euros(16_000), new: leave.amount() };
        let accepted = Application { terms_accepted: Some("2".into()), ..opened() };
        for (record, typed, shown) in [
            (opened(), None, FeeScene::Terms),
            (accepted, None, FeeScene::Class),
            (payable(), None, FeeScene::Pay(leave)),
            (payable(), Some((Field::ClassAgain, TICKED)), FeeScene::Class),
            (payable(), Some((Field::FeeSeen, "b1b2 16000 EUR")), FeeScene::Changed(change)),
            (paid(FeeState::Pending, false, PayReason::PaymentOpen), None, FeeScene::Standing),
            (
                paid(FeeState::Pending, false, PayReason::PaymentOpen),
                Some((Field::ClassAgain, TICKED)),
                FeeScene::Standing,
            ),
            (paid(FeeState::Valid, false, PayReason::AlreadyPaid), None, FeeScene::Standing),
        ] {
            assert_eq!(scene(record, typed.as_slice()), shown, "{typed:?}");
        }
    }

    /// R5: the office has put newer terms in force while the page was open. The page does not know them and says where
    /// they come from: it is no page without anything to do.
    #[test]
    fn newer_terms_are_told_where_paying_would_be() {
        for state in [FeeState::None, FeeState::Failed, FeeState::FeeExpired] {
            assert_eq!(scene(paid(state, false, PayReason::TermsMissing), &[]), FeeScene::NewerTerms, "{state:?}");
        }
    }
}
