//! The files of a pack's folder: which there may be, how large, and whether the JSON among them can be read.

use super::Folder;
use super::allowed::list;
use super::document::{self, Json, Member};
use super::finding::{Finding, Remark, Weight};
use super::place::Place;
use super::spelling::nearest;
use crate::domain::catalogue::largest;
use crate::domain::language::Language;

pub const PACK: &str = "pack.json";
pub const PRACTICE: &str = "practice.json";
pub const THEME: &str = "theme.css";
pub const LOGO: &str = "logo.svg";

/// Files that no pack has, and those that are not there.
pub(super) fn findings(folder: &Folder) -> Vec<Finding> {
    let strings: Vec<String> =
        Language::ALL.iter().map(|language| format!("strings/{}.ftl", language.code())).collect();
    let known: Vec<&str> =
        [PACK, THEME, LOGO, PRACTICE].into_iter().chain(strings.iter().map(String::as_str)).collect();
    let has = |file: &str| folder.files.contains_key(file);
    let mut findings = Vec::new();
    let mut meant = Vec::new();
    let stranger = |file: &&String| !known.contains(&file.as_str()) && !file.starts_with("strings/");
    for file in folder.files.keys().filter(stranger) {
        let near = nearest(file, known.iter().copied().filter(|known| !has(known)));
        meant.extend(near);
        findings.push(match near {
            Some(near) => {
                let sentence = format!("a pack has no file of this name; did you mean \"{near}\"?");
                folder.finding(Weight::Fault, file, None, sentence)
            }
            None => {
                let known = list(known.iter().map(|known| (*known).to_owned()), "and");
                let sentence = format!("nobody reads this file; those of a pack are {known}");
                folder.finding(Weight::Warning, file, None, sentence)
            }
        });
    }
    for (file, weight, without) in [
        (PACK, Weight::Fault, "the file is missing; ./viza pack new makes one"),
        (THEME, Weight::Warning, "the file is missing; the country wears the colours of the service"),
        (LOGO, Weight::Warning, "the file is missing; the service's own sign stands in its place"),
    ] {
        if !has(file) && !meant.contains(&file) {
            findings.push(folder.finding(weight, file, None, without));
        }
    }
    findings
}

/// A file of JSON, if it is there and can be read; else what keeps it from being read.
pub(super) fn read(folder: &Folder, file: &str) -> Result<Option<Json>, Finding> {
    let Some(bytes) = folder.files.get(file) else { return Ok(None) };
    let fault = |line, sentence: String| folder.finding(Weight::Fault, file, line, sentence);
    let most = largest(file);
    if bytes.len() > most {
        let (found, most) = (bytes.len().div_ceil(1024), most / 1024);
        return Err(fault(None, format!("the file has {found} kB; at most {most} are allowed")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        fault(Some(line), "there are letters here that are not UTF-8; save the file as UTF-8".to_owned())
    })?;
    document::read(text).map(Some).map_err(|not| fault(Some(not.line), format!("this is not JSON: {}", not.sentence)))
}

/// Keys that stand twice in a group: readers of JSON keep one of them and say nothing.
pub(super) fn doubled(value: &Json, place: &Place, remarks: &mut Vec<Remark>) {
    let members = value.members();
    for (index, member) in members.iter().enumerate() {
        let here = place.key(&member.name);
        if let Some(Member { line, .. }) = members.iter().take(index).find(|earlier| earlier.name == member.name) {
            remarks.push(Remark::fault(
                member.line,
                format!("{here} stands there twice, first in line {line}; take one out"),
            ));
        } else {
            doubled(&member.value, &here, remarks);
        }
    }
    for (index, entry) in value.entries().iter().enumerate() {
        doubled(entry, &place.entry(index), remarks);
    }
}
