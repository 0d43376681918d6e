//! From the fields that the office finds faulty to the questions that were asked for them.

use super::node::{Node, Read};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::problem::{Fault, Problem};

/// The question that a faulty field of a problem's body stands for, and what is wrong with the answer. None where no page
/// asks for it.
pub(super) fn problem(body: Node, order: &Order) -> Read<Option<Problem>> {
    let field = question(order, body.at("pointer")?.as_text()?);
    let word = body.at("fault")?.as_text()?;
    Ok(field.map(|field| Problem { field, fault: fault(field, word) }))
}

/// The question whose answer stands at `pointer` of the order's body.
fn question(order: &Order, pointer: &str) -> Option<Field> {
    Some(match (order, pointer) {
        (Order::Open(_), "/applicant/given_names") => Field::GivenNames,
        (Order::Open(_), "/applicant/family_name") => Field::FamilyName,
        (Order::Open(_), "/applicant/date_of_birth") | (Order::Find(_), "/date_of_birth") => Field::BirthDay,
        (Order::Open(_) | Order::StateResidency(_), "/residency") => Field::Residency,
        (Order::Open(_), "/email") => Field::Email,
        (Order::Find(_), "/reference") => Field::FindReference,
        (Order::Find(_), "/recovery_code") => Field::FindCode,
        (Order::ChooseClass { .. }, "/visa_class") => Field::VisaClass,
        (Order::Pay { .. }, "/channel") => Field::Channel,
        (Order::SendProfile(_), "/passport_number") => Field::PassportNumber,
        (Order::SendProfile(_), "/passport_issued") => Field::IssuedDay,
        (Order::SendProfile(_), "/passport_expires") => Field::ExpiresDay,
        (Order::SendProfile(_), "/nationality") => Field::Nationality,
        (Order::SendProfile(_), "/ds160") => Field::Ds160,
        (Order::SendProfile(_), "/case_number") => Field::CaseNumber,
        (Order::SendProfile(_), "/phone") => Field::Phone,
        (Order::SendProfile(_), "/address" | "/address/street") => Field::Street,
        (Order::SendProfile(_), "/address/apartment") => Field::Apartment,
        (Order::SendProfile(_), "/address/city") => Field::City,
        (Order::SendProfile(_), "/address/postal_code") => Field::PostalCode,
        (Order::SendProfile(_), "/address/country") => Field::LivesIn,
        (Order::SendProfile(_), "/declared") => Field::Declared,
        (Order::Prefer(_), "/from") => Field::PreferFromDay,
        (Order::Prefer(_), "/to") => Field::PreferToDay,
        (Order::Prefer(_), "/part") => Field::PreferPart,
        (Order::AskEmergency(_), "/reason") => Field::EmergencyReason,
        (Order::AskEmergency(_), "/needed_by") => Field::EmergencyDay,
        (Order::AskEmergency(_), "/explanation") => Field::EmergencyExplanation,
        (Order::AskEmergency(_), "/asked_by") => Field::EmergencyAskedBy,
        (Order::AskEmergency(_), "/evidence") => Field::EmergencyEvidence,
        (Order::Deliver(_), "/option") => Field::DeliveryOption,
        (Order::Deliver(_), "/place") => Field::DeliveryPlace,
        (Order::Deliver(_), "/address" | "/address/street") => Field::DeliveryStreet,
        (Order::Deliver(_), "/address/apartment") => Field::DeliveryApartment,
        (Order::Deliver(_), "/address/city") => Field::DeliveryCity,
        (Order::Deliver(_), "/address/postal_code") => Field::DeliveryPostalCode,
        (Order::Deliver(_), "/presence_acknowledged") => Field::PresenceKnown,
        _ => return None,
    })
}

/// What the office's word says of an answer. A word that this app does not know still points at the question.
fn fault(field: Field, word: &str) -> Fault {
    match word {
        "missing" | "required" => match field {
            Field::Declared | Field::PresenceKnown | Field::EmergencyEvidence => Fault::NotTicked,
            _ => Fault::Missing,
        },
        "not_latin" => Fault::NotLatin,
        "too_long" => Fault::TooLong,
        "in_future" => Fault::NotInPast,
        "too_early" => Fault::NotADate,
        "expired" => Fault::NotInFuture,
        "in_past" => Fault::Passed,
        "not_earlier" => Fault::NotEarlier,
        "too_late" => Fault::TooLate,
        "before_first" => Fault::BeforeFirst,
        "before_issue" => Fault::NotAfterIssue,
        "wrong_form" => match field {
            Field::BirthDay
            | Field::IssuedDay
            | Field::ExpiresDay
            | Field::EmergencyDay
            | Field::PreferFromDay
            | Field::PreferToDay => Fault::NotADate,
            Field::PassportNumber => Fault::BadPassportNumber,
            Field::Ds160 => Fault::BadDs160,
            Field::CaseNumber => Fault::BadCaseNumber,
            Field::Phone => Fault::BadPhone,
            Field::Email => Fault::BadEmail,
            Field::PostalCode | Field::DeliveryPostalCode => Fault::BadPostalCode,
            Field::GivenNames
            | Field::FamilyName
            | Field::EmergencyExplanation
            | Field::Street
            | Field::Apartment
            | Field::City
            | Field::DeliveryStreet
            | Field::DeliveryApartment
            | Field::DeliveryCity => Fault::BadCharacters,
            _ => Fault::NotAccepted,
        },
        _ => Fault::NotAccepted,
    }
}
