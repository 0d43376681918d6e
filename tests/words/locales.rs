//! The committed locale files, taken apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{ast, parser};
use viza::domain::language::Language;
use viza::i18n::Words;

/// A message or an attribute of one: what a translator wrote, split into what can be checked.
#[derive(Default)]
pub struct Saying {
    /// The words themselves, without anything that is put into them.
    pub texts: Vec<String>,
    pub arguments: BTreeSet<String>,
    /// The argument that chooses between variants, and their keys.
    pub choices: Vec<(String, Vec<String>)>,
    quoted: Vec<String>,
}

/// The sayings of a language: (file name, id with attribute) to what it says.
pub type Sayings = BTreeMap<(String, String), Saying>;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_in(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(root().join("locales").join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    files
}

/// The files that stand in a language's own folder or in one of its folders.
fn files_of(language: Language, folder: &str) -> Vec<PathBuf> {
    files_in(&format!("{}/{folder}", language.code()))
}

/// The files of all that the app itself says: the front pages, the inside of an application, a kiosk, the studio.
pub fn files(language: Language) -> Vec<PathBuf> {
    ["front", "", "kiosk", "studio"].map(|folder| files_of(language, folder)).concat()
}

fn joined(files: &[PathBuf]) -> String {
    files.iter().map(|file| fs::read_to_string(file).unwrap() + "\n").collect()
}

/// The text of all that the app itself says in a language.
pub fn base(language: Language) -> String {
    joined(&files(language))
}

/// A language with all its words.
pub fn words(language: Language, overlay: Option<&str>) -> Words {
    let inside = [files_of(language, ""), files_of(language, "names")].concat();
    let front = Words::load(language, &joined(&files_of(language, "front")), overlay).unwrap();
    let [kiosk, studio] = ["kiosk", "studio"].map(|folder| joined(&files_of(language, folder)));
    let words = front.with_inside(&joined(&inside)).unwrap().with_kiosk(&kiosk).unwrap().with_studio(&studio).unwrap();
    assert_eq!(words.missing(), [] as [&str; 0], "{}", language.code());
    words
}

pub fn sayings(language: Language) -> Sayings {
    let mut sayings = Sayings::new();
    for file in files(language) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let resource = parser::parse(fs::read_to_string(&file).unwrap()).unwrap();
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                ast::Entry::Message(message) => (message.id.name, message.value, message.attributes),
                ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            for attribute in attributes {
                sayings.insert((name.clone(), format!("{id}.{}", attribute.id.name)), saying(&attribute.value));
            }
            if let Some(value) = value {
                sayings.insert((name.clone(), id), saying(&value));
            }
        }
    }
    settle_quotes(&mut sayings);
    sayings
}

fn saying(pattern: &ast::Pattern<String>) -> Saying {
    let mut saying = Saying::default();
    saying.read(pattern);
    saying
}

/// A message that quotes another has that one's arguments too.
fn settle_quotes(sayings: &mut Sayings) {
    let of: BTreeMap<String, (BTreeSet<String>, Vec<String>)> = sayings
        .iter()
        .map(|((_, id), saying)| (id.clone(), (saying.arguments.clone(), saying.quoted.clone())))
        .collect();
    for ((file, id), saying) in sayings {
        let mut left = saying.quoted.clone();
        while let Some(quoted) = left.pop() {
            let (arguments, more) =
                of.get(&quoted).unwrap_or_else(|| panic!("{file}: {id} quotes {quoted}, which is not there"));
            saying.arguments.extend(arguments.iter().cloned());
            left.extend(more.iter().cloned());
        }
    }
}

impl Saying {
    fn read(&mut self, pattern: &ast::Pattern<String>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.texts.push(value.clone()),
                ast::PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &ast::Expression<String>) {
        match expression {
            ast::Expression::Inline(inline) => self.read_inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.read_inline(selector);
                if let ast::InlineExpression::VariableReference { id } = selector {
                    self.choices.push((id.name.clone(), variants.iter().map(|variant| key(&variant.key)).collect()));
                }
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &ast::InlineExpression<String>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.texts.push(unescape_unicode_to_string(value).into_owned())
            }
            ast::InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.clone());
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.quoted.push(format!("{}{attribute}", id.name));
            }
            ast::InlineExpression::TermReference { id, .. } => self.quoted.push(format!("-{}", id.name)),
            ast::InlineExpression::Placeable { expression } => self.read_expression(expression),
            ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::FunctionReference { id, .. } => {
                panic!("{} is called: there are no functions", id.name)
            }
        }
    }
}

fn key(key: &ast::VariantKey<String>) -> String {
    match key {
        ast::VariantKey::Identifier { name } => name.clone(),
        ast::VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// Says everything that is wrong at once: a translator repairs a list, not one line a run.
pub fn nothing_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
