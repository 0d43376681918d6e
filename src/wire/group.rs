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

#[cfg(test)]
mod tests {
    use super::*;

    fn golden(name: &str) -> String {
        let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    }

    /// R78, R79: of a member there is what has to be ready, as far as the country asks for it, and nothing before they have
    /// agreed.
    #[test]
    fn what_is_ready_of_a_member_is_read() {
        let ready = |name: &str| {
            let group = group(&golden(name)).unwrap();
            group.members.iter().map(|member| (member.state, member.ready)).collect::<Vec<_>>()
        };
        let georgia =
            |fee, delivery, alone| Some(Readiness { ds160: true, fee: Some(fee), delivery: Some(delivery), alone });
        assert_eq!(
            ready("group.not_ready"),
            [
                (MemberState::Agreed, georgia(false, true, true)),
                (MemberState::Agreed, georgia(true, false, false)),
                (MemberState::Left, None)
            ]
        );
        let estonia = Readiness { ds160: false, fee: None, delivery: None, alone: true };
        assert_eq!(ready("group.requested"), [(MemberState::Invited, None), (MemberState::Agreed, Some(estonia))]);
        assert_eq!(
            ready("group.denied"),
            [(MemberState::Invited, None), (MemberState::Agreed, None)],
            "nor afterwards"
        );
    }

    #[test]
    fn the_list_is_told_as_the_office_orders_it() {
        let states: Vec<_> = groups(&golden("group_list")).unwrap().iter().map(|group| group.state).collect();
        assert_eq!(states, [GroupState::Booked, GroupState::Requested]);
        assert_eq!(groups(&golden("group_list.none")).unwrap(), []);
    }

    /// R21: an account says in which countries it arranges interviews for others.
    #[test]
    fn the_roles_of_an_account_are_read() {
        let session = crate::wire::account::renewed("token", &golden("account.coordinator")).unwrap();
        let role = |country| session.account.role(&Country::from_code(country).unwrap()).map(|role| role.state);
        assert_eq!(role("al"), Some(RoleState::Asked));
        assert_eq!((role("ee"), role("ge")), (Some(RoleState::NotNeeded), None));
        // What a browser kept before there were roles is a session all the same.
        let kept = golden("account").replace(r#""coordinator""#, r#""nobody_knows""#);
        assert_eq!(crate::wire::account::renewed("token", &kept).unwrap().account.coordinator, []);
    }

    /// R80: the member is told until when the coordinator may book.
    #[test]
    fn a_record_shows_its_group() {
        let known = |name: &str| crate::wire::record::application(&golden(name)).unwrap().group;
        let invited = known("application.group_invited").unwrap();
        assert_eq!((invited.state, invited.consent_code.as_deref()), (MembershipState::Invited, Some("4XQP-81NW")));
        let agreed = known("application.group_agreed").unwrap();
        assert_eq!((agreed.state, agreed.consent_code), (MembershipState::Agreed, None));
        assert!(agreed.window_ends.is_some());
        assert_eq!(known("application.booked"), None);
    }
}
