//! When there are no times: which of the five reasons it is, and what one can do.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::booking::{Times, again};
use super::reads;
use crate::api::ApiError;
use crate::components::{Button, EmptyState, Notice, Tone};
use crate::domain::booking::NoSlots;

/// The office answered that it has none.
pub fn empty(times: Times, why: NoSlots, next_free: Option<NaiveDate>) -> AnyView {
    let words = times.visit.words();
    let (heading, text) = match why {
        NoSlots::NoneReleased => (words.booking_none_released(), words.booking_none_released_help()),
        NoSlots::NoneForClass => (words.booking_none_for_class(), words.booking_none_for_class_help()),
        NoSlots::AllTaken => (words.booking_all_taken(), words.booking_all_taken_help()),
    };
    let onward = next_free.map(|day| {
        let on_press = Callback::new(move |()| times.look(day));
        view! { <Button text=words.booking_next_free(&words.date_long(day)) on_press /> }
    });
    view! {
        <EmptyState heading text>
            <div class="viza-actions">{onward} {again(times)}</div>
        </EmptyState>
    }
    .into_any()
}

/// The office did not answer, or asks the visitor to pause.
pub fn failed(times: Times, error: &ApiError) -> AnyView {
    let visit = times.visit;
    let said = reads::said(visit, error);
    if !visit.line.is_up() {
        let words = visit.words();
        return view! {
            <EmptyState heading=words.common_offline() text=words.booking_offline_help()>
                <div class="viza-actions">{again(times)}</div>
            </EmptyState>
        }
        .into_any();
    }
    view! {
        <Notice tone=Tone::Warning heading=said.heading announce=true>
            <p>{said.body}</p>
            <div class="viza-actions">{again(times)}</div>
        </Notice>
    }
    .into_any()
}
