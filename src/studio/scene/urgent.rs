//! An earlier interview: asked for, decided.

use super::{Play, Scene, stage::Stage};
use crate::domain::emergency::Urgency;
use crate::domain::pack::DeliveryKind;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene { id: "emergency-barred", make: |stage| page(stage, Ahead::Nothing, None) },
    Scene { id: "emergency", make: |stage| page(stage, Ahead::Interview, None) },
    Scene { id: "emergency-errors", make: |stage| Some(page(stage, Ahead::Interview, None)?.pressed()) },
    Scene { id: "emergency-asked", make: |stage| page(stage, Ahead::Interview, Some("asked")) },
    Scene { id: "emergency-approved", make: |stage| page(stage, Ahead::Interview, Some("approved")) },
    Scene {
        id: "emergency-times",
        make: |stage| {
            let mut play = page(stage, Ahead::Interview, Some("approved"))?;
            play.route = stage.step(Step::Booking);
            play.journey.here = Some(Step::Booking);
            Some(play)
        },
    },
    Scene { id: "emergency-denied", make: |stage| page(stage, Ahead::Interview, Some("denied")) },
];

/// What the applicant has when asking.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ahead {
    Nothing,
    Interview,
}

fn page(stage: &Stage, ahead: Ahead, standing: Option<&str>) -> Option<Play> {
    let reason = stage.pack.emergency.as_ref()?.reasons.first()?;
    let record = match ahead {
        Ahead::Nothing => stage.record().chosen(),
        Ahead::Interview => stage.record().profiled().delivered_by(DeliveryKind::Door).booked(),
    };
    let record = match standing {
        Some(standing) => record.emergency(standing, word(*reason)),
        None => record,
    };
    stage.with(stage.step(Step::Start).emergency(), record)
}

/// The contract's word for a reason.
fn word(reason: Urgency) -> &'static str {
    match reason {
        Urgency::EstaRefused => "esta_refused",
        other => other.slug(),
    }
}
