//! Finding an application again, and what a read token shows.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code, courier, header};

#[test]
fn a_reference_is_heard_in_any_hyphenation_and_case() {
    let office = Office::open(NOON);
    let visitor = office.applies("al", "resident");
    let reference = visitor.reads()["reference"].as_str().unwrap().to_owned();
    let (flat, lower) = (reference.replace('-', ""), reference.to_lowercase());
    let mistaken = flat.replace('0', "O").replace('1', "l");
    for said in [&reference, &flat, &lower, &reference.replace('-', " "), &format!("  {lower} "), &mistaken] {
        let found = office.finds(&json!(said), ("date_of_birth", &json!("1990-02-28")));
        assert_eq!(body(&found)["application"]["id"], visitor.id, "{said}");
    }
}

#[test]
fn the_recovery_code_opens_everything() {
    let office = Office::open(NOON);
    let mut visitor = office.applies("ee", "resident");
    let code = visitor.created["recovery_code"].as_str().unwrap().to_owned();
    let reference = visitor.reads()["reference"].clone();
    let found = office.finds(&reference, ("recovery_code", &json!(code.to_lowercase().replace('-', " "))));
    assert_eq!(body(&found)["application"]["access"], "full");
    visitor.token = body(&found)["token"].as_str().unwrap().into();
    assert_eq!(visitor.chooses("f").status, 200);
}

#[test]
fn a_read_token_sees_the_appointment_and_nothing_private() {
    let office = Office::open(NOON);
    let mut visitor = office.ready_to_book("ee");
    visitor.chooses_delivery(&courier("ee"));
    visitor.holds(&visitor.free_slot(0));
    visitor.books();
    let full = visitor.reads();
    let found = office.finds(&full["reference"], ("date_of_birth", &json!("1990-02-28")));
    visitor.token = body(&found)["token"].as_str().unwrap().into();
    let read = visitor.reads();
    assert_eq!(read, body(&found)["application"]);
    assert_eq!(read["access"], "read");
    for part in ["appointment", "confirmation", "deadlines", "applicant", "reference", "visa_class"] {
        assert_eq!(read[part], full[part], "{part}");
    }
    assert_eq!(read["profile"]["passport_number"], "•••••••67");
    assert_eq!(read["profile"]["phone"], "••••••••••45");
    for pointer in ["/profile/address", "/delivery/address", "/email", "/fee/payments/0/hosted_page"] {
        assert_eq!(read.pointer(pointer), Some(&Value::Null), "{pointer}");
        assert!(pointer.ends_with("page") || full.pointer(pointer).is_some_and(|value| !value.is_null()), "{pointer}");
    }
    assert_eq!((&read["fee"]["pay_allowed"], &read["fee"]["pay_reason"]), (&json!(false), &json!("read_only")));
    for secret in ["KE1234567", "+37255512345", "Pikk 1", "oie@example.ee"] {
        assert!(!found.body.contains(secret), "{secret}");
    }
}

/// Unknown and wrong are the same answer, to the byte.
#[test]
fn unknown_and_wrong_are_one_answer() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    let reference = visitor.reads()["reference"].clone();
    let answers = [
        office.finds(&reference, ("date_of_birth", &json!("1990-02-27"))),
        office.finds(&reference, ("recovery_code", &json!("0000-0000-0000-0000-0000"))),
        office.finds(&json!("EE-0000-0000"), ("date_of_birth", &json!("1990-02-28"))),
        office.finds(&json!("EE-0000-0000"), ("recovery_code", &json!("0000-0000-0000-0000-0000"))),
        office.finds(&json!("?"), ("recovery_code", &json!("!"))),
    ];
    for answer in &answers {
        assert_eq!((answer.status, &answer.body), (404, &answers[0].body));
    }
}

#[test]
fn a_lookup_brings_one_proof() {
    let office = Office::open(NOON);
    for (lookup, pointer, fault) in [
        (json!({ "reference": "EE" }), "/date_of_birth", "one_of"),
        (json!({ "reference": "EE", "date_of_birth": "1990-02-28", "recovery_code": "0" }), "/recovery_code", "one_of"),
        (json!({ "reference": "", "recovery_code": "0" }), "/reference", "missing"),
        (json!({ "reference": "EE", "date_of_birth": "28.2.1990" }), "/date_of_birth", "wrong_form"),
        (json!({ "date_of_birth": "1990-02-28" }), "/reference", "missing"),
    ] {
        let reply = office.post_json("/api/lookups", &lookup);
        assert_eq!(body(&reply)["fields"], json!([{ "pointer": pointer, "fault": fault }]), "{lookup}");
    }
}

/// Ten tries an hour for a reference, whether it exists or not; the right proof does not help either then.
#[test]
fn trying_too_often_is_refused() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    for reference in [visitor.reads()["reference"].clone(), json!("EE-0000-0000")] {
        for _ in 0..10 {
            let wrong = office.finds(&reference, ("date_of_birth", &json!("1991-02-28")));
            assert_eq!(wrong.status, 404);
        }
        let refused = office.finds(&reference, ("date_of_birth", &json!("1990-02-28")));
        assert_eq!((code(&refused).as_str(), header(&refused, "retry-after")), ("too_many_requests", "3600"));
    }
    office.waits(3600);
    let found = office.finds(&visitor.reads()["reference"], ("date_of_birth", &json!("1990-02-28")));
    assert_eq!(found.status, 200);
}
