//! One language, loaded.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};

use crate::domain::language::Language;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Stands where a message could not be said: no language reads it as a word.
const UNSAID: &str = "…";

/// The words of one language, with those of the country on top.
///
/// Cheap to clone. It is `Send` and `Sync` although a page has one thread, since views accept nothing else.
#[derive(Clone)]
pub struct Words {
    shelf: Arc<Shelf>,
    later: Option<Arc<Bundle>>,
}

type Bundle = FluentBundle<FluentResource>;

struct Shelf {
    language: Language,
    overlay: Option<String>,
    bundle: Bundle,
    contract: Vec<&'static str>,
    unsaid: Mutex<Vec<String>>,
}

/// Why a language cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// The language's own file holds something that is not Fluent; the line is the first such one.
    UnreadableBase { line: usize },
    /// The country's file holds something that is not Fluent. The language may still be loaded without it.
    UnreadableOverlay { line: usize },
    /// The language's second file, the one for later, holds something that is not Fluent.
    UnreadableLater { line: usize },
    /// The ids of messages and attributes that the app says and the files have not.
    Missing(Vec<String>),
}

/// A value put into a message.
enum Arg<'a> {
    Text(&'a str),
    Number(u32),
}

impl Words {
    /// Loads a language from its Fluent text and, where the country has its own wording, from the text that goes on top of
    /// it: a message there takes the place of the one with the same id, and may also be a new one for [`Words::named`].
    ///
    /// # Errors
    ///
    /// A text that is not Fluent throughout, or a message that the app says and neither text has. All that is missing is
    /// told at once.
    pub fn load(language: Language, base: &str, overlay: Option<&str>) -> Result<Words, WordsProblem> {
        let mut bundle = empty(language);
        bundle.add_resource_overriding(read(base).map_err(|line| WordsProblem::UnreadableBase { line })?);
        if let Some(overlay) = overlay {
            bundle.add_resource_overriding(read(overlay).map_err(|line| WordsProblem::UnreadableOverlay { line })?);
        }
        let contract: Vec<&'static str> = CONTRACT.lines().collect();
        let shelf = Shelf { language, overlay: overlay.map(str::to_owned), bundle, contract, unsaid: Mutex::default() };
        let missing: Vec<String> = shelf.missing().map(str::to_owned).collect();
        if missing.is_empty() {
            Ok(Words { shelf: Arc::new(shelf), later: None })
        } else {
            Err(WordsProblem::Missing(missing))
        }
    }

    /// These words and those that the first page can do without, such as the names of all states ([`Words::nation`]).
    ///
    /// # Errors
    ///
    /// A text that is not Fluent throughout.
    pub fn with_later(&self, text: &str) -> Result<Words, WordsProblem> {
        let mut later = empty(self.language());
        later.add_resource_overriding(read(text).map_err(|line| WordsProblem::UnreadableLater { line })?);
        Ok(Words { shelf: Arc::clone(&self.shelf), later: Some(Arc::new(later)) })
    }

    /// The language that these words are in.
    pub fn language(&self) -> Language {
        self.shelf.language
    }

    /// A message without arguments whose id comes from a country pack, such as the name of a visa class. `None` if there is
    /// no such message: the pack's checker is meant to find that, and the page must say something else.
    pub fn named(&self, id: &str) -> Option<String> {
        format(&self.shelf.bundle, id, &FluentArgs::new())
    }

    /// The name of a state by its alpha-2 code, in either case: “Eesti”. The bare code, `EE`, until the words for later are
    /// there; the country's own wording goes before them.
    pub fn nation(&self, alpha2: &str) -> String {
        let id = format!("nation-{}", alpha2.to_ascii_lowercase());
        let from_later = || format(self.later.as_deref()?, &id, &FluentArgs::new());
        self.named(&id).or_else(from_later).unwrap_or_else(|| alpha2.to_ascii_uppercase())
    }

    /// The ids of messages that had to be left unsaid since loading, each once: a sign of a wrong translation.
    pub fn unsaid(&self) -> Vec<String> {
        self.shelf.unsaid.lock().map(|ids| ids.clone()).unwrap_or_default()
    }

    /// Says a message of the [`CONTRACT`] by its number. The only caller is the generated code, which pairs them rightly.
    fn say(&self, number: usize, values: &[Arg]) -> String {
        let mut parts = self.shelf.contract.get(number).copied().unwrap_or_default().split(' ');
        let id = parts.next().unwrap_or_default();
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in parts.zip(values) {
            arguments.set(
                name.trim_start_matches('#'),
                match value {
                    Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        format(&self.shelf.bundle, id, &arguments).unwrap_or_else(|| {
            if let Ok(mut unsaid) = self.shelf.unsaid.lock()
                && !unsaid.iter().any(|known| known == id)
            {
                unsaid.push(id.to_owned());
            }
            UNSAID.to_owned()
        })
    }
}

/// Two are the same when they say the same: same language, same country's wording, both with the words for later or both
/// without.
impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.shelf.language == other.shelf.language
            && self.shelf.overlay == other.shelf.overlay
            && self.later.is_some() == other.later.is_some()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Words({})", self.shelf.language.code())
    }
}

impl Shelf {
    fn missing(&self) -> impl Iterator<Item = &'static str> {
        let ids = self.contract.iter().filter_map(|line| line.split(' ').next());
        ids.filter(|id| match find(&self.bundle, id) {
            Some((message, None)) => message.value().is_none(),
            Some((message, Some(attribute))) => message.get_attribute(attribute).is_none(),
            None => true,
        })
    }
}

fn empty(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    // The marks that fence off a value of another writing direction: all four languages run one way.
    bundle.set_use_isolating(false);
    bundle
}

fn find<'shelf, 'id>(bundle: &'shelf Bundle, id: &'id str) -> Option<(FluentMessage<'shelf>, Option<&'id str>)> {
    match id.split_once('.') {
        Some((id, attribute)) => Some((bundle.get_message(id)?, Some(attribute))),
        None => Some((bundle.get_message(id)?, None)),
    }
}

/// The finished text, or nothing if there is no such message or it asks for something that was not given: Fluent would put
/// the bare name in its place.
fn format(bundle: &Bundle, id: &str, arguments: &FluentArgs) -> Option<String> {
    let (message, attribute) = find(bundle, id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn read(text: &str) -> Result<FluentResource, usize> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        // Where the entry begins, not where the parser gave up: that may be at the end of the file.
        let start = errors.first().and_then(|first| first.slice.as_ref()).map_or(0, |entry| entry.start);
        text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1
    })
}

#[cfg(test)]
mod tests {
    use super::{Arg, CONTRACT, Words, WordsProblem};
    use crate::domain::language::Language;

    /// A language in which every message is its own id, so that a test sees which one was said.
    fn plain_words() -> String {
        let mut text = String::new();
        for line in CONTRACT.lines() {
            let id = line.split(' ').next().unwrap_or_default();
            match id.split_once('.') {
                Some((message, attribute)) => text.push_str(&format!("{message}\n    .{attribute} = {id}\n")),
                None => text.push_str(&format!("{id} = {id}\n")),
            }
        }
        text
    }

    fn load(overlay: Option<&str>) -> Result<Words, WordsProblem> {
        Words::load(Language::Ka, &plain_words(), overlay)
    }

    #[test]
    fn a_country_speaks_over_the_language_and_adds_its_own_names() -> Result<(), WordsProblem> {
        let words = load(Some("common-pay = Here\nvisa-class-z = Z { common-back }\n"))?;
        assert_eq!((words.common_pay().as_str(), words.common_back().as_str()), ("Here", "common-back"));
        assert_eq!(words.named("visa-class-z").as_deref(), Some("Z common-back"));
        assert_eq!(words.named("visa-class-y"), None);
        Ok(())
    }

    #[test]
    fn all_that_is_missing_is_told_at_once() {
        let short = plain_words().replace("common-pay = common-pay\n", "").replace("common-back = common-back\n", "");
        let missing = WordsProblem::Missing(vec!["common-back".to_owned(), "common-pay".to_owned()]);
        assert_eq!(Words::load(Language::Et, &short, None), Err(missing));
    }

    #[test]
    fn a_text_that_is_not_fluent_is_refused_with_its_line() {
        let broken = format!("{}junk\n", plain_words());
        let line = CONTRACT.lines().count() + 1;
        assert_eq!(Words::load(Language::Et, &broken, None), Err(WordsProblem::UnreadableBase { line }));
        assert_eq!(load(Some("a = 1\nb = { $x\n")), Err(WordsProblem::UnreadableOverlay { line: 2 }));
    }

    #[test]
    fn what_cannot_be_said_is_left_out_and_reported_once() -> Result<(), WordsProblem> {
        let words = load(Some("common-checked-at = { $hour } { common-pay }\n"))?;
        assert_eq!(
            (words.common_checked_at("9:00"), words.common_checked_at("9:01")),
            ("…".to_owned(), "…".to_owned())
        );
        assert_eq!(words.say(usize::MAX, &[Arg::Number(1)]), "…");
        assert_eq!(words.unsaid(), ["common-checked-at", ""]);
        Ok(())
    }

    #[test]
    fn words_are_the_same_when_language_and_country_are() -> Result<(), WordsProblem> {
        let (one, other) = (load(Some("common-pay = A"))?, load(Some("common-pay = B"))?);
        assert!(one == load(Some("common-pay = A"))? && one != other && one != load(None)?);
        Ok(())
    }

    #[test]
    fn words_for_later_are_laid_beside_and_the_country_goes_before_them() -> Result<(), WordsProblem> {
        let words = load(Some("nation-ge = Here\n"))?;
        let more = words.with_later("nation-ee = Estonia\nnation-ge = Georgia\n")?;
        assert_eq!((words.nation("ee").as_str(), words.nation("ge").as_str()), ("EE", "Here"));
        assert_eq!(
            (more.nation("EE").as_str(), more.nation("ge").as_str(), more.nation("xx").as_str()),
            ("Estonia", "Here", "XX")
        );
        assert_eq!(more.common_pay(), "common-pay");
        assert!(words != more && more == more.clone() && more.unsaid().is_empty());
        assert_eq!(words.with_later("a = 1\njunk"), Err(WordsProblem::UnreadableLater { line: 2 }));
        Ok(())
    }

    #[test]
    fn words_can_be_held_by_a_view() {
        fn held<T: Send + Sync + Clone + 'static>() {}
        held::<Words>();
    }
}
