//! Accounts on the wire: the shapes of the contract, and the reading of what the office answers.

use serde::{Deserialize, Serialize};

use super::date::{instant, moment};
use super::fee::FEE_STATES;
use super::group::coordinator;
use super::node::{self, Node, NotUnderstood, Read, Words};
use super::record::FILLED_IN_BY;
use super::rest::{Coordinator, FeeState, FilledInBy, Moment};
use crate::domain::account;
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::own_application as own;
use crate::domain::pack::Country;

/// `POST /accounts` (R16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    pub email: String,
    pub password: String,
    /// Language of mails: `sq`, `ka`, `et`, `en`.
    pub language: String,
    /// Version of the privacy notice that was shown before the first personal field (R132).
    pub privacy_notice: String,
}

/// `POST /sessions`; and `PUT /account/email`, where the address is the new one and the password the present one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    pub email: String,
    pub password: String,
}

/// The answer to registering and signing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedIn {
    pub token: String,
    pub account: Account,
}

/// `GET /account`, and the answer to every change of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    pub email: String,
    /// A code has proved that the address is the owner's.
    pub confirmed: bool,
    /// The address that was asked for instead and waits for its code.
    pub new_email: Option<String>,
    /// RFC 3339, UTC: first instant at which the session's token opens nothing any more.
    pub session_ends: String,
    /// Newest first.
    pub applications: Vec<OwnApplication>,
    /// In which countries the owner arranges interviews for others (R21).
    pub coordinator: Vec<Coordinator>,
}

/// As much of an application as tells it from the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnApplication {
    pub id: String,
    pub reference: String,
    pub country: String,
    pub given_names: String,
    pub family_name: String,
    pub by: FilledInBy,
    pub visa_class: Option<String>,
    pub fee_state: FeeState,
    /// Start of the appointment that is booked.
    pub interview: Option<Moment>,
    pub next: NextStep,
    /// The nearest dated rule to come.
    pub deadline: Option<OwnDeadline>,
}

/// What there is to do next with an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextStep {
    /// To pay, or to see the payment through.
    Fee,
    Profile,
    Booking,
    Delivery,
    /// A time is held.
    Confirm,
    /// The bank or the office has something to do.
    Wait,
    Interview,
    /// The passport waits.
    Collect,
    /// It is over.
    None,
}

/// What ends at a deadline, or begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnDeadlineKind {
    Hold,
    Slip,
    Address,
    Fee,
    GroupWindow,
    Interview,
    Collect,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnDeadline {
    pub kind: OwnDeadlineKind,
    pub at: Moment,
}

/// `POST /account/confirm`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmailProof {
    /// Six digits from a mail.
    pub code: String,
}

/// `PUT /account/password`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// The present one.
    pub password: String,
    pub new_password: String,
}

/// `POST /account/close`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    pub password: String,
}

/// `POST /account/applications`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// A full token of the application.
    pub token: String,
}

/// `POST /password-resets`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResetWish {
    pub email: String,
}

/// `POST /password-resets/confirm`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordReset {
    pub email: String,
    /// Six digits from a mail.
    pub code: String,
    pub password: String,
}

/// A session, and the text as which a browser keeps it: the answer with which it began, with the account as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub token: String,
    pub account: account::Account,
    pub text: String,
}

/// The session that an answer to registering or signing in begins, or that a browser has kept.
pub fn signed_in(text: &str) -> Read<Session> {
    let body = node::body(text)?;
    let body = Node(&body);
    Ok(Session { token: body.text("token")?, account: body.one("account", known)?, text: text.to_owned() })
}

/// The session with the account as it is now.
pub fn renewed(token: &str, text: &str) -> Read<Session> {
    let body = node::body(text)?;
    let account = known(Node(&body))?;
    let text = serde_json::json!({ "token": token, "account": body }).to_string();
    Ok(Session { token: token.to_owned(), account, text })
}

const NEXT_STEPS: &Words<own::NextStep> = &[
    ("fee", own::NextStep::Fee),
    ("profile", own::NextStep::Profile),
    ("booking", own::NextStep::Booking),
    ("delivery", own::NextStep::Delivery),
    ("confirm", own::NextStep::Confirm),
    ("wait", own::NextStep::Wait),
    ("interview", own::NextStep::Interview),
    ("collect", own::NextStep::Collect),
    ("none", own::NextStep::None),
];
const DEADLINES: &Words<DeadlineKind> = &[
    ("hold", DeadlineKind::HoldEnds),
    ("slip", DeadlineKind::SlipExpires),
    ("address", DeadlineKind::AddressChange),
    ("fee", DeadlineKind::FeeUsable),
    ("group_window", DeadlineKind::GroupWindow),
    ("interview", DeadlineKind::Interview),
    ("collect", DeadlineKind::Collect),
];

fn deadline(body: Node) -> Read<Deadline> {
    Ok(Deadline { kind: body.word("kind", DEADLINES)?, moment: body.one("at", moment)? })
}

fn known(body: Node) -> Read<account::Account> {
    Ok(account::Account {
        email: body.text("email")?,
        confirmed: body.flag("confirmed")?,
        new_email: body.maybe_text("new_email")?,
        session_ends: instant(body.at("session_ends")?.as_text()?)?,
        applications: body.each("applications", |listed| {
            Ok(own::OwnApplication {
                id: listed.text("id")?,
                reference: listed.text("reference")?,
                country: Country::from_code(listed.at("country")?.as_text()?).ok_or(NotUnderstood)?,
                given_names: listed.text("given_names")?,
                family_name: listed.text("family_name")?,
                by: listed.word("by", FILLED_IN_BY)?,
                visa_class: listed.maybe_text("visa_class")?,
                fee_state: listed.word("fee_state", FEE_STATES)?,
                interview: listed.maybe_one("interview", moment)?,
                next: listed.word("next", NEXT_STEPS)?,
                deadline: listed.maybe_one("deadline", deadline)?,
            })
        })?,
        // A session that was kept before there were roles has none.
        coordinator: body.any("coordinator", coordinator)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::payment::FeeState;

    const GOLDEN: &str = include_str!("../../tests/contract/bodies/signed_in.json");

    /// R15, R16: what a second device is told on signing in is enough to go on.
    #[test]
    fn the_golden_session_is_read() {
        let Session { token, account, .. } = signed_in(GOLDEN).unwrap();
        assert!(!token.is_empty());
        assert_eq!((account.email.as_str(), account.confirmed), ("oie@example.ee", true));
        let [first, second] = account.applications.as_slice() else { panic!("{account:?}") };
        assert_eq!((first.country.code(), first.fee_state, first.interview), ("ge", FeeState::None, None));
        assert!(second.interview.is_some());
    }

    #[test]
    fn every_state_of_a_fee_is_read_in_the_list_and_no_other_word() {
        for (word, state) in FEE_STATES {
            let text = GOLDEN.replace(r#""fee_state": "none""#, &format!(r#""fee_state": "{word}""#));
            assert_eq!(signed_in(&text).unwrap().account.applications[0].fee_state, *state);
        }
        assert!(signed_in(&GOLDEN.replace(r#""none""#, r#""nothing""#)).is_err());
        assert!(signed_in(&GOLDEN.replace("2026-11-20T10:30:00Z", "half past ten")).is_err());
    }

    #[test]
    fn an_office_may_say_more_and_not_less() {
        let more = GOLDEN.replace(r#""confirmed""#, r#""since": "2026", "confirmed""#);
        assert!(signed_in(&more).is_ok());
        assert!(signed_in(&GOLDEN.replace(r#""confirmed""#, r#""sure""#)).is_err());
        assert!(renewed("token", "{}").is_err());
    }

    /// R15: what a browser keeps is what the office said last.
    #[test]
    fn a_kept_session_is_the_renewed_one() {
        let now = include_str!("../../tests/contract/bodies/account.new_email.json");
        let renewed = renewed("5R8C", now).unwrap();
        assert_eq!(signed_in(&renewed.text), Ok(renewed.clone()));
        assert_eq!((renewed.token.as_str(), renewed.account.waiting_address()), ("5R8C", Some("mari@example.ee")));
    }
}
