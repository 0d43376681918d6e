//! One of two packs that are compared: everything that it says and sets, ready to be asked.

use crate::domain::language::Language;
use crate::domain::pack::Pack;
use crate::domain::theme::{self, Theme};
use crate::i18n::{Arg, Words};
use crate::inspection::document::{self, Json};
use crate::inspection::papers::PACK;
use crate::inspection::told::{Told, told};
use crate::inspection::{Folder, House};
use crate::wire;

/// A pack with its words.
pub struct Version<'a> {
    pub folder: &'a Folder,
    pub json: Json,
    pub pack: Pack,
    pub theme: Theme,
    /// Of each language that it offers.
    words: Vec<Words>,
}

impl<'a> Version<'a> {
    /// # Errors
    /// A sentence, where the folder holds no pack.
    pub fn read(folder: &'a Folder, house: &House) -> Result<Self, String> {
        let name = &folder.name;
        let text = text_of(folder, PACK).ok_or_else(|| format!("{name} has no {PACK} that can be read as text."))?;
        let json =
            document::read(text).map_err(|broken| format!("{name}/{PACK}:{}: {}", broken.line, broken.sentence))?;
        let pack = wire::pack::read(text)
            .map_err(|problem| format!("{name}/{PACK}: {problem}; let ./viza pack check look at it first."))?;
        let words = house.words.iter().filter(|(language, ..)| pack.languages.contains(language));
        let words = words.map(|(language, front, inside)| {
            let code = language.code();
            let base = Words::load(*language, front, None).and_then(|words| words.with_inside(inside));
            let base = base.map_err(|_| format!("the service's own words in \"{code}\" cannot be read"))?;
            let own = text_of(folder, &format!("strings/{code}.ftl"));
            // Words that cannot be read are not worn by the app either.
            Ok::<_, String>(own.and_then(|own| base.with_own(own).ok()).unwrap_or(base))
        });
        let words = words.collect::<Result<_, _>>()?;
        let theme = text_of(folder, "theme.css").map(|css| theme::read(css).theme).unwrap_or_default();
        Ok(Self { folder, json, pack, theme, words })
    }

    /// What it says because of a place of pack.json.
    pub fn told_at(&self, place: &str) -> Vec<Told<'_>> {
        told(&self.pack).into_iter().filter(|told| told.place == place).collect()
    }

    /// A message as its visitors read it, with their own values left open. Nothing where the language is not offered.
    pub fn said(&self, language: Language, id: &str, with: &[(&str, Arg)]) -> Option<String> {
        self.words.iter().find(|words| words.language() == language)?.example(id, with)
    }

    /// The country's own wording in a language.
    pub fn own_words(&self, language: Language) -> Option<&str> {
        text_of(self.folder, &format!("strings/{}.ftl", language.code()))
    }
}

fn text_of<'a>(folder: &'a Folder, file: &str) -> Option<&'a str> {
    str::from_utf8(folder.files.get(file)?).ok()
}
