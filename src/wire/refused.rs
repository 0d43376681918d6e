//! From a refusal's body (`problem`) to the domain's refusal.

use super::date::moment;
use super::fault;
use super::node::{self, Node, NotUnderstood, Read};
use super::record::{money, slot};
use crate::domain::errand::Order;
use crate::domain::handoff::Hindrance;
use crate::domain::refusal::Refusal;

/// What a problem means for the order that met it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// It was definitely not carried out.
    Refused(Refusal),
    /// Nobody can tell from this answer; the record must be read.
    Unclear,
}

/// Reads the text of a problem that met an order, or a reading if there is none. What it brings along beside its code is
/// a courtesy: a refusal stands without it.
pub fn meaning(text: &str, order: Option<&Order>) -> Read<Meaning> {
    let body = node::body(text)?;
    let problem = Node(&body);
    let nearest = || problem.each("nearest", slot).unwrap_or_default();
    let faults = || order.and_then(|order| problem.each("fields", |field| fault::problem(field, order)).ok());
    let wait = || problem.count("retry_after").unwrap_or(60);
    Ok(Meaning::Refused(match problem.at("code")?.as_text()? {
        "key_in_progress" | "server_failed" => return Ok(Meaning::Unclear),
        "token_invalid" => Refusal::TokenInvalid,
        "session_ended" => Refusal::SessionEnded,
        "credentials_wrong" => Refusal::CredentialsWrong,
        "code_wrong" => Refusal::CodeWrong,
        "read_only" => Refusal::ReadOnly,
        "not_found" => Refusal::NotFound,
        // Nothing else could be wrong with accepting them.
        "invalid" if matches!(order, Some(Order::AcceptTerms { .. })) => Refusal::TermsNewer,
        "invalid" => Refusal::Invalid { problems: faults().into_iter().flatten().flatten().collect() },
        "outdated" => Refusal::Outdated,
        "in_other_account" => Refusal::InOtherAccount,
        "fee_already_open" => Refusal::FeeAlreadyOpen,
        "pay_not_allowed" => Refusal::PayNotAllowed,
        "fee_changed" => Refusal::FeeChanged { due: problem.one("due", money).ok() },
        "class_locked" => Refusal::ClassLocked,
        "channel_unknown" => Refusal::ChannelUnknown,
        "terms_missing" => Refusal::TermsMissing,
        "fee_not_valid" => Refusal::FeeNotValid,
        "fee_expired" => Refusal::FeeExpired,
        "fee_other_country" => Refusal::FeeOtherCountry,
        "profile_missing" => Refusal::ProfileMissing,
        "ds160_missing" => Refusal::Ds160Missing,
        "slot_taken" => Refusal::SlotTaken { nearest: nearest() },
        "slot_not_for_you" => Refusal::SlotNotForYou,
        "hold_expired" => Refusal::HoldExpired { nearest: nearest() },
        "no_extends_left" => Refusal::NoExtendsLeft,
        "no_reschedules_left" => Refusal::NoReschedulesLeft,
        "no_appointment" => Refusal::NoAppointment,
        "emergency_unknown" => Refusal::EmergencyUnknown,
        "emergency_used" => Refusal::EmergencyUsed,
        "appointment_missing" => Refusal::AppointmentMissing,
        "no_emergency" => Refusal::NoEmergency,
        "no_groups" => Refusal::NoGroups,
        "coordinator_missing" => Refusal::CoordinatorMissing,
        "group_not_approved" => Refusal::GroupNotApproved,
        "group_window_over" => Refusal::GroupWindowOver,
        "group_booked" => Refusal::GroupBooked,
        "group_too_small" => Refusal::GroupTooSmall,
        "member_not_ready" => Refusal::MemberNotReady,
        "member_has_booking" => Refusal::MemberHasBooking,
        "in_group" => Refusal::InGroup,
        "withdrawal_closed" => Refusal::WithdrawalClosed,
        "delivery_missing" => Refusal::DeliveryMissing,
        "address_cutoff" => Refusal::AddressCutoff { was: problem.one("moment", moment).ok() },
        "address_abroad" => Refusal::AddressAbroad,
        "delivery_unknown" => Refusal::DeliveryUnknown,
        "handoff_taken" => Refusal::Handoff(Hindrance::Taken),
        "handoff_expired" => Refusal::Handoff(Hindrance::Over),
        "handoff_number_wrong" => Refusal::Handoff(Hindrance::NumberWrong),
        "handoff_not_released" => Refusal::Handoff(Hindrance::NotReleased),
        "too_many_looks" | "too_many_requests" => Refusal::TooOften { wait: wait() },
        "busy" => Refusal::Busy { wait: wait() },
        "maintenance" => Refusal::Maintenance { wait: wait() },
        "app_outdated" => Refusal::AppOutdated,
        "malformed" | "method_not_allowed" | "not_acceptable" | "too_large" | "unsupported_media" | "key_reused"
        | "match_required" | "sealed_key_retired" | "sealed_expired" | "sealed_unreadable" | "sealed_replayed" => {
            Refusal::NotUnderstood
        }
        _ => return Err(NotUnderstood),
    }))
}
