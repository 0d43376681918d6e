//! Sends what waits: as soon as the line is there, and what was tried in vain when its time has come.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::journey_handle::JourneyHandle;
use super::line::Line;
use crate::domain::journey::Event;

/// Looks after the outbox of a journey for as long as the caller's owner lasts. Of several tabs that do so one sends: the
/// errand is stored before it goes, and whoever comes second finds it under way.
pub fn attend(journey: JourneyHandle, line: Line) {
    let waits = Memo::new(move |_| journey.with(|journey| !journey.outbox.is_empty()));
    Effect::new(move |_| {
        if waits.get() {
            line.look_out();
        }
    });
    Effect::new(move |was_up: Option<bool>| {
        let is_up = line.is_up();
        if (was_up, is_up) == (Some(false), true) {
            journey.tell(Event::LineFound);
        }
        is_up
    });
    let rests = Memo::new(move |_| line.is_up().then(|| journey.rests()).flatten());
    Effect::new(move |timer: Option<Option<TimeoutHandle>>| {
        if let Some(timer) = timer.flatten() {
            timer.clear();
        }
        rests.get().and_then(|_| {
            let pause = journey.glance(|journey| journey.outbox.pause(js_sys::Math::random()));
            let send = move || journey.tell(Event::LineFound);
            set_timeout_with_handle(send, Duration::from_millis(pause.into())).ok()
        })
    });
}
