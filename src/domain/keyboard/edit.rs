//! What a stroke does to a text. A browser counts the places of a text in UTF-16 units, and so do these.

use super::Stroke;

/// A change of a text, and where the caret stands after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edit {
    /// What stands from here…
    pub from: u32,
    /// …to here is replaced…
    pub to: u32,
    /// …by this.
    pub text: &'static str,
    pub caret: u32,
}

impl Edit {
    /// Whether the text is another one after it.
    pub const fn is_change(self) -> bool {
        self.from < self.to || !self.text.is_empty()
    }
}

impl Stroke {
    /// What it does to a text of which the part between two places is selected; where they are one, the caret is there.
    pub fn edit(self, text: &str, (from, to): (u32, u32)) -> Edit {
        let is_selected = from < to;
        let before = until(text, from);
        let left = from - before.chars().next_back().map_or(0, units);
        let right = to + text.get(until(text, to).len()..).and_then(|rest| rest.chars().next()).map_or(0, units);
        let moved = |caret| Edit { from: caret, to: caret, text: "", caret };
        match self {
            Self::Type(typed) => Edit { from, to, text: typed, caret: from + typed.chars().map(units).sum::<u32>() },
            Self::Erase if is_selected => Edit { from, to, text: "", caret: from },
            Self::Erase => Edit { from: left, to: from, text: "", caret: left },
            Self::Left => moved(if is_selected { from } else { left }),
            Self::Right => moved(if is_selected { to } else { right }),
        }
    }
}

/// The text up to a place.
pub fn until(text: &str, place: u32) -> &str {
    let mut passed = 0;
    let reached = text.char_indices().find(|(_, letter)| {
        let is_there = passed >= place;
        passed += units(*letter);
        is_there
    });
    text.get(..reached.map_or(text.len(), |(at, _)| at)).unwrap_or_default()
}

const fn units(letter: char) -> u32 {
    if letter.len_utf16() == 2 { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands there afterwards, with the caret as a bar.
    fn after(stroke: Stroke, text: &str, selected: (u32, u32)) -> String {
        let edit = stroke.edit(text, selected);
        let rest = text.strip_prefix(until(text, edit.to)).unwrap();
        let whole = format!("{}{}{rest}", until(text, edit.from), edit.text);
        assert_eq!(edit.is_change(), whole != text, "{stroke:?} {text:?}");
        let typed = until(&whole, edit.caret);
        format!("{typed}|{}", whole.strip_prefix(typed).unwrap())
    }

    #[test]
    fn a_stroke_acts_on_what_is_selected_or_at_the_caret() {
        use Stroke::{Erase, Left, Right, Type};
        for (stroke, text, selected, expected) in [
            (Type("ë"), "", (0, 0), "ë|"),
            (Type("ë"), "Zm", (1, 1), "Zë|m"),
            (Type(".com"), "a@b", (3, 3), "a@b.com|"),
            (Type("თ"), "თბილისი", (0, 7), "თ|"),
            (Erase, "Zëm", (2, 2), "Z|m"),
            (Erase, "Zëm", (0, 0), "|Zëm"),
            (Erase, "Zëm", (1, 3), "Z|"),
            // A sign outside the first plane has two units, and goes as one.
            (Erase, "a😀", (3, 3), "a|"),
            (Left, "a😀", (3, 3), "a|😀"),
            (Right, "a😀", (1, 1), "a😀|"),
            (Left, "ab", (0, 0), "|ab"),
            (Right, "ab", (2, 2), "ab|"),
            (Left, "abc", (1, 2), "a|bc"),
            (Right, "abc", (1, 2), "ab|c"),
        ] {
            assert_eq!(after(stroke, text, selected), expected, "{stroke:?} {text:?} {selected:?}");
        }
    }
}
