//! From the office's statement of the fee to the domain.

use super::record::{Read, each, maybe, moment, money};
use super::rest;
use crate::domain::payment::{Channel, Fee, FeeState, PayInstructions, PayReason, Payment, PaymentState};

/// The fee as the office states it.
pub fn fee(body: &rest::Fee) -> Read<Fee> {
    Ok(Fee {
        state: match body.state {
            rest::FeeState::None => FeeState::None,
            rest::FeeState::Started => FeeState::Started,
            rest::FeeState::Pending => FeeState::Pending,
            rest::FeeState::PartPaid => FeeState::PartPaid,
            rest::FeeState::Valid => FeeState::Valid,
            rest::FeeState::Used => FeeState::Used,
            rest::FeeState::SlipExpired => FeeState::SlipExpired,
            rest::FeeState::FeeExpired => FeeState::FeeExpired,
            rest::FeeState::Failed => FeeState::Failed,
        },
        pay_allowed: body.pay_allowed,
        pay_reason: match body.pay_reason {
            rest::PayReason::FirstPayment => PayReason::FirstPayment,
            rest::PayReason::LastFailed => PayReason::LastFailed,
            rest::PayReason::ReopenedByOffice => PayReason::ReopenedByOffice,
            rest::PayReason::FeeExpired => PayReason::FeeExpired,
            rest::PayReason::NoClass => PayReason::NoClass,
            rest::PayReason::TermsMissing => PayReason::TermsMissing,
            rest::PayReason::PaymentOpen => PayReason::PaymentOpen,
            rest::PayReason::AlreadyPaid => PayReason::AlreadyPaid,
            rest::PayReason::AskAboutSlip => PayReason::AskAboutSlip,
            rest::PayReason::ReadOnly => PayReason::ReadOnly,
        },
        due: body.due.as_ref().map(money),
        paid: money(&body.paid),
        payments: each(&body.payments, payment)?,
        usable_until: maybe(&body.usable_until, moment)?,
        extended: body.extended,
        reschedules_left: body.reschedules_left,
        card_locks: each(&body.card_locks, |lock| Ok((lock.label.clone(), moment(&lock.usable_at)?)))?,
    })
}

fn payment(body: &rest::Payment) -> Read<Payment> {
    Ok(Payment {
        id: body.id.clone(),
        key: body.key.clone(),
        channel: channel(body.channel),
        state: match body.state {
            rest::PaymentState::Started => PaymentState::Started,
            rest::PaymentState::Pending => PaymentState::Pending,
            rest::PaymentState::PartPaid => PaymentState::PartPaid,
            rest::PaymentState::Arrived => PaymentState::Arrived,
            rest::PaymentState::Failed => PaymentState::Failed,
            rest::PaymentState::Expired => PaymentState::Expired,
        },
        amount: money(&body.amount),
        started: moment(&body.started)?,
        instructions: maybe(&body.instructions, |said| {
            Ok(PayInstructions {
                payee: said.payee.clone(),
                bank: said.bank.clone(),
                account: said.account.clone(),
                reference: said.reference.clone(),
                expires: maybe(&said.expires, moment)?,
            })
        })?,
        hosted_page: body.hosted_page.clone(),
        expected_by: maybe(&body.expected_by, moment)?,
    })
}

/// The channel that a body names.
pub fn channel(body: rest::Channel) -> Channel {
    match body {
        rest::Channel::BankSlip => Channel::BankSlip,
        rest::Channel::Transfer => Channel::Transfer,
        rest::Channel::Card => Channel::Card,
    }
}
