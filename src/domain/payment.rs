//! The fee and its payments: every state, and who may pay when (R22–R47).

use chrono::Duration;

use super::clock::{Instant, Moment};
use super::deadline::{Deadline, DeadlineKind};
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

impl Payment {
    /// Until when one may pay with its slip (R35); nothing for a way that ends by itself, or once money has come.
    pub fn slip_ends(&self) -> Option<Deadline> {
        let open = matches!(self.state, PaymentState::Pending) && self.expected_by.is_none();
        let moment = self.instructions.as_ref().filter(|_| open)?.expires?;
        Some(Deadline { kind: DeadlineKind::SlipExpires, moment })
    }

    /// Whether its slip must not be paid with any more: the office has said so, or its last moment is over (R35).
    pub fn is_void(&self, now: Instant) -> bool {
        self.state == PaymentState::Expired || self.slip_ends().is_some_and(|end| end.is_over(now))
    }
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

    /// Whether money was paid or is on its way: for this country and no other (R33).
    pub fn binds(&self) -> bool {
        self.is_valid() || self.is_waiting()
    }

    /// What is still to be paid after a part has come (R39).
    pub fn still_due(&self) -> Option<Money> {
        let due = self.due.filter(|due| due.currency == self.paid.currency && self.state == FeeState::PartPaid)?;
        (due.minor > self.paid.minor).then(|| Money { minor: due.minor - self.paid.minor, ..due })
    }

    /// The money has come and counts from then on (R44).
    pub fn counts_from(&self) -> Option<Moment> {
        let waits = |payment: &&Payment| self.state == FeeState::Pending && payment.state == PaymentState::Pending;
        self.latest().filter(waits)?.expected_by
    }

    /// Whether a booking may be made with it. The last booking day is the server's to judge (R27).
    pub fn is_valid(&self) -> bool {
        matches!(self.state, FeeState::Valid | FeeState::Used)
    }

    /// From when on it books nothing more (R27), as long as it books anything.
    pub fn booking_ends(&self) -> Option<Deadline> {
        let books = match self.state {
            FeeState::Valid => true,
            FeeState::Used => self.reschedules_left != Some(0),
            _ => false,
        };
        // The office states the last second in which it may be used.
        let second = Duration::seconds(1);
        let last = self.usable_until.filter(|_| books)?;
        let moment = Moment { at: last.at + second, local: last.local + second };
        Some(Deadline { kind: DeadlineKind::FeeUsable, moment })
    }

    /// The cards that the bank refuses at `now`, by their labels, and when it takes each again (R43).
    pub fn resting_cards(&self, now: Instant) -> Vec<(String, Moment)> {
        self.card_locks.iter().filter(|(_, usable)| now < usable.at).cloned().collect()
    }

    /// The payment that the visitor is waiting for or last made.
    pub fn latest(&self) -> Option<&Payment> {
        self.payments.last()
    }
}

#[cfg(test)]
mod tests;
