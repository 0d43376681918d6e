//! A password: hidden from the neighbour's eyes, shown on wish.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

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
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// The words of the button that shows and hides it.
    toggle: ShowWords,
    /// `current-password` or `new-password`.
    autocomplete: &'static str,
    /// What stands in the input.
    #[prop(into)]
    value: Signal<String>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with the whole text after each keystroke.
    on_input: Callback<String>,
) -> impl IntoView {
    let question = Question::new(name.clone(), &words, error);
    let is_shown = RwSignal::new(false);
    let control = view! {
        <div class="viza-password">
            <input
                id=question.input_id()
                name=name
                class="viza-input"
                type=move || if is_shown.get() { "text" } else { "password" }
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=move || question.described_by()
                aria-invalid=move || question.invalid()
                prop:value=move || value.get()
                on:input:target=move |event| on_input.run(event.target().value())
            />
            <button
                class="viza-button viza-button--quiet"
                type="button"
                aria-controls=question.input_id()
                aria-describedby=question.part_id("label")
                on:click=move |_| is_shown.update(|shown| *shown = !*shown)
            >
                {move || if is_shown.get() { toggle.hide.clone() } else { toggle.show.clone() }}
            </button>
        </div>
    };
    question.labelled(words, control.into_any())
}
