//! Groups: who arranges them, what the embassy decides, and who takes part (R21, R76–R85).

use serde::{Deserialize, Serialize};

use super::Moment;

/// What kind of organisation arranges interviews for others (R83).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    Company,
    Agency,
    Organisation,
}

/// In whose name a coordinator acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub kind: OrganisationKind,
    /// One line, at most 120 characters.
    pub name: String,
}

/// `PUT /account/coordinator` (R21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoordinatorWish {
    pub country: String,
    pub organisation: Organisation,
}

/// Whether the embassy lets an account act for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleState {
    /// This country approves each group instead (R76).
    NotNeeded,
    /// The embassy has not decided (R83).
    Asked,
    Approved,
    Denied,
}

/// An account's role in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordinator {
    pub country: String,
    pub organisation: Organisation,
    pub state: RoleState,
}

/// `POST /groups`, Idempotency-Key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewGroup {
    pub country: String,
    /// One line, at most 80 characters.
    pub name: String,
    /// How many people are to come, 2 to 200.
    pub expected: u32,
    /// Why they travel together, in any language; at most 1000 characters.
    pub purpose: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupState {
    /// The embassy has not decided (R76).
    Requested,
    /// Times may be booked until the window ends (R77, R80).
    Approved,
    Denied,
    /// The window ended before a booking.
    Expired,
    Booked,
}

/// Why the embassy denied a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DenialReason {
    TooFew,
    /// They do not travel together.
    NotTogether,
    /// The embassy has no times for so many.
    NoTimes,
    Other,
}

/// A group as its coordinator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: String,
    /// The Idempotency-Key under which it was asked for.
    pub key: String,
    /// Grows with every change of the group itself; the ETag is `"<version>"`. How far its members are may change
    /// without it.
    pub version: u64,
    pub country: String,
    pub post: String,
    pub name: String,
    pub organisation: Organisation,
    pub expected: u32,
    pub purpose: String,
    pub state: GroupState,
    pub asked: Moment,
    pub decided: Option<Moment>,
    /// First instant at which the approval opens nothing more (R80).
    pub window_ends: Option<Moment>,
    pub denied_because: Option<DenialReason>,
    /// In the order in which they were invited.
    pub members: Vec<Member>,
    pub appointment: Option<GroupAppointment>,
}

/// `GET /groups`: newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupList {
    pub groups: Vec<Group>,
}

/// The times that a group has booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupAppointment {
    /// Start of the first interview.
    pub starts: Moment,
    /// End of the last one.
    pub ends: Moment,
    pub seats: u32,
    pub issued: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberState {
    Invited,
    Agreed,
    /// Declined, or left later.
    Left,
}

/// As much of a member as a coordinator may know: nothing of the application before its applicant has agreed, and never
/// more than how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub id: String,
    /// As the coordinator calls this person.
    pub called: String,
    /// As the coordinator gave it, with the usual hyphens.
    pub reference: String,
    pub state: MemberState,
    /// Only of those who have agreed, while the group is asked for, approved or booked.
    pub ready: Option<Readiness>,
    /// Start of the appointment that the group has booked for this member.
    pub interview: Option<Moment>,
}

/// What a group's booking needs of a member. What this country does not ask is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readiness {
    /// An own DS-160 is given (R78).
    pub ds160: bool,
    /// The own fee is valid (R79).
    pub fee: Option<bool>,
    /// How the passport comes back is chosen (R59).
    pub delivery: Option<bool>,
    /// There is no appointment beside the group's.
    pub alone: bool,
}

/// `POST /groups/{id}/members`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitations {
    pub members: Vec<Invited>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// One line, at most 80 characters.
    pub called: String,
    /// In any hyphenation and case.
    pub reference: String,
}

/// `POST /group-consents`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// In any hyphenation and case.
    pub reference: String,
    /// From the invitation, in any hyphenation and case.
    pub code: String,
}

/// `PUT /groups/{id}/booking`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunChoice {
    pub run: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    Invited,
    Agreed,
    Booked,
}

/// The group that an application is in or is invited to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupPart {
    pub name: String,
    pub organisation: Organisation,
    pub state: PartState,
    /// With which one agrees; only while invited, and with full access.
    pub consent_code: Option<String>,
    pub window_ends: Option<Moment>,
}
