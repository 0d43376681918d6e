//! The pack on the desk: its files as they are, and as they were before each of the last changes.

pub mod form;
pub mod leaf;
pub mod parcel;
pub mod phrase;
pub mod wording;

use std::collections::BTreeMap;

use crate::inspection::Folder;

/// What states a country's rules.
pub const PACK: &str = "pack.json";
/// A country's colours.
pub const THEME: &str = "theme.css";
/// A country's sign.
pub const LOGO: &str = "logo.svg";

/// How many changes can be taken back.
const REMEMBERED: usize = 50;

/// The working copy of a pack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Binder {
    folder: Folder,
    /// What was changed, and the file as it was before: absent where there was none.
    before: Vec<Change>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    /// What was changed, so that typing a word is one change and not one a letter.
    what: String,
    file: String,
    was: Option<Vec<u8>>,
}

impl Binder {
    /// Begins to work on a pack.
    pub fn open(folder: Folder) -> Self {
        Self { folder, before: Vec::new() }
    }

    /// The pack as it is now.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The text of a file; empty where there is none.
    pub fn text(&self, file: &str) -> &str {
        self.folder.files.get(file).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Every file of own wording by its language's code.
    pub fn strings(&self) -> BTreeMap<String, String> {
        let code = |file: &str| Some(file.strip_prefix("strings/")?.strip_suffix(".ftl")?.to_owned());
        self.folder.files.keys().filter_map(|file| Some((code(file)?, self.text(file).to_owned()))).collect()
    }

    /// Writes a file anew; one without any text is taken out. `what` names the thing that is changed: a change of the same
    /// thing right after is taken back together with this one.
    pub fn write(&mut self, what: &str, file: &str, text: &str) {
        if self.text(file) == text {
            return;
        }
        let now = (!text.trim().is_empty()).then(|| text.as_bytes().to_vec());
        let was = self.put(file, now);
        let goes_on = self.before.last().is_some_and(|last| last.what == what && last.file == file);
        if !goes_on {
            self.before.push(Change { what: what.to_owned(), file: file.to_owned(), was });
            let forgotten = self.before.len().saturating_sub(REMEMBERED);
            self.before.drain(..forgotten);
        }
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Takes back the last change.
    pub fn undo(&mut self) {
        if let Some(Change { file, was, .. }) = self.before.pop() {
            self.put(&file, was);
        }
    }

    /// Takes over what another tab has stored.
    pub fn follow(&mut self, folder: Folder) {
        if folder != self.folder {
            *self = Self::open(folder);
        }
    }

    fn put(&mut self, file: &str, bytes: Option<Vec<u8>>) -> Option<Vec<u8>> {
        match bytes {
            Some(bytes) => self.folder.files.insert(file.to_owned(), bytes),
            None => self.folder.files.remove(file),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Binder, LOGO, THEME};
    use crate::inspection::Folder;

    fn binder() -> Binder {
        let files = [(THEME, "a"), ("strings/ka.ftl", "x = y\n")].map(|(name, text)| (name.to_owned(), text.into()));
        Binder::open(Folder { name: "ge".to_owned(), files: files.into() })
    }

    #[test]
    fn typing_one_thing_is_one_change() {
        let mut binder = binder();
        binder.write("bar", THEME, "ab");
        binder.write("bar", THEME, "abc");
        binder.write("link", THEME, "abcd");
        binder.undo();
        assert_eq!(binder.text(THEME), "abc");
        binder.undo();
        assert_eq!((binder.text(THEME), binder.can_undo()), ("a", false));
        binder.undo();
        assert_eq!(binder, self::binder());
    }

    #[test]
    fn what_says_the_same_is_no_change_and_an_empty_file_is_none() {
        let mut binder = binder();
        binder.write("bar", THEME, "a");
        assert!(!binder.can_undo());
        binder.write("words", "strings/ka.ftl", "\n");
        assert!(binder.strings().is_empty() && !binder.folder().files.contains_key("strings/ka.ftl"));
        binder.undo();
        assert_eq!(binder.strings().get("ka").map(String::as_str), Some("x = y\n"));
        binder.write("logo", LOGO, "<svg/>");
        binder.undo();
        assert_eq!(binder, self::binder());
    }

    #[test]
    fn only_the_last_changes_are_remembered() {
        let mut binder = binder();
        (0..60).for_each(|number| binder.write(&number.to_string(), THEME, &format!("b{number}")));
        (0..60).for_each(|_| binder.undo());
        assert_eq!(binder.text(THEME), "b9");
    }

    #[test]
    fn another_tab_is_followed_and_its_changes_are_not_taken_back_here() {
        let mut binder = binder();
        binder.write("bar", THEME, "b");
        let same = binder.clone();
        binder.follow(same.folder().clone());
        assert!(binder == same && binder.can_undo());
        binder.follow(self::binder().folder().clone());
        assert!(binder == self::binder());
    }
}
