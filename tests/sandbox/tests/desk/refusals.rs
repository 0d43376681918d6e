//! Every operation against every way to ask wrongly. All answers are problem+json, and none of them changes anything.

use serde_json::json;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code, header};
use crate::doors::{Door, doors, holder, is_account, is_change, is_open, wants_key, wants_match};
use crate::members::PASSWORD;

/// Asks at a door with everything in order, except what `spoil` says.
fn ask(visitor: &Applicant, door: &Door, token: Option<&str>, but: &[(&str, &str)]) -> (u16, String) {
    let (key, etag) = (visitor.office.key(), visitor.etag());
    let bearer = format!("Bearer {}", token.unwrap_or(&door.token));
    let mut headers = vec![("authorization", bearer.as_str())];
    if !door.body.is_empty() {
        headers.push(("content-type", "application/json"));
    }
    if wants_key(door) {
        headers.push(("idempotency-key", &key));
    }
    if wants_match(door.name) {
        headers.push(("if-match", &etag));
    }
    headers.retain(|(name, _)| !but.iter().any(|(other, _)| other == name));
    headers.extend(but.iter().filter(|(_, value)| !value.is_empty()));
    let reply = visitor.office.ask(door.method, &door.path, &headers, &door.body);
    (reply.status, code(&reply))
}

/// Runs one mistake at every door where it can be made, and looks that nothing has changed.
fn refused(but: &[(&str, &str)], token: Option<&str>, at: impl Fn(&Door) -> bool, status: u16, code: &str) {
    let office = Office::open(NOON);
    let visitor = holder(&office);
    let before = visitor.reads();
    let mut asked = 0;
    for door in doors(&visitor).iter().filter(|door| at(door)) {
        assert_eq!(ask(&visitor, door, token, but), (status, code.to_owned()), "{} {}", door.name, door.path);
        asked += 1;
    }
    assert!(asked > 0);
    assert_eq!(visitor.reads(), before);
}

/// R17.
#[test]
fn without_a_token() {
    refused(&[("authorization", "")], None, |door| !is_open(door.name), 401, "token_invalid");
    refused(&[("authorization", "Basic abc")], None, |door| !is_open(door.name), 401, "token_invalid");
    refused(&[], Some("0000"), |door| !is_open(door.name), 401, "token_invalid");
}

#[test]
fn with_somebody_elses_token() {
    let office = Office::open(NOON);
    let (visitor, stranger) = (holder(&office), office.booked("ee"));
    let before = visitor.reads();
    let session = office.registers("mari@example.ee", PASSWORD);
    for door in doors(&visitor).iter().filter(|door| !is_open(door.name)) {
        let refusal = if is_account(&door.path) { (401, "token_invalid") } else { (404, "not_found") };
        let answer = ask(&visitor, door, Some(&stranger.token), &[]);
        assert_eq!(answer, (refusal.0, refusal.1.into()), "{}", door.name);
        if !is_account(&door.path) {
            let answer = ask(&visitor, door, Some(&session.token), &[]);
            assert_eq!(answer, (404, "not_found".into()), "{} with a session", door.name);
        }
    }
    assert_eq!(visitor.reads(), before);
}

/// R17, R89.
#[test]
fn with_a_read_token() {
    let office = Office::open(NOON);
    let visitor = holder(&office);
    let found = office.finds(&visitor.reads()["reference"], ("date_of_birth", &json!("1990-02-28")));
    let token = body(&found)["token"].as_str().unwrap().to_owned();
    let before = visitor.reads();
    let doors = doors(&visitor);
    let changes: Vec<_> = doors.iter().filter(|door| is_change(door)).collect();
    assert_eq!(changes.len(), 16);
    for door in changes {
        assert_eq!(ask(&visitor, door, Some(&token), &[]), (403, "read_only".into()), "{}", door.name);
    }
    assert_eq!(visitor.reads(), before);
}

#[test]
fn without_or_with_a_wrong_idempotency_key() {
    refused(&[("idempotency-key", "")], None, wants_key, 400, "malformed");
    refused(&[("idempotency-key", "short")], None, wants_key, 400, "malformed");
    refused(&[("idempotency-key", "sixteen letters!")], None, wants_key, 400, "malformed");
    let long = "k".repeat(65);
    refused(&[("idempotency-key", &long)], None, wants_key, 400, "malformed");
}

#[test]
fn without_or_with_an_old_if_match() {
    let at = |door: &Door| wants_match(door.name);
    refused(&[("if-match", "")], None, at, 428, "match_required");
    refused(&[("if-match", "7")], None, at, 400, "malformed");
    refused(&[("if-match", "\"7\" \"8\"")], None, at, 400, "malformed");
    refused(&[("if-match", "\"1\"")], None, at, 412, "outdated");
    refused(&[("if-match", "\"1\", \"2\"")], None, at, 412, "outdated");
}

#[test]
fn a_weak_etag_never_matches_and_a_star_always_does() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    let choose = |held: &str| {
        visitor.ask("PUT", &visitor.path("/visa-class"), &[("if-match", held)], r#"{"visa_class":"f"}"#).status
    };
    let version = visitor.reads()["version"].clone();
    assert_eq!(choose(&format!("W/\"{version}\"")), 412);
    assert_eq!(choose(&format!("\"0\" , \"{version}\"")), 200);
    assert_eq!(choose("*"), 200);
}

#[test]
fn bodies_that_are_no_json() {
    let at = |door: &Door| !door.body.is_empty();
    refused(&[("content-type", "")], None, at, 415, "unsupported_media");
    refused(&[("content-type", "text/plain")], None, at, 415, "unsupported_media");
    let office = Office::open(NOON);
    let visitor = holder(&office);
    let large = format!("\"{}\"", "a".repeat(70_000));
    let wrong = [
        ("{", 400, "malformed"),
        ("{} {}", 400, "malformed"),
        ("\"\\ud800\"", 422, "invalid"),
        (large.as_str(), 413, "too_large"),
        ("[]", 422, "invalid"),
        ("null", 422, "invalid"),
        ("7", 422, "invalid"),
        ("{}", 422, "invalid"),
    ];
    for mut door in doors(&visitor).into_iter().filter(at) {
        for (text, status, code) in wrong {
            door.body = text.into();
            assert_eq!(ask(&visitor, &door, None, &[]), (status, code.into()), "{}", door.name);
        }
    }
}

#[test]
fn unknown_fields_are_named() {
    let office = Office::open(NOON);
    let visitor = holder(&office);
    for door in doors(&visitor).iter().filter(|door| !door.body.is_empty()) {
        let mut with_more: serde_json::Value = serde_json::from_str(&door.body).unwrap();
        with_more["colour"] = "blue".into();
        let (key, etag) = (office.key(), visitor.etag());
        let headers = [("idempotency-key", key.as_str()), ("if-match", etag.as_str())];
        let reply = visitor.ask(door.method, &door.path, &headers, &with_more.to_string());
        assert_eq!(reply.status, 422, "{}", door.name);
        assert_eq!(
            body(&reply)["fields"],
            json!([{ "pointer": "/colour", "fault": "unknown_field" }]),
            "{}",
            door.name
        );
    }
}

#[test]
fn a_client_that_accepts_no_json() {
    refused(&[("accept", "text/html, image/*;q=0.8")], None, |_| true, 406, "not_acceptable");
    let office = Office::open(NOON);
    for accept in ["*/*", "text/html, application/json;q=0.1", "application/*", "application/problem+json"] {
        assert_eq!(office.ask("GET", "/api/time", &[("accept", accept)], "").status, 200, "{accept}");
    }
}

#[test]
fn addresses_and_methods_that_nobody_knows() {
    let office = Office::open(NOON);
    for path in ["/", "/api", "/api/", "/api/nothing", "/api/time/", "/api/applications/a/b", "/sandbox/nothing"] {
        let reply = office.ask("GET", path, &[], "");
        assert_eq!((reply.status, code(&reply).as_str()), (404, "not_found"), "{path}");
        assert_eq!(header(&reply, "content-type"), "application/problem+json", "{path}");
    }
    for (method, path, allowed) in [
        ("POST", "/api/time", "GET,HEAD"),
        ("DELETE", "/api/applications", "POST"),
        ("PATCH", "/api/applications/a/booking", "POST,DELETE"),
        ("PUT", "/api/holds/a", "GET,HEAD,DELETE"),
        ("GET", "/sandbox/next", "POST"),
    ] {
        let reply = office.ask(method, path, &[], "");
        assert_eq!((reply.status, code(&reply).as_str()), (405, "method_not_allowed"), "{method} {path}");
        assert_eq!(header(&reply, "allow"), allowed, "{method} {path}");
    }
}

#[test]
fn paths_and_parameters_that_cannot_be_read() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    for path in ["/api/applications/%ff", "/api/holds/%C3%28", "/api/posts/narnia/places", "/api/posts/%ff/places"] {
        let reply = visitor.ask("GET", path, &[], "");
        assert_eq!((reply.status, code(&reply).as_str()), (404, "not_found"), "{path}");
    }
    let id = &visitor.id;
    for query in [
        String::new(),
        format!("?application={id}"),
        "?from=2026-12-10".into(),
        format!("?application={id}&from=10.12.2026"),
        format!("?application={id}&from=2026-02-30"),
        format!("?application={id}&from=2026-12-10T10:00"),
        format!("?application={id}&from=20261210"),
        format!("?application={id}&from=2026-12-10&from=2026-12-11"),
    ] {
        let reply = visitor.ask("GET", &format!("/api/posts/tallinn/slots{query}"), &[], "");
        assert_eq!((reply.status, code(&reply).as_str()), (400, "malformed"), "{query}");
    }
}

#[test]
fn an_unauthorised_answer_says_what_is_needed() {
    let office = Office::open(NOON);
    let reply = office.ask("GET", "/api/holds/x", &[], "");
    assert_eq!((reply.status, header(&reply, "www-authenticate")), (401, "Bearer"));
    assert_eq!(header(&reply, "cache-control"), "no-store");
}
