//! The orders of one way, each with what stands around it: what the office has before, where it is asked, what is pressed, and
//! how one sees that it was done.

use anyhow::{Context, Result};
use viza::domain::payment::Channel;
use viza::i18n::Words;

use crate::patience::until;
use crate::paying::channel_name;
use crate::prepared::Far;
use crate::visit::Visitor;

/// What is asked of the office in one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    Open,
    Class,
    Pay,
    Profile,
    Hold,
    Deliver,
    Book,
}

impl Wish {
    /// Every one, in the order of the way.
    pub const ALL: [Self; 7] =
        [Self::Open, Self::Class, Self::Pay, Self::Profile, Self::Hold, Self::Deliver, Self::Book];

    /// What the office has before.
    pub const fn far(self) -> Option<Far> {
        match self {
            Self::Open => None,
            Self::Class => Some(Far::TermsAccepted),
            Self::Pay => Some(Far::ClassChosen),
            Self::Profile => Some(Far::Paid),
            Self::Hold => Some(Far::ProfileSent),
            Self::Deliver => Some(Far::Held),
            Self::Book => Some(Far::Delivered),
        }
    }

    /// What the contract calls it.
    pub const fn operation(self) -> &'static str {
        match self {
            Self::Open => "create_application",
            Self::Class => "choose_visa_class",
            Self::Pay => "begin_payment",
            Self::Profile => "send_profile",
            Self::Hold => "take_hold",
            Self::Deliver => "choose_delivery",
            Self::Book => "register_booking",
        }
    }

    /// The steps where it is asked, and where it is seen that it was done.
    pub const fn steps(self) -> [&'static str; 2] {
        match self {
            Self::Open => ["start", "reference"],
            Self::Class | Self::Pay => ["fee", "fee"],
            Self::Profile => ["profile", "booking"],
            Self::Hold => ["booking", "delivery"],
            Self::Deliver => ["delivery", "check"],
            Self::Book => ["check", "confirmation"],
        }
    }

    /// What is pressed for it.
    pub fn button(self, words: &Words) -> String {
        match self {
            Self::Open | Self::Class => words.common_continue(),
            Self::Pay => words.common_pay(),
            Self::Profile | Self::Deliver => words.common_save_and_continue(),
            Self::Hold => words.common_hold_this_time(),
            Self::Book => words.common_confirm_booking(),
        }
    }

    /// Answers what is asked along with it.
    ///
    /// # Errors
    /// When the page does not ask it.
    pub async fn is_answered(self, nino: &Visitor) -> Result<()> {
        let words = &nino.words;
        match self {
            Self::Open => nino.says_who().await,
            Self::Class => {
                let class = words.named("visa-class-b1b2").context("no such class")?;
                nino.answer(&words.fee_class(), &class).await
            }
            Self::Pay => nino.answer(&words.fee_channel(), &channel_name(words, Channel::BankSlip)).await,
            Self::Profile => nino.fills_in_profile().await,
            Self::Hold => nino.first_answer(&words.booking_choose()).await,
            Self::Deliver => nino.chooses_pickup().await,
            Self::Book => nino.stands_at(&words.check_title()).await,
        }
    }

    /// A line among the answers, and what stands on it; none where there is nothing to type.
    pub fn line(self, nino: &Visitor) -> Option<(String, &'static str)> {
        let (words, applicant) = (&nino.words, nino.plan.applicant);
        match self {
            Self::Open => Some((words.start_email(), applicant.email)),
            Self::Profile => Some((words.profile_street(), applicant.street)),
            Self::Class | Self::Pay | Self::Hold | Self::Deliver | Self::Book => None,
        }
    }

    /// Whether it may wait for the line, and is sent again without being pressed for.
    pub const fn is_sent_by_itself(self) -> bool {
        matches!(self, Self::Open | Self::Profile | Self::Deliver)
    }

    /// The app knows that it was done.
    ///
    /// # Errors
    /// When it does not say so.
    pub async fn is_known(self, nino: &Visitor) -> Result<()> {
        let words = &nino.words;
        match self {
            Self::Open => {
                let said = until("a reference", async || Ok(nino.said("/reference").await.ok())).await?;
                nino.sees(&said).await
            }
            Self::Class => nino.sees(&words.fee_before_paying()).await,
            Self::Pay => nino.sees(&words.payment_pending_help()).await,
            Self::Profile => nino.stands_at(&words.booking_title()).await,
            Self::Hold => nino.stands_at(&words.delivery_title()).await,
            Self::Deliver => nino.stands_at(&words.check_title()).await,
            Self::Book => nino.stands_at(&words.confirmation_title()).await,
        }
    }
}
