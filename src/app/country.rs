//! What is fetched before a page can be drawn: the deployment, a country's pack, a language's words.

use std::sync::Arc;

use gloo_net::http::Request;
use leptos::prelude::*;

use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::i18n::{Words, WordsProblem};
use crate::state::visit::Spoken;
use crate::wire::node::{self, Node};
use crate::wire::{pack, record};

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

/// What a language says on the front pages.
pub async fn words(language: Language) -> Option<Words> {
    readable(Words::load(language, &said("words", language).await?, None))
}

/// All that a language says.
pub async fn words_inside(language: Language, front: &Words) -> Option<Words> {
    readable(front.with_inside(&said("inside", language).await?))
}

/// Everything that another language says, for a paper in two.
pub fn words_of(language: Language) -> Spoken {
    Box::pin(async move {
        let front = words(language).await?;
        words_inside(language, &front).await
    })
}

/// The text of a part of what a language says, by the name that the page's head gives it.
pub async fn said(part: &str, language: Language) -> Option<String> {
    text(&sealed(&format!("{part}:{}", language.code()))?).await
}

fn readable(words: Result<Words, WordsProblem>) -> Option<Words> {
    words.map_err(|problem| leptos::logging::error!("words: {problem:?}")).ok()
}

/// Whether this is a practice service. Until a service says that it is real, it counts as practice.
pub async fn is_practice(api: &str) -> bool {
    match text(&format!("{api}/status")).await {
        Some(text) => record::is_practice(&text).unwrap_or(true),
        None => true,
    }
}

/// Address of the service's own sign.
pub fn sign() -> String {
    sealed("sign").unwrap_or_default()
}

/// Address of a file whose name stands in the page's head, where the build wrote it.
fn sealed(name: &str) -> Option<String> {
    document().query_selector(&format!("meta[name='viza:{name}']")).ok().flatten()?.get_attribute("content")
}

/// A file of the release, as text.
pub async fn text(url: &str) -> Option<String> {
    let answer = Request::get(url).send().await.ok().filter(|answer| answer.ok())?;
    answer.text().await.ok()
}
