//! From the office's record to the domain.
//!
//! A body that the contract allows always has a domain value; what cannot be read is [`NotUnderstood`].

use serde_json::Value;

use super::date::{date_in, moment};
use super::node::{self, Node, Words};
pub use super::node::{NotUnderstood, Read};
use super::{emergency, fee, group, place, rest};
use crate::domain::address::Address;
use crate::domain::application::{Access, Application};
use crate::domain::booking::{Appointment, AppointmentState, Confirmation, FeeAfter, Hold, NoSlots, Slot, SlotList};
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::delivery::DeliveryChoice;
use crate::domain::journey::OfficeFile;
use crate::domain::money::{Currency, Money};
use crate::domain::opening::{Applicant, FilledInBy, Residency};
use crate::domain::pack::Country;
use crate::domain::payment::FeeQuote;
use crate::domain::preferences::{DayPart, Preferences};
use crate::domain::profile::Profile;

const ACCESS: &Words<Access> = &[("full", Access::Full), ("read", Access::Read)];
const APPOINTMENT_STATES: &Words<AppointmentState> =
    &[("booked", AppointmentState::Booked), ("cancelled", AppointmentState::Cancelled)];
const DEADLINE_KINDS: &Words<DeadlineKind> = &[
    ("fee_usable", DeadlineKind::FeeUsable),
    ("address_change", DeadlineKind::AddressChange),
    ("collect", DeadlineKind::Collect),
    ("slip_expires", DeadlineKind::SlipExpires),
    ("hold_ends", DeadlineKind::HoldEnds),
    ("interview", DeadlineKind::Interview),
    ("emergency_ends", DeadlineKind::EmergencyEnds),
    ("tracking_number", DeadlineKind::TrackingNumber),
];
const FEE_AFTER: &Words<FeeAfter> =
    &[("still_usable", FeeAfter::StillUsable), ("used_up", FeeAfter::UsedUp), ("unknown", FeeAfter::Unknown)];
pub(super) const NO_SLOTS: &Words<NoSlots> = &[
    ("none_released", NoSlots::NoneReleased),
    ("none_for_class", NoSlots::NoneForClass),
    ("all_taken", NoSlots::AllTaken),
];
const DAY_PARTS: &Words<DayPart> = &[("morning", DayPart::Morning), ("afternoon", DayPart::Afternoon)];
pub(super) const RESIDENCIES: &Words<Residency> =
    &[("resident", Residency::Resident), ("non_resident", Residency::NonResident)];

pub(super) const FILLED_IN_BY: &Words<FilledInBy> = &[
    ("applicant", FilledInBy::Applicant),
    ("family", FilledInBy::Family),
    ("representative", FilledInBy::Representative),
];

/// The whole record, from the text of its body.
pub fn application(text: &str) -> Read<Application> {
    known_application(Node(&node::body(text)?), text.to_owned())
}

/// The file that a body hands over: the answer to opening an application or to finding one.
pub fn office_file(text: &str) -> Read<OfficeFile> {
    let body = node::body(text)?;
    let body = Node(&body);
    let record: &Value = body.at("application")?.0;
    Ok(OfficeFile {
        token: body.text("token")?,
        by_session: false,
        recovery_code: body.maybe_text("recovery_code")?,
        application: known_application(Node(record), record.to_string())?,
    })
}

fn known_application(body: Node, as_received: String) -> Read<Application> {
    let access = body.word("access", ACCESS)?;
    let sent = body.maybe("profile");
    Ok(Application {
        id: body.text("id")?,
        reference: body.text("reference")?,
        country: Country::from_code(body.at("country")?.as_text()?).ok_or(NotUnderstood)?,
        version: body.number("version")?.try_into().map_err(|_| NotUnderstood)?,
        access,
        applicant: body.one("applicant", applicant)?,
        by: filled_in_by(body)?,
        residency: body.word("residency", RESIDENCIES)?,
        terms_accepted: body.maybe_text("terms_accepted")?,
        fees: body.each("fees", |quote| {
            Ok(FeeQuote { visa_class: quote.text("visa_class")?, amount: quote.one("amount", money)? })
        })?,
        visa_class: body.maybe_text("visa_class")?,
        fee: body.one("fee", fee::fee)?,
        profile_sent: sent.is_some(),
        // With read access the profile is masked: it tells that there is one, and is none itself.
        profile: sent.filter(|_| access == Access::Full).map(profile).transpose()?,
        preferences: body.maybe_one("preferences", preferences)?,
        hold: body.maybe_one("hold", hold)?,
        appointment: body.maybe_one("appointment", appointment)?,
        delivery: body.maybe_one("delivery", delivery)?,
        deadlines: body.each("deadlines", deadline)?,
        confirmation: body.maybe_one("confirmation", confirmation)?,
        emergency: body.maybe_one("emergency", emergency::emergency)?,
        group: body.maybe_one("group", group::membership)?,
        tracking: body.maybe_one("tracking", place::tracking)?,
        as_received,
    })
}

/// An amount.
pub fn money(body: Node) -> Read<Money> {
    Ok(Money { minor: body.number("minor")?, currency: body.one("currency", currency)? })
}

/// A currency by its code.
pub(super) fn currency(body: Node) -> Read<Currency> {
    Currency::from_code(body.as_text()?).ok_or(NotUnderstood)
}

/// A free time.
pub fn slot(body: Node) -> Read<Slot> {
    Ok(Slot { id: body.text("id")?, starts: body.one("starts", moment)?, minutes: body.count("minutes")? })
}

/// Who the visa is for.
pub(super) fn applicant(body: Node) -> Read<Applicant> {
    Ok(Applicant {
        given_names: body.text("given_names")?,
        family_name: body.text("family_name")?,
        date_of_birth: body.one("date_of_birth", date_in)?,
    })
}

/// Who fills it in. What was stored before it was asked was filled in by the applicant.
pub(super) fn filled_in_by(body: Node) -> Read<FilledInBy> {
    Ok(body.maybe_word("by", FILLED_IN_BY)?.unwrap_or_default())
}

fn address(body: Node) -> Read<Address> {
    Ok(Address {
        street: body.text("street")?,
        apartment: body.maybe_text("apartment")?,
        city: body.text("city")?,
        postal_code: body.text("postal_code")?,
        country: body.text("country")?,
    })
}

/// A profile.
pub(super) fn profile(body: Node) -> Read<Profile> {
    Ok(Profile {
        passport_number: body.text("passport_number")?,
        passport_issued: body.one("passport_issued", date_in)?,
        passport_expires: body.one("passport_expires", date_in)?,
        nationality: body.text("nationality")?,
        ds160: body.maybe_text("ds160")?,
        case_number: body.maybe_text("case_number")?,
        phone: body.text("phone")?,
        address: body.one("address", address)?,
        declared: body.flag("declared")?,
    })
}

/// Which days would suit.
pub(super) fn preferences(body: Node) -> Read<Preferences> {
    Ok(Preferences {
        from: body.maybe_one("from", date_in)?,
        to: body.maybe_one("to", date_in)?,
        part: body.maybe_word("part", DAY_PARTS)?,
    })
}

fn hold(body: Node) -> Read<Hold> {
    Ok(Hold {
        id: body.text("id")?,
        key: body.text("key")?,
        slot: body.one("slot", slot)?,
        expires: body.one("expires", moment)?,
        extends_left: body.count("extends_left")?,
    })
}

fn appointment(body: Node) -> Read<Appointment> {
    Ok(Appointment {
        id: body.text("id")?,
        key: body.text("key")?,
        state: body.word("state", APPOINTMENT_STATES)?,
        slot: body.one("slot", slot)?,
        fee_after: body.word("fee_after", FEE_AFTER)?,
    })
}

/// A delivery choice.
pub(super) fn delivery(body: Node) -> Read<DeliveryChoice> {
    Ok(DeliveryChoice {
        option: body.text("option")?,
        place: body.maybe_text("place")?,
        address: body.maybe_one("address", address)?,
        presence_acknowledged: body.is("presence_acknowledged")?,
    })
}

fn deadline(body: Node) -> Read<Deadline> {
    Ok(Deadline { kind: body.word("kind", DEADLINE_KINDS)?, moment: body.one("moment", moment)? })
}

fn confirmation(body: Node) -> Read<Confirmation> {
    Ok(Confirmation {
        reference: body.text("reference")?,
        issued: body.one("issued", moment)?,
        slot: body.one("slot", slot)?,
    })
}

/// The free times of a stretch of days.
pub fn slot_list(text: &str) -> Read<SlotList> {
    let body = node::body(text)?;
    let body = Node(&body);
    Ok(SlotList {
        checked: body.one("checked", moment)?,
        slots: body.each("slots", slot)?,
        empty: body.maybe_word("empty", NO_SLOTS)?,
        next_free: body.maybe_one("next_free", date_in)?,
        wait_days: body.maybe_one("wait", |wait| wait.count("days"))?,
        looks_left: body.count("looks_left")?,
        looks_hourly: body.count("looks_hourly")?,
        look_again: body.maybe_one("look_again", moment)?,
    })
}

/// The places where a passport can be picked up.
pub fn places(text: &str) -> Read<Vec<rest::Place>> {
    Node(&node::body(text)?).each("places", |said| {
        Ok(rest::Place {
            id: said.text("id")?,
            name: said.one("name", localised)?,
            address: said.one("address", localised)?,
            collect_days: said.maybe_count("collect_days")?,
            hours: said.each("hours", place::hours)?,
        })
    })
}

fn localised(body: Node) -> Read<rest::Localised> {
    let texts = body.0.as_object().ok_or(NotUnderstood)?;
    let text = |(language, said): (&String, &Value)| Some((language.clone(), said.as_str()?.to_owned()));
    Ok(rest::Localised(texts.iter().filter_map(text).collect()))
}

/// Whether this is a practice service.
pub fn is_practice(text: &str) -> Read<bool> {
    Node(&node::body(text)?).flag("practice")
}
