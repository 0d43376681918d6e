use super::*;
use crate::domain::group_wish::OrganisationKind;

pub fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment { at: at(text), local: at(text).naive_utc() }
}

/// A group that was asked for, without anybody in it.
pub fn group() -> Group {
    Group {
        id: "grp_1".into(),
        key: "key-g".into(),
        version: 1,
        country: Country::from_code("ee").unwrap(),
        post: "tallinn".into(),
        name: "Laulukoor".into(),
        organisation: Organisation { kind: OrganisationKind::Organisation, name: "Laulukoor MTÜ".into() },
        expected: 12,
        purpose: "A concert".into(),
        state: GroupState::Requested,
        asked: moment("2026-11-18T08:00:00Z"),
        decided: None,
        window_ends: None,
        denied_because: None,
        members: vec![],
        appointment: None,
    }
}

/// The same once the embassy has approved it.
pub fn approved() -> Group {
    let (decided, window_ends) = (Some(moment("2026-11-19T08:00:00Z")), Some(moment("2026-12-04T22:00:00Z")));
    Group { state: GroupState::Approved, decided, window_ends, ..group() }
}

pub fn member(called: &str, reference: &str, state: MemberState) -> Member {
    let id = format!("mem_{called}");
    Member { id, called: called.into(), reference: reference.into(), state, ready: None, interview: None }
}

/// Nothing is lacking.
pub fn ready() -> Readiness {
    Readiness { ds160: true, fee: None, delivery: None, alone: true }
}

pub fn appointment() -> GroupAppointment {
    GroupAppointment {
        starts: moment("2027-01-12T07:00:00Z"),
        ends: moment("2027-01-12T09:00:00Z"),
        seats: 10,
        issued: moment("2026-11-20T10:00:00Z"),
    }
}

/// R80: the window is counted by the office's clock, to the second, and is of no use once the group is booked.
#[test]
fn an_approval_ends_by_itself() {
    for (now, state, left) in
        [("2026-12-04T21:59:59Z", GroupState::Approved, true), ("2026-12-04T22:00:00Z", GroupState::Expired, false)]
    {
        assert_eq!(approved().state_at(at(now)), state, "{now}");
        assert_eq!(approved().window().unwrap().left(at(now)).is_some(), left, "{now}");
        assert_eq!(approved().may_invite(at(now)), left, "{now}");
    }
    let booked = Group { state: GroupState::Booked, appointment: Some(appointment()), ..approved() };
    assert_eq!((booked.window(), booked.may_dissolve()), (None, false));
    assert_eq!(booked.state_at(at("2027-12-04T22:00:00Z")), GroupState::Booked);
    assert_eq!(group().window(), None);
    assert!(group().may_invite(at("2026-12-04T22:00:00Z")) && group().may_dissolve());
}

/// R80: what a coordinator's calendar holds.
#[test]
fn a_group_has_its_dates() {
    let kinds = |group: &Group, now| {
        group.dates(at(now)).iter().map(|dated| (dated.deadline.kind, dated.standing)).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&group(), "2026-11-20T10:00:00Z"), []);
    let window = |standing| [(DeadlineKind::GroupWindow, standing)];
    assert_eq!(kinds(&approved(), "2026-11-20T10:00:00Z"), window(Standing::Ahead));
    assert_eq!(kinds(&approved(), "2026-12-04T22:00:00Z"), window(Standing::Passed));
    let booked = Group { state: GroupState::Booked, appointment: Some(appointment()), ..approved() };
    assert_eq!(kinds(&booked, "2026-11-20T10:00:00Z"), [(DeadlineKind::Interview, Standing::Ahead)]);
}
