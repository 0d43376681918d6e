//! Every language holds the same messages, with the same arguments, and all of them can be said.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use viza::domain::language::Language;
use viza::i18n::CONTRACT;

use crate::locales::{base, nothing_wrong, sayings, words};

/// The forms that a noun takes after a number. The comparison with ICU checks that this is so in each of the languages.
pub const PLURAL_CATEGORIES: [&str; 2] = ["one", "other"];

/// (id, argument, whether it is a number) for each line that the build wrote.
fn contract() -> BTreeMap<&'static str, BTreeMap<&'static str, bool>> {
    let mut contract = BTreeMap::new();
    for line in CONTRACT.lines() {
        let mut parts = line.split(' ');
        let id = parts.next().unwrap();
        contract
            .insert(id, parts.map(|argument| (argument.trim_start_matches('#'), argument.starts_with('#'))).collect());
    }
    contract
}

/// R138.
#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let english: BTreeSet<(String, String)> = sayings(Language::En).into_keys().collect();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let own: BTreeSet<(String, String)> = sayings(language).into_keys().collect();
        wrong.extend(english.difference(&own).map(|(file, id)| format!("{}/{file} has no {id}", language.code())));
        wrong.extend(
            own.difference(&english)
                .map(|(file, id)| format!("{}/{file} has {id}, which English has not there", language.code())),
        );
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_message_takes_the_arguments_of_the_contract() {
    let contract = contract();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for ((file, id), saying) in sayings(language) {
            let Some(wanted) = contract.get(id.as_str()) else { continue };
            let wanted: BTreeSet<String> = wanted.keys().map(|name| (*name).to_owned()).collect();
            if saying.arguments != wanted {
                wrong.push(format!(
                    "{}/{file}: {id} takes {:?} and should take {wanted:?}",
                    language.code(),
                    saying.arguments
                ));
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn a_choice_by_number_knows_only_the_forms_of_the_language() {
    let contract = contract();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for ((file, id), saying) in sayings(language) {
            for (argument, keys) in saying.choices {
                let place = format!("{}/{file}: {id}", language.code());
                let is_number =
                    contract.get(id.as_str()).and_then(|arguments| arguments.get(argument.as_str()).copied());
                let counts = |key: &String| PLURAL_CATEGORIES.contains(&key.as_str()) || key.parse::<u32>().is_ok();
                match is_number {
                    Some(true) => wrong.extend(
                        keys.iter().filter(|key| !counts(key)).map(|key| format!("{place} has the form [{key}]")),
                    ),
                    Some(false) if keys.iter().all(counts) => {
                        wrong.push(format!("{place} counts ${argument}, which is a text in English"))
                    }
                    _ => {}
                }
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_message_can_be_said() {
    let mut said = 0;
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(vec![language.code().parse().unwrap()]);
        bundle.set_use_isolating(false);
        // What a kiosk says instead of a sentence stands behind it, under the same name.
        bundle.add_resource_overriding(FluentResource::try_new(base(language)).unwrap());
        for (id, arguments) in contract() {
            for number in [0, 1, 2, 5, 10, 21, 100] {
                let mut sample = FluentArgs::new();
                for (name, is_number) in &arguments {
                    sample.set(*name, if *is_number { FluentValue::from(number) } else { FluentValue::from("Ω") });
                }
                let message = bundle.get_message(id.split('.').next().unwrap()).unwrap();
                let pattern = match id.split_once('.') {
                    Some((_, attribute)) => message.get_attribute(attribute).unwrap().value(),
                    None => message.value().unwrap(),
                };
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&sample), &mut errors);
                if !errors.is_empty() || text.is_empty() || text.contains("  ") || text.contains(['{', '}']) {
                    wrong.push(format!("{}: {id} with {number} says {text:?} {errors:?}", language.code()));
                }
                said += 1;
            }
        }
        assert!(words(language, None).unsaid().is_empty());
    }
    nothing_wrong(&wrong);
    println!("{said} sayings of {} messages in {} languages", CONTRACT.lines().count(), Language::ALL.len());
}
