//! The screens of the app, as whoever compares two packs looks for them.

use crate::domain::notice::NoticePage;
use crate::domain::pack::Pack;
use crate::domain::step::Step;

/// A page, or what stands on all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    EveryPage,
    Front,
    Start,
    Reference,
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
    /// The screen of a page that carries notices.
    fn carrying(page: NoticePage) -> Self {
        match page {
            NoticePage::Front => Self::Front,
            NoticePage::Step(Step::Start) => Self::Start,
            NoticePage::Step(Step::Reference) => Self::Reference,
            NoticePage::Step(Step::Fee) => Self::Fee,
            NoticePage::Step(Step::Profile) => Self::Profile,
            NoticePage::Step(Step::Booking) => Self::Booking,
            NoticePage::Step(Step::Delivery) => Self::Delivery,
            NoticePage::Step(Step::Check) => Self::Check,
            NoticePage::Step(Step::Confirmation) => Self::Confirmation,
        }
    }

    /// What it is called in an English list.
    pub fn name(self) -> &'static str {
        match self {
            Self::EveryPage => "every page",
            Self::Front => "the country’s front page",
            Self::Start => "Who is the visa for?",
            Self::Reference => "Keep these two",
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

/// Where a value of a pack is seen that no sentence speaks of: by the group that it stands in, or the pages of its notice.
pub fn showing(place: &str, pack: &Pack) -> Vec<Screen> {
    let mut way = place.split('.');
    let (group, name) = (way.next().unwrap_or_default(), way.next().unwrap_or_default());
    let screens: &[Screen] = match (group, name) {
        ("notices", id) => {
            let notice = pack.notices.iter().find(|notice| notice.id == id);
            return notice.iter().flat_map(|notice| &notice.pages).map(|page| Screen::carrying(*page)).collect();
        }
        ("languages" | "names" | "operator", _) => &[Screen::EveryPage],
        ("post", _) => &[Screen::Booking, Screen::Confirmation, Screen::Dates],
        ("address", _) => &[Screen::Confirmation, Screen::Tracking],
        ("holidays", _) => &[Screen::Confirmation, Screen::Dates, Screen::Contact],
        ("currency", _) => &[Screen::Fee, Screen::Delivery],
        ("classes" | "channels" | "fee" | "payment_page", _) => &[Screen::Fee],
        ("terms", _) => &[Screen::Terms],
        ("privacy_notice" | "data", _) => &[Screen::Privacy],
        ("times", _) => &[Screen::Booking],
        ("ds160" | "case_number" | "phone" | "postal_code", _) => &[Screen::Profile],
        ("delivery", "identity_to_collect" | "original_to_collect" | "letter_to_collect") => {
            &[Screen::Tracking, Screen::Letter]
        }
        ("delivery", _) => &[Screen::Delivery],
        ("emergency", _) => &[Screen::Emergency],
        ("groups", _) => &[Screen::Group],
        ("care" | "contact", _) => &[Screen::Contact],
        _ => &[],
    };
    screens.to_vec()
}
