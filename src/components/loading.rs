//! The sign that something takes longer.
use leptos::prelude::*;

/// Says that something is under way. It decides nothing: the page says when the wait has grown long enough to be told.
#[component]
pub fn Loading(
    /// Whether it shows.
    #[prop(into)]
    shown: Signal<bool>,
    /// What is under way.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let sign = move || {
        shown.get().then(|| {
            view! {
                <p class="viza-loading__sign">
                    <span class="viza-spinner" aria-hidden="true"></span>
                    {move || text.get()}
                </p>
            }
        })
    };
    // The region stands there from the start, because a screen reader tells changes only of a region that it knows.
    view! { <div class="viza-loading" role="status">{sign}</div> }.into_any()
}
