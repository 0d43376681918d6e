//! Fields of a body, each wrong in one way: every faulty one is named, by pointer and word.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, new_application, profile};
use crate::contract;

/// Puts `value` at `pointer`; takes the field out if it is null and `pointer` starts with `-`.
fn with(mut whole: Value, pointer: &str, value: Value) -> Value {
    match pointer.strip_prefix('-') {
        Some(gone) => {
            let (parent, name) = gone.rsplit_once('/').unwrap();
            whole.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
        }
        None => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            whole.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    whole
}

fn faults(reply: &viza_sandbox::Reply) -> Vec<(String, String)> {
    assert_eq!(reply.status, 422, "{}", reply.body);
    let fields = body(reply)["fields"].clone();
    let text = |fault: &Value, name: &str| fault[name].as_str().unwrap().to_owned();
    fields.as_array().unwrap().iter().map(|fault| (text(fault, "pointer"), text(fault, "fault"))).collect()
}

/// R19.
#[test]
fn the_start() {
    let office = Office::open(NOON);
    let long = "a".repeat(101);
    for (pointer, value, fault) in [
        ("/country", json!("fi"), "unknown"),
        ("/country", json!(7), "wrong_type"),
        ("/language", json!("ru"), "unknown"),
        ("/residency", json!("guest"), "unknown"),
        ("/applicant/family_name", json!(""), "missing"),
        ("/applicant/family_name", json!("Tamm\n"), "wrong_form"),
        ("/applicant/family_name", json!(long), "too_long"),
        ("/applicant/given_names", json!("Ёлка"), "not_latin"),
        ("/applicant/date_of_birth", json!("2026-11-21"), "in_future"),
        ("/applicant/date_of_birth", json!("1899-12-31"), "too_early"),
        ("/applicant/date_of_birth", json!("2025-02-29"), "wrong_form"),
        ("/applicant/date_of_birth", json!("28.02.1990"), "wrong_form"),
        ("/email", json!("oie"), "wrong_form"),
        ("/email", json!("oie@ee"), "wrong_form"),
        ("/email", json!("oie@example.ee\r\nBcc: x@y.z"), "wrong_form"),
        ("/privacy_notice", json!(""), "missing"),
        ("-/privacy_notice", json!(null), "missing"),
        ("-/applicant/family_name", json!(null), "missing"),
    ] {
        let new = with(new_application(), pointer, value);
        let reply = office.begins(&new);
        let pointer = pointer.trim_start_matches('-').to_owned();
        assert_eq!(faults(&reply), [(pointer, fault.to_owned())], "{new}");
    }
}

/// The same table as the app's: what either side takes or refuses, the other does too, and so does the contract.
#[test]
fn names_are_judged_by_the_table() {
    let office = Office::open(NOON);
    let table = include_str!("../../../contract/names.json");
    let table: Vec<(String, String)> = serde_json::from_str(table).unwrap();
    assert!(table.len() > 30, "{} names", table.len());
    let contract = contract::validator(&json!({ "$ref": "#/components/schemas/Applicant" }));
    for (name, verdict) in table {
        let applicant = with(new_application()["applicant"].clone(), "/family_name", json!(name));
        assert_eq!(contract.is_valid(&applicant), verdict == "taken", "{name:?} in the contract");
        if verdict == "taken" {
            assert_eq!(office.applies_as("ee", "resident", &name).reads()["applicant"]["family_name"], *name);
            continue;
        }
        let reply = office.begins(&with(new_application(), "/applicant", applicant));
        assert_eq!(faults(&reply), [("/applicant/family_name".to_owned(), verdict)], "{name:?}");
    }
}

#[test]
fn somebody_whose_passport_has_one_name_only_born_today() {
    let office = Office::open(NOON);
    let mut new = new_application();
    new["applicant"] = json!({ "given_names": "", "family_name": "Suharto", "date_of_birth": "2026-11-20" });
    new.as_object_mut().unwrap().remove("email");
    assert_eq!(office.begins(&new).status, 201);
}

/// R10, R11, R19, R61, R97.
#[test]
fn the_profile() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let control = "Pikk\u{7}";
    for (pointer, value, fault) in [
        ("/passport_number", json!("ke1234567"), "wrong_form"),
        ("/passport_number", json!("KE-123456"), "wrong_form"),
        ("/passport_number", json!("KE12"), "wrong_form"),
        ("/passport_issued", json!("2026-11-21"), "in_future"),
        ("/passport_issued", json!("yesterday"), "wrong_form"),
        ("/passport_expires", json!("2026-11-19"), "expired"),
        ("/nationality", json!("EE"), "wrong_form"),
        ("/nationality", json!("est"), "wrong_form"),
        ("/ds160", json!("AA00ABCD1"), "wrong_form"),
        ("/ds160", json!("AB00ABCD12"), "wrong_form"),
        ("/case_number", json!("TBL 2026"), "wrong_form"),
        ("/case_number", json!(""), "wrong_form"),
        ("/case_number", json!("1".repeat(21)), "wrong_form"),
        ("/phone", json!("55512345"), "wrong_form"),
        ("/phone", json!("+0372555123"), "wrong_form"),
        ("/phone", json!("+372 555"), "wrong_form"),
        ("/address", json!(null), "missing"),
        ("/address/street", json!(""), "missing"),
        ("/address/street", json!(control), "wrong_form"),
        ("/address/city", json!("x".repeat(61)), "too_long"),
        ("/address/country", json!("EE"), "wrong_form"),
        ("/declared", json!(false), "required"),
    ] {
        let reply = visitor.puts("/profile", &with(profile(), pointer, value));
        assert_eq!(faults(&reply), [(pointer.to_owned(), fault.to_owned())]);
    }
    assert!(visitor.reads()["profile"].is_null());
    // The last day counts, abroad is fine, and an address has any letters.
    let mut far = with(profile(), "/passport_expires", json!("2026-11-20"));
    far["address"] = json!({ "street": "რუსთაველის 1", "city": "თბილისი", "postal_code": "", "country": "ge" });
    far.as_object_mut().unwrap().remove("ds160");
    far["case_number"] = json!("TLL2026123456");
    assert_eq!(visitor.puts("/profile", &far).status, 200);
    assert_eq!(visitor.reads()["profile"]["case_number"], "TLL2026123456");
}

#[test]
fn the_days_that_suit() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let whole = || json!({ "from": "2026-12-07", "to": "2026-12-18", "part": "morning" });
    for (pointer, value, fault) in [
        ("/from", json!("soon"), "wrong_form"),
        ("/to", json!("2026-02-30"), "wrong_form"),
        ("/to", json!("2026-12-06"), "before_first"),
    ] {
        let reply = visitor.puts("/preferences", &with(whole(), pointer, value));
        assert_eq!(faults(&reply), [(pointer.to_owned(), fault.to_owned())]);
    }
    assert_eq!(visitor.puts("/preferences", &with(whole(), "/part", json!("night"))).status, 422);
    assert!(visitor.reads().get("preferences").is_none(), "left out until it is told");
    // One day suffices, and a day that is over by the time the wish arrives hurts nobody.
    for told in [
        whole(),
        with(whole(), "/to", json!("2026-12-07")),
        json!({ "from": null, "to": "2026-11-19", "part": null }),
        json!({ "from": null, "to": null, "part": null }),
    ] {
        assert_eq!(visitor.puts("/preferences", &told).status, 200, "{told}");
        assert_eq!(visitor.reads()["preferences"], told);
    }
    // R5: under terms that are not accepted no answer is written.
    let newcomer = office.applies("ee", "resident");
    assert_eq!(crate::common::code(&newcomer.puts("/preferences", &whole())), "terms_missing");
}

#[test]
fn every_faulty_field_is_named_at_once() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let wrong =
        with(with(with(profile(), "/phone", json!("1")), "/nationality", json!("1")), "/declared", json!(false));
    let pointers: Vec<_> = faults(&visitor.puts("/profile", &wrong)).into_iter().map(|(pointer, _)| pointer).collect();
    assert_eq!(pointers, ["/nationality", "/phone", "/declared"]);
    let wrong = with(profile(), "/passport_issued", json!("2031-05-01"));
    let words: Vec<_> = faults(&visitor.puts("/profile", &wrong)).into_iter().map(|(_, fault)| fault).collect();
    assert_eq!(words, ["in_future", "before_issue"]);
}

#[test]
fn a_field_that_comes_twice() {
    let office = Office::open(NOON);
    let reply = office.ask(
        "POST",
        "/api/lookups",
        &[("content-type", "application/json")],
        r#"{"reference":"EE-0000-0000","date_of_birth":"1990-02-28","reference":"EE-0000-0001"}"#,
    );
    assert_eq!(faults(&reply), [("/reference".to_owned(), "duplicate".to_owned())]);
}
