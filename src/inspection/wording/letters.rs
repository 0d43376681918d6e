//! The letters and signs of a text: each language in its own, and nothing that a page would show as it stands.

use std::collections::BTreeSet;

use crate::domain::language::Language;
use crate::inspection::Weight;

/// Names that keep their Latin letters and their capitals in every language: forms, systems, file kinds, states.
const NAMES: &[&str] = &["CGI", "CSV", "DS", "ESTA", "MRV", "PDF", "QR", "SHBA", "USA", "UTF"];

/// English words that are none in Albanian or Estonian.
const ENGLISH: &[&str] =
    &["the", "and", "your", "you", "please", "with", "this", "that", "for", "of", "not", "will", "have"];

/// What there is to say about a text.
pub type Objection = (Weight, String);

/// What is wrong with a text of a language. `kept` are names of the country's own, such as a courier's, which may stay
/// Latin in Georgian.
pub fn objections(language: Language, text: &str, kept: &BTreeSet<String>) -> Vec<Objection> {
    let sign = sign(language, text);
    // The letters of markup are no words.
    let is_text = sign.as_ref().is_none_or(|(weight, _)| *weight != Weight::Fault);
    let words = words(text).filter(|_| is_text).filter_map(|word| of_word(language, word, kept));
    words.chain(sign).collect()
}

/// Words. What has a digit in it is a code: `B1`, `AA00AB12CD`.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|letter: char| !letter.is_alphanumeric());
    pieces.filter(|word| !word.is_empty() && word.chars().all(char::is_alphabetic))
}

/// English words in a text of another language that is written with the same letters.
pub fn english_in(language: Language, text: &str) -> Option<&str> {
    let shares_letters = matches!(language, Language::Sq | Language::Et);
    words(text).find(|word| shares_letters && ENGLISH.contains(&word.to_lowercase().as_str()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Georgian,
    Cyrillic,
    Other,
}

impl Script {
    fn of(letter: char) -> Self {
        match letter {
            'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Self::Latin,
            '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' | '\u{2D00}'..='\u{2D2F}' => Self::Georgian,
            '\u{400}'..='\u{52F}' => Self::Cyrillic,
            _ => Self::Other,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Georgian => "Georgian",
            Self::Cyrillic => "Cyrillic",
            Self::Other => "foreign",
        }
    }
}

fn script(language: Language) -> Script {
    if language == Language::Ka { Script::Georgian } else { Script::Latin }
}

/// The name of a language in an English sentence.
pub fn language_name(language: Language) -> &'static str {
    match language {
        Language::Sq => "Albanian",
        Language::Ka => "Georgian",
        Language::Et => "Estonian",
        Language::En => "English",
    }
}

fn of_word(language: Language, word: &str, kept: &BTreeSet<String>) -> Option<Objection> {
    let own = script(language);
    let fault = |sentence: String| Some((Weight::Fault, sentence));
    let first = word.chars().next().map(Script::of)?;
    if let Some(other) = word.chars().find(|letter| Script::of(*letter) != first) {
        // The letter of the language's own script is never the wrong one.
        let wrong =
            if Script::of(other) == own { word.chars().find(|letter| Script::of(*letter) != own)? } else { other };
        let name = Script::of(wrong).name();
        return fault(format!(
            "\"{word}\" mixes letters of two scripts: \"{wrong}\" (U+{:04X}) is {name}",
            u32::from(wrong)
        ));
    }
    if word.chars().any(is_georgian_capital) {
        let small: String = word.chars().map(georgian_small).collect();
        return fault(format!("\"{word}\" is written in capitals, which many devices cannot show; write \"{small}\""));
    }
    let name = NAMES.iter().find(|name| name.eq_ignore_ascii_case(word));
    if let Some(name) = name.filter(|name| **name != word && !kept.contains(word)) {
        return Some((Weight::Warning, format!("\"{word}\" is a name; write \"{name}\"")));
    }
    let is_name = name.is_some() || kept.contains(word) || is_code(word);
    if first != own && !(first == Script::Latin && is_name) {
        let but = if own == Script::Georgian { "; only names such as DS-160 keep their letters" } else { "" };
        let (own, first) = (language_name(language), first.name());
        return fault(format!("\"{word}\" is written in {first} letters, and {own} is not{but}"));
    }
    let strange = word.chars().find(|letter| first == Script::Latin && !letter.is_ascii() && !has(language, *letter));
    strange
        .map(|letter| (Weight::Warning, format!("\"{word}\": {} has no letter \"{letter}\"", language_name(language))))
}

/// A visa class, or the beginning of a number: `B`, `AA`.
fn is_code(word: &str) -> bool {
    word.len() <= 2 && word.bytes().all(|letter| letter.is_ascii_uppercase())
}

fn is_georgian_capital(letter: char) -> bool {
    ('\u{1C90}'..='\u{1CBF}').contains(&letter)
}

/// The small letter stands as many places before its capital for all of them.
fn georgian_small(letter: char) -> char {
    let small = u32::from(letter).checked_sub(0xBC0).and_then(char::from_u32);
    small.filter(|_| is_georgian_capital(letter)).unwrap_or(letter)
}

/// Whether a letter beyond A to Z is one of the language's; English keeps those of the names it borrows.
fn has(language: Language, letter: char) -> bool {
    match language {
        Language::Sq => "çëÇË",
        Language::Et => "õäöüšžÕÄÖÜŠŽ",
        Language::En => "ëé",
        Language::Ka => "",
    }
    .contains(letter)
}

/// The first sign that does not belong into a text.
fn sign(language: Language, text: &str) -> Option<Objection> {
    if let Some(hidden) = text.chars().find(|sign| is_hidden(*sign)) {
        let sentence = format!("a sign that nobody sees stands in the text: U+{:04X}; leave it out", u32::from(hidden));
        return Some((Weight::Fault, sentence));
    }
    if let Some(markup) = markup(text) {
        let sentence = format!("\"{markup}\" is markup, which is shown as it stands: write words alone");
        return Some((Weight::Fault, sentence));
    }
    if text.contains('\'') {
        return Some((Weight::Warning, "the apostrophe ' is a typewriter's; write ’".to_owned()));
    }
    let [opening, closing] = quotes(language);
    let strange = text.chars().find(|mark| "\"„“”‟«»‹›‘‚".contains(*mark) && *mark != opening && *mark != closing)?;
    let name = language_name(language);
    Some((Weight::Warning, format!("the mark {strange} does not quote in {name}; write {opening}…{closing}")))
}

/// The marks of a quotation, opening and closing.
fn quotes(language: Language) -> [char; 2] {
    match language {
        Language::Sq | Language::En => ['“', '”'],
        Language::Et => ['„', '”'],
        Language::Ka => ['„', '“'],
    }
}

/// Controls, marks of direction, joiners, and the private use of fonts.
fn is_hidden(sign: char) -> bool {
    let is_mark = matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
    is_mark || ('\u{E000}'..='\u{F8FF}').contains(&sign) || (sign.is_control() && sign != '\n')
}

/// The beginning of what somebody meant to be HTML or Markdown.
fn markup(text: &str) -> Option<&str> {
    let follows = |at: usize, mark: &str, good: fn(char) -> bool| {
        text.get(at + mark.len()..).and_then(|rest| rest.chars().next()).is_some_and(good)
    };
    let tag = text
        .match_indices('<')
        .find(|(at, mark)| follows(*at, mark, |next| next.is_ascii_alphabetic() || matches!(next, '/' | '!')));
    let entity = text.match_indices('&').find(|(at, _)| {
        let name = text.get(at + 1..).and_then(|rest| rest.split_once(';')).map(|(name, _)| name);
        name.is_some_and(|name| {
            (2..10).contains(&name.len()) && name.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'#')
        })
    });
    let emphasis = text.match_indices("**").next().or_else(|| text.match_indices("](").next());
    let (at, _) = tag.or(entity).or(emphasis)?;
    let rest = text.get(at..)?;
    let ends = rest.find(['>', ';', ' ']).map_or(rest.len(), |end| end + 1);
    rest.get(..ends).map(str::trim_end)
}
