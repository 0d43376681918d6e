//! What the office refuses, in the office's words. `i18n` turns each into a sentence; none carries user text.

use super::booking::Slot;
use super::clock::Moment;
use super::handoff::Hindrance;
use super::money::Money;
use super::problem::Problem;

/// Why an order was refused. Always definite: the order was not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    TokenInvalid,
    /// The session is over; signing in again opens everything as it was.
    SessionEnded,
    /// E-mail and password do not belong together; which of them is wrong is not said.
    CredentialsWrong,
    /// The code of a mail is wrong, used or too old.
    CodeWrong,
    ReadOnly,
    NotFound,
    /// The office found answers wrong that this app takes: each question that it named and that a page asks.
    Invalid {
        problems: Vec<Problem>,
    },
    /// The record changed since it was read; it is read again.
    Outdated,
    InOtherAccount,
    FeeAlreadyOpen,
    PayNotAllowed,
    FeeChanged {
        due: Option<Money>,
    },
    ClassLocked,
    ChannelUnknown,
    TermsMissing,
    /// The terms that this page shows are no longer those in force (R5).
    TermsNewer,
    FeeNotValid,
    FeeExpired,
    FeeOtherCountry,
    ProfileMissing,
    Ds160Missing,
    SlotTaken {
        nearest: Vec<Slot>,
    },
    SlotNotForYou,
    HoldExpired {
        nearest: Vec<Slot>,
    },
    NoExtendsLeft,
    NoReschedulesLeft,
    NoAppointment,
    EmergencyUnknown,
    EmergencyUsed,
    /// An emergency appointment needs an appointment to come.
    AppointmentMissing,
    NoEmergency,
    /// Money is under way, or the interview has begun.
    WithdrawalClosed,
    /// This country arranges no groups here (R83).
    NoGroups,
    /// The account has no role in this country, or the embassy has not approved it.
    CoordinatorMissing,
    /// The embassy has not decided about the group, or denied it (R76).
    GroupNotApproved,
    /// The time in which the group could be booked is over (R80).
    GroupWindowOver,
    GroupBooked,
    /// Fewer than the country wants for a group (R82).
    GroupTooSmall,
    /// Somebody who has agreed lacks something (R78, R79).
    MemberNotReady,
    /// Who has an own appointment goes alone (R81).
    MemberHasBooking,
    /// The application has agreed to a group: it takes no time alone and agrees to no other group.
    InGroup,
    DeliveryMissing,
    AddressCutoff {
        was: Option<Moment>,
    },
    AddressAbroad,
    DeliveryUnknown,
    /// An application cannot go over to another device.
    Handoff(Hindrance),
    /// Looked or asked too often; seconds to wait.
    TooOften {
        wait: u32,
    },
    /// The office is too busy; seconds to wait.
    Busy {
        wait: u32,
    },
    /// The office is closed for maintenance; seconds to wait.
    Maintenance {
        wait: u32,
    },
    /// The office serves newer apps only.
    AppOutdated,
    /// This version of the app and the office do not understand each other.
    NotUnderstood,
}

impl Refusal {
    /// Whether it is the moment that was refused and not the order, which may be sent again later as it is.
    pub const fn passes(&self) -> bool {
        matches!(
            self,
            Self::SessionEnded
                | Self::Outdated
                | Self::TermsMissing
                | Self::TooOften { .. }
                | Self::Busy { .. }
                | Self::Maintenance { .. }
                | Self::AppOutdated
        )
    }

    /// Whether it was said at the office's door, before anybody looked at the order or its key: then it tells nothing of an
    /// attempt before.
    pub const fn is_of_the_door(&self) -> bool {
        matches!(
            self,
            Self::SessionEnded
                | Self::TooOften { .. }
                | Self::Busy { .. }
                | Self::Maintenance { .. }
                | Self::AppOutdated
        )
    }

    /// Seconds that the office asks to wait.
    pub const fn wait(&self) -> Option<u32> {
        match self {
            Self::TooOften { wait } | Self::Busy { wait } | Self::Maintenance { wait } => Some(*wait),
            _ => None,
        }
    }

    /// The questions whose answers were refused.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Invalid { problems } => problems,
            _ => &[],
        }
    }

    /// Nearest free times that came with the refusal.
    pub fn nearest(&self) -> &[Slot] {
        match self {
            Self::SlotTaken { nearest } | Self::HoldExpired { nearest } => nearest,
            _ => &[],
        }
    }
}
