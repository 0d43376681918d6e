//! Longer pieces of the way, for visits that are about what lies at their end.

use anyhow::Result;
use viza::domain::payment::Channel;

use crate::host::Count;
use crate::patience::until;
use crate::paying::AtTheBank;
use crate::thing::Thing;
use crate::visit::{Visitor, path};

impl Visitor {
    /// From the first page to the one button that pays. Gives the reference.
    ///
    /// # Errors
    /// When something on the way is not there.
    pub async fn walks_to_paying(&self) -> Result<String> {
        self.comes_in().await?;
        self.says_who().await?;
        let reference = self.opens().await?;
        if self.pack()?.terms.is_some() {
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
        let pack = self.pack()?;
        if pack.channel(Channel::Card).is_some() {
            self.pays(Channel::Card).await?;
            self.at_the_bank(AtTheBank::Pay, "4242").await?;
        } else {
            self.pays(Channel::BankSlip).await?;
            self.waits_for_the_money().await?;
        }
        self.has_paid().await?;
        self.fills_in_profile().await?;
        self.sends_profile().await?;
        self.holds_a_time().await?;
        if !pack.delivery.options.is_empty() {
            self.chooses_pickup().await?;
            self.sends_delivery().await?;
        }
        let confirm = self.words.common_confirm_booking();
        self.find(Thing::Button(&confirm)).await.map(drop)
    }

    /// From the first page to the confirmation.
    ///
    /// # Errors
    /// When something on the way is not there.
    pub async fn books(&self) -> Result<()> {
        self.walks_to_paying().await?;
        self.walks_to_confirming().await?;
        self.press(&self.words.common_confirm_booking()).await?;
        self.stands_at(&self.words.confirmation_title()).await?;
        // The page that was checked bears the same heading for a moment.
        until("the confirmation", async || Ok(path(self).await?.ends_with("/confirmation").then_some(()))).await
    }

    /// Waits until the practice API's books say so many appointments that stand, for one fee.
    ///
    /// # Errors
    /// When they never do.
    pub async fn has_appointments(&self, wanted: u32) -> Result<()> {
        let wanted = [Count { charges: 1, appointments: wanted }];
        until(&format!("{wanted:?} in the books"), async || Ok((self.host.counts().await? == wanted).then_some(())))
            .await
    }
}
