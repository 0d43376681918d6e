//! The service itself: maintenance that is announced, under way and over, and apps that have grown too old.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code, header};

fn status(office: &Office) -> Value {
    body(&office.ask("GET", "/api/status", &[], ""))
}

#[test]
fn maintenance_is_announced_closes_the_desk_and_ends() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    assert!(status(&office)["maintenance"].is_null());
    office.orders("/maintenance", &json!({ "in_seconds": 600, "for_seconds": 1800 }));
    let planned = json!({ "from": "2026-11-20T10:10:00Z", "until": "2026-11-20T10:40:00Z" });
    assert_eq!(status(&office)["maintenance"], planned);
    let before = visitor.reads();
    office.waits(599);
    assert_eq!(visitor.reads(), before, "until then everything goes on");
    office.waits(1);
    let order = json!({ "channel": "card", "amount": before["fee"]["due"] });
    let refused = visitor.posts(&visitor.path("/payments"), &order);
    assert_eq!((refused.status, code(&refused), header(&refused, "retry-after")), (503, "maintenance".into(), "1800"));
    assert_eq!(code(&visitor.ask("GET", &visitor.path(""), &[], "")), "maintenance");
    assert_eq!(status(&office)["maintenance"], planned, "how the service stands is told all the while");
    assert_eq!(office.ask("GET", "/api/time", &[], "").status, 200);
    office.waits(1800);
    assert_eq!(visitor.reads(), before, "nothing was changed");
    assert!(status(&office)["maintenance"].is_null());
    office.orders("/maintenance", &json!({ "for_seconds": 60 }));
    office.orders("/maintenance", &json!({ "for_seconds": 0 }));
    assert_eq!(visitor.reads(), before, "it is called off");
}

#[test]
fn an_app_that_is_too_old_is_turned_away() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    office.orders("/oldest-app", &json!({ "version": "0.10.0" }));
    assert_eq!(status(&office)["oldest_app"], "0.10.0");
    let answer = |app: &str| visitor.ask("GET", &visitor.path(""), &[("viza-app", app)], "");
    for old in ["0.9.9", "0.1.0"] {
        assert_eq!((answer(old).status, code(&answer(old))), (406, "app_outdated".into()), "{old}");
    }
    for served in ["0.10.0", "0.10.1", "1.0.0", "somebody's own"] {
        assert_eq!(answer(served).status, 200, "{served}");
    }
    assert_eq!(office.ask("GET", "/api/status", &[("viza-app", "0.1.0")], "").status, 200);
}

#[test]
fn both_are_armed_by_name() {
    let office = Office::open(NOON);
    let visitor = office.ready_to_pay("ee");
    for (trouble, status) in [("maintenance", 503), ("app_outdated", 406)] {
        let order = visitor.order("card");
        visitor.arms(trouble);
        let refused = visitor.posts(&visitor.path("/payments"), &order);
        assert_eq!((refused.status, code(&refused)), (status, trouble.into()));
    }
    assert_eq!(visitor.pays("card").status, 200, "a refused payment was not begun");
}
