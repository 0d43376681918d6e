//! Sessions: signing in on another device, their end, and a forgotten password (R15, R16).

use serde_json::json;

use crate::common::{NOON, Office, body, code, header};
use crate::members::PASSWORD;

const OTHER: &str = "punane kuusk metsas";

/// R15, R16: the list in the account is enough to go on elsewhere.
#[test]
fn a_second_device_goes_on() {
    let office = Office::open(NOON);
    let visitor = office.paid("ee");
    office.registers("oie@example.ee", PASSWORD).adopts(&visitor.token);
    let elsewhere = office.signs_in(" oie@example.ee".trim(), PASSWORD);
    let id = elsewhere.reads()["applications"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(id, visitor.id);
    assert_eq!(elsewhere.opens(&visitor).sends_profile().status, 200);
    assert_eq!(visitor.reads()["profile"]["passport_number"], "KE1234567");
}

/// A wrong password and an address that nobody knows are one answer, to the byte.
#[test]
fn unknown_and_wrong_are_one_answer() {
    let office = Office::open(NOON);
    office.confirmed("oie@example.ee");
    let (wrong, unknown) = (office.sign_in("oie@example.ee", OTHER), office.sign_in("mari@example.ee", OTHER));
    assert_eq!((wrong.status, code(&wrong).as_str()), (403, "credentials_wrong"));
    assert_eq!(wrong.body, unknown.body);
}

/// Ten wrong passwords an hour for an address, whether it has an account or not; the right one does not help then.
#[test]
fn guessing_passwords_is_refused() {
    let office = Office::open(NOON);
    let member = office.confirmed("oie@example.ee");
    for email in ["oie@example.ee", "mari@example.ee"] {
        for _ in 0..10 {
            assert_eq!(office.sign_in(email, OTHER).status, 403);
        }
        let refused = office.sign_in(email, PASSWORD);
        assert_eq!((code(&refused).as_str(), header(&refused, "retry-after")), ("too_many_requests", "3600"));
    }
    assert_eq!(code(&member.closes(PASSWORD)), "too_many_requests", "nor with a session");
    office.waits(3600);
    for _ in 0..12 {
        assert_eq!(office.sign_in("oie@example.ee", PASSWORD).status, 201, "right ones are not counted");
    }
}

/// The server says when a session ends; it lasts half an hour from every extension, and is over at that very second.
#[test]
fn a_session_ends_when_the_server_said() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    let member = office.registers("oie@example.ee", PASSWORD);
    member.adopts(&visitor.token);
    assert_eq!(member.reads()["session_ends"], "2026-11-20T10:30:00Z");
    office.clock("2026-11-20T10:29:59Z");
    let longer = body(&member.posts("/api/session/extend", &json!(null)));
    assert_eq!(longer["session_ends"], "2026-11-20T10:59:59Z");
    office.clock("2026-11-20T10:59:58Z");
    assert_eq!(member.opens(&visitor).reads()["id"], visitor.id);
    office.clock("2026-11-20T10:59:59Z");
    for (method, path) in [
        ("GET", "/api/account".to_owned()),
        ("POST", "/api/session/extend".to_owned()),
        ("DELETE", "/api/session".to_owned()),
        ("GET", visitor.path("")),
    ] {
        let refused = member.ask(method, &path, "");
        assert_eq!((refused.status, code(&refused).as_str()), (401, "session_ended"), "{method} {path}");
        assert_eq!(header(&refused, "www-authenticate"), "Bearer");
    }
    assert_eq!(visitor.chooses("f").status, 200, "the token of the application has no end");
}

#[test]
fn signing_out_ends_one_session() {
    let office = Office::open(NOON);
    let (here, there) = (office.registers("oie@example.ee", PASSWORD), office.signs_in("oie@example.ee", PASSWORD));
    assert_eq!(here.ask("DELETE", "/api/session", "").status, 204);
    assert_eq!(code(&here.ask("GET", "/api/account", "")), "session_ended");
    assert_eq!(there.reads()["email"], "oie@example.ee");
}

/// R16: a forgotten password is set anew with a code; whether the address is known is not told.
#[test]
fn a_forgotten_password_is_set_by_code() {
    let office = Office::open(NOON);
    let before = office.confirmed("oie@example.ee");
    office.registers("mari@example.ee", PASSWORD);
    let mails = |email: &str| office.letters(email).len();
    let sent = (mails("oie@example.ee"), mails("mari@example.ee"));
    for email in ["oie@example.ee", "mari@example.ee", "juhan@example.ee"] {
        let answer = office.asks_reset(email);
        assert_eq!((answer.status, answer.body.as_str()), (204, ""), "{email}");
    }
    let now = (mails("oie@example.ee"), mails("mari@example.ee"), mails("juhan@example.ee"));
    assert_eq!(now, (sent.0 + 1, sent.1, 0), "a code goes to an address that is proved, and nothing to any other");

    let told = office.letter("oie@example.ee").said;
    let unknown = office.resets("juhan@example.ee", &told, OTHER);
    assert_eq!(code(&unknown), "code_wrong");
    assert_eq!(body(&office.resets("oie@example.ee", &told, "short"))["fields"][0]["fault"], "too_short");
    let after = office.member(&office.resets("oie@example.ee", &told, OTHER));
    assert_eq!(after.reads()["email"], "oie@example.ee");
    assert_eq!(code(&before.ask("GET", "/api/account", "")), "session_ended");
    assert_eq!(
        (office.sign_in("oie@example.ee", PASSWORD).status, office.sign_in("oie@example.ee", OTHER).status),
        (403, 201)
    );
    assert_eq!(office.resets("oie@example.ee", &told, OTHER).body, unknown.body, "a code counts once");
    assert_eq!(office.letter("oie@example.ee").subject, "Your password was changed");
}

#[test]
fn a_code_for_a_password_counts_for_half_an_hour() {
    let office = Office::open(NOON);
    office.confirmed("oie@example.ee");
    for (seconds, status) in [(1799, 200), (1800, 403)] {
        office.asks_reset("oie@example.ee");
        let told = office.letter("oie@example.ee").said;
        office.waits(seconds);
        assert_eq!(office.resets("oie@example.ee", &told, OTHER).status, status, "after {seconds} s");
    }
}

/// Ten wrong codes an hour, whether somebody waits for one or not; then the right one does not help either.
#[test]
fn guessing_codes_is_refused() {
    let office = Office::open(NOON);
    let member = office.registers("mari@example.ee", PASSWORD);
    office.confirmed("oie@example.ee");
    office.asks_reset("oie@example.ee");
    let wrong = |right: &str| if right == "000000" { "000001" } else { "000000" };
    let (reset, confirm) = (office.letter("oie@example.ee").said, office.letter("mari@example.ee").said);
    for _ in 0..10 {
        assert_eq!(office.resets("oie@example.ee", wrong(&reset), OTHER).status, 403);
        assert_eq!(office.resets("juhan@example.ee", "000000", OTHER).status, 403);
        assert_eq!(member.confirms(wrong(&confirm)).status, 403);
    }
    for refused in [
        office.resets("oie@example.ee", &reset, OTHER),
        office.resets("juhan@example.ee", "000000", OTHER),
        member.confirms(&confirm),
    ] {
        assert_eq!((code(&refused).as_str(), header(&refused, "retry-after")), ("too_many_requests", "3600"));
    }
}

/// Five mails an hour to one address, whether it has an account or not, and from one account.
#[test]
fn mails_are_not_sent_without_end() {
    let office = Office::open(NOON);
    let member = office.confirmed("oie@example.ee");
    office.waits(1500);
    for email in ["oie@example.ee", "mari@example.ee"] {
        let asked: Vec<_> = (0..6).map(|_| office.asks_reset(email).status).collect();
        assert_eq!(asked.last(), Some(&429), "{email}: {asked:?}");
    }
    assert_eq!(office.register("mari@example.ee", PASSWORD).status, 429);
    for place in 0..5 {
        assert_eq!(member.changes_email(&format!("a{place}@example.ee"), PASSWORD).status, 200);
    }
    assert_eq!(code(&member.changes_email("b@example.ee", PASSWORD)), "too_many_requests");
    assert_eq!(code(&member.posts("/api/account/code", &json!(null))), "too_many_requests");
}
