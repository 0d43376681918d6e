//! From the visitor's orders to the bodies that ask the office for them.

use super::rest;
use crate::domain::address::Address;
use crate::domain::delivery::DeliveryChoice;
use crate::domain::errand::{Lookup, Proof};
use crate::domain::money::Money;
use crate::domain::opening::{FilledInBy, Opening, Residency};
use crate::domain::pack::Country;
use crate::domain::payment::Channel;
use crate::domain::preferences::{DayPart, Preferences};
use crate::domain::profile::Profile;

/// The body of `POST /applications`.
pub fn new_application(opening: &Opening, country: &Country) -> rest::NewApplication {
    rest::NewApplication {
        country: country.code().to_owned(),
        language: opening.language.code().to_owned(),
        applicant: rest::Applicant {
            given_names: opening.applicant.given_names.clone(),
            family_name: opening.applicant.family_name.clone(),
            date_of_birth: opening.applicant.date_of_birth.to_string(),
        },
        by: filled_in_by(opening.by),
        residency: residency(opening.residency),
        email: opening.email.clone(),
        privacy_notice: opening.privacy_notice.clone(),
    }
}

/// The body of `POST /applications/{id}/payments`.
pub fn new_payment(channel: Channel, amount: Money, slip_unpaid: bool) -> rest::NewPayment {
    rest::NewPayment {
        channel: match channel {
            Channel::BankSlip => rest::Channel::BankSlip,
            Channel::Transfer => rest::Channel::Transfer,
            Channel::Card => rest::Channel::Card,
        },
        amount: rest::Money { minor: amount.minor, currency: amount.currency },
        slip_unpaid,
    }
}

fn address_body(address: &Address) -> rest::Address {
    rest::Address {
        street: address.street.clone(),
        apartment: address.apartment.clone(),
        city: address.city.clone(),
        postal_code: address.postal_code.clone(),
        country: address.country.clone(),
    }
}

/// The body of `PUT /applications/{id}/profile`.
pub fn profile_body(profile: &Profile) -> rest::Profile {
    rest::Profile {
        passport_number: profile.passport_number.clone(),
        passport_issued: profile.passport_issued.to_string(),
        passport_expires: profile.passport_expires.to_string(),
        nationality: profile.nationality.clone(),
        ds160: profile.ds160.clone(),
        case_number: profile.case_number.clone(),
        phone: profile.phone.clone(),
        address: Some(address_body(&profile.address)),
        declared: profile.declared,
    }
}

/// The body of `PUT /applications/{id}/preferences`.
pub fn preferences_body(preferences: &Preferences) -> rest::Preferences {
    rest::Preferences {
        from: preferences.from.map(|day| day.to_string()),
        to: preferences.to.map(|day| day.to_string()),
        part: preferences.part.map(|part| match part {
            DayPart::Morning => rest::DayPart::Morning,
            DayPart::Afternoon => rest::DayPart::Afternoon,
        }),
    }
}

/// The body of `PUT /applications/{id}/delivery`.
pub fn delivery_body(choice: &DeliveryChoice) -> rest::Delivery {
    rest::Delivery {
        option: choice.option.clone(),
        place: choice.place.clone(),
        address: choice.address.as_ref().map(address_body),
        presence_acknowledged: choice.presence_acknowledged,
    }
}

/// The body of `POST /lookups`.
pub fn lookup_body(lookup: &Lookup) -> rest::Lookup {
    let (date_of_birth, recovery_code) = match &lookup.proof {
        Proof::BirthDate(day) => (Some(day.to_string()), None),
        Proof::RecoveryCode(code) => (None, Some(code.clone())),
    };
    rest::Lookup { reference: lookup.reference.clone(), date_of_birth, recovery_code }
}

fn filled_in_by(by: FilledInBy) -> rest::FilledInBy {
    match by {
        FilledInBy::Applicant => rest::FilledInBy::Applicant,
        FilledInBy::Family => rest::FilledInBy::Family,
        FilledInBy::Representative => rest::FilledInBy::Representative,
    }
}

/// Whether the applicant lives in the country.
pub fn residency(residency: Residency) -> rest::Residency {
    match residency {
        Residency::Resident => rest::Residency::Resident,
        Residency::NonResident => rest::Residency::NonResident,
    }
}
