//! Turns the English words into Rust: one method of `Words` for a message, so that a wrong id or argument does not compile.
//!
//! `profile-given-names` becomes `profile_given_names()`, its attribute `.hint` becomes `profile_given_names_hint()`.
//! Arguments stand in alphabetical order, so that rewording a sentence never swaps two of them. One that chooses between
//! plural forms is a `u32`, every other is a `&str`, already formatted. The English text is the method's doc comment.
//!
//! The four languages are read here, so that none of them can hold a line that Fluent does not understand; whether they
//! say the same is asked by `tests/words.rs`. What the front pages say (`locales/*/front`) stands first in the contract,
//! since it is asked for before the rest is there; what is said at a kiosk alone (`locales/*/kiosk`) and what only the
//! studio says (`locales/*/studio`) stand last. Names that are looked up by a code (`locales/*/names`) get no methods: that
//! every language has the same ones is seen to here.

use fluent_syntax::{ast, parser, serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Resource = ast::Resource<String>;
type Message = ast::Message<String>;
type Messages = BTreeMap<String, Message>;
/// The name of an argument, and whether it is a number.
type Arguments = BTreeMap<String, bool>;

const LOCALES: &str = "locales";
const FRONT: &str = "front";
const KIOSK: &str = "kiosk";
/// What a kiosk says in the place of a message that has the same name elsewhere.
const INSTEAD: &str = "instead.ftl";
const STUDIO: &str = "studio";
const NAMES: &str = "names";
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn main() {
    println!("cargo::rerun-if-changed={LOCALES}");
    if let Err(sentence) = write_words() {
        println!("cargo::error={sentence}");
    }
}

fn write_words() -> Result<(), String> {
    let mut english = None;
    let mut named: Option<BTreeSet<String>> = None;
    for folder in entries_of(Path::new(LOCALES))? {
        let mut messages = Messages::new();
        for file in files_of(&folder.join(FRONT))? {
            gather(read(&file)?, &file, &mut messages)?;
        }
        let front: BTreeSet<String> = messages.keys().cloned().collect();
        for file in files_of(&folder)? {
            gather(read(&file)?, &file, &mut messages)?;
        }
        let inside: BTreeSet<String> = messages.keys().cloned().collect();
        for file in files_of(&folder.join(KIOSK))? {
            match file.ends_with(INSTEAD) {
                true => stands_in(read(&file)?, &file, &inside)?,
                false => gather(read(&file)?, &file, &mut messages)?,
            }
        }
        let without_studio: BTreeSet<String> = messages.keys().cloned().collect();
        for file in files_of(&folder.join(STUDIO))? {
            gather(read(&file)?, &file, &mut messages)?;
        }
        if folder.ends_with("en") {
            english = Some((messages.clone(), [front, inside, without_studio]));
        }
        let said: BTreeSet<String> = messages.keys().cloned().collect();
        for file in files_of(&folder.join(NAMES))? {
            gather(read(&file)?, &file, &mut messages)?;
        }
        let own: BTreeSet<String> = messages.into_keys().filter(|id| !said.contains(id)).collect();
        if let Some(odd) = named.as_ref().and_then(|known| known.symmetric_difference(&own).next()) {
            return Err(format!("{}: not every language has the name {odd}.", folder.display()));
        }
        named = Some(own);
    }
    let (english, parts) = english.ok_or("There are no English words to take the contract from.")?;
    let out = env::var("OUT_DIR").map_err(|_| "Cargo did not say where to write the words.".to_owned())?;
    fs::write(Path::new(&out).join("words.rs"), methods(&english, &parts)?)
        .map_err(|error| format!("The words cannot be written: {error}."))
}

/// What a folder holds, by name, so that the result does not depend on the disk.
fn entries_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error| format!("{} cannot be read: {error}.", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The Fluent files that stand in a folder itself.
fn files_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = entries_of(folder)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    Ok(files)
}

fn read(file: &Path) -> Result<Resource, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
    parser::parse(text.clone()).map_err(|(_, errors)| match errors.first() {
        Some(first) => {
            let start = first.slice.as_ref().map_or(0, |entry| entry.start);
            let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
            format!("{}, line {line}: Fluent does not understand this. {}.", file.display(), first.kind)
        }
        None => format!("{}: Fluent does not understand this file.", file.display()),
    })
}

fn gather(resource: Resource, file: &Path, messages: &mut Messages) -> Result<(), String> {
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            let id = message.id.name.clone();
            if messages.insert(id.clone(), message).is_some() {
                return Err(format!(
                    "{}: the message {id} stands there twice, or in another file too.",
                    file.display()
                ));
            }
        }
    }
    Ok(())
}

/// Sees to it that every message of a file stands in the place of one that is known: it adds none.
fn stands_in(resource: Resource, file: &Path, known: &BTreeSet<String>) -> Result<(), String> {
    for entry in resource.body {
        if let ast::Entry::Message(ast::Message { id: ast::Identifier { name }, .. }) = entry
            && !known.contains(&name)
        {
            return Err(format!("{}: there is no message {name} in whose place it would be said.", file.display()));
        }
    }
    Ok(())
}

/// The whole generated file: the contract that a language file must keep, and the methods. `front` are the messages of the
/// front pages, `inside` those and the ones inside an application, `shown` those and the kiosk's; the studio's are the rest.
fn methods(messages: &Messages, [front, inside, shown]: &[BTreeSet<String>; 3]) -> Result<String, String> {
    let mut contract = String::new();
    let mut code = String::new();
    let mut names = BTreeSet::new();
    let (mut number, mut on_front, mut of_front, mut before_kiosk, mut before_studio) = (0, 0, 0, 0, 0);
    let part = |id: &String| [front, inside, shown].iter().filter(|known| !known.contains(id)).count();
    let mut ordered: Vec<_> = messages.iter().collect();
    ordered.sort_by_key(|(id, _)| part(id));
    for (id, message) in ordered {
        let value = message.value.as_ref().map(|value| (id.clone(), value));
        let attributes =
            message.attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (id, pattern) in value.into_iter().chain(attributes) {
            let mut arguments = Arguments::new();
            collect(pattern, messages, &mut arguments, 0)?;
            let name = method_name(&id)?;
            if !names.insert(name.clone()) {
                return Err(format!("The English message {id} would be the second one with the method {name}()."));
            }
            let mut line = id;
            let (mut parameters, mut values) = (String::new(), String::new());
            for (argument, is_number) in arguments {
                let variable = method_name(&argument)?;
                let (mark, kind, value) = if is_number { ("#", "u32", "Number") } else { ("", "&str", "Text") };
                let _ = write!(line, " {mark}{argument}");
                let _ = write!(parameters, ", r#{variable}: {kind}");
                let _ = write!(values, "Arg::{value}(r#{variable}), ");
            }
            let _ = writeln!(contract, "{line}");
            let _ = writeln!(code, "    #[doc = {:?}]", english(message));
            // Each method has its own line, so that it is shipped with the pages that say it.
            let _ =
                writeln!(code, "    pub fn {name}(&self{parameters}) -> String {{ self.say({line:?}, &[{values}]) }}");
            number += 1;
        }
        if front.contains(id) {
            (on_front, of_front) = (number, contract.len());
        }
        if inside.contains(id) {
            before_kiosk = number;
        }
        if shown.contains(id) {
            before_studio = number;
        }
    }
    Ok(format!(
        "/// A line for every message and attribute, in the order of its number: the id, then the arguments, numbers marked `#`.\n\
         pub const CONTRACT: &str = {contract:?};\n\
         /// The first of these lines: what the front pages say.\n\
         pub const FRONT_CONTRACT: &str = {:?};\n\
         /// How many these are.\n\
         pub const FRONT: usize = {on_front};\n\
         /// How many of them, the first ones, are said neither by a kiosk alone nor by the studio.\n\
         pub const INSIDE: usize = {before_kiosk};\n\
         /// How many of them, the first ones, are said without the studio.\n\
         pub const SHOWN: usize = {before_studio};\n\nimpl Words {{\n{code}}}\n",
        contract.get(..of_front).unwrap_or_default()
    ))
}

fn method_name(id: &str) -> Result<String, String> {
    if id.chars().any(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.')) {
        return Err(format!("{id}: an id or an argument is written in small letters, digits and hyphens."));
    }
    Ok(id.replace(['-', '.'], "_"))
}

fn english(message: &Message) -> String {
    let message = Message { comment: None, ..message.clone() };
    let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    format!("```text\n{}\n```", text.trim_end())
}

/// The arguments of a pattern, those of the messages it quotes among them.
fn collect(
    pattern: &ast::Pattern<String>,
    messages: &Messages,
    arguments: &mut Arguments,
    depth: u8,
) -> Result<(), String> {
    if depth > 20 {
        return Err("An English message quotes itself, by itself or round a corner.".to_owned());
    }
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_from(expression, messages, arguments, depth)?;
        }
    }
    Ok(())
}

fn collect_from(
    expression: &ast::Expression<String>,
    messages: &Messages,
    arguments: &mut Arguments,
    depth: u8,
) -> Result<(), String> {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            for variant in variants {
                collect(&variant.value, messages, arguments, depth)?;
            }
            if let (ast::InlineExpression::VariableReference { id }, true) = (selector, variants.iter().all(counts)) {
                arguments.insert(id.name.clone(), true);
            }
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            arguments.entry(id.name.clone()).or_insert(false);
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            let quoted = messages
                .get(&id.name)
                .ok_or_else(|| format!("No English message is called {}, yet one quotes it.", id.name))?;
            let pattern = match attribute {
                Some(wanted) => quoted.attributes.iter().find(|one| one.id == *wanted).map(|one| &one.value),
                None => quoted.value.as_ref(),
            };
            let pattern = pattern
                .ok_or_else(|| format!("The English message {} has not the part that another quotes.", id.name))?;
            collect(pattern, messages, arguments, depth + 1)?;
        }
        ast::InlineExpression::Placeable { expression } => collect_from(expression, messages, arguments, depth)?,
        ast::InlineExpression::FunctionReference { id, .. } => {
            return Err(format!(
                "An English message calls {}(): there are no functions, pass the finished text.",
                id.name
            ));
        }
        _ => {}
    }
    Ok(())
}

fn counts(variant: &ast::Variant<String>) -> bool {
    match &variant.key {
        ast::VariantKey::Identifier { name } => PLURAL_CATEGORIES.contains(&name.as_str()),
        ast::VariantKey::NumberLiteral { .. } => true,
    }
}
