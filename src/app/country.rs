//! What is fetched before a page can be drawn: the deployment, a country's pack, a language's words.

use std::sync::Arc;

use gloo_net::http::Request;
use leptos::prelude::*;
use serde::Deserialize;

use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::i18n::Words;
use crate::wire::pack;

/// `deployment.json`: where the API is and which countries are offered.
#[derive(Debug, Clone, Deserialize)]
pub struct Deployment {
    /// Base URL of the API.
    pub api: String,
    /// Lower-case country codes, in the order in which they are offered.
    pub packs: Vec<String>,
}

impl Deployment {
    /// Reads it from beside the app.
    pub async fn fetch() -> Option<Self> {
        serde_json::from_str(&text("/deployment.json").await?).ok()
    }

    /// The countries on offer.
    pub fn countries(&self) -> Vec<Country> {
        self.packs.iter().filter_map(|code| Country::from_code(code)).collect()
    }
}

/// Address of a file of a country's pack.
pub fn file(country: &Country, name: &str) -> String {
    format!("/packs/{}/{name}", country.code())
}

/// A country's rules.
pub async fn pack(country: &Country) -> Option<Arc<Pack>> {
    let text = text(&file(country, "pack.json")).await?;
    pack::read(&text).ok().map(Arc::new)
}

/// A language's words. Their file's name stands in the page's head, where the build wrote it.
pub async fn words(language: Language) -> Option<&'static Words> {
    let selector = format!("meta[name='viza:words:{}']", language.code());
    let sealed = document().query_selector(&selector).ok().flatten()?;
    let base = text(&sealed.get_attribute("content")?).await?;
    match Words::load(language, &base, None) {
        // A handful of languages at most, each kept for the life of the tab.
        Ok(words) => Some(Box::leak(Box::new(words))),
        Err(problem) => {
            leptos::logging::error!("words: {problem:?}");
            None
        }
    }
}

async fn text(url: &str) -> Option<String> {
    let answer = Request::get(url).send().await.ok().filter(|answer| answer.ok())?;
    answer.text().await.ok()
}
