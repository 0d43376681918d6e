//! What the preview is told to draw, and how it is told: as text from one page of this site to another.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::scene::ALL;
use crate::domain::language::Language;

/// A pack with the page, language, scheme and screen in which it is to be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// `pack.json`.
    pub pack: String,
    /// `theme.css`; empty where there is none.
    pub theme: String,
    /// `strings/<lang>.ftl` by the language's code.
    pub strings: BTreeMap<String, String>,
    /// `logo.svg`; empty where there is none.
    pub logo: String,
    pub language: Language,
    /// Id of the scene.
    pub scene: &'static str,
    pub dark: bool,
    /// At a kiosk's arm's length.
    pub kiosk: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            pack: String::new(),
            theme: String::new(),
            strings: BTreeMap::new(),
            logo: String::new(),
            language: Language::En,
            scene: ALL.first().map(|scene| scene.id).unwrap_or_default(),
            dark: false,
            kiosk: false,
        }
    }
}

impl Sheet {
    /// The message that makes `known` this sheet: what is the same is not said again.
    pub fn message(&self, known: Option<&Self>, number: u32) -> String {
        let mut said = Map::new();
        let mut say = |name: &str, value: Value| said.insert(name.to_owned(), value);
        if known.is_none_or(|known| known.pack != self.pack) {
            say("pack", json!(self.pack));
        }
        if known.is_none_or(|known| known.theme != self.theme) {
            say("theme", json!(self.theme));
        }
        if known.is_none_or(|known| known.strings != self.strings) {
            say("strings", json!(self.strings));
        }
        if known.is_none_or(|known| known.logo != self.logo) {
            say("logo", json!(self.logo));
        }
        say("language", json!(self.language.code()));
        say("scene", json!(self.scene));
        say("scheme", json!(if self.dark { "dark" } else { "light" }));
        say("kiosk", json!(self.kiosk));
        say("number", json!(number));
        Value::Object(said).to_string()
    }

    /// The sheet after a message, and the message's number; nothing for a text that is none.
    pub fn after(&self, message: &str) -> Option<(Self, u32)> {
        let said: Value = serde_json::from_str(message).ok()?;
        let number = said.get("number")?.as_u64()?.try_into().ok()?;
        let text = |name: &str, last: &str| said.get(name).and_then(Value::as_str).unwrap_or(last).to_owned();
        let strings = |texts: &Map<String, Value>| {
            texts.iter().filter_map(|(code, text)| Some((code.clone(), text.as_str()?.to_owned()))).collect()
        };
        let scene = said.get("scene").and_then(Value::as_str);
        let sheet = Self {
            pack: text("pack", &self.pack),
            theme: text("theme", &self.theme),
            strings: said.get("strings").and_then(Value::as_object).map_or_else(|| self.strings.clone(), strings),
            logo: text("logo", &self.logo),
            language: Language::from_code(&text("language", self.language.code())).unwrap_or(self.language),
            scene: scene.and_then(super::scene::Scene::of_id).map_or(self.scene, |scene| scene.id),
            dark: said.get("scheme").and_then(Value::as_str).map_or(self.dark, |scheme| scheme == "dark"),
            kiosk: said.get("kiosk").and_then(Value::as_bool).unwrap_or(self.kiosk),
        };
        Some((sheet, number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_arrives_as_it_was_sent_and_what_is_the_same_is_not_sent_again() {
        let sheet = Sheet {
            pack: "{}".into(),
            theme: "@layer theme { }".into(),
            strings: BTreeMap::from([("ka".to_owned(), "a = ა".to_owned())]),
            logo: "<svg/>".into(),
            language: Language::Ka,
            scene: "fee-unpaid",
            dark: true,
            kiosk: true,
        };
        assert_eq!(Sheet::default().after(&sheet.message(None, 7)), Some((sheet.clone(), 7)));
        let lighter = Sheet { dark: false, ..sheet.clone() };
        let message = lighter.message(Some(&sheet), 8);
        assert!(!message.contains("pack") && !message.contains("svg"), "{message}");
        assert_eq!(sheet.after(&message), Some((lighter, 8)));
    }

    #[test]
    fn what_is_no_message_changes_nothing() {
        for text in ["", "7", "null", "[]", "{}", r#"{ "number": -1 }"#, r#"{ "number": "1" }"#] {
            assert_eq!(Sheet::default().after(text), None, "{text}");
        }
        let odd =
            r#"{ "number": 1, "scene": "nowhere", "language": "xx", "strings": 3, "kiosk": "yes", "__proto__": {} }"#;
        assert_eq!(Sheet::default().after(odd), Some((Sheet::default(), 1)));
    }
}
