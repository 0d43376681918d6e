//! The country's own words: `strings/<language>.ftl`, and what pack.json says in sentences.
//!
//! A message here takes the place of the service's own with the same id, so it is held against that one; one with a new id
//! is a name that is looked up by a code, such as that of a visa class.

mod letters;
mod message;
pub(super) mod phrase;

use std::collections::{BTreeMap, BTreeSet};

use self::letters::objections;
use self::message::Desk;
use super::allowed::list;
use super::document::{self, Json};
use super::{Finding, Folder, House, Weight, spelling};
use crate::domain::catalogue::largest;
use crate::domain::language::Language;
use crate::i18n::overlay;

const PACK: &str = "pack.json";
const STRINGS: &str = "strings/";
const ENDING: &str = ".ftl";

pub(super) fn findings(folder: &Folder, house: &House) -> Vec<Finding> {
    let pack = folder.files.get(PACK).and_then(|bytes| str::from_utf8(bytes).ok());
    let pack = pack.and_then(|text| document::read(text).ok());
    let country = Country { folder, pack: pack.as_ref(), kept: pack.as_ref().map(kept).unwrap_or_default() };
    let files =
        folder.files.iter().filter_map(|(path, bytes)| Some((path.as_str(), path.strip_prefix(STRINGS)?, bytes)));
    let mut findings: Vec<Finding> =
        files.flat_map(|(path, name, bytes)| country.file(house, path, name, bytes)).collect();
    findings.extend(country.own_sentences());
    findings
}

/// A country whose words are judged.
struct Country<'a> {
    folder: &'a Folder,
    /// Absent where pack.json cannot be read.
    pack: Option<&'a Json>,
    /// Words of the names of its bank, its couriers and its operator, which stay as they are in every language.
    kept: BTreeSet<String>,
}

impl Country<'_> {
    /// A file of the folder `strings`.
    fn file(&self, house: &House, path: &str, name: &str, bytes: &[u8]) -> Vec<Finding> {
        let found = |weight, line, sentence: String| self.folder.finding(weight, path, line, sentence);
        let whole = |sentence| vec![found(Weight::Fault, None, sentence)];
        let code = name.strip_suffix(ENDING).unwrap_or(name);
        let Some(language) = Language::from_code(code).filter(|_| code != name) else {
            let codes = Language::ALL.map(Language::code);
            let known = list(codes.map(|code| format!("{code}{ENDING}")), "and");
            return whole(match spelling::nearest(code, codes) {
                Some(meant) => format!("there is no language \"{code}\"; did you mean {meant}{ENDING}?"),
                None => format!("there is no language \"{code}\"; the files of words are {known}"),
            });
        };
        let most = largest(path);
        if bytes.len() > most {
            return whole(format!("the words have {} bytes; at most {most} are read", bytes.len()));
        }
        let Ok(text) = str::from_utf8(bytes) else {
            return whole("the words are not written in UTF-8".to_owned());
        };
        let mut findings = Vec::new();
        if !self.offers(language) {
            let sentence = format!(
                "nobody reads these words: pack.json does not offer \"{0}\"; add \"{0}\" to its languages, or leave the file \
                 out",
                language.code()
            );
            findings.push(found(Weight::Warning, None, sentence));
        }
        let (phrases, broken) = phrase::read(text);
        findings.extend(broken.into_iter().map(|broken| found(Weight::Fault, Some(broken.line), broken.sentence)));
        let own = |wanted| house.words.iter().find(move |(language, ..)| *language == wanted);
        let english = own(Language::En).map(|(_, front, inside)| [*front, *inside]).unwrap_or_default();
        // Against words that are not at hand nothing can be held.
        if let Some((_, front, inside)) = own(language) {
            let base = [*front, *inside];
            let desk = Desk::new(language, text, &phrases, base, english, self.classes(), &self.kept);
            let judged = phrases.iter().flat_map(|phrase| desk.judge(phrase));
            findings.extend(judged.map(|said| found(said.weight, Some(said.line), said.sentence)));
        }
        // The app counts a message as it is written, with its name and its attributes, before it reads any.
        if findings.iter().all(|finding| finding.weight != Weight::Fault)
            && let Err(line) = overlay::measured(text)
        {
            let most = overlay::LONGEST;
            let sentence = format!(
                "this message is written with more than {most} characters, and nothing of the file would be read: shorten it"
            );
            findings.push(found(Weight::Fault, Some(line), sentence));
        }
        findings
    }

    /// Without a pack.json nobody knows, and nothing is held against a file.
    fn offers(&self, language: Language) -> bool {
        let Some(languages) = self.pack.and_then(|pack| pack.at(&["languages"])) else { return true };
        languages.entries().iter().any(|offered| offered.text() == Some(language.code()))
    }

    fn classes(&self) -> Option<Vec<&str>> {
        let ids = self.pack?.at(&["classes", "ids"])?;
        Some(ids.entries().iter().filter_map(Json::text).collect())
    }

    /// The sentences of the notices and the names of the country, in pack.json itself.
    fn own_sentences(&self) -> Vec<Finding> {
        let Some(pack) = self.pack else { return vec![] };
        let notices = pack.at(&["notices"]).map(Json::entries).unwrap_or_default();
        let texts = notices.iter().filter_map(|notice| notice.at(&["text"]));
        let names = pack.at(&["names"]).map(Json::members).unwrap_or_default();
        let named = names.iter().flat_map(|names| names.value.members().iter().map(|name| (&names.name, &name.value)));
        let mut findings = Vec::new();
        for (code, text) in named {
            findings.extend(self.sentence(code, text, None));
        }
        for texts in texts {
            let english = texts.at(&[Language::En.code()]).and_then(Json::text);
            for text in texts.members() {
                findings.extend(self.sentence(&text.name, &text.value, english));
            }
        }
        findings
    }

    /// A sentence of pack.json, in the language of that code.
    fn sentence(&self, code: &str, text: &Json, english: Option<&str>) -> Vec<Finding> {
        let (Some(language), Some(said)) = (Language::from_code(code), text.text()) else { return vec![] };
        let mut objections = objections(language, said, &self.kept);
        let translated = |english: &str| english != said || letters::words(said).count() < 2;
        match english.is_none_or(translated) || language == Language::En {
            true => objections.extend(letters::english_in(language, said).map(message::english_left)),
            false => objections.push(message::not_translated(said)),
        }
        objections
            .into_iter()
            .map(|(weight, sentence)| self.folder.finding(weight, PACK, Some(text.line), sentence))
            .collect()
    }
}

/// The words of names that are written alike in every language.
fn kept(pack: &Json) -> BTreeSet<String> {
    let lists = [&["channels"][..], &["delivery", "options"][..]];
    let entries = lists.iter().filter_map(|way| pack.at(way)).flat_map(Json::entries);
    let named = entries.filter_map(|entry| entry.at(&["bank"]).or_else(|| entry.at(&["carrier"])));
    let operator = pack.at(&["operator", "name"]);
    named.chain(operator).filter_map(Json::text).flat_map(letters::words).map(str::to_owned).collect()
}

/// What a message is said with: the arguments of each by its id, and whether one is a number.
type Contract<'a> = BTreeMap<&'a str, Vec<(&'a str, bool)>>;
