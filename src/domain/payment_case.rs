//! Money that was taken and has not arrived: what to do, and what customer care is told (R47–R52).

use chrono::DateTime;

use super::application::Application;
use super::clock::{Instant, Moment};
use super::draft::{Draft, Field};
use super::money::Money;
use super::payment::{Channel, Fee, FeeState};

/// Whether the bank took money, as the visitor sees it on the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Taken {
    Yes,
    No,
    Unsure,
}

impl Taken {
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// The answer's word in a draft.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }

    /// The answer that a draft gives.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|taken| taken.slug() == slug)
    }
}

/// What one does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// The fee is valid: nothing is missing.
    Arrived,
    /// One looks at the bank account first (R48).
    LookAtAccount,
    /// The payment is expected by then; before, there is nothing to do (R44, R49).
    Wait(Moment),
    /// Customer care looks for the money (R49).
    Report,
    /// Nothing was taken, and the office takes a payment.
    Pay,
    /// Nothing was taken, and what was begun is still open: paying opens when the office says so (R40, R47).
    LeaveOpen,
}

/// What to do with this fee. Whoever saw money leave the account is never led to pay (R47).
pub fn advice(taken: Taken, fee: &Fee, now: Instant) -> Advice {
    if fee.is_valid() {
        return Advice::Arrived;
    }
    let expected = fee.latest().and_then(|payment| payment.expected_by).filter(|by| now < by.at);
    match (taken, expected) {
        (Taken::Unsure, _) => Advice::LookAtAccount,
        (Taken::Yes, Some(by)) if fee.is_waiting() => Advice::Wait(by),
        (Taken::Yes, _) => Advice::Report,
        (Taken::No, _) if fee.may_pay().is_some() => Advice::Pay,
        (Taken::No, _) => Advice::LeaveOpen,
    }
}

/// What customer care needs to find a payment. There is no room in it for a card (R49).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub reference: String,
    pub visa_class: Option<String>,
    pub fee: FeeState,
    pub paid: Money,
    /// The payment that was begun last.
    pub payment: Option<Begun>,
}

/// A payment that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    pub id: String,
    pub channel: Channel,
    pub amount: Money,
    pub started: Moment,
    /// The reference given to the bank, where there is one.
    pub reference: Option<String>,
}

impl Case {
    /// The case of an application.
    pub fn of(application: &Application) -> Self {
        let payment = application.fee.latest().map(|payment| Begun {
            id: payment.id.clone(),
            channel: payment.channel,
            amount: payment.amount,
            started: payment.started,
            reference: payment.instructions.as_ref().map(|said| said.reference.clone()),
        });
        Self {
            reference: application.reference.clone(),
            visa_class: application.visa_class.clone(),
            fee: application.fee.state,
            paid: application.fee.paid,
            payment,
        }
    }
}

/// When the visitor wrote to customer care, as a draft remembers it.
pub fn reported(draft: &Draft) -> Option<Instant> {
    DateTime::parse_from_rfc3339(draft.typed(Field::CaseReported)).ok().map(|at| at.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::tests::sample::{at, fee, moment, opened, payment};
    use crate::domain::payment::PayReason;

    const NOON: &str = "2026-11-20T12:00:00Z";

    fn fee_with(state: FeeState, expected_by: Option<&str>) -> Fee {
        let begun = crate::domain::payment::Payment {
            expected_by: expected_by.map(moment),
            ..payment("key-p", Channel::Card, None)
        };
        Fee { payments: vec![begun], ..fee(state, false, PayReason::PaymentOpen) }
    }

    /// R47–R49: each answer in each state of the fee, the office's leave and its word given.
    #[test]
    fn every_answer_has_one_next_step() {
        use Advice::{Arrived, LeaveOpen, LookAtAccount, Pay, Report, Wait};
        let later = Wait(moment("2026-11-20T12:30:00Z"));
        let open = Fee { pay_allowed: true, ..fee(FeeState::Failed, true, PayReason::LastFailed) };
        for (fee, [yes, no, unsure]) in [
            (fee_with(FeeState::Valid, None), [Arrived, Arrived, Arrived]),
            (fee_with(FeeState::Used, None), [Arrived, Arrived, Arrived]),
            (fee_with(FeeState::Started, Some("2026-11-20T12:30:00Z")), [later, LeaveOpen, LookAtAccount]),
            (fee_with(FeeState::Started, Some(NOON)), [Report, LeaveOpen, LookAtAccount]),
            (fee_with(FeeState::Pending, None), [Report, LeaveOpen, LookAtAccount]),
            (fee_with(FeeState::PartPaid, None), [Report, LeaveOpen, LookAtAccount]),
            (fee_with(FeeState::SlipExpired, None), [Report, LeaveOpen, LookAtAccount]),
            (fee_with(FeeState::Failed, Some("2026-11-20T12:30:00Z")), [Report, LeaveOpen, LookAtAccount]),
            (open, [Report, Pay, LookAtAccount]),
        ] {
            for (taken, expected) in [(Taken::Yes, yes), (Taken::No, no), (Taken::Unsure, unsure)] {
                assert_eq!(advice(taken, &fee, at(NOON)), expected, "{taken:?} {:?}", fee.state);
            }
        }
    }

    /// R47: nobody who saw money leave the account is told to pay, whatever the office allows.
    #[test]
    fn nobody_pays_twice_by_this_advice() {
        for state in [FeeState::None, FeeState::Failed, FeeState::FeeExpired, FeeState::SlipExpired] {
            let open = fee(state, true, PayReason::FirstPayment);
            for taken in [Taken::Yes, Taken::Unsure] {
                assert_ne!(advice(taken, &open, at(NOON)), Advice::Pay, "{state:?} {taken:?}");
            }
        }
    }

    /// R50: what was written down is the moment at which it was reported.
    #[test]
    fn a_report_has_its_moment() {
        assert_eq!(reported(&Draft::default()), None);
        let draft = Draft::from_iter([(Field::CaseReported, at(NOON).to_rfc3339())]);
        assert_eq!(reported(&draft), Some(at(NOON)));
    }

    /// R49: reference, amount and time are told.
    #[test]
    fn the_case_holds_what_finds_the_payment() {
        let case = Case::of(&Application { fee: fee_with(FeeState::Started, None), ..opened() });
        let begun = case.payment.unwrap();
        assert_eq!((case.reference.as_str(), begun.id.as_str()), ("EE-1", "pay-1"));
        assert_eq!((begun.amount.minor, begun.started), (16_500, moment(NOON)));
        for taken in Taken::ALL {
            assert_eq!(Taken::from_slug(taken.slug()), Some(taken));
        }
    }
}
