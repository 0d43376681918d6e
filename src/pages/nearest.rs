//! The times nearest to one that is gone, each a tap away, wherever the visitor learns of it.

use leptos::prelude::*;

use super::order_button::order_button;
use crate::components::{ButtonKind, Link, LinkButton};
use crate::domain::booking::Slot;
use crate::domain::errand::Order;
use crate::domain::step::Step;
use crate::state::Visit;

/// A button for each, and the way to all the others.
pub fn times(visit: Visit, nearest: &[Slot]) -> AnyView {
    let words = visit.words();
    let buttons = nearest.iter().map(|slot| take(visit, slot)).collect_view();
    let heading = (!nearest.is_empty()).then(|| view! { <p>{words.booking_nearest()}</p> });
    let other = Link { text: words.common_choose_another_time(), href: visit.path(Step::Booking) };
    view! {
        {heading}
        <div class="viza-actions">
            {buttons}
            <LinkButton kind=ButtonKind::Quiet link=other />
        </div>
    }
    .into_any()
}

fn take(visit: Visit, slot: &Slot) -> AnyView {
    let text = visit.words().date_time(slot.starts.local);
    let slot = slot.id.clone();
    let on_press = Callback::new(move |()| visit.journey.ask(Order::Hold { slot: slot.clone() }));
    order_button(visit, ButtonKind::Secondary, text, on_press)
}
