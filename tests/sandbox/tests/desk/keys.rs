//! Orders under a key are carried out once, whatever the line does.

use std::sync::{Arc, Barrier};
use std::thread;

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use tokio::runtime::Builder;
use tower::ServiceExt;
use viza_sandbox::{Reply, Sandbox, Visitor};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code, header, new_application};

#[test]
fn the_same_key_and_body_get_the_same_answer() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let order = visitor.order("transfer");
    let first = visitor.posts_under("the-key-of-a-payment", &visitor.path("/payments"), &order);
    visitor.money_arrives();
    let again = visitor.posts_under("the-key-of-a-payment", &visitor.path("/payments"), &order);
    assert_eq!((again.status, &again.body), (first.status, &first.body));
    assert_eq!(header(&again, "etag"), header(&first, "etag"));
    assert_eq!(visitor.fee()["payments"].as_array().unwrap().len(), 1);
    assert_eq!(visitor.newest_payment()["key"], "the-key-of-a-payment");
}

#[test]
fn the_same_key_with_another_order_is_refused() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let key = "the-key-of-a-payment";
    visitor.posts_under(key, &visitor.path("/payments"), &visitor.order("transfer"));
    for (path, order) in [
        (visitor.path("/payments"), visitor.order("card")),
        (visitor.path("/booking"), json!({ "hold": "hold_1" })),
        ("/api/holds".into(), json!({ "application": visitor.id, "slot": "tallinn-20261210-0830" })),
    ] {
        let reply = visitor.posts_under(key, &path, &order);
        assert_eq!((reply.status, code(&reply).as_str()), (422, "key_reused"), "{path}");
    }
}

#[test]
fn two_visitors_may_have_the_same_key() {
    let office = Office::open(NOON);
    let (one, other) = (office.ready_to_pay("ee"), office.ready_to_pay("ee"));
    for visitor in [&one, &other] {
        let reply = visitor.posts_under("everybodys-own-key", &visitor.path("/payments"), &visitor.order("card"));
        assert_eq!(reply.status, 200, "{}", reply.body);
    }
}

#[test]
fn an_application_is_begun_once() {
    let office = Office::open(NOON);
    let begin = |new: &Value| {
        let headers = [("content-type", "application/json"), ("idempotency-key", "one-key-for-a-start")];
        office.ask("POST", "/api/applications", &headers, &new.to_string())
    };
    let first = begin(&new_application());
    let again = begin(&new_application());
    assert_eq!((first.status, &first.body), (again.status, &again.body), "the same token and recovery code");
    let mut other = new_application();
    other["language"] = "en".into();
    assert_eq!(code(&begin(&other)), "key_reused");
}

/// A late copy of an order that was refused must not be carried out when the reason is gone.
#[test]
fn a_refusal_by_a_rule_stays() {
    let office = Office::open(NOON);
    let (one, other) = (office.ready_to_book("ee"), office.ready_to_book("ee"));
    let slot = one.free_slot(0);
    one.holds(&slot);
    let wish = json!({ "application": other.id, "slot": slot });
    let refused = other.posts_under("a-key-that-came-late", "/api/holds", &wish);
    assert_eq!(code(&refused), "slot_taken");
    one.ask("DELETE", &format!("/api/holds/{}", one.hold_id()), &[], "");
    assert_eq!(other.posts_under("a-key-that-came-late", "/api/holds", &wish).body, refused.body);
    assert!(other.reads()["hold"].is_null());
    assert_eq!(other.holds(&slot).status, 200);
}

/// A body that cannot be read is no order yet: its key stays free.
#[test]
fn a_refused_form_uses_no_key_up() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let key = "a-key-for-two-tries";
    assert_eq!(visitor.posts_under(key, &visitor.path("/payments"), &json!({ "channel": "owl" })).status, 422);
    assert_eq!(visitor.posts_under(key, &visitor.path("/payments"), &visitor.order("card")).status, 200);
}

/// Two threads that ask at the same moment, each on a line of its own.
fn at_once(sandbox: &Sandbox, asks: [Ask; 2]) -> [Reply; 2] {
    let barrier = Arc::new(Barrier::new(2));
    asks.map(|ask| {
        let (line, barrier) = (Visitor::new(sandbox).unwrap(), barrier.clone());
        thread::spawn(move || {
            barrier.wait();
            let headers: Vec<_> = ask.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            line.ask("POST", &ask.path, &headers, &ask.body).unwrap()
        })
    })
    .map(|thread| thread.join().unwrap())
}

#[derive(Clone)]
struct Ask {
    path: String,
    headers: Vec<(&'static str, String)>,
    body: String,
}

fn order(visitor: &Applicant, key: &str, path: &str, value: &Value) -> Ask {
    let headers = vec![
        ("authorization", format!("Bearer {}", visitor.token)),
        ("content-type", "application/json".into()),
        ("idempotency-key", key.into()),
    ];
    Ask { path: path.into(), headers, body: value.to_string() }
}

/// R47.
#[test]
fn one_key_sent_twice_at_once_charges_once() {
    let office = Office::open(NOON);
    for _ in 0..20 {
        let visitor = office.ready_to_pay("ee");
        let ask = order(&visitor, "a-key-sent-twice", &visitor.path("/payments"), &visitor.order("card"));
        let replies = at_once(&office.sandbox, [ask.clone(), ask]);
        assert!(replies.iter().any(|reply| reply.status == 200));
        for reply in replies.iter().filter(|reply| reply.status != 200) {
            assert_eq!((code(reply).as_str(), header(reply, "retry-after")), ("key_in_progress", "1"));
        }
        assert_eq!(visitor.fee()["payments"].as_array().unwrap().len(), 1);
    }
}

/// While an order is being carried out, its copy is told so and does nothing. (The clock of this test jumps.)
#[test]
fn a_slow_order_is_in_progress() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    let ask = order(&visitor, "a-key-that-is-slow", &visitor.path("/payments"), &visitor.order("card"));
    office.orders("/next", &json!({ "application": visitor.id, "trouble": "slow", "seconds": 60 }));
    let send = async || {
        let mut request = Request::post(&ask.path);
        for (name, value) in &ask.headers {
            request = request.header(*name, value);
        }
        office.sandbox.router().oneshot(request.body(Body::from(ask.body.clone())).unwrap()).await.unwrap().status()
    };
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let (first, copy) = runtime.block_on(async { tokio::join!(send(), send()) });
    assert_eq!((first.as_u16(), copy.as_u16()), (200, 409));
}

/// R47.
#[test]
fn two_payments_at_once_are_one_payment() {
    let office = Office::open(NOON);
    for _ in 0..20 {
        let visitor = office.ready_to_pay("ee");
        let (path, wish) = (visitor.path("/payments"), visitor.order("card"));
        let asks = ["key-of-the-first-tab", "key-of-the-second-tab"].map(|key| order(&visitor, key, &path, &wish));
        let mut statuses = at_once(&office.sandbox, asks).map(|reply| reply.status);
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        assert_eq!(visitor.fee()["payments"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn one_slot_wanted_twice_at_once_is_held_once() {
    let office = Office::open(NOON);
    for place in 0..20 {
        let (one, other) = (office.ready_to_book("ee"), office.ready_to_book("ee"));
        let slot = one.free_slot(place % 10);
        let ask = |visitor: &Applicant, key: &str| {
            order(visitor, key, "/api/holds", &json!({ "application": visitor.id, "slot": slot }))
        };
        let replies = at_once(&office.sandbox, [ask(&one, "the-key-of-the-one"), ask(&other, "the-key-of-the-other")]);
        let held: Vec<_> = replies.iter().filter(|reply| reply.status == 200).collect();
        let refused: Vec<_> = replies.iter().filter(|reply| reply.status == 409).collect();
        assert_eq!((held.len(), refused.len()), (1, 1));
        assert_eq!(body(refused[0])["nearest"].as_array().unwrap().len(), 3);
    }
}

#[test]
fn one_hold_confirmed_twice_at_once_is_one_appointment() {
    let office = Office::open(NOON);
    for _ in 0..10 {
        let visitor = office.ready_to_book("ee");
        visitor.holds(&visitor.free_slot(0));
        let (path, wish) = (visitor.path("/booking"), json!({ "hold": visitor.hold_id() }));
        let asks = ["key-of-the-first-tab", "key-of-the-second-tab"].map(|key| order(&visitor, key, &path, &wish));
        let mut statuses = at_once(&office.sandbox, asks).map(|reply| reply.status);
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        assert_eq!(office.counts(&visitor)["appointments"], 1);
        assert_eq!(visitor.fee()["reschedules_left"], 2, "the copy used no reschedule up");
    }
}
