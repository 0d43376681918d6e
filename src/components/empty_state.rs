//! An honest "nothing here", with what to do instead.
use leptos::prelude::*;

/// Says that there is nothing to show, why, and what can be done.
#[component]
pub fn EmptyState(
    /// What is missing.
    heading: String,
    /// Why, and who decides it.
    text: String,
    /// What can be done.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let actions = children.map(|children| view! { <div class="viza-actions">{children()}</div> }.into_any());
    view! {
        <div class="viza-empty-state">
            <h2 class="viza-empty-state__heading">{heading}</h2>
            <p>{text}</p>
            {actions}
        </div>
    }
    .into_any()
}
