//! Somebody at a kiosk, and what the one after them could find.

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::{By, Key};

use crate::patience::until;
use crate::thing::Thing;
use crate::visit::{Visitor, path};

/// Lets a page's clock run ahead, as it does while the device sleeps.
const CLOCK: &str = "{ const now = Date.now; let ahead = 0;
    globalThis.sleep = seconds => { ahead += seconds * 1000 };
    Date.now = () => now() + ahead }";

/// Everything that a browser keeps for a page and a script can reach, as one text.
const LEFT: &str = include_str!("hall.js");

/// What every text has in it that is typed to be looked for.
pub const MARK: &str = "canary";

/// Lines to type on, whatever they ask for.
const LINES: &str = "main input:not([type=radio], [type=checkbox], [type=file]), main textarea";

impl Visitor {
    /// Comes to the kiosk's screen, chooses a language and a country, and begins an application.
    ///
    /// # Errors
    /// When something on the way is not there.
    pub async fn comes_to_the_kiosk(&self) -> Result<()> {
        self.goes_to("/").await?;
        self.is_awaited().await?;
        self.begins_at_the_kiosk().await
    }

    /// The same from the screen that waits.
    ///
    /// # Errors
    /// As above.
    pub async fn begins_at_the_kiosk(&self) -> Result<()> {
        let words = &self.words;
        let pack = self.pack()?;
        let names = pack.names(self.plan.language).context("the country has no name in this language")?;
        self.touch(Thing::Card(self.plan.language.own_name())).await?;
        self.stands_at(&words.kiosk_welcome_title()).await?;
        self.touch(Thing::Card(&names.country)).await?;
        self.stands_at(&words.front_title()).await?;
        self.follow(&words.front_begin()).await?;
        self.stands_at(&words.start_title()).await
    }

    /// Waits until the kiosk's screen waits for somebody.
    ///
    /// # Errors
    /// When it never does.
    pub async fn is_awaited(&self) -> Result<()> {
        until("the screen that waits for somebody", async || {
            let waits = path(self).await? == "/" && self.has(Thing::Card(self.plan.language.own_name())).await?;
            Ok(waits.then_some(()))
        })
        .await
    }

    /// Finishes, and says so once more.
    ///
    /// # Errors
    /// When it cannot, or the kiosk does not begin anew.
    pub async fn finishes(&self) -> Result<()> {
        self.press(&self.words.kiosk_end()).await?;
        self.stands_at(&self.words.kiosk_end_title()).await?;
        self.press(&self.words.kiosk_end_now()).await?;
        self.is_awaited().await
    }

    /// From the next page on its clock can be made to run ahead.
    ///
    /// # Errors
    /// When the browser does not obey.
    pub async fn may_sleep(&self) -> Result<()> {
        self.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": CLOCK })).await
    }

    /// So many seconds pass while nobody touches the screen, or the device sleeps.
    ///
    /// # Errors
    /// When the page does not take it.
    pub async fn sleeps(&self, seconds: u32) -> Result<()> {
        self.browser.web.execute("sleep(arguments[0])", vec![json!(seconds)]).await?;
        Ok(())
    }

    /// Turns to another page of the app as a link there does: nothing is loaded anew.
    ///
    /// # Errors
    /// When the page does not take it.
    pub async fn turns_to(&self, place: &str) -> Result<()> {
        const TURN: &str = "history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))";
        self.browser.web.execute(TURN, vec![json!(place)]).await?;
        until(place, async || Ok((path(self).await? == place).then_some(()))).await
    }

    /// Types a text that nobody else would into every line of the page, with a name for the page. Gives the texts, as the
    /// lines took them.
    ///
    /// # Errors
    /// When a line cannot be typed into.
    pub async fn types_everywhere(&self, page: &str) -> Result<Vec<String>> {
        let mut typed = Vec::new();
        for (number, line) in self.browser.web.find_all(By::Css(LINES)).await?.into_iter().enumerate() {
            if !line.is_displayed().await? {
                continue;
            }
            line.scroll_into_view().await?;
            line.send_keys(Key::Control + "a").await?;
            line.send_keys(format!("{MARK}{page}q{number}õ")).await?;
            typed.push(line.prop("value").await?.unwrap_or_default());
        }
        Ok(typed)
    }

    /// All that the browser keeps for the site and shows of it, as a script of the site can read it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn left_behind(&self) -> Result<String> {
        Ok(self.browser.web.execute_async(LEFT, vec![]).await?.convert()?)
    }
}

/// How a text may lie somewhere: as it is, in two bytes a letter, as hex, in an address, in base64 at each of its three
/// places.
pub fn disguises(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let wide: String = text.encode_utf16().flat_map(u16::to_le_bytes).map(char::from).collect();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let address: String = bytes
        .iter()
        .map(|byte| match byte.is_ascii_alphanumeric() {
            true => char::from(*byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect();
    let base64 = (0..3).map(|place| {
        let padded = [&vec![0; place], bytes].concat();
        // Its ends depend on what stands beside it.
        let whole = base64(&padded);
        whole.chars().skip(place * 2).take(bytes.len() / 3 * 4 - 4).collect()
    });
    [text.to_owned(), latin(bytes), wide, hex, address].into_iter().chain(base64).collect()
}

/// Bytes as a text with a letter for each.
pub fn latin(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sign = |bits: u32| SIGNS.get(bits as usize & 63).copied().map_or('=', char::from);
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(part.get(at).copied().unwrap_or_default()));
        text.extend([18, 12, 6, 0].map(|shift| sign(bits >> shift)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{base64, disguises};

    #[test]
    fn a_text_is_found_in_base64_wherever_it_begins() {
        for before in ["", "a", "ab", "abc"] {
            let whole = base64(format!("{before}canary-17õ-and-more").as_bytes());
            assert!(disguises("canary-17õ").iter().any(|text| whole.contains(text)), "{whole}");
        }
        assert!(!disguises("canary-17õ").iter().any(|text| base64(b"something else altogether").contains(text)));
    }
}
