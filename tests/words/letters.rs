//! Every language is written in its own letters and signs, and nothing was left in English.

use viza::domain::language::Language;

use crate::locales::{base, nothing_wrong, sayings};

/// Latin words that stand in a Georgian text as they are: forms, systems, brands, file kinds, the example of a reference
/// (EE-7K3M-9QXD). One capital letter by itself (a visa class, “A–Z”) needs no entry.
const NAMES: &[&str] =
    &["AA", "CGI", "CSV", "DS", "EE", "ESTA", "MRV", "PDF", "QR", "QXD", "SVG", "TNT", "UTF", "Viza", "ZIP"];

/// English words that are none in Albanian or Estonian.
const ENGLISH_WORDS: &[&str] =
    &["the", "and", "your", "you", "please", "with", "this", "that", "for", "of", "not", "will", "have"];

fn letters(language: Language) -> &'static str {
    match language {
        Language::Sq => "çëÇË",
        Language::Et => "õäöüšžÕÄÖÜŠŽ",
        Language::Ka | Language::En => "",
    }
}

/// The marks of a quotation, opening and closing.
fn quotes(language: Language) -> [char; 2] {
    match language {
        Language::Sq | Language::En => ['“', '”'],
        Language::Et => ['„', '”'],
        Language::Ka => ['„', '“'],
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

fn is_name(word: &str) -> bool {
    NAMES.contains(&word) || (word.len() == 1 && word.chars().all(|letter| letter.is_ascii_uppercase()))
}

fn is_georgian(letter: char) -> bool {
    ('\u{10D0}'..='\u{10FA}').contains(&letter)
}

/// Puts `judge` to every text of a language and lists what it objects to.
fn judge(language: Language, judge: impl Fn(&str) -> Option<String>) {
    let mut wrong = Vec::new();
    for ((file, id), saying) in sayings(language) {
        for text in &saying.texts {
            wrong.extend(
                judge(text).map(|objection| format!("{}/{file}: {id}: {objection} in “{text}”", language.code())),
            );
        }
    }
    nothing_wrong(&wrong);
}

/// A line may end at a space, and a time alone on the next line is misread.
#[test]
fn a_time_stays_with_its_word() {
    for (language, word) in [(Language::Et, "kell "), (Language::Sq, "orën ")] {
        judge(language, |text| {
            let timed = |at: usize| text[at + word.len()..].chars().next().is_none_or(|next| next.is_ascii_digit());
            text.match_indices(word).any(|(at, _)| timed(at)).then(|| format!("a line may end after “{word}”"))
        });
    }
    for word in [" საათზე", " საათამდე"] {
        judge(Language::Ka, |text| {
            let timed = |at: usize| text[..at].chars().next_back().is_none_or(|before| before.is_ascii_digit());
            text.match_indices(word).any(|(at, _)| timed(at)).then(|| format!("a line may end before “{word}”"))
        });
    }
}

#[test]
fn a_georgian_text_is_georgian() {
    judge(Language::Ka, |text| {
        let latin = words_of(text).find(|word| !is_name(word) && !word.chars().all(is_georgian));
        latin.map(|word| format!("{word} is not Georgian"))
    });
}

#[test]
fn a_latin_text_has_no_letters_of_others() {
    for language in [Language::Sq, Language::Et, Language::En] {
        // The lek keeps its Albanian letters in English, where CLDR has it so, and a fiancé the French one.
        let more = if language == Language::En { "ëé" } else { letters(language) };
        judge(language, |text| {
            let strange = text
                .chars()
                .find(|letter| letter.is_alphabetic() && !letter.is_ascii_alphabetic() && !more.contains(*letter));
            strange.map(|letter| format!("the letter {letter} (U+{:04X})", letter as u32))
        });
    }
}

/// Many devices have no glyphs for the Georgian capitals of Unicode 11, and no Georgian sentence needs them.
#[test]
fn georgian_is_never_upper_case() {
    let capitals: Vec<char> =
        base(Language::Ka).chars().filter(|letter| ('\u{1C90}'..='\u{1CBF}').contains(letter)).collect();
    assert!(capitals.is_empty(), "{capitals:?}");
}

#[test]
fn nothing_was_left_in_english() {
    let english = sayings(Language::En);
    let mut wrong = Vec::new();
    for language in [Language::Sq, Language::Et] {
        for (key, saying) in sayings(language) {
            let text = saying.texts.concat();
            let words: Vec<&str> = words_of(&text).collect();
            let left = words.iter().find(|word| ENGLISH_WORDS.contains(&word.to_lowercase().as_str()));
            wrong.extend(left.map(|word| format!("{}/{}: {} holds “{word}”", language.code(), key.0, key.1)));
            let same = english.get(&key).is_some_and(|saying| saying.texts.concat() == text);
            if same && !key.0.starts_with("calendar") && words.iter().any(|word| !is_name(word)) {
                wrong.push(format!("{}/{}: {} is the English “{text}”", language.code(), key.0, key.1));
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for language in Language::ALL {
        let [opening, closing] = quotes(language);
        judge(language, |text| {
            let strange =
                text.chars().find(|mark| "\"„“”‟«»‹›‘‚".contains(*mark) && *mark != opening && *mark != closing);
            strange.map(|mark| format!("the mark {mark}"))
        });
        for ((file, id), saying) in sayings(language) {
            let text = saying.texts.concat();
            let count = |wanted: char| text.chars().filter(|mark| *mark == wanted).count();
            assert_eq!(count(opening), count(closing), "{}/{file}: {id}: a quotation without its end", language.code());
        }
    }
}

/// The typewriter's apostrophe stands for three signs, and the seeds of the words held two of them.
#[test]
fn an_apostrophe_is_a_real_one() {
    for language in Language::ALL {
        judge(language, |text| text.contains('\'').then(|| "the apostrophe '".to_owned()));
    }
}
