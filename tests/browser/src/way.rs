//! The way of an applicant, step by step, in whatever language they read.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use thirtyfour::By;
use viza::domain::payment::Channel;
use viza::i18n::Words;

use crate::patience::until;
use crate::thing::Thing;
use crate::visit::{Visitor, path};

/// What the practice bank answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtTheBank {
    Pay,
    Decline,
}

impl AtTheBank {
    const fn word(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Decline => "decline",
        }
    }
}

/// How a way to pay is called on the screen.
pub fn channel_name(words: &Words, channel: Channel) -> String {
    match channel {
        Channel::BankSlip => words.channel_bank_slip(),
        Channel::Transfer => words.channel_transfer(),
        Channel::Card => words.channel_card(),
    }
}

impl Visitor {
    /// From the first page, which asks for the country, to the questions about who the visa is for.
    ///
    /// # Errors
    /// As every step: when something on the way is not there.
    pub async fn comes_in(&self) -> Result<()> {
        self.goes_to("/").await?;
        self.stands_at(&self.words.home_title()).await?;
        self.looks_around("home").await?;
        let country = self.words.named(&format!("country-{}", self.plan.country)).context("no such country")?;
        self.touch(Thing::Card(&country)).await?;
        self.stands_at(&self.words.front_title()).await?;
        self.sees(&self.words.app_practice()).await?;
        self.looks_around("front").await?;
        self.follow(&self.words.front_begin()).await?;
        self.stands_at(&self.words.start_title()).await
    }

    /// Answers who the visa is for, without sending it yet.
    ///
    /// # Errors
    /// As above.
    pub async fn says_who(&self) -> Result<()> {
        let (words, applicant) = (&self.words, &self.plan.applicant);
        self.tick(&words.start_privacy_read()).await?;
        self.type_in(&words.start_given_names(), applicant.given_names).await?;
        self.type_in(&words.start_family_name(), applicant.family_name).await?;
        self.type_date(&words.start_birth_date(), applicant.born).await?;
        let lives_here = if applicant.resident { words.start_resident() } else { words.start_non_resident() };
        self.answer(&words.start_residency(), &lives_here).await?;
        self.type_in(&words.start_email(), applicant.email).await
    }

    /// Has the application opened and keeps the reference, which it gives.
    ///
    /// # Errors
    /// As above.
    pub async fn opens(&self) -> Result<String> {
        let words = &self.words;
        self.looks_around("start").await?;
        self.press(&words.common_continue()).await?;
        self.stands_at(&words.reference_title()).await?;
        let reference = self.said("/reference").await?;
        let recovery_code = self.said("/recovery_code").await?;
        self.sees(&reference).await?;
        self.sees(&recovery_code).await?;
        self.looks_around("reference").await?;
        self.follow(&words.common_continue()).await?;
        self.stands_at(&words.fee_title()).await?;
        Ok(reference)
    }

    /// Something that the office said, at the place in its answer that the pointer ends with.
    ///
    /// # Errors
    /// When it never said so.
    pub async fn said(&self, tail: &str) -> Result<String> {
        let found = ["", "/application"].iter().find_map(|head| self.host.requests.newest(&format!("{head}{tail}")));
        let text = found.as_ref().and_then(Value::as_str).with_context(|| format!("the office never said {tail}"))?;
        Ok(text.to_owned())
    }

    /// Accepts the terms, where the country has any.
    ///
    /// # Errors
    /// As above.
    pub async fn accepts_terms(&self) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.terms_title()).await?;
        self.tick(&words.terms_accept()).await?;
        self.looks_around("terms").await?;
        self.press(&words.common_continue()).await
    }

    /// Chooses the class of visitors.
    ///
    /// # Errors
    /// As above.
    pub async fn chooses_class(&self) -> Result<()> {
        let words = &self.words;
        let class = words.named("visa-class-b1b2").context("no such class")?;
        self.answer(&words.fee_class(), &class).await?;
        self.looks_around("class").await?;
        self.press(&words.common_continue()).await?;
        self.sees(&words.fee_exact()).await
    }

    /// Chooses how to pay and presses "Pay".
    ///
    /// # Errors
    /// As above.
    pub async fn pays(&self, channel: Channel) -> Result<()> {
        let words = &self.words;
        self.answer(&words.fee_channel(), &channel_name(words, channel)).await?;
        self.looks_around("pay").await?;
        self.press(&words.common_pay()).await
    }

    /// On the bank's page: chooses one of its cards and an outcome, and comes back.
    ///
    /// # Errors
    /// As above.
    pub async fn at_the_bank(&self, outcome: AtTheBank, card: &str) -> Result<()> {
        let web = &self.browser.web;
        let button = format!("//button[@name='outcome'][@value='{}']", outcome.word());
        until("the bank's page", async || Ok(Some(web.find(By::XPath(&button)).await?))).await?;
        self.looks_around("bank").await?;
        web.find(By::XPath(format!("//label[contains(., '{card}')]"))).await?.click().await?;
        web.find(By::XPath(&button)).await?.click().await?;
        self.stands_at(&self.words.fee_title()).await
    }

    /// The money for a slip or a transfer comes; the visitor looks again.
    ///
    /// # Errors
    /// As above.
    pub async fn waits_for_the_money(&self) -> Result<()> {
        let words = &self.words;
        self.sees(&words.payment_pending()).await?;
        self.sees(&words.payment_do_not_pay_again()).await?;
        self.looks_around("pending").await?;
        ensure!(!self.has(Thing::Button(&words.common_pay())).await?, "one could pay a second time");
        self.host.money_arrives().await?;
        self.press(&words.common_check_again()).await
    }

    /// Sees that the fee is paid and goes on to the profile.
    ///
    /// # Errors
    /// As above.
    pub async fn has_paid(&self) -> Result<()> {
        self.sees(&self.words.payment_valid_help()).await?;
        self.looks_around("paid").await?;
        self.follow(&self.words.common_continue()).await?;
        self.stands_at(&self.words.profile_title()).await
    }

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

    /// Types something wrong, is told so, loads the page again: all that was typed is still there, the wrong thing too.
    /// Then puts it right.
    ///
    /// # Errors
    /// As above, or when anything was lost.
    pub async fn keeps_what_is_wrong(&self, label: &str, wrong: &str, problem: &str, send: &str) -> Result<()> {
        let right = self.written(Thing::Field(label)).await?;
        self.type_in(label, wrong).await?;
        let typed: Vec<String> = self.ask(ALL_THAT_IS_TYPED).await?;
        self.press(send).await?;
        self.sees(&self.words.problem_heading()).await?;
        self.sees(problem).await?;
        self.looks_around("wrong").await?;
        self.reloads().await?;
        self.find(Thing::Field(label)).await?;
        until("all that was typed", async || {
            Ok((self.ask::<Vec<String>>(ALL_THAT_IS_TYPED).await? == typed).then_some(()))
        })
        .await?;
        ensure!(self.written(Thing::Field(label)).await? == wrong, "the wrong answer was not kept");
        self.type_in(label, &right).await
    }

    /// Sends the profile and goes on to the interview times.
    ///
    /// # Errors
    /// As above.
    pub async fn sends_profile(&self) -> Result<()> {
        self.looks_around("profile").await?;
        self.press(&self.words.common_save_and_continue()).await?;
        self.stands_at(&self.words.booking_title()).await
    }

    /// Chooses the first free time and asks to hold it.
    ///
    /// # Errors
    /// As above.
    pub async fn holds_a_time(&self) -> Result<()> {
        let words = &self.words;
        self.first_answer(&words.booking_choose()).await?;
        self.looks_around("booking").await?;
        self.press(&words.common_hold_this_time()).await
    }

    /// After the wanted time was taken: takes the first of the three nearest.
    ///
    /// # Errors
    /// As above, or when there are not three.
    pub async fn takes_the_nearest(&self) -> Result<()> {
        let nearest = format!("//section[h2[normalize-space(.)='{}']]//button", self.words.booking_nearest());
        let times = until("the nearest times", async || {
            Ok(Some(self.browser.web.find_all(By::XPath(&nearest)).await?).filter(|times| !times.is_empty()))
        })
        .await?;
        ensure!(times.len() == 3, "{} nearest times", times.len());
        let first = times.first().context("no nearest time")?.text().await?;
        self.press(&first).await
    }

    /// Chooses the first answer of a question, whatever it is.
    ///
    /// # Errors
    /// As above.
    pub async fn first_answer(&self, question: &str) -> Result<()> {
        let label = until(question, async || {
            let label = format!("//fieldset[legend[normalize-space(.)='{question}']]//label");
            let label = self.browser.web.find(By::XPath(label)).await?;
            let title = label.find_all(By::XPath("*[normalize-space(.)]")).await?;
            match title.first() {
                Some(title) => Ok(Some(title.text().await?)),
                None => Ok(Some(label.text().await?)),
            }
        })
        .await?;
        self.answer(question, &label).await
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

    /// Sends the delivery and goes on to the answers.
    ///
    /// # Errors
    /// As above.
    pub async fn sends_delivery(&self) -> Result<()> {
        self.looks_around("delivery").await?;
        self.press(&self.words.common_save_and_continue()).await?;
        self.stands_at(&self.words.check_title()).await
    }

    /// Checks the answers and confirms.
    ///
    /// # Errors
    /// As above.
    pub async fn confirms(&self) -> Result<()> {
        let words = &self.words;
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

/// What stands in every field of the page, and what is chosen.
const ALL_THAT_IS_TYPED: &str = "return [...document.querySelectorAll('main input, main select')]
    .map(e => ['radio', 'checkbox'].includes(e.type) ? `${e.id} ${e.checked}` : `${e.id} ${e.value}`)";
