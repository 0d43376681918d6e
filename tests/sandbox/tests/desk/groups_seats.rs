//! The seats that a group has booked: each member's own, given back by leaving, and cancelled as a whole.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code};
use crate::groups::Team;
use crate::groups_booking::{appointments, refused, team};

/// R76, R77: each has the own seat of the run, in the record, in the mail and in the list; times lie side by side.
#[test]
fn everybody_gets_the_own_seat() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 3);
    let run = team.run();
    let group = body(&team.books(&run));
    for (member, row) in members.iter().zip(group["members"].as_array().unwrap()) {
        let seats = run["seats"].as_array().unwrap();
        let seat = seats.iter().find(|seat| seat["of"] == row["id"]).unwrap();
        let record = member.reads();
        assert_eq!((&row["interview"], &record["appointment"]["slot"]["starts"]), (&seat["starts"], &seat["starts"]));
        assert_eq!((&record["group"]["state"], &record["fee"]["state"]), (&json!("booked"), &json!("used")));
        assert_eq!(record["confirmation"]["slot"], record["appointment"]["slot"]);
        assert_eq!(record["fee"]["reschedules_left"], 2, "a group's appointment uses the fee as any other");
    }
    let letter = office.letter("oie@example.ee");
    assert_eq!(letter.subject, "Teie grupiintervjuu aeg on broneeritud");
    let (starts, ends) = (&run["starts"]["local"], &run["ends"]["local"]);
    assert_eq!((starts, ends), (&json!("2026-12-07T09:00"), &json!("2026-12-07T09:30")), "two windows side by side");
    assert_eq!(code(&team.times()), "group_booked");
    assert_eq!(code(&team.books(&run)), "group_booked");
    assert_eq!(code(&team.invites("Mari", "GE-0000-0000")), "group_booked");
    assert_eq!(code(&team.dissolves()), "group_booked");
    let member = group["members"][0]["id"].as_str().unwrap();
    assert_eq!(code(&team.changes("DELETE", &format!("/members/{member}"), &Value::Null)), "group_booked");
}

/// Leaving before the booking makes one fewer; leaving after it gives back the own seat and leaves the others'.
#[test]
fn a_member_leaves_before_and_after() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ee", 11);
    assert_eq!(members[10].leaves().status, 200);
    assert_eq!(members[9].leaves().status, 200);
    refused(&office, &team, &members, "group_too_small");
    team.takes(&members[9]);
    let group = body(&team.books(&team.run()));
    let seat = members[0].reads()["appointment"]["slot"]["starts"].clone();
    assert_eq!(members[9].leaves().status, 200);
    let after = team.reads();
    assert_eq!(
        (&after["state"], &after["appointment"]["seats"]),
        (&json!("booked"), &json!(9)),
        "the others keep theirs"
    );
    assert!(after["version"].as_u64() > group["version"].as_u64());
    assert_eq!(members[0].reads()["appointment"]["slot"]["starts"], seat);
    let left = members[9].reads();
    assert_eq!((&left["appointment"]["state"], &left["group"]), (&json!("cancelled"), &Value::Null));
    let row = after["members"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["state"] == "left" && row["called"] == "Õie")
        .unwrap()
        .clone();
    assert_eq!((&row["ready"], &row["interview"]), (&Value::Null, &Value::Null));
    assert!(office.letter(&team.email).subject.contains("is not coming"));
}

#[test]
fn the_last_who_leaves_opens_the_booking_again() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 2);
    let run = team.run();
    team.books(&run);
    for member in &members {
        assert_eq!(member.leaves().status, 200);
    }
    assert_eq!((team.state().as_str(), &team.reads()["appointment"]), ("approved", &Value::Null));
    for member in &members {
        team.takes(member);
    }
    assert_eq!(team.run()["starts"], run["starts"], "the times are free again");
}

/// A seat of a group is not moved and not cancelled alone, by no way; leaving gives it back until the interview begins.
#[test]
fn a_seat_is_given_back_by_leaving_only() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 2);
    let run = team.run();
    team.books(&run);
    let member = &members[0];
    assert_eq!(code(&member.cancels()), "in_group");
    assert_eq!(code(&member.holds(&member.free_slot(0))), "in_group");
    let plea = json!({
        "reason": "medical", "needed_by": "2026-12-01", "explanation": "x", "asked_by": "applicant", "evidence": true,
    });
    assert_eq!(code(&member.posts(&member.path("/emergency"), &plea)), "in_group");
    let etag = member.etag();
    office.clock(run["starts"]["at"].as_str().unwrap());
    let late = member.ask("DELETE", &member.path("/group"), &[("if-match", &etag)], "");
    assert_eq!(code(&late), "no_appointment");
    assert_eq!(code(&team.comes_back().cancels()), "no_appointment");
}

/// The coordinator cancels the whole group; while the window lasts another time may be booked.
#[test]
fn a_group_is_cancelled_as_a_whole() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 3);
    assert_eq!(code(&team.cancels()), "no_appointment");
    let run = team.run();
    team.books(&run);
    let cancelled = body(&team.cancels());
    assert_eq!((&cancelled["state"], &cancelled["appointment"]), (&json!("approved"), &Value::Null));
    assert_eq!(appointments(&office, &members), [0; 3]);
    let record = members[0].reads();
    assert_eq!((&record["appointment"]["state"], &record["group"]["state"]), (&json!("cancelled"), &json!("agreed")));
    assert_eq!(team.run()["starts"], run["starts"]);
    team.books(&team.run());
    // After the window a booking may still be cancelled, and nothing can be booked any more.
    office.clock("2026-12-04T20:00:00Z");
    let team = team.comes_back();
    assert_eq!(body(&team.cancels())["state"], "expired");
    assert_eq!(members[0].group(), Value::Null);
    assert_eq!(members[0].holds(&members[0].free_slot(0)).status, 200, "everybody may go alone");
}

/// R80: the times that an approval sets aside are for that group alone.
#[test]
fn a_groups_times_are_nobody_elses() {
    let office = Office::open(NOON);
    let (team_of_two, _members) = team(&office, "ge", 2);
    let (others, _other_members) = team(&office, "ge", 2);
    let seats = |team: &Team| team.run()["seats"].clone();
    assert_eq!(seats(&team_of_two)[0]["starts"], seats(&others)[0]["starts"]);
    team_of_two.books(&team_of_two.run());
    assert_eq!(others.books(&others.run()).status, 200);
    let alone = office.ready_to_book("ge");
    let listed = alone.slots("2026-12-07").body;
    assert!(!listed.contains(team_of_two.id.trim_start_matches("grp_")), "they are not listed for others");
    let taken = team_of_two.reads()["members"][0]["id"].clone();
    assert_ne!(taken, Value::Null);
}

/// Whoever withdraws an application gives the seat back with it; the others keep theirs.
#[test]
fn a_withdrawn_member_gives_the_seat_back() {
    let office = Office::open(NOON);
    let (team, members) = team(&office, "ge", 2);
    team.books(&team.run());
    let held = members[0].etag();
    assert_eq!(members[0].ask("DELETE", &members[0].path(""), &[("if-match", &held)], "").status, 204);
    let group = team.reads();
    assert_eq!((&group["state"], &group["appointment"]["seats"]), (&json!("booked"), &json!(1)));
    assert_eq!((&group["members"][0]["state"], &group["members"][0]["interview"]), (&json!("left"), &Value::Null));
    assert_eq!(appointments(&office, &members), [0, 1]);
}
