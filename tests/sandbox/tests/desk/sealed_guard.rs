//! Sealed parcels: nobody but the office opens one, and not for ever; and what it opens only its applicant finds.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code};
use crate::envelopes::{CLAIM, CLIENT, TODAY, opening, parcel, point, sealed, secret};

const DAY: i64 = 24 * 3600;

/// Two keys open; with the third the first is gone, and what was sealed to it nobody opens any more.
#[test]
fn keys_change_and_the_last_two_open() {
    let office = Office::open(NOON);
    let (first, public) = office.newest_key();
    let made = |client: &str| {
        sealed(&parcel(client, 1, &opening("al"), &[]).to_string(), (&first, &public), client, "2027-01-18")
    };
    office.waits(30 * DAY);
    let (second, _) = office.newest_key();
    assert_ne!(first, second);
    let keys = body(&office.ask("GET", "/api/keys", &[], ""));
    assert_eq!((keys["keys"].as_array().unwrap().len(), &keys["keys"][1]["id"]), (2, &json!(first)));
    assert_eq!(keys["keys"][1]["not_after"], "2027-01-19T10:00:00Z");
    office.waits(30 * DAY - 1);
    assert_eq!(office.sends("one-sealed-to-the-first", &made("one-sealed-to-the-first")).status, 204);
    office.waits(1);
    assert_eq!(code(&office.sends("late-one-for-the-first", &made("late-one-for-the-first"))), "sealed_key_retired");
    let mut unknown = office.seals("one-for-nobody-at-all", &parcel(CLIENT, 1, &opening("al"), &[]));
    unknown["key"] = "key_of_another_office".into();
    assert_eq!(code(&office.sends("one-for-nobody-at-all", &unknown)), "sealed_key_retired");
}

#[test]
fn what_lay_too_long_is_not_taken() {
    let office = Office::open(NOON);
    let (key, public) = office.newest_key();
    let days = body(&office.ask("GET", "/api/keys", &[], ""))["days"].as_i64().unwrap();
    let text = parcel(CLIENT, 1, &opening("al"), &[]).to_string();
    office.clock("2026-12-04T23:59:59Z");
    assert_eq!(days, 14, "from 20 November to 4 December");
    let on_the_last_day = sealed(&text, (&key, &public), "one-on-the-last-day", TODAY);
    assert_eq!(office.sends("one-on-the-last-day", &on_the_last_day).status, 204);
    office.waits(1);
    let too_late = sealed(&text, (&key, &public), "one-that-is-too-late", TODAY);
    assert_eq!(code(&office.sends("one-that-is-too-late", &too_late)), "sealed_expired");
}

/// Everything that is told in the open is sealed too: whoever changes it changes the parcel.
#[test]
fn an_envelope_that_was_touched_does_not_open() {
    let office = Office::open(NOON);
    let text = parcel(CLIENT, 1, &opening("al"), &[]);
    let whole = office.seals("an-envelope-untouched", &text);
    let other_point = json!(point(&secret("somebody else")));
    let off_the_curve = json!(format!("B{}A", "A".repeat(85)));
    let torn = whole["sealed"].as_str().unwrap().replacen(|_: char| true, "x", 1);
    for (member, value) in [
        ("made_on", json!("2026-11-19")),
        ("ephemeral", other_point),
        ("ephemeral", off_the_curve),
        ("sealed", json!(torn)),
        ("sealed", json!("A".repeat(25))),
    ] {
        let mut touched = whole.clone();
        touched[member] = value;
        let reply = office.sends("an-envelope-untouched", &touched);
        assert_eq!(code(&reply), "sealed_unreadable", "{member}");
        office.orders("/reset", &json!({}));
    }
    assert_eq!(code(&office.sends("an-envelope-renamed", &whole)), "sealed_unreadable");
    assert_eq!(office.applications(), 0);
    assert_eq!(office.sends("an-envelope-untouched", &whole).status, 204);
}

#[test]
fn a_parcel_of_which_nothing_can_be_made_is_refused() {
    let office = Office::open(NOON);
    let mut unborn = opening("al");
    unborn["applicant"]["date_of_birth"] = "2026-11-21".into();
    let whole = parcel(CLIENT, 1, &opening("al"), &[]);
    let with = |pointer: &str, value: Value| {
        let mut changed = whole.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        changed
    };
    let nobody = json!({ "id": CLIENT, "token": "nobodys", "version": 1 });
    for (place, text) in [
        json!("a greeting"),
        with("/v", json!(2)),
        with("/sequence", json!(0)),
        with("/client", json!("the-key-of-another-order")),
        with("/orders", json!([])),
        with("/orders/0/kind", json!("profile")),
        with("/orders/0/body", json!("{}")),
        with("/orders/0/body", json!(unborn.to_string())),
        with("/application", nobody.clone()),
        {
            let mut of_nobody = with("/application", nobody);
            of_nobody["orders"][0]["kind"] = "profile".into();
            of_nobody
        },
    ]
    .iter()
    .enumerate()
    {
        let reply = office.receives(&format!("a-strange-envelope-{place}"), text);
        assert_eq!(code(&reply), "sealed_unreadable", "{text}");
    }
    assert_eq!(office.applications(), 0);
}

#[test]
fn an_envelope_has_its_form() {
    let office = Office::open(NOON);
    let whole = office.seals("an-envelope-with-a-form", &parcel(CLIENT, 1, &opening("al"), &[]));
    for (member, value, fault) in [
        ("v", json!(2), "unknown"),
        ("key", json!(""), "wrong_form"),
        ("key", json!("k e y"), "wrong_form"),
        ("made_on", json!("2026-11-31"), "wrong_form"),
        ("ephemeral", json!("A"), "wrong_form"),
        ("ephemeral", json!(format!("B{}B", "A".repeat(85))), "wrong_form"),
        ("sealed", json!("A".repeat(23)), "too_short"),
        ("sealed", json!("A".repeat(60_001)), "too_long"),
        ("sealed", json!("A+/=".repeat(8)), "wrong_form"),
    ] {
        let mut faulty = whole.clone();
        faulty[member] = value;
        let reply = office.sends("an-envelope-with-a-form", &faulty);
        assert_eq!(body(&reply)["fields"], json!([{ "pointer": format!("/{member}"), "fault": fault }]), "{faulty}");
    }
    assert_eq!(office.sends("an-envelope-with-a-form", &whole).status, 204, "a refused form uses no key up");
}

/// Not there yet, never there, wrong and withdrawn are one answer, to the byte.
#[test]
fn a_claim_code_tells_nobody_else_anything() {
    let office = Office::open(NOON);
    let unknown = office.finds(&json!(CLAIM), ("date_of_birth", &json!("1990-02-28")));
    assert_eq!(code(&unknown), "not_found");
    office.receives("an-envelope-from-tallinn", &parcel(CLIENT, 1, &opening("al"), &[]));
    let lower = json!(CLAIM.to_lowercase().replace('-', " "));
    assert_eq!(office.finds(&lower, ("date_of_birth", &json!("1990-02-28"))).status, 200);
    let found = office.claimed();
    let wrong = [
        office.finds(&json!(CLAIM), ("date_of_birth", &json!("1990-02-27"))),
        office.finds(&json!(CLAIM), ("recovery_code", &json!(CLAIM))),
        office.finds(&json!("7K3M-9QXD-2F45"), ("date_of_birth", &json!("1990-02-28"))),
    ];
    let bearer = format!("Bearer {}", found["token"].as_str().unwrap());
    let path = format!("/api/applications/{}", found["application"]["id"].as_str().unwrap());
    assert_eq!(office.ask("DELETE", &path, &[("authorization", &bearer), ("if-match", "*")], "").status, 204);
    let withdrawn = office.finds(&json!(CLAIM), ("date_of_birth", &json!("1990-02-28")));
    for answer in wrong.iter().chain([&withdrawn]) {
        assert_eq!((answer.status, &answer.body), (404, &unknown.body));
    }
    // Nor does a late envelope open it again.
    assert_eq!(office.receives("a-late-one-from-tallinn", &parcel(CLIENT, 2, &opening("al"), &[])).status, 204);
    assert_eq!(office.applications(), 1);
    assert_eq!(office.finds(&json!(CLAIM), ("date_of_birth", &json!("1990-02-28"))).status, 404);
}

#[test]
fn somebody_elses_claim_code_is_not_taken_over() {
    let office = Office::open(NOON);
    office.receives("an-envelope-from-tallinn", &parcel(CLIENT, 1, &opening("al"), &[]));
    let mine = office.claimed()["application"]["id"].clone();
    let theirs = parcel("the-key-of-an-intruder", 1, &opening("al"), &[]);
    assert_eq!(code(&office.receives("an-intruders-envelope", &theirs)), "sealed_unreadable");
    assert_eq!((office.applications(), &office.claimed()["application"]["id"]), (1, &mine));
}

/// The golden envelope holds the golden parcel, sealed to a key that is no secret.
#[test]
fn the_golden_envelope_holds_the_golden_parcel() {
    let golden = |name: &str| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../contract/bodies");
        fs::read_to_string(folder.join(name)).unwrap()
    };
    let key = point(&secret("the office's key of the golden envelope"));
    let made = sealed(&golden("parcel.json"), ("key_0000000000000000", &key), "the-golden-envelope", "2026-11-20");
    assert_eq!(made, serde_json::from_str::<Value>(&golden("envelope.json")).unwrap(), "{made:#}");
}
