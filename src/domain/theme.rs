//! How a country looks: what its `theme.css` may set, and what it sets.
//!
//! A theme is never given to the browser as it came. It is read here, what is not understood is left out, and a style
//! sheet is written anew from the rest: whatever the file holds, it can colour the app and nothing else.

mod change;
mod sheet;
#[cfg(test)]
mod tests;
mod value;

use std::fmt::{self, Write};

pub use change::changed;
use sheet::{Declaration, Found};

/// A custom property that a theme may set.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    /// As in a style sheet: `--viza-brand`.
    pub name: &'static str,
    pub kind: Kind,
}

/// What a token's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `#rrggbb`.
    Colour,
    /// `none`, or gradients of such colours, each with its place and size.
    Background,
    /// Of a corner: `0` to `1.5rem`.
    Radius,
    /// By which the distances are multiplied: `0.85` to `1.15`.
    Density,
    /// By which the sizes of type are multiplied: `0.95` to `1.15`.
    Scale,
}

const fn colour(name: &'static str) -> Token {
    Token { name, kind: Kind::Colour }
}

/// All that a theme may set; `style/tokens.css` gives each its meaning and its value without a theme.
pub const TOKENS: &[Token] = &[
    colour("--viza-brand"),
    colour("--viza-on-brand"),
    colour("--viza-brand-soft"),
    colour("--viza-on-brand-soft"),
    colour("--viza-bar"),
    colour("--viza-on-bar"),
    Token { name: "--viza-band", kind: Kind::Background },
    colour("--viza-band-ground"),
    colour("--viza-action"),
    colour("--viza-on-action"),
    colour("--viza-action-strong"),
    colour("--viza-surface"),
    colour("--viza-on-surface"),
    colour("--viza-on-surface-muted"),
    colour("--viza-ground"),
    colour("--viza-on-ground"),
    colour("--viza-on-ground-muted"),
    colour("--viza-link"),
    colour("--viza-link-line"),
    colour("--viza-line"),
    colour("--viza-control"),
    colour("--viza-focus"),
    colour("--viza-danger"),
    colour("--viza-on-danger"),
    colour("--viza-danger-soft"),
    colour("--viza-on-danger-soft"),
    colour("--viza-warning"),
    colour("--viza-on-warning"),
    colour("--viza-warning-soft"),
    colour("--viza-on-warning-soft"),
    colour("--viza-success"),
    colour("--viza-on-success"),
    colour("--viza-success-soft"),
    colour("--viza-on-success-soft"),
    colour("--viza-info"),
    colour("--viza-on-info"),
    colour("--viza-info-soft"),
    colour("--viza-on-info-soft"),
    colour("--viza-practice"),
    colour("--viza-on-practice"),
    Token { name: "--viza-radius-small", kind: Kind::Radius },
    Token { name: "--viza-radius", kind: Kind::Radius },
    Token { name: "--viza-radius-large", kind: Kind::Radius },
    Token { name: "--viza-density", kind: Kind::Density },
    Token { name: "--viza-scale", kind: Kind::Scale },
];

/// The token of that name.
pub fn token(name: &str) -> Option<&'static Token> {
    TOKENS.iter().find(|token| token.name == name)
}

/// What the visitor's device wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    Light,
    Dark,
}

/// What a theme sets, in the order of its file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Theme {
    pub light: Set,
    /// What differs in the dark. Empty where the theme is for light alone: then the dark has the service's own colours.
    pub dark: Set,
}

/// Tokens with their values, each once.
pub type Set = Vec<(&'static Token, String)>;

/// A theme and what had to be left out of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    pub theme: Theme,
    pub faults: Vec<ThemeFault>,
}

/// What is wrong with a line of a theme, for whoever writes it. The rest of the theme is worn without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeFault {
    /// From 1.
    pub line: usize,
    pub kind: FaultKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// A rule that themes do not have: another selector, another layer, an import.
    Place(String),
    /// Something in a rule that is no `name: value`.
    NoDeclaration(String),
    /// A property that is none of the [`TOKENS`].
    Unknown(String),
    /// A value that is not of its token's kind.
    Value(&'static Token, String),
    /// Set a second time in the same scheme.
    Twice(&'static Token),
    /// The file ends inside a comment or a rule, or closes one that was not opened.
    Unbalanced,
}

impl fmt::Display for ThemeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.kind {
            FaultKind::Place(found) => write!(f, "\"{found}\" is no place of a theme"),
            FaultKind::NoDeclaration(found) => write!(f, "\"{found}\" is no name with a value"),
            FaultKind::Unknown(name) => write!(f, "\"{name}\" is nothing that a theme may set"),
            FaultKind::Value(token, value) => write!(f, "{} cannot be \"{value}\"", token.name),
            FaultKind::Twice(token) => write!(f, "{} stands there twice", token.name),
            FaultKind::Unbalanced => write!(f, "a comment or a rule is not closed, or not opened"),
        }
    }
}

/// Reads a `theme.css`. Any text has a theme: it may be empty.
pub fn read(css: &str) -> Read {
    let mut read = Read::default();
    for found in sheet::read(css, place) {
        let Declaration { line, scheme, name, value, .. } = match found {
            Found::Declaration(declaration) => declaration,
            Found::End { .. } => continue,
            Found::Fault(fault) => {
                read.faults.push(fault);
                continue;
            }
        };
        let set = read.theme.set(scheme);
        let kind = match token(&name) {
            None => FaultKind::Unknown(name),
            Some(token) if set.iter().any(|(known, _)| *known == token) => FaultKind::Twice(token),
            Some(token) => match value::normal(token.kind, &value) {
                None => FaultKind::Value(token, value),
                Some(value) => {
                    set.push((token, value));
                    continue;
                }
            },
        };
        read.faults.push(ThemeFault { line, kind });
    }
    read
}

/// What may stand where in a theme.
fn place(rules: &[&str]) -> Place {
    match rules {
        [] | [LAYER] | [LAYER, DARK] => Place::Between,
        [LAYER, ":root"] => Place::Of(Scheme::Light),
        [LAYER, DARK, ":root"] => Place::Of(Scheme::Dark),
        _ => Place::Foreign,
    }
}

/// Reads what `style/tokens.css` gives the tokens without a theme. What else stands there is passed over.
pub fn base(css: &str) -> Theme {
    let sheet = sheet::read(css, |place| match place {
        [] | [DARK] => Place::Between,
        [":root"] => Place::Of(Scheme::Light),
        [DARK, ":root"] => Place::Of(Scheme::Dark),
        _ => Place::Foreign,
    });
    let mut base = Theme::default();
    for found in sheet {
        let Found::Declaration(Declaration { scheme, name, value, .. }) = found else { continue };
        let known = token(&name).and_then(|token| Some((token, value::normal(token.kind, &value)?)));
        base.set(scheme).extend(known);
    }
    base
}

const LAYER: &str = "@layer theme";
const LIGHT: &str = "@media (prefers-color-scheme: light)";
const DARK: &str = "@media (prefers-color-scheme: dark)";

/// What may stand inside the rules that one has come through.
enum Place {
    /// Rules only.
    Between,
    /// Declarations.
    Of(Scheme),
    /// Nothing that is read.
    Foreign,
}

impl Theme {
    /// The value that the theme gives a token. A colour for light is none for the dark; corners and distances are for
    /// both, and so is the band, if the theme has colours for the dark at all.
    pub fn value(&self, token: &Token, scheme: Scheme) -> Option<&str> {
        let light = given(&self.light, token);
        match scheme {
            Scheme::Light => light,
            Scheme::Dark => given(&self.dark, token).or_else(|| {
                light.filter(|_| match token.kind {
                    Kind::Colour => false,
                    Kind::Background => !self.dark.is_empty(),
                    Kind::Radius | Kind::Density | Kind::Scale => true,
                })
            }),
        }
    }

    /// The theme as a `theme.css` in its normal form.
    pub fn css(&self) -> String {
        let [light, dark] = [(&self.light, "  "), (&self.dark, "    ")].map(|(set, indent)| {
            let pairs = set.iter().map(|(token, value)| (*token, value.as_str()));
            rule(indent, pairs)
        });
        let dark = if dark.is_empty() { dark } else { format!("  {DARK} {{\n{dark}  }}\n") };
        format!("{LAYER} {{\n{light}{dark}}}\n")
    }

    /// The style sheet that the app wears, in the scheme that the device wishes.
    pub fn worn(&self) -> String {
        let [light, dark] = [Scheme::Light, Scheme::Dark].map(|scheme| rule("", self.values(scheme)));
        format!("{LAYER} {{\n{LIGHT} {{\n{light}}}\n{DARK} {{\n{dark}}}\n}}\n")
    }

    /// The style sheet that is worn where the scheme is chosen, whatever the device wishes: over the `base` that
    /// `style/tokens.css` is.
    pub fn worn_in(&self, base: &Self, scheme: Scheme) -> String {
        let native = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let [base, own] = [base, self].map(|theme| rule("", theme.values(scheme)));
        format!("{LAYER} {{\n:root {{\n  color-scheme: {native};\n}}\n{base}{own}}}\n")
    }

    fn values(&self, scheme: Scheme) -> impl Iterator<Item = (&'static Token, &str)> {
        TOKENS.iter().filter_map(move |token| Some((token, self.value(token, scheme)?)))
    }

    fn set(&mut self, scheme: Scheme) -> &mut Set {
        match scheme {
            Scheme::Light => &mut self.light,
            Scheme::Dark => &mut self.dark,
        }
    }
}

fn given<'a>(set: &'a Set, token: &Token) -> Option<&'a str> {
    set.iter().find(|(known, _)| *known == token).map(|(_, value)| value.as_str())
}

/// A rule of the whole page; nothing where it would be empty.
fn rule<'a>(indent: &str, pairs: impl Iterator<Item = (&'static Token, &'a str)>) -> String {
    let mut body = String::new();
    for (token, value) in pairs {
        let _ = writeln!(body, "{indent}  {}: {value};", token.name);
    }
    if body.is_empty() { body } else { format!("{indent}:root {{\n{body}{indent}}}\n") }
}
