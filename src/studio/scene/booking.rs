//! The interview's time: free ones, none, one that is held, one that is moved.

use serde_json::{Value, json};

use super::office::{self, Reply};
use super::record::Record;
use super::{Play, Scene, stage::Stage};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::pack::DeliveryKind;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::wire::node::Node;
use crate::wire::record;

pub const SCENES: &[Scene] = &[
    Scene { id: "booking-times", make: |stage| times(stage, Reply::yes(office::slots(stage))) },
    Scene { id: "booking-chosen", make: |stage| chosen(stage) },
    Scene { id: "booking-waits", make: |stage| times(stage, Reply::Awaited) },
    Scene { id: "booking-no-answer", make: |stage| times(stage, Reply::Lost) },
    Scene { id: "booking-all-taken", make: |stage| times(stage, Reply::yes(office::no_slots(stage, "all_taken"))) },
    Scene {
        id: "booking-none-released",
        make: |stage| times(stage, Reply::yes(office::no_slots(stage, "none_released"))),
    },
    Scene {
        id: "booking-none-for-class",
        make: |stage| times(stage, Reply::yes(office::no_slots(stage, "none_for_class"))),
    },
    Scene { id: "booking-too-often", make: |stage| times(stage, Reply::yes(office::last_look(stage))) },
    Scene {
        id: "booking-lost",
        make: |stage| {
            let free = office::slots(stage);
            let free = free.get("slots").and_then(Value::as_array).cloned().unwrap_or_default();
            let nearest = free.iter().take(3).filter_map(|slot| record::slot(Node(slot)).ok()).collect();
            let cause = Cause::Refused(Refusal::SlotTaken { nearest });
            Some(ready(stage)?.troubled(Trouble { step: Step::Booking, cause }))
        },
    },
    Scene { id: "booking-unclear", make: |stage| Some(ready(stage)?.unclear(Order::Hold { slot: slot_id(stage) })) },
    Scene { id: "booking-held", make: |stage| stage.at(Step::Booking, stage.record().profiled().held(9)) },
    Scene { id: "booking-move", make: |stage| stage.at(Step::Booking, booked(stage)) },
    Scene {
        id: "booking-last-move",
        make: |stage| {
            let record = booked(stage).fee_says("reschedules_left", json!(1)).held(9);
            Some(stage.at(Step::Check, record)?.pressed())
        },
    },
    Scene {
        id: "booking-no-moves",
        make: |stage| stage.at(Step::Booking, booked(stage).fee_says("reschedules_left", json!(0))),
    },
    Scene {
        id: "booking-move-refused",
        make: |stage| {
            let record = booked(stage).fee_says("reschedules_left", json!(0)).held(9);
            let cause = Cause::Refused(Refusal::NoReschedulesLeft);
            let play = stage.at(Step::Check, record)?.troubled(Trouble { step: Step::Check, cause });
            stage.pack.states(Rule::MovingLimited).then_some(play)
        },
    },
    Scene {
        id: "booking-cancelled",
        make: |stage| {
            let record = stage.record().profiled().appointment("cancelled", "still_usable");
            stage.at(Step::Booking, record)
        },
    },
    Scene {
        id: "booking-fee-over",
        make: |stage| {
            let over = stage.in_minutes(-60);
            stage.at(Step::Booking, stage.record().profiled().fee_says("usable_until", over))
        },
    },
];

fn ready(stage: &Stage) -> Option<Play> {
    stage.at(Step::Booking, stage.record().profiled())
}

/// The page of the times, with what a look at them comes to.
fn times(stage: &Stage, slots: Reply) -> Option<Play> {
    let mut play = ready(stage)?;
    play.paper.slots = slots;
    Some(play)
}

fn chosen(stage: &Stage) -> Option<Play> {
    Some(ready(stage)?.typed(&[(Field::Slot, &slot_id(stage))]))
}

fn slot_id(stage: &Stage) -> String {
    stage.record().slot().get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn booked<'a>(stage: &Stage<'a>) -> Record<'a> {
    stage.record().profiled().delivered_by(DeliveryKind::Door).booked()
}
