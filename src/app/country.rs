//! What is fetched before a page can be drawn: the deployment, a country's pack, a language's words.

use std::sync::Arc;

use gloo_net::http::Request;
use leptos::prelude::*;

use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::i18n::Words;
use crate::wire::node::{self, Node};
use crate::wire::pack;

/// `deployment.json`: where the API is and which countries are offered.
#[derive(Debug, Clone)]
pub struct Deployment {
    /// Base URL of the API.
    pub api: String,
    /// Lower-case country codes, in the order in which they are offered.
    pub packs: Vec<String>,
}

impl Deployment {
    /// Reads it from beside the app.
    pub async fn fetch() -> Option<Self> {
        let body = node::body(&text("/deployment.json").await?).ok()?;
        let said = Node(&body);
        let packs = said.each("packs", |code| code.as_text().map(str::to_owned)).ok()?;
        Some(Self { api: said.text("api").ok()?, packs })
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
pub async fn words(language: Language) -> Option<Words> {
    let base = sealed(&format!("viza:words:{}", language.code())).await?;
    match Words::load(language, &base, None) {
        Ok(words) => Some(words),
        Err(problem) => {
            leptos::logging::error!("words: {problem:?}");
            None
        }
    }
}

/// The words with those for later, such as the names of all states; as they are if that file cannot be had.
pub async fn later(language: Language, words: Words) -> Words {
    match sealed(&format!("viza:later:{}", language.code())).await.map(|text| words.with_later(&text)) {
        Some(Ok(more)) => more,
        Some(Err(problem)) => {
            leptos::logging::error!("words: {problem:?}");
            words
        }
        None => words,
    }
}

/// A file whose name stands in the page's head.
async fn sealed(name: &str) -> Option<String> {
    let tag = document().query_selector(&format!("meta[name='{name}']")).ok().flatten()?;
    text(&tag.get_attribute("content")?).await
}

async fn text(url: &str) -> Option<String> {
    let answer = Request::get(url).send().await.ok().filter(|answer| answer.ok())?;
    answer.text().await.ok()
}
