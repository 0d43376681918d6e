//! Ends that come nearer while a page is open: when, how much is left, and louder as it presses.

use leptos::prelude::*;

use crate::components::{Deadline as DeadlinePiece, Tone};
use crate::domain::deadline::Deadline;
use crate::domain::remaining::{Pressure, Remaining, pressure};
use crate::i18n::Words;
use crate::state::Visit;

/// An end with what is left of it, once counting helps.
pub fn ends(visit: Visit, label: String, date: String, deadline: Deadline) -> AnyView {
    let now = Memo::new(move |_| pressure(&deadline, visit.journey.now()));
    let tone = Signal::derive(move || match now.get().0 {
        Pressure::None => Tone::Neutral,
        Pressure::Counted => Tone::Info,
        Pressure::Warning => Tone::Warning,
        Pressure::Last | Pressure::Over => Tone::Danger,
    });
    let remaining = Signal::derive(move || {
        let words = visit.words();
        match now.get() {
            (Pressure::Over, _) => words.remaining_over(),
            (_, still) => still.map(|still| left(words, still)).unwrap_or_default(),
        }
    });
    view! { <DeadlinePiece tone label date remaining /> }.into_any()
}

/// What is left of a time, in words.
pub fn left(words: &'static Words, left: impl Into<Remaining>) -> String {
    match left.into() {
        Remaining::Days(days) => words.remaining_days(days),
        Remaining::Hours(hours) => words.remaining_hours(hours),
        Remaining::Minutes(minutes) => words.remaining_minutes(minutes),
    }
}

/// The last day on which the fee books an appointment, wherever it bites (R27, R28).
pub fn fee_books(visit: Visit) -> AnyView {
    let known = Memo::new(move |_| {
        visit.journey.with(|journey| {
            let fee = &journey.application()?.fee;
            Some((fee.booking_ends()?, fee.extended))
        })
    });
    (move || {
        let words = visit.words();
        let (end, extended) = known.get()?;
        let extended = extended.then(|| view! { <p>{words.payment_extended()}</p> });
        let date = words.date_long(end.last_allowed().date());
        Some(view! { <div>{ends(visit, words.payment_usable_until(), date, end)} {extended}</div> })
    })
    .into_any()
}
