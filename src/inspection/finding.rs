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

/// A sentence about a line of a file that is being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Remark {
    pub weight: Weight,
    /// Counted from 1.
    pub line: usize,
    pub sentence: String,
}

impl Remark {
    pub fn fault(line: usize, sentence: impl Into<String>) -> Self {
        Self { weight: Weight::Fault, line, sentence: sentence.into() }
    }

    pub fn warning(line: usize, sentence: impl Into<String>) -> Self {
        Self { weight: Weight::Warning, ..Self::fault(line, sentence) }
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
