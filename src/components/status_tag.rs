//! The state of a thing in one or two words.
use leptos::prelude::*;

use super::tone::Tone;

/// A small label that tells a state.
#[component]
pub fn StatusTag(
    /// How serious it is.
    #[prop(optional)]
    tone: Tone,
    /// The state in words.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <strong class=format!("viza-status-tag {}", tone.class())>{move || text.get()}</strong> }.into_any()
}
