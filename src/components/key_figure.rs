//! The one figure that a page is about: an amount, a date.
use leptos::prelude::*;

/// A figure with its label above and a remark below.
#[component]
pub fn KeyFigure(
    /// What it is.
    label: String,
    /// The figure.
    #[prop(into)]
    figure: Signal<String>,
    /// A remark; empty where there is none.
    #[prop(optional, into)]
    remark: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="viza-key-figure">
            <p class="viza-key-figure__label">{label}</p>
            <p class="viza-key-figure__figure">{move || figure.get()}</p>
            <p class="viza-key-figure__remark">{move || remark.get()}</p>
        </div>
    }
    .into_any()
}
