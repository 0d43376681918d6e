//! A group that is interviewed together, as the office last stated it. What a coordinator sees of a member is what has to
//! be ready, and nothing else.

use super::agenda::{Dated, Source, Standing};
use super::clock::{Instant, Moment};
use super::deadline::{Deadline, DeadlineKind};
use super::group_wish::Organisation;
use super::pack::Country;

/// A group as the office last stated it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: String,
    /// The key under which it was asked for.
    pub key: String,
    /// Grows with every change.
    pub version: u64,
    pub country: Country,
    /// Id of the post where the interview is held.
    pub post: String,
    pub name: String,
    pub organisation: Organisation,
    /// How many people the coordinator expected.
    pub expected: u32,
    pub purpose: String,
    pub state: GroupState,
    pub asked: Moment,
    pub decided: Option<Moment>,
    /// First instant at which nothing can be booked any more (R80).
    pub window_ends: Option<Moment>,
    pub denied_because: Option<DeniedBecause>,
    /// In the order of their invitation.
    pub members: Vec<Member>,
    pub appointment: Option<GroupAppointment>,
}

/// How a group stands (R76).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupState {
    /// The embassy has not decided yet.
    Requested,
    /// The coordinator may book until the window ends (R77, R80).
    Approved,
    Denied,
    /// The window ended before anything was booked.
    Expired,
    Booked,
}

/// Why the embassy denied a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeniedBecause {
    TooFew,
    /// The people do not travel together.
    NotTogether,
    NoTimes,
    Other,
}

/// Somebody whom the coordinator invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    /// What the coordinator calls them.
    pub called: String,
    pub reference: String,
    pub state: MemberState,
    /// Nothing until the member has agreed.
    pub ready: Option<Readiness>,
    /// Start of the member's own part of the group's appointment.
    pub interview: Option<Moment>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MemberState {
    Invited,
    Agreed,
    /// Declined, or left later.
    Left,
}

/// What is ready of a member; nothing where the country does not ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Readiness {
    /// The member's own DS-160 is there (R78).
    pub ds160: bool,
    /// The member's fee is valid (R79).
    pub fee: Option<bool>,
    /// Where the passport goes is chosen (R59).
    pub delivery: Option<bool>,
    /// The member has no appointment of their own.
    pub alone: bool,
}

/// When a group is interviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupAppointment {
    pub starts: Moment,
    pub ends: Moment,
    pub seats: u32,
    /// When the office registered it.
    pub issued: Moment,
}

/// A group as the applicant's own record shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The group's name.
    pub group: String,
    pub organisation: Organisation,
    pub state: MembershipState,
    /// What the applicant agrees with, as long as they are invited and may change the application.
    pub consent_code: Option<String>,
    pub window_ends: Option<Moment>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MembershipState {
    Invited,
    /// Agreed: the coordinator books, and the applicant does not book alone.
    Agreed,
    /// The group has its appointment.
    Booked,
}

impl Group {
    /// Those who have agreed.
    pub fn agreed(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.state == MemberState::Agreed)
    }

    /// Those who have neither agreed nor declined.
    pub fn invited(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.state == MemberState::Invited)
    }

    /// When the window ends, once there is one and nothing is booked in it yet (R80).
    pub fn window(&self) -> Option<Deadline> {
        let moment = self.window_ends.filter(|_| matches!(self.state, GroupState::Approved | GroupState::Expired))?;
        Some(Deadline { kind: DeadlineKind::GroupWindow, moment })
    }

    /// How it stands at `now`: an approval ends by itself (R80).
    pub fn state_at(&self, now: Instant) -> GroupState {
        match self.state {
            GroupState::Approved if self.window().is_some_and(|window| window.is_over(now)) => GroupState::Expired,
            state => state,
        }
    }

    /// Whether people may be invited at `now`: as long as something can still be booked.
    pub fn may_invite(&self, now: Instant) -> bool {
        matches!(self.state_at(now), GroupState::Requested | GroupState::Approved)
    }

    /// Whether it may be dissolved. What is booked is given back first.
    pub fn may_dissolve(&self) -> bool {
        self.state != GroupState::Booked
    }

    /// Its dates: the end of the window (R80), and the interview.
    pub fn dates(&self, now: Instant) -> Vec<Dated> {
        let booked = self.appointment.as_ref().map(|booked| booked.starts);
        let interview = booked.map(|moment| Deadline { kind: DeadlineKind::Interview, moment });
        let dated = |deadline: Deadline| {
            let standing = if deadline.is_over(now) { Standing::Passed } else { Standing::Ahead };
            Dated { deadline, source: Source::Office, standing, card: None }
        };
        [self.window(), interview].into_iter().flatten().map(dated).collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
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
}
