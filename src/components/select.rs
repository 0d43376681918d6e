//! A question answered from a list too long for cards.
use leptos::prelude::*;

use super::one_text::OneText;

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
    /// The question.
    question: OneText,
    /// The entries; begin with one whose value is empty where nothing is chosen at first.
    options: Vec<SelectOption>,
) -> impl IntoView {
    let asked = question.question();
    let OneText { value: chosen, on_input: on_choose, .. } = question;
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
            id=asked.input_id()
            name=question.name.clone()
            class="viza-input viza-select"
            aria-describedby=move || asked.described_by()
            aria-invalid=move || asked.invalid()
            on:change:target=move |event| on_choose.run(event.target().value())
        >
            {entries}
        </select>
    };
    question.around(list.into_any())
}
