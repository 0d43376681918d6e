//! How much own wording a country may bring: the pages must bear it, whatever it says.

/// Longest message, in characters.
pub const LONGEST: usize = 2_000;

/// How many braces may stand in each other. The reader of Fluent goes down into each.
const DEEPEST: usize = 20;

/// The line on which braces stand too deep in each other for a reader to come back.
pub fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.lines().zip(1..).find_map(|(line, number)| {
        line.chars()
            .any(|sign| {
                match sign {
                    '{' => open += 1,
                    '}' => open = open.saturating_sub(1),
                    _ => {}
                }
                open > DEEPEST
            })
            .then_some(number)
    })
}

/// The line where the first message begins that is too long, or on which one is too deep.
///
/// # Errors
/// That line, from 1.
pub fn measured(text: &str) -> Result<(), usize> {
    too_deep(text).map_or(Ok(()), Err)?;
    let (mut begins, mut length) = (1, 0);
    for (line, number) in text.lines().zip(1..) {
        // What goes on with a message is indented, or closes a brace.
        if line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-' || sign == '#') {
            (begins, length) = (number, 0);
        }
        length += line.chars().count();
        if length > LONGEST {
            return Err(begins);
        }
    }
    Ok(())
}

/// Whether a finished message says something, and no more than a page can bear.
pub fn is_bearable(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().nth(LONGEST).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;
    use crate::i18n::{Words, WordsProblem};

    fn front() -> String {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/front");
        let files =
            std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
        files.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_message_too_long_is_named_by_its_first_line() {
        let long = "x".repeat(LONGEST);
        assert_eq!(measured("a = 1\nb =\n    c\n    d\n"), Ok(()));
        assert_eq!(measured(&format!("a = 1\nb = {long}\n")), Err(2));
        assert_eq!(measured(&format!("a = 1\nb =\n    {}\n    {}\n", &long[1_000..], &long[900..])), Err(2));
        assert_eq!(measured(&format!("{long}\u{10d0}")), Err(1));
    }

    #[test]
    fn braces_without_end_are_named_by_their_line() {
        assert_eq!(measured(&format!("a = {}x{}\n", "{".repeat(DEEPEST), "}".repeat(DEEPEST))), Ok(()));
        assert_eq!(measured(&format!("a = 1\nb = {}\n", "{".repeat(DEEPEST + 1))), Err(2));
        assert_eq!(measured(&"a = { 1 }\n".repeat(DEEPEST * 2)), Ok(()));
    }

    /// What one country says too badly is said in the language's own words, and the rest as it wishes.
    #[test]
    fn a_wording_that_cannot_be_said_gives_way() {
        let base = Words::load(Language::En, &front(), None).unwrap();
        let own = "home-title = Ours\nhome-lead = { $nobody }\napp-skip = { \"\" }\nfront-begin = { a } { a }\nfront-title = { front-title }\n";
        let own = format!("{own}a = {}\napp-operator =\n    .x = y\n", "x".repeat(1_500));
        let words = base.with_own(&own).unwrap();
        assert_eq!(words.home_title(), "Ours");
        assert_eq!(words.home_lead(), base.home_lead());
        assert_eq!(words.app_skip(), base.app_skip());
        assert_eq!(words.front_begin(), base.front_begin());
        assert_eq!(words.front_title(), base.front_title());
        assert_eq!(words.app_operator("A"), base.app_operator("A"));
        assert_eq!(words.unsaid(), [] as [&str; 0]);
        assert_eq!(base.with_own("home-title = A\njunk"), Err(WordsProblem::UnreadableOverlay { line: 2 }));
        let long = format!("home-title = {}", "x".repeat(LONGEST));
        assert_eq!(base.with_own(&long), Err(WordsProblem::UnreadableOverlay { line: 1 }));
    }
}
