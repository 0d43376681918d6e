//! The golden bodies, the OpenAPI document, the app's shapes and the desk's operations say the same.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jsonschema::{Draft, Validator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use viza::wire::problem::{Code, Problem};
use viza::wire::{account, parcel, rest};
use viza_sandbox::OPERATIONS;

fn contract() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../contract")
}

pub fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let text = fs::read_to_string(contract().join("openapi.yaml")).unwrap();
        yaml_serde::from_str(&text).unwrap()
    })
}

/// A validator for one schema of the document, which may name the others; made once.
pub fn validator(schema: &Value) -> Arc<Validator> {
    static MADE: OnceLock<Mutex<HashMap<String, Arc<Validator>>>> = OnceLock::new();
    let mut made = MADE.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let make = || {
        let whole = json!({ "allOf": [schema], "components": document()["components"] });
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        Arc::new(options.build(&whole).unwrap())
    };
    made.entry(schema.to_string()).or_insert_with(make).clone()
}

/// Name of a body's file, its schema, and its text.
fn bodies() -> Vec<(String, String, String)> {
    let mut bodies: Vec<_> = fs::read_dir(contract().join("bodies"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let shape = name.split('.').next().unwrap();
            let schema = shape.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
            (name, schema, fs::read_to_string(path).unwrap())
        })
        .collect();
    bodies.sort();
    bodies
}

fn both_ways<T: DeserializeOwned + Serialize>(name: &str, text: &str) {
    let read: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(text).unwrap(), "{name} changes when it is read and written");
}

/// R139.
#[test]
fn every_golden_body_keeps_the_contract() {
    let bodies = bodies();
    assert!(bodies.len() > 80, "only {} golden bodies", bodies.len());
    for (name, schema, text) in bodies {
        assert!(document()["components"]["schemas"].get(&schema).is_some(), "{name}: there is no schema {schema}");
        let validator = validator(&json!({ "$ref": format!("#/components/schemas/{schema}") }));
        let body = serde_json::from_str(&text).unwrap();
        let faults: Vec<String> =
            validator.iter_errors(&body).map(|fault| format!("{} {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
}

/// R139.
#[test]
fn the_app_reads_and_writes_every_golden_body() {
    for (name, schema, text) in bodies() {
        match schema.as_str() {
            "Account" => both_ways::<account::Account>(&name, &text),
            "Adoption" => both_ways::<account::Adoption>(&name, &text),
            "Application" => both_ways::<rest::Application>(&name, &text),
            "ClassChoice" => both_ways::<rest::ClassChoice>(&name, &text),
            "Closing" => both_ways::<account::Closing>(&name, &text),
            "Created" => both_ways::<rest::Created>(&name, &text),
            "Consent" => both_ways::<rest::Consent>(&name, &text),
            "CoordinatorWish" => both_ways::<rest::CoordinatorWish>(&name, &text),
            "Credentials" | "NewEmail" => both_ways::<account::Credentials>(&name, &text),
            "DeliverySent" => both_ways::<rest::Delivery>(&name, &text),
            "EmailProof" => both_ways::<account::EmailProof>(&name, &text),
            "Envelope" => both_ways::<rest::Envelope>(&name, &text),
            "Found" => both_ways::<rest::Found>(&name, &text),
            "Group" => both_ways::<rest::Group>(&name, &text),
            "GroupList" => both_ways::<rest::GroupList>(&name, &text),
            "Handoff" => both_ways::<rest::Handoff>(&name, &text),
            "HandoffBegun" => both_ways::<rest::HandoffBegun>(&name, &text),
            "HandoffClaim" => both_ways::<rest::HandoffClaim>(&name, &text),
            "HandoffClaimed" => both_ways::<rest::HandoffClaimed>(&name, &text),
            "HandoffPackage" | "NewHandoff" => both_ways::<rest::NewHandoff>(&name, &text),
            "HandoffRelease" => both_ways::<rest::HandoffRelease>(&name, &text),
            "Hold" => both_ways::<rest::Hold>(&name, &text),
            "Invitations" => both_ways::<rest::Invitations>(&name, &text),
            "KeyList" => both_ways::<rest::KeyList>(&name, &text),
            "Lookup" => both_ways::<rest::Lookup>(&name, &text),
            "NewAccount" => both_ways::<account::NewAccount>(&name, &text),
            "NewApplication" => both_ways::<rest::NewApplication>(&name, &text),
            "NewEmergency" => both_ways::<rest::NewEmergency>(&name, &text),
            "NewGroup" => both_ways::<rest::NewGroup>(&name, &text),
            "NewBooking" => both_ways::<rest::NewBooking>(&name, &text),
            "NewHold" => both_ways::<rest::NewHold>(&name, &text),
            "NewPassword" => both_ways::<account::NewPassword>(&name, &text),
            "NewPayment" => both_ways::<rest::NewPayment>(&name, &text),
            "Parcel" => both_ways::<parcel::Parcel>(&name, &text),
            "Party" => both_ways::<rest::Party>(&name, &text),
            "PartyBookings" => both_ways::<rest::PartyBookings>(&name, &text),
            "PartyHolds" => both_ways::<rest::PartyHolds>(&name, &text),
            "PasswordReset" => both_ways::<account::PasswordReset>(&name, &text),
            "PlaceList" => both_ways::<rest::PlaceList>(&name, &text),
            "Preferences" => both_ways::<rest::Preferences>(&name, &text),
            "Problem" => both_ways::<Problem>(&name, &text),
            "ProfileSent" => both_ways::<rest::Profile>(&name, &text),
            "ResetWish" => both_ways::<account::ResetWish>(&name, &text),
            "RunChoice" => both_ways::<rest::RunChoice>(&name, &text),
            "ServerTime" => both_ways::<rest::ServerTime>(&name, &text),
            "ServiceStatus" => both_ways::<rest::ServiceStatus>(&name, &text),
            "SignedIn" => both_ways::<account::SignedIn>(&name, &text),
            "ResidencyStated" => both_ways::<rest::ResidencyStated>(&name, &text),
            "SlotList" => both_ways::<rest::SlotList>(&name, &text),
            "TimeRuns" => both_ways::<rest::TimeRuns>(&name, &text),
            "TermsAcceptance" => both_ways::<rest::TermsAcceptance>(&name, &text),
            other => panic!("{name}: nobody reads a {other}"),
        }
    }
}

/// The codes that the app knows, as serde lists them when it meets another.
fn codes_of_the_app() -> BTreeSet<String> {
    let refusal = serde_json::from_value::<Code>(json!("?")).unwrap_err().to_string();
    refusal.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_code_is_in_the_contract_and_has_a_golden_body() {
    let listed = |value: &Value| -> BTreeSet<String> {
        value.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    let contract = listed(&document()["components"]["schemas"]["Code"]["enum"]);
    assert_eq!(contract, codes_of_the_app());
    let golden: BTreeSet<String> =
        bodies().iter().filter_map(|(name, ..)| name.strip_prefix("problem.").map(str::to_owned)).collect();
    assert_eq!(golden, contract);
    for (name, _, text) in bodies().iter().filter(|(_, schema, _)| schema == "Problem") {
        let problem: Value = serde_json::from_str(text).unwrap();
        let code = name.strip_prefix("problem.").unwrap();
        assert_eq!(problem["code"], code);
        assert_eq!(problem["type"], format!("/problems/{}", code.replace('_', "-")));
    }
}

fn operations() -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap().iter().filter(|(key, _)| *key != "parameters") {
            found.push((method.to_uppercase(), path.clone(), operation.clone()));
        }
    }
    found
}

/// R139.
#[test]
fn the_desk_has_exactly_the_operations_of_the_contract() {
    let contract: BTreeSet<(String, String, String)> = operations()
        .into_iter()
        .map(|(method, path, operation)| {
            (method, format!("/api{path}"), operation["operationId"].as_str().unwrap().to_owned())
        })
        .collect();
    let desk =
        OPERATIONS.iter().map(|(method, path, name)| ((*method).into(), (*path).into(), (*name).into())).collect();
    assert_eq!(contract, desk);
}

#[test]
fn every_operation_names_its_refusals_one_by_one() {
    for (method, path, operation) in operations() {
        let responses = operation["responses"].as_object().unwrap();
        assert!(!responses.contains_key("default"), "{method} {path} has a default response");
        let refusals: Vec<_> = responses.iter().filter(|(status, _)| status.as_str() >= "400").collect();
        assert!(refusals.len() >= 3, "{method} {path} names {} refusals", refusals.len());
        for (status, response) in refusals {
            let response = match response["$ref"].as_str() {
                Some(name) => document().pointer(&name[1..]).unwrap(),
                None => response,
            };
            let content = response["content"].as_object().unwrap();
            assert_eq!(content.keys().collect::<Vec<_>>(), ["application/problem+json"], "{method} {path} {status}");
        }
        let guarded = operation["security"] != json!([]);
        let token = operation["security"].is_null();
        assert!(!token || !path.starts_with("/account"), "{method} {path}: an application's token opens no account");
        assert_eq!(guarded, responses.contains_key("401"), "{method} {path}: 401");
        assert_eq!(operation["requestBody"].is_object(), responses.contains_key("415"), "{method} {path}: 415");
    }
}
