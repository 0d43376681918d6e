//! What the app lends to the studio, which stands below it and cannot name it.

use leptos::prelude::*;

use super::{country, frame, front, request, speech};
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::studio::{Folder, Loan, Texts};

/// The app's files and frame, for the countries on offer.
pub fn loan(countries: Vec<Country>, wished: Language) -> Loan {
    let texts = |language| Box::pin(texts(language)) as _;
    let folder = |country| Box::pin(folder(country)) as _;
    Loan { countries, wished, texts, folder, around, front: front_page, failed: frame::failed }
}

async fn texts(language: Language) -> Option<Texts> {
    let part = async |part| speech::said(part, language).await;
    Some(Texts { front: part("words").await?, inside: part("inside").await?, studio: part("studio").await? })
}

/// Every file of a pack that is there.
async fn folder(country: Country) -> Option<Folder> {
    let file = async |name: &str| request::text(&country::file(&country, name)).await;
    let pack = file("pack.json").await?;
    let (theme, logo) = (file("theme.css").await.unwrap_or_default(), file("logo.svg").await.unwrap_or_default());
    Some(Folder { pack, theme, logo, ..Folder::default() })
}

/// A page as a visitor sees it. A service that is tried out calls itself so.
fn around(route: &Route, words: &'static Words, pack: &Pack, logo: String, page: AnyView) -> AnyView {
    let (practice, missed) = (RwSignal::new(Some(true)), RwSignal::new(false));
    frame::around(route, words, Some(pack), logo, practice.read_only(), missed.read_only(), page)
}

/// The front page of a country in which nothing was begun.
fn front_page(words: &'static Words, pack: &Pack) -> AnyView {
    front::country(words, pack, Box::pin(async { None }))
}
