//! What is put into a message.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    Text(&'a str),
    Number(u32),
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(value: Arg<'a>) -> Self {
        match value {
            Arg::Text(text) => Self::String(Cow::Borrowed(text)),
            Arg::Number(number) => Self::from(number),
        }
    }
}
