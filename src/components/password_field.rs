//! A password: hidden from the neighbour's eyes, shown on wish.
use leptos::prelude::*;

use super::one_text::OneText;

/// The words of the button beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShowWords {
    /// While it is hidden, for example "Show password".
    pub show: String,
    /// While it is shown.
    pub hide: String,
}

/// A question answered with a password. It may be pasted, and a password manager may fill it in.
#[component]
pub fn PasswordField(
    /// The question.
    question: OneText,
    /// The words of the button that shows and hides it.
    toggle: ShowWords,
    /// `current-password` or `new-password`.
    autocomplete: &'static str,
) -> impl IntoView {
    let asked = question.question();
    let OneText { value, on_input, .. } = question;
    let is_shown = RwSignal::new(false);
    let control = view! {
        <div class="viza-password">
            <input
                id=asked.input_id()
                name=question.name.clone()
                class="viza-input"
                type=move || if is_shown.get() { "text" } else { "password" }
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=move || asked.described_by()
                aria-invalid=move || asked.invalid()
                prop:value=move || value.get()
                on:input:target=move |event| on_input.run(event.target().value())
            />
            <button
                class="viza-button viza-button--quiet"
                type="button"
                aria-controls=asked.input_id()
                aria-describedby=asked.part_id("label")
                on:click=move |_| is_shown.update(|shown| *shown = !*shown)
            >
                {move || if is_shown.get() { toggle.hide.clone() } else { toggle.show.clone() }}
            </button>
        </div>
    };
    question.around(control.into_any())
}
