//! What the studio is lent by the app around it, which it cannot name.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::state::visit::Spoken;

/// What comes later, in the one thread that a page has.
pub type Awaited<T> = Pin<Box<dyn Future<Output = T>>>;

/// All that a language says, as Fluent: what the front pages say, what is said inside an application, and what the studio
/// says.
#[derive(Debug, Clone)]
pub struct Texts {
    pub front: String,
    pub inside: String,
    pub studio: String,
}

/// A pack as it lies in its folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder {
    /// `pack.json`.
    pub pack: String,
    /// `theme.css`; empty where there is none.
    pub theme: String,
    /// `logo.svg`; empty where there is none.
    pub logo: String,
    /// `strings/<lang>.ftl` by the language's code.
    pub strings: BTreeMap<String, String>,
}

/// The app's files, and what it draws around a page.
#[derive(Clone)]
pub struct Loan {
    /// The countries on offer, in their order.
    pub countries: Vec<Country>,
    /// The first language that the visitor's browser wishes and that we speak.
    pub wished: Language,
    /// Fetches all that a language says; none where it does not come.
    pub texts: fn(Language) -> Awaited<Option<Texts>>,
    /// Fetches a country's pack; none where it does not come.
    pub folder: Arc<dyn Fn(Country) -> Awaited<Option<Folder>> + Send + Sync>,
    /// Puts a style sheet over the service's own look.
    pub wear: fn(Option<&str>),
    /// The address of a drawing that is at hand as text; of the service's sign where that is empty.
    pub picture: fn(&str) -> String,
    /// Fetches the words of a language, for a paper in two.
    pub speak: fn(Language) -> Spoken,
    /// A page in its frame, as a visitor sees it: the brand bar with the logo of this address, the footer.
    pub around: fn(&Route, &'static Words, &Pack, String, AnyView) -> AnyView,
    /// A country's front page.
    pub front: fn(&'static Words, &Pack) -> AnyView,
    /// Says that a file did not come.
    pub failed: fn(),
}

impl Loan {
    /// All the words of a language; none where they do not come or cannot be read.
    pub async fn plain(&self, language: Language) -> Option<Words> {
        let texts = (self.texts)(language).await?;
        let words = Words::load(language, &texts.front, None).ok()?.with_inside(&texts.inside).ok()?;
        words.with_studio(&texts.studio).ok()
    }

    /// The same, kept for the life of the tab.
    pub async fn words(&self, language: Language) -> Option<&'static Words> {
        let words = self.plain(language).await?;
        Some(Box::leak(Box::new(words)))
    }
}
