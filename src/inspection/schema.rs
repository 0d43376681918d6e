//! A document against its schema, in sentences: one for a fault, none for what only follows from it.
//!
//! Of JSON Schema it knows the words that `pack.schema.json` uses, and a test reads the schema for others.

use chrono::NaiveDate;

use super::allowed::{list, shape_of, shown, write_instead};
use super::document::{Json, What, short};
use super::finding::Remark;
use super::layers::Layers;
use super::pattern::Pattern;
use super::place::Place;
use super::spelling::{hint, nearest};

/// Every fault of a document, in the order in which it is written.
pub(super) fn faults(document: &Json, schema: &Json) -> Vec<Remark> {
    let mut walk = Walk { schema, faults: Vec::new() };
    walk.value(document, &Place::default(), schema);
    walk.faults
}

struct Walk<'a> {
    schema: &'a Json,
    faults: Vec<Remark>,
}

impl<'a> Walk<'a> {
    fn say(&mut self, line: usize, sentence: String) {
        self.faults.push(Remark::fault(line, sentence));
    }

    fn value(&mut self, value: &Json, place: &Place, schema: &'a Json) {
        let layers = Layers::of(schema, self.schema);
        if let Some(sentence) = wrong_kind(value, place, &layers).or_else(|| wrong_word(value, place, &layers)) {
            self.say(value.line, sentence);
            return;
        }
        let before = self.faults.len();
        match &value.what {
            What::Text(text) => {
                self.faults.extend(wrong_text(text, place, &layers).map(|sentence| Remark::fault(value.line, sentence)))
            }
            What::Whole(number) => self
                .faults
                .extend(wrong_size(*number, place, &layers).map(|sentence| Remark::fault(value.line, sentence))),
            What::List(entries) => self.list(value, entries, place, &layers),
            What::Group(_) => self.group(value, place, &layers),
            _ => {}
        }
        if self.faults.len() == before {
            self.alternatives(value, place, &layers);
        }
    }

    fn list(&mut self, value: &Json, entries: &[Json], place: &Place, layers: &Layers<'a>) {
        let least = layers.number("minItems").unwrap_or(0);
        let most = layers.number("maxItems").unwrap_or(i64::MAX);
        let prefix: Vec<&Json> = layers.each("prefixItems").flat_map(Json::entries).collect();
        let closed = layers.each("items").any(|items| items.what == What::Flag(false));
        let most = if closed { most.min(prefix.len() as i64) } else { most };
        match entries.len() as i64 {
            0 if least > 0 => return self.say(value.line, format!("{place} is empty; at least one entry is needed")),
            found if found < least => {
                return self.say(value.line, format!("{place} has {found} of the {least} entries that it needs"));
            }
            found if found > most => {
                return self.say(value.line, format!("{place} has {found} entries; at most {most} are allowed"));
            }
            _ => {}
        }
        let unique = layers.each("uniqueItems").any(|unique| unique.what == What::Flag(true));
        for (index, entry) in entries.iter().enumerate() {
            let here = place.entry(index);
            let earlier = entries.iter().take(index).find(|earlier| unique && same(earlier, entry));
            if let Some(earlier) = earlier {
                let sentence = format!("{here} is {} again, as in line {}; take one out", shown(entry), earlier.line);
                self.say(entry.line, sentence);
                continue;
            }
            let schema = prefix.get(index).copied().or_else(|| layers.each("items").next());
            if let Some(schema) = schema {
                self.value(entry, &here, schema);
            }
        }
    }

    fn group(&mut self, value: &Json, place: &Place, layers: &Layers<'a>) {
        let known = layers.properties();
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).filter(|name| !name.starts_with('$')).collect();
        // A key that is missing because it is misspelt is told once.
        let mut meant = Vec::new();
        for member in value.members() {
            let here = place.key(&member.name);
            match known.iter().find(|(name, _)| *name == member.name) {
                Some((_, schema)) => self.value(&member.value, &here, schema),
                None if layers.is_closed() => {
                    let free = names.iter().copied().filter(|name| value.at(&[name]).is_none());
                    let near = nearest(&member.name, free);
                    meant.extend(near);
                    let sentence = self.unknown(&here, place, &member.name, near, &names);
                    self.say(member.line, sentence);
                }
                None => {}
            }
        }
        self.missing(value, place, layers, &meant);
    }

    /// Keys that must be there and are not, but for those that were meant by another spelling.
    fn missing(&mut self, value: &Json, place: &Place, layers: &Layers<'a>, meant: &[&str]) {
        let lacks = |name: &&str| value.at(&[name]).is_none() && !meant.contains(name);
        for name in layers.required().into_iter().filter(lacks) {
            self.say(value.line, format!("{place} lacks the key \"{name}\""));
        }
        for either in layers.either() {
            let there = either.iter().filter(|name| value.at(&[name]).is_some()).count();
            let words = list(either.iter().map(|name| format!("\"{name}\"")), "or");
            match there {
                0 if either.iter().any(|name| meant.contains(name)) => {}
                0 => self.say(value.line, format!("{place} does not say where it comes from; it needs {words}")),
                1 => {}
                _ => self.say(value.line, format!("{place} has more than one of {words}; keep one of them")),
            }
        }
    }

    /// The sentence for a key that the schema does not have here.
    fn unknown(&self, here: &Place, place: &Place, name: &str, near: Option<&str>, names: &[&str]) -> String {
        let start = format!("{here} is not a key of {place}");
        if let Some(near) = near {
            return format!("{start}; did you mean \"{near}\"?");
        }
        let elsewhere =
            self.schema.at(&["properties"]).map(Json::members).unwrap_or_default().iter().find(|group| {
                Layers::of(&group.value, self.schema).properties().iter().any(|(known, _)| *known == name)
            });
        match elsewhere {
            Some(group) => format!("{start}; it is one of {}", group.name),
            None => format!("{start}; allowed are {}", list(names.iter().map(|name| (*name).to_owned()), "and")),
        }
    }

    /// Shapes of which exactly one must fit. Where none does, the one of the value's own kind says why.
    fn alternatives(&mut self, value: &Json, place: &Place, layers: &Layers<'a>) {
        for shapes in layers.shapes() {
            let mut tries: Vec<(&Json, Vec<Remark>)> = Vec::new();
            for shape in shapes {
                let mut walk = Walk { schema: self.schema, faults: Vec::new() };
                walk.value(value, place, shape);
                tries.push((shape, walk.faults));
            }
            let fitting = tries.iter().filter(|(_, faults)| faults.is_empty()).count();
            if fitting == 1 {
                continue;
            }
            let of_kind = tries.iter().find(|(shape, _)| {
                let layers = Layers::of(shape, self.schema);
                fitting == 0 && layers.each("type").next().is_some() && wrong_kind(value, place, &layers).is_none()
            });
            match of_kind {
                Some((_, faults)) => self.faults.extend(faults.iter().cloned()),
                None => {
                    let allowed = list(shapes.iter().map(|shape| shape_of(&Layers::of(shape, self.schema))), "or");
                    self.say(value.line, format!("{place} is {}; it must be {allowed}", shown(value)));
                }
            }
        }
    }
}

/// Whether a value is of another kind than the schema's: text, list, group …
fn wrong_kind(value: &Json, place: &Place, layers: &Layers) -> Option<String> {
    let wanted = layers.each("type").filter_map(Json::text).find(|wanted| {
        !matches!(
            (*wanted, &value.what),
            ("object", What::Group(_))
                | ("array", What::List(_))
                | ("string", What::Text(_))
                | ("integer", What::Whole(_))
                | ("boolean", What::Flag(_))
        )
    })?;
    let kind = match wanted {
        "object" => "a group in { }",
        "array" => "a list in [ ]",
        "string" => "a text in double quotes",
        "integer" => "a whole number",
        _ => "true or false",
    };
    Some(format!("{place} is {}; it must be {kind}{}", shown(value), write_instead(value, wanted)))
}

/// Whether a value is none of the words that the schema lists.
fn wrong_word(value: &Json, place: &Place, layers: &Layers) -> Option<String> {
    if let Some(only) = layers.each("const").find(|only| !same(only, value)) {
        return Some(match (&only.what, &value.what) {
            (What::Flag(true), What::Flag(false)) => {
                format!("{place} is false; a rule that does not hold is left out: take the key away, or write true")
            }
            _ => format!("{place} is {}; it must be {}{}", shown(value), shown(only), write_instead(value, "boolean")),
        });
    }
    let words = layers.each("enum").find(|words| !words.entries().iter().any(|word| same(word, value)))?;
    let allowed = list(words.entries().iter().map(shown), "and");
    let known: Vec<&str> = words.entries().iter().filter_map(Json::text).collect();
    let near = value.text().map(|text| hint(text, known));
    Some(format!("{place} is {}; allowed are {allowed}{}", shown(value), near.unwrap_or_default()))
}

fn wrong_text(text: &str, place: &Place, layers: &Layers) -> Option<String> {
    let signs = text.chars().count() as i64;
    if text.is_empty() && layers.number("minLength").is_some_and(|least| least > 0) {
        return Some(format!("{place} is empty; write it, or take the key away"));
    }
    if let Some(most) = layers.number("maxLength").filter(|most| signs > *most) {
        return Some(format!("{place} has {signs} signs; at most {most} are allowed"));
    }
    if layers.each("format").any(|format| format.text() == Some("date")) && day(text).is_none() {
        return Some(format!(
            "{place} is \"{}\"; that is no day of the calendar, which is written like \"2026-12-31\"",
            short(text)
        ));
    }
    let fits = |pattern: &str| Pattern::read(pattern).is_some_and(|pattern| pattern.fits(text));
    if layers.each("pattern").filter_map(Json::text).all(fits) {
        return None;
    }
    let examples = list(layers.each("examples").flat_map(Json::entries).map(shown), "or");
    Some(format!("{place} is \"{}\"; it is written like {examples}", short(text)))
}

fn wrong_size(number: i64, place: &Place, layers: &Layers) -> Option<String> {
    if let Some(least) = layers.number("minimum").filter(|least| number < *least) {
        return Some(format!("{place} is {number}; the least allowed is {least}"));
    }
    let most = layers.number("maximum").filter(|most| number > *most)?;
    Some(format!("{place} is {number}; the most allowed is {most}"))
}

/// A day as packs write it.
pub fn day(text: &str) -> Option<NaiveDate> {
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    plain.then(|| text.parse().ok()).flatten()
}

/// Whether two values say the same, wherever they stand.
fn same(one: &Json, other: &Json) -> bool {
    match (&one.what, &other.what) {
        (What::List(ones), What::List(others)) => {
            ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| same(one, other))
        }
        (What::Group(ones), What::Group(others)) => {
            ones.len() == others.len()
                && ones.iter().all(|one| other.at(&[&one.name]).is_some_and(|other| same(&one.value, other)))
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests;
