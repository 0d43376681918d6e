//! One sentence of the app as somebody edits it who knows no Fluent: a text, or a text for each form of a number.

use fluent_syntax::{ast, parser, serializer, unicode::unescape_unicode_to_string};

type Pattern = ast::Pattern<String>;
type Expression = ast::Expression<String>;

/// A message, or an attribute of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// `fee-exact`, or with an attribute `fee-exact.hint`.
    pub id: String,
    /// The argument that chooses among the forms, where there are several.
    pub chooser: Option<String>,
    pub forms: Vec<Form>,
    /// What the app puts into it.
    pub arguments: Vec<String>,
}

/// What is said in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// `one`, `other`; empty where there is only one form.
    pub key: String,
    /// Said where no other form fits.
    pub is_default: bool,
    /// With what is put in written as `{ $date }`.
    pub text: String,
}

/// Why a sentence cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing is said.
    Empty,
    /// A brace that is not closed, or something else that is none of a sentence.
    NotUnderstood,
    /// The app puts in nothing of this name.
    Stranger(String),
}

impl Phrase {
    pub(super) fn of(id: String, pattern: &Pattern) -> Self {
        let mut arguments = Vec::new();
        collect(pattern, &mut arguments);
        let whole = |text| vec![Form { key: String::new(), is_default: true, text }];
        let (chooser, forms) = match forms(pattern) {
            Some((chooser, forms)) => (Some(chooser), forms),
            None => (None, whole(text(pattern).unwrap_or_else(|| source(pattern)))),
        };
        Self { id, chooser, forms, arguments }
    }

    /// All that it says, for whoever looks for it.
    pub fn said(&self) -> String {
        self.forms.iter().map(|form| form.text.as_str()).collect::<Vec<_>>().join(" · ")
    }

    /// The sentence as Fluent keeps it.
    ///
    /// # Errors
    /// What is wrong with its text.
    pub(super) fn pattern(&self) -> Result<Pattern, Wrong> {
        if self.forms.iter().any(|form| form.text.trim().is_empty()) {
            return Err(Wrong::Empty);
        }
        let text = match &self.chooser {
            None => self.forms.iter().map(|form| form.text.replace('\n', "\n    ")).collect(),
            Some(chooser) => {
                let forms = self.forms.iter().map(|form| {
                    let mark = if form.is_default { "*" } else { "" };
                    format!("\n    {mark}[{}] {}", form.key, form.text.replace('\n', " "))
                });
                format!("{{ ${chooser} ->{}\n}}", forms.collect::<String>())
            }
        };
        let parsed = parser::parse(format!("x = {text}\n")).map_err(|_| Wrong::NotUnderstood)?;
        let [ast::Entry::Message(message)] = parsed.body.as_slice() else { return Err(Wrong::NotUnderstood) };
        let pattern = message.value.clone().filter(|_| message.attributes.is_empty()).ok_or(Wrong::NotUnderstood)?;
        let mut named = Vec::new();
        collect(&pattern, &mut named);
        match named.into_iter().find(|name| !self.arguments.contains(name)) {
            Some(stranger) => Err(Wrong::Stranger(stranger)),
            None => Ok(pattern),
        }
    }
}

/// The argument that chooses, and what is said in each case, where the whole sentence depends on it.
fn forms(pattern: &Pattern) -> Option<(String, Vec<Form>)> {
    let [ast::PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    else {
        return None;
    };
    let ast::InlineExpression::VariableReference { id } = selector else { return None };
    let form = |variant: &ast::Variant<String>| {
        let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
        Some(Form { key: key.clone(), is_default: variant.default, text: text(&variant.value)? })
    };
    Some((id.name.clone(), variants.iter().map(form).collect::<Option<_>>()?))
}

/// A sentence on one line; nothing where it chooses among several.
fn text(pattern: &Pattern) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            ast::PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                ast::InlineExpression::VariableReference { id } => text.push_str(&format!("{{ ${} }}", id.name)),
                ast::InlineExpression::MessageReference { id, attribute: None } => {
                    text.push_str(&format!("{{ {} }}", id.name));
                }
                // A hard space is one on the screen too.
                ast::InlineExpression::StringLiteral { value } => text.push_str(&unescape_unicode_to_string(value)),
                _ => return None,
            },
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn source(pattern: &Pattern) -> String {
    let id = ast::Identifier { name: "x".to_owned() };
    let message = ast::Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let lines = text.trim_start_matches("x =").lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn collect(pattern: &Pattern, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_from(expression, found);
        }
    }
}

fn collect_from(expression: &Expression, found: &mut Vec<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| collect(&variant.value, found));
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } if !found.contains(&id.name) => found.push(id.name.clone()),
        ast::InlineExpression::Placeable { expression } => collect_from(expression, found),
        _ => {}
    }
}
