//! The list of packs that `cargo xtask seal` writes, `packs/index.json`.

use super::node::{self, Node, NotUnderstood, Read};
use crate::domain::catalogue::{Catalogue, Listed};
use crate::domain::language::Language;
use crate::domain::pack::{Country, Names};

/// Longest name, in characters.
const LONGEST_NAME: usize = 120;

/// Reads the list, by the countries' codes. What it tells of a pack whose `pack.json` is broken is passed over: the pack is
/// listed, and opening it says what is wrong.
pub fn catalogue(text: &str) -> Read<Catalogue> {
    let body = node::body(text)?;
    let packs = body.as_object().ok_or(NotUnderstood)?;
    let known = packs.iter().filter_map(|(code, said)| Some((Country::from_code(code)?, Node(said))));
    known.map(|(country, said)| listed(country, said)).collect::<Read<_>>().map(Catalogue)
}

fn listed(country: Country, said: Node) -> Read<Listed> {
    let codes = said.each("languages", |code| Ok(Language::from_code(code.as_text()?))).unwrap_or_default();
    let languages: Vec<Language> = codes.into_iter().flatten().collect();
    let names = names(said, &languages).unwrap_or_default();
    let files = said.at("files")?.0.as_object().ok_or(NotUnderstood)?;
    let file = |(name, held): (&String, _)| Ok((name.clone(), Node(held).as_text()?.to_owned()));
    Ok(Listed { country, languages, names, files: files.iter().map(file).collect::<Read<_>>()? })
}

/// What the country and its post are called in each of these languages.
pub(super) fn names(pack: Node, languages: &[Language]) -> Read<Vec<(Language, Names)>> {
    let names = pack.group("names");
    let called = |said: Node| Ok(Names { country: name(said, "country")?, post: name(said, "post")? });
    languages.iter().map(|language| Ok((*language, names.one(language.code(), called)?))).collect()
}

fn name(said: Node, member: &str) -> Read<String> {
    let name = said.text(member)?;
    let fits = !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME;
    if fits { Ok(name) } else { Err(NotUnderstood) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_listed_with_its_names_and_files() {
        let said = catalogue(
            r#"{
                "ge": {
                    "languages": ["ka", "xx", "en"],
                    "names": {
                        "ka": { "country": "საქართველო", "post": "თბილისი" },
                        "en": { "country": "Georgia", "post": "Tbilisi" }
                    },
                    "files": { "pack.json": "sha384-A", "strings/ka.ftl": "sha384-B" }
                },
                "al": { "languages": null, "names": null, "files": { "pack.json": "sha384-C" } },
                "ee": { "languages": ["et"], "names": { "et": { "country": 5 } }, "files": {} },
                "__proto__": { "files": {} }
            }"#,
        );
        let packs = said.unwrap().0;
        let codes: Vec<_> = packs.iter().map(|pack| pack.country.code()).collect();
        assert_eq!(codes, ["al", "ee", "ge"]);
        let georgia = &packs[2];
        assert_eq!(georgia.languages, [Language::Ka, Language::En]);
        assert_eq!(georgia.names(Language::En).post, "Tbilisi");
        assert_eq!(georgia.file("strings/ka.ftl"), Some("sha384-B"));
        assert_eq!((packs[0].languages.len(), packs[1].names(Language::Et).country.as_str()), (0, "EE"));
    }

    #[test]
    fn what_is_no_list_is_not_understood() {
        for text in ["", "[]", r#"{ "ge": {} }"#, r#"{ "ge": { "files": { "pack.json": 5 } } }"#] {
            assert_eq!(catalogue(text), Err(NotUnderstood), "{text}");
        }
    }
}
