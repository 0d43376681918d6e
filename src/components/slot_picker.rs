//! Free times as a list: each day a heading, each time a button to tick.
use leptos::prelude::*;

use super::one_of::{Answer, OneOf};

/// One time of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotTime {
    /// What is reported when it is chosen.
    pub key: String,
    /// The clock time in the office's zone, for example "09:30".
    pub label: String,
    /// Why it cannot be chosen, for example "taken"; empty where it can.
    pub closed: String,
}

/// One day with its times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotDay {
    /// The day in full, for example "Monday, 23 November 2026".
    pub label: String,
    /// How many times are free, in words; empty where it is not said.
    pub note: String,
    /// The times in their order.
    pub times: Vec<SlotTime>,
}

/// A question answered by one of the free times.
#[component]
pub fn SlotPicker(
    /// The question.
    question: OneOf,
    /// The days in their order.
    #[prop(into)]
    days: Signal<Vec<SlotDay>>,
) -> impl IntoView {
    let asked = question.clone();
    let list = move || {
        // The error summary leads to the first time that can be chosen, on whichever day that is.
        let mut first = Some(asked.question().input_id());
        let days = days.get().into_iter().enumerate();
        days.map(|(index, day)| slot_day(&asked, asked.question().part_id(&index.to_string()), day, &mut first))
            .collect_view()
    };
    question.around(view! { <div class="viza-slots">{list}</div> }.into_any())
}

fn slot_day(question: &OneOf, id: String, day: SlotDay, first: &mut Option<String>) -> AnyView {
    let times = day
        .times
        .into_iter()
        .map(|time| {
            let first_id = if time.closed.is_empty() { first.take() } else { None };
            slot_time(question, first_id.unwrap_or_else(|| format!("{id}-{}", time.key)), time)
        })
        .collect_view();
    let heading = id.clone();
    view! {
        <div class="viza-slots__day" role="group" aria-labelledby=id>
            <p class="viza-slots__head" id=heading>
                <span class="viza-slots__date">{day.label}</span>
                " "
                <span class="viza-slots__note">{day.note}</span>
            </p>
            <div class="viza-slots__times">{times}</div>
        </div>
    }
    .into_any()
}

fn slot_time(question: &OneOf, id: String, time: SlotTime) -> AnyView {
    let SlotTime { key, label, closed } = time;
    let radio = question.radio(Answer {
        id: id.clone(),
        class: "viza-slots__radio",
        value: key,
        is_closed: !closed.is_empty(),
        described_by: None,
    });
    view! {
        <div class="viza-slots__time">
            {radio}
            <label class="viza-slots__label" for=id>
                {label}
                <span class="viza-slots__closed">{closed}</span>
            </label>
        </div>
    }
    .into_any()
}
