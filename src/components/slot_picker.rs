//! Free times as a list: each day a heading, each time a button to tick.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

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
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// The days in their order.
    #[prop(into)]
    days: Signal<Vec<SlotDay>>,
    /// The chosen time's key.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with the key that was chosen.
    on_choose: Callback<String>,
) -> impl IntoView {
    let question = Question::new(name.clone(), &words, error);
    let list = move || {
        // The error summary leads to the first time that can be chosen, on whichever day that is.
        let mut first = Some(question.input_id());
        let times = SlotGroup { name: name.clone(), chosen, on_choose };
        days.get()
            .into_iter()
            .enumerate()
            .map(|(index, day)| slot_day(question.part_id(&index.to_string()), day, &mut first, &times))
            .collect_view()
    };
    question.grouped(words, view! { <div class="viza-slots">{list}</div> }.into_any())
}

struct SlotGroup {
    name: String,
    chosen: Signal<Option<String>>,
    on_choose: Callback<String>,
}

fn slot_day(id: String, day: SlotDay, first: &mut Option<String>, group: &SlotGroup) -> AnyView {
    let times = day
        .times
        .into_iter()
        .map(|time| {
            let first_id = if time.closed.is_empty() { first.take() } else { None };
            slot_time(first_id.unwrap_or_else(|| format!("{id}-{}", time.key)), time, group)
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

fn slot_time(id: String, time: SlotTime, group: &SlotGroup) -> AnyView {
    let SlotTime { key, label, closed } = time;
    let (chosen, on_choose) = (group.chosen, group.on_choose);
    let reported = key.clone();
    let mine = key.clone();
    view! {
        <div class="viza-slots__time">
            <input
                id=id.clone()
                name=group.name.clone()
                class="viza-slots__radio"
                type="radio"
                value=key
                disabled=!closed.is_empty()
                prop:checked=move || chosen.with(|chosen| chosen.as_ref() == Some(&mine))
                on:change=move |_| on_choose.run(reported.clone())
            />
            <label class="viza-slots__label" for=id>
                {label}
                <span class="viza-slots__closed">{closed}</span>
            </label>
        </div>
    }
    .into_any()
}
