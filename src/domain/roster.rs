//! A list of members as a spreadsheet saves it: a name and a reference in each row, read on the device. Every row that
//! cannot be taken is named with its line and the reason; nothing is passed over in silence.
//!
//! Columns are divided by tabs, semicolons or commas, and stand in either order. Each line is a row: a quote that is not
//! closed on its line spoils that row alone.

use std::collections::BTreeMap;

use super::group::{Group, MemberState};
use super::group_wish::{Invitation, LONGEST_CALLED, PEOPLE};
use super::pack::Country;
use super::reference::{Misheard, hear};

/// The largest file that is read, in bytes: many times what a list of the largest group takes.
pub const LARGEST_FILE: usize = 200 * 1024;

/// What a file gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// What was taken for the columns' names, if the first row was.
    pub heading: Option<String>,
    /// In the order of the file.
    pub rows: Vec<Row>,
    /// In the order of the file.
    pub bad: Vec<BadRow>,
}

/// Somebody to invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The first line of the file is 1.
    pub line: u32,
    pub invitation: Invitation,
}

/// A row that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    pub line: u32,
    pub fault: RowFault,
    /// What stands where the reference should, as it stands; empty where nothing does, or nothing can be read.
    pub said: String,
}

/// Why a row cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowFault {
    /// Not UTF-8, or with signs that no text has.
    NotText,
    UnclosedQuote,
    TooManyColumns,
    ReferenceMissing,
    ReferenceMalformed,
    /// The reference is another country's.
    OtherCountry,
    NameMissing,
    NameTooLong,
    /// The reference stood in an earlier line.
    Double {
        first: u32,
    },
    AlreadyInGroup,
    /// The group has as many people as a group may have.
    TooMany,
}

/// Reads a file for a group of a country.
pub fn read(file: &[u8], group: &Group, country: &Country) -> Roster {
    // A spreadsheet's UTF-16 is told by its first two bytes; as lines it would be nothing but noise.
    if file.starts_with(&[0xff, 0xfe]) || file.starts_with(&[0xfe, 0xff]) {
        let bad = vec![BadRow { line: 1, fault: RowFault::NotText, said: String::new() }];
        return Roster { bad, ..Roster::default() };
    }
    let file = file.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(file);
    let lines: Vec<(u32, Result<&str, RowFault>)> = (1..).zip(file.split(|byte| *byte == b'\n').map(text)).collect();
    let layout = Layout::of(&lines, country);
    let mut desk = Desk::new(group);
    for (line, said) in &lines {
        match said.and_then(|text| layout.cells(text)) {
            Ok(cells) if cells.is_empty() => {}
            Ok(cells) if desk.is_untouched() && is_heading(&cells, country) => {
                desk.roster.heading = Some(cells.join(" · "));
            }
            Ok(cells) => {
                let (called, reference) = layout.split(&cells, country);
                desk.take(*line, reference, invitation(called, reference, country));
            }
            Err(fault) => desk.take(*line, "", Err(fault)),
        }
    }
    desk.roster
}

/// A line as text, without its end.
fn text(line: &[u8]) -> Result<&str, RowFault> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let text = std::str::from_utf8(line).map_err(|_| RowFault::NotText)?;
    if text.chars().any(|c| c.is_control() && c != '\t') { Err(RowFault::NotText) } else { Ok(text) }
}

/// How the file divides its columns, and which of them is the reference's.
#[derive(Debug, Clone, Copy)]
struct Layout {
    mark: char,
    reference_first: bool,
}

impl Layout {
    /// The marks and the order by which most rows have a reference in its place.
    fn of(lines: &[(u32, Result<&str, RowFault>)], country: &Country) -> Self {
        let layouts = ['\t', ';', ',']
            .into_iter()
            .flat_map(|mark| [false, true].into_iter().map(move |reference_first| Self { mark, reference_first }));
        let fits = |layout: &Self| {
            let rows = lines.iter().filter_map(|(_, said)| layout.cells((*said).ok()?).ok());
            rows.filter(|cells| cells.len() == 2 && looks_like_reference(layout.split(cells, country).1, country))
                .count()
        };
        let best = layouts.rev().max_by_key(fits);
        best.unwrap_or(Self { mark: ';', reference_first: false })
    }

    /// The cells of a row; those that are empty at its end are none.
    fn cells(self, line: &str) -> Result<Vec<String>, RowFault> {
        let mut cells = vec![String::new()];
        let (mut quoted, mut letters) = (false, line.chars().peekable());
        while let Some(letter) = letters.next() {
            let Some(cell) = cells.last_mut() else { break };
            match letter {
                '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' if quoted => quoted = false,
                '"' if cell.trim().is_empty() => quoted = true,
                mark if mark == self.mark && !quoted => cells.push(String::new()),
                other => cell.push(other),
            }
        }
        if quoted {
            return Err(RowFault::UnclosedQuote);
        }
        let mut cells: Vec<String> =
            cells.iter().map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        while cells.pop_if(|cell| cell.is_empty()).is_some() {}
        if cells.len() > 2 { Err(RowFault::TooManyColumns) } else { Ok(cells) }
    }

    /// Name and reference. A single cell is whichever of the two it looks like.
    fn split<'a>(self, cells: &'a [String], country: &Country) -> (&'a str, &'a str) {
        match cells {
            [only] if looks_like_reference(only, country) => ("", only),
            [only] => (only, ""),
            [reference, called, ..] if self.reference_first => (called, reference),
            [called, reference, ..] => (called, reference),
            [] => ("", ""),
        }
    }
}

fn invitation(called: &str, reference: &str, country: &Country) -> Result<Invitation, RowFault> {
    let reference = hear(reference, country).map_err(|misheard| match misheard {
        Misheard::Missing => RowFault::ReferenceMissing,
        Misheard::Malformed => RowFault::ReferenceMalformed,
        Misheard::OtherCountry => RowFault::OtherCountry,
    })?;
    match called.chars().count() {
        0 => Err(RowFault::NameMissing),
        long if long > LONGEST_CALLED => Err(RowFault::NameTooLong),
        _ => Ok(Invitation { called: called.to_owned(), reference }),
    }
}

/// A name may have the letters of a reference, but neither its digits nor its hyphens.
fn looks_like_reference(cell: &str, country: &Country) -> bool {
    hear(cell, country).is_ok() && cell.chars().any(|c| c.is_ascii_digit() || c == '-')
}

/// The first row is one if it names both columns and has nothing of a reference.
fn is_heading(cells: &[String], country: &Country) -> bool {
    cells.len() == 2
        && cells.iter().all(|cell| {
            !cell.is_empty() && !looks_like_reference(cell, country) && !cell.chars().any(|c| c.is_ascii_digit())
        })
}

/// Takes the rows one by one, and knows who is there already.
struct Desk {
    roster: Roster,
    /// The references of the file, with the line of each.
    seen: BTreeMap<String, u32>,
    members: Vec<String>,
}

impl Desk {
    fn new(group: &Group) -> Self {
        let members = group.members.iter().filter(|member| member.state != MemberState::Left);
        let members = members.map(|member| member.reference.clone()).collect();
        Self { roster: Roster::default(), seen: BTreeMap::new(), members }
    }

    /// Whether no row has been read yet.
    fn is_untouched(&self) -> bool {
        self.roster == Roster::default()
    }

    fn take(&mut self, line: u32, said: &str, read: Result<Invitation, RowFault>) {
        match read.and_then(|invitation| self.new_one(invitation)) {
            Ok(invitation) => {
                self.seen.insert(invitation.reference.clone(), line);
                self.roster.rows.push(Row { line, invitation });
            }
            Err(fault) => self.roster.bad.push(BadRow { line, fault, said: said.to_owned() }),
        }
    }

    /// The invitation, if it is of somebody new and there is room.
    fn new_one(&self, invitation: Invitation) -> Result<Invitation, RowFault> {
        let people = self.members.len() + self.roster.rows.len();
        if let Some(first) = self.seen.get(&invitation.reference) {
            Err(RowFault::Double { first: *first })
        } else if self.members.contains(&invitation.reference) {
            Err(RowFault::AlreadyInGroup)
        } else if people >= *PEOPLE.end() as usize {
            Err(RowFault::TooMany)
        } else {
            Ok(invitation)
        }
    }
}

#[cfg(test)]
mod tests;
