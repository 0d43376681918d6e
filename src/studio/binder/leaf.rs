//! JSON that keeps the order of its members: a pack that was edited here can be compared line by line with the one before.

use std::fmt::{self, Display, Write};

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// The widest line of the text; what fits stands on one.
const WIDEST: usize = 120;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Leaf {
    Null,
    Switch(bool),
    Number(Number),
    Text(String),
    List(Vec<Leaf>),
    Members(Vec<(String, Leaf)>),
}

impl Leaf {
    /// Reads a text; nothing where it is not JSON.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// A text as a leaf.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A member of an object.
    pub fn member(&self, name: &str) -> Option<&Leaf> {
        let Self::Members(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, leaf)| leaf)
    }

    /// The members of an object; none where it is something else.
    pub fn members(&self) -> &[(String, Leaf)] {
        if let Self::Members(members) = self { members } else { &[] }
    }

    /// The items of a list; none where it is something else.
    pub fn items(&self) -> &[Leaf] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// A text's words.
    pub fn words(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// What lies at a path of members and numbers of items.
    pub fn at(&self, path: &[String]) -> Option<&Leaf> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        let below = match self {
            Self::List(items) => items.get(first.parse::<usize>().ok()?),
            _ => self.member(first),
        };
        below?.at(rest)
    }

    /// Puts a value at a path, making the objects on the way; `None` takes out what is there. An item after the last one of
    /// a list is added to it.
    pub fn put(&mut self, path: &[String], value: Option<Leaf>) {
        let Some((first, rest)) = path.split_first() else {
            *self = value.unwrap_or(Self::Null);
            return;
        };
        if let Self::List(items) = self {
            put_item(items, first, rest, value);
            return;
        }
        if !matches!(self, Self::Members(_)) {
            *self = Self::Members(Vec::new());
        }
        let Self::Members(members) = self else { return };
        let known = members.iter().position(|(name, _)| name == first);
        match (known.and_then(|at| members.get_mut(at)), rest.is_empty(), value) {
            (Some(_), true, None) => members.retain(|(name, _)| name != first),
            (Some((_, leaf)), _, value) => leaf.put(rest, value),
            (None, _, None) => {}
            (None, _, Some(value)) => {
                let mut leaf = Self::Null;
                leaf.put(rest, Some(value));
                members.push((first.clone(), leaf));
            }
        }
    }

    fn flat(&self) -> String {
        let mut text = String::new();
        let _ = self.write_flat(&mut text);
        text
    }

    fn write_flat(&self, out: &mut impl Write) -> fmt::Result {
        match self {
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                write!(out, "[{}]", items.join(", "))
            }
            Self::Members(members) if members.is_empty() => out.write_str("{}"),
            Self::Members(members) => {
                let members: Vec<String> =
                    members.iter().map(|(name, leaf)| format!("{}: {}", quoted(name), leaf.flat())).collect();
                write!(out, "{{ {} }}", members.join(", "))
            }
            Self::Null => out.write_str("null"),
            Self::Switch(on) => write!(out, "{on}"),
            Self::Number(number) => write!(out, "{number}"),
            Self::Text(text) => out.write_str(&quoted(text)),
        }
    }

    /// `used` is what already stands on the line, the indent among it.
    fn write_at(&self, out: &mut impl Write, depth: usize, used: usize) -> fmt::Result {
        let flat = self.flat();
        let open = depth == 0 && !self.members().is_empty();
        // A comma may follow.
        if !open && used + flat.chars().count() < WIDEST {
            return out.write_str(&flat);
        }
        let indent = "  ".repeat(depth + 1);
        let (opening, closing, parts): (_, _, Vec<(String, &Leaf)>) = match self {
            Self::List(items) => ('[', ']', items.iter().map(|item| (String::new(), item)).collect()),
            Self::Members(members) => {
                ('{', '}', members.iter().map(|(name, leaf)| (format!("{}: ", quoted(name)), leaf)).collect())
            }
            _ => return out.write_str(&flat),
        };
        for (number, (name, leaf)) in parts.iter().enumerate() {
            write!(out, "{}\n{indent}{name}", if number == 0 { opening } else { ',' })?;
            leaf.write_at(out, depth + 1, indent.len() + name.chars().count())?;
        }
        write!(out, "\n{}{closing}", "  ".repeat(depth))
    }
}

fn put_item(items: &mut Vec<Leaf>, number: &str, rest: &[String], value: Option<Leaf>) {
    let Ok(number) = number.parse::<usize>() else { return };
    if rest.is_empty() && value.is_none() {
        if number < items.len() {
            items.remove(number);
        }
        return;
    }
    if number == items.len() {
        items.push(Leaf::Null);
    }
    if let Some(item) = items.get_mut(number) {
        item.put(rest, value);
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The whole text, with a new line at its end.
impl Display for Leaf {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_at(out, 0, 0)?;
        out.write_char('\n')
    }
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Leaf;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Leaf, E> {
        Ok(Leaf::Null)
    }

    fn visit_bool<E: de::Error>(self, on: bool) -> Result<Leaf, E> {
        Ok(Leaf::Switch(on))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Leaf, E> {
        Ok(Leaf::Number(number.into()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Leaf, E> {
        Ok(Leaf::Number(number.into()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Leaf, E> {
        Number::from_f64(number).map(Leaf::Number).ok_or_else(|| E::custom("no number"))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Leaf, E> {
        Ok(Leaf::text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Leaf, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Leaf::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Leaf, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = object.next_entry()? {
            members.push(member);
        }
        Ok(Leaf::Members(members))
    }
}

#[cfg(test)]
mod tests;
