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
