//! The application as a series of codes, for two devices without a line between them: one code after the other, or all of
//! them on one page.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{Button, ButtonKind, Details, Notice, QrCode, Tone};
use crate::state::Visit;
use crate::state::handover;

/// Milliseconds for which each code stands: a camera has time to see it twice, and fewer than three a second change, so
/// that nobody's eyes are hurt.
const PACE: u64 = 400;

/// What is shown of the series.
#[derive(Clone, Copy, PartialEq)]
enum View {
    Hidden,
    /// Being packed.
    Packing,
    TooMuch,
    Single,
    All,
}

#[derive(Clone, Copy)]
struct Series {
    visit: Visit,
    view: RwSignal<View>,
    frames: RwSignal<Vec<String>>,
    place: RwSignal<usize>,
    /// The next code comes by itself.
    runs: RwSignal<bool>,
}

pub fn section(visit: Visit) -> AnyView {
    let words = visit.words();
    let (view, frames) = (RwSignal::new(View::Hidden), RwSignal::new(Vec::new()));
    let series = Series { visit, view, frames, place: RwSignal::new(0), runs: RwSignal::new(may_move()) };
    let shown = move || {
        let now = view.get();
        untrack(|| match now {
            View::Hidden => before(series),
            View::Packing => ().into_any(),
            View::TooMuch => {
                view! { <Notice tone=Tone::Warning heading=words.handoff_too_much() announce=true /> }.into_any()
            }
            View::Single => one_by_one(series),
            View::All => all(series),
        })
    };
    let kiosk = visit.is_kiosk().then(|| view! { <p>{words.handoff_series_kiosk()}</p> });
    let is_only_way = !visit.line.glance();
    view! {
        <Details summary=words.handoff_series() open=is_only_way>
            <p>{words.handoff_series_lead()}</p>
            {shown}
            {kiosk}
        </Details>
    }
    .into_any()
}

/// Whoever asks their device for less motion goes from code to code by hand.
fn may_move() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    !asked.is_some_and(|asked| asked.matches())
}

impl Series {
    fn begin(self) {
        self.view.set(View::Packing);
        spawn_local(async move {
            let frames = handover::parcel(self.visit).await.and_then(|parcel| parcel.frames());
            let view = if frames.is_some() { View::Single } else { View::TooMuch };
            self.frames.try_set(frames.unwrap_or_default());
            self.place.try_set(0);
            self.view.try_set(view);
        });
    }

    fn count(self) -> usize {
        self.frames.with(Vec::len)
    }

    /// Goes so many codes on, round and round.
    fn turn(self, by: usize) {
        let count = self.frames.with_untracked(Vec::len).max(1);
        self.place.update(|place| *place = (*place + by) % count);
    }

    fn code(self, place: usize) -> AnyView {
        let data = self.frames.with_untracked(|frames| frames.get(place).cloned()).unwrap_or_default();
        view! { <QrCode data label=self.name(place) /> }.into_any()
    }

    fn name(self, place: usize) -> String {
        let (place, of) = ((place + 1).to_string(), self.frames.with_untracked(Vec::len).to_string());
        self.visit.words().handoff_frame(&of, &place)
    }

    fn button(self, text: String, press: impl Fn(Self) + Send + Sync + 'static) -> AnyView {
        let on_press = Callback::new(move |()| press(self));
        view! { <Button kind=ButtonKind::Secondary text on_press /> }.into_any()
    }
}

/// The way to open Viza on the phone, and what to see to before anything is shown.
fn before(series: Series) -> AnyView {
    let words = series.visit.words();
    view! {
        <ol class="viza-list">
            <li>{words.handoff_series_first()}</li>
            <li>{words.handoff_series_second()}</li>
        </ol>
        <div class="viza-code viza-code--small">
            <QrCode data=handover::address(series.visit) label=words.handoff_series_address() />
        </div>
        <Notice tone=Tone::Warning heading=words.handoff_series_open() />
        <div class="viza-actions">
            {series.button(words.handoff_series_show(), Series::begin)}
        </div>
    }
    .into_any()
}

fn one_by_one(series: Series) -> AnyView {
    let words = series.visit.words();
    let step = move || {
        if series.runs.get_untracked() {
            series.turn(1);
        }
    };
    if let Ok(pace) = set_interval_with_handle(step, Duration::from_millis(PACE)) {
        on_cleanup(move || pace.clear());
    }
    let by_hand = move |by: usize| {
        move |series: Series| {
            series.runs.set(false);
            series.turn(by);
        }
    };
    let last = series.count().saturating_sub(1);
    let run = Signal::derive(move || if series.runs.get() { words.handoff_pause() } else { words.handoff_play() });
    let on_run = Callback::new(move |()| series.runs.update(|runs| *runs = !*runs));
    view! {
        <div class="viza-code">{move || series.code(series.place.get())}</div>
        <p class="viza-code__place">{move || series.name(series.place.get())}</p>
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=run on_press=on_run />
            {series.button(words.handoff_back(), by_hand(last))}
            {series.button(words.handoff_next(), by_hand(1))}
        </div>
        <div class="viza-actions">
            {series.button(words.handoff_all(), |series| series.view.set(View::All))}
            {series.button(words.handoff_series_hide(), |series| series.view.set(View::Hidden))}
        </div>
    }
    .into_any()
}

fn all(series: Series) -> AnyView {
    let words = series.visit.words();
    let code = |place| {
        view! {
            <li>
                {series.code(place)}
                <p class="viza-code__place">{series.name(place)}</p>
            </li>
        }
    };
    view! {
        <ul class="viza-codes" role="list">{(0..series.count()).map(code).collect_view()}</ul>
        <div class="viza-actions">
            {series.button(words.handoff_one(), |series| series.view.set(View::Single))}
            {series.button(words.handoff_series_hide(), |series| series.view.set(View::Hidden))}
        </div>
    }
    .into_any()
}
