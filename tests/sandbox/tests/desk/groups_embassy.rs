//! What the embassy decides about groups, until when it counts, and how it says so.

use serde_json::{Value, json};

use crate::common::{NOON, Office, body, code, header};
use crate::groups::{NOBODY, Team, new_group, organisation};
use crate::members::PASSWORD;

/// R80: the window is the embassy's, its end stands in the notice, and the second of its end is too late.
#[test]
fn a_window_ends_by_itself() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    team.takes(&applicant);
    team.is_approved(14);
    let group = team.reads();
    assert_eq!((&group["state"], &group["window_ends"]["local"]), (&json!("approved"), &json!("2026-12-05T00:00")));
    assert_eq!(group["decided"]["at"], NOON);
    let letter = office.letter(&team.email);
    assert_eq!(letter.said, "Talvereis · 2026-12-05 00:00");
    assert_eq!(applicant.group()["window_ends"], group["window_ends"]);
    office.clock("2026-12-04T21:59:59Z");
    let team = Team { coordinator: office.signs_in(&team.email, PASSWORD), ..team };
    assert_eq!((team.state().as_str(), &team.reads()["version"]), ("approved", &group["version"]));
    office.clock("2026-12-04T22:00:00Z");
    assert_eq!(team.state(), "expired");
    assert!(team.reads()["version"].as_u64() > group["version"].as_u64());
    assert_eq!(applicant.group(), Value::Null, "nobody is bound any more");
    assert_eq!(team.reads()["members"][0]["ready"], Value::Null, "and nobody is looked at any more");
    assert_eq!(code(&team.invites("Mari", NOBODY)), "group_window_over");
    assert_eq!(office.post_json(&format!("/sandbox/groups/{}/approve", team.id), &json!({})).status, 404);
    assert_eq!(team.dissolves().status, 204);
}

#[test]
fn the_embassy_ends_a_window_early_and_denies_with_a_reason() {
    let office = Office::open(NOON);
    let team = office.team("ge", 3);
    team.is_approved(0);
    assert_eq!(team.reads()["window_ends"]["local"], "2026-11-21T00:00", "until the end of today");
    office.orders(&format!("/groups/{}/expire", team.id), &json!({}));
    assert_eq!(team.state(), "expired");
    let brief = office.team("ge", 3);
    office.orders(&format!("/groups/{}/approve", brief.id), &json!({ "seconds": 600 }));
    assert_eq!(brief.reads()["window_ends"]["at"], "2026-11-20T10:10:00Z");
    office.waits(599);
    assert_eq!(brief.state(), "approved");
    office.waits(1);
    assert_eq!(brief.state(), "expired");
    for reason in ["too_few", "not_together", "no_times", "other"] {
        let (team, applicant) = (office.team("ge", 3), office.applies("ge", "resident"));
        team.takes(&applicant);
        team.is_denied(reason);
        let group = team.reads();
        assert_eq!((&group["state"], &group["denied_because"]), (&json!("denied"), &json!(reason)));
        assert_eq!((&group["window_ends"], &applicant.group()), (&Value::Null, &Value::Null));
        assert_eq!(code(&team.invites("Mari", NOBODY)), "group_not_approved");
        let letter = office.letter(&team.email);
        assert!(letter.subject.contains("not approved") && letter.said == "Talvereis", "{letter:?}");
        for order in ["approve", "deny"] {
            let again = json!({ "because": "other" });
            assert_eq!(office.post_json(&format!("/sandbox/groups/{}/{order}", team.id), &again).status, 404);
        }
    }
    let unknown = json!({ "because": "weather" });
    let team = office.team("ge", 3);
    assert_eq!(office.post_json(&format!("/sandbox/groups/{}/deny", team.id), &unknown).status, 400);
}

/// The embassy's page offers what can be decided, as forms that lead back to it.
#[test]
fn the_embassys_page() {
    let office = Office::open(NOON);
    let team = office.team("ee", 12);
    office
        .registers("agjenci@example.al", PASSWORD)
        .wishes_role("al", &json!({ "kind": "agency", "name": "<b>A</b>" }));
    let page = || office.ask("GET", "/sandbox/embassy", &[], "").body;
    let first = page();
    for part in ["Talvereis", "OÜ Reisid", "0 of 12", "requested", "agjenci@example.al", "&lt;b&gt;A", "Deny: no times"]
    {
        assert!(first.contains(part), "{part}: {first}");
    }
    assert!(!first.contains("<b>A</b>"));
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let approve = format!("/sandbox/groups/{}/approve", team.id);
    let reply = office.ask("POST", &approve, &form, "days=3");
    assert_eq!((reply.status, header(&reply, "location")), (303, "/sandbox/embassy"));
    let decision = "email=agjenci%40example.al&country=al&approve=true";
    assert_eq!(office.ask("POST", "/sandbox/representatives", &form, decision).status, 303);
    let second = page();
    assert!(second.contains("approved 2026-11-24 00:00") && second.contains("End the window now"), "{second}");
    assert!(!second.contains("Deny"), "nothing waits any more");
    assert!(office.ask("GET", "/sandbox", &[], "").body.contains("/sandbox/embassy"));
}

/// Each in the language of whoever it goes to.
#[test]
fn the_embassys_decision_is_mailed_in_four_languages() {
    let office = Office::open(NOON);
    let languages = [
        ("sq", "u miratua", "nuk u miratua"),
        ("ka", "დამტკიცებულია", "არ დამტკიცდა"),
        ("et", "heaks kiidetud", "ei kiidetud heaks"),
        ("en", "is approved", "is not approved"),
    ];
    for (language, approved, denied) in languages {
        let email = format!("{language}@example.ee");
        let new = json!({ "email": email, "password": PASSWORD, "language": language, "privacy_notice": "2026-01" });
        let member = office.member(&office.post_json("/api/accounts", &new));
        member.wishes_role("ee", &organisation());
        for (order, subject) in [("approve", approved), ("deny", denied)] {
            let asked = body(&member.asks_group(&office.key(), &new_group("ee", 12)));
            let path = format!("/groups/{}/{order}", asked["id"].as_str().unwrap());
            office.orders(&path, &json!({ "because": "other" }));
            assert!(office.letter(&email).subject.contains(subject), "{language} {order}");
        }
    }
}

#[test]
fn a_dissolved_group_binds_nobody() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ee", 12), office.applies("ee", "resident"));
    team.takes(&applicant);
    let version = applicant.reads()["version"].as_u64();
    let letter = office.letter("oie@example.ee").said;
    assert_eq!(team.dissolves().status, 204);
    assert_eq!((applicant.group(), team.coordinator.groups()), (Value::Null, json!([])));
    assert!(applicant.reads()["version"].as_u64() > version, "the applicant's record has changed");
    let told = json!({ "reference": applicant.reference(), "code": letter.split(' ').next() });
    assert_eq!(code(&office.post_json("/api/group-consents", &told)), "code_wrong");
}
