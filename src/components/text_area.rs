//! A question answered in several lines.
use leptos::prelude::*;

use super::one_text::OneText;

/// A question answered in several lines, in any language.
#[component]
pub fn TextArea(
    /// The question.
    question: OneText,
) -> impl IntoView {
    let asked = question.question();
    let OneText { value, on_input, .. } = question;
    let input = view! {
        <textarea
            id=asked.input_id()
            name=question.name.clone()
            class="viza-input viza-text-area"
            rows="6"
            autocomplete="off"
            dir="auto"
            aria-describedby=move || asked.described_by()
            aria-invalid=move || asked.invalid()
            prop:value=move || value.get()
            on:input:target=move |event| on_input.run(event.target().value())
        ></textarea>
    };
    question.around(input.into_any())
}
