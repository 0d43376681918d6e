//! From a problem on the wire to the domain's refusal.

use super::problem::{Code, Problem};
use super::record::{moment, money, slot};
use crate::domain::refusal::Refusal;

/// What a problem means for the order that met it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// It was definitely not carried out.
    Refused(Refusal),
    /// Nobody can tell from this answer; the record must be read.
    Unclear,
}

/// Reads a problem.
pub fn meaning(problem: &Problem) -> Meaning {
    let nearest = || problem.nearest.iter().filter_map(|body| slot(body).ok()).collect();
    let when = problem.moment.as_ref().and_then(|body| moment(body).ok());
    let wait = problem.retry_after.unwrap_or(60);
    Meaning::Refused(match problem.code {
        Code::KeyInProgress | Code::ServerFailed => return Meaning::Unclear,
        Code::TokenInvalid => Refusal::TokenInvalid,
        Code::ReadOnly => Refusal::ReadOnly,
        Code::NotFound => Refusal::NotFound,
        Code::Invalid => Refusal::Invalid,
        Code::Outdated => Refusal::Outdated,
        Code::FeeAlreadyOpen => Refusal::FeeAlreadyOpen,
        Code::PayNotAllowed => Refusal::PayNotAllowed,
        Code::FeeChanged => Refusal::FeeChanged { due: problem.due.as_ref().map(money) },
        Code::ClassLocked => Refusal::ClassLocked,
        Code::ChannelUnknown => Refusal::ChannelUnknown,
        Code::TermsMissing => Refusal::TermsMissing,
        Code::FeeNotValid => Refusal::FeeNotValid,
        Code::FeeExpired => Refusal::FeeExpired,
        Code::FeeOtherCountry => Refusal::FeeOtherCountry,
        Code::ProfileMissing => Refusal::ProfileMissing,
        Code::Ds160Missing => Refusal::Ds160Missing,
        Code::SlotTaken => Refusal::SlotTaken { nearest: nearest() },
        Code::SlotNotForYou => Refusal::SlotNotForYou,
        Code::HoldExpired => Refusal::HoldExpired { nearest: nearest() },
        Code::NoExtendsLeft => Refusal::NoExtendsLeft,
        Code::NoReschedulesLeft => Refusal::NoReschedulesLeft,
        Code::NoAppointment => Refusal::NoAppointment,
        Code::DeliveryMissing => Refusal::DeliveryMissing,
        Code::AddressCutoff => Refusal::AddressCutoff { was: when },
        Code::AddressAbroad => Refusal::AddressAbroad,
        Code::DeliveryUnknown => Refusal::DeliveryUnknown,
        Code::TooManyLooks | Code::TooManyRequests => Refusal::TooOften { wait },
        Code::Busy => Refusal::Busy { wait },
        Code::Malformed
        | Code::MethodNotAllowed
        | Code::NotAcceptable
        | Code::TooLarge
        | Code::UnsupportedMedia
        | Code::KeyReused
        | Code::MatchRequired => Refusal::NotUnderstood,
    })
}
