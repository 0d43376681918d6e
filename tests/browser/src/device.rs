//! The same person elsewhere: at another device, or at another office.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use serde_json::json;

use crate::browser::{Browser, Window};
use crate::engine::Wishes;
use crate::host::Host;
use crate::visit::{Plan, Visitor};
use crate::{engine, speech};

impl Visitor {
    /// The same person at another device: a browser with an empty profile of its own, and the same office.
    ///
    /// # Errors
    /// What went wrong there.
    pub async fn at_another_device(&self, way: impl AsyncFnOnce(&Self) -> Result<()>) -> Result<()> {
        self.at_a_device(self.plan.window, None, way).await
    }

    /// The same person at another device with a window of this size, before whose camera a film runs if there is one.
    ///
    /// # Errors
    /// What went wrong there.
    pub async fn at_a_device(
        &self,
        window: Window,
        camera: Option<&Path>,
        way: impl AsyncFnOnce(&Self) -> Result<()>,
    ) -> Result<()> {
        let wishes = Wishes { window, camera, ..self.wishes() };
        let other = self.beside(wishes).await?;
        let walked = other.is_through(way(&other).await).await.context("at the other device");
        self.pictures.set(other.pictures.get());
        let closed = other.browser.close().await;
        walked.and(closed)
    }

    /// What this visitor's browser is set to.
    pub(crate) fn wishes(&self) -> Wishes<'_> {
        let (window, language) = (self.plan.window, self.plan.language.code());
        Wishes { window, language, saved: &self.browser.saved, camera: None, profile: None }
    }

    /// The same person in front of another browser.
    pub(crate) async fn beside(&self, wishes: Wishes<'_>) -> Result<Self> {
        let (plan, host) = (Plan { window: wishes.window, ..self.plan }, self.host.clone());
        let words = speech::words(&host.folder, plan.language, plan.country)?;
        let browser = Arc::new(Browser::open_as(engine::chosen()?, wishes).await?);
        Ok(Self { plan, host, browser, words, pictures: self.pictures.clone() })
    }

    /// The same browser at an office that has seen nobody, with an app that has kept nothing.
    ///
    /// # Errors
    /// What went wrong there.
    pub async fn at_a_fresh_office(&self, way: impl AsyncFnOnce(&Self) -> Result<()>) -> Result<()> {
        let (plan, host, browser) = (self.plan, Arc::new(Host::open().await?), self.browser.clone());
        // The port, and with it the store, may have been an earlier office's.
        let earlier = json!({ "origin": host.url(""), "storageTypes": "all" });
        browser.tells_tools("Storage.clearDataForOrigin", earlier).await?;
        let words = speech::words(&host.folder, plan.language, plan.country)?;
        let other = Self { plan, host, browser, words, pictures: self.pictures.clone() };
        other.is_through(way(&other).await).await
    }
}
