//! What opens an application, the office's record of it, and what finds it again.

use serde::{Deserialize, Serialize};

use super::{
    Appointment, Confirmation, Delivery, Emergency, Fee, FeeQuote, GroupPart, Hold, Moment, Preferences, Profile,
    Tracking,
};

/// Who the visa is for. Names in Latin letters exactly as in the passport.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// Empty only where the passport has none.
    pub given_names: String,
    pub family_name: String,
    /// Civil date.
    pub date_of_birth: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Residency {
    Resident,
    NonResident,
}

/// Who fills the application in (R20).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FilledInBy {
    #[default]
    Applicant,
    /// Somebody of the applicant's family.
    Family,
    /// Somebody who represents the applicant.
    Representative,
}

/// `POST /applications`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewApplication {
    /// Lower-case ISO 3166 code of the country applied in: `al`, `ge`, `ee`.
    pub country: String,
    /// Language of mails: `sq`, `ka`, `et`, `en`.
    pub language: String,
    pub applicant: Applicant,
    /// Left out by versions of the app that did not ask.
    #[serde(default)]
    pub by: FilledInBy,
    pub residency: Residency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Version of the privacy notice that was shown before the first personal field (R132).
    pub privacy_notice: String,
}

/// The answer to `POST /applications`. The only place where the recovery code and the full token appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Created {
    pub token: String,
    /// Secret, speakable; with the reference it opens the application on another device.
    pub recovery_code: String,
    pub application: Application,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// May pay, change and cancel.
    Full,
    /// May look: appointment, status, deadlines; passport number masked, address and e-mail left out.
    Read,
}

/// The whole truth about one application: `GET /applications/{id}` and the answer to every change of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    pub id: String,
    /// Speakable, e.g. `EE-7K3M-9QXD`.
    pub reference: String,
    pub country: String,
    /// Grows with every change; the ETag is `"<version>"`.
    pub version: u64,
    pub access: Access,
    pub applicant: Applicant,
    pub by: FilledInBy,
    pub residency: Residency,
    pub email: Option<String>,
    /// The version of the terms accepted, if any (R2, R5).
    pub terms_accepted: Option<String>,
    /// Every class on offer with its exact fee.
    pub fees: Vec<FeeQuote>,
    pub visa_class: Option<String>,
    pub fee: Fee,
    pub profile: Option<Profile>,
    /// Which days would suit; left out until it is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferences: Option<Preferences>,
    pub hold: Option<Hold>,
    pub appointment: Option<Appointment>,
    pub delivery: Option<Delivery>,
    /// Every dated rule that bites this application now.
    pub deadlines: Vec<Deadline>,
    /// Made when the appointment was registered; absent before.
    pub confirmation: Option<Confirmation>,
    /// Where the passport is; left out where the office does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<Tracking>,
    /// The only request for an emergency appointment, whatever became of it.
    pub emergency: Option<Emergency>,
    /// The group that it is in, or was invited to last.
    pub group: Option<GroupPart>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    FeeUsable,
    AddressChange,
    Collect,
    SlipExpires,
    HoldEnds,
    Interview,
    EmergencyEnds,
    TrackingNumber,
}

/// A dated rule. `FeeUsable` is the last second in which the fee books an appointment; `AddressChange`, `SlipExpires`,
/// `HoldEnds`, `EmergencyEnds` and `Collect` are the first instant at which it is over; from `TrackingNumber` on one asks
/// for the number (R109).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub kind: DeadlineKind,
    pub moment: Moment,
}

/// `POST /lookups`: one of `date_of_birth` (read access) and `recovery_code` (full access).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lookup {
    /// In any hyphenation and case. With the date of birth it may be a claim code.
    pub reference: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    pub token: String,
    /// Only what was found by a claim code has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
    pub application: Application,
}
