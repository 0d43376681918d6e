//! People who are interviewed together: what each country asks of a group before it is booked, on the app's side.

use serde_json::{Value, json};
use viza::domain::application::Taking;
use viza::domain::coordination::{Lack, Meter, Missing, bars_joining, may_book};
use viza::domain::errand::Order;
use viza::domain::group::Group;
use viza::wire::{group, stored};

use crate::{at, goes_out, journey, pack, record, text};

/// While the windows of the golden groups last.
const NOW: &str = "2026-11-21T05:00:00-05:00";

/// The golden group of this name with so many members, all of whom have agreed and are ready as far as is stated here.
fn of(name: &str, people: usize, changes: &[(&str, Value)]) -> Group {
    let mut body: Value = serde_json::from_str(&text(&format!("tests/contract/bodies/group.{name}.json"))).unwrap();
    let members = (0..people).map(|n| {
        let ready = json!({ "ds160": true, "fee": null, "delivery": null, "alone": true });
        json!({
            "id": format!("mem_{n}"), "called": format!("Member {n}"), "reference": format!("EE-{n:04}-AAAA"),
            "state": "agreed", "ready": ready, "interview": null
        })
    });
    body["members"] = members.collect();
    for (pointer, value) in changes {
        *body.pointer_mut(pointer).unwrap_or_else(|| panic!("{name} has no {pointer}")) = value.clone();
    }
    group::group(&body.to_string()).unwrap()
}

fn missing(country: &str, group: &Group, now: &str) -> Vec<Missing> {
    may_book(&pack(country), group, at(now)).err().unwrap_or_default()
}

/// R82: in Tallinn nine people are refused and ten are allowed; Tbilisi states no minimum, and Tirana no groups at all.
#[test]
fn nine_people_are_no_group_in_estonia() {
    for (country, golden, people, expected) in [
        ("ee", "approved", 9, vec![Missing::People { more: 1 }]),
        ("ee", "approved", 10, vec![]),
        ("ge", "not_ready", 9, vec![]),
        ("ge", "not_ready", 2, vec![]),
        ("al", "approved", 10, vec![Missing::Approval]),
    ] {
        assert_eq!(missing(country, &of(golden, people, &[]), NOW), expected, "{country} {people}");
    }
    let meter = Meter::of(&of("approved", 7, &[]), &pack("ee")).unwrap();
    assert_eq!((meter.agreed, meter.needed, meter.more()), (7, 10, 3));
    assert_eq!(Meter::of(&of("not_ready", 7, &[]), &pack("ge")), None);
}

/// R76, R77, R80: without an approval nothing is booked, and with one to the second at which its window ends, by the office's
/// clock.
#[test]
fn an_approval_opens_booking_until_its_window_ends() {
    for (golden, now, expected) in [
        ("requested", NOW, Some(Missing::Approval)),
        ("denied", NOW, Some(Missing::Approval)),
        ("approved", "2026-12-04T16:59:59-05:00", None),
        ("approved", "2026-12-04T17:00:00-05:00", Some(Missing::Window)),
        ("expired", NOW, Some(Missing::Window)),
    ] {
        let expected: Vec<_> = expected.into_iter().collect();
        assert_eq!(missing("ee", &of(golden, 10, &[]), now), expected, "{golden} {now}");
    }
}

/// R78, R79: each member has a DS-160 of their own, and in Georgia a fee that is valid.
#[test]
fn one_who_is_not_ready_keeps_the_group_waiting() {
    let lacks = |lack| vec![Missing::OfMember { member: "mem_3".into(), lack }];
    for (country, golden, place, said, expected) in [
        ("ee", "approved", "ds160", json!(false), lacks(Lack::Ds160)),
        ("ge", "not_ready", "ds160", json!(false), lacks(Lack::Ds160)),
        ("ge", "not_ready", "fee", json!(false), lacks(Lack::Fee)),
        ("ge", "not_ready", "fee", json!(true), vec![]),
        ("ge", "not_ready", "delivery", json!(false), lacks(Lack::Delivery)),
        // No neighbour's rule: Estonia does not state that everybody pays.
        ("ee", "approved", "fee", json!(false), vec![]),
        // Nobody ever has two appointments.
        ("ge", "not_ready", "alone", json!(false), lacks(Lack::OwnBooking)),
    ] {
        let place = format!("/members/3/ready/{place}");
        let group = of(golden, 10, &[(place.as_str(), said.clone())]);
        assert_eq!(missing(country, &group, NOW), expected, "{country} {place} {said}");
    }
}

/// R77, R81: who has agreed books nothing alone, and neither moves nor cancels what is booked for the group; leaving opens the
/// way again.
#[test]
fn who_comes_with_a_group_books_nothing_alone() {
    let take = Order::Hold { slot: "tallinn-20261210-0830".into() };
    let now = at("2026-11-20T05:00:00-05:00");
    for (name, order, goes, taking) in [
        ("group_invited", take.clone(), true, Taking::Open),
        ("group_agreed", take.clone(), false, Taking::InGroup),
        ("group_booked", take.clone(), false, Taking::InGroup),
        ("group_booked", Order::Cancel, false, Taking::InGroup),
        ("group_invited", Order::LeaveGroup, true, Taking::Open),
        ("group_agreed", Order::LeaveGroup, true, Taking::InGroup),
        ("group_booked", Order::LeaveGroup, true, Taking::InGroup),
        ("booked", Order::LeaveGroup, false, Taking::Open),
    ] {
        let known = record(name, &[]);
        assert_eq!(known.taking(now), taking, "{name}");
        assert_eq!(goes_out(journey(known), order.clone(), &pack("ee"), now, true).0, goes, "{name} {order:?}");
    }
    let left = record("group_agreed", &[("/group", Value::Null)]);
    assert!(goes_out(journey(left), take, &pack("ee"), now, true).0);
}

/// R81: an appointment of one's own keeps from joining in Estonia alone; cancelled, it does not.
#[test]
fn an_own_booking_bars_from_a_group_in_estonia() {
    let group = || {
        (
            "/group",
            json!({
                "name": "Talvereis", "organisation": { "kind": "company", "name": "OÜ Reisid" },
                "state": "invited", "consent_code": "4XQP-81NW", "window_ends": null
            }),
        )
    };
    for (country, name, bars) in [
        ("ee", "booked", true),
        ("ee", "cancelled", false),
        ("ee", "held", false),
        ("ee", "group_booked", false),
        ("ge", "booked_in_georgia", false),
        ("al", "booked_in_albania", false),
    ] {
        let changes = if name == "group_booked" { vec![] } else { vec![group()] };
        assert_eq!(bars_joining(&pack(country), &record(name, &changes)), bars, "{name}");
    }
}

/// What was sent and not answered is known again after a reload.
#[test]
fn leaving_is_stored_before_it_is_sent() {
    let (sent, after) = goes_out(journey(record("group_agreed", &[])), Order::LeaveGroup, &pack("ee"), at(NOW), true);
    assert!(sent);
    let (_, again) = stored::read(&stored::write(&after, &pack("ee").country)).unwrap();
    assert_eq!(again.errand, after.errand);
}

/// R142: a group is left with a line only, and nothing is kept to be done later.
#[test]
fn without_a_line_nobody_leaves() {
    let known = journey(record("group_agreed", &[]));
    let (sent, after) = goes_out(known, Order::LeaveGroup, &pack("ee"), at(NOW), false);
    assert!(!sent && after.errand.is_none() && after.trouble.is_some());
}
