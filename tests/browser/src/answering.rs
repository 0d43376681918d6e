//! Answers that are wrong at first, and answers of which any will do.

use anyhow::{Result, ensure};
use thirtyfour::By;

use crate::patience::until;
use crate::thing::Thing;
use crate::visit::Visitor;

impl Visitor {
    /// Types something wrong, is told so, loads the page again: all that was typed is still there, the wrong thing too.
    /// Then puts it right.
    ///
    /// # Errors
    /// As above, or when anything was lost.
    pub async fn keeps_what_is_wrong(&self, label: &str, wrong: &str, problem: &str, send: &str) -> Result<()> {
        let right = self.written(Thing::Field(label)).await?;
        self.type_in(label, wrong).await?;
        let typed = self.all_that_is_typed().await?;
        self.press(send).await?;
        self.sees(&self.words.problem_heading()).await?;
        self.sees(problem).await?;
        self.looks_around("wrong").await?;
        self.reloads().await?;
        self.find(Thing::Field(label)).await?;
        until("all that was typed", async || Ok((self.all_that_is_typed().await? == typed).then_some(()))).await?;
        ensure!(self.written(Thing::Field(label)).await? == wrong, "the wrong answer was not kept");
        self.type_in(label, &right).await
    }

    /// What stands in every field of the page, and what is chosen, by the field's own name.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn all_that_is_typed(&self) -> Result<Vec<String>> {
        self.ask(ALL_THAT_IS_TYPED).await
    }

    /// Chooses the first answer of a question, whatever it is.
    ///
    /// # Errors
    /// As above.
    pub async fn first_answer(&self, question: &str) -> Result<()> {
        let label = self.first_choice(question).await?;
        self.answer(question, &label).await
    }

    /// What the first answer to a question is called.
    ///
    /// # Errors
    /// As above.
    pub async fn first_choice(&self, question: &str) -> Result<String> {
        until(question, async || {
            let label = format!("//fieldset[legend[normalize-space(.)='{question}']]//label");
            let label = self.browser.web.find(By::XPath(label)).await?;
            let title = label.find_all(By::XPath("*[normalize-space(.)]")).await?;
            match title.first() {
                Some(title) => Ok(Some(title.text().await?)),
                None => Ok(Some(label.text().await?)),
            }
        })
        .await
    }
}

/// What stands in every field of the page, and what is chosen.
const ALL_THAT_IS_TYPED: &str = "return [...document.querySelectorAll('main input, main select')]
    .map(e => ['radio', 'checkbox'].includes(e.type) ? `${e.id} ${e.checked}` : `${e.id} ${e.value}`)";
