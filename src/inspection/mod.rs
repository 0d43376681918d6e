//! The inspection of a country's pack: every fault in a sentence that says where it is, what was found, what is allowed,
//! and the nearest right spelling.
//!
//! It reads bytes and gives sentences; it knows no folder of the disk and no country. The studio and `./viza pack check`
//! ask it the same.

mod finding;
mod logo;
mod looks;
mod wording;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use finding::{Finding, Weight};

use crate::domain::clock::{Instant, Zone};
use crate::domain::language::Language;

/// A pack as it lies in its folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder {
    /// What the folder is called: the country's code.
    pub name: String,
    /// Every file by its path in the folder: `strings/ka.ftl`.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Folder {
    /// A finding about one of the folder's files.
    fn finding(&self, weight: Weight, file: &str, line: Option<usize>, sentence: impl Into<String>) -> Finding {
        Finding { weight, file: format!("{}/{file}", self.name), line, sentence: sentence.into() }
    }
}

/// What a pack is held against: the service's own files, and the world's time zones.
pub struct House<'a> {
    /// The text of `pack.schema.json`.
    pub schema: &'a str,
    /// The text of `tokens.css`.
    pub tokens: &'a str,
    /// The words of each language: those of the front pages, and those inside an application.
    pub words: Vec<(Language, &'a str, &'a str)>,
    /// Absent where nobody knows them, as in a browser: then only the shape of a zone is looked at.
    pub zones: Option<&'a dyn Zones>,
}

/// The time zones as they are.
pub trait Zones {
    /// The IANA names.
    fn names(&self) -> Vec<String>;

    /// The offset at `from`, and the changes after it until `until`. Absent where the name is not known.
    fn zone(&self, name: &str, from: Instant, until: Instant) -> Option<Zone>;
}

/// Everything that there is to say about a pack on this day, by file and line.
pub fn inspect(folder: &Folder, house: &House, today: NaiveDate) -> Vec<Finding> {
    let _ = today;
    let mut findings = Vec::new();
    findings.extend(looks::findings(folder, house));
    findings.extend(logo::findings(folder));
    findings.extend(wording::findings(folder, house));
    findings.sort_by(|one, other| (&one.file, one.line, one.weight).cmp(&(&other.file, other.line, other.weight)));
    findings
}
