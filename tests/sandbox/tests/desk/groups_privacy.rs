//! What a coordinator learns of a member: nothing but how far they are, and that only after they have agreed.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{NOON, Office, body, new_application};

/// Every value that is the member's own, and must not reach the coordinator.
const CANARIES: [&str; 14] = [
    "Canarygiven",
    "Canaryfamily",
    "1971-03-17",
    "canary@example.org",
    "CN7654321",
    "2022-04-09",
    "2032-04-08",
    "FIN",
    "AA00CANARY",
    "+35840777123",
    "Canarystreet",
    "Canarycity",
    "98765",
    "canaryflat",
];

fn canary(office: &Office) -> Applicant<'_> {
    let mut new = new_application();
    new["country"] = json!("ge");
    new["residency"] = json!("non_resident");
    new["applicant"] =
        json!({ "given_names": "Canarygiven", "family_name": "Canaryfamily", "date_of_birth": "1971-03-17" });
    new["email"] = json!("canary@example.org");
    let created = body(&office.begins(&new));
    let applicant = Applicant {
        office,
        token: created["token"].as_str().unwrap().into(),
        id: created["application"]["id"].as_str().unwrap().into(),
        created,
    };
    applicant.chooses("b1b2");
    applicant.accepts_terms("2026-01");
    applicant.pays("bank_slip");
    applicant.money_arrives();
    let profile = json!({
        "passport_number": "CN7654321", "passport_issued": "2022-04-09", "passport_expires": "2032-04-08",
        "nationality": "FIN", "ds160": "AA00CANARY", "phone": "+35840777123", "declared": true,
        "address": { "street": "Canarystreet 1", "apartment": "canaryflat", "city": "Canarycity",
                     "postal_code": "98765", "country": "fi" },
    });
    assert_eq!(applicant.puts("/profile", &profile).status, 200);
    let courier = json!({
        "option": "courier_home", "presence_acknowledged": true,
        "address": { "street": "Canarystreet 2", "apartment": "canaryflat", "city": "Canarycity",
                     "postal_code": "98765", "country": "ge" },
    });
    assert_eq!(applicant.chooses_delivery(&courier).status, 200);
    applicant
}

/// Every value of a text in JSON, with the name of its member.
fn leaves(value: &Value, name: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| leaves(value, name, found)),
        Value::Array(list) => list.iter().for_each(|value| leaves(value, name, found)),
        Value::Null => {}
        other => found.push((name.into(), other.as_str().map_or_else(|| other.to_string(), str::to_owned))),
    }
}

/// The whole list of what an answer to a coordinator may name: of a member nothing but what the design lists.
fn looks_at(reply: &Reply, applicant: &Applicant, private: &[String], seen: &mut usize) {
    *seen += 1;
    for canary in CANARIES.iter().map(|canary| (*canary).to_owned()).chain(private.iter().cloned()) {
        assert!(!reply.body.contains(&canary), "{canary} in {}", reply.body);
    }
    let headers = format!("{:?}", reply.headers);
    assert!(!headers.contains(&applicant.id) && !headers.contains("anary"), "{headers}");
    if reply.body.is_empty() {
        return;
    }
    let answer = body(reply);
    for group in answer["groups"].as_array().into_iter().flatten().chain([&answer]) {
        for member in group["members"].as_array().into_iter().flatten() {
            let names: Vec<&str> = member.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(names.len(), 6, "{member}");
            for name in names {
                assert!(["id", "called", "reference", "state", "ready", "interview"].contains(&name), "{name}");
            }
            let ready: Vec<&str> =
                member["ready"].as_object().into_iter().flat_map(|r| r.keys()).map(String::as_str).collect();
            assert!(ready.iter().all(|name| ["ds160", "fee", "delivery", "alone"].contains(name)), "{ready:?}");
        }
    }
}

/// A coordinator's answers, field by field: the member's own values stand in none of them, whatever is asked and whenever,
/// refusals and times included.
#[test]
fn nothing_of_an_application_reaches_the_coordinator() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ge", 3), canary(&office));
    let mut seen = 0;
    // What the office keeps of the member, beside what the member wrote: everything in the record that is long enough to be
    // told from other words, and that is not the coordinator's own or of the whole country.
    let private = |applicant: &Applicant| {
        let mut found = Vec::new();
        let record = applicant.reads();
        for part in ["id", "applicant", "email", "profile", "delivery", "fee", "confirmation"] {
            leaves(&record[part], part, &mut found);
        }
        let own = ["id", "key", "reference", "hosted_page", "account", "payee", "bank", "given_names", "family_name"];
        let kept = |(name, value): &(String, String)| own.contains(&name.as_str()) && value != applicant.reference();
        let mut values: Vec<String> = found.into_iter().filter(kept).map(|(_, value)| value).collect();
        values.extend([applicant.token.clone(), applicant.created["recovery_code"].as_str().unwrap().to_owned()]);
        values.retain(|value| value.len() > 4);
        assert!(values.len() > 5, "{values:?}");
        values
    };
    let everything = |seen: &mut usize, when: &str| {
        let private = private(&applicant);
        let member = team.reads()["members"][0]["id"].as_str().unwrap_or("mem_1").to_owned();
        let invited = json!({ "members": [{ "called": "Õie", "reference": applicant.reference() }] }).to_string();
        let wrong = json!({ "members": [{ "called": "", "reference": "?" }] }).to_string();
        for (method, path, held, text) in [
            ("GET", "/api/groups".to_owned(), "*", String::new()),
            ("GET", team.path(""), "*", String::new()),
            ("POST", team.path("/members"), "*", invited.clone()),
            ("POST", team.path("/members"), "\"0\"", invited),
            ("POST", team.path("/members"), "*", wrong),
            ("GET", team.path("/times?from=2026-11-20"), "*", String::new()),
            ("GET", team.path("/times?from=2026-12-25"), "*", String::new()),
            ("PUT", team.path("/booking"), "*", json!({ "run": "run_tbilisi-20261207-x" }).to_string()),
            ("DELETE", team.path(&format!("/members/{member}")), "\"0\"", String::new()),
            ("DELETE", team.path(""), "\"0\"", String::new()),
            ("GET", "/api/account".to_owned(), "*", String::new()),
            ("GET", format!("/api/applications/{}", applicant.id), "*", String::new()),
            (
                "GET",
                format!("/api/posts/tbilisi/slots?application={}&from=2026-12-10", applicant.id),
                "*",
                String::new(),
            ),
        ] {
            let reply = team.coordinator.ask_with(method, &path, ("if-match", held), &text);
            assert!(reply.status < 500, "{when}: {method} {path}");
            looks_at(&reply, &applicant, &private, seen);
        }
        let said: String = office.letters(&team.email).iter().map(|letter| letter.said.clone()).collect();
        assert!(
            !CANARIES.iter().any(|canary| said.contains(canary)) && !said.contains(&applicant.id),
            "{when}: {said}"
        );
    };
    everything(&mut seen, "before anybody is invited");
    team.invites("Õie", applicant.reference());
    everything(&mut seen, "invited");
    assert_eq!(team.reads()["members"][0]["ready"], Value::Null, "nothing before the applicant agrees");
    assert_eq!(applicant.agrees().status, 204);
    everything(&mut seen, "agreed");
    team.is_approved(14);
    everything(&mut seen, "approved");
    let times = team.coordinator.ask("GET", &team.path("/times?from=2026-11-20"), "");
    let run = body(&times)["runs"][0]["id"].clone();
    let booked = team.changes("PUT", "/booking", &json!({ "run": run }));
    assert_eq!(booked.status, 200, "{}", booked.body);
    looks_at(&booked, &applicant, &private(&applicant), &mut seen);
    everything(&mut seen, "booked");
    assert_eq!(applicant.leaves().status, 200);
    everything(&mut seen, "left");
    assert!(seen > 70, "{seen} answers were looked at");
}

/// What is withdrawn leaves its group, and the coordinator is told no more than of anybody who leaves.
#[test]
fn a_withdrawn_application_leaves_its_group() {
    let office = Office::open(NOON);
    let (team, applicant) = (office.team("ge", 3), canary(&office));
    team.takes(&applicant);
    let held = applicant.etag();
    assert_eq!(applicant.ask("DELETE", &applicant.path(""), &[("if-match", &held)], "").status, 204);
    let member = team.reads()["members"][0].clone();
    assert_eq!((&member["state"], &member["ready"]), (&json!("left"), &Value::Null));
    assert_eq!(body(&team.invites("Õie", applicant.reference()))["members"][0]["state"], "invited");
}
