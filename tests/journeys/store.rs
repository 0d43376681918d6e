//! The device's store: one text with a revision, compared before it is replaced, as the drafts in the browser are.

use std::collections::HashSet;

/// What lies in the store, and which keys ever lay there.
#[derive(Debug, Default)]
pub struct Store {
    found: Option<(u64, String)>,
    keys: HashSet<String>,
}

/// Another tab has stored a newer text.
#[derive(Debug)]
pub struct Overtaken;

impl Store {
    pub fn load(&self) -> Option<(u64, &str)> {
        self.found.as_ref().map(|(revision, text)| (*revision, text.as_str()))
    }

    /// Puts `text` in place of revision `from` (0 for none).
    pub fn save(&mut self, from: u64, text: String) -> Result<u64, Overtaken> {
        if self.found.as_ref().map_or(0, |(revision, _)| *revision) != from {
            return Err(Overtaken);
        }
        // Looked up in the text itself: a key counts as stored only if a reload would find it.
        let key = text.split_once(r#""errand":{"key":""#).and_then(|(_, rest)| rest.split('"').next());
        self.keys.extend(key.map(str::to_owned));
        self.found = Some((from + 1, text));
        Ok(from + 1)
    }

    /// Whether the key of an order was stored at some time.
    pub fn has_had(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// The device is wiped.
    pub fn forget(&mut self) {
        self.found = None;
    }
}
