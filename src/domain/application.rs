//! One application as the office last stated it: one applicant, one class, one country, one fee.

use super::booking::{Appointment, AppointmentState, Confirmation, Hold, MoveCost};
use super::clock::Instant;
use super::deadline::Deadline;
use super::delivery::DeliveryChoice;
use super::emergency::Emergency;
use super::group::{Membership, MembershipState};
use super::opening::{Applicant, FilledInBy, Residency};
use super::pack::{Country, Pack};
use super::payment::{Fee, FeeQuote};
use super::preferences::Preferences;
use super::profile::Profile;
use super::step::{Guard, Step};
use super::tracking::Tracking;

/// How much a token opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    Full,
    /// Looking only.
    Read,
}

/// How taking a time stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    Open,
    /// The coordinator books for the group that the applicant has agreed to; leaving it opens the way (R81).
    InGroup,
    /// The appointment cannot be moved any more (R29).
    NoMoves,
    /// The fee's last booking day is over (R27).
    FeeOver,
}

/// The office's record. Grows in `version`; an older one never replaces a newer one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    pub id: String,
    pub reference: String,
    pub country: Country,
    pub version: u64,
    pub access: Access,
    pub applicant: Applicant,
    /// Who fills it in (R20).
    pub by: FilledInBy,
    pub residency: Residency,
    pub terms_accepted: Option<String>,
    pub fees: Vec<FeeQuote>,
    pub visa_class: Option<String>,
    pub fee: Fee,
    /// The office has a profile, whether or not the token shows it.
    pub profile_sent: bool,
    /// The profile, with full access.
    pub profile: Option<Profile>,
    /// Which days would suit; absent until it is told.
    pub preferences: Option<Preferences>,
    pub hold: Option<Hold>,
    pub appointment: Option<Appointment>,
    pub delivery: Option<DeliveryChoice>,
    pub deadlines: Vec<Deadline>,
    pub confirmation: Option<Confirmation>,
    /// The only request for an emergency appointment (R67).
    pub emergency: Option<Emergency>,
    /// The group that the applicant is invited to, or comes with.
    pub group: Option<Membership>,
    /// Where the passport is; absent where the office does not say.
    pub tracking: Option<Tracking>,
    /// The body that this was read from, opaque here: it is stored as it came, and read again after a reload.
    pub as_received: String,
}

impl Application {
    /// The appointment that stands.
    pub fn booked(&self) -> Option<&Appointment> {
        self.appointment.as_ref().filter(|appointment| appointment.state == AppointmentState::Booked)
    }

    /// The group that the applicant has agreed to come with.
    pub fn agreed_group(&self) -> Option<&Membership> {
        self.group.as_ref().filter(|group| group.state != MembershipState::Invited)
    }

    /// Whether a new time may be taken: for a first appointment, or while a move is left (R29). Without a stated number
    /// the office decides. Who comes with a group takes no time alone.
    pub fn may_take_time(&self) -> bool {
        self.agreed_group().is_none() && (self.booked().is_none() || self.fee.reschedules_left != Some(0))
    }

    /// How taking a time stands at `now`.
    pub fn taking(&self, now: Instant) -> Taking {
        if self.agreed_group().is_some() {
            Taking::InGroup
        } else if !self.may_take_time() {
            Taking::NoMoves
        } else if self.fee.booking_ends().is_some_and(|end| end.is_over(now)) {
            Taking::FeeOver
        } else {
            Taking::Open
        }
    }

    /// What moving the appointment that stands takes; nothing where none stands.
    pub fn move_cost(&self) -> Option<MoveCost> {
        self.booked().map(|_| MoveCost::of(self.fee.reschedules_left))
    }

    /// The confirmation of the appointment that stands.
    pub fn confirmed(&self) -> Option<&Confirmation> {
        self.booked().and(self.confirmation.as_ref())
    }

    /// The hold that is live at `now`.
    pub fn live_hold(&self, now: Instant) -> Option<&Hold> {
        self.hold.as_ref().filter(|hold| hold.is_live(now))
    }

    /// Whether the terms in force are accepted, or the country has none (R5).
    pub fn terms_are_accepted(&self, pack: &Pack) -> bool {
        pack.terms.as_ref().is_none_or(|terms| self.terms_accepted.as_deref() == Some(terms.version.as_str()))
    }

    /// Whether a guard is satisfied.
    pub fn satisfies(&self, guard: Guard, pack: &Pack, now: Instant) -> bool {
        match guard {
            Guard::Opened => true,
            Guard::TermsAccepted => self.terms_are_accepted(pack),
            Guard::FeeValid => self.fee.is_valid(),
            Guard::ProfileSent => self.profile_sent,
            Guard::HoldLive => self.live_hold(now).is_some(),
            Guard::DeliveryChosen => self.delivery.is_some() || !pack.delivery.required_to_book,
            Guard::Registered => self.confirmed().is_some(),
        }
    }

    /// Whether a step has nothing left to do.
    pub fn is_done(&self, step: Step, pack: &Pack, now: Instant) -> bool {
        let has = |guard| self.satisfies(guard, pack, now);
        match step {
            Step::Start | Step::Reference => true,
            Step::Fee => has(Guard::TermsAccepted) && has(Guard::FeeValid),
            Step::Profile => has(Guard::ProfileSent),
            Step::Booking => has(Guard::HoldLive) || has(Guard::Registered),
            Step::Delivery => self.delivery.is_some() || pack.delivery.options.is_empty(),
            // A time held for moving the appointment is still to be confirmed.
            Step::Check => has(Guard::Registered) && !has(Guard::HoldLive),
            Step::Confirmation => has(Guard::Registered),
        }
    }
}
