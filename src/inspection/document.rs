//! JSON in which everything knows its line, read as strictly as the app reads it, and with a sentence for whoever forgot
//! a comma.

mod reader;

pub use reader::read;

/// A value and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Json {
    /// Counted from 1.
    pub line: usize,
    pub what: What,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Nothing,
    Flag(bool),
    /// A whole number that the app can hold.
    Whole(i64),
    /// Any other number, as it is written.
    Fraction(String),
    Text(String),
    List(Vec<Json>),
    /// In the order in which they are written; a name may stand there twice.
    Group(Vec<Member>),
}

/// One value of a group under its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The line of the name.
    pub line: usize,
    pub name: String,
    pub value: Json,
}

/// Why a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotJson {
    pub line: usize,
    pub sentence: String,
}

impl Json {
    /// The values of a group under their names; none where it is something else.
    pub fn members(&self) -> &[Member] {
        if let What::Group(members) = &self.what { members } else { &[] }
    }

    /// The values of a list; none where it is something else.
    pub fn entries(&self) -> &[Json] {
        if let What::List(entries) = &self.what { entries } else { &[] }
    }

    /// The values of the list at the end of a way through groups.
    pub fn list(&self, way: &[&str]) -> &[Json] {
        self.at(way).map(Self::entries).unwrap_or_default()
    }

    pub fn text(&self) -> Option<&str> {
        if let What::Text(text) = &self.what { Some(text) } else { None }
    }

    pub fn whole(&self) -> Option<i64> {
        if let What::Whole(number) = self.what { Some(number) } else { None }
    }

    /// The value at the end of a way through groups: `["post", "zone", "name"]`.
    pub fn at(&self, way: &[&str]) -> Option<&Json> {
        let (first, rest) = match way {
            [] => return Some(self),
            [first, rest @ ..] => (first, rest),
        };
        self.members().iter().find(|member| member.name == *first)?.value.at(rest)
    }
}

/// A word that is not too long for a sentence.
pub fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut signs = text.chars();
    let start: String =
        signs.by_ref().take(LONGEST).map(|sign| if sign.is_control() { '\u{FFFD}' } else { sign }).collect();
    if signs.next().is_some() { format!("{start}…") } else { start }
}
