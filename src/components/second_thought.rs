//! A deed that cannot be undone: its button asks once more, and only the answer does it.
use leptos::prelude::*;

use super::button::{Button, ButtonKind};

/// The words of the deed and of the question about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecondThoughtWords {
    /// The deed: on the button that asks and on the one that does it.
    pub deed: String,
    /// The question, with what is lost by a yes.
    pub question: String,
    /// The way back, for example "Keep the appointment".
    pub keep: String,
    /// What is said while it is done; empty where it takes no time.
    pub busy: String,
}

/// A button, and after its press the question in its place, with the way back first.
#[component]
pub fn SecondThought(
    /// Its words.
    words: SecondThoughtWords,
    /// Whether the deed is under way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Called once the question was answered with yes.
    on_press: Callback<()>,
) -> impl IntoView {
    let is_asking = RwSignal::new(false);
    let ask = Callback::new(move |()| is_asking.set(true));
    let keep = Callback::new(move |()| is_asking.set(false));
    (move || {
        let words = words.clone();
        if !is_asking.get() {
            return view! { <Button kind=ButtonKind::Quiet text=words.deed on_press=ask /> }.into_any();
        }
        view! {
            <div role="alert">
                <p>{words.question}</p>
                <div class="viza-actions">
                    <Button text=words.keep on_press=keep />
                    <Button kind=ButtonKind::Danger text=words.deed busy busy_text=words.busy on_press />
                </div>
            </div>
        }
        .into_any()
    })
    .into_any()
}
