//! What the app says: a language's words, with a country's own wording on top.

use leptos::prelude::*;

use super::country::{Packs, Trouble, strings, tell};
use super::request::{sealed, text};
use crate::domain::language::Language;
use crate::domain::pack::Country;
use crate::i18n::{Words, WordsProblem};

/// The words that are here. They are kept for the life of the tab, so that every closure may hold them: at most two texts
/// a language, and two more for each country that has a wording of its own.
#[derive(Clone, Copy)]
pub struct Speech {
    packs: Packs,
    /// What only a kiosk says is said here too.
    kiosk: bool,
    spoken: StoredValue<Vec<(Option<Country>, &'static Words)>>,
}

impl Speech {
    pub fn new(packs: Packs, kiosk: bool) -> Self {
        Self { packs, kiosk, spoken: StoredValue::new(Vec::new()) }
    }

    /// The words of a language as a country says them; inside an application all of them. None where they do not come.
    pub async fn words(self, country: Option<&Country>, language: Language, whole: bool) -> Option<&'static Words> {
        if let Some(known) = self.known(country, language, whole) {
            return Some(known);
        }
        let Some(country) = country else { return self.plain(language, whole).await };
        let own = self.packs.strings(country, language);
        let plain = match self.known(None, language, whole) {
            Some(plain) => plain,
            None => self.plain(language, whole).await?,
        };
        let words = match own.await.map(|own| own.map(|text| plain.with_own(&text))) {
            Ok(None) => plain,
            Ok(Some(Ok(words))) => Box::leak(Box::new(words)),
            Ok(Some(Err(problem))) => {
                tell(country, &strings(language), &said_of(&problem));
                self.packs.give_up_strings(country, language);
                plain
            }
            Err(Trouble::Broken) => plain,
            Err(Trouble::OutOfReach) => return None,
        };
        Some(self.keep(Some(country.clone()), words))
    }

    fn known(self, country: Option<&Country>, language: Language, whole: bool) -> Option<&'static Words> {
        let fits = |words: &Words| words.language() == language && (words.are_whole() || !whole);
        self.spoken.with_value(|spoken| {
            let of = |(of, words): &&(Option<Country>, &'static Words)| of.as_ref() == country && fits(words);
            spoken.iter().find(of).map(|(_, words)| *words)
        })
    }

    /// What a language says, without a country.
    async fn plain(self, language: Language, whole: bool) -> Option<&'static Words> {
        let inside = whole.then(|| said("inside", language));
        let front = match self.known(None, language, false) {
            Some(front) => front.clone(),
            None => self.front(language).await?,
        };
        let words = match inside {
            Some(inside) => readable(front.with_inside(&inside.await?))?,
            None => front,
        };
        Some(self.keep(None, Box::leak(Box::new(words))))
    }

    async fn front(self, language: Language) -> Option<Words> {
        let kiosk = self.kiosk.then(|| said("kiosk", language));
        let front = readable(Words::load(language, &said("words", language).await?, None))?;
        match kiosk {
            Some(kiosk) => readable(front.with_kiosk(&kiosk.await?)),
            None => Some(front),
        }
    }

    fn keep(self, country: Option<Country>, words: &'static Words) -> &'static Words {
        self.spoken.update_value(|spoken| spoken.push((country, words)));
        words
    }
}

/// Asks at once for a part of what a language says, by the name that the page's head gives it.
pub fn said(part: &str, language: Language) -> impl Future<Output = Option<String>> + use<> {
    let asked = sealed(&format!("{part}:{}", language.code())).map(|address| text(&address));
    async move { asked?.await }
}

fn readable(words: Result<Words, WordsProblem>) -> Option<Words> {
    words.map_err(|problem| leptos::logging::error!("words: {problem:?}")).ok()
}

fn said_of(problem: &WordsProblem) -> String {
    match problem {
        WordsProblem::UnreadableOverlay { line } => format!(", line {line}: no message of Fluent, or one too long"),
        other => format!(": {other:?}"),
    }
}
