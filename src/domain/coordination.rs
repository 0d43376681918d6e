//! Arranging interviews for others (R21): the role, what keeps a group from being booked, what the office is asked for.
//!
//! The embassy approves each group, or whoever represents groups; the country's pack says which (R76–R85).

use super::application::Application;
use super::clock::Instant;
use super::group::{Group, GroupState, Member, MemberState, Readiness};
use super::group_wish::{Invitation, Organisation};
use super::pack::{Country, Pack};
use super::rule::Rule;

/// Whoever arranges interviews for others in one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordinator {
    pub country: Country,
    pub organisation: Organisation,
    pub state: RoleState,
}

/// How the role stands; the office's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RoleState {
    /// The country approves groups, not those who bring them.
    NotNeeded,
    /// The embassy has not decided yet (R83).
    Asked,
    Approved,
    Denied,
}

/// How many people have agreed, of how many that are needed (R82).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meter {
    pub agreed: u32,
    pub needed: u32,
}

/// Leave to book for a whole group. Only [`may_book`] makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MayBook {
    seats: u32,
}

/// What keeps a group from being booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The embassy has not approved it, or has denied it (R76, R77).
    Approval,
    /// The window is over (R80).
    Window,
    /// It is booked already.
    Booked,
    /// So many people more must agree (R82).
    People { more: u32 },
    /// One who has agreed, by the member's id.
    OfMember { member: String, lack: Lack },
}

/// What a member who has agreed lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lack {
    /// A DS-160 of their own (R78).
    Ds160,
    /// A valid fee (R79).
    Fee,
    /// A choice where the passport goes (R59).
    Delivery,
    /// They have an appointment of their own, and nobody has two.
    OwnBooking,
}

/// What the coordinator asks the office to do with a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Invite(Vec<Invitation>),
    /// Takes a member off the list, by id.
    Remove {
        member: String,
    },
    /// Books a run of times for everybody, or for nobody.
    Book {
        leave: MayBook,
        run: String,
    },
    /// Cancels the group's appointment as a whole.
    GiveBack,
    Dissolve,
}

impl Coordinator {
    /// Whether groups may be asked for in this role.
    pub fn may_act(&self) -> bool {
        matches!(self.state, RoleState::NotNeeded | RoleState::Approved)
    }
}

impl Meter {
    /// Of a group; nothing where the country names no minimum (R82).
    pub fn of(group: &Group, pack: &Pack) -> Option<Self> {
        let needed = pack.groups.as_ref()?.minimum?;
        Some(Self { agreed: count(group.agreed()), needed })
    }

    /// How many people must still agree.
    pub const fn more(self) -> u32 {
        self.needed.saturating_sub(self.agreed)
    }
}

impl MayBook {
    /// How many people it is for.
    pub const fn seats(self) -> u32 {
        self.seats
    }
}

/// What a member still lacks, as far as the country asks for it.
pub fn lacks(ready: Readiness, pack: &Pack) -> Vec<Lack> {
    let lacks = [
        (Lack::Ds160, pack.states(Rule::GroupOwnDs160) && !ready.ds160),
        (Lack::Fee, pack.states(Rule::GroupEachPays) && ready.fee == Some(false)),
        (Lack::Delivery, ready.delivery == Some(false)),
        (Lack::OwnBooking, !ready.alone),
    ];
    lacks.into_iter().filter(|(_, missing)| *missing).map(|(lack, _)| lack).collect()
}

/// Leave to book for everybody who has agreed, or all that is missing. The office judges again.
///
/// # Errors
/// First what keeps the whole group, then what each member lacks.
pub fn may_book(pack: &Pack, group: &Group, now: Instant) -> Result<MayBook, Vec<Missing>> {
    let of_group = match group.state_at(now) {
        GroupState::Approved if pack.states(Rule::GroupSchedule) => None,
        GroupState::Approved | GroupState::Requested | GroupState::Denied => Some(Missing::Approval),
        GroupState::Expired => Some(Missing::Window),
        GroupState::Booked => Some(Missing::Booked),
    };
    // Where no minimum is named, nobody at all is still no group.
    let seats = count(group.agreed());
    let needed = Meter::of(group, pack).map_or(1, |meter| meter.needed);
    let people = needed.checked_sub(seats).filter(|more| *more > 0).map(|more| Missing::People { more });
    let of_members = group.agreed().flat_map(|member| {
        let lacks = member.ready.map(|ready| lacks(ready, pack)).unwrap_or_default();
        lacks.into_iter().map(|lack| Missing::OfMember { member: member.id.clone(), lack })
    });
    let missing: Vec<Missing> = of_group.into_iter().chain(people).chain(of_members).collect();
    if missing.is_empty() { Ok(MayBook { seats }) } else { Err(missing) }
}

/// Whether an appointment of the applicant's own keeps them from joining a group: they keep it and go alone, or cancel it
/// first (R81).
pub fn bars_joining(pack: &Pack, application: &Application) -> bool {
    pack.states(Rule::GroupOwnBookingBars) && application.agreed_group().is_none() && application.booked().is_some()
}

impl Change {
    /// Whether it means the same however the group has changed since it was seen: who agrees meanwhile does not alter whom
    /// one wishes to invite.
    pub const fn is_good_anyway(&self) -> bool {
        matches!(self, Self::Invite(_))
    }

    /// Whether the office's record, read anew, shows that the change was made. None is a group that is gone.
    pub fn left_a_trace(&self, record: Option<&Group>) -> bool {
        let Some(group) = record else { return matches!(self, Self::Dissolve) };
        let is_invited = |invitation: &Invitation| {
            let member = group.members.iter().find(|member| member.reference == invitation.reference);
            member.is_some_and(|member| member.state != MemberState::Left)
        };
        match self {
            Self::Invite(invitations) => invitations.iter().all(is_invited),
            Self::Remove { member } => group.members.iter().all(|known| known.id != *member),
            Self::Book { .. } => group.appointment.is_some(),
            Self::GiveBack => group.appointment.is_none(),
            Self::Dissolve => false,
        }
    }
}

fn count<'a>(members: impl Iterator<Item = &'a Member>) -> u32 {
    members.fold(0, |sum, _| sum + 1)
}

#[cfg(test)]
mod tests;
