//! Profile, time, delivery, check, confirmation.

use anyhow::{Context, Result, ensure};
use thirtyfour::By;

use crate::patience::until;
use crate::visit::{Visitor, path};

impl Visitor {
    /// Fills in the profile, without sending it yet.
    ///
    /// # Errors
    /// As above.
    pub async fn fills_in_profile(&self) -> Result<()> {
        let (words, applicant) = (&self.words, &self.plan.applicant);
        self.type_in(&words.profile_passport_number(), applicant.passport).await?;
        self.choose(&words.profile_nationality(), &words.nation(applicant.nation)).await?;
        self.type_date(&words.profile_issued(), applicant.issued).await?;
        self.type_date(&words.profile_expires(), applicant.expires).await?;
        self.type_in(&words.profile_ds160(), applicant.ds160).await?;
        self.type_in(&words.profile_phone(), applicant.phone).await?;
        self.choose(&words.profile_lives_in(), &words.nation(applicant.lives_in)).await?;
        self.type_in(&words.profile_street(), applicant.street).await?;
        self.type_in(&words.profile_city(), applicant.city).await?;
        self.type_in(&words.profile_postal_code(), applicant.postal_code).await?;
        self.tick(&words.profile_declare()).await
    }

    /// Sends the profile.
    ///
    /// # Errors
    /// As above.
    pub async fn sends_profile(&self) -> Result<()> {
        self.looks_around("profile").await?;
        self.press(&self.words.common_save_and_continue()).await
    }

    /// Chooses the first free time and asks to hold it.
    ///
    /// # Errors
    /// As above.
    pub async fn holds_a_time(&self) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.booking_title()).await?;
        self.first_answer(&words.booking_choose()).await?;
        self.looks_around("booking").await?;
        self.press(&words.common_hold_this_time()).await
    }

    /// After the wanted time was lost: takes the first of the three nearest.
    ///
    /// # Errors
    /// As above, or when there are not three.
    pub async fn takes_the_nearest(&self) -> Result<()> {
        let nearest =
            format!("//p[normalize-space(.)='{}']/following-sibling::div[1]//button", self.words.booking_nearest());
        let times = until("the nearest times", async || {
            Ok(Some(self.browser.web.find_all(By::XPath(&nearest)).await?).filter(|times| !times.is_empty()))
        })
        .await?;
        ensure!(times.len() == 3, "{} nearest times", times.len());
        let first = times.first().context("no nearest time")?.text().await?;
        self.press(&first).await
    }

    /// Chooses to pick the passport up at the first place.
    ///
    /// # Errors
    /// As above.
    pub async fn chooses_pickup(&self) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.delivery_title()).await?;
        self.answer(&words.delivery_question(), &words.delivery_pickup()).await?;
        self.first_answer(&words.delivery_place()).await
    }

    /// Has the passport brought to an address that is not the profile's.
    ///
    /// # Errors
    /// As above.
    pub async fn has_it_brought_to(&self, street: &str, city: &str, postal_code: &str) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.delivery_title()).await?;
        self.answer(&words.delivery_question(), &words.delivery_door()).await?;
        self.type_in(&words.profile_street(), street).await?;
        self.type_in(&words.profile_city(), city).await?;
        self.type_in(&words.profile_postal_code(), postal_code).await?;
        self.tick(&words.delivery_presence_known()).await
    }

    /// Sends the delivery.
    ///
    /// # Errors
    /// As above.
    pub async fn sends_delivery(&self) -> Result<()> {
        self.looks_around("delivery").await?;
        self.press(&self.words.common_save_and_continue()).await
    }

    /// Checks the answers and confirms.
    ///
    /// # Errors
    /// As above.
    pub async fn confirms(&self) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.check_title()).await?;
        self.sees(&self.plan.applicant.name()).await?;
        self.sees(self.plan.applicant.passport).await?;
        self.looks_around("check").await?;
        self.press(&words.common_confirm_booking()).await
    }

    /// Stands before the confirmation, which bears the reference and outlives a reload.
    ///
    /// # Errors
    /// As above.
    pub async fn is_confirmed(&self, reference: &str) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.confirmation_title()).await?;
        self.sees(reference).await?;
        self.sees(&words.app_practice()).await?;
        self.looks_around("confirmation").await?;
        let here = path(self).await?;
        self.reloads().await?;
        self.stands_at(&words.confirmation_title()).await?;
        ensure!(path(self).await? == here, "a reload leads away from the confirmation");
        self.paid_and_booked_once().await
    }
}
