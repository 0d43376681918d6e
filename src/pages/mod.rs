//! One page a file: state in, pieces out. No HTTP of its own, no storage, no rule.

mod appointment;
mod booking;
mod booking_month;
mod calendar_link;
mod check;
mod confirmation;
mod contact;
mod delivery;
mod erase;
mod fee;
mod find;
mod form;
mod hold;
mod nearest;
mod no_times;
mod payment;
mod profile;
mod reads;
mod reference;
mod sheet;
mod start;
mod terms;

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::state::Visit;

/// The page of a place. A step that is still closed says what is missing instead.
pub fn page(route: &Route) -> AnyView {
    match route {
        Route::Find { .. } => find::page(),
        Route::Step { step, .. } => sheet::guarded(*step, step_page(*step)),
        // These stand before the door.
        Route::Country { .. } | Route::Home { .. } | Route::Nowhere => ().into_any(),
    }
}

fn step_page(step: Step) -> fn(Visit) -> AnyView {
    match step {
        Step::Start => start::page,
        Step::Reference => reference::page,
        Step::Fee => fee::page,
        Step::Profile => profile::page,
        Step::Booking => booking::page,
        Step::Delivery => delivery::page,
        Step::Check => check::page,
        Step::Confirmation => confirmation::page,
    }
}
