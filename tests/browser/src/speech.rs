//! The app's words, loaded from the same files.

use std::fs;

use anyhow::{Context, Result, anyhow};
use viza::domain::language::Language;
use viza::i18n::Words;

use crate::folder::workspace;

/// A language with all its words.
///
/// # Errors
/// When its files cannot be read or lack a word.
pub fn words(language: Language) -> Result<Words> {
    let folder = workspace().join("locales").join(language.code());
    let mut text = String::new();
    let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    for file in files.iter().filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl")) {
        text += &fs::read_to_string(file.path())?;
        text.push('\n');
    }
    let later = fs::read_to_string(folder.join("later/nation.ftl")).context("no words for later")?;
    let wrong = |problem| anyhow!("{}: {problem:?}", language.code());
    Words::load(language, &text, None).map_err(wrong)?.with_later(&later).map_err(wrong)
}
