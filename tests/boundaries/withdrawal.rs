//! Taking an application back: until when it can be, what is said to be lost, and what is written to the office.

use chrono::Duration;
use serde_json::json;
use viza::domain::withdrawal::{Obstacle, Stakes};
use viza::wire::letter::{Method, withdrawal};

use crate::{at, journey, record};

/// While the golden record's hold is live.
const NOW: &str = "2026-11-20T05:00:00-05:00";

#[test]
fn it_is_open_until_the_interview_begins() {
    let known = record("booked", &[]);
    let starts = known.booked().unwrap().slot.starts;
    let before = starts.at - Duration::seconds(1);
    assert_eq!(known.withdrawal_obstacle(before), None);
    assert_eq!(known.withdrawal_obstacle(starts.at), Some(Obstacle::InterviewBegun));
    assert_eq!(
        known.withdrawal_stakes(before),
        Stakes { appointment: Some(starts), held: false, paid: true },
        "what is lost is said before"
    );
    let cancelled = record("cancelled", &[]);
    assert_eq!(cancelled.withdrawal_obstacle(starts.at), None, "a cancelled interview has not begun");
    assert_eq!(cancelled.withdrawal_stakes(starts.at).appointment, None);
}

#[test]
fn money_under_way_and_a_look_only_keep_it_closed() {
    let now = at(NOW);
    for name in ["card_started", "slip_pending", "transfer_pending", "part_paid"] {
        assert_eq!(record(name, &[]).withdrawal_obstacle(now), Some(Obstacle::MoneyUnderWay), "{name}");
    }
    for name in ["new", "card_declined", "slip_expired", "paid", "held", "fee_expired"] {
        assert_eq!(record(name, &[]).withdrawal_obstacle(now), None, "{name}");
    }
    assert_eq!(record("booked", &[("/access", json!("read"))]).withdrawal_obstacle(now), Some(Obstacle::ReadOnly));
    assert!(record("held", &[]).withdrawal_stakes(now).held);
}

#[test]
fn it_is_asked_for_what_was_seen() {
    let file = journey(record("booked", &[])).file.unwrap();
    let letter = withdrawal(&file);
    assert_eq!((letter.method, letter.path), (Method::Delete, format!("/applications/{}", file.application.id)));
    assert_eq!((letter.version, letter.token), (Some(file.application.version), Some("token".into())));
}
