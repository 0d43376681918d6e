//! The words of one language as four files: what the front pages say, `locales/<lang>/front/*.ftl` →
//! `words/<lang>-<hash>.ftl`; what is said inside an application, `locales/<lang>/*.ftl` with `names/*.ftl` →
//! `words/<lang>-inside-<hash>.ftl`; and what only a kiosk or the studio says, `locales/<lang>/kiosk/*.ftl` →
//! `words/<lang>-kiosk-<hash>.ftl`, the studio's likewise.

use crate::digest;
use crate::place::Place;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A file as the app fetches it.
pub struct Words {
    /// What the page's head calls it: `words:et`, `inside:et`, `kiosk:et`, `studio:et`.
    pub name: String,
    /// Path from the site's root, without a leading slash.
    pub path: String,
    pub text: String,
}

/// The files of every language, by language.
pub fn read(place: &Place) -> Result<Vec<Words>> {
    let mut all = Vec::new();
    for folder in sorted(&place.at("locales"))? {
        let language = folder.file_name().unwrap_or_default().to_string_lossy();
        let front = joined(&[folder.join("front")])?;
        let inside = joined(&[folder.clone(), folder.join("names")])?;
        all.push(named(format!("words:{language}"), &format!("words/{language}.ftl"), front));
        all.push(named(format!("inside:{language}"), &format!("words/{language}-inside.ftl"), inside));
        for part in ["kiosk", "studio"] {
            let said = joined(&[folder.join(part)])?;
            all.push(named(format!("{part}:{language}"), &format!("words/{language}-{part}.ftl"), said));
        }
    }
    Ok(all)
}

fn named(name: String, plain: &str, text: String) -> Words {
    Words { name, path: digest::hashed_name(plain, text.as_bytes()), text }
}

/// The Fluent files that stand in the folders themselves, as one text.
fn joined(folders: &[PathBuf]) -> Result<String> {
    let mut text = String::new();
    for folder in folders {
        for file in sorted(folder)? {
            if file.extension().is_some_and(|end| end == "ftl") {
                text.push_str(&spoken(&fs::read_to_string(file)?));
            }
        }
    }
    Ok(text)
}

/// The messages without the translators' comments. A line that begins with `#` is always a comment in Fluent, because
/// the further lines of a message are indented. Ends with a newline, so that files can be put one after the other.
fn spoken(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The entries of a folder by name, so that the same checkout gives the same bytes everywhere.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn comments_go_and_messages_stay_apart() {
        let text = "### Fees\n# The exact amount\nfee = Tasu\n    # 1 on koht\n## next\nend = Lõpp";
        assert_eq!(spoken(text), "fee = Tasu\n    # 1 on koht\nend = Lõpp\n");
    }
}
