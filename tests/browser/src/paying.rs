//! Terms, class, payment: in cash, by transfer, at the practice bank.

use anyhow::{Context, Result, ensure};
use thirtyfour::By;
use viza::domain::payment::Channel;
use viza::i18n::Words;

use crate::patience::until;
use crate::thing::Thing;
use crate::visit::Visitor;

/// Longer than any office makes money wait before it counts, in seconds.
const WEEK: i64 = 7 * 86_400;

/// What the practice bank answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtTheBank {
    Pay,
    Decline,
    /// Nobody knows.
    Close,
}

impl AtTheBank {
    const fn word(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Decline => "decline",
            Self::Close => "close",
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
    /// Accepts the terms, where the country has any.
    ///
    /// # Errors
    /// As above.
    pub async fn accepts_terms(&self) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.app_terms()).await?;
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
        self.sees(&words.fee_before_paying()).await
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
        self.takes_picture("bank").await?;
        web.find(By::XPath(format!("//label[contains(., '{card}')]"))).await?.click().await?;
        web.find(By::XPath(&button)).await?.click().await?;
        self.stands_at(&self.words.fee_title()).await
    }

    /// Nothing on the page pays: money may be on its way, or has come.
    ///
    /// # Errors
    /// When there is a way to pay.
    pub async fn cannot_pay(&self) -> Result<()> {
        ensure!(!self.has(Thing::Button(&self.words.common_pay())).await?, "one could pay a second time");
        Ok(())
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
        self.cannot_pay().await?;
        self.host.money_arrives().await?;
        self.press(&words.common_check_again()).await
    }

    /// The money for a slip or a transfer comes. What is not valid at once counts later, by itself; elsewhere nothing of it
    /// appears.
    ///
    /// # Errors
    /// As above.
    pub async fn sees_the_money_come(&self, way: Channel) -> Result<()> {
        let words = &self.words;
        self.sees(&words.payment_pending_help()).await?;
        self.host.money_arrives().await?;
        self.press(&words.common_check_again()).await?;
        if self.pack()?.channel(way).and_then(|rule| rule.instant) == Some(false) {
            self.sees(&words.payment_counts_later()).await?;
            self.sees(&words.channel_valid_later()).await?;
            self.cannot_pay().await?;
            self.looks_around("counts-later").await?;
            self.host.time_passes(WEEK).await?;
            self.press(&words.common_check_again()).await?;
        }
        self.sees(&words.payment_valid_help()).await?;
        self.reads_none_of(&[words.payment_counts_later(), words.channel_valid_later()]).await?;
        self.cannot_pay().await?;
        self.looks_around("valid").await
    }

    /// Sees that the fee is paid and goes on.
    ///
    /// # Errors
    /// As above.
    pub async fn has_paid(&self) -> Result<()> {
        self.sees(&self.words.payment_valid_help()).await?;
        self.looks_around("paid").await?;
        self.follow(&self.words.common_continue()).await
    }
}
