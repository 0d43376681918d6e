//! The rooms that an applicant walks through, and what opens each.

/// A place of the wizard. The six from [`Step::Fee`] on are the suggested path, the same in every country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Who the visa is for.
    Start,
    /// The reference and the recovery code, before any way to pay.
    Reference,
    Fee,
    Profile,
    Booking,
    Delivery,
    Check,
    Confirmation,
}

impl Step {
    /// Every step, in the suggested order.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::Reference,
        Self::Fee,
        Self::Profile,
        Self::Booking,
        Self::Delivery,
        Self::Check,
        Self::Confirmation,
    ];

    /// The steps that the progress bar counts.
    pub const PATH: [Self; 6] =
        [Self::Fee, Self::Profile, Self::Booking, Self::Delivery, Self::Check, Self::Confirmation];

    /// The step's word in a URL: the only place where it is spelt.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Reference => "reference",
            Self::Fee => "fee",
            Self::Profile => "profile",
            Self::Booking => "booking",
            Self::Delivery => "delivery",
            Self::Check => "check",
            Self::Confirmation => "confirmation",
        }
    }

    /// The step that a URL's word names.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }

    /// What must be there before the step opens, in the order in which one would get it. Once the terms are
    /// accepted, profile and delivery stand open in every fee state, so that a pending payment never keeps anybody waiting
    /// (R2, R23, R44).
    pub const fn needs(self) -> &'static [Guard] {
        match self {
            Self::Start => &[],
            Self::Reference | Self::Fee => &[Guard::Opened],
            Self::Profile | Self::Delivery => &[Guard::Opened, Guard::TermsAccepted],
            Self::Booking => &[Guard::Opened, Guard::TermsAccepted, Guard::FeeValid, Guard::ProfileSent],
            Self::Check => &[
                Guard::Opened,
                Guard::TermsAccepted,
                Guard::FeeValid,
                Guard::ProfileSent,
                Guard::HoldLive,
                Guard::DeliveryChosen,
            ],
            Self::Confirmation => &[Guard::Opened, Guard::Registered],
        }
    }
}

/// A named condition on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Guard {
    /// The office has opened the application: there is a reference.
    Opened,
    /// The terms in force are accepted, where the country has any (R2, R5).
    TermsAccepted,
    /// The fee is valid, paid in this country (R23, R33).
    FeeValid,
    /// The office has the profile (R15).
    ProfileSent,
    /// A time is being held.
    HoldLive,
    /// The delivery is chosen, or the country asks for no choice (R59).
    DeliveryChosen,
    /// The office has registered the appointment.
    Registered,
}

impl Guard {
    /// Where the visitor gets what is missing.
    pub const fn obtained_at(self) -> Step {
        match self {
            Self::Opened => Step::Start,
            Self::TermsAccepted | Self::FeeValid => Step::Fee,
            Self::ProfileSent => Step::Profile,
            Self::HoldLive => Step::Booking,
            Self::DeliveryChosen => Step::Delivery,
            Self::Registered => Step::Check,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slug_names_its_own_step() {
        for step in Step::ALL {
            assert_eq!(Step::from_slug(step.slug()), Some(step));
        }
        assert_eq!(Step::from_slug("elsewhere"), None);
    }

    /// R137.
    #[test]
    fn what_opens_a_step_is_obtained_before_it() {
        for step in Step::ALL {
            for guard in step.needs() {
                assert!(guard.obtained_at() < step, "{step:?} needs {guard:?}");
            }
        }
    }
}
