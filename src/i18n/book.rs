//! The messages of a language, and how one is put together.
//!
//! Of Fluent our files use text, values, choices by a word or a number, and messages that quote others; the rest (terms,
//! functions) they do without, and a message that has it cannot be said. All four languages know two plural forms.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, unicode};

/// How deep messages may quote one another.
const DEEPEST: u8 = 20;

/// A value put into a message.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    Text(&'a str),
    Number(u32),
}

/// A value with the name that a message calls it by.
pub type Named<'a> = (&'a str, Value<'a>);

/// Messages by their ids.
#[derive(Default)]
pub struct Book(BTreeMap<String, Message<String>>);

impl Book {
    /// Adds the messages of a text; one takes the place of an earlier one with the same id.
    ///
    /// # Errors
    ///
    /// The line of the first thing that is not Fluent. Nothing of the text is added then.
    pub fn add(&mut self, text: &str) -> Result<(), usize> {
        let resource = parser::parse_runtime(text.to_owned()).map_err(|(_, errors)| {
            // Where the entry begins, not where the parser gave up: that may be at the end of the file.
            let start = errors.first().and_then(|first| first.slice.as_ref()).map_or(0, |entry| entry.start);
            text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1
        })?;
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                self.0.insert(message.id.name.clone(), message);
            }
        }
        Ok(())
    }

    /// Whether there is a text under this id: a message's (`common-pay`) or an attribute's (`profile-phone.hint`).
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The finished text, or nothing if there is no such message or it asks for something that was not given.
    pub fn say(&self, id: &str, values: &[Named]) -> Option<String> {
        let mut text = String::new();
        Saying { book: self, values, text: &mut text }.pattern(self.pattern(id)?, 0)?;
        Some(text)
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<String>> {
        match id.split_once('.') {
            Some((id, attribute)) => self.part(id, Some(attribute)),
            None => self.part(id, None),
        }
    }

    fn part(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let message = self.0.get(id)?;
        match attribute {
            Some(name) => message.attributes.iter().find(|one| one.id.name == name).map(|one| &one.value),
            None => message.value.as_ref(),
        }
    }
}

/// A message on its way to text.
struct Saying<'a> {
    book: &'a Book,
    values: &'a [Named<'a>],
    text: &'a mut String,
}

impl<'a> Saying<'a> {
    fn pattern(&mut self, pattern: &Pattern<String>, depth: u8) -> Option<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, depth)?,
            }
        }
        Some(())
    }

    fn expression(&mut self, expression: &Expression<String>, depth: u8) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let value = self.value(&id.name)?;
                let chosen = variants.iter().find(|variant| suits(variant, value));
                self.pattern(&chosen.or_else(|| variants.iter().find(|variant| variant.default))?.value, depth)
            }
            Expression::Select { .. } => None,
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, depth: u8) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(&unicode::unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => match self.value(&id.name)? {
                Value::Text(text) => self.text.push_str(text),
                Value::Number(number) => self.text.push_str(&number.to_string()),
            },
            InlineExpression::MessageReference { id, attribute } => {
                let quoted = self.book.part(&id.name, attribute.as_ref().map(|attribute| attribute.name.as_str()))?;
                let deeper = depth.checked_add(1).filter(|deeper| *deeper <= DEEPEST)?;
                self.pattern(quoted, deeper)?;
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth)?,
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => return None,
        }
        Some(())
    }

    fn value(&self, name: &str) -> Option<Value<'a>> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

fn suits(variant: &Variant<String>, value: Value) -> bool {
    match (&variant.key, value) {
        (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
        (VariantKey::Identifier { name }, Value::Number(number)) => name == plural_form(number),
        (VariantKey::NumberLiteral { value }, Value::Number(number)) => value.parse() == Ok(number),
        (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
    }
}

/// The plural form of a whole number, the same in Albanian, Georgian, Estonian and English.
fn plural_form(number: u32) -> &'static str {
    if number == 1 { "one" } else { "other" }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

    use super::*;
    use crate::i18n::CONTRACT;

    fn say(text: &str, id: &str, values: &[Named]) -> Option<String> {
        let mut book = Book::default();
        book.add(text).unwrap();
        book.say(id, values)
    }

    #[test]
    fn text_values_choices_and_quoted_messages() {
        let text = "name = Viza\n    .short = V\nfull = { name }, { name.short }{ \"\\u00A0\" }{ 7 } { { $x } }\n\
                    count = { $n ->\n    [0] none\n    [one] { $n } time\n   *[other] { $n } times\n}\n\
                    code = { $x ->\n    [EUR] €\n   *[any] { $x }\n}\n";
        assert_eq!(say(text, "full", &[("x", Value::Text("!"))]).as_deref(), Some("Viza, V\u{a0}7 !"));
        for (number, said) in [(0, "none"), (1, "1 time"), (2, "2 times"), (21, "21 times")] {
            assert_eq!(say(text, "count", &[("n", Value::Number(number))]).as_deref(), Some(said));
        }
        for (code, said) in [("EUR", "€"), ("USD", "USD")] {
            assert_eq!(say(text, "code", &[("x", Value::Text(code))]).as_deref(), Some(said));
        }
    }

    #[test]
    fn what_is_not_there_is_not_said() {
        let text = "a = { $x }\nb = { c }\nc = { b }\nd = { UPPER() }\ne = { -term }\nf =\n    .g = h\n";
        for id in ["a", "b", "c", "d", "e", "f", "f.h", "h", "a.g"] {
            assert_eq!(say(text, id, &[]), None, "{id}");
        }
        assert_eq!(say(text, "f.g", &[]).as_deref(), Some("h"));
    }

    /// The whole text of a language.
    fn language(code: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(code);
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap()).collect()
    }

    #[test]
    fn every_message_is_said_as_fluent_says_it() {
        for code in ["sq", "ka", "et", "en"] {
            let mut book = Book::default();
            book.add(&language(code)).unwrap();
            let mut fluent = FluentBundle::new(vec![code.parse().unwrap()]);
            fluent.set_use_isolating(false);
            fluent.add_resource(FluentResource::try_new(language(code)).unwrap()).unwrap();
            for line in CONTRACT.lines() {
                for (number, text) in [(0, "EUR"), (1, "b1b2"), (2, "Ω"), (3, "ee"), (11, "ge"), (12, ""), (101, "al")]
                {
                    let mut parts = line.split(' ');
                    let id = parts.next().unwrap();
                    let (mut theirs, mut ours) = (FluentArgs::new(), Vec::new());
                    for name in parts {
                        match name.strip_prefix('#') {
                            Some(name) => {
                                theirs.set(name, FluentValue::from(number));
                                ours.push((name, Value::Number(number)));
                            }
                            None => {
                                theirs.set(name, text);
                                ours.push((name, Value::Text(text)));
                            }
                        }
                    }
                    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
                    let message = fluent.get_message(message).unwrap();
                    let pattern = match attribute {
                        Some(name) => message.get_attribute(name).unwrap().value(),
                        None => message.value().unwrap(),
                    };
                    let expected = fluent.format_pattern(pattern, Some(&theirs), &mut Vec::new());
                    assert_eq!(book.say(id, &ours).as_deref(), Some(&*expected), "{code}: {id}");
                }
            }
        }
    }
}
