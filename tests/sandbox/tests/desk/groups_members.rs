//! Members of a group: invited without a word about them, agreed with a code, and free to leave.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, code};
use crate::groups::NOBODY;

fn consents(office: &Office, reference: &str, told: &str) -> Reply {
    office.post_json("/api/group-consents", &json!({ "reference": reference, "code": told }))
}

fn consent_code(applicant: &Applicant) -> String {
    applicant.group()["consent_code"].as_str().unwrap().to_owned()
}

/// R76: the answer to an invitation says nothing of whether there is such an application, and what it is.
#[test]
fn an_invitation_tells_nothing() {
    let office = Office::open(NOON);
    let applicant = office.booked("ee");
    let (known, unknown) = (office.team("ee", 12), office.team("ee", 12));
    let answers = [(&known, applicant.reference()), (&unknown, NOBODY)].map(|(team, reference)| {
        let reply = team.invites("Õie T.", reference);
        let mut row = body(&reply)["members"][0].clone();
        row["id"] = Value::Null;
        row["reference"] = Value::Null;
        (reply.status, body(&reply)["version"].clone(), row)
    });
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0].2["ready"], Value::Null);
    assert_eq!(known.reads()["members"][0]["called"], "Õie T.");
}

#[test]
fn references_are_read_in_any_hyphenation() {
    let office = Office::open(NOON);
    let team = office.team("ee", 12);
    for (told, read) in [
        ("EE-7K3M-9QXD", "EE-7K3M-9QXD"),
        ("ee 8k3m 9qxd", "EE-8K3M-9QXD"),
        ("ee9k3m9qxd", "EE-9K3M-9QXD"),
        ("EE\u{2011}AK3M\u{2013}9QXD", "EE-AK3M-9QXD"),
        ("EE-OIL0-0000", "EE-0110-0000"),
    ] {
        let reply = team.invites("Õie", told);
        assert_eq!(reply.status, 200, "{told}: {}", reply.body);
        assert_eq!(body(&reply)["members"].as_array().unwrap().last().unwrap()["reference"], read, "{told}");
    }
    let rows = team.reads()["members"].clone();
    for (told, fault) in [
        ("EE-7K3M-9QX", "wrong_form"),
        ("EE-7K3M-9QXDA", "wrong_form"),
        ("EE-7K3M-9QXU", "wrong_form"),
        ("7K3M-9QXD", "wrong_form"),
        ("E1-7K3M-9QXD", "wrong_form"),
        ("EE/7K3M/9QXD", "wrong_form"),
        ("", "wrong_form"),
        ("GE-7K3M-9QXD", "unknown"),
    ] {
        let reply = team.invites("Õie", told);
        let fields = json!([{ "pointer": "/members/0/reference", "fault": fault }]);
        assert_eq!((reply.status, &body(&reply)["fields"]), (422, &fields), "{told}");
    }
    let faults = |members: Value| {
        let reply = team.changes("POST", "/members", &json!({ "members": members }));
        body(&reply)["fields"][0].clone()
    };
    assert_eq!(faults(json!([])), json!({ "pointer": "/members", "fault": "too_short" }));
    let two = json!([{ "called": "Mari", "reference": "EE-7K3M-0000" }, { "called": "", "reference": "EE-7K3M-0001" }]);
    assert_eq!(faults(two), json!({ "pointer": "/members/1/called", "fault": "missing" }));
    assert_eq!(team.reads()["members"], rows, "all or none are invited");
}

#[test]
fn a_group_has_at_most_two_hundred_rows() {
    let office = Office::open(NOON);
    let team = office.team("ee", 12);
    let rows = |from: u32, count: u32| {
        let row = |place: u32| json!({ "called": "Õie", "reference": format!("EE-{:04}-{:04}", place, place) });
        json!({ "members": (from..from + count).map(row).collect::<Vec<_>>() })
    };
    assert_eq!(team.changes("POST", "/members", &rows(0, 200)).status, 200);
    assert_eq!(team.changes("POST", "/members", &rows(100, 100)).status, 200, "all of them are there already");
    let reply = team.changes("POST", "/members", &rows(200, 1));
    assert_eq!(body(&reply)["fields"], json!([{ "pointer": "/members", "fault": "too_long" }]));
    assert_eq!(team.reads()["members"].as_array().unwrap().len(), 200);
}

/// R76: the code is in the applicant's mail and record, and only where the whole record may be seen.
#[test]
fn the_code_is_the_applicants_alone() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    let invited = team.invites("Õie", applicant.reference());
    let told = consent_code(&applicant);
    let letter = office.letter("oie@example.ee");
    assert_eq!(letter.subject, "Teid kutsutakse grupiintervjuule");
    assert_eq!(letter.said, format!("{told} · OÜ Reisid · Talvereis"));
    let group = applicant.group();
    assert_eq!((&group["state"], &group["name"]), (&json!("invited"), &json!("Talvereis")));
    let found = body(&office.finds(&json!(applicant.reference()), ("date_of_birth", &json!("1990-02-28"))));
    assert_eq!(found["application"]["group"]["consent_code"], Value::Null, "a read token does not show it");
    assert!(!invited.body.contains(&told) && !team.coordinator.groups().to_string().contains(&told));
    assert_eq!(consents(&office, applicant.reference(), &told.to_lowercase().replace('-', " ")).status, 204);
    let group = applicant.group();
    assert_eq!((&group["state"], &group["consent_code"]), (&json!("agreed"), &Value::Null));
    assert_eq!(code(&consents(&office, applicant.reference(), &told)), "code_wrong", "it counts once");
}

/// A wrong code and an unknown reference are the same answer, and both are counted.
#[test]
fn wrong_and_unknown_are_one_answer() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    team.invites("Õie", applicant.reference());
    team.invites("Keegi", NOBODY);
    let stranger = office.applies("ee", "resident");
    let right = consent_code(&applicant);
    let people = [applicant.reference(), NOBODY, stranger.reference(), "EE-1111-1111", "nonsense"];
    for reference in people {
        for _ in 0..10 {
            let reply = consents(&office, reference, "0000-0000");
            assert_eq!((reply.status, code(&reply).as_str()), (403, "code_wrong"), "{reference}");
        }
        let reply = consents(&office, reference, "0000-0000");
        assert_eq!((reply.status, code(&reply).as_str()), (429, "too_many_requests"), "{reference}");
    }
    assert_eq!(code(&consents(&office, applicant.reference(), &right)), "too_many_requests");
    assert_eq!(applicant.group()["state"], "invited");
    office.waits(3600);
    assert_eq!(consents(&office, applicant.reference(), &right).status, 204);
}

#[test]
fn who_is_invited_again_stays_and_who_left_gets_a_new_code() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    team.invites("Õie", applicant.reference());
    let first = consent_code(&applicant);
    let again = team.invites("Õie teisiti", &applicant.reference().to_lowercase());
    assert_eq!(body(&again)["members"].as_array().unwrap().len(), 1);
    assert_eq!(body(&again)["members"][0]["called"], "Õie", "an invitation that waits stays as it is");
    assert_eq!((consent_code(&applicant), office.letters("oie@example.ee").len()), (first.clone(), 2));
    let version = team.reads()["version"].as_u64();
    assert_eq!(applicant.leaves().status, 200);
    assert_eq!((applicant.group(), team.reads()["members"][0]["state"].clone()), (Value::Null, json!("left")));
    assert!(team.reads()["version"].as_u64() > version);
    assert_eq!(office.letter(&team.email).said, "Õie · Talvereis");
    assert_eq!(code(&consents(&office, applicant.reference(), &first)), "code_wrong", "declined is declined");
    team.invites("Õie teisiti", applicant.reference());
    assert_ne!(consent_code(&applicant), first);
    assert_eq!(applicant.agrees().status, 204);
    assert_eq!(team.reads()["members"][0]["called"], "Õie teisiti");
    assert_eq!(body(&team.invites("Õie", applicant.reference()))["members"][0]["state"], "agreed");
    assert_eq!(office.counts(&applicant)["groups"], 1);
    assert_eq!(applicant.leaves().status, 200, "at any time");
    assert_eq!(office.counts(&applicant)["groups"], 0);
    assert_eq!(applicant.leaves().status, 200, "who is in no group has nothing to leave");
}

/// Nobody is flooded with mails by being invited over and over; the code stands in the record all the same.
#[test]
fn invitations_are_not_mailed_without_end() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    let before = office.letters("oie@example.ee").len();
    for _ in 0..7 {
        assert_eq!(team.invites("Õie", applicant.reference()).status, 200);
        assert_eq!(applicant.group()["state"], "invited");
        applicant.leaves();
    }
    assert_eq!(office.letters("oie@example.ee").len() - before, 5);
}

#[test]
fn the_coordinator_takes_somebody_off_the_list() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    team.takes(&applicant);
    let member = team.reads()["members"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(code(&team.changes("DELETE", "/members/mem_1", &Value::Null)), "not_found");
    let removed = team.changes("DELETE", &format!("/members/{member}"), &Value::Null);
    assert_eq!((removed.status, &body(&removed)["members"]), (200, &json!([])));
    assert_eq!(applicant.group(), Value::Null);
}

/// R81: in Estonia who has an own appointment goes alone, or cancels it first. Georgia states nothing: one may agree, and the
/// list says what the group's booking waits for.
#[test]
fn an_own_appointment_bars_in_estonia() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.booked("ee"));
    team.invites("Õie", applicant.reference());
    let refused = applicant.agrees();
    assert_eq!((refused.status, code(&refused).as_str()), (409, "member_has_booking"));
    assert_eq!(
        (applicant.group()["state"].as_str(), team.reads()["members"][0]["state"].as_str()),
        (Some("invited"), Some("invited"))
    );
    assert_eq!(applicant.cancels().status, 200);
    assert_eq!(applicant.agrees().status, 204, "the second way out");
    let (team, applicant) = (office.team("ge", 3), office.booked("ge"));
    team.takes(&applicant);
    assert_eq!(team.reads()["members"][0]["ready"]["alone"], false);
    assert_eq!(applicant.cancels().status, 200, "an own appointment is the member's to cancel");
    assert_eq!(team.reads()["members"][0]["ready"]["alone"], true);
}

/// Who has agreed takes no time alone, by no way; what was held is given back.
#[test]
fn a_member_takes_no_time_alone() {
    let office = Office::open(NOON);
    for country in ["ee", "ge"] {
        let (team, applicant) = (office.team(country, 12), office.ready_to_book(country));
        let slot = applicant.free_slot(0);
        assert_eq!(applicant.holds(&slot).status, 200);
        team.takes(&applicant);
        assert_eq!(applicant.reads()["hold"], Value::Null);
        assert_eq!(applicant.free_slot(0), slot, "the time is free again");
        let refused = applicant.holds(&slot);
        assert_eq!((refused.status, code(&refused).as_str()), (409, "in_group"), "{country}");
        let phone = office.post_json(&format!("/sandbox/applications/{}/phone", applicant.id), &json!({}));
        assert_eq!(code(&phone), "in_group", "{country}");
        let other = office.team(country, 12);
        other.invites("Õie", applicant.reference());
        let page = office.ask("GET", "/sandbox/mailbox", &[], "").body;
        let told = page.split_once("<p>").map(|_| office.letter("oie@example.ee").said).unwrap();
        let refused = consents(&office, applicant.reference(), told.split(' ').next().unwrap());
        assert_eq!(code(&refused), "in_group", "{country}: one group at a time");
        assert_eq!(applicant.group()["state"], "agreed", "the group that one is in comes first");
        applicant.leaves();
        assert_eq!(applicant.group()["state"], "invited");
        assert_eq!(applicant.holds(&slot).status, 200, "{country}");
    }
}

/// R78, R79, R59: what the list says of somebody who has agreed, step by step.
#[test]
fn readiness_is_what_the_country_asks() {
    let office = Office::open(NOON);
    for (country, pickup) in [("ge", "kutaisi"), ("ee", "tartu")] {
        let (team, applicant) = (office.team(country, 12), office.ready_to_pay(country));
        team.takes(&applicant);
        let asked = country == "ge";
        let expect = |ds160: bool, fee: bool, delivery: bool, what: &str| {
            let ready = json!({
                "ds160": ds160, "fee": asked.then_some(fee), "delivery": asked.then_some(delivery), "alone": true,
            });
            assert_eq!(team.reads()["members"][0]["ready"], ready, "{country}: {what}");
        };
        expect(false, false, false, "nothing yet");
        applicant.pays(if asked { "bank_slip" } else { "transfer" });
        expect(false, false, false, "under way");
        applicant.money_arrives();
        expect(false, true, false, "paid");
        let mut profile = crate::common::profile();
        profile["ds160"] = Value::Null;
        applicant.puts("/profile", &profile);
        expect(false, true, false, "a profile without the form's number");
        applicant.sends_profile();
        expect(true, true, false, "the form");
        applicant.chooses_delivery(&crate::common::pickup(pickup));
        expect(true, true, true, "the way back");
    }
}
