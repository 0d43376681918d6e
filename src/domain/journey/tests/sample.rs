//! One made-up applicant at a made-up post, as far along as a test needs.

use crate::domain::address::Address;
use crate::domain::application::{Access, Application};
use crate::domain::booking::{Appointment, AppointmentState, Confirmation, FeeAfter, Hold, Slot};
use crate::domain::clock::{Instant, Moment};
use crate::domain::delivery::DeliveryChoice;
use crate::domain::emergency::{AskedBy, Emergency, EmergencyRules, Plea, Standing, Urgency};
use crate::domain::errand::{Lookup, Order, Proof};
use crate::domain::group::{Membership, MembershipState};
use crate::domain::group_wish::{Organisation, OrganisationKind};
use crate::domain::journey::OfficeFile;
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::opening::{Applicant, FilledInBy, Opening, Residency};
use crate::domain::pack::{DeliveryKind, DeliveryOption, DeliveryRules, Pack, Price, Terms};
use crate::domain::payment::{Channel, Fee, FeeState, PayReason, Payment, PaymentState};
use crate::domain::profile::Profile;

pub fn at(text: &str) -> Instant {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

pub fn noon() -> Instant {
    at("2026-11-20T12:00:00Z")
}

pub fn moment(text: &str) -> Moment {
    Moment { at: at(text), local: at(text).naive_utc() }
}

pub fn euros(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

/// A country with terms, and where delivery is chosen before booking.
pub fn pack() -> Pack {
    Pack {
        languages: vec![Language::Et],
        post: "tallinn".into(),
        classes: vec!["b1b2".into()],
        terms: Some(Terms { version: "2".into(), in_force_since: None }),
        ds160_to_book: true,
        emergency: Some(EmergencyRules { reasons: Urgency::ALL.to_vec(), appointment_first: true }),
        delivery: DeliveryRules { required_to_book: true, options: vec![option()], ..DeliveryRules::default() },
        ..Pack::silent("ee")
    }
}

fn option() -> DeliveryOption {
    DeliveryOption {
        id: "pickup".into(),
        kind: DeliveryKind::Pickup,
        carrier: None,
        price: Price::Unknown,
        presence: false,
        attempts_limited: false,
    }
}

/// Just opened: nothing accepted, chosen, paid or sent.
pub fn opened() -> Application {
    Application {
        id: "app-1".into(),
        reference: "EE-1".into(),
        country: pack().country,
        version: 1,
        access: Access::Full,
        applicant: applicant(),
        by: FilledInBy::Applicant,
        residency: Residency::Resident,
        terms_accepted: None,
        fees: vec![],
        visa_class: None,
        fee: fee(FeeState::None, false, PayReason::NoClass),
        profile_sent: false,
        profile: None,
        preferences: None,
        hold: None,
        appointment: None,
        delivery: None,
        deadlines: vec![],
        confirmation: None,
        emergency: None,
        group: None,
        tracking: None,
        as_received: String::new(),
    }
}

/// The terms accepted, the class chosen: the fee may be paid.
pub fn payable() -> Application {
    Application {
        terms_accepted: Some("2".into()),
        visa_class: Some("b1b2".into()),
        fee: fee(FeeState::None, true, PayReason::FirstPayment),
        ..opened()
    }
}

/// The fee is valid and the profile is with the office.
pub fn ready() -> Application {
    let paid = fee(FeeState::Valid, false, PayReason::AlreadyPaid);
    Application { fee: paid, profile_sent: true, profile: Some(profile()), ..payable() }
}

/// A time is held until a quarter past twelve, and the delivery is chosen.
pub fn holding() -> Application {
    Application { hold: Some(hold("hold-1", "key-h")), delivery: Some(pickup()), ..ready() }
}

/// The appointment is registered.
pub fn booked(key: &str) -> Application {
    let slot = slot("s-1");
    Application {
        hold: None,
        appointment: Some(Appointment {
            id: "apt-1".into(),
            key: key.into(),
            state: AppointmentState::Booked,
            slot: slot.clone(),
            fee_after: FeeAfter::StillUsable,
        }),
        confirmation: Some(Confirmation { reference: "EE-1".into(), issued: moment("2026-11-20T12:00:00Z"), slot }),
        fee: fee(FeeState::Used, false, PayReason::AlreadyPaid),
        ..holding()
    }
}

/// The embassy has not decided about the emergency.
pub fn pleaded(key: &str) -> Application {
    let Order::AskEmergency(plea) = plea() else { unreachable!() };
    let emergency = Emergency {
        key: key.into(),
        standing: Standing::Asked,
        urgency: plea.urgency,
        needed_by: plea.needed_by,
        asked_by: plea.asked_by,
        asked: moment("2026-11-20T12:00:00Z"),
        decided: None,
        until: None,
    };
    Application { emergency: Some(emergency), ..booked("key-b") }
}

pub fn versioned(version: u64, record: Application) -> Application {
    Application { version, ..record }
}

pub fn file(application: Application) -> OfficeFile {
    OfficeFile { token: "token".into(), by_session: false, recovery_code: Some("code".into()), application }
}

pub fn fee(state: FeeState, pay_allowed: bool, pay_reason: PayReason) -> Fee {
    Fee {
        state,
        pay_allowed,
        pay_reason,
        due: Some(euros(16_500)),
        paid: euros(0),
        payments: vec![],
        usable_until: None,
        extended: false,
        reschedules_left: None,
        card_locks: vec![],
    }
}

pub fn payment(key: &str, channel: Channel, hosted_page: Option<&str>) -> Payment {
    Payment {
        id: "pay-1".into(),
        key: key.into(),
        channel,
        state: PaymentState::Started,
        amount: euros(16_500),
        started: moment("2026-11-20T12:00:00Z"),
        instructions: None,
        hosted_page: hosted_page.map(str::to_owned),
        expected_by: None,
    }
}

pub fn slot(id: &str) -> Slot {
    Slot { id: id.into(), starts: moment("2026-12-10T09:00:00Z"), minutes: 15 }
}

pub fn hold(id: &str, key: &str) -> Hold {
    Hold { id: id.into(), key: key.into(), slot: slot("s-1"), expires: moment("2026-11-20T12:15:00Z"), extends_left: 2 }
}

fn applicant() -> Applicant {
    Applicant { given_names: "Mari".into(), family_name: "Tamm".into(), date_of_birth: "1990-02-28".parse().unwrap() }
}

pub fn opening() -> Order {
    Order::Open(Opening {
        applicant: applicant(),
        by: FilledInBy::Applicant,
        residency: Residency::Resident,
        email: None,
        language: Language::Et,
        privacy_notice: "1".into(),
    })
}

pub fn profile() -> Profile {
    Profile {
        passport_number: "KE123456".into(),
        passport_issued: "2021-05-01".parse().unwrap(),
        passport_expires: "2031-05-01".parse().unwrap(),
        nationality: "EST".into(),
        ds160: Some("AA00BC1234".into()),
        case_number: None,
        phone: "+37255512345".into(),
        address: Address {
            street: "Kooli 1".into(),
            apartment: None,
            city: "Tallinn".into(),
            postal_code: "15099".into(),
            country: "ee".into(),
        },
        declared: true,
    }
}

pub fn pickup() -> DeliveryChoice {
    let place = Some("tartu".to_owned());
    DeliveryChoice { option: "pickup".into(), place, address: None, presence_acknowledged: false }
}

pub fn plea() -> Order {
    Order::AskEmergency(Plea {
        urgency: Urgency::Funeral,
        needed_by: "2026-12-01".parse().unwrap(),
        explanation: "Matused.".into(),
        asked_by: AskedBy::Applicant,
    })
}

pub fn card() -> Order {
    Order::Pay { channel: Channel::Card, amount: euros(16_500), slip_unpaid: false }
}

pub fn take(slot: &str) -> Order {
    Order::Hold { slot: slot.into() }
}

pub fn find() -> Order {
    Order::Find(Lookup { reference: "EE-1".into(), proof: Proof::RecoveryCode("code".into()) })
}

pub fn book() -> Order {
    Order::Book { hold: "hold-1".into() }
}

/// Ready to book, and in a group or invited to one.
pub fn with_group(state: MembershipState) -> Application {
    let organisation = Organisation { kind: OrganisationKind::Company, name: "Reisid".into() };
    let window_ends = Some(moment("2026-12-04T22:00:00Z"));
    let group = Membership { group: "Talvereis".into(), organisation, state, consent_code: None, window_ends };
    Application { group: Some(group), ..ready() }
}
