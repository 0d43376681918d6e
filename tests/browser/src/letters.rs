//! Letters of another script in a text: a Georgian screen has Latin ones in names only.

use serde_json::Value;

use crate::applicant::Applicant;
use crate::thing::plain;

/// Names that every language writes in Latin letters: forms, fees, firms, what a passport uses, the example of a reference.
const NAMES: [&str; 14] = [
    "DS-160",
    "DS-260",
    "CSV",
    "UTF-8",
    "ESTA",
    "AA",
    "MRV",
    "CGI",
    "QR",
    "TNT",
    "Bank of Georgia",
    "AIS (usvisa-info.com)",
    "A–Z",
    "GE-7K3M-9QXD",
];

/// What languages call themselves in the switch.
const LANGUAGES: [&str; 3] = ["Shqip", "Eesti", "English"];

/// Classes of visas, by their letters.
const CLASSES: [&str; 9] = ["B1/B2", "C1/D", "(F)", "(J)", "(H)", "(L)", "(O)", "(K)", "(E)"];

/// Words in Latin letters that are no names, neither of the service nor of the applicant. `given` is what came from
/// outside the app's words: references, addresses, the office's own data.
pub fn strangers(text: &str, applicant: &Applicant, given: &[&str]) -> Vec<String> {
    let mut rest = plain(text);
    let mut known: Vec<String> =
        NAMES.iter().chain(&LANGUAGES).chain(&CLASSES).chain(given).map(|name| plain(name)).collect();
    known.extend(applicant.own_words());
    // The longest first, so that no name is left as a piece of a longer one.
    known.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in known.iter().filter(|name| !name.is_empty()) {
        rest = rest.replace(name.as_str(), " ");
    }
    let is_latin = |word: &&str| word.chars().any(|c| c.is_ascii_alphabetic()) && !is_build(word);
    rest.split_whitespace().filter(is_latin).map(str::to_owned).collect()
}

/// What a build is called, for whoever looks after a kiosk.
fn is_build(word: &str) -> bool {
    word.len() == 16 && word.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// Every text in a value.
pub fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
        _ => {}
    }
}

/// The office's own names in an answer: references, accounts, firms.
pub fn office_names(said: &Value, names: &mut Vec<String>) {
    const KEYS: [&str; 5] = ["reference", "recovery_code", "payee", "bank", "account"];
    match said {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value.as_str() {
                    Some(text) if KEYS.contains(&key.as_str()) => names.push(text.to_owned()),
                    _ => office_names(value, names),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| office_names(item, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::applicant::GIORGI;

    #[test]
    fn a_forgotten_english_word_is_found_and_a_name_is_not() {
        let screen = "გადახდა MRV: DS-160 Continue GIORGI Kapanadze, Eesti (B1/B2) EE-7K3M-9QXD";
        assert_eq!(strangers(screen, &GIORGI, &["EE-7K3M-9QXD"]), ["Continue", "GIORGI"]);
    }
}
