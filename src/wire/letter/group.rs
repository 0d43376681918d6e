//! The letters of groups.

use chrono::NaiveDate;

use super::{Letter, Method, get, text};
use crate::domain::coordination::Change;
use crate::domain::group::Group;
use crate::domain::group_wish::{Consent, GroupWish, Invitation, Organisation, OrganisationKind};
use crate::domain::pack::Country;
use crate::wire::rest as shape;

/// Takes on the role of somebody who arranges interviews for others, or names another organisation (R21).
pub fn take_role(token: &str, country: &Country, organisation: &Organisation) -> Letter {
    let kind = match organisation.kind {
        OrganisationKind::Company => shape::OrganisationKind::Company,
        OrganisationKind::Agency => shape::OrganisationKind::Agency,
        OrganisationKind::Organisation => shape::OrganisationKind::Organisation,
    };
    let organisation = shape::Organisation { kind, name: organisation.name.clone() };
    let body = shape::CoordinatorWish { country: country.code().to_owned(), organisation };
    Letter { method: Method::Put, body: text(&body), ..get("/account/coordinator".to_owned(), Some(token)) }
}

/// Asks for the groups of the account.
pub fn groups(token: &str) -> Letter {
    get("/groups".to_owned(), Some(token))
}

/// Asks for a group's record.
pub fn group(token: &str, id: &str) -> Letter {
    get(format!("/groups/{id}"), Some(token))
}

/// Asks the embassy for a group, under a key (R76).
pub fn request(token: &str, key: &str, country: &Country, wish: &GroupWish) -> Letter {
    let (country, name, purpose) = (country.code().to_owned(), wish.name.clone(), wish.purpose.clone());
    let body = shape::NewGroup { country, name, expected: wish.expected, purpose };
    let (key, body) = (Some(key.to_owned()), text(&body));
    Letter { method: Method::Post, key, body, ..get("/groups".to_owned(), Some(token)) }
}

/// Asks for a change of a group, as it was seen.
pub fn change(token: &str, group: &Group, change: &Change) -> Letter {
    let of = |what: &str| format!("/groups/{}{what}", group.id);
    let (method, path, body) = match change {
        Change::Invite(invited) => (Method::Post, of("/members"), text(&invitations(invited))),
        Change::Remove { member } => (Method::Delete, of(&format!("/members/{member}")), None),
        Change::Book { run, .. } => (Method::Put, of("/booking"), text(&shape::RunChoice { run: run.clone() })),
        Change::GiveBack => (Method::Delete, of("/booking"), None),
        Change::Dissolve => (Method::Delete, of(""), None),
    };
    Letter { method, version: Some(group.version), body, ..get(path, Some(token)) }
}

/// Asks for times for everybody, of 31 days from `from`. It counts as a look of the group.
pub fn times(token: &str, group: &str, from: NaiveDate) -> Letter {
    get(format!("/groups/{group}/times?from={from}"), Some(token))
}

/// Agrees to come with a group. Who has the code needs no token.
pub fn agree(consent: &Consent) -> Letter {
    let body = shape::Consent { reference: consent.reference.clone(), code: consent.code.clone() };
    Letter { method: Method::Post, body: text(&body), ..get("/group-consents".to_owned(), None) }
}

fn invitations(invited: &[Invitation]) -> shape::Invitations {
    let one = |one: &Invitation| shape::Invited { called: one.called.clone(), reference: one.reference.clone() };
    shape::Invitations { members: invited.iter().map(one).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::coordination::may_book;
    use crate::wire::node::body;

    fn golden(name: &str) -> String {
        let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    }

    /// R21, R76, R77: what is asked for is what the contract's golden bodies say; a change is of the group as it was seen.
    #[test]
    fn the_letters_are_those_of_the_contract() {
        let pack = crate::wire::pack::read(include_str!("../../../public/packs/ge/pack.json")).unwrap();
        let group = crate::wire::group::group(&golden("group.booked")).unwrap();
        let (now, estonia) = (group.asked.at, Country::from_code("ee").unwrap());
        let seen = Group { state: crate::domain::group::GroupState::Approved, ..group };
        let book = Change::Book { leave: may_book(&pack, &seen, now).unwrap(), run: "run_6T0Z4KX9QB2V7MCE".into() };
        let organisation = Organisation { kind: OrganisationKind::Company, name: "OÜ Reisid".into() };
        let purpose = "Konverents Denveris.\nTuleme ühest ettevõttest.".into();
        let wish = GroupWish { name: "Talvereis".into(), expected: 12, purpose };
        let invited = |called: &str, reference: &str| Invitation { called: called.into(), reference: reference.into() };
        let invite =
            Change::Invite(vec![invited("Õie T.", "EE-7K3M-9QXD"), invited("Mari, raamatupidamine", "ee 2aht b9y7")]);
        let remove = Change::Remove { member: "mem_1".into() };
        let consent = Consent { reference: "EE-7K3M-9QXD".into(), code: "4XQP-81NW".into() };
        let of = |what: &Change| change("token", &seen, what);
        let at = |method: &str, what: &str| format!("{method} /groups/{}{what}", seen.id);
        for (letter, request, name) in [
            (
                take_role("token", &estonia, &organisation),
                "PUT /account/coordinator".to_owned(),
                Some("coordinator_wish"),
            ),
            (groups("token"), "GET /groups".to_owned(), None),
            (super::group("token", &seen.id), at("GET", ""), None),
            (request("token", "key-g", &estonia, &wish), "POST /groups".to_owned(), Some("new_group")),
            (of(&invite), at("POST", "/members"), Some("invitations")),
            (of(&remove), at("DELETE", "/members/mem_1"), None),
            (of(&book), at("PUT", "/booking"), Some("run_choice")),
            (of(&Change::GiveBack), at("DELETE", "/booking"), None),
            (of(&Change::Dissolve), at("DELETE", ""), None),
            (times("token", &seen.id, "2026-11-20".parse().unwrap()), at("GET", "/times?from=2026-11-20"), None),
            (agree(&consent), "POST /group-consents".to_owned(), Some("consent")),
        ] {
            assert_eq!(format!("{} {}", letter.method.name(), letter.path), request);
            let written = letter.body.as_deref().map(|text| body(text).unwrap());
            assert_eq!(written, name.map(|name| body(&golden(name)).unwrap()), "{request}");
            assert_eq!(letter.token.is_none(), request == "POST /group-consents", "{request}");
            assert_eq!(letter.key.is_some(), request == "POST /groups", "{request}");
            let changes = letter.method != Method::Get && letter.path.starts_with("/groups/");
            assert_eq!(letter.version, changes.then_some(seen.version), "{request}");
        }
    }
}
