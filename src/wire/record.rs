//! From the office's bodies to the domain, and from the visitor's orders to bodies.
//!
//! A body that the contract allows always has a domain value; what cannot be read is [`NotUnderstood`].

use chrono::{DateTime, NaiveDate, NaiveDateTime};

use super::{fee, rest};
use crate::domain::address::Address;
use crate::domain::application::{Access, Application};
use crate::domain::booking::{Appointment, AppointmentState, Confirmation, FeeAfter, Hold, NoSlots, Slot, SlotList};
use crate::domain::clock::{Instant, Moment};
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::delivery::DeliveryChoice;
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::opening::{Applicant, Opening, Residency};
use crate::domain::pack::Country;
use crate::domain::payment::FeeQuote;
use crate::domain::profile::Profile;

/// The body breaks the contract: this app and this API do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUnderstood;

/// What a conversion from the wire gives.
pub type Read<T> = Result<T, NotUnderstood>;

/// An RFC 3339 instant.
pub fn instant(text: &str) -> Read<Instant> {
    DateTime::parse_from_rfc3339(text).map(|at| at.to_utc()).map_err(|_| NotUnderstood)
}

/// A civil date `YYYY-MM-DD`.
pub fn date(text: &str) -> Read<NaiveDate> {
    text.parse().map_err(|_| NotUnderstood)
}

/// An office's wall clock, to the minute.
fn wall_clock(text: &str) -> Read<NaiveDateTime> {
    let (day, time) = text.split_once('T').ok_or(NotUnderstood)?;
    let (hour, minute) = time.split_once(':').ok_or(NotUnderstood)?;
    let number = |part: &str| part.get(..2).and_then(|digits| digits.parse().ok()).ok_or(NotUnderstood);
    date(day)?.and_hms_opt(number(hour)?, number(minute)?, 0).ok_or(NotUnderstood)
}

pub(super) fn each<T, U>(items: &[T], read: impl Fn(&T) -> Read<U>) -> Read<Vec<U>> {
    items.iter().map(read).collect()
}

pub(super) fn maybe<T, U>(item: &Option<T>, read: impl Fn(&T) -> Read<U>) -> Read<Option<U>> {
    item.as_ref().map(read).transpose()
}

/// A moment with the office's wall clock.
pub fn moment(body: &rest::Moment) -> Read<Moment> {
    Ok(Moment { at: instant(&body.at)?, local: wall_clock(&body.local)? })
}

/// An amount.
pub fn money(body: &rest::Money) -> Money {
    let currency = match body.currency {
        rest::Currency::All => Currency::All,
        rest::Currency::Gel => Currency::Gel,
        rest::Currency::Eur => Currency::Eur,
    };
    Money { minor: body.minor, currency }
}

/// A free time.
pub fn slot(body: &rest::Slot) -> Read<Slot> {
    Ok(Slot { id: body.id.clone(), starts: moment(&body.starts)?, minutes: body.minutes })
}

/// The whole record, from the text of its body.
pub fn application(text: &str) -> Read<Application> {
    let body: rest::Application = serde_json::from_str(text).map_err(|_| NotUnderstood)?;
    known_application(&body, text.to_owned())
}

/// The whole record that came inside another body, such as the answer to a lookup.
pub fn enclosed_application(body: &rest::Application) -> Read<Application> {
    let text = serde_json::to_string(body).map_err(|_| NotUnderstood)?;
    known_application(body, text)
}

fn known_application(body: &rest::Application, as_received: String) -> Read<Application> {
    Ok(Application {
        id: body.id.clone(),
        reference: body.reference.clone(),
        country: Country::from_code(&body.country).ok_or(NotUnderstood)?,
        version: body.version,
        access: match body.access {
            rest::Access::Full => Access::Full,
            rest::Access::Read => Access::Read,
        },
        applicant: applicant(&body.applicant)?,
        residency: residency(body.residency),
        terms_accepted: body.terms_accepted.clone(),
        fees: body
            .fees
            .iter()
            .map(|quote| FeeQuote { visa_class: quote.visa_class.clone(), amount: money(&quote.amount) })
            .collect(),
        visa_class: body.visa_class.clone(),
        fee: fee::fee(&body.fee)?,
        profile_sent: body.profile.is_some(),
        // With read access the profile is masked: it tells that there is one, and is none itself.
        profile: maybe(&body.profile.clone().filter(|_| body.access == rest::Access::Full), profile)?,
        hold: maybe(&body.hold, hold)?,
        appointment: maybe(&body.appointment, appointment)?,
        delivery: body.delivery.as_ref().map(delivery),
        deadlines: each(&body.deadlines, deadline)?,
        confirmation: maybe(&body.confirmation, confirmation)?,
        as_received,
    })
}

fn applicant(body: &rest::Applicant) -> Read<Applicant> {
    Ok(Applicant {
        given_names: body.given_names.clone(),
        family_name: body.family_name.clone(),
        date_of_birth: date(&body.date_of_birth)?,
    })
}

fn residency(body: rest::Residency) -> Residency {
    match body {
        rest::Residency::Resident => Residency::Resident,
        rest::Residency::NonResident => Residency::NonResident,
    }
}

fn address(body: &rest::Address) -> Address {
    Address {
        street: body.street.clone(),
        apartment: body.apartment.clone(),
        city: body.city.clone(),
        postal_code: body.postal_code.clone(),
        country: body.country.clone(),
    }
}

/// A profile.
pub fn profile(body: &rest::Profile) -> Read<Profile> {
    Ok(Profile {
        passport_number: body.passport_number.clone(),
        passport_issued: date(&body.passport_issued)?,
        passport_expires: date(&body.passport_expires)?,
        nationality: body.nationality.clone(),
        ds160: body.ds160.clone(),
        phone: body.phone.clone(),
        address: address(body.address.as_ref().ok_or(NotUnderstood)?),
        declared: body.declared,
    })
}

fn hold(body: &rest::Hold) -> Read<Hold> {
    Ok(Hold {
        id: body.id.clone(),
        key: body.key.clone(),
        slot: slot(&body.slot)?,
        expires: moment(&body.expires)?,
        extends_left: body.extends_left,
    })
}

fn appointment(body: &rest::Appointment) -> Read<Appointment> {
    Ok(Appointment {
        id: body.id.clone(),
        key: body.key.clone(),
        state: match body.state {
            rest::AppointmentState::Booked => AppointmentState::Booked,
            rest::AppointmentState::Cancelled => AppointmentState::Cancelled,
        },
        slot: slot(&body.slot)?,
        fee_after: match body.fee_after {
            rest::FeeAfter::StillUsable => FeeAfter::StillUsable,
            rest::FeeAfter::UsedUp => FeeAfter::UsedUp,
            rest::FeeAfter::Unknown => FeeAfter::Unknown,
        },
    })
}

/// A delivery choice.
pub fn delivery(body: &rest::Delivery) -> DeliveryChoice {
    DeliveryChoice {
        option: body.option.clone(),
        place: body.place.clone(),
        address: body.address.as_ref().map(address),
        presence_acknowledged: body.presence_acknowledged,
    }
}

fn deadline(body: &rest::Deadline) -> Read<Deadline> {
    let kind = match body.kind {
        rest::DeadlineKind::FeeUsable => DeadlineKind::FeeUsable,
        rest::DeadlineKind::AddressChange => DeadlineKind::AddressChange,
        rest::DeadlineKind::Collect => DeadlineKind::Collect,
        rest::DeadlineKind::SlipExpires => DeadlineKind::SlipExpires,
        rest::DeadlineKind::HoldEnds => DeadlineKind::HoldEnds,
        rest::DeadlineKind::Interview => DeadlineKind::Interview,
    };
    Ok(Deadline { kind, moment: moment(&body.moment)? })
}

fn confirmation(body: &rest::Confirmation) -> Read<Confirmation> {
    Ok(Confirmation { reference: body.reference.clone(), issued: moment(&body.issued)?, slot: slot(&body.slot)? })
}

/// The free times of a stretch of days.
pub fn slot_list(body: &rest::SlotList) -> Read<SlotList> {
    Ok(SlotList {
        checked: moment(&body.checked)?,
        slots: each(&body.slots, slot)?,
        empty: body.empty.map(|why| match why {
            rest::NoSlots::NoneReleased => NoSlots::NoneReleased,
            rest::NoSlots::NoneForClass => NoSlots::NoneForClass,
            rest::NoSlots::AllTaken => NoSlots::AllTaken,
        }),
        next_free: maybe(&body.next_free, |day| date(day))?,
        wait_days: body.wait.as_ref().map(|wait| wait.days),
        looks_left: body.looks_left,
    })
}

/// The opening that a stored body asks for.
pub fn opening(body: &rest::NewApplication) -> Read<Opening> {
    Ok(Opening {
        applicant: applicant(&body.applicant)?,
        residency: residency(body.residency),
        email: body.email.clone(),
        language: Language::from_code(&body.language).ok_or(NotUnderstood)?,
        privacy_notice: body.privacy_notice.clone(),
    })
}
