//! Reading a body member by member, without a shape for each.
//!
//! What a reader asks for must be there and of its kind, or the body is [`NotUnderstood`]. What nobody asks for is passed
//! over, so that the office may add to its answers before the app is renewed; the shapes in `rest` are strict instead.

use serde_json::Value;

/// The body breaks the contract: this app and this API do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUnderstood;

/// What a reading gives.
pub type Read<T> = Result<T, NotUnderstood>;

/// Words of the wire and what each stands for.
pub type Words<T> = [(&'static str, T)];

/// The body of a text in JSON.
pub fn body(text: &str) -> Read<Value> {
    serde_json::from_str(text).map_err(|_| NotUnderstood)
}

/// A value somewhere in a body.
#[derive(Clone, Copy)]
pub struct Node<'a>(pub &'a Value);

impl<'a> Node<'a> {
    /// The member of that name, unless it is absent or null.
    pub fn maybe(self, name: &str) -> Option<Self> {
        self.0.get(name).filter(|value| !value.is_null()).map(Self)
    }

    /// The member of that name.
    pub fn at(self, name: &str) -> Read<Self> {
        self.maybe(name).ok_or(NotUnderstood)
    }

    /// This value as text.
    pub fn as_text(self) -> Read<&'a str> {
        self.0.as_str().ok_or(NotUnderstood)
    }

    /// This value as one of the known words.
    pub fn as_word<T: Copy>(self, known: &Words<T>) -> Read<T> {
        let said = self.as_text()?;
        known.iter().find(|(word, _)| *word == said).map(|(_, meaning)| *meaning).ok_or(NotUnderstood)
    }

    /// This value as a whole number.
    pub fn as_number(self) -> Read<i64> {
        self.0.as_i64().ok_or(NotUnderstood)
    }

    /// The values of this list.
    pub fn as_list(self) -> Read<&'a [Value]> {
        self.0.as_array().map(Vec::as_slice).ok_or(NotUnderstood)
    }

    /// A kind and its value: `{ "kind": value }`, or `"kind"` alone where it needs none.
    pub fn kind(self) -> Read<(&'a str, Self)> {
        let alone = self.0.as_str().map(|kind| (kind, self));
        let with = || self.0.as_object()?.iter().next().map(|(kind, value)| (kind.as_str(), Self(value)));
        alone.or_else(with).ok_or(NotUnderstood)
    }

    /// A member that is text.
    pub fn text(self, name: &str) -> Read<String> {
        self.at(name)?.as_text().map(str::to_owned)
    }

    /// A member that is an address on the web: what stands in a link, and nothing there that would run.
    pub fn web_address(self, name: &str) -> Read<String> {
        self.text(name)
            .and_then(|address| if address.starts_with("https://") { Ok(address) } else { Err(NotUnderstood) })
    }

    /// A member that is text, where there is one.
    pub fn maybe_text(self, name: &str) -> Read<Option<String>> {
        self.maybe(name).map(|value| value.as_text().map(str::to_owned)).transpose()
    }

    /// A member that is a whole number.
    pub fn number(self, name: &str) -> Read<i64> {
        self.at(name)?.as_number()
    }

    /// A member that counts something.
    pub fn count(self, name: &str) -> Read<u32> {
        self.number(name)?.try_into().map_err(|_| NotUnderstood)
    }

    /// A member that counts something, where there is one.
    pub fn maybe_count(self, name: &str) -> Read<Option<u32>> {
        self.maybe(name).map(|_| self.count(name)).transpose()
    }

    /// A member that is yes or no.
    pub fn flag(self, name: &str) -> Read<bool> {
        self.at(name)?.0.as_bool().ok_or(NotUnderstood)
    }

    /// A member that is yes or no, and no where it is left out.
    pub fn is(self, name: &str) -> Read<bool> {
        self.maybe(name).map_or(Ok(false), |_| self.flag(name))
    }

    /// A member that is yes or no, where there is one.
    pub fn maybe_flag(self, name: &str) -> Read<Option<bool>> {
        self.maybe(name).map(|_| self.flag(name)).transpose()
    }

    /// A member that is one of the known words.
    pub fn word<T: Copy>(self, name: &str, known: &Words<T>) -> Read<T> {
        self.at(name)?.as_word(known)
    }

    /// A member that is one of the known words, where there is one.
    pub fn maybe_word<T: Copy>(self, name: &str, known: &Words<T>) -> Read<Option<T>> {
        self.maybe(name).map(|_| self.word(name, known)).transpose()
    }

    /// A member with a shape of its own.
    pub fn one<T>(self, name: &str, read: impl FnOnce(Self) -> Read<T>) -> Read<T> {
        read(self.at(name)?)
    }

    /// A member with a shape of its own, where there is one.
    pub fn maybe_one<T>(self, name: &str, read: impl FnOnce(Self) -> Read<T>) -> Read<Option<T>> {
        self.maybe(name).map(read).transpose()
    }

    /// A group of members; without any where it is left out.
    pub fn group(self, name: &str) -> Self {
        Self(self.0.get(name).unwrap_or(&Value::Null))
    }

    /// A member that is a list.
    pub fn each<T>(self, name: &str, read: impl Fn(Self) -> Read<T>) -> Read<Vec<T>> {
        self.at(name)?.as_list()?.iter().map(|value| read(Self(value))).collect()
    }

    /// A member that is a list; empty where it is left out.
    pub fn any<T>(self, name: &str, read: impl Fn(Self) -> Read<T>) -> Read<Vec<T>> {
        if self.maybe(name).is_some() { self.each(name, read) } else { Ok(Vec::new()) }
    }
}
