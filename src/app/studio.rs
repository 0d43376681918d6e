//! What the app lends to the studio, which stands below it and cannot name it.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::country::{self, Packs};
use super::{frame, front, picture, request, speech};
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::studio::{Folder, Loan, Texts};

/// The app's files and frame, for the countries that the site lists.
pub fn loan(packs: Packs, wished: Language) -> Loan {
    Loan {
        countries: packs.catalogue().0.iter().map(|listed| listed.country.clone()).collect(),
        wished,
        texts: |language| Box::pin(texts(language)),
        folder: Arc::new(move |country| Box::pin(folder(packs, country))),
        wear: frame::wear,
        picture: |drawing| if drawing.is_empty() { request::sign() } else { picture::address(drawing) },
        speak: |language| Box::pin(spoken(language)),
        around,
        front: front_page,
        failed: frame::failed,
    }
}

async fn texts(language: Language) -> Option<Texts> {
    let part = async |part| speech::said(part, language).await;
    Some(Texts { front: part("words").await?, inside: part("inside").await?, studio: part("studio").await? })
}

async fn spoken(language: Language) -> Option<Words> {
    let part = async |part| speech::said(part, language).await;
    let front = Words::load(language, &part("words").await?, None).ok()?;
    front.with_inside(&part("inside").await?).ok()
}

/// Every file of a pack that the site lists, as it lies there: what is wrong with one is the studio's to say.
async fn folder(packs: Packs, country: Country) -> Option<Folder> {
    let listed = packs.catalogue().listed(&country)?.files.clone();
    let mut files = BTreeMap::new();
    for (name, _) in listed {
        files.insert(name.clone(), request::text(&country::file(&country, &name)).await?);
    }
    let mut take = |name: &str| files.remove(name).unwrap_or_default();
    let (pack, theme, logo) = (take("pack.json"), take("theme.css"), take("logo.svg"));
    let own =
        |(name, text): (String, String)| Some((name.strip_prefix("strings/")?.strip_suffix(".ftl")?.to_owned(), text));
    Some(Folder { pack, theme, logo, strings: files.into_iter().filter_map(own).collect() })
}

/// A page as a visitor sees it. A service that is tried out calls itself so.
fn around(route: &Route, words: &'static Words, pack: &Pack, logo: String, page: AnyView) -> AnyView {
    let (practice, missed) = (RwSignal::new(Some(true)), RwSignal::new(false));
    frame::around(route, words, Some(pack), logo, practice.read_only(), missed.read_only(), page)
}

/// The front page of a country in which nothing was begun.
fn front_page(words: &'static Words, pack: &Pack) -> AnyView {
    front::country(words, pack, ().into_any())
}
