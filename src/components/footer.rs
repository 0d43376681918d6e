//! The foot of every page: who runs the service, and its standing pages.
use leptos::prelude::*;

use super::link_button::Link;

/// Links to the standing pages and the operator's line.
#[component]
pub fn Footer(
    /// What the list is called by a screen reader.
    label: String,
    /// The standing pages: contact, terms, privacy.
    links: Vec<Link>,
    /// Who runs the service.
    operator: String,
) -> impl IntoView {
    let items = links
        .into_iter()
        .map(|link| view! { <li><a class="viza-footer__link" href=link.href>{link.text}</a></li> })
        .collect_view();
    view! {
        <footer class="viza-footer">
            <div class="viza-footer__inner">
                <nav aria-label=label>
                    <ul class="viza-footer__links" role="list">{items}</ul>
                </nav>
                <p class="viza-footer__operator">{operator}</p>
            </div>
        </footer>
    }
    .into_any()
}
