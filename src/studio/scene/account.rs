//! The account: the ways in, what is in it, and its end.

use serde_json::{Value, json};

use super::office::{self, Reply};
use super::{Play, Scene, cast, stage::Stage};
use crate::domain::account_page::AccountPage;
use crate::domain::pack::DeliveryKind;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene { id: "account-sign-in", make: |stage| outside(stage, AccountPage::SignIn) },
    Scene { id: "account-sign-in-errors", make: |stage| Some(outside(stage, AccountPage::SignIn)?.pressed()) },
    Scene { id: "account-register", make: |stage| outside(stage, AccountPage::Register) },
    Scene { id: "account-forgotten", make: |stage| outside(stage, AccountPage::Forgotten) },
    Scene { id: "account", make: |stage| inside(stage, AccountPage::Own) },
    Scene {
        id: "account-empty",
        make: |stage| Some(outside(stage, AccountPage::Own)?.signed_in(&office::account(stage, &[]))),
    },
    Scene {
        id: "account-confirm",
        make: |stage| {
            let account = with(office::account(stage, &[]), "confirmed", json!(false));
            Some(outside(stage, AccountPage::Confirm)?.signed_in(&account))
        },
    },
    Scene { id: "account-password", make: |stage| inside(stage, AccountPage::Password) },
    Scene { id: "account-close", make: |stage| inside(stage, AccountPage::Close) },
    Scene {
        id: "session-soon-over",
        make: |stage| {
            let ends = stage.stamp(stage.now + chrono::Duration::seconds(80));
            let account = with(full(stage), "session_ends", json!(ends));
            Some(stage.at(Step::Profile, stage.record().paid())?.signed_in(&account))
        },
    },
    Scene {
        id: "session-over",
        make: |stage| {
            let ends = stage.stamp(stage.now - chrono::Duration::minutes(1));
            let account = with(full(stage), "session_ends", json!(ends));
            Some(stage.at(Step::Profile, stage.record().paid())?.signed_in(&account))
        },
    },
];

/// A page of the account for somebody who is not signed in.
fn outside(stage: &Stage, page: AccountPage) -> Option<Play> {
    Some(stage.bare(stage.step(Step::Start).account(page)))
}

/// The same for somebody who is.
fn inside(stage: &Stage, page: AccountPage) -> Option<Play> {
    Some(outside(stage, page)?.signed_in(&full(stage)))
}

/// An account with two applications, one of them booked.
pub fn full(stage: &Stage) -> Value {
    let booked = stage.record().profiled().delivered_by(DeliveryKind::Door).booked();
    let interview = stage.at_hour(stage.interview_day(), 9, 30);
    let own = [
        office::listed(&booked, "interview", interview),
        office::listed(&stage.record().of_the_other().chosen(), "fee", Value::Null),
    ];
    office::account(stage, &own)
}

/// A body with a member said anew.
pub fn with(mut body: Value, member: &str, value: Value) -> Value {
    if let Some(members) = body.as_object_mut() {
        members.insert(member.to_owned(), value);
    }
    body
}

impl Play {
    /// With somebody signed in to this account.
    pub fn signed_in(mut self, account: &Value) -> Self {
        self.session = Some(json!({ "token": cast::TOKEN, "account": account }).to_string());
        self.paper.account = Reply::yes(account.clone());
        self
    }
}
