//! What a visitor does with the things on the screen: each is waited for, touched and read as a person would.

use anyhow::{Result, ensure};
use axum::http::Method;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{By, Key, RequestData, SessionId, WebElement};

use crate::patience::until;
use crate::thing::{Thing, plain};
use crate::visit::Visitor;

/// Something that the browser computes about an element for assistive technology.
#[derive(Debug)]
struct Computed<'a> {
    element: &'a WebElement,
    what: &'static str,
}

impl FormatRequestData for Computed<'_> {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let element = self.element.element_id();
        RequestData::new(Method::GET, format!("session/{session}/element/{element}/computed{}", self.what))
    }
}

impl Visitor {
    /// The element that is touched for a thing, once it is there to be seen. Its control must have the role and the name
    /// that the thing is found by.
    ///
    /// # Errors
    /// When it does not come, or assistive technology is told something else.
    pub async fn find(&self, thing: Thing<'_>) -> Result<WebElement> {
        until(&format!("{thing:?}"), async || self.shown(thing).await).await
    }

    async fn shown(&self, thing: Thing<'_>) -> Result<Option<WebElement>> {
        for touched in self.browser.web.find_all(By::XPath(thing.touched())).await? {
            if touched.is_displayed().await? {
                let control = self.browser.web.find(By::XPath(thing.xpath())).await?;
                if self.is_announced(thing, &control).await? {
                    return Ok(Some(touched));
                }
            }
        }
        Ok(None)
    }

    async fn is_announced(&self, thing: Thing<'_>, control: &WebElement) -> Result<bool> {
        let role = self.computed(control, "role").await?;
        let label = plain(&self.computed(control, "label").await?);
        // A browser that begins to draw a page has no word for it yet.
        if label.is_empty() {
            return Ok(false);
        }
        let same = role == thing.role() || (role, thing.role()) == ("img".to_owned(), "image");
        ensure!(same && label.contains(&plain(thing.name())), "{thing:?} is announced as another thing: {label}");
        Ok(true)
    }

    async fn computed(&self, element: &WebElement, what: &'static str) -> Result<String> {
        Ok(self.browser.web.cmd(Computed { element, what }).await?.value()?)
    }

    /// The name that a screen reader says for an element.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn name_of(&self, element: &WebElement) -> Result<String> {
        let name = plain(&self.computed(element, "label").await?);
        // A panel that takes the focus is read out whole.
        if name.is_empty() { Ok(plain(&element.text().await?)) } else { Ok(name) }
    }

    /// Touches a thing.
    ///
    /// # Errors
    /// When it is not there or lies under another one.
    pub async fn touch(&self, thing: Thing<'_>) -> Result<()> {
        until(&format!("{thing:?}"), async || match self.shown(thing).await? {
            Some(element) => {
                // Off the edges, where something else may lie on top.
                element.scroll_into_view().await?;
                match thing {
                    // A finger on a label may meet the control that is drawn over it, which is as good.
                    Thing::Answer { .. } | Thing::Box(_) => {
                        let web = &self.browser.web;
                        Ok(Some(web.action_chain().move_to_element_center(&element).click().perform().await?))
                    }
                    _ => Ok(Some(element.click().await?)),
                }
            }
            None => Ok(None),
        })
        .await
    }

    /// Presses a button.
    ///
    /// # Errors
    /// As [`Self::touch`].
    pub async fn press(&self, name: &str) -> Result<()> {
        self.touch(Thing::Button(name)).await
    }

    /// Follows a link.
    ///
    /// # Errors
    /// As [`Self::touch`].
    pub async fn follow(&self, name: &str) -> Result<()> {
        self.touch(Thing::Link(name)).await
    }

    /// Types into a field in place of what stands there.
    ///
    /// # Errors
    /// When it cannot be typed into or shows something else afterwards.
    pub async fn write(&self, thing: Thing<'_>, text: &str) -> Result<()> {
        let field = self.find(thing).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Delete + "").await?;
        field.send_keys(text).await?;
        ensure!(self.written(thing).await? == text, "{thing:?} does not show what was typed");
        Ok(())
    }

    /// Types a line.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn type_in(&self, label: &str, text: &str) -> Result<()> {
        self.write(Thing::Field(label), text).await
    }

    /// Types a date as day, month and year.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn type_date(&self, question: &str, date: [&str; 3]) -> Result<()> {
        let words = &self.words;
        for (part, text) in [words.common_day(), words.common_month(), words.common_year()].iter().zip(date) {
            self.write(Thing::DatePart { question, part }, text).await?;
        }
        Ok(())
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn written(&self, thing: Thing<'_>) -> Result<String> {
        Ok(self.find(thing).await?.prop("value").await?.unwrap_or_default())
    }

    /// Chooses an answer of a question.
    ///
    /// # Errors
    /// As [`Self::touch`].
    pub async fn answer(&self, question: &str, answer: &str) -> Result<()> {
        let thing = Thing::Answer { question, answer };
        self.touch(thing).await?;
        self.is_on(thing).await
    }

    /// Ticks a box.
    ///
    /// # Errors
    /// As [`Self::touch`].
    pub async fn tick(&self, label: &str) -> Result<()> {
        self.touch(Thing::Box(label)).await?;
        self.is_on(Thing::Box(label)).await
    }

    /// Waits until an answer is chosen or a box ticked.
    ///
    /// # Errors
    /// When it stays off.
    pub async fn is_on(&self, thing: Thing<'_>) -> Result<()> {
        until(&format!("{thing:?} to be on"), async || {
            let control = self.browser.web.find(By::XPath(thing.xpath())).await?;
            Ok(control.is_selected().await?.then_some(()))
        })
        .await
    }

    /// Chooses an entry of a list.
    ///
    /// # Errors
    /// When the list or the entry is not there.
    pub async fn choose(&self, label: &str, entry: &str) -> Result<()> {
        let entry_of_list = format!("{}/option[normalize-space(.)='{entry}']", Thing::List(label).xpath());
        self.find(Thing::List(label)).await?;
        self.browser.web.find(By::XPath(&entry_of_list)).await?.click().await?;
        until(&format!("{entry} to be chosen"), async || {
            let chosen = self.browser.web.find(By::XPath(&entry_of_list)).await?.is_selected().await?;
            Ok(chosen.then_some(()))
        })
        .await
    }

    /// All that can be read on the screen, spaces evened out.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn read(&self) -> Result<String> {
        Ok(plain(&self.ask::<String>("return document.body.innerText").await?))
    }

    /// Waits until a text can be read.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn sees(&self, text: &str) -> Result<()> {
        let text = plain(text);
        until(&format!("“{text}”"), async || Ok(self.read().await?.contains(&text).then_some(()))).await
    }

    /// Makes sure that none of these sentences stands on the page: they are for others.
    ///
    /// # Errors
    /// Those that do.
    pub async fn reads_none_of(&self, sentences: &[String]) -> Result<()> {
        let page = self.read().await?;
        let said: Vec<_> = sentences.iter().filter(|sentence| page.contains(&plain(sentence))).collect();
        ensure!(said.is_empty(), "the page says {said:?}");
        Ok(())
    }

    /// Waits until a text can be read without scrolling.
    ///
    /// # Errors
    /// When it does not come into sight.
    pub async fn has_in_sight(&self, text: &str) -> Result<()> {
        const IN_SIGHT: &str = "return [...document.querySelectorAll('main *')]
            .filter(part => { const box = part.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight })
            .map(part => part.textContent)";
        let text = plain(text);
        until(&format!("“{text}” in sight"), async || {
            Ok(self.ask::<Vec<String>>(IN_SIGHT).await?.iter().any(|seen| plain(seen) == text).then_some(()))
        })
        .await
    }

    /// Whether a thing is there at this moment.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn has(&self, thing: Thing<'_>) -> Result<bool> {
        Ok(!self.browser.web.find_all(By::XPath(thing.xpath())).await?.is_empty())
    }

    /// Waits until a page with this heading is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn stands_at(&self, heading: &str) -> Result<()> {
        self.find(Thing::Heading(heading)).await.map(drop)
    }
}
