//! The button that gives the office an order.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::state::Visit;

/// It rests while an order is under way, and while what became of one is not known: then no other is given.
pub fn order_button(visit: Visit, kind: ButtonKind, text: String, on_press: Callback<()>) -> AnyView {
    let (busy, closed) = (visit.journey.busy(), visit.journey.in_doubt());
    view! { <Button kind text busy closed busy_text=visit.words().common_sending() on_press /> }.into_any()
}
