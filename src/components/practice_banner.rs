//! The line that keeps a practice service from being taken for the real one.
use leptos::prelude::*;

/// A banner that says: practice service, nothing here is paid or booked. It is printed too.
#[component]
pub fn PracticeBanner(
    /// The whole sentence.
    text: String,
) -> impl IntoView {
    view! {
        <p class="viza-practice-banner">
            <span>{text}</span>
        </p>
    }
    .into_any()
}
