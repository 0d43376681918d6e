//! Coming in, saying who the visa is for, keeping the reference.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::thing::Thing;
use crate::visit::Visitor;

impl Visitor {
    /// From the first page, which asks for the country, to the questions about who the visa is for.
    ///
    /// # Errors
    /// As every step: when something on the way is not there.
    pub async fn comes_in(&self) -> Result<()> {
        self.goes_to("/").await?;
        self.stands_at(&self.words.home_title()).await?;
        self.looks_around("home").await?;
        let pack = self.pack()?;
        let names = pack.names(self.plan.language).context("the country has no name in this language")?;
        self.touch(Thing::Card(&names.country)).await?;
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
        self.answer(&words.start_for(), &words.start_for_applicant()).await?;
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
}
