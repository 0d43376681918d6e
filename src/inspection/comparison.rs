//! Two packs of a country side by side: which rules and facts change, on which screens, and what visitors will read in each
//! language.

mod difference;
mod pack;
mod wording;

use std::fmt::Write;

use self::difference::{Difference, differences};
use self::pack::Version;
use super::contrast::scheme_name;
use super::document::{self, Json, What};
use super::screen::{Screen, showing};
use super::told::Told;
use super::{Folder, House};
use crate::domain::language::Language;
use crate::domain::rule::Rule;
use crate::domain::theme::{Scheme, TOKENS, Theme};

/// What stands where a pack does not say a sentence.
const UNSAID: &str = "(not said)";

/// Everything that differs between two packs, as plain text.
///
/// # Errors
/// A sentence, where one of them is no pack.
pub fn compare(before: &Folder, after: &Folder, house: &House) -> Result<String, String> {
    let comparison = Comparison {
        before: Version::read(before, house)?,
        after: Version::read(after, house)?,
        schema: document::read(house.schema).map_err(|broken| broken.sentence)?,
    };
    let parts = [
        comparison.rules_and_facts(),
        comparison.looks(),
        wording::changes(&comparison.before, &comparison.after),
        comparison.papers(),
    ];
    let head = format!("{} → {}", before.name, after.name);
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).filter(|part| !part.is_empty()).collect();
    Ok(match parts.is_empty() {
        true => format!("{head}\n\nNothing changes: the two packs say, show and ask the same.\n"),
        false => format!("{head}\n\n{}\n", parts.join("\n\n")),
    })
}

struct Comparison<'a> {
    before: Version<'a>,
    after: Version<'a>,
    schema: Json,
}

impl Comparison<'_> {
    /// A block for each value that differs: what it is, what it was, where it shows, and what is read there.
    fn rules_and_facts(&self) -> String {
        let all = differences(&self.before.json, &self.after.json);
        let is_paper = |one: &&Difference| is_of_sources(&one.place);
        let blocks: Vec<String> = all.iter().filter(|one| !is_paper(one)).map(|one| self.block(one)).collect();
        let mut text = String::new();
        if !blocks.is_empty() {
            let _ = writeln!(text, "RULES AND FACTS\n");
            blocks.iter().enumerate().for_each(|(at, block)| {
                let _ = writeln!(text, "{}. {block}", at + 1);
            });
        }
        let sources: Vec<&Difference> = all.iter().filter(is_paper).collect();
        if !sources.is_empty() {
            let _ = writeln!(text, "SOURCES\n");
            sources.iter().for_each(|one| {
                let _ = writeln!(text, "   {}", from_to(one));
            });
            text.push('\n');
        }
        text
    }

    fn block(&self, one: &Difference) -> String {
        let mut text = format!("{}\n   {}\n", self.title(&one.place), from_to(one));
        let [before, after] = [&self.before, &self.after].map(|version| version.told_at(&one.place));
        let stays =
            |told: &Told, others: &[Told]| others.iter().any(|other| other.id == told.id && other.with == told.with);
        let gone: Vec<&Told> = before.iter().filter(|told| !stays(told, &after)).collect();
        let new: Vec<&Told> = after.iter().filter(|told| !stays(told, &before)).collect();
        for at in 0..gone.len().max(new.len()) {
            text.push_str(&self.sentences(gone.get(at).copied(), new.get(at).copied()));
        }
        if gone.is_empty() && new.is_empty() {
            let seen = [&self.before, &self.after].into_iter().flat_map(|version| showing(&one.place, &version.pack));
            text.push_str(&on(seen.collect()));
        }
        text
    }

    /// A sentence before and after, in each language, under the screens where it stands.
    fn sentences(&self, before: Option<&Told>, after: Option<&Told>) -> String {
        let mut text = on(before.into_iter().chain(after).flat_map(|told| told.screens).copied().collect());
        for language in Language::ALL {
            let said = |version: &Version, told: Option<&Told>| match told {
                Some(told) => version.said(language, &told.id, &told.with),
                None => Some(UNSAID.to_owned()),
            };
            let pair = [said(&self.before, before), said(&self.after, after)];
            if pair.iter().any(Option::is_some) {
                text.push_str(&before_and_after(language.code(), pair));
            }
        }
        text
    }

    /// What a place states, in English: the rule with its number, or what the schema says of it.
    fn title(&self, place: &str) -> String {
        let rule = Rule::ALL.iter().find(|rule| {
            let (group, name) = rule.place();
            place == format!("{group}.{name}")
        });
        let described = || description(&self.schema, &self.schema, &place.split('.').collect::<Vec<_>>());
        rule.map(|rule| rule.in_english().to_owned()).or_else(described).unwrap_or_else(|| place.to_owned())
    }

    /// Tokens with their values before and after, in both schemes.
    fn looks(&self) -> String {
        let mut text = String::new();
        for scheme in [Scheme::Light, Scheme::Dark] {
            for token in TOKENS {
                let set = |theme: &Theme| {
                    let set = if scheme == Scheme::Light { &theme.light } else { &theme.dark };
                    set.iter().find(|(known, _)| *known == token).map(|(_, value)| value.clone())
                };
                let pair = [&self.before, &self.after].map(|version| set(&version.theme));
                if pair.first() != pair.last() {
                    let [old, new] = pair.map(|value| value.unwrap_or_else(|| "the service’s own".to_owned()));
                    let _ = writeln!(text, "   {:<5} {}: {old} → {new}", scheme_name(scheme), token.name);
                }
            }
        }
        if text.is_empty() { text } else { format!("LOOKS\n\n{text}") }
    }

    /// Files that no sentence tells of.
    fn papers(&self) -> String {
        let mut text = String::new();
        for (file, changed) in [
            ("logo.svg", "The logo is another drawing."),
            ("practice.json", "The practice office is another one; visitors of the real service do not see it."),
        ] {
            if self.before.folder.files.get(file) != self.after.folder.files.get(file) {
                let _ = writeln!(text, "   {file}: {changed}");
            }
        }
        if text.is_empty() { text } else { format!("OTHER FILES\n\n{text}") }
    }
}

/// Two lines for a language, or one where nothing changes in it.
fn before_and_after(name: &str, pair: [Option<String>; 2]) -> String {
    let [before, after] = pair.map(|said| said.unwrap_or_else(|| "(language not offered)".to_owned()));
    match before == after {
        true => format!("     {name}  {after}\n"),
        false => format!("     {name}  {before}\n      →  {after}\n"),
    }
}

/// The screens where something stands, each once; nothing where there are none.
fn on(mut screens: Vec<Screen>) -> String {
    screens.sort();
    screens.dedup();
    let names: Vec<&str> = screens.into_iter().map(Screen::name).collect();
    if names.is_empty() { String::new() } else { format!("   On: {}\n", names.join(" | ")) }
}

fn from_to(one: &Difference) -> String {
    let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "not stated".to_owned());
    format!("{}: {} → {}", one.place, said(&one.before), said(&one.after))
}

/// Who says it, and what nobody has confirmed: no visitor reads that.
fn is_of_sources(place: &str) -> bool {
    place.rsplit('.').next().is_some_and(|last| ["source", "unconfirmed", "$schema"].contains(&last))
}

/// What the schema says of a place. A step through a list is passed over.
fn description(schema: &Json, all: &Json, way: &[&str]) -> Option<String> {
    let referred = |part: &Json| {
        part.at(&["$ref"]).and_then(Json::text).and_then(|name| name.strip_prefix("#/$defs/")).map(str::to_owned)
    };
    let own = |part: &Json| part.at(&["description"]).and_then(Json::text).map(str::to_owned);
    let [first, rest @ ..] = way else {
        return own(schema).or_else(|| own(all.at(&["$defs", &referred(schema)?])?));
    };
    if let Some(items) = schema.at(&["items"]).filter(|items| matches!(items.what, What::Group(_))) {
        return description(items, all, rest).or_else(|| own(schema));
    }
    let inner =
        schema.at(&["properties", first]).or_else(|| all.at(&["$defs", &referred(schema)?, "properties", first]));
    // A part that is not described is a part of something that is.
    description(inner?, all, rest).or_else(|| own(schema))
}
