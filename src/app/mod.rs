//! The outermost room: finds out where the visitor stands, brings the country and the words, and shows the page.

mod country;
mod frame;
mod place;

use leptos::prelude::*;
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;

pub use country::Deployment;

use crate::api::Office;
use crate::domain::route;
use crate::state::clock::Clock;
use crate::state::line::Line;
use crate::storage::drafts::Drafts;
use place::Place;

/// What the app is started with.
#[derive(Clone)]
pub struct Outset {
    pub deployment: Deployment,
    pub office: Office,
    pub drafts: Drafts,
    /// This is a practice service; every page says so.
    pub practice: bool,
}

/// The whole app.
#[component]
pub fn App(outset: Outset) -> impl IntoView {
    // The router's children must be sendable, although a page has one thread.
    let outset = StoredValue::new_local(outset);
    // One route for every path: `Route` reads it. The router's part is the history and the links.
    view! {
        <Router>
            <FlatRoutes fallback=|| ()>
                <Route path=WildcardSegment("path") view=move || view! { <House outset /> } />
            </FlatRoutes>
        </Router>
    }
}

#[component]
fn House(outset: StoredValue<Outset, LocalStorage>) -> impl IntoView {
    let path = use_location().pathname;
    let route = Memo::new(move |_| path.with(|path| route::Route::parse(path)));
    let clock = Clock::start(outset.with_value(|outset| outset.office.clone()));
    let line = Line::watch();
    let place = Place::follow(outset, route, clock, line);
    move || place.page()
}
