//! Until when something holds.
use leptos::prelude::*;

use super::tone::Tone;

/// What ends, when, and how much time is left.
#[component]
pub fn Deadline(
    /// How near it is: plain, a warning, or past.
    #[prop(optional, into)]
    tone: Signal<Tone>,
    /// What ends.
    label: String,
    /// When, in full, with the zone where the hour counts.
    #[prop(into)]
    date: Signal<String>,
    /// How much time is left, in words; empty where it is not said.
    #[prop(optional, into)]
    remaining: Signal<String>,
) -> impl IntoView {
    view! {
        <div class=move || format!("viza-deadline {}", tone.get().class())>
            <p class="viza-deadline__label">{label}</p>
            <p class="viza-deadline__date">{move || date.get()}</p>
            <p class="viza-deadline__remaining">{move || remaining.get()}</p>
        </div>
    }
    .into_any()
}
