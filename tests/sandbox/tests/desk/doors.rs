//! Every operation as a door that can be knocked at.

use serde_json::json;
use viza_sandbox::OPERATIONS;

use crate::applicant::Applicant;
use crate::common::{Office, new_application, profile};
use crate::groups::{self, NOBODY};
use crate::handoffs;
use crate::members::{PASSWORD, body_for};

/// An operation with a body that the desk would understand.
pub struct Door {
    pub method: &'static str,
    pub path: String,
    pub name: &'static str,
    pub body: String,
    /// What opens it: the application's token, or a session of an account that the application is in.
    pub token: String,
}

/// Every operation, addressed to one applicant with a hold and an account.
pub fn doors(visitor: &Applicant) -> Vec<Door> {
    let team = visitor.office.team("ee", 12);
    team.invites("Nobody", NOBODY);
    team.is_approved(14);
    let row = team.reads()["members"][0]["id"].as_str().unwrap().to_owned();
    let member = visitor.office.registers("oie@example.ee", PASSWORD);
    assert_eq!(member.adopts(&visitor.token).status, 200);
    let owner = visitor.office.hands_off();
    let claimant = visitor.office.claims(&owner);
    OPERATIONS
        .iter()
        .map(|(method, pattern, name)| {
            let id = match *pattern {
                hold if hold.contains("/holds/") => visitor.hold_id(),
                group if group.contains("/groups/") => team.id.clone(),
                handoff if handoff.contains("/handoffs/") => owner.text("id"),
                _ => visitor.id.clone(),
            };
            let mut path = pattern.replace("{id}", &id).replace("{member}", &row).replace("{post}", "tallinn");
            path += &match *name {
                "list_slots" => format!("?application={}&from=2026-12-10", visitor.id),
                "list_party_times" => format!("?applications={},app_2&from=2026-12-10", visitor.id),
                "list_group_times" => "?from=2026-12-10".into(),
                _ => String::new(),
            };
            let body = match *name {
                "create_application" => new_application(),
                "choose_visa_class" => json!({ "visa_class": "f" }),
                "state_residency" => json!({ "residency": "resident" }),
                "accept_terms" => json!({ "version": "2026-01" }),
                "begin_payment" => json!({ "channel": "card", "amount": { "minor": 16500, "currency": "EUR" } }),
                "send_profile" => profile(),
                "state_preferences" => json!({ "from": "2026-12-07", "to": null, "part": "morning" }),
                "choose_delivery" => json!({ "option": "pickup", "place": "narva" }),
                "register_booking" => json!({ "hold": visitor.hold_id() }),
                "ask_emergency" => crate::emergencies::request(),
                "take_hold" => json!({ "application": visitor.id, "slot": visitor.free_slot(3) }),
                "take_party_holds" => json!({ "run": "run_1", "applications": [visitor.id, "app_2"] }),
                "register_party" => json!({ "bookings": [
                    { "application": visitor.id, "hold": "hold_1" }, { "application": "app_2", "hold": "hold_2" },
                ] }),
                "send_sealed" => visitor.office.seals("an-envelope-of-the-doors", &json!({})),
                "look_up" => json!({ "reference": "EE-0000-0000", "date_of_birth": "1990-02-28" }),
                other => [body_for(other), groups::body_for(other), handoffs::body_for(other)]
                    .into_iter()
                    .find(|body| !body.is_null())
                    .unwrap_or_default(),
            };
            let body = if body.is_null() { String::new() } else { body.to_string() };
            let token = match is_account(path.as_str()) {
                true if path.starts_with("/api/groups") => team.coordinator.token.clone(),
                true if *name == "get_package" => claimant.text("token"),
                true if path.starts_with("/api/handoffs") => owner.text("token"),
                true => member.token.clone(),
                false => visitor.token.clone(),
            };
            Door { method, path, name, body, token }
        })
        .collect()
}

pub fn holder(office: &Office) -> Applicant<'_> {
    let visitor = office.ready_to_book("ee");
    visitor.holds(&visitor.free_slot(0));
    visitor
}

/// Whether the application's token does not open what is there.
pub fn is_account(path: &str) -> bool {
    ["account", "session", "password-resets", "group", "party", "handoff"]
        .iter()
        .any(|place| path[5..].starts_with(place))
}

pub fn is_open(name: &str) -> bool {
    ["get_time", "get_status", "create_application", "list_places", "list_keys", "send_sealed", "look_up"]
        .contains(&name)
        || ["register_account", "sign_in", "ask_password_reset", "reset_password", "agree_to_group"].contains(&name)
        || ["begin_handoff", "claim_handoff"].contains(&name)
}

pub fn is_change(door: &Door) -> bool {
    !is_open(door.name) && !is_account(&door.path) && door.method != "GET"
}

pub fn wants_match(name: &str) -> bool {
    let replacing = ["choose_visa_class", "state_residency", "send_profile", "state_preferences", "choose_delivery"];
    let ending = ["cancel_booking", "withdraw_emergency", "withdraw_application"];
    let in_group = ["dissolve_group", "invite_members", "remove_member", "book_group", "cancel_group", "leave_group"];
    replacing.contains(&name) || ending.contains(&name) || in_group.contains(&name)
}

pub fn wants_key(door: &Door) -> bool {
    let of_session = ["ask_group", "take_party_holds", "register_party"].contains(&door.name);
    door.method == "POST" && door.name != "look_up" && (of_session || !is_account(&door.path))
}
