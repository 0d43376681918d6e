//! The app reads every body that the contract allows: the golden ones, those with words that none of them has, and those
//! of an office that says more than the app knows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "bodies/stored.rs"]
mod stored;
#[path = "bodies/words.rs"]
mod words;

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use viza::domain::draft::Field;
use viza::domain::errand::{Lookup, Order, Proof};
use viza::domain::language::Language;
use viza::domain::names;
use viza::domain::opening::{Applicant, FilledInBy, Opening, Residency};
use viza::domain::problem::{Fault, Problem};
use viza::domain::refusal::Refusal;
use viza::wire::answer::Answer;
use viza::wire::refused::{Meaning, meaning};
use viza::wire::{account, group, party, record, rest};

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
        "account" => account::renewed("token", &text).is_ok(),
        "application" => record::application(&text).is_ok(),
        "group" => group::group(&text).is_ok(),
        "group_list" => group::groups(&text).is_ok(),
        "created" | "found" => record::office_file(&text).is_ok(),
        "place_list" => record::places(&text).is_ok(),
        "party" => party::applications(&text).is_ok(),
        "problem" => meaning(&text, None).is_ok(),
        "server_time" => viza::wire::service::time(&text).is_ok(),
        "service_status" => record::is_practice(&text).is_ok() && viza::wire::service::service(&text).is_ok(),
        "signed_in" => account::signed_in(&text).is_ok(),
        "slot_list" => record::slot_list(&text).is_ok(),
        "time_runs" => party::time_runs(&text).is_ok(),
        other => panic!("nobody reads a {other}"),
    }
}

const SHAPES: [&str; 14] = [
    "account",
    "application",
    "created",
    "found",
    "group",
    "group_list",
    "party",
    "place_list",
    "problem",
    "server_time",
    "service_status",
    "signed_in",
    "slot_list",
    "time_runs",
];

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

fn opening() -> Order {
    Order::Open(Opening {
        applicant: Applicant {
            given_names: "Õie".into(),
            family_name: "Tamm".into(),
            date_of_birth: "1990-02-28".parse().unwrap(),
        },
        by: FilledInBy::Applicant,
        residency: Residency::Resident,
        email: None,
        language: Language::Et,
        privacy_notice: "2026-01".into(),
    })
}

/// R20: what a device stored before it was asked who fills an application in was filled in by the applicant.
#[test]
fn a_draft_from_before_the_question_still_opens() {
    let mut record = body("application.held.json");
    record.as_object_mut().unwrap().remove("by");
    assert_eq!(record::application(&record.to_string()).unwrap().by, FilledInBy::Applicant);
    let mut sent = body("new_application.json");
    sent.as_object_mut().unwrap().remove("by");
    let errand = json!({ "key": "k", "stage": "Sent", "order": { "Open": sent } });
    let stored = json!({ "v": 1, "country": "ee", "draft": [["given-names", "Õie"]], "errand": errand });
    let journey = viza::wire::stored::read(&stored.to_string()).unwrap().1;
    let Order::Open(opening) = journey.errand.unwrap().order else { panic!("another order") };
    assert_eq!(opening.by, FilledInBy::Applicant);
    assert_eq!(journey.draft.typed(Field::FilledInBy), "", "the question stands open");
}

/// What the office finds wrong with the fields of an order, as the app understands it.
fn faults(order: &Order, problem: &Value) -> Vec<(Field, Fault)> {
    let answer = Answer { status: 422, text: problem.to_string() };
    let Err(Meaning::Refused(Refusal::Invalid { problems })) = answer.body(Some(order)) else { panic!("{problem}") };
    problems.iter().map(|Problem { field, fault }| (*field, *fault)).collect()
}

#[test]
fn refused_fields_are_shown_at_their_questions() {
    let golden = body("problem.invalid.json");
    assert_eq!(
        faults(&opening(), &golden),
        [(Field::FamilyName, Fault::NotLatin), (Field::BirthDay, Fault::NotInPast)]
    );
    // What is no answer to a question of this order is told in general.
    let lookup = Order::Find(Lookup { reference: "EE-1".into(), proof: Proof::RecoveryCode("code".into()) });
    assert_eq!(faults(&lookup, &golden), []);
}

#[test]
fn every_refused_field_has_its_question_and_its_sentence() {
    let profile = || {
        let text = body("profile_sent.json").to_string();
        viza::wire::stored::read(&format!(
            r#"{{"v":1,"country":"ee","draft":[],"errand":{{"key":"k","stage":"Sent","order":{{"SendProfile":{text}}}}}}}"#
        ))
        .unwrap()
        .1
        .errand
        .unwrap()
        .order
    };
    let delivery = Order::Deliver(viza::domain::delivery::DeliveryChoice {
        option: "courier_home".into(),
        place: None,
        address: None,
        presence_acknowledged: false,
    });
    let lookup = Order::Find(Lookup { reference: "EE-1".into(), proof: Proof::RecoveryCode("code".into()) });
    for (order, pointer, word, field, fault) in [
        (opening(), "/applicant/given_names", "wrong_form", Field::GivenNames, Fault::BadCharacters),
        (opening(), "/applicant/family_name", "too_long", Field::FamilyName, Fault::TooLong),
        (opening(), "/applicant/date_of_birth", "too_early", Field::BirthDay, Fault::NotADate),
        (opening(), "/residency", "unknown", Field::Residency, Fault::NotAccepted),
        (opening(), "/email", "wrong_form", Field::Email, Fault::BadEmail),
        (lookup.clone(), "/reference", "missing", Field::FindReference, Fault::Missing),
        (lookup.clone(), "/recovery_code", "one_of", Field::FindCode, Fault::NotAccepted),
        (lookup, "/date_of_birth", "wrong_form", Field::BirthDay, Fault::NotADate),
        (profile(), "/passport_number", "wrong_form", Field::PassportNumber, Fault::BadPassportNumber),
        (profile(), "/passport_issued", "in_future", Field::IssuedDay, Fault::NotInPast),
        (profile(), "/passport_expires", "expired", Field::ExpiresDay, Fault::NotInFuture),
        (profile(), "/passport_expires", "before_issue", Field::ExpiresDay, Fault::NotAfterIssue),
        (profile(), "/nationality", "wrong_form", Field::Nationality, Fault::NotAccepted),
        (profile(), "/ds160", "wrong_form", Field::Ds160, Fault::BadDs160),
        (profile(), "/case_number", "wrong_form", Field::CaseNumber, Fault::BadCaseNumber),
        (profile(), "/phone", "wrong_form", Field::Phone, Fault::BadPhone),
        (profile(), "/address", "missing", Field::Street, Fault::Missing),
        (profile(), "/address/city", "too_long", Field::City, Fault::TooLong),
        (profile(), "/address/postal_code", "wrong_form", Field::PostalCode, Fault::BadPostalCode),
        (profile(), "/address/country", "wrong_form", Field::LivesIn, Fault::NotAccepted),
        (profile(), "/declared", "required", Field::Declared, Fault::NotTicked),
        (delivery.clone(), "/address/street", "missing", Field::DeliveryStreet, Fault::Missing),
        (delivery.clone(), "/place", "not_for_this_option", Field::DeliveryPlace, Fault::NotAccepted),
        (delivery, "/presence_acknowledged", "required", Field::PresenceKnown, Fault::NotTicked),
        (opening(), "/email", "a word of next year", Field::Email, Fault::NotAccepted),
    ] {
        let mut problem = body("problem.invalid.json");
        problem["fields"] = json!([{ "pointer": pointer, "fault": word }]);
        assert_eq!(faults(&order, &problem), [(field, fault)], "{pointer} {word}");
    }
}

/// R15: what was opened with a session is known as such after a reload, and what was stored before there were sessions has a
/// token of its own.
#[test]
fn a_stored_file_says_what_opens_it() {
    let record = body("application.new.json").to_string();
    let stored = |more: Value| {
        let mut file = json!({ "token": "t", "recovery_code": null, "application": record });
        file.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "v": 1, "country": "ee", "draft": [], "file": file, "errand": null }).to_string()
    };
    for (more, by_session) in
        [(json!({}), false), (json!({ "by_session": false }), false), (json!({ "by_session": true }), true)]
    {
        let (country, journey) = viza::wire::stored::read(&stored(more)).unwrap();
        assert_eq!(journey.file.as_ref().unwrap().by_session, by_session);
        let again = viza::wire::stored::read(&viza::wire::stored::write(&journey, &country)).unwrap();
        assert_eq!(again.1, journey);
    }
}
