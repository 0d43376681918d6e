//! A visitor without patience: presses whatever leads on, as often as the page lets them, until what they want is done.

use anyhow::Result;
use thirtyfour::By;

use crate::patience::until;
use crate::prepared::Prepared;
use crate::thing::Thing;
use crate::visit::{Visitor, path};

impl Visitor {
    /// Opens a prepared application on this device, in a counted tab, with its recovery code. Gives the address that its steps
    /// begin with.
    ///
    /// # Errors
    /// When it is not found.
    pub async fn finds(&self, prepared: &Prepared) -> Result<String> {
        let words = &self.words;
        let place = format!("/{}/{}/a/prepared", self.plan.country, self.plan.language.code());
        self.goes_to(&format!("{place}/find")).await?;
        // What the office says first may move everything under the finger.
        self.rests().await?;
        self.type_in(&words.reference_label(), &prepared.reference).await?;
        self.answer(&words.find_proof(), &words.find_by_code()).await?;
        self.type_in(&words.reference_recovery_code(), &prepared.recovery_code).await?;
        self.press(&words.find_button()).await?;
        until("the way on", async || Ok((!path(self).await?.ends_with("/find")).then_some(()))).await?;
        Ok(place)
    }

    /// Presses whatever leads on, or `button`, whenever the page waits for nothing, until it is done.
    ///
    /// # Errors
    /// When it never is.
    pub async fn insists_on(&self, button: &str, is_done: impl AsyncFn() -> Result<bool>) -> Result<()> {
        let words = &self.words;
        let ways = [words.common_try_again(), button.to_owned(), words.common_check_again()];
        until(&format!("what “{button}” is pressed for"), async || {
            if !self.is_at_rest().await? {
                return Ok(None);
            }
            if is_done().await? {
                return Ok(Some(()));
            }
            for way in &ways {
                let found = self.browser.web.find_all(By::XPath(Thing::Button(way).xpath())).await?;
                if let Some(way) = found.into_iter().next() {
                    way.scroll_into_view().await?;
                    way.click().await?;
                    break;
                }
            }
            Ok(None)
        })
        .await
    }
}
