//! The service worker of a release: `public/sw.js` with the list of what belongs to the build written before it.

use crate::digest;
use crate::page::{self, Meta};
use crate::place::Place;
use crate::seal::every_file;
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// Where a worker is served: above everything that it answers for.
const PATH: &str = "sw.js";
/// Shown for every address; its name carries no hash.
const PAGE: &str = "index.html";
const MANIFEST: &str = "manifest.webmanifest";

/// Writes the worker of the release in `folder` and names it in the page's head.
pub fn write(place: &Place, folder: &Path) -> Result<()> {
    let index = folder.join(PAGE);
    let tag = Meta { name: "worker".into(), content: &format!("/{PATH}"), integrity: None };
    fs::write(&index, page::tell(&fs::read_to_string(&index)?, &[tag])?)?;
    let source = fs::read_to_string(place.at("public/sw.js"))?;
    fs::write(folder.join(PATH), format!("const SEAL = {};\n{source}", seal(folder)?))?;
    Ok(())
}

/// Writes the worker that ends the ones of earlier releases; the page asks for none.
pub fn write_end(place: &Place, folder: &Path) -> Result<()> {
    fs::copy(place.at("public/sw-ends.js"), folder.join(PATH))?;
    Ok(())
}

/// What belongs to the build: the core, which every visitor has, and each language. Packs are not of a build, and the
/// studio is for the few who open it.
fn seal(folder: &Path) -> Result<Value> {
    let (mut core, mut languages) = (Map::new(), Map::new());
    for path in every_file(folder)? {
        let integrity = || Ok::<_, anyhow::Error>(Value::from(digest::integrity(&fs::read(folder.join(&path))?)));
        match tier(&path) {
            Tier::Core => _ = core.insert(format!("/{path}"), integrity()?),
            Tier::Language(language) => {
                let files = languages.entry(language).or_insert_with(|| json!({}));
                if let Some(files) = files.as_object_mut() {
                    files.insert(format!("/{path}"), integrity()?);
                }
            }
            Tier::OnUse => (),
        }
    }
    let files = json!({ "core": core, "languages": languages });
    let build = digest::short(files.to_string().as_bytes());
    Ok(json!({ "build": build, "core": core, "languages": languages }))
}

#[derive(Debug, PartialEq, Eq)]
enum Tier<'a> {
    Core,
    Language(&'a str),
    OnUse,
}

fn tier(path: &str) -> Tier<'_> {
    if path.contains("studio") || !(digest::is_hashed(path) || [PAGE, MANIFEST].contains(&path)) {
        return Tier::OnUse;
    }
    match path.strip_prefix("words/").and_then(|name| name.split_once('-')) {
        Some((language, _)) => Tier::Language(language),
        None => Tier::Core,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_tier() {
        for (path, expected) in [
            ("index.html", Tier::Core),
            ("manifest.webmanifest", Tier::Core),
            ("viza-0123456789abcdef.wasm", Tier::Core),
            ("fonts/noto-sans-georgian-0123456789abcdef.woff2", Tier::Core),
            ("words/ka-0123456789abcdef.ftl", Tier::Language("ka")),
            ("words/ka-inside-0123456789abcdef.ftl", Tier::Language("ka")),
            ("words/ka-studio-0123456789abcdef.ftl", Tier::OnUse),
            ("studio-0123456789abcdef.wasm", Tier::OnUse),
            ("packs/ge/pack.json", Tier::OnUse),
            ("packs/index.json", Tier::OnUse),
            ("deployment.json", Tier::OnUse),
            ("headers.json", Tier::OnUse),
            ("fonts/OFL.txt", Tier::OnUse),
        ] {
            assert_eq!(tier(path), expected, "{path}");
        }
    }
}
