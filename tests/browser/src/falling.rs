//! A browser that falls: its process is killed in the middle of everything, and it is opened again on what it left on the disk.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tokio::process::Command;

use crate::engine::Wishes;
use crate::hall::{disguises, latin};
use crate::patience::until;
use crate::visit::Visitor;

impl Visitor {
    /// The same person at a browser that keeps everything in the folder `profile`; at the end of the way its process is killed.
    ///
    /// # Errors
    /// What went wrong there, or when it lives on.
    pub async fn until_it_falls(&self, profile: &Path, way: impl AsyncFnOnce(&Self) -> Result<()>) -> Result<()> {
        let other = self.beside(Wishes { profile: Some(profile), ..self.wishes() }).await?;
        other.is_through(way(&other).await).await.context("before the fall")?;
        let process = other.browser.web.handle().capabilities().get("goog:processID").and_then(Value::as_u64);
        let process = process.context("the browser does not tell its process")?.to_string();
        let killed = Command::new("kill").args(["-KILL", &process]).status().await?;
        ensure!(killed.success(), "the browser cannot be killed");
        // Its helpers outlive it for a moment, and hold what they have open.
        until("the end of the browser", async || Ok((!is_open(profile)?).then_some(()))).await?;
        // Its driver has nothing left to end, and may say so.
        let _ended = other.browser.close().await;
        Ok(())
    }

    /// The same person at the browser that keeps everything in the folder `profile`, opened again.
    ///
    /// # Errors
    /// What went wrong there.
    pub async fn after_the_fall(&self, profile: &Path, way: impl AsyncFnOnce(&Self) -> Result<()>) -> Result<()> {
        let other = self.beside(Wishes { profile: Some(profile), ..self.wishes() }).await?;
        let walked = other.is_through(way(&other).await).await.context("after the fall");
        let closed = other.browser.close().await;
        walked.and(closed)
    }
}

/// Whether a process runs that was started for the profile, as Linux tells it; one that has ended has no command any more.
fn is_open(profile: &Path) -> Result<bool> {
    let wanted = profile.display().to_string();
    for process in fs::read_dir("/proc")? {
        // It may end while it is looked at.
        let command = fs::read(process?.path().join("cmdline")).unwrap_or_default();
        if String::from_utf8_lossy(&command).contains(&wanted) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Which of these texts lie in a file below a folder, in any disguise, and where: all of them have `mark` in them.
///
/// # Errors
/// When a file cannot be read.
pub fn found_on_disk(folder: &Path, mark: &str, texts: &[String]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            found.extend(found_on_disk(&path, mark, texts)?);
            continue;
        }
        let bytes = latin(&fs::read(&path)?);
        // Most files have nothing like it, and are read no further.
        if !disguises(mark).iter().any(|as_it| bytes.contains(as_it)) {
            continue;
        }
        let here = texts.iter().filter(|text| disguises(text).iter().any(|as_it| bytes.contains(as_it)));
        found.extend(here.map(|text| format!("{text} in {}", path.display())));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hall::MARK;

    #[test]
    fn a_text_is_found_in_whatever_a_browser_writes() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("falling-{}", std::process::id()));
        fs::create_dir_all(folder.join("Default/Sessions"))?;
        let text = format!("{MARK}start0q1õ");
        let wide: Vec<u8> = format!("?{text}.").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let ways = [format!("a\0{text}b").into_bytes(), wide, b"x=canarystart0q1%C3%B5&".to_vec()];
        for (number, bytes) in ways.iter().enumerate() {
            fs::write(folder.join("Default/Sessions/Session_1"), bytes)?;
            let found = found_on_disk(&folder, MARK, &[text.clone(), format!("{MARK}other")])?;
            assert!(found.len() == 1 && found.iter().all(|one| one.starts_with(&text)), "way {number}: {found:?}");
        }
        Ok(fs::remove_dir_all(folder)?)
    }
}
