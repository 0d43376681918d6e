//! A Fluent text, taken apart as far as it is judged. Everything is a piece of the text itself, so that its line is known.

use std::borrow::Cow;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::i18n::overlay::too_deep;

/// A message, or an attribute of one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Phrase<'a> {
    /// The name of the message.
    pub message: &'a str,
    /// The name of its attribute, where it is one.
    pub attribute: Option<&'a str>,
    /// What is written in it, without anything that is put in later.
    pub texts: Vec<Text<'a>>,
    /// What is put in later, at each place.
    pub arguments: Vec<&'a str>,
    pub choices: Vec<Choice<'a>>,
    /// Messages that are said inside it, at each place.
    pub quoted: Vec<&'a str>,
    /// Functions that are called.
    pub calls: Vec<&'a str>,
}

/// A stretch of words.
#[derive(Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// As it stands in the file.
    pub piece: &'a str,
    /// As it is shown.
    pub shown: Cow<'a, str>,
}

/// A choice between branches by the value of an argument.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    pub argument: &'a str,
    pub branches: Vec<&'a str>,
}

/// A stretch of the file that is not Fluent.
#[derive(Debug)]
pub struct NotFluent {
    pub line: usize,
    pub sentence: String,
}

/// Every message of a text, and what is none.
pub fn read(text: &str) -> (Vec<Phrase<'_>>, Vec<NotFluent>) {
    if let Some(line) = too_deep(text) {
        let sentence = "the braces here stand in each other deeper than anybody can read".to_owned();
        return (vec![], vec![NotFluent { line, sentence }]);
    }
    let (resource, errors) = match parser::parse_runtime(text) {
        Ok(resource) => (resource, vec![]),
        Err((resource, errors)) => (resource, errors),
    };
    let mut phrases = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(ast::Message { id, value, attributes, .. }) => {
                phrases.extend(value.as_ref().map(|value| phrase(id.name, None, value)));
                phrases.extend(attributes.iter().map(|one| phrase(id.name, Some(one.id.name), &one.value)));
            }
            Entry::Term(ast::Term { id, value, .. }) => phrases.push(phrase(id.name, None, &value)),
            _ => {}
        }
    }
    (phrases, errors.iter().map(|error| not_fluent(text, error)).collect())
}

/// The line of the text on which a piece of it begins, from 1.
pub fn line(text: &str, piece: &str) -> usize {
    // Both lie in the same memory: the distance of their beginnings is the place.
    let at = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    line_at(text, at)
}

fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

impl<'a> Phrase<'a> {
    /// The name under which it is asked for: `front-start`, `front-start.hint`.
    pub fn id(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.to_owned(),
        }
    }

    /// The piece where it begins.
    pub fn begins(&self) -> &'a str {
        self.attribute.unwrap_or(self.message)
    }

    /// All that is written in it.
    pub fn written(&self) -> String {
        self.texts.iter().map(|text| text.shown.as_ref()).collect()
    }

    /// How many characters it has.
    pub fn length(&self) -> usize {
        self.texts.iter().map(|text| text.shown.chars().count()).sum()
    }

    /// The choices that count by an argument.
    pub fn choices_by(&self, argument: &str) -> impl Iterator<Item = &Choice<'a>> {
        self.choices.iter().filter(move |choice| choice.argument == argument)
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.texts.push(Text { piece: value, shown: Cow::Borrowed(value) });
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let branches = variants.iter().map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    });
                    self.choices.push(Choice { argument: id.name, branches: branches.collect() });
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.texts.push(Text { piece: value, shown: unescape_unicode_to_string(value) });
            }
            InlineExpression::VariableReference { id } => self.arguments.push(id.name),
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.quoted.push(id.name);
            }
            InlineExpression::FunctionReference { id, .. } => self.calls.push(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn phrase<'a>(message: &'a str, attribute: Option<&'a str>, pattern: &Pattern<&'a str>) -> Phrase<'a> {
    let mut phrase = Phrase { message, attribute, ..Phrase::default() };
    phrase.pattern(pattern);
    phrase
}

/// Where and why the reader gave up, for somebody who does not know Fluent.
fn not_fluent(text: &str, error: &ParserError) -> NotFluent {
    let why = match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            "after the name of a message stands \"=\", such as \"common-pay = Pay\"".to_owned()
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => {
            "every \"{\" needs its \"}\", and every \"}\" its \"{\"".to_owned()
        }
        ErrorKind::ExpectedCharRange { .. } => {
            "a message begins in the first column with its name, and a text that goes on in the next line is indented"
                .to_owned()
        }
        ErrorKind::ExpectedMessageField { entry_id } => format!("\"{entry_id}\" is given no text"),
        ErrorKind::MissingDefaultVariant => "one branch of a choice is marked \"*\", such as \"*[other]\"".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one branch of a choice is marked \"*\"".to_owned(),
        ErrorKind::MissingValue => "a text is missing".to_owned(),
        other => {
            let said = other.to_string();
            said.chars().take(1).flat_map(char::to_lowercase).chain(said.chars().skip(1)).collect()
        }
    };
    // Where the message begins: the reader may have given up at the end of the file.
    let at = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let blank = text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    NotFluent { line: line_at(text, at + blank), sentence: format!("Fluent does not understand this: {why}") }
}
