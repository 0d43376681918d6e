//! What earlier versions of the app have stored, and what this one stores.

use serde_json::{Value, json};
use viza::domain::draft::Field;

use crate::body;

/// R142: what waits to be sent is there after a reload, in order and under its keys; and what a version stored that knew no
/// waiting still opens, with nothing lost of it.
#[test]
fn what_waits_is_stored_and_what_was_stored_before_still_opens() {
    let record = body("application.held.json").to_string();
    let sent = |kind: &str, name: &str| {
        let order = if name.is_empty() { json!({ "version": "2026-01" }) } else { body(name) };
        json!({ kind: order })
    };
    let one = |key: &str, order: Value, over: Vec<Value>| json!({ "key": key, "order": order, "since": "2026-11-20T08:00:00Z", "over": over });
    let file = json!({ "token": "t", "by_session": false, "recovery_code": "c", "application": record });
    let draft = json!([["given-names", "Õie"], ["a-field-of-tomorrow", "x"]]);
    let stored = json!({ "v": 2, "country": "ee", "draft": draft, "file": file, "errand": null, "outbox": [
        one("k-1", sent("AcceptTerms", ""), vec![]),
        one("k-2", sent("SendProfile", "profile_sent.json"), vec![sent("SendProfile", "profile_sent.json")]),
    ]});
    let (country, journey) = viza::wire::stored::read(&stored.to_string()).unwrap();
    let keys: Vec<_> = journey.outbox.iter().map(|waiting| waiting.key.0.as_str()).collect();
    assert_eq!(keys, ["k-1", "k-2"]);
    let again = viza::wire::stored::read(&viza::wire::stored::write(&journey, &country)).unwrap();
    assert_eq!(again.1, journey);

    let errand =
        json!({ "key": "k", "stage": "NotSeen", "at": "profile", "order": sent("SendProfile", "profile_sent.json") });
    let before = json!({ "v": 1, "country": "ee", "draft": draft, "file": file, "errand": errand });
    let (_, old) = viza::wire::stored::read(&before.to_string()).unwrap();
    assert_eq!((old.outbox.len(), old.draft.typed(Field::GivenNames)), (0, "Õie"));
    assert_eq!((old.file, old.errand.map(|errand| errand.key.0)), (journey.file, Some("k".to_owned())));
    let tomorrow = json!({ "v": 3, "country": "ee", "draft": [], "file": null, "errand": null, "outbox": [] });
    assert!(viza::wire::stored::read(&tomorrow.to_string()).is_err(), "another version's text is left as it is");
}
