//! Longer pieces of the way, for visits that are about what lies at their end.

use anyhow::Result;
use viza::domain::payment::Channel;

use crate::patience::until;
use crate::paying::AtTheBank;
use crate::thing::Thing;
use crate::visit::Visitor;

impl Visitor {
    /// From the first page to the one button that pays. Gives the reference.
    ///
    /// # Errors
    /// When something on the way is not there.
    pub async fn walks_to_paying(&self) -> Result<String> {
        self.comes_in().await?;
        self.says_who().await?;
        let reference = self.opens().await?;
        if self.plan.country != "al" {
            self.accepts_terms().await?;
        }
        self.chooses_class().await?;
        Ok(reference)
    }

    /// From there to the one button that books, with a card where cards are taken and cash elsewhere.
    ///
    /// # Errors
    /// When something on the way is not there.
    pub async fn walks_to_confirming(&self) -> Result<()> {
        if self.plan.country == "ge" {
            self.pays(Channel::BankSlip).await?;
            self.waits_for_the_money().await?;
        } else {
            self.pays(Channel::Card).await?;
            self.at_the_bank(AtTheBank::Pay, "4242").await?;
        }
        self.has_paid().await?;
        self.fills_in_profile().await?;
        self.sends_profile().await?;
        self.holds_a_time().await?;
        if self.plan.country != "al" {
            self.chooses_pickup().await?;
            self.sends_delivery().await?;
        }
        let confirm = self.words.common_confirm_booking();
        self.find(Thing::Button(&confirm)).await.map(drop)
    }

    /// Waits until the practice API's books say one charge and one appointment.
    ///
    /// # Errors
    /// When they never do.
    pub async fn is_booked(&self) -> Result<()> {
        until("the appointment in the books", async || {
            let counts = self.host.counts().await?;
            Ok(counts.iter().any(|count| count.appointments > 0).then_some(()))
        })
        .await?;
        self.paid_and_booked_once().await
    }
}
