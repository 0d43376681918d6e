//! A browser with an empty profile and one window.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::from_value;
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};
use thirtyfour::{Capabilities, WebDriver};

use crate::console;
use crate::engine::{Driver, Engine, Wishes};

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
        let driver = engine.start().await?;
        let wishes = Wishes { window, language, saved };
        let capabilities: Capabilities = from_value((engine.capabilities)(&wishes))?;
        let web = WebDriver::new(&driver.address, capabilities).await?;
        let browser = Self { web, engine, saved: saved.to_owned(), _driver: driver };
        browser.resize(window).await?;
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
    pub async fn close(self) -> Result<()> {
        Ok(self.web.quit().await?)
    }
}
