//! An address of one country with the application of another: what that means, and both ways on.

use leptos::prelude::*;

use crate::components::{ButtonKind, Link, LinkButton, PageFrame};
use crate::domain::pack::Country;
use crate::domain::route::Route;
use crate::i18n::Words;

/// `asked` is the address's country; `there` is the same place in the country where the application was begun.
pub fn page(words: &'static Words, asked: &Country, there: &Route) -> AnyView {
    let title = words.elsewhere_title();
    document().set_title(&words.app_page_title(&title));
    let named = |country: &Country| words.nation(country.code());
    let begun_in = there.country().map(named).unwrap_or_default();
    let open = Link { text: words.start_open_elsewhere(&begun_in), href: there.path() };
    let front = Route::Country { country: asked.clone(), language: words.language() };
    let anew = Link { text: words.elsewhere_new(&named(asked)), href: front.path() };
    view! {
        <PageFrame title>
            <p class="viza-lead">{words.elsewhere_lead(&begun_in)}</p>
            <p>{words.elsewhere_help()}</p>
            <div class="viza-actions">
                <LinkButton link=open />
                <LinkButton kind=ButtonKind::Secondary link=anew />
            </div>
        </PageFrame>
    }
    .into_any()
}
