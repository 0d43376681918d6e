//! Armed failures reach the same case again and again, and what is armed for one visitor bothers nobody else.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use crate::common::{NOON, Office, body, code, header};

#[test]
fn a_lost_answer_was_carried_out_and_a_lost_request_was_not() {
    let office = Office::open(NOON);
    for (trouble, payments) in [("lost_answer", 1), ("lost_request", 0)] {
        let visitor = office.ready_to_pay("ee");
        let order = visitor.order("card");
        visitor.arms(trouble);
        let reply = visitor.posts_under("a-key-on-a-bad-line", &visitor.path("/payments"), &order);
        assert!(reply.lost && reply.body.is_empty(), "{trouble}");
        assert_eq!(visitor.fee()["payments"].as_array().unwrap().len(), payments, "{trouble}");
        let again = visitor.posts_under("a-key-on-a-bad-line", &visitor.path("/payments"), &order);
        assert_eq!(again.status, 200);
        assert_eq!(visitor.fee()["payments"].as_array().unwrap().len(), 1, "{trouble}");
    }
}

#[test]
fn a_failing_server_may_have_done_it() {
    let office = Office::open(NOON);
    for (trouble, done) in [("http_500", false), ("http_500_after", true)] {
        let visitor = office.ready_to_book("ee");
        visitor.holds(&visitor.free_slot(0));
        let wish = json!({ "hold": visitor.hold_id() });
        visitor.arms(trouble);
        assert_eq!(code(&visitor.posts_under("a-key-that-fails", &visitor.path("/booking"), &wish)), "server_failed");
        assert_eq!(!visitor.reads()["appointment"].is_null(), done, "{trouble}");
        visitor.posts_under("a-key-that-fails", &visitor.path("/booking"), &wish);
        assert_eq!(office.counts(&visitor)["appointments"], 1, "{trouble}");
    }
}

#[test]
fn a_doubled_request_is_carried_out_once() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_book("ge");
    visitor.holds(&visitor.free_slot(0));
    let wish = json!({ "hold": visitor.hold_id() });
    visitor.arms("duplicate");
    assert_eq!(visitor.posts(&visitor.path("/booking"), &wish).status, 200);
    let counts = office.counts(&visitor);
    assert_eq!((&counts["appointments"], &visitor.fee()["reschedules_left"]), (&json!(1), &json!(2)));
}

#[test]
fn a_busy_server_says_when_to_come_again() {
    let office = Office::open(NOON);
    let visitor = office.applies("ee", "resident");
    for (trouble, status, code_, wait) in [("busy", 503, "busy", "5"), ("http_409", 409, "key_in_progress", "1")] {
        let order = json!({ "channel": "card", "amount": { "minor": 1, "currency": "EUR" } });
        visitor.arms(trouble);
        let reply = visitor.posts(&visitor.path("/payments"), &order);
        assert_eq!((reply.status, code(&reply).as_str(), header(&reply, "retry-after")), (status, code_, wait));
    }
}

/// These bring the case about; the desk then refuses by its own rules.
#[test]
fn refusals_that_the_office_brings_about() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let order = visitor.order("transfer");
    visitor.arms("fee_changed");
    let reply = visitor.posts(&visitor.path("/payments"), &order);
    assert_eq!((code(&reply).as_str(), &body(&reply)["due"]["minor"]), ("fee_changed", &json!(17_000)));

    let visitor = office.ready_to_book("ee");
    let etag = visitor.etag();
    visitor.arms("outdated");
    let reply = visitor.ask(
        "PUT",
        &visitor.path("/delivery"),
        &[("if-match", &etag)],
        r#"{"option":"pickup","place":"narva"}"#,
    );
    assert_eq!(code(&reply), "outdated");

    let slot = visitor.free_slot(0);
    visitor.arms("slot_taken");
    let reply = visitor.holds(&slot);
    assert_eq!((code(&reply).as_str(), body(&reply)["nearest"].as_array().unwrap().len()), ("slot_taken", 3));
    assert_eq!(code(&office.ready_to_book("ee").holds(&slot)), "slot_taken", "somebody else really has it");

    for trouble in ["hold_expired", "slot_taken"] {
        let slot = visitor.free_slot(0);
        visitor.holds(&slot);
        let wish = json!({ "hold": visitor.hold_id() });
        visitor.arms(trouble);
        assert_eq!(code(&visitor.posts(&visitor.path("/booking"), &wish)), "hold_expired");
        assert_eq!(visitor.reads()["hold"], Value::Null);
        let free = visitor.holds(&slot).status == 200;
        assert_eq!(free, trouble == "hold_expired");
    }

    visitor.arms("too_many_looks");
    assert_eq!(code(&visitor.slots("2026-12-10")), "too_many_looks");
}

#[test]
fn a_failure_is_armed_for_one_visitor_one_operation_and_some_times() {
    let office = Office::open(NOON);
    let (one, other) = (office.applies("ee", "resident"), office.applies("ee", "resident"));
    let armed = json!({ "application": one.id, "operation": "choose_visa_class", "trouble": "http_500", "times": 2 });
    office.orders("/next", &armed);
    assert_eq!(one.ask("GET", &one.path(""), &[], "").status, 200, "another operation");
    assert_eq!(other.chooses("f").status, 200, "another visitor");
    let statuses: Vec<_> = (0..3).map(|_| one.chooses("f").status).collect();
    assert_eq!(statuses, [500, 500, 200]);
    office.orders("/next", &json!({ "trouble": "busy" }));
    assert_eq!(office.ask("GET", "/api/time", &[], "").status, 503, "anybody");
    office.orders("/next", &json!({ "trouble": "busy" }));
    office.orders("/reset", &json!({}));
    assert_eq!(office.ask("GET", "/api/time", &[], "").status, 200, "nothing is armed after a reset");
    assert_eq!(office.post_json("/sandbox/next", &json!({ "trouble": "owl" })).status, 400);
}

#[test]
fn the_control_desk_offers_every_trouble() {
    let office = Office::open(NOON);
    let refusal =
        body(&office.post_json("/sandbox/next", &json!({ "trouble": "?" })))["title"].as_str().unwrap().to_owned();
    let known: BTreeSet<_> = refusal.split('`').skip(3).step_by(2).collect();
    assert!(known.len() >= 13, "{refusal}");
    let page = office.ask("GET", "/sandbox", &[], "").body;
    for trouble in known {
        assert!(page.contains(&format!("<option>{trouble}</option>")), "{trouble}");
    }
}

/// On a real socket a lost answer is no answer: the line is closed without a byte.
#[test]
fn a_lost_answer_breaks_the_line() {
    let office = Office::open(NOON);
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let router = office.sandbox.router();
    let served = runtime.spawn(viza_sandbox::serve(listener, router, async {
        let _ended = stopped.await;
    }));
    let ask = || {
        let mut line = TcpStream::connect(address).unwrap();
        line.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        line.write_all(b"GET /api/time HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(ask().starts_with("HTTP/1.1 200 OK"));
    for trouble in ["lost_answer", "lost_request"] {
        office.orders("/next", &json!({ "trouble": trouble }));
        assert_eq!(ask(), "", "{trouble}");
    }
    assert!(ask().starts_with("HTTP/1.1 200 OK"), "the next line is fine");
    stop.send(()).unwrap();
    runtime.block_on(served).unwrap().unwrap();
}
