//! A browser with an empty profile and one window.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use axum::http::Method;
use serde_json::{Value, from_value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};
use thirtyfour::support::base64_decode;
use thirtyfour::{Capabilities, RequestData, SessionId, WebDriver};

use crate::console;
use crate::engine::{Driver, Engine, Features, Order, Wishes};
use crate::host::NOW;

/// A window's inner size in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub width: u32,
    pub height: u32,
}

impl Window {
    /// A small phone, on which most people come.
    pub const PHONE: Self = Self { width: 360, height: 740 };
    pub const DESKTOP: Self = Self { width: 1280, height: 900 };
    /// A standing screen in a hall.
    pub const KIOSK: Self = Self { width: 1080, height: 1920 };
}

/// An order that only the engine's driver knows.
#[derive(Debug)]
struct Ordered(Order);

impl FormatRequestData for Ordered {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let Self((method, path, told)) = self;
        let request = RequestData::new(method.clone(), format!("session/{session}/{path}"));
        if told.is_null() { request } else { request.add_body(told.clone()) }
    }
}

/// The browser.
#[derive(Debug)]
pub struct Browser {
    pub web: WebDriver,
    pub engine: Engine,
    /// Where saved files go.
    pub saved: PathBuf,
    _driver: Driver,
}

impl Browser {
    /// Opens one.
    ///
    /// # Errors
    /// When the engine or its driver does not start.
    pub async fn open(engine: Engine, window: Window, language: &str, saved: &Path) -> Result<Self> {
        Self::open_as(engine, Wishes { window, language, saved, camera: None, profile: None }).await
    }

    /// Opens one as it is wished.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_as(engine: Engine, wishes: Wishes<'_>) -> Result<Self> {
        let (window, saved) = (wishes.window, wishes.saved);
        let driver = engine.start().await?;
        let capabilities: Capabilities = from_value((engine.capabilities)(&wishes))?;
        let web = WebDriver::new(&driver.address, capabilities).await?;
        let browser = Self { web, engine, saved: saved.to_owned(), _driver: driver };
        browser.resize(window).await?;
        if engine.has_tools {
            browser.goes_by_the_office().await?;
        }
        Ok(browser)
    }

    /// Gives the page this size; the frame around it comes on top.
    ///
    /// # Errors
    /// When the browser does not obey.
    pub async fn resize(&self, window: Window) -> Result<()> {
        self.web.set_window_rect(0, 0, window.width, window.height).await?;
        let inner: (u32, u32) = self.web.execute("return [innerWidth, innerHeight]", vec![]).await?.convert()?;
        let frame = (window.width.saturating_sub(inner.0), window.height.saturating_sub(inner.1));
        if frame != (0, 0) {
            self.web.set_window_rect(0, 0, window.width + frame.0, window.height + frame.1).await?;
        }
        Ok(())
    }

    /// A picture of the whole page as the window lays it out.
    ///
    /// # Errors
    /// When the browser takes none.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        // What is fixed to the window stands where the page begins.
        const SIZE: &str = "scrollTo(0, 0);
            return [innerWidth, Math.max(innerHeight, Math.ceil(document.documentElement.scrollHeight))]";
        let (width, height) = self.web.execute(SIZE, vec![]).await?.convert()?;
        let order = (self.engine.picture)(Window { width, height });
        let said: Value = self.web.cmd(Ordered(order)).await?.value()?;
        let png = said.get("data").unwrap_or(&said).as_str().context("no picture")?;
        Ok(base64_decode(png)?)
    }

    /// Plays a device that asks for something, for example `("prefers-color-scheme", "dark")`, in place of what it asked
    /// for before. Says whether the engine's driver can play that.
    ///
    /// # Errors
    /// When the browser does not obey.
    pub async fn asks_for(&self, features: Features<'_>) -> Result<bool> {
        let Some(media) = self.engine.media else { return Ok(false) };
        self.web.cmd(Ordered(media(features))).await?;
        Ok(true)
    }

    /// In the tab at hand every page's clock goes by that of the office, which stands at another day.
    ///
    /// # Errors
    /// As [`Self::tells_tools`].
    pub async fn goes_by_the_office(&self) -> Result<()> {
        let source = include_str!("clock.js").replace("OFFICE_NOW", &(NOW * 1000).to_string());
        self.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await
    }

    /// Tells Chromium's own developer tools something.
    ///
    /// # Errors
    /// When it is another browser, or they do not obey.
    pub async fn tells_tools(&self, command: &str, parameters: Value) -> Result<()> {
        let told = json!({ "cmd": command, "params": parameters });
        self.web.cmd(Ordered((Method::POST, "goog/cdp/execute", told))).await?;
        Ok(())
    }

    /// What the console complained about since it was last read.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        if !self.engine.tells_console {
            return Ok(Vec::new());
        }
        Ok(self.web.browser_log().await?.iter().filter_map(console::complaint).collect())
    }

    /// The page as a PDF for A4 paper; its own style sheet sets the margins.
    ///
    /// # Errors
    /// When the browser does not print.
    pub async fn print(&self) -> Result<Vec<u8>> {
        let parameters = PrintParameters {
            page: PrintPage { width: 21.0, height: 29.7 },
            margin: PrintMargins { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 },
            ..PrintParameters::default()
        };
        Ok(self.web.print_page(parameters).await?)
    }

    /// Ends it.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn close(&self) -> Result<()> {
        Ok(self.web.clone().quit().await?)
    }
}
