//! The first stop of the Tab key: past the bars, to the page.
use leptos::prelude::*;

use super::focus::{MAIN_ID, focus};

/// A link that shows itself when focused and leads to the main landmark.
///
/// The address stays as it is: a `#main` in it would be one more step for the Back button.
#[component]
pub fn SkipLink(
    /// Words of the link, for example "Skip to main content".
    text: String,
) -> impl IntoView {
    view! {
        <a
            class="viza-skip-link"
            href="#main"
            on:click=move |event| {
                event.prevent_default();
                focus(MAIN_ID);
            }
        >
            {text}
        </a>
    }
    .into_any()
}
