//! Seals the packs of a site: says in `packs/index.json` which there are, what they are called, and what each of their
//! files holds. A pack may be added or changed long after the app was built, and nothing else needs to know.

use crate::{digest, squeeze};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// What makes a folder a pack.
const RULES: &str = "pack.json";

/// The files of a pack beside its strings.
const FILES: [&str; 3] = [RULES, "theme.css", "logo.svg"];

/// What the practice office alone reads: a site that is released has no business with it.
const PRACTICE: &str = "practice.json";

/// Seals the packs in `site`, which holds `index.html` and the folder `packs`, and gives their countries.
///
/// # Errors
/// When there are no packs, or the files cannot be read or written.
pub fn seal(site: &Path) -> Result<Vec<String>> {
    let packs = site.join("packs");
    let mut index = Map::new();
    for country in names(&packs)?.into_iter().filter(|name| is_code(name)) {
        let folder = packs.join(&country);
        if folder.join(RULES).is_file() {
            let _ = fs::remove_file(folder.join(PRACTICE));
            index.insert(country, entry(&folder)?);
        }
    }
    if index.is_empty() {
        bail!("{} holds no pack: a folder named by its country, with a pack.json", packs.display());
    }
    let countries = index.keys().cloned().collect();
    let mut files: Vec<String> = index.iter().flat_map(|(country, entry)| listed(country, entry)).collect();
    files.push("packs/index.json".to_owned());
    fs::write(packs.join("index.json"), Value::Object(index).to_string())?;
    // A host that sends the compressed copies would go on sending the old ones.
    if site.join("index.html.br").exists() {
        squeeze::squeeze(site, &files)?;
    }
    Ok(countries)
}

/// Puts the packs of another folder into `site`, in the place of those of the same countries. They are not sealed yet.
///
/// # Errors
/// When files cannot be read or written.
pub fn bring(packs: &Path, site: &Path) -> Result<()> {
    for country in names(packs)?.iter().filter(|name| is_code(name) && packs.join(name).is_dir()) {
        let (from, there) = (packs.join(country), site.join("packs").join(country));
        if there.exists() {
            fs::remove_dir_all(&there)?;
        }
        for name in files(&from) {
            let to = there.join(&name);
            fs::create_dir_all(to.parent().unwrap_or(&there))?;
            fs::copy(from.join(&name), to).with_context(|| format!("cannot copy {country}/{name}"))?;
        }
    }
    Ok(())
}

/// What is told of one pack. What its `pack.json` does not say is left out: the app says what is wrong with it.
fn entry(folder: &Path) -> Result<Value> {
    let mut held = Map::new();
    for name in files(folder) {
        let file = folder.join(&name);
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        held.insert(name, digest::integrity(&bytes).into());
    }
    let pack: Value = serde_json::from_slice(&fs::read(folder.join(RULES))?).unwrap_or_default();
    let said = |name: &str| pack.get(name).cloned().unwrap_or_default();
    Ok(json!({ "languages": said("languages"), "names": said("names"), "files": held }))
}

/// The files of a pack that a visitor may need, by their paths from its folder.
fn files(folder: &Path) -> Vec<String> {
    let strings = names(&folder.join("strings")).unwrap_or_default();
    let strings = strings.iter().filter(|name| name.strip_suffix(".ftl").is_some_and(is_code));
    let all = FILES.map(str::to_owned).into_iter().chain(strings.map(|name| format!("strings/{name}")));
    all.filter(|name| folder.join(name).is_file()).collect()
}

/// The paths of a pack's files from the site's root.
fn listed(country: &str, entry: &Value) -> Vec<String> {
    let files = entry.get("files").and_then(Value::as_object);
    files.into_iter().flat_map(Map::keys).map(|name| format!("packs/{country}/{name}")).collect()
}

/// What a folder holds, in order.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<String>>>()?;
    names.sort();
    Ok(names)
}

/// Two lower-case letters, as the codes of countries and of languages are.
fn is_code(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|letter| letter.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// A site in a folder of its own, which is removed at the end.
    struct Site(PathBuf);

    impl Site {
        fn with(name: &str, files: &[(&str, &str)]) -> Result<Self> {
            let site = Self(std::env::temp_dir().join(format!("viza-packs-{}-{name}", std::process::id())));
            for (path, text) in files {
                site.put(path, text)?;
            }
            Ok(site)
        }

        fn put(&self, path: &str, text: &str) -> Result<()> {
            let file = self.0.join(path);
            fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
            Ok(fs::write(file, text)?)
        }

        fn index(&self) -> Result<Value> {
            Ok(serde_json::from_slice(&fs::read(self.0.join("packs/index.json"))?)?)
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    const GOOD: &str = r#"{ "languages": ["ka"], "names": { "ka": { "country": "A", "post": "B" } }, "fee": {} }"#;

    #[test]
    fn every_pack_is_listed_with_what_its_files_hold() -> Result<()> {
        let site = Site::with(
            "listed",
            &[
                ("packs/ge/pack.json", GOOD),
                ("packs/ge/theme.css", ":root{}"),
                ("packs/ge/strings/ka.ftl", "a = b"),
                ("packs/ge/strings/README.md", "x"),
                ("packs/ge/notes.txt", "x"),
                ("packs/ge/practice.json", "{}"),
                ("packs/al/pack.json", "no json"),
                ("packs/old/pack.json", GOOD),
                ("packs/ee/theme.css", ":root{}"),
                ("packs/pack.schema.json", "{}"),
            ],
        )?;
        assert_eq!(seal(&site.0)?, ["al", "ge"]);
        let index = site.index()?;
        let files = ["pack.json", "strings/ka.ftl", "theme.css"];
        let held = index.pointer("/ge/files").and_then(Value::as_object).map(|files| files.keys().cloned().collect());
        assert_eq!(held, Some(files.map(String::from).to_vec()));
        assert_eq!(index.pointer("/ge/files/theme.css"), Some(&digest::integrity(b":root{}").into()));
        assert_eq!(index.pointer("/ge/names/ka/post"), Some(&json!("B")));
        assert_eq!(index.pointer("/al/names"), Some(&Value::Null));
        assert!(!site.0.join("packs/ge/practice.json").exists());
        assert!(!site.0.join("packs/index.json.br").exists());
        Ok(())
    }

    #[test]
    fn a_changed_pack_is_sent_as_it_is_now_by_a_host_that_sends_compressed_copies() -> Result<()> {
        let site = Site::with("changed", &[("packs/ge/pack.json", GOOD), ("index.html.br", "")])?;
        seal(&site.0)?;
        let before = (site.index()?, fs::read(site.0.join("packs/ge/pack.json.br"))?);
        site.put("packs/ge/pack.json", &GOOD.replace("\"A\"", "\"C\""))?;
        seal(&site.0)?;
        assert_ne!(before, (site.index()?, fs::read(site.0.join("packs/ge/pack.json.br"))?));
        assert!(site.0.join("packs/index.json.gz").exists());
        Ok(())
    }

    #[test]
    fn packs_are_put_beside_others_and_in_the_place_of_their_like() -> Result<()> {
        let site =
            Site::with("bring", &[("packs/ge/pack.json", GOOD), ("packs/xk/strings/en.ftl", "a = b"), ("a.js", "")])?;
        let other = Site::with(
            "brought",
            &[("xk/pack.json", GOOD), ("xk/strings/sq.ftl", "a = b"), ("xk/practice.json", "{}")],
        )?;
        bring(&other.0, &site.0)?;
        assert_eq!(seal(&site.0)?, ["ge", "xk"]);
        let there = |path: &str| site.0.join(path).exists();
        assert!(there("packs/xk/strings/sq.ftl") && there("a.js"));
        assert!(!there("packs/xk/strings/en.ftl") && !there("packs/xk/practice.json"));
        Ok(())
    }

    #[test]
    fn a_site_without_packs_is_none() -> Result<()> {
        let site = Site::with("none", &[("packs/pack.schema.json", "{}")])?;
        assert!(seal(&site.0).is_err());
        Ok(())
    }
}
