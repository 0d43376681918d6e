//! The order of the alphabet, for short lists such as the names of states.
//!
//! Browsers have collation for neither Albanian nor Georgian everywhere, and all the rules that four languages need are
//! their alphabets. Nothing is changed to capitals on the way: Georgian would get letters that many devices cannot show.

use std::cmp::Ordering;

use super::Words;
use crate::domain::language::Language;

/// Signs that stand between words, in the order in which they come before every letter.
const SIGNS: &str = " _-,;:!?./’'“”„()&";

/// The letters in order; one of two signs is a letter like any other. Where two languages take a foreign letter
/// differently, the alphabet decides: `ö` stands after `ä` in Estonian and is an `o` elsewhere.
const fn alphabet(language: Language) -> &'static [&'static str] {
    match language {
        Language::Sq => &[
            "a", "b", "c", "ç", "d", "dh", "e", "ë", "f", "g", "gj", "h", "i", "j", "k", "l", "ll", "m", "n", "nj",
            "o", "p", "q", "r", "rr", "s", "sh", "t", "th", "u", "v", "w", "x", "xh", "y", "z", "zh",
        ],
        Language::Et => &[
            "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "š", "z",
            "ž", "t", "u", "v", "w", "õ", "ä", "ö", "ü", "x", "y",
        ],
        // They stand in Unicode in this order too; but here before the Latin ones.
        Language::Ka => &[
            "ა", "ბ", "გ", "დ", "ე", "ვ", "ზ", "თ", "ი", "კ", "ლ", "მ", "ნ", "ო", "პ", "ჟ", "რ", "ს", "ტ", "უ", "ფ",
            "ქ", "ღ", "ყ", "შ", "ჩ", "ც", "ძ", "წ", "ჭ", "ხ", "ჯ", "ჰ",
        ],
        // The order of Unicode is that of the English letters.
        Language::En => &[],
    }
}

/// Where a letter has its place.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Sign(usize),
    Digit(char),
    Letter(usize),
    /// A letter that the alphabet has not.
    Foreign(char),
}

impl Words {
    /// The order of two texts in the alphabet of the language, capitals and small letters as one. Texts that differ in
    /// nothing but capitals or foreign accents are told apart too, so that a sorted list is always the same.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let letters = alphabet(self.language());
        let [small, other_small] = [one, other].map(|text| text.chars().map(small).collect::<String>());
        let by_letters = places(&small, letters).cmp(places(&other_small, letters));
        by_letters.then_with(|| small.cmp(&other_small)).then_with(|| other.cmp(one))
    }
}

fn places(mut rest: &str, alphabet: &'static [&'static str]) -> impl Iterator<Item = Place> {
    std::iter::from_fn(move || {
        let known = alphabet.iter().enumerate().filter(|(_, letter)| rest.starts_with(**letter));
        if let Some((at, letter)) = known.max_by_key(|(_, letter)| letter.len()) {
            rest = rest.strip_prefix(letter)?;
            return Some(Place::Letter(at));
        }
        let first = rest.chars().next()?;
        rest = rest.strip_prefix(first)?;
        if let Some(at) = SIGNS.chars().position(|sign| sign == first) {
            return Some(Place::Sign(at));
        }
        if first.is_ascii_digit() {
            return Some(Place::Digit(first));
        }
        let plain = without_accent(first);
        let known = alphabet.iter().position(|letter| letter.chars().eq([plain]));
        Some(known.map_or(Place::Foreign(plain), Place::Letter))
    })
}

/// The small letter of a Latin capital. What Rust has for it knows every script, and would weigh more than this room.
const fn small(letter: char) -> char {
    match letter {
        // In this part of Unicode the small letters stand 32 places after their capitals.
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => (letter as u8 + 32) as char,
        'Š' => 'š',
        'Ž' => 'ž',
        other => other,
    }
}

/// A foreign letter stands with the plain one that it is drawn from.
const fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' => 's',
        'ž' => 'z',
        other => other,
    }
}
