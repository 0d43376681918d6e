//! Which rules a test speaks of.

use std::collections::BTreeSet;

use crate::census::Test;

/// The numbers in a test's name (`r47_…`, `r93_to_r96_…`), body and doc comment (`R47`, `R93–R96`).
pub fn numbers(test: &Test) -> BTreeSet<u16> {
    let name = test.name.rsplit("::").next().unwrap_or_default();
    let named = name.replace("_to_", "–").replace('_', " ").to_ascii_uppercase();
    in_text(&named).into_iter().chain(in_text(&test.text)).collect()
}

/// The numbers in a text.
pub fn in_text(text: &str) -> BTreeSet<u16> {
    let mut found = BTreeSet::new();
    let mut before: Option<(u16, usize)> = None;
    for (at, number, length) in mentions(text) {
        // A number that a dash joins to the one before it stands for all between them.
        match before {
            Some((first, end)) if &text[end..at] == "–" => found.extend(first..=number),
            _ => drop(found.insert(number)),
        }
        before = Some((number, at + length));
    }
    found
}

/// Every `R` with digits that is a word of its own: where, which number, how long.
fn mentions(text: &str) -> impl Iterator<Item = (usize, u16, usize)> {
    text.match_indices('R').filter_map(|(at, _)| {
        let digits = &text[at + 1..];
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let stands_alone =
            |letter: Option<char>| !letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        let alone = stands_alone(text[..at].chars().next_back()) && stands_alone(digits[length..].chars().next());
        let number = digits[..length].parse().ok().filter(|_| alone)?;
        Some((at, number, length + 1))
    })
}

#[test]
fn numbers_are_words_of_their_own_and_a_dash_joins_them() {
    for (text, numbers) in [
        ("/// R27: the anniversary (R28).", vec![27, 28]),
        ("R93–R96, R98", vec![93, 94, 95, 96, 98]),
        ("AR27 R27x R R-3 XR4", vec![]),
        ("R5-R7", vec![5, 7]),
    ] {
        assert_eq!(in_text(text).into_iter().collect::<Vec<_>>(), numbers, "{text}");
    }
    let named = |name: &str| Test { binary: "viza".into(), name: name.into(), text: String::new() };
    assert_eq!(numbers(&named("tests::r93_to_r96_prices")).into_iter().collect::<Vec<_>>(), [93, 94, 95, 96]);
    assert_eq!(numbers(&named("tests::r47_paying")).into_iter().collect::<Vec<_>>(), [47]);
}
