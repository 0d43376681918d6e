//! `./viza pack`: makes packs of countries and says what is wrong with them. What the inspection needs from outside is
//! here: the folders on the disk, the service's own files, the world's zones.

mod check;
mod diff;
mod folder;
mod new;
mod service;
mod zone;
mod zones;

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use jiff::Zoned;

pub use folder::read as read_folder;
pub use service::Service;
pub use zones::World;

const USAGE: &str = "\
A country's pack: ./viza pack …

  new CC [--in DIR]                         a folder for the country CC that can be edited
  check DIR… [--today DATE] [--production]  every fault of the packs in these folders, in sentences
             [--contrast]                   and how each colour stands out from its ground
  diff A B                                  what changes for visitors from the pack in A to the one in B, in words
  zone NAME                                 a time zone with its coming changes, as a pack writes it
  seal RELEASE                              lists the packs of a release anew, after one was put in or changed
";

/// What a command has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub text: String,
    /// Whether it went well; a pack with faults is no failure of the command, and yet not well.
    pub well: bool,
}

impl Answer {
    fn well(text: impl Into<String>) -> Self {
        Self { text: text.into(), well: true }
    }
}

/// Carries out a command, given as the words after `./viza pack`.
///
/// # Errors
/// When the command is not understood, or a folder cannot be read or written.
pub fn run(words: &[&str]) -> Result<Answer> {
    match words {
        ["new", rest @ ..] => new::new(&new::Order::read(rest)?),
        ["check", rest @ ..] => check::check(&check::Order::read(rest)?),
        ["diff", before, after] => diff::diff(before, after),
        ["zone", name] => zone::zone(name),
        [] | ["help" | "--help" | "-h"] => Ok(Answer::well(USAGE)),
        _ => bail!("no such thing: {}\n\n{USAGE}", words.join(" ")),
    }
}

/// The day on which this runs.
fn today() -> Result<NaiveDate> {
    Zoned::now().date().to_string().parse().ok().context("this machine's calendar shows no date")
}
