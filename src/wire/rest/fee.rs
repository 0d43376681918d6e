//! The fee: what it is for, how it stands, and every payment.

use serde::{Deserialize, Serialize};

use super::{Moment, Money, Residency};

/// The exact fee of one visa class here and now (R24); never converted by the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeQuote {
    pub visa_class: String,
    pub amount: Money,
    /// Civil date from which this amount holds (R6).
    pub valid_from: String,
}

/// `PUT /applications/{id}/visa-class`, with If-Match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassChoice {
    pub visa_class: String,
}

/// `PUT /applications/{id}/residency`, with If-Match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResidencyStated {
    pub residency: Residency,
}

/// `PUT /applications/{id}/terms`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermsAcceptance {
    pub version: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeState {
    None,
    Started,
    Pending,
    PartPaid,
    Valid,
    Used,
    SlipExpired,
    FeeExpired,
    Failed,
}

/// The fee of this application and everything paid or begun for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    pub state: FeeState,
    /// Whether the office takes a payment now. Only the server opens paying again (R40).
    pub pay_allowed: bool,
    pub pay_reason: PayReason,
    /// What is due for the chosen class; absent before a class is chosen.
    pub due: Option<Money>,
    pub paid: Money,
    /// Newest last.
    pub payments: Vec<Payment>,
    /// Last moment at which an appointment may be booked with this fee (R27, R28); booking, not interview.
    pub usable_until: Option<Moment>,
    /// The office extended the year (R28).
    pub extended: bool,
    /// How often the appointment may still be moved with this fee (R29). Absent where the office states no number.
    pub reschedules_left: Option<u32>,
    /// Cards that the bank refuses for now (R43).
    pub card_locks: Vec<CardLock>,
}

/// Why `pay_allowed` says what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayReason {
    /// Nothing has been paid yet.
    FirstPayment,
    /// The bank said that nothing was taken.
    LastFailed,
    /// The office opened paying again by hand.
    ReopenedByOffice,
    /// The fee can no longer be used; a new one is needed.
    FeeExpired,
    /// Not allowed: choose a class first.
    NoClass,
    /// Not allowed: accept the terms first.
    TermsMissing,
    /// Not allowed: a payment is under way.
    PaymentOpen,
    /// Not allowed: the fee is paid.
    AlreadyPaid,
    /// Not allowed until the visitor says that the expired slip was not paid with.
    AskAboutSlip,
    /// Not allowed with a read token.
    ReadOnly,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLock {
    /// Opaque label that the bank gave, such as `•••• 4242`.
    pub label: String,
    pub usable_at: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Cash at a branch of the listed bank with a printed slip (R31, R35).
    BankSlip,
    /// Internet-bank transfer with a reference number (R41).
    Transfer,
    /// The bank's own hosted card page.
    Card,
}

/// `POST /applications/{id}/payments`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPayment {
    pub channel: Channel,
    /// The amount that was on the screen; refused with `fee_changed` if it is no longer right (R7, R24).
    pub amount: Money,
    /// Said by the visitor after a slip expired: nothing was paid with it (R35).
    #[serde(default)]
    pub slip_unpaid: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    Started,
    Pending,
    PartPaid,
    Arrived,
    Failed,
    Expired,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    pub id: String,
    /// The Idempotency-Key that began it: how a client recognises its own order after an unclear answer.
    pub key: String,
    pub channel: Channel,
    pub state: PaymentState,
    pub amount: Money,
    pub started: Moment,
    /// Bank slip and transfer: who is paid and with which reference.
    pub instructions: Option<PayInstructions>,
    /// Card: the path of the bank's page, while the payment can still be made there.
    pub hosted_page: Option<String>,
    /// When the office expects to know more; absent where it does not say.
    pub expected_by: Option<Moment>,
}

/// What to write on the slip or into the internet bank. Account data comes from the API alone, never from the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayInstructions {
    pub payee: String,
    pub bank: String,
    pub account: Option<String>,
    pub reference: String,
    pub expires: Option<Moment>,
}
