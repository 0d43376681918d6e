//! Something the visitor must know at this place.
use leptos::prelude::*;

use super::tone::Tone;

/// A message of a heading and some lines.
#[component]
pub fn Notice(
    /// How serious it is.
    #[prop(optional)]
    tone: Tone,
    /// Its heading.
    #[prop(into)]
    heading: Signal<String>,
    /// Whether a screen reader says it when it appears: for what happens while the page is open.
    #[prop(optional)]
    announce: bool,
    /// Its lines and links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let role = announce.then_some(if tone == Tone::Danger { "alert" } else { "status" });
    let body = children.map(|children| view! { <div class="viza-notice__body">{children()}</div> }.into_any());
    view! {
        <div class=format!("viza-notice {}", tone.class()) role=role>
            <h2 class="viza-notice__heading">{move || heading.get()}</h2>
            {body}
        </div>
    }
    .into_any()
}
