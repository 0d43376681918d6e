//! Commands that are run to their end.

use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

/// A command in the checkout's root that finds the checkout's own tools first.
pub fn command(place: &Place, program: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(program);
    command.current_dir(place.at("")).env("PATH", place.search_path()?).stdin(Stdio::null());
    Ok(command)
}

/// Runs to the end with its output on the terminal.
///
/// # Errors
/// When it cannot start or does not end well; the message holds the command line.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("cannot start {line}"))?;
    if !status.success() {
        bail!("{line}: {status}");
    }
    Ok(())
}

/// Runs to the end with its output added to a file. True when it ended well.
pub fn run_into(command: &mut Command, log: &Path) -> Result<bool> {
    let line = line(command);
    let file = File::options()
        .create(true)
        .append(true)
        .open(log)
        .with_context(|| format!("cannot write {}", log.display()))?;
    let status =
        command.stdout(file.try_clone()?).stderr(file).status().with_context(|| format!("cannot start {line}"))?;
    Ok(status.success())
}

/// What the command prints, or `None` where it cannot start or does not end well.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|out| out.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
pub fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
