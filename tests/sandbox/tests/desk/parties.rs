//! A family: adjacent times for several applications of one account, for all of them or for nobody.

use serde_json::{Value, json};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code};
use crate::family::Family;

fn starts(seats: &Value) -> Vec<&str> {
    seats.as_array().unwrap().iter().map(|seat| seat["starts"]["at"].as_str().unwrap()).collect()
}

/// R15, R23: each has a hold of its own, for the usual ten minutes, and an appointment of its own.
#[test]
fn a_family_of_four_gets_adjacent_times() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 4);
    let run = family.run();
    let seats = run["seats"].as_array().unwrap();
    assert_eq!(seats.iter().map(|seat| seat["of"].as_str().unwrap()).collect::<Vec<_>>(), family.ids());
    assert!(starts(&run["seats"]).is_sorted_by(|a, b| a < b), "{run}");
    let day = |moment: &Value| moment["local"].as_str().unwrap()[..10].to_owned();
    assert_eq!(day(&run["starts"]), day(&run["ends"]));

    let held = family.holds(&run);
    assert_eq!(held.status, 200, "{}", held.body);
    let holds: Vec<Value> =
        body(&held)["applications"].as_array().unwrap().iter().map(|one| one["hold"].clone()).collect();
    let times: Vec<&str> = holds.iter().map(|hold| hold["slot"]["starts"]["at"].as_str().unwrap()).collect();
    assert_eq!(times, starts(&run["seats"]));
    assert!(holds.iter().all(|hold| hold["expires"]["at"] == "2026-11-20T10:10:00Z" && hold["extends_left"] == 2));
    assert_eq!(family.each("/hold/key"), vec![holds[0]["key"].clone(); 4]);

    let booked = family.books();
    assert_eq!(booked.status, 200, "{}", booked.body);
    assert_eq!(family.each("/appointment/state"), ["booked"; 4]);
    assert_eq!(family.each("/hold"), [const { Value::Null }; 4]);

    // Afterwards each goes its own way.
    assert_eq!(family.people[3].cancels().status, 200);
    assert_eq!(family.people[2].holds(&family.people[2].free_slot(9)).status, 200);
    assert_eq!(family.people[2].books().status, 200);
    let states = family.each("/appointment/state");
    assert_eq!(states, ["booked", "booked", "booked", "cancelled"]);
    assert_eq!(family.each("/appointment/slot/starts/at")[..2], [times[0], times[1]]);
    assert_ne!(family.each("/appointment/slot/starts/at")[2], times[2]);
}

#[test]
fn one_time_gone_and_nobody_holds() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 4);
    let run = family.run();
    let last = run["seats"][3]["starts"]["local"].as_str().unwrap().to_owned();
    let slot = format!("tallinn-{}-{}", last[..10].replace('-', ""), last[11..].replace(':', ""));
    assert_eq!(office.ready_to_book("ee").holds(&slot).status, 200);
    assert_eq!(code(&family.holds(&run)), "slot_taken");
    assert_eq!(family.each("/hold"), [const { Value::Null }; 4]);
    // Another run is there at once.
    assert_eq!(family.holds(&family.run()).status, 200);
}

/// Choosing again: everybody's new time replaces the old one, and none is lost if that fails.
#[test]
fn held_times_give_way_to_others_together() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let runs = body(&family.looks("2026-12-10"))["runs"].clone();
    assert_eq!(family.holds(&runs[0]).status, 200);
    let first = family.each("/hold/slot/id");
    let another = runs.as_array().unwrap().last().unwrap();
    family.member.office.orders("/next", &json!({ "operation": "take_party_holds", "trouble": "slot_taken" }));
    assert_eq!(code(&family.holds(another)), "slot_taken");
    assert_eq!(family.each("/hold/slot/id"), first);
    assert_eq!(family.holds(&family.run()).status, 200);
    assert_ne!(family.each("/hold/slot/id"), first);
}

/// R23: every rule of a single hold holds for each, and the refusal says whose it is.
#[test]
fn one_who_is_not_ready_is_named() {
    let office = Office::open(NOON);
    let unready = |one: fn(&Office) -> Applicant<'_>| {
        let family = Family::of(&office, vec![office.ready_to_book("ee"), office.ready_to_book("ee"), one(&office)]);
        let others = Family::of(&office, vec![office.ready_to_book("ee"), office.ready_to_book("ee")]);
        (family.holds(&others.run()), family.people[2].id.clone(), family.each("/hold"))
    };
    for (one, refusal) in [
        ((|office| office.paid("ee")) as fn(&Office) -> Applicant<'_>, "profile_missing"),
        (|office| office.ready_to_pay("ee"), "fee_not_valid"),
        (|office| office.ready_to_book("ge"), "fee_other_country"),
    ] {
        let (refused, who, holds) = unready(one);
        assert_eq!((code(&refused).as_str(), &body(&refused)["application"]), (refusal, &json!(who)));
        assert!(holds.iter().all(Value::is_null), "{refusal}");
    }
    let family = Family::of(&office, vec![office.ready_to_book("ee"), office.ready_to_pay("ee")]);
    let looked = family.looks("2026-12-10");
    assert_eq!((code(&looked).as_str(), &body(&looked)["application"]), ("fee_not_valid", &json!(family.people[1].id)));
}

/// Who has agreed to a group goes with the group.
#[test]
fn a_member_of_a_group_takes_no_time_with_the_family() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let run = family.run();
    office.team("ee", 10).takes(&family.people[1]);
    let refused = family.holds(&run);
    assert_eq!((code(&refused).as_str(), &body(&refused)["application"]), ("in_group", &json!(family.people[1].id)));
    assert_eq!(family.each("/hold"), [Value::Null, Value::Null]);
}

/// R59: booking asks more than holding; then nobody is booked, and everybody goes on holding.
#[test]
fn nobody_is_booked_while_one_thing_is_missing() {
    let office = Office::open(NOON);
    let late = office.paid("ge");
    late.sends_profile();
    let family = Family::of(&office, vec![office.ready_to_book("ge"), late]);
    assert_eq!(family.holds(&family.run()).status, 200);
    let refused = family.books();
    assert_eq!(
        (code(&refused).as_str(), &body(&refused)["application"]),
        ("delivery_missing", &json!(family.people[1].id))
    );
    assert_eq!(family.each("/appointment"), [Value::Null, Value::Null]);
    assert!(family.each("/hold").iter().all(Value::is_object));
}

#[test]
fn one_hold_lapsed_and_nobody_is_booked() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 3);
    assert_eq!(family.holds(&family.run()).status, 200);
    let bookings: Vec<Value> =
        family.people.iter().map(|one| json!({ "application": one.id, "hold": one.hold_id() })).collect();
    family.people[1].arms("hold_expired");
    family.people[1].reads();
    let refused = family.posts(&office.key(), "/api/party/bookings", &json!({ "bookings": bookings }));
    assert_eq!(
        (code(&refused).as_str(), &body(&refused)["application"]),
        ("hold_expired", &json!(family.people[1].id))
    );
    assert_eq!(family.each("/appointment"), [const { Value::Null }; 3]);
}

#[test]
fn a_repeated_key_gets_the_same_answer() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let (run, key) = (family.run(), office.key());
    let first = family.holds_under(&key, &run);
    assert_eq!(family.holds_under(&key, &run), first);
    let other = json!({ "run": run["id"], "applications": [family.ids()[1], family.ids()[0]] });
    assert_eq!(code(&family.posts(&key, "/api/party/holds", &other)), "key_reused");
    // A refusal by a rule stays one, whatever becomes possible meanwhile.
    let key = office.key();
    office.orders("/next", &json!({ "operation": "take_party_holds", "trouble": "slot_taken" }));
    let run = family.run();
    assert_eq!(code(&family.holds_under(&key, &run)), "slot_taken");
    assert_eq!(code(&family.holds_under(&key, &run)), "slot_taken");
}

/// R15: a session opens what is in its account and nothing else.
#[test]
fn what_is_somebody_elses_is_unknown() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let stranger = office.ready_to_book("ee");
    let run = family.run();
    let ask = |ids: [&str; 2]| {
        family.posts(&office.key(), "/api/party/holds", &json!({ "run": run["id"], "applications": ids }))
    };
    let own = family.ids()[0];
    assert_eq!(code(&ask([own, &stranger.id])), "not_found");
    assert_eq!(code(&ask([own, "nobody"])), "not_found");
    assert_eq!(stranger.reads()["hold"], Value::Null);
    let look = format!("/api/party/times?applications={own},{}&from=2026-12-10", stranger.id);
    assert_eq!(code(&family.member.ask("GET", &look, "")), "not_found");
    // An application's own token is none of a session.
    let reply = family.people[0].posts("/api/party/holds", &json!({ "run": run["id"], "applications": family.ids() }));
    assert_eq!(code(&reply), "token_invalid");
}

#[test]
fn two_to_eight_go_together_and_each_once() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let own = family.ids();
    let many: Vec<String> = (0..9).map(|number| format!("app_{number}")).collect();
    for (ids, fault) in
        [(json!([own[0]]), "too_short"), (json!([own[0], own[0]]), "duplicate"), (json!(many), "too_long")]
    {
        let reply = family.posts(&office.key(), "/api/party/holds", &json!({ "run": "r", "applications": ids }));
        assert_eq!(body(&reply)["fields"][0], json!({ "pointer": "/applications", "fault": fault }));
    }
    for ids in [own[0].to_owned(), format!("{},{}", own[0], own[0]), many.join(",")] {
        let look = format!("/api/party/times?applications={ids}&from=2026-12-10");
        assert_eq!(code(&family.member.ask("GET", &look, "")), "malformed", "{ids}");
    }
}

/// M16: looking for several is a look of each of them.
#[test]
fn looks_are_counted_for_each() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    assert_eq!(family.people[1].slots("2026-12-10").status, 200);
    assert_eq!(body(&family.looks("2026-12-10"))["looks_left"], 58);
    assert_eq!(body(&family.people[0].slots("2026-12-10"))["looks_left"], 58);
    family.people[1].arms("too_many_looks");
    family.people[1].slots("2026-12-10");
    let refused = family.looks("2026-12-10");
    assert_eq!(
        (code(&refused).as_str(), &body(&refused)["application"]),
        ("too_many_looks", &json!(family.people[1].id))
    );
}

/// What goes wrong can be armed for a family as for one.
#[test]
fn a_time_taken_and_a_hold_over_can_be_armed() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let arm = |operation: &str, trouble: &str| {
        office.orders("/next", &json!({ "operation": operation, "trouble": trouble }));
    };
    let run = family.run();
    arm("take_party_holds", "slot_taken");
    assert_eq!(code(&family.holds(&run)), "slot_taken");
    assert_eq!(family.holds(&family.run()).status, 200);
    arm("register_party", "hold_expired");
    assert_eq!(code(&family.books()), "hold_expired");
}

/// M3: none for all of them has an honest reason, and the first day that has some.
#[test]
fn no_run_has_its_reason() {
    let office = Office::open(NOON);
    let family = Family::ready(&office, "ee", 2);
    let far = body(&family.looks("2028-01-10"));
    assert_eq!((&far["runs"], &far["empty"]), (&json!([]), &json!("none_released")));
    for day in 10..=31 {
        office.orders("/days", &json!({ "post": "tallinn", "day": format!("2026-12-{day}") }));
    }
    for day in 1..=9 {
        office.orders("/days", &json!({ "post": "tallinn", "day": format!("2027-01-0{day}") }));
    }
    let full = body(&family.looks("2026-12-10"));
    assert_eq!((&full["empty"], full["next_free"].as_str().unwrap() >= "2027-01-10"), (&json!("all_taken"), true));
}
