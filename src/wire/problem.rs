//! A refusal on the wire: RFC 9457 problem details, `application/problem+json`.

use serde::{Deserialize, Serialize};

/// Every refusal of the API has this body. `code` is the machine's word; the app finds the sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// `/problems/<code>` with hyphens.
    #[serde(rename = "type")]
    pub kind: String,
    /// Short English title, for people who read logs.
    pub title: String,
    pub status: u16,
    pub code: Code,
    /// What the faulty fields of a body are, for `invalid`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldFault>,
    /// Seconds to wait, for `too_many_looks` and `busy`; the same as the `Retry-After` header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// The new fee, for `fee_changed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<super::rest::Money>,
    /// The nearest free times, for `slot_taken` and `hold_expired`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nearest: Vec<super::rest::Slot>,
    /// When the cutoff was, for `address_cutoff`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<super::rest::Moment>,
    /// Where several are asked for at once, the one that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
}

/// A faulty field of a body: a JSON pointer and one machine word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldFault {
    pub pointer: String,
    pub fault: String,
}

/// Every reason for which the API refuses. `status` gives the HTTP status that goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// 400: the request cannot be read (not JSON, a parameter of the wrong form, a header missing).
    Malformed,
    /// 401: no token, or one that opens nothing.
    TokenInvalid,
    /// 401: the session has ended (R16).
    SessionEnded,
    /// 403: e-mail and password do not belong together, or nobody knows the e-mail (R16).
    CredentialsWrong,
    /// 403: the mailed code is wrong, used, replaced or too old.
    CodeWrong,
    /// 403: a read token was used for a change.
    ReadOnly,
    /// 404: no such thing, or wrong data in a lookup.
    NotFound,
    /// 405.
    MethodNotAllowed,
    /// 406: the client accepts no JSON.
    NotAcceptable,
    /// 406: this version of the app is no longer served.
    AppOutdated,
    /// 413.
    TooLarge,
    /// 415: the body is not `application/json`.
    UnsupportedMedia,
    /// 422: a field of the body breaks a rule; `fields` says which.
    Invalid,
    /// 422: this Idempotency-Key came before with another body.
    KeyReused,
    /// 409: this Idempotency-Key is being carried out; ask again.
    KeyInProgress,
    /// 412: the application has changed since it was read.
    Outdated,
    /// 428: If-Match is missing.
    MatchRequired,
    /// 409: the application is in another account.
    InOtherAccount,
    /// 409: the same person has an open fee of this class in this country.
    FeeAlreadyOpen,
    /// 409: paying is closed (R47).
    PayNotAllowed,
    /// 409: the amount is no longer right; `due` is (R7).
    FeeChanged,
    /// 409: the class cannot change once a payment has begun (R24).
    ClassLocked,
    /// 409: this channel does not exist in this country (R37).
    ChannelUnknown,
    /// 409: the current terms are not accepted (R2, R5).
    TermsMissing,
    /// 409: holding needs a valid fee (R23).
    FeeNotValid,
    /// 409: the fee's last booking day is over (R27).
    FeeExpired,
    /// 409: the fee was paid for another country (R33).
    FeeOtherCountry,
    /// 409: holding and booking need a sent profile (R15).
    ProfileMissing,
    /// 409: booking needs the DS-160 number here.
    Ds160Missing,
    /// 409: somebody else has this time; `nearest` has others.
    SlotTaken,
    /// 409: this time is not for this class or residency.
    SlotNotForYou,
    /// 409: the hold is over; `nearest` has others.
    HoldExpired,
    /// 409: the hold cannot be extended any more.
    NoExtendsLeft,
    /// 409: the appointment cannot be moved any more with this fee (R29).
    NoReschedulesLeft,
    /// 409: there is no appointment to cancel.
    NoAppointment,
    /// 409: the country has no emergency appointments (R65).
    EmergencyUnknown,
    /// 409: an emergency appointment was asked for before (R67).
    EmergencyUsed,
    /// 409: an emergency appointment needs an appointment to come, which stands meanwhile (R68).
    AppointmentMissing,
    /// 409: no request for an emergency appointment waits.
    NoEmergency,
    /// 409: money is under way, or the interview has begun; the application cannot be withdrawn.
    WithdrawalClosed,
    /// 409: this country arranges no groups here (R83).
    NoGroups,
    /// 409: the account has no role in this country, or the embassy has not approved it (R21, R83).
    CoordinatorMissing,
    /// 409: the embassy has not decided about the group, or denied it (R76).
    GroupNotApproved,
    /// 409: the group's window is over (R80).
    GroupWindowOver,
    /// 409: the group has its appointment.
    GroupBooked,
    /// 409: fewer people than the country wants for a group (R82).
    GroupTooSmall,
    /// 409: somebody who has agreed lacks something (R78, R79).
    MemberNotReady,
    /// 409: who has an own appointment cannot agree to a group (R81).
    MemberHasBooking,
    /// 409: the application has agreed to a group: it takes no time alone and agrees to no other group.
    InGroup,
    /// 409: the office registers no booking without a delivery choice (R59).
    DeliveryMissing,
    /// 409: the address can no longer be changed; `moment` was the last (R87, R88).
    AddressCutoff,
    /// 409: passports are delivered inside the country only (R86).
    AddressAbroad,
    /// 409: the country's pack knows no such delivery option or place.
    DeliveryUnknown,
    /// 409: a parcel is sealed to a key that the office has no more.
    SealedKeyRetired,
    /// 409: a parcel was sealed too long ago.
    SealedExpired,
    /// 409: a parcel does not open, or nothing can be made of it.
    SealedUnreadable,
    /// 409: a newer parcel of the same visitor was taken.
    SealedReplayed,
    /// 409: another device has claimed this handoff.
    HandoffTaken,
    /// 409: the handoff ran out, was called off, or three wrong numbers have ended it.
    HandoffExpired,
    /// 403: this is not the number of the device that has claimed the handoff.
    HandoffNumberWrong,
    /// 409: the owner has not released the handoff yet.
    HandoffNotReleased,
    /// 429: looked too often; `retry_after` says how long to wait (M16).
    TooManyLooks,
    /// 429: asked too often.
    TooManyRequests,
    /// 500.
    ServerFailed,
    /// 503: too busy; `retry_after` says how long.
    Busy,
    /// 503: in maintenance; `retry_after` says how long.
    Maintenance,
}
