//! One language, loaded.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use super::arg::Arg;
use super::overlay;
use super::shelf::{Shelf, Texts, read};
use crate::domain::language::Language;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Stands where a message could not be said: no language reads it as a word.
const UNSAID: &str = "…";

/// The words of one language, with those of the country on top.
///
/// Cheap to clone. It is `Send` and `Sync` although a page has one thread, since views accept nothing else.
#[derive(Clone)]
pub struct Words(Arc<Shelf>);

/// Why a language cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// The language's own file holds something that is not Fluent; the line is the first such one.
    UnreadableBase { line: usize },
    /// The country's file holds something that is not Fluent. The language may still be loaded without it.
    UnreadableOverlay { line: usize },
    /// The language's second file, the one for inside an application, holds something that is not Fluent.
    UnreadableInside { line: usize },
    /// The language's file for a kiosk holds something that is not Fluent.
    UnreadableKiosk { line: usize },
    /// The language's last file, the studio's, holds something that is not Fluent.
    UnreadableStudio { line: usize },
    /// The ids of messages and attributes that the front pages say and the file has not.
    Missing(Vec<String>),
}

impl Words {
    /// Loads what a language says on the front pages from its Fluent text and, where the country has its own wording, from
    /// the text that goes on top of it: a message there takes the place of the one with the same id, and may also be a new
    /// one for [`Words::named`].
    ///
    /// # Errors
    ///
    /// A text that is not Fluent throughout, or a message that the front pages say and neither text has. All that is missing
    /// is told at once.
    pub fn load(language: Language, front: &str, overlay: Option<&str>) -> Result<Words, WordsProblem> {
        let front = read(front).map_err(|line| WordsProblem::UnreadableBase { line })?;
        let over = |text: &str| Ok((text.to_owned(), read(text)?));
        let overlay = overlay.map(over).transpose().map_err(|line| WordsProblem::UnreadableOverlay { line })?;
        Words::of(language, Texts { front, inside: None, kiosk: None, studio: None, overlay })
    }

    /// These words with a country's own wording on top, instead of any other country's.
    ///
    /// # Errors
    ///
    /// A text that is not Fluent throughout, or has too much of it.
    pub fn with_own(&self, text: &str) -> Result<Words, WordsProblem> {
        let unreadable = |line| WordsProblem::UnreadableOverlay { line };
        overlay::measured(text).map_err(unreadable)?;
        let own = read(text).map_err(unreadable)?;
        Words::of(self.0.language, Texts { overlay: Some((text.to_owned(), own)), ..self.0.texts.clone() })
    }

    /// These words and those that are said inside an application.
    ///
    /// # Errors
    ///
    /// A text that is not Fluent throughout. What else it lacks is told by [`Words::missing`].
    pub fn with_inside(&self, text: &str) -> Result<Words, WordsProblem> {
        let inside = read(text).map_err(|line| WordsProblem::UnreadableInside { line })?;
        Words::of(self.0.language, Texts { inside: Some(inside), ..self.0.texts.clone() })
    }

    /// These words and those that only a kiosk says.
    ///
    /// # Errors
    ///
    /// As for [`Words::with_inside`].
    pub fn with_kiosk(&self, text: &str) -> Result<Words, WordsProblem> {
        let kiosk = read(text).map_err(|line| WordsProblem::UnreadableKiosk { line })?;
        Words::of(self.0.language, Texts { kiosk: Some(kiosk), ..self.0.texts.clone() })
    }

    /// These words and those of the studio.
    ///
    /// # Errors
    ///
    /// As for [`Words::with_inside`].
    pub fn with_studio(&self, text: &str) -> Result<Words, WordsProblem> {
        let studio = read(text).map_err(|line| WordsProblem::UnreadableStudio { line })?;
        Words::of(self.0.language, Texts { studio: Some(studio), ..self.0.texts.clone() })
    }

    fn of(language: Language, texts: Texts) -> Result<Words, WordsProblem> {
        Shelf::fill(language, texts).map(Arc::new).map(Words)
    }

    /// Whether everything inside an application can be said, not only what the front pages say.
    pub fn are_whole(&self) -> bool {
        self.0.texts.inside.is_some()
    }

    /// The language that these words are in.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// A message without arguments whose id comes from a country pack, such as the name of a visa class. `None` if there is
    /// no such message: the pack's checker is meant to find that, and the page must say something else.
    pub fn named(&self, id: &str) -> Option<String> {
        self.0.format(id, &FluentArgs::new())
    }

    /// A message as whoever writes a pack reads it: a value that is not given stands there by its name, `{ day }`. `None` if
    /// there is no such message.
    pub fn example(&self, id: &str, given: &[(&str, Arg)]) -> Option<String> {
        let line = CONTRACT.lines().find(|line| line.split(' ').next() == Some(id)).unwrap_or(id);
        let mut arguments = FluentArgs::new();
        for name in line.split(' ').skip(1).map(|name| name.trim_start_matches('#')) {
            arguments.set(
                name,
                match given.iter().find(|(known, _)| *known == name) {
                    Some((_, value)) => FluentValue::from(*value),
                    None => FluentValue::String(Cow::Owned(format!("{{ {name} }}"))),
                },
            );
        }
        self.0.format(id, &arguments)
    }

    /// The name of a state by its alpha-2 code, in either case: “Eesti”. The bare code, `EE`, where the language has no name
    /// for it.
    pub fn nation(&self, alpha2: &str) -> String {
        self.named(&format!("nation-{}", alpha2.to_ascii_lowercase())).unwrap_or_else(|| alpha2.to_ascii_uppercase())
    }

    /// The ids of messages that had to be left unsaid since loading, each once: a sign of a wrong translation.
    pub fn unsaid(&self) -> Vec<String> {
        self.0.unsaid.lock().map(|ids| ids.clone()).unwrap_or_default()
    }

    /// The ids of all that the app says and these words lack, of every part that is here. The files of a build are held to
    /// it by a test; while a page is shown, nobody asks.
    pub fn missing(&self) -> Vec<String> {
        self.0.missing()
    }

    /// Says a message by its line of the [`CONTRACT`]. The only caller is the generated code, which pairs them rightly.
    fn say(&self, line: &'static str, values: &[Arg]) -> String {
        let mut parts = line.split(' ');
        let id = parts.next().unwrap_or_default();
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in parts.zip(values) {
            arguments.set(name.trim_start_matches('#'), FluentValue::from(*value));
        }
        self.0.format(id, &arguments).unwrap_or_else(|| {
            if let Ok(mut unsaid) = self.0.unsaid.lock()
                && !unsaid.iter().any(|known| known == id)
            {
                unsaid.push(id.to_owned());
            }
            UNSAID.to_owned()
        })
    }
}

/// Two are the same when they say the same: same language, same country's wording, both with the words for inside, for a
/// kiosk and for the studio or both without.
impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        fn wording(words: &Words) -> Option<&str> {
            words.0.texts.overlay.as_ref().map(|(text, _)| text.as_str())
        }
        let parts = |words: &Words| (words.are_whole(), words.0.texts.kiosk.is_some(), words.0.texts.studio.is_some());
        self.language() == other.language() && wording(self) == wording(other) && parts(self) == parts(other)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Words({})", self.0.language.code())
    }
}

#[cfg(test)]
mod tests;
