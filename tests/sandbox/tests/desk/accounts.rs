//! Accounts: registering, proving an address, what is in an account, changing it and closing it (R15, R16).

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use viza_sandbox::{Clock, Offices, Sandbox, Seed, Visitor};

use crate::common::{NOON, Office, body, code, header};
use crate::members::PASSWORD;

const OTHER: &str = "punane kuusk metsas";

/// R16: an address and a password of twelve characters, whatever they are; every fault is named.
#[test]
fn a_password_is_long_and_nothing_else() {
    let office = Office::open(NOON);
    for (place, fine) in ["aaaaaaaaaaaa", "            ", "ფიროსმანიიიი", &"ë".repeat(200)].iter().enumerate()
    {
        assert_eq!(office.register(&format!("a{place}@example.ee"), fine).status, 201, "{fine}");
    }
    for (email, password, faults) in [
        ("a@example.ee", "ëëëëëëëëëëë", json!([{ "pointer": "/password", "fault": "too_short" }])),
        ("a@example.ee", &"a".repeat(201), json!([{ "pointer": "/password", "fault": "too_long" }])),
        (
            "a@example",
            "",
            json!([{ "pointer": "/email", "fault": "wrong_form" }, { "pointer": "/password", "fault": "too_short" }]),
        ),
    ] {
        assert_eq!(body(&office.register(email, password))["fields"], faults, "{email} {password}");
    }
}

/// The answer to registering, without what differs for everybody.
fn told(reply: &viza_sandbox::Reply) -> Value {
    let mut told = body(reply);
    assert_ne!(told["token"].take(), Value::Null);
    told
}

/// R16: whether an address has an account is told to nobody: with another password it is another account, until a code
/// from the mail makes them one.
#[test]
fn a_known_address_and_an_unknown_one_get_the_same_answer() {
    let office = Office::open(NOON);
    let known = office.confirmed("oie@example.ee");
    let (one, other) = (office.register("oie@example.ee", OTHER), office.register("mari@example.ee", OTHER));
    let (mut one, other) = (told(&one), told(&other));
    assert_eq!(one["account"]["email"], "oie@example.ee");
    one["account"]["email"] = "mari@example.ee".into();
    assert_eq!(one, other);
    assert_eq!(known.reads()["confirmed"], true, "the first account is as it was");
    let subjects = ["oie@example.ee", "mari@example.ee"].map(|email| office.letter(email).subject);
    assert_eq!(
        subjects,
        ["You have an account with this email address already", "The code to confirm your email address"]
    );
}

/// R15, R16: an application that was begun without an account comes into it with its token; its token works on.
#[test]
fn an_application_is_taken_into_the_account() {
    let office = Office::open(NOON);
    let (visitor, stranger) = (office.applies("ee", "resident"), office.applies("ge", "resident"));
    let member = office.registers("oie@example.ee", PASSWORD);
    assert_eq!(member.references(), [""; 0]);
    for _ in 0..2 {
        assert_eq!(member.adopts(&visitor.token).status, 200);
    }
    let reference = visitor.reads()["reference"].as_str().unwrap().to_owned();
    assert_eq!(member.references(), [reference.as_str()]);
    assert_eq!(member.opens(&visitor).reads(), visitor.reads());
    assert_eq!(member.opens(&visitor).chooses("f").status, 200);
    assert_eq!(visitor.chooses("b1b2").status, 200, "the token of the application works on");
    assert_eq!(code(&member.ask("GET", &stranger.path(""), "")), "not_found");

    let other = office.registers("mari@example.ee", PASSWORD);
    assert_eq!(code(&other.adopts(&visitor.token)), "in_other_account");
    assert_eq!(code(&other.adopts("nothing")), "not_found");
    assert_eq!(code(&other.adopts(&member.token)), "not_found", "a session is no application");
    let found = office.finds(&json!(reference), ("date_of_birth", &json!("1990-02-28")));
    assert_eq!(code(&other.adopts(body(&found)["token"].as_str().unwrap())), "read_only");
    assert_eq!(other.references(), [""; 0]);
}

/// R15: everything up to the appointment can be done with a session, by somebody whose address is not proved yet.
#[test]
fn an_unproved_address_keeps_nobody_from_booking() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ee");
    let member = office.registers("oie@example.ee", PASSWORD);
    member.adopts(&visitor.token);
    let elsewhere = member.opens(&visitor);
    elsewhere.holds(&elsewhere.free_slot(0));
    let hold = format!("/api/holds/{}", elsewhere.hold_id());
    assert_eq!(member.ask("GET", &hold, "").status, 200);
    assert_eq!(elsewhere.posts(&format!("{hold}/extend"), &json!(null)).status, 200);
    assert_eq!(elsewhere.books().status, 200);
    let own = member.reads()["applications"][0].clone();
    let truth = visitor.reads();
    assert_eq!((&own["fee_state"], &own["interview"]), (&json!("used"), &truth["appointment"]["slot"]["starts"]));
    assert_eq!((&own["family_name"], &own["visa_class"]), (&truth["applicant"]["family_name"], &json!("b1b2")));
    assert_eq!(member.reads()["confirmed"], false);
}

/// The codes of the mails count once, for a day, and only the newest one.
#[test]
fn a_code_counts_once_and_for_a_day() {
    let office = Office::open(NOON);
    let member = office.registers("oie@example.ee", PASSWORD);
    let first = office.letter("oie@example.ee").said;
    assert_eq!(member.posts("/api/account/code", &json!(null)).status, 200);
    let second = office.letter("oie@example.ee").said;
    assert_ne!(first, second);
    assert_eq!(code(&member.confirms(&first)), "code_wrong");
    let signed_in_at = |seconds: i64| {
        office.waits(seconds);
        office.signs_in("oie@example.ee", PASSWORD)
    };
    let late = signed_in_at(86_400);
    assert_eq!(code(&late.confirms(&second)), "code_wrong");
    late.posts("/api/account/code", &json!(null));
    let third = office.letter("oie@example.ee").said;
    let in_time = signed_in_at(86_399);
    assert_eq!(body(&in_time.confirms(&third))["confirmed"], true);
    assert_eq!(code(&in_time.confirms(&third)), "code_wrong");
    assert_eq!(in_time.posts("/api/account/code", &json!(null)).status, 200);
    assert_eq!(office.letters("oie@example.ee").len(), 3, "nothing waits any more, and no mail goes out");
}

/// Somebody who has proved an address has the one account with it: an earlier one comes over, and its sessions end.
#[test]
fn two_accounts_of_one_address_become_one() {
    let office = Office::open(NOON);
    let (first, second) = (office.applies("ee", "resident"), office.applies("ge", "resident"));
    let old = office.confirmed("oie@example.ee");
    old.adopts(&first.token);
    let new = office.registers("oie@example.ee", OTHER);
    new.adopts(&second.token);
    assert_eq!(new.references().len(), 1);
    assert_eq!(new.confirms(&office.letter("oie@example.ee").said).status, 200);
    assert_eq!(new.references().len(), 2);
    assert_eq!(code(&old.ask("GET", "/api/account", "")), "session_ended");
    assert_eq!(code(&office.sign_in("oie@example.ee", PASSWORD)), "credentials_wrong");
    assert_eq!(office.signs_in("oie@example.ee", OTHER).references().len(), 2);
}

/// R132: what somebody begins under an address that is not theirs, by a slip of the finger, never comes to its owner.
#[test]
fn a_mistyped_address_gives_nothing_to_its_owner() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    let mistaken = office.registers("oie@example.ee", OTHER);
    mistaken.adopts(&visitor.token);
    let owner = office.confirmed("oie@example.ee");
    assert_eq!((owner.references(), mistaken.references().len()), (vec![], 1));
    office.asks_reset("oie@example.ee");
    let reset = office.resets("oie@example.ee", &office.letter("oie@example.ee").said, "a third password");
    assert_eq!(office.member(&reset).references(), [""; 0]);
    assert_eq!(code(&mistaken.confirms("000000")), "code_wrong");
    assert_eq!(office.signs_in("oie@example.ee", OTHER).references().len(), 1);
}

/// Registering again with the same password is signing in, so that a lost answer can be asked for again.
#[test]
fn registering_twice_is_one_account() {
    let office = Office::open(NOON);
    let first = office.registers("oie@example.ee", PASSWORD);
    first.adopts(&office.applies("ee", "resident").token);
    let second = office.registers("OIE@example.ee", PASSWORD);
    assert_eq!(second.references(), first.references());
    assert_eq!(second.reads()["email"], "oie@example.ee");
}

#[test]
fn another_address_counts_once_it_is_proved() {
    let office = Office::open(NOON);
    let member = office.confirmed("oie@example.ee");
    assert_eq!(code(&member.changes_email("mari@example.ee", OTHER)), "credentials_wrong");
    let waiting = body(&member.changes_email("mari@example.ee", PASSWORD));
    assert_eq!((&waiting["email"], &waiting["new_email"]), (&json!("oie@example.ee"), &json!("mari@example.ee")));
    assert_eq!(office.sign_in("mari@example.ee", PASSWORD).status, 403);
    assert_eq!(office.sign_in("oie@example.ee", PASSWORD).status, 201);
    let proved = body(&member.confirms(&office.letter("mari@example.ee").said));
    assert_eq!((&proved["email"], &proved["new_email"]), (&json!("mari@example.ee"), &Value::Null));
    assert_eq!(office.sign_in("mari@example.ee", PASSWORD).status, 201);
    assert_eq!(office.sign_in("oie@example.ee", PASSWORD).status, 403);
    let notice = office.letter("oie@example.ee");
    assert_eq!(
        (notice.subject.as_str(), notice.said.as_str()),
        ("The email address of your account was changed", "mari@example.ee")
    );

    member.changes_email("oie@example.ee", PASSWORD);
    let back = body(&member.changes_email("mari@example.ee", PASSWORD));
    assert_eq!(back["new_email"], Value::Null, "back to the address that is proved");
}

/// R16: a changed password ends every other session, and takes back what was asked for with the old one.
#[test]
fn another_password_signs_the_other_devices_out() {
    let office = Office::open(NOON);
    let (here, there) = (office.confirmed("oie@example.ee"), office.signs_in("oie@example.ee", PASSWORD));
    there.changes_email("thief@example.ee", PASSWORD);
    let thiefs = office.letter("thief@example.ee").said;
    assert_eq!(code(&here.changes_password(OTHER, OTHER)), "credentials_wrong");
    assert_eq!(body(&here.changes_password(PASSWORD, "too short"))["fields"][0]["pointer"], "/new_password");
    assert_eq!(here.changes_password(PASSWORD, OTHER).status, 200);
    assert_eq!(code(&there.ask("GET", "/api/account", "")), "session_ended");
    assert_eq!(here.reads()["new_email"], Value::Null);
    assert_eq!(code(&here.confirms(&thiefs)), "code_wrong");
    assert_eq!(office.sign_in("oie@example.ee", PASSWORD).status, 403);
    assert_eq!(office.sign_in("oie@example.ee", OTHER).status, 201);
    assert_eq!(office.letter("oie@example.ee").subject, "Your password was changed");
}

/// Nobody tries passwords on somebody else's address by setting them on an account of the same address.
#[test]
fn setting_passwords_is_counted_as_trying_them() {
    let office = Office::open(NOON);
    let owner = office.confirmed("oie@example.ee");
    let thief = office.registers("oie@example.ee", "password 0000");
    for guess in 0..10 {
        let (now, next) = (format!("password {guess:04}"), format!("password {:04}", guess + 1));
        assert_eq!(thief.changes_password(&now, &next).status, 200, "{guess}");
    }
    assert_eq!((owner.reads()["confirmed"].clone(), thief.reads()["confirmed"].clone()), (json!(true), json!(false)));
    let refused = thief.changes_password("password 0010", PASSWORD);
    assert_eq!((code(&refused).as_str(), header(&refused, "retry-after")), ("too_many_requests", "3600"));
}

/// R132: closing an account erases what it knows; the applications stay the office's, each with its own token.
#[test]
fn a_closed_account_leaves_its_applications() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    let member = office.confirmed("oie@example.ee");
    member.adopts(&visitor.token);
    assert_eq!(code(&member.closes(OTHER)), "credentials_wrong");
    assert_eq!(member.closes(PASSWORD).status, 204);
    assert_eq!(code(&member.ask("GET", "/api/account", "")), "token_invalid");
    assert_eq!(office.sign_in("oie@example.ee", PASSWORD).status, 403);
    assert_eq!(office.letter("oie@example.ee").subject, "Your account is closed");
    assert_eq!(visitor.chooses("f").status, 200);
    let again = office.registers("oie@example.ee", PASSWORD);
    assert_eq!((again.references(), again.adopts(&visitor.token).status), (vec![], 200));
}

/// R136: nothing on disk tells a password, and books that are opened again know it still.
#[test]
fn the_books_keep_no_password() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("accounts");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("books.sqlite");
    let seed = Seed { offices: Offices::shipped().unwrap(), clock: Clock::Frozen(1_795_168_800), dice: Some(7) };
    let told = json!({ "email": "oie@example.ee", "password": PASSWORD }).to_string();
    let kind = [("content-type", "application/json")];
    {
        let line = Visitor::new(&Sandbox::open(Some(&path), seed.clone()).unwrap()).unwrap();
        let new = json!({ "email": "oie@example.ee", "password": PASSWORD, "language": "et", "privacy_notice": "1" });
        assert_eq!(line.ask("POST", "/api/accounts", &kind, &new.to_string()).unwrap().status, 201);
    }
    for file in fs::read_dir(&folder).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!holds(PASSWORD));
    }
    let line = Visitor::new(&Sandbox::open(Some(&path), seed).unwrap()).unwrap();
    assert_eq!(line.ask("POST", "/api/sessions", &kind, &told).unwrap().status, 201);
}
