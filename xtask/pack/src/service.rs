//! The service's own files, against which a pack is held.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use viza::domain::language::Language;
use viza::inspection::{House, Zones};

/// Their texts.
pub struct Service {
    schema: String,
    tokens: String,
    /// Of each language what the front pages say, and what is said inside an application.
    words: Vec<(Language, String, String)>,
}

impl Service {
    /// Reads them from the checkout that this program was built from.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn read() -> Result<Self> {
        let root = checkout();
        let words = Language::ALL.into_iter().map(|language| {
            let folder = root.join("locales").join(language.code());
            let front = joined(&folder.join("front"))?;
            let inside = joined(&folder)? + &joined(&folder.join("names"))?;
            Ok((language, front, inside))
        });
        Ok(Self {
            schema: text(&root.join("public/packs/pack.schema.json"))?,
            tokens: text(&root.join("style/tokens.css"))?,
            words: words.collect::<Result<_>>()?,
        })
    }

    /// What the inspection asks for.
    pub fn house<'a>(&'a self, zones: &'a dyn Zones) -> House<'a> {
        let words = self.words.iter().map(|(language, front, inside)| (*language, front.as_str(), inside.as_str()));
        House { schema: &self.schema, tokens: &self.tokens, words: words.collect(), zones: Some(zones) }
    }
}

/// The checkout that this program was built from.
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The Fluent files that stand in a folder itself, by name, as one text.
fn joined(folder: &Path) -> Result<String> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths.sort();
    paths.iter().map(|path| Ok(text(path)? + "\n")).collect()
}
