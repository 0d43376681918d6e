//! The words that the built app speaks, from its own files.

use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use viza::domain::language::Language;
use viza::i18n::Words;

use crate::folder::Folder;

/// A language with all its words, as a country's pack has them.
///
/// # Errors
/// When its files are not there or lack a word.
pub fn words(folder: &Folder, language: Language, country: &str) -> Result<Words> {
    let code = language.code();
    let wrong = |problem| anyhow!("the words of {code}: {problem:?}");
    let own = fs::read_to_string(folder.file(&format!("/packs/{country}/strings/{code}.ftl"))).ok();
    let words = Words::load(language, &text(folder, &format!("viza:words:{code}"))?, own.as_deref()).map_err(wrong)?;
    let words = words.with_inside(&text(folder, &format!("viza:inside:{code}"))?).map_err(wrong)?;
    let words = words.with_studio(&text(folder, &format!("viza:studio:{code}"))?).map_err(wrong)?;
    let at_kiosk = words.with_kiosk(&text(folder, &format!("viza:kiosk:{code}"))?).map_err(wrong)?;
    ensure!(at_kiosk.missing().is_empty(), "the words of {code} lack {:?}", at_kiosk.missing());
    // What a kiosk says instead of another sentence is said nowhere else.
    Ok(if folder.is_kiosk()? { at_kiosk } else { words })
}

/// A file that the page names in its head.
fn text(folder: &Folder, name: &str) -> Result<String> {
    let page = fs::read_to_string(folder.file("/index.html"))?;
    let named = page.split("<meta ").find(|tag| tag.contains(name)).and_then(|tag| tag.split("content=").nth(1));
    let address = named.and_then(|rest| rest.split(['"', '\'', '>', ' ']).find(|part| !part.is_empty()));
    let address = address.with_context(|| format!("the page does not name {name}"))?;
    fs::read_to_string(folder.file(address)).with_context(|| address.to_owned())
}
