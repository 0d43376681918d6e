//! The outermost room: finds out where the visitor stands, brings the country and the words, and shows the page.

mod country;
mod frame;
mod history;
mod place;

use leptos::prelude::*;

pub use country::Deployment;
pub use frame::failed;

use crate::api::Office;
use crate::domain::route::Route;
use crate::state::clock::Clock;
use crate::state::line::Line;
use crate::storage::drafts::Drafts;
use history::Address;
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
    if !outset.drafts.are_kept() {
        // The crash panel must not promise what memory cannot keep.
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-drafts", "memory");
        }
    }
    let address = Address::follow();
    let route = Memo::new(move |_| Route::parse(&address.path()));
    let clock = Clock::start(outset.office.clone());
    let place = Place::follow(outset, address, route, clock, Line::watch());
    move || place.page()
}
