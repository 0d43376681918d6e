//! Reading a body member by member, without a shape for each.
//!
//! What a reader asks for must be there and of its kind, or the body is [`NotUnderstood`]. What nobody asks for is passed
//! over, so that the office may add to its answers before the app is renewed; the shapes in `rest` are strict instead.

use std::borrow::Cow;

use super::json;

/// The body breaks the contract: this app and this API do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUnderstood;

/// What a reading gives.
pub type Read<T> = Result<T, NotUnderstood>;

/// Words of the wire and what each stands for.
pub type Words<T> = [(&'static str, T)];

/// A value somewhere in a body, as it is written there.
#[derive(Clone, Copy)]
pub struct Node<'a>(&'a str);

impl<'a> Node<'a> {
    /// The body that a text is, well formed to its end.
    pub fn of(text: &'a str) -> Read<Self> {
        json::whole(text).map(Self).ok_or(NotUnderstood)
    }

    /// The value as it is written.
    pub fn as_written(self) -> &'a str {
        self.0
    }

    /// The members of this group; none if it is no group.
    fn members(self) -> impl Iterator<Item = (Cow<'a, str>, Self)> {
        let mut parts = json::parts(self.0, '{').into_iter().flatten();
        std::iter::from_fn(move || Some((json::text(parts.next()?)?, Self(parts.next()?))))
    }

    /// The member of that name, unless it is absent or null.
    pub fn maybe(self, name: &str) -> Option<Self> {
        self.members().find(|(known, _)| known == name).map(|(_, value)| value).filter(|value| value.0 != "null")
    }

    /// The member of that name.
    pub fn at(self, name: &str) -> Read<Self> {
        self.maybe(name).ok_or(NotUnderstood)
    }

    /// This value as text.
    pub fn as_text(self) -> Read<Cow<'a, str>> {
        json::text(self.0).ok_or(NotUnderstood)
    }

    /// This value as a whole number.
    pub fn as_number(self) -> Read<i64> {
        self.0.parse().map_err(|_| NotUnderstood)
    }

    /// The two values of this pair.
    pub fn as_pair(self) -> Read<(Self, Self)> {
        let mut parts = json::parts(self.0, '[').ok_or(NotUnderstood)?;
        match (parts.next(), parts.next(), parts.next()) {
            (Some(first), Some(second), None) => Ok((Self(first), Self(second))),
            _ => Err(NotUnderstood),
        }
    }

    /// A kind and its value: `{ "kind": value }`, or `"kind"` alone where it needs none.
    pub fn kind(self) -> Read<(Cow<'a, str>, Self)> {
        json::text(self.0).map(|kind| (kind, self)).or_else(|| self.members().next()).ok_or(NotUnderstood)
    }

    /// A member that is text.
    pub fn text(self, name: &str) -> Read<String> {
        self.at(name)?.as_text().map(Cow::into_owned)
    }

    /// A member that is text, where there is one.
    pub fn maybe_text(self, name: &str) -> Read<Option<String>> {
        self.maybe_one(name, |value| value.as_text().map(Cow::into_owned))
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
        match self.at(name)?.0 {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(NotUnderstood),
        }
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
        let said = self.at(name)?.as_text()?;
        known.iter().find(|(word, _)| *word == said).map(|(_, meaning)| *meaning).ok_or(NotUnderstood)
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
        self.maybe(name).unwrap_or(Self("{}"))
    }

    /// A member that is a list.
    pub fn each<T>(self, name: &str, read: impl Fn(Self) -> Read<T>) -> Read<Vec<T>> {
        let parts = json::parts(self.at(name)?.0, '[').ok_or(NotUnderstood)?;
        parts.map(|value| read(Self(value))).collect()
    }

    /// A member that is a list; empty where it is left out.
    pub fn any<T>(self, name: &str, read: impl Fn(Self) -> Read<T>) -> Read<Vec<T>> {
        if self.maybe(name).is_some() { self.each(name, read) } else { Ok(Vec::new()) }
    }
}
