//! An order to the office and the key under which it is given.
//!
//! The key is stored before the first send and stays the same however often the order is sent, so the office carries it
//! out at most once.

use super::application::Application;
use super::booking::AppointmentState;
use super::delivery::DeliveryChoice;
use super::emergency::Plea;
use super::money::Money;
use super::opening::{Opening, Residency};
use super::payment::Channel;
use super::preferences::Preferences;
use super::profile::Profile;
use super::step::Step;

/// A random name for one order, made on the device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(pub String);

/// What the visitor asks the office to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    Open(Opening),
    /// With the reference and the recovery code or the date of birth.
    Find(Lookup),
    AcceptTerms {
        version: String,
    },
    ChooseClass {
        visa_class: String,
    },
    /// Whether the applicant lives here, said anew: the free times go by it (R55).
    StateResidency(Residency),
    Pay {
        channel: Channel,
        amount: Money,
        slip_unpaid: bool,
    },
    SendProfile(Profile),
    /// Which days would suit, told before there are times to choose from.
    Prefer(Preferences),
    Hold {
        slot: String,
    },
    Extend {
        hold: String,
    },
    Release {
        hold: String,
    },
    Deliver(DeliveryChoice),
    /// Registers the held time, or moves the appointment to it.
    Book {
        hold: String,
    },
    Cancel,
    /// Once for each application (R67).
    AskEmergency(Plea),
    WithdrawEmergency,
    /// Declines an invitation to a group, or leaves it; a seat that was booked is given back.
    LeaveGroup,
}

/// What finds an application again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    pub reference: String,
    pub proof: Proof,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    BirthDate(chrono::NaiveDate),
    RecoveryCode(String),
}

/// How far an order has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Sent; the answer is being waited for.
    Sent,
    /// No answer came. Nobody knows yet whether it was carried out.
    Unclear,
    /// The office's record was read since and shows no trace. Sending it again with the same key is safe.
    NotSeen,
}

/// The one order under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    pub key: Key,
    pub order: Order,
    pub stage: Stage,
    /// The step that the visitor saw when giving it; absent where none was shown.
    pub at: Option<Step>,
}

impl Order {
    /// The step where the order is given, and where its refusal is shown.
    pub const fn step(&self) -> Step {
        match self {
            Self::Open(_) | Self::Find(_) => Step::Start,
            Self::AcceptTerms { .. } | Self::ChooseClass { .. } | Self::Pay { .. } => Step::Fee,
            Self::SendProfile(_) => Step::Profile,
            Self::StateResidency(_)
            | Self::Prefer(_)
            | Self::Hold { .. }
            | Self::Release { .. }
            | Self::Cancel
            | Self::AskEmergency(_)
            | Self::WithdrawEmergency
            | Self::LeaveGroup => Step::Booking,
            Self::Extend { .. } | Self::Book { .. } => Step::Check,
            Self::Deliver(_) => Step::Delivery,
        }
    }

    /// Whether the office's record shows that the order was carried out under `key`.
    pub fn left_a_trace(&self, key: &Key, record: &Application) -> bool {
        match self {
            Self::Open(_) | Self::Find(_) => false,
            Self::AcceptTerms { version } => record.terms_accepted.as_ref() == Some(version),
            Self::ChooseClass { visa_class } => record.visa_class.as_ref() == Some(visa_class),
            Self::StateResidency(residency) => record.residency == *residency,
            Self::Pay { .. } => record.fee.payments.iter().any(|payment| payment.key == key.0),
            Self::SendProfile(profile) => record.profile.as_ref() == Some(profile),
            Self::Prefer(preferences) => record.preferences.as_ref() == Some(preferences),
            Self::Hold { .. } => record.hold.as_ref().is_some_and(|hold| hold.key == key.0),
            // The countdown of the hold as read is the truth, whichever way the order went.
            Self::Extend { .. } => true,
            Self::Release { hold } => record.hold.as_ref().is_none_or(|held| held.id != *hold),
            Self::Deliver(choice) => record.delivery.as_ref() == Some(choice),
            Self::Book { .. } => record.appointment.as_ref().is_some_and(|appointment| appointment.key == key.0),
            Self::Cancel => {
                record.appointment.as_ref().is_none_or(|appointment| appointment.state == AppointmentState::Cancelled)
            }
            Self::AskEmergency(_) => record.emergency.as_ref().is_some_and(|emergency| emergency.key == key.0),
            Self::LeaveGroup => record.group.is_none(),
            Self::WithdrawEmergency => record.emergency.as_ref().is_none_or(|emergency| !emergency.waits()),
        }
    }
}
