//! A style sheet, taken apart as far as a theme needs it: rules in rules, and what they declare.

use std::ops::Range;

use super::{FaultKind, Place, Scheme, ThemeFault};

/// What a style sheet holds, in its order.
pub enum Found {
    Declaration(Declaration),
    /// A rule that declares for a scheme ends.
    End {
        scheme: Scheme,
        /// Where its brace stands, in bytes.
        at: usize,
        /// Its last declaration has no semicolon.
        is_open: bool,
    },
    Fault(ThemeFault),
}

/// `name: value` in a place that is read.
pub struct Declaration {
    pub line: usize,
    /// Where it stands in the file, in bytes.
    pub at: Range<usize>,
    pub scheme: Scheme,
    pub name: String,
    pub value: String,
}

/// Longest part of the file that a fault repeats, in characters.
const REPEATED: usize = 60;

/// Reads a style sheet; `judge` says what may stand inside the rules that one has come through, the outermost first.
pub fn read(css: &str, judge: impl Fn(&[&str]) -> Place) -> Vec<Found> {
    let mut reader = Reader { found: vec![], rules: vec![], judge };
    let (css, closed) = without_comments(css);
    let mut piece = Piece { text: String::new(), line: 1, at: 0..0 };
    let mut line = 1;
    for (at, sign) in css.char_indices() {
        match sign {
            '{' => reader.opens(piece.take()),
            ';' => reader.declares(piece.take()),
            '}' => {
                let last = piece.take();
                let is_open = !last.text.is_empty();
                reader.declares(last);
                reader.closes(line, at, is_open);
            }
            _ => piece.push(sign, line, at),
        }
        line += usize::from(sign == '\n');
    }
    reader.declares(piece.take());
    if !reader.rules.is_empty() || !closed {
        reader.fault(line, FaultKind::Unbalanced);
    }
    reader.found
}

/// A stretch of the file, the line where it begins, and where it stands in bytes.
struct Piece {
    text: String,
    line: usize,
    at: Range<usize>,
}

impl Piece {
    /// White space becomes one space, and none where the stretch begins.
    fn push(&mut self, sign: char, line: usize, at: usize) {
        if !sign.is_whitespace() {
            if self.text.is_empty() {
                self.line = line;
                self.at.start = at;
            }
            self.text.push(sign);
            self.at.end = at + sign.len_utf8();
        } else if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn take(&mut self) -> Self {
        let text = std::mem::take(&mut self.text);
        Self { text: text.trim_end().to_owned(), line: self.line, at: self.at.clone() }
    }
}

struct Reader<J> {
    found: Vec<Found>,
    /// What stands before each brace that is open.
    rules: Vec<String>,
    judge: J,
}

impl<J: Fn(&[&str]) -> Place> Reader<J> {
    fn place(&self, depth: usize) -> Place {
        let rules: Vec<&str> = self.rules.iter().take(depth).map(String::as_str).collect();
        (self.judge)(&rules)
    }

    fn is_foreign(&self, depth: usize) -> bool {
        matches!(self.place(depth), Place::Foreign)
    }

    /// Only the outermost of the rules that are not read is a fault.
    fn opens(&mut self, rule: Piece) {
        self.rules.push(rule.text.clone());
        let depth = self.rules.len();
        if self.is_foreign(depth) && !self.is_foreign(depth - 1) {
            self.fault(rule.line, FaultKind::Place(beginning(&rule.text)));
        }
    }

    fn closes(&mut self, line: usize, at: usize, is_open: bool) {
        if let Place::Of(scheme) = self.place(self.rules.len()) {
            self.found.push(Found::End { scheme, at, is_open });
        }
        if self.rules.pop().is_none() {
            self.fault(line, FaultKind::Unbalanced);
        }
    }

    fn declares(&mut self, piece: Piece) {
        if piece.text.is_empty() {
            return;
        }
        let scheme = match self.place(self.rules.len()) {
            Place::Of(scheme) => scheme,
            Place::Between => return self.fault(piece.line, FaultKind::Place(beginning(&piece.text))),
            Place::Foreign => return,
        };
        match piece.text.split_once(':') {
            Some((name, value)) => {
                let (name, value) = (name.trim_end().to_owned(), value.trim_start().to_owned());
                self.found.push(Found::Declaration(Declaration {
                    line: piece.line,
                    at: piece.at,
                    scheme,
                    name,
                    value,
                }));
            }
            None => self.fault(piece.line, FaultKind::NoDeclaration(beginning(&piece.text))),
        }
    }

    fn fault(&mut self, line: usize, kind: FaultKind) {
        self.found.push(Found::Fault(ThemeFault { line, kind }));
    }
}

/// As much of a text as a fault repeats.
pub fn beginning(text: &str) -> String {
    text.chars().take(REPEATED).collect()
}

/// The text with every comment blank, as long as it was and on as many lines; and whether the last one ends.
fn without_comments(css: &str) -> (String, bool) {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        let Some((comment, after)) = comment.split_once("*/") else { return (bare, false) };
        bare.push_str("  ");
        bare.extend(comment.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        bare.push_str("  ");
        rest = after;
    }
    bare.push_str(rest);
    (bare, true)
}
