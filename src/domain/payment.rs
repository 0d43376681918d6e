//! The fee and its payments: every state, and who may pay when (R22–R47).

use super::clock::Moment;
use super::money::Money;

/// A way to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Cash at a branch of the listed bank, with a printed slip (R31, R35).
    BankSlip,
    /// Internet-bank transfer with a reference number (R41).
    Transfer,
    /// The bank's hosted card page (R43, R44).
    Card,
}

impl Channel {
    /// Every channel that exists.
    pub const ALL: [Self; 3] = [Self::BankSlip, Self::Transfer, Self::Card];

    /// The channel's word in packs and stored drafts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BankSlip => "bank_slip",
            Self::Transfer => "transfer",
            Self::Card => "card",
        }
    }

    /// The channel that a pack or a draft names.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// The exact fee of one class, as the API states it (R24).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeQuote {
    pub visa_class: String,
    pub amount: Money,
}

/// Where the fee stands, as the server last said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeeState {
    /// Nothing was paid.
    None,
    /// The bank's page was opened and has not answered.
    Started,
    /// Ordered; the money has not arrived or does not count yet (R44).
    Pending,
    /// Less arrived than is due (R39).
    PartPaid,
    /// An appointment may be booked.
    Valid,
    /// An appointment was booked with it.
    Used,
    /// The deposit slip ran out before money arrived (R35).
    SlipExpired,
    /// The last booking day is over (R27).
    FeeExpired,
    /// The bank took nothing.
    Failed,
}

/// Why the server takes a payment, or does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PayReason {
    FirstPayment,
    LastFailed,
    ReopenedByOffice,
    FeeExpired,
    NoClass,
    TermsMissing,
    PaymentOpen,
    AlreadyPaid,
    AskAboutSlip,
    ReadOnly,
}

/// The fee of one application as the server last said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    pub state: FeeState,
    pub pay_allowed: bool,
    pub pay_reason: PayReason,
    /// What the chosen class costs; absent before a class is chosen.
    pub due: Option<Money>,
    pub paid: Money,
    /// Newest last.
    pub payments: Vec<Payment>,
    /// Until when an appointment may be *booked* with it (R27); the interview may be later.
    pub usable_until: Option<Moment>,
    /// The office extended the year (R28).
    pub extended: bool,
    /// Absent where the office states no number (R29).
    pub reschedules_left: Option<u32>,
    /// Cards that the bank refuses for now, by their opaque label (R43).
    pub card_locks: Vec<(String, Moment)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PaymentState {
    Started,
    Pending,
    PartPaid,
    Arrived,
    Failed,
    Expired,
}

/// One order to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub id: String,
    /// The key of the order that began it.
    pub key: String,
    pub channel: Channel,
    pub state: PaymentState,
    pub amount: Money,
    pub started: Moment,
    pub instructions: Option<PayInstructions>,
    /// Path of the bank's page while the card payment can still be made there.
    pub hosted_page: Option<String>,
    pub expected_by: Option<Moment>,
}

/// Whom to pay and with which reference. Comes from the API alone (R37, R41).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayInstructions {
    pub payee: String,
    pub bank: String,
    pub account: Option<String>,
    pub reference: String,
    pub expires: Option<Moment>,
}

/// Leave to pay. Only [`Fee::may_pay`] makes one, so a pay button cannot be drawn in an unsafe state (R47).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MayPay {
    amount: Money,
    ask_about_slip: bool,
}

impl MayPay {
    /// The exact amount due (R24).
    pub fn amount(self) -> Money {
        self.amount
    }

    /// "Did you already pay with the expired slip?" comes first (R35).
    pub fn ask_about_slip(self) -> bool {
        self.ask_about_slip
    }
}

impl Fee {
    /// Both sides must agree: the state is safe *and* the server takes a payment (R40, R47). An expired slip is safe
    /// only after the visitor has said that it was not paid with.
    pub fn may_pay(&self) -> Option<MayPay> {
        let amount = self.due?;
        match self.state {
            FeeState::None | FeeState::Failed | FeeState::FeeExpired if self.pay_allowed => {
                Some(MayPay { amount, ask_about_slip: false })
            }
            FeeState::SlipExpired if self.pay_allowed || self.pay_reason == PayReason::AskAboutSlip => {
                Some(MayPay { amount, ask_about_slip: true })
            }
            _ => None,
        }
    }

    /// Whether another class may still be chosen: nothing has been paid for the present one (R24).
    pub fn may_choose_class(&self) -> bool {
        matches!(self.state, FeeState::None | FeeState::Failed | FeeState::FeeExpired)
    }

    /// Whether something is being waited for.
    pub fn is_waiting(&self) -> bool {
        matches!(self.state, FeeState::Started | FeeState::Pending | FeeState::PartPaid)
    }

    /// Whether a booking may be made with it. The last booking day is the server's to judge (R27).
    pub fn is_valid(&self) -> bool {
        matches!(self.state, FeeState::Valid | FeeState::Used)
    }

    /// The payment that the visitor is waiting for or last made.
    pub fn latest(&self) -> Option<&Payment> {
        self.payments.last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;

    fn fee(state: FeeState, pay_allowed: bool, pay_reason: PayReason) -> Fee {
        let euros = |minor| Money { minor, currency: Currency::Eur };
        Fee {
            state,
            pay_allowed,
            pay_reason,
            due: Some(euros(16_500)),
            paid: euros(0),
            payments: vec![],
            usable_until: None,
            extended: false,
            reschedules_left: None,
            card_locks: vec![],
        }
    }

    #[test]
    fn r47_paying_needs_a_safe_state_and_the_servers_leave() {
        use FeeState as S;
        for state in
            [S::None, S::Started, S::Pending, S::PartPaid, S::Valid, S::Used, S::SlipExpired, S::FeeExpired, S::Failed]
        {
            let safe = matches!(state, S::None | S::Failed | S::FeeExpired | S::SlipExpired);
            assert_eq!(fee(state, true, PayReason::FirstPayment).may_pay().is_some(), safe, "{state:?} allowed");
            assert!(fee(state, false, PayReason::PaymentOpen).may_pay().is_none(), "{state:?} not allowed");
        }
    }

    #[test]
    fn r35_an_expired_slip_is_asked_about_first() {
        let asked = fee(FeeState::SlipExpired, false, PayReason::AskAboutSlip).may_pay().unwrap();
        assert!(asked.ask_about_slip());
    }

    #[test]
    fn r24_no_class_no_amount_no_button() {
        let unclassed = Fee { due: None, ..fee(FeeState::None, true, PayReason::FirstPayment) };
        assert_eq!(unclassed.may_pay(), None);
    }
}
