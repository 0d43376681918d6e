//! Sealed parcels: what is inside is carried out once.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code, new_application, pickup, profile};
use crate::envelopes::{CLIENT, TODAY, opening, order, parcel, sealed};

/// Somebody in Estonia who has got far without a line.
fn estonian() -> (Value, [Value; 4]) {
    let others = [
        order("the-key-of-the-terms", "terms", &json!({ "version": "2026-01" })),
        order("the-key-of-a-profile", "profile", &profile()),
        order("the-key-of-a-place", "delivery", &pickup("tartu")),
        order("the-key-of-wishes", "preferences", &json!({ "from": null, "to": null, "part": "morning" })),
    ];
    (opening("ee"), others)
}

#[test]
fn whoever_left_finds_everything_by_the_claim_code() {
    let office = Office::open(NOON);
    let (opening, others) = estonian();
    assert_eq!(office.receives("an-envelope-from-tallinn", &parcel(CLIENT, 1, &opening, &others)).status, 204);
    let found = office.claimed();
    let record = &found["application"];
    assert_eq!((&record["access"], &record["applicant"]["given_names"]), (&json!("full"), &json!("Õie")));
    assert_eq!(record["profile"]["passport_number"], "KE1234567");
    assert_eq!(record["delivery"]["place"], "tartu");
    assert_eq!(record["preferences"]["part"], "morning");
    // From here on it is an application like any other.
    let again = office.finds(&record["reference"], ("recovery_code", &found["recovery_code"]));
    assert_eq!(body(&again)["application"]["id"], record["id"]);
    assert_eq!(body(&again)["recovery_code"], Value::Null, "it is told to those who do not have it");
}

/// R2: where there are terms, their acceptance goes before the answers.
#[test]
fn what_is_refused_is_left_out() {
    let office = Office::open(NOON);
    let answers = order("the-key-of-a-profile", "profile", &profile());
    let terms = order("the-key-of-the-terms", "terms", &json!({ "version": "2026-01" }));
    let mut faulty = profile();
    faulty["passport_number"] = "?".into();
    let faulty = order("the-key-of-a-fault", "profile", &faulty);
    let delivery = order("the-key-of-a-place", "delivery", &pickup("tartu"));
    for (others, profile, delivered) in [
        (vec![answers.clone(), delivery.clone()], false, false),
        (vec![terms.clone(), answers.clone(), delivery.clone()], true, true),
        (vec![terms.clone(), faulty, delivery.clone()], false, false),
        (vec![terms, answers, order("a-key-of-nothing", "delivery", &json!({ "how": 1 }))], true, false),
    ] {
        office.orders("/reset", &json!({}));
        let parcel = parcel(CLIENT, 1, &opening("ee"), &others);
        assert_eq!(office.receives("an-envelope-from-tallinn", &parcel).status, 204);
        let record = &office.claimed()["application"];
        assert_eq!((record["profile"].is_object(), record["delivery"].is_object()), (profile, delivered), "{others:?}");
    }
}

#[test]
fn an_envelope_that_comes_twice_is_taken_once() {
    let office = Office::open(NOON);
    let (opening, others) = estonian();
    let id = "an-envelope-that-is-sent-twice";
    let envelope = office.seals(id, &parcel(CLIENT, 1, &opening, &others));
    assert_eq!(office.sends(id, &envelope).status, 204);
    let version = office.claimed()["application"]["version"].clone();
    assert_eq!(office.sends(id, &envelope).status, 204);
    assert_eq!((office.applications(), &office.claimed()["application"]["version"]), (1, &version));
    let other = office.seals(id, &parcel(CLIENT, 2, &opening, &others));
    assert_eq!(code(&office.sends(id, &other)), "key_reused");
}

/// The order that opens may have been sent by itself, before the visitor left or by a line that brings it late.
#[test]
fn one_application_is_opened_for_each_visitor() {
    for first in ["the order", "the envelope"] {
        let office = Office::open(NOON);
        let (opening, others) = estonian();
        let by_itself = || {
            let headers = [("content-type", "application/json"), ("idempotency-key", CLIENT)];
            office.ask("POST", "/api/applications", &headers, &opening.to_string())
        };
        let sealed = || office.receives("an-envelope-from-tallinn", &parcel(CLIENT, 1, &opening, &others)).status;
        let (created, taken) = match first {
            "the order" => (by_itself(), sealed()),
            _ => {
                let taken = sealed();
                (by_itself(), taken)
            }
        };
        assert_eq!((created.status, taken, office.applications()), (201, 204, 1), "{first} first");
        let found = office.claimed();
        assert_eq!(body(&created)["application"]["id"], found["application"]["id"]);
        assert_eq!(body(&created)["recovery_code"], found["recovery_code"]);
        assert_eq!(found["application"]["profile"]["passport_number"], "KE1234567", "{first} first");
    }
}

#[test]
fn an_older_parcel_is_not_taken_after_a_newer_one() {
    let office = Office::open(NOON);
    let (opening, [terms, answers, delivery, _]) = estonian();
    let newer = parcel(CLIENT, 2, &opening, &[terms, answers]);
    let older = office.seals("the-older-envelope", &parcel(CLIENT, 1, &opening, &[]));
    assert_eq!(office.receives("the-newer-envelope", &newer).status, 204);
    assert_eq!(code(&office.sends("the-older-envelope", &older)), "sealed_replayed");
    assert_eq!(code(&office.receives("the-newer-one-sealed-anew", &newer)), "sealed_replayed");
    assert_eq!(office.receives("the-newest-envelope", &parcel(CLIENT, 3, &opening, &[delivery])).status, 204);
    let record = &office.claimed()["application"];
    assert_eq!((record["profile"].is_object(), record["delivery"].is_object()), (true, true));
    assert_eq!(office.applications(), 1);
}

#[test]
fn what_was_changed_meanwhile_is_not_overwritten() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    let (opening, others) = estonian();
    let seen = visitor.reads();
    let of = |sequence: u32| {
        json!({
            "v": 1, "client": visitor.id, "sequence": sequence, "claim": null, "orders": others,
            "application": { "id": visitor.id, "token": visitor.token, "version": seen["version"] },
        })
    };
    visitor.chooses("f");
    assert_eq!(office.receives("an-envelope-of-yesterday", &of(1)).status, 204);
    assert_eq!(visitor.reads()["profile"], Value::Null, "the visitor went on elsewhere");
    let mut now = of(2);
    now["application"]["version"] = visitor.reads()["version"].clone();
    assert_eq!(office.receives("an-envelope-of-today", &now).status, 204);
    assert_eq!(visitor.reads()["profile"]["passport_number"], "KE1234567");
    // The same after an opening: what was put in by hand stays.
    office.receives("an-envelope-from-tallinn", &parcel(CLIENT, 1, &opening, &[]));
    let found = office.claimed();
    let (id, token) = (found["application"]["id"].as_str().unwrap(), found["token"].as_str().unwrap());
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("if-match", "*"), ("content-type", "application/json")];
    let class = json!({ "visa_class": "f" }).to_string();
    assert_eq!(office.ask("PUT", &format!("/api/applications/{id}/visa-class"), &headers, &class).status, 200);
    assert_eq!(office.receives("a-second-one-from-tallinn", &parcel(CLIENT, 2, &opening, &others)).status, 204);
    assert_eq!(office.claimed()["application"]["profile"], Value::Null);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    /// Whatever a bad line does with the letters of three visitors, in whatever order and however often: one application
    /// for each who is heard of, and every answer in it as it was given last.
    #[test]
    fn one_application_for_each_visitor_whatever_the_line_does(
        letters in prop::collection::vec((0_usize..3, 0_u32..4), 1..24),
    ) {
        let office = Office::open(NOON);
        let (key, public) = office.newest_key();
        let mut heard = [None; 3];
        for (who, sequence) in letters {
            let (client, id) = (format!("the-key-of-visitor-{who}"), format!("envelope-{who}-{sequence}-of-them"));
            let mut new = new_application();
            new["country"] = "al".into();
            new["applicant"]["family_name"] = format!("Tamm {}", ["a", "b", "c"][who]).into();
            if sequence == 0 {
                let headers = [("content-type", "application/json"), ("idempotency-key", client.as_str())];
                let reply = office.ask("POST", "/api/applications", &headers, &new.to_string());
                prop_assert_eq!(reply.status, 201);
                heard[who] = heard[who].max(Some(0));
                continue;
            }
            let mut answers = profile();
            answers["ds160"] = format!("AA0000000{sequence}").into();
            let mut parcel = parcel(&client, sequence, &new, &[order("the-key-of-a-profile", "profile", &answers)]);
            parcel["orders"][1]["key"] = format!("the-key-of-profile-{sequence}").into();
            parcel["claim"] = format!("0000-0000-000{who}").into();
            let reply = office.sends(&id, &sealed(&parcel.to_string(), (&key, &public), &id, TODAY));
            let expected = if heard[who].is_some_and(|known| known > sequence) { [204, 409] } else { [204, 204] };
            prop_assert!(expected.contains(&reply.status), "{}", reply.body);
            heard[who] = heard[who].max(Some(sequence));
        }
        prop_assert_eq!(office.applications(), heard.iter().flatten().count());
        for (who, last) in heard.iter().enumerate().filter_map(|(who, last)| Some((who, (*last)?))) {
            let found = office.finds(&json!(format!("0000-0000-000{who}")), ("date_of_birth", &json!("1990-02-28")));
            prop_assert_eq!(found.status, if last == 0 { 404 } else { 200 });
            if last > 0 {
                let ds160 = &body(&found)["application"]["profile"]["ds160"];
                prop_assert_eq!(ds160, &json!(format!("AA0000000{last}")));
            }
        }
    }
}
