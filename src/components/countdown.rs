//! Time that runs out while the visitor looks.
use leptos::prelude::*;

use super::tone::Tone;

/// Shows a countdown that somebody else counts.
///
/// The figures change each second and are for the eye; what is read aloud is a second text, which changes seldom.
#[component]
pub fn Countdown(
    /// How near the end is.
    #[prop(optional, into)]
    tone: Signal<Tone>,
    /// What runs out, for example "This time is held for you".
    label: String,
    /// The figures, for example "9:41".
    #[prop(into)]
    shown: Signal<String>,
    /// What is read aloud when it changes, for example at each whole minute.
    #[prop(into)]
    spoken: Signal<String>,
    /// What can be done about it, for example a button for more time.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let actions = children.map(|children| view! { <div class="viza-countdown__actions">{children()}</div> }.into_any());
    view! {
        <div class=move || format!("viza-countdown {}", tone.get().class())>
            <p class="viza-countdown__label">{label}</p>
            <p class="viza-countdown__shown" aria-hidden="true">{move || shown.get()}</p>
            <p class="viza-hidden" role="status">{move || spoken.get()}</p>
            {actions}
        </div>
    }
    .into_any()
}
