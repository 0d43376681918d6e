//! Help that only some need.
use leptos::prelude::*;

/// A line that opens to more.
#[component]
pub fn Details(
    /// The line.
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="viza-details" open=open>
            <summary class="viza-details__summary">{summary}</summary>
            <div class="viza-details__body">{children()}</div>
        </details>
    }
    .into_any()
}
