//! An application is taken back: what becomes free, what is erased, and when it cannot be.

use std::fs;
use std::path::PathBuf;

use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use viza_sandbox::{Clock, Offices, Sandbox, Seed, Visitor};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code, new_application};
use crate::members::PASSWORD;

fn withdraws(visitor: &Applicant) -> viza_sandbox::Reply {
    let etag = visitor.etag();
    visitor.ask("DELETE", &visitor.path(""), &[("if-match", &etag)], "")
}

#[test]
fn what_is_withdrawn_is_unknown_to_everybody() {
    let office = Office::open(NOON);
    for country in ["al", "ge", "ee"] {
        let visitor = office.booked(country);
        let record = visitor.reads();
        let slot = record["appointment"]["slot"]["id"].clone();
        assert_eq!(withdraws(&visitor).status, 204, "{country}");
        let again = visitor.ask("DELETE", &visitor.path(""), &[("if-match", "*")], "");
        assert_eq!(code(&again), "not_found", "{country}: a second time there is nothing left");
        let found = office.finds(&record["reference"], ("recovery_code", &visitor.created["recovery_code"]));
        assert_eq!(code(&found), "not_found", "{country}");
        assert_eq!(office.counts(&visitor)["charges"], 1, "{country}: that a fee was paid stays in the books");
        assert_eq!(office.counts(&visitor)["appointments"], 0, "{country}");
        // The time is somebody else's to take.
        let next = office.ready_to_book(country);
        assert_eq!(next.holds(slot.as_str().unwrap()).status, 200, "{country}");
    }
    assert!(office.ask("GET", "/sandbox", &[], "").status == 200, "the desk stumbles over what is gone");
}

#[test]
fn money_under_way_and_an_interview_that_has_begun_stop_it() {
    let office = Office::open(NOON);
    for (country, channel) in [("ee", "card"), ("ee", "transfer"), ("ge", "bank_slip"), ("al", "bank_slip")] {
        let visitor = office.ready_to_pay(country);
        visitor.pays(channel);
        assert_eq!(code(&withdraws(&visitor)), "withdrawal_closed", "{country} {channel}");
        let id = visitor.newest_payment()["id"].as_str().unwrap().to_owned();
        office.orders(&format!("/payments/{id}/arrive"), &json!({ "part": true }));
        assert_eq!(code(&withdraws(&visitor)), "withdrawal_closed", "{country} {channel}, half paid");
    }
    let visitor = office.booked("ee");
    let starts = visitor.reads()["appointment"]["slot"]["starts"]["at"].as_str().unwrap().to_owned();
    office.clock(&starts);
    assert_eq!(code(&withdraws(&visitor)), "withdrawal_closed");
    assert_eq!(visitor.reads()["appointment"]["state"], "booked", "a refusal changes nothing");
}

/// R16: whose account was closed elsewhere withdraws nothing: the session opens nothing any more, the application stands.
#[test]
fn a_closed_account_withdraws_nothing() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let member = office.registers("oie@example.ee", PASSWORD);
    assert_eq!(member.adopts(&visitor.token).status, 200);
    let there = office.signs_in("oie@example.ee", PASSWORD);
    assert_eq!(member.closes(PASSWORD).status, 204);
    let refused = there.opens(&visitor).ask("DELETE", &visitor.path(""), &[("if-match", "*")], "");
    assert_eq!(code(&refused), "token_invalid");
    assert_eq!(visitor.reads()["id"], visitor.id.as_str());
}

#[test]
fn only_who_may_change_it_and_has_seen_it_as_it_is() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let path = visitor.path("");
    assert_eq!(code(&visitor.ask("DELETE", &path, &[], "")), "match_required");
    assert_eq!(code(&visitor.ask("DELETE", &path, &[("if-match", "\"1\"")], "")), "outdated");
    let born: Value = "1990-02-28".into();
    let found = body(&office.finds(&visitor.reads()["reference"], ("date_of_birth", &born)));
    let bearer = format!("Bearer {}", found["token"].as_str().unwrap());
    let reading = office.ask("DELETE", &path, &[("authorization", &bearer), ("if-match", "*")], "");
    assert_eq!(code(&reading), "read_only");
    let other = office.ready_to_pay("ee");
    assert_eq!(code(&other.ask("DELETE", &path, &[("if-match", "*")], "")), "not_found");
    assert_eq!(withdraws(&visitor).status, 204);
}

/// R132: nothing of the person is left in the books, the kept answers and the old mails included. The last mail alone
/// bears the address that it went to.
#[test]
fn the_books_keep_nothing_of_the_person() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("withdrawal");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("books.sqlite");
    let seed = Seed { offices: Offices::shipped().unwrap(), clock: Clock::Frozen(1_795_168_800), dice: Some(7) };
    let mut new = new_application();
    new["applicant"] = json!({ "given_names": "Qwertine", "family_name": "Zxcvbn", "date_of_birth": "1979-04-05" });
    new["email"] = Value::Null;
    {
        let line = Visitor::new(&Sandbox::open(Some(&path), seed.clone()).unwrap()).unwrap();
        let kind = ("content-type", "application/json");
        let key = ("idempotency-key", "key-0000000000000001");
        let created = body(&line.ask("POST", "/api/applications", &[kind, key], &new.to_string()).unwrap());
        let place = format!("/api/applications/{}", created["application"]["id"].as_str().unwrap());
        let bearer = format!("Bearer {}", created["token"].as_str().unwrap());
        let headers = [("authorization", bearer.as_str()), ("if-match", "*")];
        assert_eq!(line.ask("DELETE", &place, &headers, "").unwrap().status, 204);
    }
    let books = rusqlite::Connection::open(&path).unwrap();
    let tables: Vec<String> = books
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for table in tables {
        let mut statement = books.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).filter_map(|place| bytes(row.get_ref(place).unwrap()));
            let said: String = values.map(|bytes| String::from_utf8_lossy(bytes).to_lowercase()).collect();
            assert!(!said.contains("qwertine") && !said.contains("1979-04-05"), "{table}: {said}");
        }
    }
}

/// What a text or a blob consists of.
fn bytes(value: ValueRef<'_>) -> Option<&[u8]> {
    match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes),
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => None,
    }
}
