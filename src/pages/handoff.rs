//! The application goes over to the visitor's phone: through the office, sealed, or as a series of codes where there is
//! no line. After a kiosk's visitor has taken everything along, the kiosk forgets it.

use leptos::prelude::*;

use super::sheet::sheet;
use super::{handoff_number, handoff_series};
use crate::components::{Button, ButtonKind, Countdown, EmptyState, Link, LinkButton, Loading, Notice, QrCode, Tone};
use crate::domain::handoff::Stand;
use crate::domain::journey::Cause;
use crate::domain::step::Step;
use crate::i18n::problem_text;
use crate::state::Visit;
use crate::state::handover::{Giving, Handover};

/// What stands on the way with a line.
#[derive(Clone, PartialEq)]
enum Face {
    Begin,
    Making,
    /// The link is shown.
    Code(String),
    /// A device has claimed it, and its number is asked for.
    Number,
    Fetching,
    Gone,
    Failed(Cause),
}

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let is_empty = Memo::new(move |_| {
        visit.journey.with(|journey| journey.file.is_none() && journey.draft.entries().next().is_none())
    });
    let body = move || if is_empty.get() { untrack(|| nothing(visit)) } else { untrack(|| ways(visit)) };
    sheet(visit, Step::Start, words.handoff_title(), body.into_any())
}

fn nothing(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.take_title(), href: visit.route().take().path() };
    view! {
        <EmptyState heading=words.handoff_title() text=words.handoff_nothing()>
            <LinkButton kind=ButtonKind::Secondary link />
        </EmptyState>
    }
    .into_any()
}

fn ways(visit: Visit) -> AnyView {
    let words = visit.words();
    let giving = Giving::new(visit);
    let by_session = visit.journey.glance(|journey| journey.file.as_ref().is_some_and(|file| file.by_session));
    let by_session = by_session.then(|| view! { <p>{words.handoff_by_session()}</p> });
    let face = Memo::new(move |_| face(giving.now()));
    let with_line = move || {
        let face = face.get();
        untrack(|| drawn(visit, giving, face))
    };
    // One code at a time: while the way with a line is gone, the other one is not shown.
    let is_apart = Memo::new(move |_| matches!(face.get(), Face::Begin | Face::Failed(_)));
    let without = move || is_apart.get().then(|| untrack(|| handoff_series::section(visit)));
    view! {
        <p class="viza-lead">{words.handoff_lead()}</p>
        {by_session}
        <section class="viza-section">
            <h2 class="viza-heading">{words.handoff_online()}</h2>
            {with_line}
        </section>
        {without}
    }
    .into_any()
}

fn face(now: Handover) -> Face {
    match now {
        Handover::Here => Face::Begin,
        Handover::Making => Face::Making,
        Handover::Offered { address, standing, .. } => match standing.stand {
            Stand::Claimed => Face::Number,
            Stand::Released => Face::Fetching,
            _ => Face::Code(address),
        },
        Handover::Gone => Face::Gone,
        Handover::Failed(cause) => Face::Failed(cause),
    }
}

fn drawn(visit: Visit, giving: Giving, face: Face) -> AnyView {
    let words = visit.words();
    let waits = |text| view! { <Loading shown=true text /> }.into_any();
    match face {
        Face::Begin => begin(visit, giving),
        Face::Making => waits(words.handoff_making()),
        Face::Code(address) => code(visit, giving, address),
        Face::Number => view! {
            {handoff_number::question(visit, giving)}
            {time_left(visit, giving)}
        }
        .into_any(),
        Face::Fetching => waits(words.handoff_released()),
        Face::Gone => gone(visit),
        Face::Failed(cause) => {
            let said = problem_text::cause(words, &cause);
            view! {
                <Notice tone=Tone::Warning heading=said.heading announce=true>
                    <p>{said.body}</p>
                </Notice>
                <div class="viza-actions">{show(visit, giving, words.handoff_anew())}</div>
            }
            .into_any()
        }
    }
}

/// How it goes, and the one press; without a line, or while an order is under way, why not now.
fn begin(visit: Visit, giving: Giving) -> AnyView {
    let words = visit.words();
    let busy = visit.journey.busy();
    let ready = move || {
        if !visit.line.is_up() {
            return view! { <Notice tone=Tone::Info heading=words.handoff_no_line() /> }.into_any();
        }
        let waits = move || busy.get().then(|| view! { <p role="status">{words.handoff_waits()}</p> });
        view! {
            {waits}
            <div class="viza-actions">{show(visit, giving, words.handoff_show())}</div>
        }
        .into_any()
    };
    let steps = [words.handoff_step_scan(), words.handoff_step_number(), words.handoff_step_type()];
    view! {
        <ol class="viza-list">{steps.map(|step| view! { <li>{step}</li> }).into_iter().collect_view()}</ol>
        <p>{words.handoff_safe()}</p>
        {ready}
    }
    .into_any()
}

fn show(visit: Visit, giving: Giving, text: String) -> AnyView {
    let on_press = Callback::new(move |()| giving.begin());
    view! { <Button text closed=visit.journey.busy() on_press /> }.into_any()
}

fn code(visit: Visit, giving: Giving, address: String) -> AnyView {
    let words = visit.words();
    let on_press = Callback::new(move |()| giving.stop());
    view! {
        <div class="viza-code">
            <QrCode data=address label=words.handoff_code() />
        </div>
        {time_left(visit, giving)}
        <ol class="viza-list">
            <li>{words.handoff_step_scan()}</li>
            <li>{words.handoff_step_number()}</li>
            <li>{words.handoff_step_type()}</li>
        </ol>
        <p>{words.handoff_safe()}</p>
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.handoff_stop() on_press />
        </div>
    }
    .into_any()
}

/// Seconds between two readings aloud.
const SPOKEN_EVERY: i64 = 30;

fn time_left(visit: Visit, giving: Giving) -> AnyView {
    let words = visit.words();
    let seconds = Memo::new(move |_| match giving.now() {
        Handover::Offered { standing, .. } => (standing.expires - visit.journey.now()).num_seconds().max(0),
        _ => 0,
    });
    let shown = Signal::derive(move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60));
    let round = Memo::new(move |_| {
        u32::try_from((seconds.get() + SPOKEN_EVERY - 1) / SPOKEN_EVERY * SPOKEN_EVERY).unwrap_or_default()
    });
    let spoken = Signal::derive(move || words.handoff_seconds_left(round.get()));
    view! { <Countdown tone=Tone::Info label=words.handoff_counts() shown spoken /> }.into_any()
}

/// A kiosk forgets at once; on a device of one's own it stays until its owner erases it.
fn gone(visit: Visit) -> AnyView {
    let words = visit.words();
    if visit.is_kiosk() {
        visit.erase();
        return view! { <Notice tone=Tone::Success heading=words.handoff_received() announce=true /> }.into_any();
    }
    let on_press = Callback::new(move |()| visit.erase());
    view! {
        <Notice tone=Tone::Success heading=words.handoff_received() announce=true>
            <p>{words.handoff_received_help()}</p>
        </Notice>
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.handoff_erase() on_press />
        </div>
    }
    .into_any()
}
