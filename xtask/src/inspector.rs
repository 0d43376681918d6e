//! Hands commands about packs on to `viza-pack`, which knows the app's rules and is built apart: the chores need none.

use crate::errand::command;
use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::fs;

/// Runs `viza-pack` with these words. What it says stands on the terminal.
///
/// # Errors
/// When it was not understood, or a pack is not in order.
pub fn ask(place: &Place, words: &[&str]) -> Result<()> {
    let mut pack = command(place, "cargo")?;
    pack.args(["run", "--quiet", "--locked", "--profile", "tools", "--package", "viza-pack", "--"]);
    let status = pack.args(words).status().context("cannot start cargo")?;
    if !status.success() {
        bail!("pack {}: see above", words.first().copied().unwrap_or_default());
    }
    Ok(())
}

/// Refuses packs that the public must not be served: with faults, with values that no embassy has confirmed, or with an
/// office for practice.
///
/// # Errors
/// When a pack is one of these.
pub fn for_the_public(place: &Place) -> Result<()> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(place.at("public/packs"))? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path.to_string_lossy().into_owned());
        }
    }
    folders.sort();
    let mut words = vec!["check", "--production"];
    words.extend(folders.iter().map(String::as_str));
    ask(place, &words).context("this release is not for the public; without --production it is one for practice")
}
