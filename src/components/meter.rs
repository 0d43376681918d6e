//! How much of what is needed is there.
use leptos::prelude::*;

/// A bar that fills towards what is needed, under its words.
#[component]
pub fn Meter(
    /// The words, with both figures in them.
    #[prop(into)]
    text: Signal<String>,
    /// How many are there.
    #[prop(into)]
    value: Signal<usize>,
    /// How many are needed.
    needed: usize,
) -> impl IntoView {
    let shown = move || value.get().min(needed);
    let filled = move || format!("{}%", shown() * 100 / needed.max(1));
    view! {
        <div class="viza-meter">
            <p class="viza-meter__text">{move || text.get()}</p>
            <div
                class="viza-meter__bar"
                role="meter"
                aria-label=move || text.get()
                aria-valuemin="0"
                aria-valuemax=needed.to_string()
                aria-valuenow=move || shown().to_string()
            >
                <div class="viza-meter__filled" style:inline-size=filled></div>
            </div>
        </div>
    }
    .into_any()
}
