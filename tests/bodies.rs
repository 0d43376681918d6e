//! The app reads every body that the contract allows: the golden ones, those with words that none of them has, and those
//! of an office that says more than the app knows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use viza::domain::names;
use viza::domain::problem::Fault;
use viza::wire::problem::Code;
use viza::wire::refused::{Meaning, meaning};
use viza::wire::{record, rest};

fn body(name: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/contract/bodies").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The golden bodies of a shape.
fn bodies(shape: &str) -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/contract/bodies");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let of_shape = names.filter(|name| name.split('.').next() == Some(shape));
    let found: Vec<_> = of_shape.map(|name| (name.clone(), body(&name))).collect();
    assert!(!found.is_empty(), "no golden body of a {shape}");
    found
}

/// Whether the app reads a body of a shape.
fn is_read(shape: &str, body: &Value) -> bool {
    let text = body.to_string();
    match shape {
        "application" => record::application(&text).is_ok(),
        "created" | "found" => record::office_file(&text).is_ok(),
        "place_list" => record::places(&text).is_ok(),
        "problem" => meaning(&text, None).is_ok(),
        "service_status" => record::is_practice(&text).is_ok(),
        "slot_list" => record::slot_list(&text).is_ok(),
        other => panic!("nobody reads a {other}"),
    }
}

const SHAPES: [&str; 7] = ["application", "created", "found", "place_list", "problem", "service_status", "slot_list"];

#[test]
fn every_golden_body_is_read() {
    for shape in SHAPES {
        for (name, body) in bodies(shape) {
            assert!(is_read(shape, &body), "{name}");
        }
    }
}

/// Puts a member that nobody knows into every group.
fn say_more(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(say_more);
            members.insert("said_next_year".into(), json!({ "how": ["so"] }));
        }
        Value::Array(list) => list.iter_mut().for_each(say_more),
        _ => {}
    }
}

#[test]
fn an_office_may_say_more_than_the_app_knows() {
    for shape in SHAPES {
        for (name, mut body) in bodies(shape) {
            say_more(&mut body);
            assert!(is_read(shape, &body), "{name}");
        }
    }
}

/// Every way to a value in a body.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (format!("{at}/{name}"), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(place, value)| (format!("{at}/{place}"), value)).collect(),
        _ => Vec::new(),
    };
    for (at, value) in inside {
        found.push(at.clone());
        pointers(value, &at, found);
    }
}

/// What the strict shape refuses for being of another kind the app's reader refuses too, wherever it looks.
#[test]
fn a_value_of_another_kind_is_not_read() {
    let whole = body("application.moved_twice.json");
    let mut found = Vec::new();
    pointers(&whole, "", &mut found);
    let mut refused = 0;
    for pointer in &found {
        let mut torn = whole.clone();
        *torn.pointer_mut(pointer).unwrap() = json!(1.5);
        assert!(serde_json::from_value::<rest::Application>(torn.clone()).is_err(), "{pointer}: the shape");
        refused += usize::from(!is_read("application", &torn));
    }
    // The app does not look at a moment's zone, the post, the e-mail or the day from which a fee holds.
    assert!(refused * 4 > found.len() * 3, "{refused} of {} were refused", found.len());
}

/// The words of a shape's enumeration, as serde lists them when it meets another.
fn words<T: DeserializeOwned>() -> Vec<String> {
    let refusal = serde_json::from_value::<T>(json!("?")).err().unwrap().to_string();
    let words: Vec<_> = refusal.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert!(words.len() > 1, "{refusal}");
    words
}

#[test]
fn every_word_of_the_contract_is_read() {
    let places: [(&str, &str, Vec<String>); 12] = [
        ("application.moved_twice.json", "/access", words::<rest::Access>()),
        ("application.moved_twice.json", "/residency", words::<rest::Residency>()),
        ("application.moved_twice.json", "/fee/state", words::<rest::FeeState>()),
        ("application.moved_twice.json", "/fee/pay_reason", words::<rest::PayReason>()),
        ("application.moved_twice.json", "/fee/paid/currency", words::<rest::Currency>()),
        ("application.moved_twice.json", "/fee/payments/0/channel", words::<rest::Channel>()),
        ("application.moved_twice.json", "/fee/payments/0/state", words::<rest::PaymentState>()),
        ("application.moved_twice.json", "/appointment/state", words::<rest::AppointmentState>()),
        ("application.moved_twice.json", "/appointment/fee_after", words::<rest::FeeAfter>()),
        ("application.moved_twice.json", "/deadlines/0/kind", words::<rest::DeadlineKind>()),
        ("slot_list.all_taken.json", "/empty", words::<rest::NoSlots>()),
        ("problem.busy.json", "/code", words::<Code>()),
    ];
    for (name, pointer, words) in places {
        let shape = name.split('.').next().unwrap();
        for word in words {
            let mut said = body(name);
            *said.pointer_mut(pointer).unwrap_or_else(|| panic!("{name} has no {pointer}")) = json!(word);
            assert!(is_read(shape, &said), "{name} {pointer} {word}");
            *said.pointer_mut(pointer).unwrap() = json!(format!("{word}?"));
            assert!(!is_read(shape, &said), "{name} {pointer} {word}?");
        }
    }
}

#[test]
fn a_refusal_that_may_have_been_carried_out_is_unclear() {
    for (name, problem) in bodies("problem") {
        let unclear = ["problem.key_in_progress.json", "problem.server_failed.json"].contains(&name.as_str());
        assert_eq!(meaning(&problem.to_string(), None) == Ok(Meaning::Unclear), unclear, "{name}");
    }
}

/// The office's table: what either side takes or refuses, the other does too.
#[test]
fn names_are_judged_by_the_table() {
    let table: Vec<(String, String)> = serde_json::from_str(include_str!("contract/names.json")).unwrap();
    assert!(table.len() > 30, "{} names", table.len());
    for (name, verdict) in table {
        let expected = match verdict.as_str() {
            "taken" => Ok(name.clone()),
            "missing" => Err(Fault::Missing),
            "wrong_form" => Err(Fault::BadCharacters),
            "not_latin" => Err(Fault::NotLatin),
            other => panic!("{name:?}: {other}"),
        };
        assert_eq!(names::name(&name), expected, "{name:?}");
    }
}
