//! The main part of every page: one heading, one way back, the page's own parts.
use leptos::prelude::*;

use super::focus::{HEADING_ID, MAIN_ID};
use super::link_button::Link;

/// The main landmark. Its heading can take the focus, which it gets after each change of page.
#[component]
pub fn PageFrame(
    /// The page's heading.
    #[prop(into)]
    title: Signal<String>,
    /// The line above it, for example "Step 1 of 6 · TAMM, MARI"; empty where there is none.
    #[prop(optional, into)]
    caption: Signal<String>,
    /// Where "Back" leads.
    #[prop(optional)]
    back: Option<Link>,
    /// Whether the page needs the whole width: a calendar, cards side by side.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    let class = if wide { "viza-page viza-page--wide" } else { "viza-page" };
    let back = back.map(|link| view! { <a class="viza-page__back" href=link.href>{link.text}</a> });
    view! {
        <main id=MAIN_ID class=class tabindex="-1">
            {back}
            <div class="viza-page__head">
                <p class="viza-page__caption">{move || caption.get()}</p>
                <h1 id=HEADING_ID class="viza-page__title" tabindex="-1">{move || title.get()}</h1>
            </div>
            <div class="viza-page__body">{children()}</div>
        </main>
    }
    .into_any()
}
