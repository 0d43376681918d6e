//! The window in which a group may be booked: among the member's dates, in the coordinator's calendar, and until when.

use chrono::{DateTime, Utc};
use viza::domain::agenda::{Agenda, Dated, Standing};
use viza::domain::calendar_file::{Entry, Said, Status, calendar_file};
use viza::domain::deadline::DeadlineKind;
use viza::domain::group::{Group, GroupState};
use viza::wire::group;

use crate::{pack, record, text};

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn golden(name: &str) -> Group {
    group::group(&text(&format!("tests/contract/bodies/group.{name}.json"))).unwrap()
}

fn entries(group: &Group, now: &str) -> Vec<Entry> {
    let said = || Said { summary: "What".into(), place: String::new(), text: "Why".into() };
    group.dates(at(now)).iter().filter_map(|dated| Entry::of_group(dated, group, at(now), said())).collect()
}

/// R80: who has agreed sees until when the coordinator may book; who is only invited, and who has a time already, does not.
#[test]
fn a_member_sees_when_the_window_closes() {
    let window = |name: &str, now: &str| {
        let all = Agenda::of(Some(&record(name)), &pack("ee"), at(now));
        let of_group = |dated: &&Dated| dated.deadline.kind == DeadlineKind::GroupWindow;
        let found = all.dated.iter().find(of_group)?;
        Some((found.deadline.printed().format("%Y-%m-%d %H:%M").to_string(), found.standing))
    };
    let until = |standing| Some(("2026-12-04 23:59".to_owned(), standing));
    assert_eq!(window("group_agreed", "2026-12-04T16:59:59-05:00"), until(Standing::Ahead));
    assert_eq!(window("group_agreed", "2026-12-04T17:00:00-05:00"), until(Standing::Passed));
    for name in ["group_invited", "group_booked", "booked"] {
        assert_eq!(window(name, "2026-11-21T09:00:00Z"), None, "{name}");
    }
}

/// R80: the coordinator's calendar reminds a week and a day before the window closes; once the group is booked it holds the
/// interview instead, under a name of its own.
#[test]
fn the_coordinators_calendar_reminds_of_the_window() {
    let approved = golden("approved");
    assert_eq!(approved.state, GroupState::Approved);
    let [window] = &entries(&approved, "2026-11-21T09:00:00Z")[..] else { panic!("one date") };
    assert_eq!((window.uid.as_str(), window.sequence), ("grp_5H2N8VQ4T7C1MZ9K-group@viza", approved.version));
    assert_eq!((window.starts, window.minutes, window.status), (at("2026-12-04T21:30:00Z"), 30, Status::Free));
    assert_eq!(window.reminders, [7 * 24, 24]);
    let over = entries(&approved, "2026-12-04T22:00:00Z");
    assert_eq!(over[0].reminders, [] as [u32; 0]);
    assert!(calendar_file(&over).contains("DTSTART:20261204T213000Z"));

    let booked = golden("booked");
    let [interview] = &entries(&booked, "2026-11-21T09:00:00Z")[..] else { panic!("one date") };
    assert_eq!(interview.uid, format!("{}@viza", booked.id));
    assert_eq!((interview.starts, interview.minutes, interview.status), (at("2026-11-24T05:00:00Z"), 30, Status::Busy));
    assert_eq!(entries(&golden("requested"), "2026-11-21T09:00:00Z"), []);
    assert_eq!(entries(&golden("denied"), "2026-11-21T09:00:00Z"), []);
}
