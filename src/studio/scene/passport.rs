//! From the passport's way back to the passport: chosen, checked, confirmed, followed.

use super::record::Record;
use super::{Play, Scene, cast, stage::Stage};
use crate::domain::draft::{Field, TICKED};
use crate::domain::errand::Order;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::pack::{DeliveryKind, DeliveryOption};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::domain::tracking;

/// Days after the first scene on which the passport is under way.
const AFTER: i64 = 26;

pub const SCENES: &[Scene] = &[
    Scene { id: "delivery", make: |stage| stage.at(Step::Delivery, held(stage)) },
    Scene {
        id: "delivery-door",
        make: |stage| choosing(stage, DeliveryKind::Door, &[(Field::DeliverySameAddress, TICKED)]),
    },
    Scene {
        id: "delivery-elsewhere",
        make: |stage| Some(choosing(stage, DeliveryKind::Door, &[(Field::DeliverySameAddress, "no")])?.pressed()),
    },
    Scene { id: "delivery-pickup", make: |stage| choosing(stage, DeliveryKind::Pickup, &[]) },
    Scene {
        id: "delivery-closed",
        make: |stage| {
            stage.pack.delivery.cutoff.filter(|_| option(stage, DeliveryKind::Door).is_some())?;
            let later = stage.later(AFTER);
            later.at(Step::Delivery, booked(&later, DeliveryKind::Door))
        },
    },
    Scene { id: "check", make: |stage| stage.at(Step::Check, checked(stage)) },
    Scene {
        id: "check-time-over",
        make: |stage| stage.at(Step::Check, stage.record().profiled().held(-1).delivered_by(DeliveryKind::Door)),
    },
    Scene {
        id: "check-refused",
        make: |stage| {
            let cause = Cause::Refused(Refusal::HoldExpired { nearest: vec![] });
            Some(stage.at(Step::Check, checked(stage))?.troubled(Trouble { step: Step::Check, cause }))
        },
    },
    Scene {
        id: "check-unclear",
        make: |stage| {
            let order = Order::Book { hold: "hold_SCENE1".to_owned() };
            Some(stage.at(Step::Check, checked(stage))?.unclear(order))
        },
    },
    Scene { id: "confirmation", make: |stage| stage.at(Step::Confirmation, booked(stage, DeliveryKind::Door)) },
    Scene {
        id: "confirmation-pickup",
        make: |stage| {
            option(stage, DeliveryKind::Pickup)?;
            stage.at(Step::Confirmation, booked(stage, DeliveryKind::Pickup))
        },
    },
    Scene {
        id: "tracking-before",
        make: |stage| stage.with(stage.step(Step::Start).tracking(), booked(stage, DeliveryKind::Door)),
    },
    Scene { id: "tracking-courier", make: |stage| followed(stage, DeliveryKind::Door, &[("handed_over", 4)]) },
    Scene {
        id: "tracking-missed",
        make: |stage| followed(stage, DeliveryKind::Door, &[("handed_over", 4), ("attempted", 5)]),
    },
    Scene {
        id: "tracking-ready",
        make: |stage| followed(stage, DeliveryKind::Pickup, &[("handed_over", 3), ("ready", 5)]),
    },
    Scene {
        id: "tracking-delivered",
        make: |stage| followed(stage, DeliveryKind::Door, &[("handed_over", 4), ("delivered", 5)]),
    },
    Scene {
        id: "tracking-returned",
        make: |stage| followed(stage, DeliveryKind::Door, &[("handed_over", 3), ("attempted", 4), ("returned", 5)]),
    },
    Scene {
        id: "letter",
        make: |stage| {
            let route = stage.step(Step::Start).letter();
            stage.pack.states(Rule::LetterToCollect).then(|| stage.with(route, booked(stage, DeliveryKind::Pickup)))?
        },
    },
];

fn held<'a>(stage: &Stage<'a>) -> Record<'a> {
    stage.record().profiled().held(9)
}

fn checked<'a>(stage: &Stage<'a>) -> Record<'a> {
    held(stage).delivered_by(DeliveryKind::Door)
}

fn booked<'a>(stage: &Stage<'a>, kind: DeliveryKind) -> Record<'a> {
    stage.record().profiled().delivered_by(kind).booked()
}

fn option<'a>(stage: &Stage<'a>, kind: DeliveryKind) -> Option<&'a DeliveryOption> {
    stage.pack.delivery.options.iter().find(|option| option.kind == kind)
}

/// A way back that is being chosen.
fn choosing(stage: &Stage, kind: DeliveryKind, more: &[(Field, &str)]) -> Option<Play> {
    let id = &option(stage, kind)?.id;
    let entries: Vec<_> = more.iter().copied().chain([(Field::DeliveryOption, id.as_str())]).collect();
    Some(stage.at(Step::Delivery, held(stage))?.typed(&entries))
}

/// A passport on its way, where the country has this way, or tells of none.
fn followed(stage: &Stage, kind: DeliveryKind, events: &[(&str, u64)]) -> Option<Play> {
    let is_offered = tracking::is_offered(stage.pack);
    let has_way = option(stage, kind).is_some() || stage.pack.delivery.options.is_empty() && kind == DeliveryKind::Door;
    if !(is_offered && has_way) {
        return None;
    }
    let later = stage.later(AFTER);
    let mut record = booked(&later, kind).tracked(events, Some(cast::TRACKING_NUMBER));
    if let Some(days) = stage.pack.delivery.collect_days.filter(|_| kind == DeliveryKind::Pickup) {
        record = record.deadline("collect", later.at_hour(later.day(u64::from(days)), 0, 0));
    }
    later.with(later.step(Step::Start).tracking(), record)
}
