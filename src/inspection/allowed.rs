//! What was found and what is allowed, as a sentence shows it.

use super::document::{Json, What, short};
use super::layers::Layers;

/// A value as it is written, not too long for a sentence.
pub fn shown(value: &Json) -> String {
    match &value.what {
        What::Nothing => "null".to_owned(),
        What::Flag(flag) => flag.to_string(),
        What::Whole(number) => number.to_string(),
        What::Fraction(number) => short(number),
        What::Text(text) => format!("\"{}\"", short(text)),
        What::List(_) => "a list".to_owned(),
        What::Group(_) => "a group".to_owned(),
    }
}

/// Several as one says them: `a, b and c`.
pub fn list(words: impl IntoIterator<Item = String>, last: &str) -> String {
    let mut words: Vec<String> = words.into_iter().collect();
    match (words.pop(), words.is_empty()) {
        (None, _) => String::new(),
        (Some(only), true) => only,
        (Some(end), false) => format!("{} {last} {end}", words.join(", ")),
    }
}

/// A shape in a few words.
pub fn shape_of(layers: &Layers) -> String {
    if let Some(only) = layers.each("const").next() {
        return shown(only);
    }
    let words: Vec<String> = layers.each("enum").flat_map(Json::entries).map(shown).collect();
    if !words.is_empty() {
        return list(words, "or");
    }
    let keys = layers.required();
    if !keys.is_empty() {
        return format!("a group with {}", list(keys.into_iter().map(|key| format!("\"{key}\"")), "and"));
    }
    match layers.each("type").find_map(Json::text) {
        Some("array") => "a list".to_owned(),
        Some("string") => "a text".to_owned(),
        Some("integer") => "a whole number".to_owned(),
        Some("boolean") => "true or false".to_owned(),
        _ => "a group".to_owned(),
    }
}

/// What a value of a wrong kind was probably meant to be.
pub fn write_instead(value: &Json, wanted: &str) -> String {
    let meant = match (wanted, &value.what) {
        ("integer", What::Text(text)) => {
            text.trim().parse::<i64>().ok().map(|number| format!("{number} without quotes"))
        }
        ("boolean", What::Text(text)) => text.trim().parse::<bool>().ok().map(|flag| format!("{flag} without quotes")),
        ("integer", What::Fraction(number)) if number.bytes().all(|digit| digit.is_ascii_digit()) => {
            return "; this one is too large".to_owned();
        }
        ("string", What::Whole(number)) => Some(format!("\"{number}\"")),
        ("array", What::Text(_) | What::Whole(_)) => Some(format!("[{}]", shown(value))),
        _ => None,
    };
    meant.map_or_else(String::new, |meant| format!("; write {meant}"))
}
