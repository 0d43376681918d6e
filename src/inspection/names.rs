//! What the app looks up by a code of the pack has a name in every language that the pack offers: in the service's words,
//! or in the country's own.

use super::allowed::{list, shown};
use super::document::Json;
use super::facts::offered;
use super::finding::Remark;
use super::place::Place;
use super::spelling::hint;
use super::{Folder, House};
use crate::domain::language::Language;

const CLASS: &str = "visa-class-";

/// Codes without a name.
pub(super) fn remarks(pack: &Json, folder: &Folder, house: &House) -> Vec<Remark> {
    let ids = Place::default().key("classes").key("ids");
    let classes = pack.list(&["classes", "ids"]).iter().enumerate();
    let classes = classes.filter_map(|(index, class)| {
        let code = class.text().filter(|code| is_plain(code))?;
        let known = house.words.iter().flat_map(|(.., inside)| inside.lines());
        let known = known.filter_map(|line| line.strip_prefix(CLASS)?.split_once(" =").map(|(code, _)| code));
        Some((ids.entry(index), class, format!("{CLASS}{code}"), hint(code, known)))
    });
    let hours = Place::default().key("contact").key("hours");
    let windows = pack.list(&["contact", "hours"]).iter().enumerate();
    let clocks = windows.filter_map(|(index, window)| {
        let name = window.at(&["zone", "name"])?;
        let word = name.text()?.to_ascii_lowercase().replace(['/', '_'], "-");
        Some((hours.entry(index).key("zone").key("name"), name, format!("zone-{word}"), String::new()))
    });
    let unnamed = classes.chain(clocks).filter_map(|(place, code, id, near)| {
        let silent = offered(pack).into_iter().filter(|language| !says(folder, house, *language, &id));
        let files = list(silent.map(|language| format!("strings/{}.ftl", language.code())), "and");
        let sentence = || format!("{place} is {}, which has no name; write {id} = … in {files}{near}", shown(code));
        (!files.is_empty()).then(|| Remark::fault(code.line, sentence()))
    });
    unnamed.collect()
}

/// Whether a class has a name in every language that is offered.
pub(super) fn is_named(class: &str, pack: &Json, folder: &Folder, house: &House) -> bool {
    let id = format!("{CLASS}{class}");
    offered(pack).into_iter().all(|language| says(folder, house, language, &id))
}

fn is_plain(code: &str) -> bool {
    let plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_';
    !code.is_empty() && code.bytes().all(plain)
}

/// Whether a message has words in a language, the service's or the pack's own. What the service says in a language that is
/// not at hand nobody knows, and it is not held against the pack.
fn says(folder: &Folder, house: &House, language: Language, id: &str) -> bool {
    let own = folder.files.get(&format!("strings/{}.ftl", language.code()));
    let own = own.and_then(|bytes| std::str::from_utf8(bytes).ok());
    let Some((_, front, inside)) = house.words.iter().find(|(known, ..)| *known == language) else { return true };
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    [*front, *inside].into_iter().chain(own).any(|text| text.lines().any(begins))
}
