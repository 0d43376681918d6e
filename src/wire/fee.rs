//! From the office's statement of the fee to the domain.

use super::date::moment;
use super::node::{Node, Read, Words};
use super::record::money;
use crate::domain::payment::{Channel, Fee, FeeState, PayInstructions, PayReason, Payment, PaymentState};

pub(super) const FEE_STATES: &Words<FeeState> = &[
    ("none", FeeState::None),
    ("started", FeeState::Started),
    ("pending", FeeState::Pending),
    ("part_paid", FeeState::PartPaid),
    ("valid", FeeState::Valid),
    ("used", FeeState::Used),
    ("slip_expired", FeeState::SlipExpired),
    ("fee_expired", FeeState::FeeExpired),
    ("failed", FeeState::Failed),
];
const PAY_REASONS: &Words<PayReason> = &[
    ("first_payment", PayReason::FirstPayment),
    ("last_failed", PayReason::LastFailed),
    ("reopened_by_office", PayReason::ReopenedByOffice),
    ("fee_expired", PayReason::FeeExpired),
    ("no_class", PayReason::NoClass),
    ("terms_missing", PayReason::TermsMissing),
    ("payment_open", PayReason::PaymentOpen),
    ("already_paid", PayReason::AlreadyPaid),
    ("ask_about_slip", PayReason::AskAboutSlip),
    ("read_only", PayReason::ReadOnly),
];
const PAYMENT_STATES: &Words<PaymentState> = &[
    ("started", PaymentState::Started),
    ("pending", PaymentState::Pending),
    ("part_paid", PaymentState::PartPaid),
    ("arrived", PaymentState::Arrived),
    ("failed", PaymentState::Failed),
    ("expired", PaymentState::Expired),
];
pub(super) const CHANNELS: &Words<Channel> =
    &[("bank_slip", Channel::BankSlip), ("transfer", Channel::Transfer), ("card", Channel::Card)];

/// The fee as the office states it.
pub(super) fn fee(body: Node) -> Read<Fee> {
    Ok(Fee {
        state: body.word("state", FEE_STATES)?,
        pay_allowed: body.flag("pay_allowed")?,
        pay_reason: body.word("pay_reason", PAY_REASONS)?,
        due: body.maybe_one("due", money)?,
        paid: body.one("paid", money)?,
        payments: body.each("payments", payment)?,
        usable_until: body.maybe_one("usable_until", moment)?,
        extended: body.flag("extended")?,
        reschedules_left: body.maybe_count("reschedules_left")?,
        card_locks: body.each("card_locks", |lock| Ok((lock.text("label")?, lock.one("usable_at", moment)?)))?,
    })
}

fn payment(body: Node) -> Read<Payment> {
    Ok(Payment {
        id: body.text("id")?,
        key: body.text("key")?,
        channel: body.word("channel", CHANNELS)?,
        state: body.word("state", PAYMENT_STATES)?,
        amount: body.one("amount", money)?,
        started: body.one("started", moment)?,
        instructions: body.maybe_one("instructions", instructions)?,
        hosted_page: body.maybe_text("hosted_page")?,
        expected_by: body.maybe_one("expected_by", moment)?,
    })
}

fn instructions(body: Node) -> Read<PayInstructions> {
    Ok(PayInstructions {
        payee: body.text("payee")?,
        bank: body.text("bank")?,
        account: body.maybe_text("account")?,
        reference: body.text("reference")?,
        expires: body.maybe_one("expires", moment)?,
    })
}
