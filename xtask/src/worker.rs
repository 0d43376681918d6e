//! The service worker of a release: `public/sw.js` with the list of what belongs to the build written before it.

use crate::digest;
use crate::page::{self, Meta};
use crate::place::Place;
use crate::seal::every_file;
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
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
    // By all that it holds, the page without its own tag among it.
    let build = digest::short(Value::from(seal(folder)?).to_string().as_bytes());
    let tag = Meta { name: "worker".into(), content: &build, integrity: None };
    fs::write(&index, page::tell(&fs::read_to_string(&index)?, &[tag])?)?;
    let mut seal = seal(folder)?;
    seal.insert("build".into(), build.into());
    let source = fs::read_to_string(place.at("public/sw.js"))?;
    fs::write(folder.join(PATH), format!("const SEAL = {};\n{source}", Value::from(seal)))?;
    Ok(())
}

/// Writes the worker that ends the ones of earlier releases; the page asks for none.
pub fn write_end(place: &Place, folder: &Path) -> Result<()> {
    fs::copy(place.at("public/sw-ends.js"), folder.join(PATH))?;
    Ok(())
}

/// What belongs to the build, each file with its integrity: the core, which every visitor has, each language, and what a
/// kiosk alone needs. Packs are not of a build, and the studio is for the few who open it.
fn seal(folder: &Path) -> Result<Map<String, Value>> {
    let (mut core, mut languages, mut kiosk) = (Map::new(), BTreeMap::<String, Map<_, _>>::new(), Map::new());
    for path in every_file(folder)? {
        let files = match tier(&path) {
            Tier::Core => &mut core,
            Tier::Language(language) => languages.entry(language.to_owned()).or_default(),
            Tier::Kiosk => &mut kiosk,
            Tier::OnUse => continue,
        };
        files.insert(format!("/{path}"), digest::integrity(&fs::read(folder.join(&path))?).into());
    }
    let parts = [("core", json!(core)), ("languages", json!(languages)), ("kiosk", json!(kiosk))];
    Ok(parts.map(|(name, files)| (name.to_owned(), files)).into_iter().collect())
}

#[derive(Debug, PartialEq, Eq)]
enum Tier<'a> {
    Core,
    Language(&'a str),
    Kiosk,
    OnUse,
}

fn tier(path: &str) -> Tier<'_> {
    if path.contains("studio") || !(digest::is_hashed(path) || [PAGE, MANIFEST].contains(&path)) {
        return Tier::OnUse;
    }
    if path.contains("kiosk") {
        return Tier::Kiosk;
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
            ("words/ka-kiosk-0123456789abcdef.ftl", Tier::Kiosk),
            ("viza-kiosk-0123456789abcdef.wasm", Tier::Kiosk),
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
