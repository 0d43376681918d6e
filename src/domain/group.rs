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

impl Member {
    /// Whether the coordinator may take them off the list. A seat is the member's own to give back.
    pub const fn may_be_removed(&self) -> bool {
        self.interview.is_none()
    }
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
pub(super) mod tests;
