//! The service itself: no line, no answer, maintenance, an app that is too old, a device that keeps nothing.

use chrono::Duration;
use serde_json::{Value, json};

use super::office::Reply;
use super::{Play, Scene, stage::Stage};
use crate::domain::errand::{Key, Order};
use crate::domain::journey::{Cause, Trouble};
use crate::domain::keeping::Standing;
use crate::domain::line::LineState;
use crate::domain::outbox::Waiting;
use crate::domain::profile::Profile;
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene {
        id: "no-line",
        make: |stage| {
            let trouble = Trouble { step: Step::Profile, cause: Cause::NoLine };
            let mut play = stage.at(Step::Profile, stage.record().profiled())?.troubled(trouble);
            play.props.line = LineState::Down;
            Some(play)
        },
    },
    Scene { id: "waits", make: |stage| waiting(stage, "", LineState::Down) },
    Scene { id: "crossed", make: |stage| waiting(stage, "0", LineState::Up) },
    Scene {
        id: "portal",
        make: |stage| {
            let mut play = stage.at(Step::Profile, stage.record().profiled())?;
            play.props.line = LineState::Portal;
            Some(play)
        },
    },
    Scene {
        id: "no-answer",
        make: |stage| {
            let trouble = Trouble { step: Step::Profile, cause: Cause::NoAnswer };
            Some(stage.at(Step::Profile, stage.record().profiled())?.troubled(trouble))
        },
    },
    Scene {
        id: "busy",
        make: |stage| {
            let trouble = Trouble { step: Step::Profile, cause: Cause::Refused(Refusal::Busy { wait: 5 }) };
            Some(stage.at(Step::Profile, stage.record().profiled())?.troubled(trouble))
        },
    },
    Scene {
        id: "read-only",
        make: |stage| {
            let masked = json!("•••••••67");
            let profile = stage.record().profiled().body().get("profile").cloned().unwrap_or_default();
            let profile = super::account::with(profile, "passport_number", masked);
            let profile = super::account::with(profile, "phone", json!("•••••••56"));
            let profile = super::account::with(profile, "address", Value::Null);
            let record = stage.record().profiled().says("access", json!("read")).says("profile", profile);
            stage.at(Step::Fee, record.standing("valid", "read_only"))
        },
    },
    Scene { id: "maintenance-ahead", make: |stage| maintained(stage, 20) },
    Scene { id: "maintenance", make: |stage| maintained(stage, -20) },
    Scene {
        id: "app-outdated",
        make: |stage| {
            let mut play = stage.bare(stage.step(Step::Start));
            play.paper.status = Reply::yes(json!({ "practice": true, "maintenance": null, "oldest_app": "999.0.0" }));
            Some(play)
        },
    },
    Scene { id: "nothing-kept", make: |stage| Some(kept(stage, Standing::Denied)) },
    Scene { id: "store-full", make: |stage| Some(kept(stage, Standing::Full)) },
    Scene { id: "store-lost", make: |stage| Some(kept(stage, Standing::Lost)) },
];

/// The first step on a device that keeps drafts so well.
fn kept(stage: &Stage, standing: Standing) -> Play {
    let mut play = stage.bare(stage.step(Step::Start));
    play.props.kept = standing;
    play
}

/// Maintenance of an hour that begins in so many minutes.
fn maintained(stage: &Stage, minutes: i64) -> Option<Play> {
    let begins = stage.now + Duration::minutes(minutes);
    let planned = json!({ "from": stage.stamp(begins), "until": stage.stamp(begins + Duration::hours(1)) });
    let mut play = stage.at(Step::Profile, stage.record().paid())?;
    play.paper.status = Reply::yes(json!({ "practice": true, "maintenance": planned, "oldest_app": "0.0.1" }));
    Some(play)
}

/// A profile that waits to be sent, with so much more in its telephone number than the office has by now.
fn waiting(stage: &Stage, more: &str, line: LineState) -> Option<Play> {
    let mut play = stage.at(Step::Profile, stage.record().profiled())?;
    let profile = play.journey.application()?.profile.clone()?;
    let order = Order::SendProfile(Profile { phone: format!("{}{more}", profile.phone), ..profile });
    play.journey.outbox.put(Waiting { key: Key("waiting".to_owned()), order, since: play.now, over: Vec::new() });
    play.props.line = line;
    Some(play)
}
