//! One thing to agree to, or not.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

/// A single checkbox; its label is the whole sentence that is agreed to.
#[component]
pub fn Checkbox(
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with the new state.
    on_change: Callback<bool>,
) -> impl IntoView {
    let question = Question::new(name.clone(), &words, error);
    view! {
        <div class="viza-question viza-checkbox" class:viza-question--wrong=move || question.invalid().is_some()>
            {question.help(words.hint, words.error_prefix)}
            <div class="viza-checkbox__row">
                <input
                    id=question.input_id()
                    name=name
                    class="viza-checkbox__box"
                    type="checkbox"
                    aria-describedby=move || question.described_by()
                    aria-invalid=move || question.invalid()
                    prop:checked=move || checked.get()
                    on:change:target=move |event| on_change.run(event.target().checked())
                />
                <label class="viza-checkbox__label" id=question.part_id("label") for=question.input_id()>
                    {words.label}
                </label>
            </div>
        </div>
    }
    .into_any()
}
