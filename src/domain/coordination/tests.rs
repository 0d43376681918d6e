use super::*;
use crate::domain::group::MemberState;
use crate::domain::group::tests::{approved, at, group, member, ready};
use crate::domain::pack::{Approval, GroupRules};

/// A country that approves groups and states these rules.
fn pack(country: &str, minimum: Option<u32>, rules: &[Rule]) -> Pack {
    let groups = GroupRules { approval: Approval::Group, minimum, kinds: vec![] };
    Pack { groups: Some(groups), rules: rules.to_vec(), ..Pack::silent(country) }
}

fn estonia() -> Pack {
    pack("ee", Some(10), &[Rule::GroupSchedule, Rule::GroupOwnDs160, Rule::GroupWindow, Rule::GroupOwnBookingBars])
}

fn georgia() -> Pack {
    pack("ge", None, &[Rule::GroupSchedule, Rule::GroupOwnDs160, Rule::GroupEachPays, Rule::GroupWindow])
}

/// So many members who have agreed and are ready.
fn of(people: u32) -> Group {
    let members = (0..people).map(|n| Member {
        ready: Some(ready()),
        ..member(&format!("Member {n}"), &format!("EE-{n:04}-AAAA"), MemberState::Agreed)
    });
    Group { members: members.collect(), ..approved() }
}

const NOW: &str = "2026-11-20T10:00:00Z";

/// R82: nine people are not enough in Estonia, ten are; Georgia names no minimum, and nobody at all is no group.
#[test]
fn the_minimum_is_the_countrys() {
    for (pack, people, missing) in [
        (estonia(), 10, None),
        (estonia(), 9, Some(Missing::People { more: 1 })),
        (estonia(), 0, Some(Missing::People { more: 10 })),
        (georgia(), 9, None),
        (georgia(), 1, None),
        (georgia(), 0, Some(Missing::People { more: 1 })),
    ] {
        let booking = may_book(&pack, &of(people), at(NOW));
        match missing {
            None => assert_eq!(booking.unwrap().seats(), people),
            Some(missing) => assert_eq!(booking, Err(vec![missing])),
        }
    }
    let meter = Meter::of(&of(7), &estonia()).unwrap();
    assert_eq!((meter.agreed, meter.needed, meter.more()), (7, 10, 3));
    assert_eq!(Meter::of(&of(12), &estonia()).unwrap().more(), 0);
    assert_eq!(Meter::of(&of(7), &georgia()), None);
    assert_eq!(Meter::of(&of(7), &Pack::silent("al")), None);
}

/// R76, R77, R80: only an approved group is booked, and only while its window lasts.
#[test]
fn a_group_waits_for_its_approval_and_not_past_its_window() {
    for (state, now, missing) in [
        (GroupState::Requested, NOW, Some(Missing::Approval)),
        (GroupState::Denied, NOW, Some(Missing::Approval)),
        (GroupState::Approved, NOW, None),
        (GroupState::Approved, "2026-12-04T21:59:59Z", None),
        (GroupState::Approved, "2026-12-04T22:00:00Z", Some(Missing::Window)),
        (GroupState::Expired, NOW, Some(Missing::Window)),
        (GroupState::Booked, NOW, Some(Missing::Booked)),
    ] {
        let group = Group { state, ..of(10) };
        assert_eq!(
            may_book(&estonia(), &group, at(now)).err(),
            missing.map(|missing| vec![missing]),
            "{state:?} {now}"
        );
    }
    // What the country does not offer is not booked, whatever a record says.
    let silent = pack("al", None, &[]);
    assert_eq!(may_book(&silent, &of(10), at(NOW)), Err(vec![Missing::Approval]));
}

/// R78, R79: everybody who has agreed has a DS-160 of their own, and in Georgia a fee; nobody has an appointment besides.
#[test]
fn everybody_who_has_agreed_must_be_ready() {
    let whole = ready();
    for (pack, state, lacks) in [
        (georgia(), whole, vec![]),
        (georgia(), Readiness { ds160: false, ..whole }, vec![Lack::Ds160]),
        (georgia(), Readiness { fee: Some(true), ..whole }, vec![]),
        (georgia(), Readiness { fee: Some(false), ..whole }, vec![Lack::Fee]),
        (estonia(), Readiness { fee: Some(false), ..whole }, vec![]),
        (georgia(), Readiness { delivery: Some(false), ..whole }, vec![Lack::Delivery]),
        (estonia(), Readiness { alone: false, ..whole }, vec![Lack::OwnBooking]),
        (georgia(), Readiness { alone: false, fee: Some(false), ..whole }, vec![Lack::Fee, Lack::OwnBooking]),
    ] {
        let mut group = of(10);
        group.members[3].ready = Some(state);
        let missing: Vec<_> =
            lacks.iter().map(|lack| Missing::OfMember { member: "mem_Member 3".into(), lack: *lack }).collect();
        assert_eq!(may_book(&pack, &group, at(NOW)).err().unwrap_or_default(), missing, "{state:?}");
    }
}

/// Who has not agreed, or has left, neither counts nor stands in the way.
#[test]
fn the_others_do_not_count() {
    let mut group = of(10);
    let lacking = Readiness { ds160: false, ..ready() };
    for state in [MemberState::Invited, MemberState::Left] {
        group.members.push(Member { ready: Some(lacking), ..member("Mari", "EE-2H5K-8N1Q", state) });
    }
    assert_eq!(may_book(&estonia(), &group, at(NOW)).unwrap().seats(), 10);
    group.members[0].state = MemberState::Left;
    assert_eq!(may_book(&estonia(), &group, at(NOW)), Err(vec![Missing::People { more: 1 }]));
}

/// R21.
#[test]
fn only_a_role_that_stands_asks_for_groups() {
    for (state, may) in [
        (RoleState::NotNeeded, true),
        (RoleState::Approved, true),
        (RoleState::Asked, false),
        (RoleState::Denied, false),
    ] {
        let organisation = group().organisation;
        assert_eq!(Coordinator { country: group().country, organisation, state }.may_act(), may, "{state:?}");
    }
}

/// After an answer that was lost the office's record says what became of the change.
#[test]
fn a_change_leaves_its_trace_in_the_record() {
    let leave = may_book(&estonia(), &of(10), at(NOW)).unwrap();
    let booked =
        Group { state: GroupState::Booked, appointment: Some(crate::domain::group::tests::appointment()), ..of(10) };
    let invite =
        |reference: &str| Change::Invite(vec![Invitation { called: "Mari".into(), reference: reference.into() }]);
    let mut left = of(10);
    left.members[0].state = MemberState::Left;
    for (change, record, trace) in [
        (invite("EE-0000-AAAA"), Some(of(10)), true),
        (invite("EE-2H5K-8N1Q"), Some(of(10)), false),
        (invite("EE-0000-AAAA"), Some(left), false),
        (Change::Remove { member: "mem_Member 3".into() }, Some(of(10)), false),
        (Change::Remove { member: "mem_Member 3".into() }, Some(of(3)), true),
        (Change::Book { leave, run: "run".into() }, Some(of(10)), false),
        (Change::Book { leave, run: "run".into() }, Some(booked.clone()), true),
        (Change::GiveBack, Some(booked), false),
        (Change::GiveBack, Some(of(10)), true),
        (Change::Dissolve, Some(of(10)), false),
        (Change::Dissolve, None, true),
        (Change::GiveBack, None, false),
    ] {
        assert_eq!(change.left_a_trace(record.as_ref()), trace, "{change:?}");
        assert_eq!(change.is_good_anyway(), matches!(change, Change::Invite(_)), "what was seen counts: {change:?}");
    }
}
