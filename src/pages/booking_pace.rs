//! How often one may still look at the free times: a warning before the office limits, and the pause counted down (M16).

use chrono::Duration;
use leptos::prelude::*;

use super::booking_look::Times;
use super::until;
use crate::components::{Countdown, Notice, Tone};
use crate::domain::clock::Instant;
use crate::domain::pacing::Pace;
use crate::domain::remaining::Remaining;

/// What is to be said of the next look, if anything.
pub fn said(times: Times) -> AnyView {
    let pace = Memo::new(move |_| times.pace());
    (move || match pace.get() {
        Pace::Free => ().into_any(),
        Pace::Few { left, hourly } => few(times, left, hourly),
        Pace::Paused(end) => untrack(|| pause(times, end)),
    })
    .into_any()
}

fn few(times: Times, left: u32, hourly: u32) -> AnyView {
    let words = times.visit.words();
    view! {
        <Notice tone=Tone::Warning heading=words.booking_looks_left(left)>
            <p>{words.booking_looks_hourly(hourly)} " " {words.booking_looks_left_help()}</p>
        </Notice>
    }
    .into_any()
}

/// By the second for the eye, by the minute for the ear.
fn pause(times: Times, end: Instant) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let seconds = Memo::new(move |_| (end - visit.journey.now()).num_seconds().max(0));
    let shown = Signal::derive(move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60));
    let spoken = Memo::new(move |_| {
        let minutes = u32::try_from(seconds.get() / 60).unwrap_or_default();
        until::left(visit.words(), Remaining::Minutes(minutes))
    });
    // The clock on the wall is told by the minute: the one in which one may look again, once it is sure to have come.
    let open = visit.pack().zone.moment(end + Duration::seconds(59));
    let label = words.booking_paused(&words.time(open.local.time()));
    view! { <Countdown tone=Tone::Warning label shown spoken><p>{words.booking_looks_kept()}</p></Countdown> }
        .into_any()
}
