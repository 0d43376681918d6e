//! A question answered from a list too long for cards.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

/// One entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// What is reported when it is chosen.
    pub value: String,
    /// What the visitor reads.
    pub text: String,
}

/// A question answered from a list.
#[component]
pub fn Select(
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// The entries; begin with one whose value is empty where nothing is chosen at first.
    options: Vec<SelectOption>,
    /// The chosen entry's value.
    #[prop(into)]
    chosen: Signal<String>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with the value that was chosen.
    on_choose: Callback<String>,
) -> impl IntoView {
    let question = Question::new(name.clone(), &words, error);
    let entries = options
        .into_iter()
        .map(|option| {
            let value = option.value.clone();
            // The choice is put on the entry, because the list knows no value before its entries are there.
            view! {
                <option value=option.value prop:selected=move || chosen.with(|chosen| *chosen == value)>
                    {option.text}
                </option>
            }
        })
        .collect_view();
    let list = view! {
        <select
            id=question.input_id()
            name=name
            class="viza-input viza-select"
            aria-describedby=move || question.described_by()
            aria-invalid=move || question.invalid()
            on:change:target=move |event| on_choose.run(event.target().value())
        >
            {entries}
        </select>
    };
    question.labelled(words, list.into_any())
}
