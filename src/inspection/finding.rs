//! One thing that the inspection has to say, as one sentence.

use std::fmt;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// The pack must not be served so.
    Fault,
    /// Somebody should look at it.
    Warning,
    /// The embassy has not confirmed the value.
    Unconfirmed,
}

impl Weight {
    /// What stands before a sentence of this weight where several weights stand together.
    pub fn word(self) -> &'static str {
        match self {
            Weight::Fault => "fault",
            Weight::Warning => "warning",
            Weight::Unconfirmed => "unconfirmed",
        }
    }
}

/// A sentence about one place in a pack's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub weight: Weight,
    /// From the folder that holds the packs: `ge/pack.json`.
    pub file: String,
    /// Counted from 1. Absent where the whole file is meant.
    pub line: Option<usize>,
    /// English, whole: what was found, what is allowed, and the nearest right spelling.
    pub sentence: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.sentence),
            None => write!(f, "{}: {}", self.file, self.sentence),
        }
    }
}
