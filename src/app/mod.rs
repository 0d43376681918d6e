//! The outermost room: finds out where the visitor stands, brings the country and the words, and shows the page.

mod begun;
mod country;
mod deployment;
mod door;
mod frame;
mod front;
mod history;
mod kiosk;
mod picture;
mod place;
mod reader;
mod request;
mod rooms;
mod speech;
mod studio;

use leptos::prelude::*;

pub use deployment::Deployment;
pub use frame::failed;

use crate::domain::route::Route;
use history::Address;
use place::Place;

/// The whole app.
#[component]
pub fn App(deployment: Deployment) -> impl IntoView {
    let address = Address::follow(deployment.kiosk.is_some());
    let route = Memo::new(move |_| Route::parse(&address.path()));
    let place = Place::follow(deployment, address, route);
    move || place.page()
}
