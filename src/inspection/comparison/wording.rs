//! Sentences that a country says in words of its own, before and after.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::pack::Version;
use super::{UNSAID, before_and_after, on};
use crate::domain::language::Language;
use crate::inspection::told::told;
use crate::inspection::wording::phrase::{self, Phrase};

/// Every own wording that is not the same any more, by message, in each language.
pub fn changes(before: &Version, after: &Version) -> String {
    let mut changed: BTreeMap<String, Vec<Language>> = BTreeMap::new();
    for language in Language::ALL {
        let [old, new] = [before, after].map(|version| phrases(version.own_words(language)));
        let ids = old.keys().chain(new.keys().filter(|id| !old.contains_key(*id)));
        for id in ids.filter(|id| old.get(*id) != new.get(*id)) {
            changed.entry(id.clone()).or_default().push(language);
        }
    }
    let mut text = String::new();
    for (id, languages) in changed {
        let told = [before, after].map(|version| told(&version.pack));
        let screens = told.iter().flatten().filter(|told| told.id == id).flat_map(|told| told.screens).copied();
        let _ = write!(text, "   {id}\n{}", on(screens.collect()));
        for language in languages {
            let said = |version: &Version| Some(version.said(language, &id, &[]).unwrap_or_else(|| UNSAID.to_owned()));
            text.push_str(&before_and_after(language.code(), [said(before), said(after)]));
        }
    }
    if text.is_empty() { text } else { format!("WORDS\n\n{text}") }
}

/// Each message, taken apart.
fn phrases(text: Option<&str>) -> BTreeMap<String, Phrase<'_>> {
    let (phrases, _) = phrase::read(text.unwrap_or_default());
    phrases.into_iter().map(|phrase| (phrase.id(), phrase)).collect()
}
