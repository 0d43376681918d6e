//! From the office's statement of groups to the domain.

use super::date::moment;
use super::node::{self, Node, NotUnderstood, Read, Words};
use crate::domain::coordination::{Coordinator, RoleState};
use crate::domain::group::{
    DeniedBecause, Group, GroupAppointment, GroupState, Member, MemberState, Membership, MembershipState, Readiness,
};
use crate::domain::group_wish::{Organisation, OrganisationKind};
use crate::domain::pack::Country;

pub(super) const ORGANISATION_KINDS: &Words<OrganisationKind> = &[
    ("company", OrganisationKind::Company),
    ("agency", OrganisationKind::Agency),
    ("organisation", OrganisationKind::Organisation),
];
const ROLE_STATES: &Words<RoleState> = &[
    ("not_needed", RoleState::NotNeeded),
    ("asked", RoleState::Asked),
    ("approved", RoleState::Approved),
    ("denied", RoleState::Denied),
];
const GROUP_STATES: &Words<GroupState> = &[
    ("requested", GroupState::Requested),
    ("approved", GroupState::Approved),
    ("denied", GroupState::Denied),
    ("expired", GroupState::Expired),
    ("booked", GroupState::Booked),
];
const DENIALS: &Words<DeniedBecause> = &[
    ("too_few", DeniedBecause::TooFew),
    ("not_together", DeniedBecause::NotTogether),
    ("no_times", DeniedBecause::NoTimes),
    ("other", DeniedBecause::Other),
];
const MEMBER_STATES: &Words<MemberState> =
    &[("invited", MemberState::Invited), ("agreed", MemberState::Agreed), ("left", MemberState::Left)];
const MEMBERSHIPS: &Words<MembershipState> =
    &[("invited", MembershipState::Invited), ("agreed", MembershipState::Agreed), ("booked", MembershipState::Booked)];

/// A group, from the text of its body.
pub fn group(text: &str) -> Read<Group> {
    known(Node(&node::body(text)?))
}

/// The groups of an account, newest first.
pub fn groups(text: &str) -> Read<Vec<Group>> {
    Node(&node::body(text)?).each("groups", known)
}

fn known(body: Node) -> Read<Group> {
    Ok(Group {
        id: body.text("id")?,
        key: body.text("key")?,
        version: body.number("version")?.try_into().map_err(|_| NotUnderstood)?,
        country: country(body)?,
        post: body.text("post")?,
        name: body.text("name")?,
        organisation: body.one("organisation", organisation)?,
        expected: body.count("expected")?,
        purpose: body.text("purpose")?,
        state: body.word("state", GROUP_STATES)?,
        asked: body.one("asked", moment)?,
        decided: body.maybe_one("decided", moment)?,
        window_ends: body.maybe_one("window_ends", moment)?,
        denied_because: body.maybe_word("denied_because", DENIALS)?,
        members: body.each("members", member)?,
        appointment: body.maybe_one("appointment", appointment)?,
    })
}

fn country(body: Node) -> Read<Country> {
    Country::from_code(body.at("country")?.as_text()?).ok_or(NotUnderstood)
}

fn organisation(body: Node) -> Read<Organisation> {
    Ok(Organisation { kind: body.word("kind", ORGANISATION_KINDS)?, name: body.text("name")? })
}

fn member(body: Node) -> Read<Member> {
    Ok(Member {
        id: body.text("id")?,
        called: body.text("called")?,
        reference: body.text("reference")?,
        state: body.word("state", MEMBER_STATES)?,
        ready: body.maybe_one("ready", |ready| {
            Ok(Readiness {
                ds160: ready.flag("ds160")?,
                fee: ready.maybe_flag("fee")?,
                delivery: ready.maybe_flag("delivery")?,
                alone: ready.flag("alone")?,
            })
        })?,
        interview: body.maybe_one("interview", moment)?,
    })
}

fn appointment(body: Node) -> Read<GroupAppointment> {
    Ok(GroupAppointment {
        starts: body.one("starts", moment)?,
        ends: body.one("ends", moment)?,
        seats: body.count("seats")?,
        issued: body.one("issued", moment)?,
    })
}

/// The role of an account in one country.
pub(super) fn coordinator(body: Node) -> Read<Coordinator> {
    Ok(Coordinator {
        country: country(body)?,
        organisation: body.one("organisation", organisation)?,
        state: body.word("state", ROLE_STATES)?,
    })
}

/// The group of an application, as its own record shows it.
pub(super) fn membership(body: Node) -> Read<Membership> {
    Ok(Membership {
        group: body.text("name")?,
        organisation: body.one("organisation", organisation)?,
        state: body.word("state", MEMBERSHIPS)?,
        consent_code: body.maybe_text("consent_code")?,
        window_ends: body.maybe_one("window_ends", moment)?,
    })
}
