//! What stands beside the way: the dates, what happens if, who helps, the standing pages.

use super::record::Record;
use super::{Play, Scene, stage::Stage};
use crate::domain::contact::Reason;
use crate::domain::pack::DeliveryKind;
use crate::domain::paper::Paper;
use crate::domain::route::Route;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene { id: "dates", make: |stage| beside(stage, Route::dates) },
    Scene { id: "dates-none", make: |stage| Some(stage.bare(stage.step(Step::Start).dates())) },
    Scene { id: "what-if", make: |stage| beside(stage, Route::what_if) },
    Scene { id: "contact", make: |stage| Some(stage.bare(stage.step(Step::Start).help(None))) },
    Scene { id: "contact-payment", make: |stage| about(stage, Reason::Payment) },
    Scene { id: "contact-status", make: |stage| about(stage, Reason::Status) },
    Scene { id: "contact-website", make: |stage| about(stage, Reason::Other) },
    Scene { id: "paper-terms", make: |stage| paper(stage, Paper::Terms) },
    Scene { id: "paper-privacy", make: |stage| paper(stage, Paper::Privacy) },
    Scene { id: "paper-accessibility", make: |stage| paper(stage, Paper::Accessibility) },
    Scene { id: "withdrawal", make: |stage| beside(stage, |route| route.paper(Paper::Withdrawal)) },
];

fn booked<'a>(stage: &Stage<'a>) -> Record<'a> {
    stage.record().profiled().delivered_by(DeliveryKind::Door).booked()
}

fn beside(stage: &Stage, way: fn(&Route) -> Route) -> Option<Play> {
    stage.with(way(&stage.step(Step::Start)), booked(stage))
}

fn about(stage: &Stage, reason: Reason) -> Option<Play> {
    stage.with(stage.step(Step::Start).help(Some(reason)), booked(stage))
}

fn paper(stage: &Stage, paper: Paper) -> Option<Play> {
    Some(stage.bare(stage.step(Step::Start).paper(paper)))
}
