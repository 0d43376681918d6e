//! The sandbox's own pages and orders, its books on disk, and its shape.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use viza_sandbox::{Clock, Offices, Sandbox, Seed, Visitor};

use crate::common::{NOON, Office, body, header};

#[test]
fn pages_are_strict_and_say_that_this_is_practice() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    let payer = office.ready_to_pay("ee");
    payer.pays("card");
    for page in ["/sandbox", "/sandbox/mailbox", "/sandbox/log", &payer.hosted_page()] {
        let shown = office.ask("GET", page, &[], "");
        assert_eq!((shown.status, header(&shown, "content-type")), (200, "text/html; charset=utf-8"), "{page}");
        assert!(
            header(&shown, "content-security-policy").starts_with("default-src 'none'; style-src 'self';"),
            "{page}"
        );
        assert!(!shown.body.contains("<script") && !shown.body.contains("style="), "{page}");
        assert!(shown.body.to_lowercase().contains("practice"), "{page}");
    }
    assert_eq!(office.ask("GET", "/sandbox/paper.css", &[], "").status, 200);
    let desk = office.ask("GET", "/sandbox", &[], "").body;
    assert!(desk.contains(visitor.reads()["reference"].as_str().unwrap()));
}

#[test]
fn the_bank_speaks_four_languages() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    visitor.pays("card");
    let page = visitor.hosted_page();
    for (language, word) in
        [("sq", "Banka e praktikës"), ("ka", "სავარჯიშო ბანკი"), ("et", "Harjutuspank"), ("en", "Practice bank")]
    {
        let shown = office.ask("GET", &format!("{page}?lang={language}&return=/ee/{language}"), &[], "").body;
        assert!(shown.contains(word) && shown.contains(&format!("lang=\"{language}\"")), "{language}");
        assert!(shown.contains("165,00 EUR") && shown.contains("•••• 0005"), "{language}");
    }
    let form = [("content-type", "application/x-www-form-urlencoded")];
    for (method, path, text, status) in [
        ("GET", "/sandbox/bank/pay_nothing", "", 404),
        ("GET", "/sandbox/bank/%ff", "", 404),
        ("GET", &format!("{page}?lang=et&lang=sq"), "", 400),
        ("POST", &page, "outcome=rob", 400),
        ("POST", &page, "", 400),
        ("POST", &page, "outcome=pay&card=1", 400),
    ] {
        let refused = office.ask(method, path, &form, text);
        let kind = header(&refused, "content-type");
        assert_eq!((refused.status, kind), (status, "application/problem+json"), "{method} {path} {text}");
    }
}

#[test]
fn mails_are_written_in_the_applicants_language() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    visitor.holds(&visitor.free_slot(1));
    visitor.books();
    visitor.cancels();
    let mails = office.ask("GET", "/sandbox/mailbox", &[], "").body;
    let order = ["tühistatud", "muudetud", "broneeritud", "Makse on laekunud", "Teie taotluse number"];
    let places: Vec<_> = order.iter().map(|word| mails.find(word).unwrap_or_else(|| panic!("{word}"))).collect();
    assert!(places.is_sorted(), "newest first: {places:?}");
    assert!(mails.contains("Harjutusteenus") && mails.contains("oie@example.ee"));
    assert!(!mails.contains(visitor.created["recovery_code"].as_str().unwrap()), "a mail holds no secret");
}

#[test]
fn the_log_holds_nothing_personal() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    let found = office.finds(&visitor.reads()["reference"], ("date_of_birth", &json!("1990-02-28")));
    assert_eq!(found.status, 200);
    visitor.posts_under("a-key-in-the-log", "/api/holds", &json!({}));
    visitor.slots("2026-12-10");
    visitor.arms("lost_answer");
    visitor.reads_nothing();
    let log = office.ask("GET", "/sandbox/log", &[], "").body;
    for part in ["/api/lookups", "a-key-in-the-log", "<td>422</td>", "<td>lost</td>", "/api/posts/tallinn/slots<"] {
        assert!(log.contains(part), "{part}");
    }
    for secret in
        ["Tamm", "KE1234567", "1990-02-28", "oie@", &visitor.token, visitor.reads()["reference"].as_str().unwrap()]
    {
        assert!(!log.contains(secret), "{secret}");
    }
}

#[test]
fn forms_and_json_give_the_same_orders() {
    let office = Office::open(NOON);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let reply = office.ask("POST", "/sandbox/clock", &form, "set=2026-12-01T00%3A00%3A00Z");
    assert_eq!((reply.status, header(&reply, "location")), (303, "/sandbox"));
    let now = || body(&office.ask("GET", "/api/time", &[], ""))["now"].as_str().unwrap().to_owned();
    assert_eq!(now(), "2026-12-01T00:00:00Z");
    office.orders("/clock", &json!({ "advance_seconds": 90 }));
    assert_eq!(now(), "2026-12-01T00:01:30Z");
    for wrong in ["set=yesterday", "advance_seconds=soon"] {
        assert_eq!(office.ask("POST", "/sandbox/clock", &form, wrong).status, 400, "{wrong}");
    }
    let visitor = office.ready_to_pay("ge");
    visitor.pays("bank_slip");
    let id = visitor.newest_payment()["id"].as_str().unwrap().to_owned();
    assert_eq!(office.ask("POST", &format!("/sandbox/payments/{id}/arrive"), &form, "part=true").status, 303);
    assert_eq!(visitor.fee()["state"], "part_paid");
    let expire = office.ask("POST", &format!("/sandbox/payments/{id}/expire"), &form, "");
    assert_eq!(expire.status, 409, "a slip that was paid with does not wait");
    let other = office.ready_to_pay("ge");
    other.pays("bank_slip");
    let id = other.newest_payment()["id"].as_str().unwrap().to_owned();
    assert_eq!(office.ask("POST", &format!("/sandbox/payments/{id}/expire"), &form, "").status, 303);
    assert_eq!(other.fee()["state"], "slip_expired");
}

#[test]
fn a_reset_forgets_everybody_and_frees_their_times() {
    let office = Office::open(NOON);
    let before = body(&office.paid("ee").slots("2026-12-10"))["slots"].clone();
    let visitor = office.booked("ee");
    office.orders("/reset", &json!({}));
    assert_eq!(visitor.ask("GET", &visitor.path(""), &[], "").status, 401);
    assert_eq!(body(&office.paid("ee").slots("2026-12-10"))["slots"], before);
}

#[test]
fn the_books_and_the_clock_outlive_a_restart() {
    let path = std::env::temp_dir().join(format!("viza-books-{}.db", std::process::id()));
    let seed = |clock| Seed { offices: Offices::shipped().unwrap(), clock, dice: Some(7) };
    let open = |clock| Visitor::new(&Sandbox::open(Some(&path), seed(clock)).unwrap()).unwrap();
    let first = open(Clock::Frozen(1_795_168_800));
    let headers = [("content-type", "application/json"), ("idempotency-key", "a-key-in-the-books")];
    let new = crate::common::new_application().to_string();
    let created = first.ask("POST", "/api/applications", &headers, &new).unwrap();
    first.ask("POST", "/sandbox/clock", &[], r#"{ "advance_seconds": 3600 }"#).unwrap();
    drop(first);
    let second = open(Clock::Running(0));
    assert_eq!(second.ask("GET", "/api/time", &[], "").unwrap().body, r#"{"now":"2026-11-20T11:00:00Z"}"#);
    assert_eq!(second.ask("POST", "/api/applications", &headers, &new).unwrap().body, created.body);
    for end in ["", "-wal", "-shm"] {
        let _gone = fs::remove_file(format!("{}{end}", path.display()));
    }
}

#[test]
fn the_same_seed_makes_the_same_office() {
    let (one, other) = (Office::open(NOON), Office::open(NOON));
    assert_eq!(one.applies("ee", "resident").created, other.applies("ee", "resident").created);
    let slots = |office: &Office| body(&office.paid("al").slots("2026-12-10"));
    assert_eq!(slots(&one), slots(&other));
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

/// Its own enforcement of the rules: one mistake must not be made on both sides at once.
#[test]
fn the_sandbox_knows_the_wire_and_nothing_else_of_the_app() {
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.len() > 20);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (place, _) in text.match_indices("viza::") {
            assert!(text[place..].starts_with("viza::wire"), "{}", file.display());
        }
    }
}
