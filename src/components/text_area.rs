//! A question answered in several lines.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

/// A question answered in several lines, in any language.
#[component]
pub fn TextArea(
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with the whole text after each keystroke.
    on_input: Callback<String>,
) -> impl IntoView {
    let question = Question::new(name.clone(), &words, error);
    let input = view! {
        <textarea
            id=question.input_id()
            name=name
            class="viza-input viza-text-area"
            rows="6"
            autocomplete="off"
            dir="auto"
            aria-describedby=move || question.described_by()
            aria-invalid=move || question.invalid()
            prop:value=move || value.get()
            on:input:target=move |event| on_input.run(event.target().value())
        ></textarea>
    };
    question.labelled(words, input.into_any())
}
