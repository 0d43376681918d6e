//! Killing a page: at a moment that a seed chooses it stands still in the middle of its task, and its tab is closed. Nothing
//! of it runs on; what it had asked of the device and of the office is as far as it had come.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, from_str, from_value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::patience::until;
use crate::thing::Thing;
use crate::visit::{Visitor, path};

/// Where a page tells the host that it has come to the chosen moment. Nobody ever answers.
pub const KILLED: &str = "/killed";

const SCRIPT: &str = include_str!("killing.js");

/// Where on a way a page dies, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Before or after something that it waits for.
    Wait(usize),
    /// At the beginning or the end of a pause before it tries something again. On such a way the pauses take no time.
    Pause(usize),
}

impl Visitor {
    /// Opens a tab beside those that are open, whose pages count their moments. Each of its pages is killed at its `nth`.
    ///
    /// # Errors
    /// When the browser does not obey.
    pub async fn opens_counted_tab(&self, nth: Option<usize>) -> Result<()> {
        let web = &self.browser.web;
        let tab = web.new_tab().await?;
        web.switch_to_window(tab).await?;
        let chosen = nth.map_or("Infinity".to_owned(), |nth| nth.to_string());
        let source = SCRIPT.replace("KILLED", KILLED).replace("Infinity", &chosen);
        self.browser.goes_by_the_office().await?;
        self.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await
    }

    /// Goes a way from a page that rests, which is killed at a moment from now. Gives how many moments the way had, pauses
    /// aside; none if the page was killed.
    ///
    /// # Errors
    /// What went wrong on the way.
    pub async fn is_killed_at(
        &self,
        at: Option<Moment>,
        way: impl AsyncFnOnce() -> Result<()>,
    ) -> Result<Option<usize>> {
        self.rests().await?;
        let chosen = match at {
            None => ["waits".into(), Value::Null],
            Some(Moment::Wait(nth)) => ["waits".into(), nth.into()],
            Some(Moment::Pause(nth)) => ["pauses".into(), nth.into()],
        };
        self.browser.web.execute("moments.choose(...arguments)", chosen.to_vec()).await?;
        if self.is_killed_on(way).await? {
            return Ok(None);
        }
        Ok(Some(self.ask("const seen = moments.seen(); moments.choose('waits'); return seen").await?))
    }

    /// Goes a way until it ends or the page comes to its chosen moment. Then its tab is closed, and the first one in front.
    ///
    /// # Errors
    /// What went wrong on the way.
    pub async fn is_killed_on(&self, way: impl AsyncFnOnce() -> Result<()>) -> Result<bool> {
        let web = &self.browser.web;
        let tab = web.window().await?;
        tokio::select! {
            // A way that ends and a page that stands still may be told at once.
            biased;
            () = self.host.killed.notified() => {}
            gone = way() => {
                gone?;
                return Ok(false);
            }
        }
        let answer = self.tells_browser(&format!("/json/close/{tab}")).await?;
        ensure!(answer.starts_with("HTTP/1.1 200"), "the tab is not closed: {answer}");
        let first =
            until("the first tab", async || Ok(web.windows().await?.into_iter().find(|left| *left != tab))).await?;
        web.switch_to_window(first).await?;
        Ok(true)
    }

    /// Types a line anew on a page that rests, which is killed at its `nth` moment meanwhile. Says whether it was: then the page
    /// came back with what the store had last, and nothing else was lost; the line stands there whole again.
    ///
    /// # Errors
    /// What is not so.
    pub async fn is_killed_typing(&self, nth: usize, label: &str, text: &str, local: &str) -> Result<bool> {
        let (typed, place) = (self.all_that_is_typed().await?, path(self).await?);
        let types = async || self.type_in(label, text).await;
        if self.is_killed_at(Some(Moment::Wait(nth)), types).await?.is_some() {
            return Ok(false);
        }
        self.opens_counted_tab(None).await?;
        // A file of the same origin stores nothing.
        self.goes_to("/deployment.json").await?;
        let stored: Value = from_str(&self.stored(local).await?.context("nothing is stored")?)?;
        let drafted: Vec<(String, String)> = from_value(stored.get("draft").cloned().unwrap_or_default())?;
        self.goes_to(&place).await?;
        self.rests().await?;
        let written = self.written(Thing::Field(label)).await?;
        ensure!(text.starts_with(&written), "{written:?} was never typed");
        let now = self.all_that_is_typed().await?;
        let changed: Vec<_> = typed.iter().zip(&now).filter(|(before, now)| before != now).collect();
        ensure!(typed.len() == now.len() && changed.len() <= 1, "more than one line has changed: {changed:?}");
        for (name, kept) in drafted {
            let shown = now.iter().filter_map(|line| line.split_once(' ')).find(|(shown, _)| *shown == name);
            ensure!(shown.is_none_or(|(_, shown)| shown == kept), "{name}: {shown:?} is shown, {kept:?} stored");
        }
        self.type_in(label, text).await?;
        self.rests().await?;
        Ok(true)
    }

    /// Closes the tab in front; the first one is in front then.
    ///
    /// # Errors
    /// When the browser does not obey.
    pub async fn closes_tab(&self) -> Result<()> {
        let web = &self.browser.web;
        web.close_window().await?;
        let first = web.windows().await?.into_iter().next().context("no tab is left")?;
        Ok(web.switch_to_window(first).await?)
    }

    /// Waits until the page waits for nothing: not for the store, the office or a turn.
    ///
    /// # Errors
    /// When it never does.
    pub async fn rests(&self) -> Result<()> {
        until("a page that rests", async || Ok(self.is_at_rest().await?.then_some(()))).await
    }

    /// Whether the page waits for nothing just now.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn is_at_rest(&self) -> Result<bool> {
        self.ask("return window.moments?.rest() === true && document.querySelector('#app h1') !== null").await
    }

    /// Tells the browser something past its driver, which waits for a page that stands still.
    async fn tells_browser(&self, path: &str) -> Result<String> {
        let capabilities = self.browser.web.handle().capabilities();
        let address = capabilities.get("goog:chromeOptions").and_then(|options| options.get("debuggerAddress"));
        let address = address.and_then(Value::as_str).context("the browser has no address of its own")?;
        let mut line = TcpStream::connect(address).await?;
        line.write_all(format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())
            .await?;
        // It keeps the line open: the first piece says how it went.
        let mut answer = [0; 256];
        let length = line.read(&mut answer).await?;
        Ok(String::from_utf8_lossy(answer.get(..length).unwrap_or_default()).into_owned())
    }
}
