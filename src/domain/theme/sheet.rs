//! A style sheet, taken apart as far as a theme needs it: rules in rules, and what they declare.

use super::{FaultKind, Place, Scheme, ThemeFault};

/// What a style sheet holds, in its order.
pub enum Found {
    Declaration(Declaration),
    Fault(ThemeFault),
}

/// `name: value` in a place that is read.
pub struct Declaration {
    pub line: usize,
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
    let mut piece = Piece { text: String::new(), line: 1 };
    let mut line = 1;
    for sign in css.chars() {
        match sign {
            '{' => reader.opens(piece.take()),
            ';' => reader.declares(piece.take()),
            '}' => {
                reader.declares(piece.take());
                reader.closes(line);
            }
            _ => piece.push(sign, line),
        }
        line += usize::from(sign == '\n');
    }
    reader.declares(piece.take());
    if !reader.rules.is_empty() || !closed {
        reader.fault(line, FaultKind::Unbalanced);
    }
    reader.found
}

/// A stretch of the file and the line where it begins.
struct Piece {
    text: String,
    line: usize,
}

impl Piece {
    /// White space becomes one space, and none where the stretch begins.
    fn push(&mut self, sign: char, line: usize) {
        if !sign.is_whitespace() {
            if self.text.is_empty() {
                self.line = line;
            }
            self.text.push(sign);
        } else if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn take(&mut self) -> Self {
        let text = std::mem::take(&mut self.text);
        Self { text: text.trim_end().to_owned(), line: self.line }
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

    fn closes(&mut self, line: usize) {
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
                self.found.push(Found::Declaration(Declaration { line: piece.line, scheme, name, value }));
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

/// The text with every comment as blank as it is long in lines, and whether the last one ends.
fn without_comments(css: &str) -> (String, bool) {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        let Some((comment, after)) = comment.split_once("*/") else { return (bare, false) };
        bare.push(' ');
        bare.extend(comment.chars().filter(|sign| *sign == '\n'));
        rest = after;
    }
    bare.push_str(rest);
    (bare, true)
}
