//! The inspection of a country's pack: every fault in a sentence that says where it is, what was found, what is allowed,
//! and the nearest right spelling.
//!
//! It reads bytes and gives sentences; it knows no folder of the disk and no country. The studio and `./viza pack check`
//! ask it the same.

mod allowed;
mod blank;
pub mod colour;
pub mod comparison;
pub mod contrast;
mod document;
mod facts;
mod finding;
mod hours;
mod layers;
pub mod logo;
mod looks;
mod names;
mod papers;
mod pattern;
mod place;
mod practice;
mod schema;
pub mod screen;
pub mod sentences;
mod spelling;
pub mod told;
mod wording;
pub mod zone;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use document::Json;
use finding::Remark;
use papers::{PACK, PRACTICE};
use place::Place;

pub use blank::blank;
pub use finding::{Finding, Weight};
pub use spelling::hint;

use crate::domain::clock::{Instant, Zone};
use crate::domain::language::Language;
use crate::wire;

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
        let mut sentence = sentence.into();
        if !sentence.ends_with(['.', '?']) {
            sentence.push('.');
        }
        Finding { weight, file: format!("{}/{file}", self.name), line, sentence }
    }
}

/// What a pack is held against: the service's own files, and the world's time zones.
pub struct House<'a> {
    /// The text of `pack.schema.json`.
    pub schema: &'a str,
    /// The text of `tokens.css`.
    pub tokens: &'a str,
    /// The words of each language that is at hand: those of the front pages, and those inside an application.
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
    let mut findings = papers::findings(folder);
    let pack = papers::read(folder, PACK).unwrap_or_else(|unread| keep(unread, &mut findings));
    let practice = papers::read(folder, PRACTICE).unwrap_or_else(|unread| keep(unread, &mut findings));
    let of_pack = pack.iter().flat_map(|pack| rules(pack, practice.as_ref(), folder, house, today));
    let of_pack: Vec<Remark> = of_pack.collect();
    let of_practice = practice.iter().flat_map(|practice| rehearsal(practice, pack.as_ref(), &of_pack));
    let of_practice: Vec<Remark> = of_practice.collect();
    for (file, remarks) in [(PACK, of_pack), (PRACTICE, of_practice)] {
        let finding = |remark: Remark| folder.finding(remark.weight, file, Some(remark.line), remark.sentence);
        findings.extend(remarks.into_iter().map(finding));
    }
    findings.extend(looks::findings(folder, house));
    findings.extend(logo::findings(folder));
    findings.extend(wording::findings(folder, house));
    findings.sort_by(|one, other| (&one.file, one.line, one.weight).cmp(&(&other.file, other.line, other.weight)));
    findings
}

/// Keeps what made a file unreadable.
fn keep(unread: Finding, findings: &mut Vec<Finding>) -> Option<Json> {
    findings.push(unread);
    None
}

/// What there is to say about the rules of a country.
fn rules(pack: &Json, practice: Option<&Json>, folder: &Folder, house: &House, today: NaiveDate) -> Vec<Remark> {
    let mut remarks = Vec::new();
    papers::doubled(pack, &Place::default(), &mut remarks);
    match document::read(house.schema) {
        Ok(schema) => remarks.extend(schema::faults(pack, &schema)),
        Err(unread) => remarks.push(Remark::fault(1, format!("pack.schema.json is not JSON: {}", unread.sentence))),
    }
    remarks.extend(facts::remarks(pack, folder, house, today));
    remarks.extend(zone::remarks(pack, house.zones, today));
    remarks.extend(hours::remarks(pack));
    remarks.extend(practice.into_iter().flat_map(|practice| practice::without_fee(pack, practice, folder, house)));
    // Whatever nobody has thought of here must not be found by a visitor.
    if remarks.iter().all(|remark| remark.weight != Weight::Fault) {
        let text = folder.files.get(PACK).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        remarks.extend(
            wire::pack::read(text).err().map(|problem| Remark::fault(1, format!("the app cannot read it: {problem}"))),
        );
    }
    remarks
}

/// What there is to say about the practice office, but for what follows from a fault of the pack.
fn rehearsal(practice: &Json, pack: Option<&Json>, of_pack: &[Remark]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    papers::doubled(practice, &Place::default(), &mut remarks);
    let wrong = |line: usize| of_pack.iter().any(|remark| remark.line == line && remark.weight == Weight::Fault);
    remarks.extend(pack.into_iter().flat_map(|pack| practice::remarks(practice, pack, wrong)));
    remarks
}
