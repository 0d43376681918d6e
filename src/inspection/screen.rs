//! The screens of the app, as whoever compares two packs looks for them.

/// A page, or what stands on all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    EveryPage,
    Front,
    Start,
    Terms,
    Privacy,
    Fee,
    Profile,
    Booking,
    Delivery,
    Check,
    Confirmation,
    Dates,
    WhatIf,
    Tracking,
    Letter,
    Contact,
    Emergency,
    Withdrawal,
    Representative,
    Group,
    Invitation,
}

impl Screen {
    /// What it is called in an English list.
    pub fn name(self) -> &'static str {
        match self {
            Self::EveryPage => "the foot of every page",
            Self::Front => "the country’s front page",
            Self::Start => "Who is the visa for?",
            Self::Terms => "Terms and conditions",
            Self::Privacy => "Privacy",
            Self::Fee => "Visa fee",
            Self::Profile => "Applicant’s profile",
            Self::Booking => "Interview time",
            Self::Delivery => "Passport delivery",
            Self::Check => "Check your answers",
            Self::Confirmation => "Your appointment is booked",
            Self::Dates => "Your dates",
            Self::WhatIf => "What happens if…",
            Self::Tracking => "Where your passport is",
            Self::Letter => "Authorization letter",
            Self::Contact => "Contact",
            Self::Emergency => "Emergency appointment",
            Self::Withdrawal => "Withdraw the application",
            Self::Representative => "What you may do as a representative",
            Self::Group => "Your groups",
            Self::Invitation => "Coming with a group",
        }
    }
}
