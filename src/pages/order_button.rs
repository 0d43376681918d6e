//! The buttons that give the office an order.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::state::Visit;

/// It rests while an order is under way, and while what became of one is not known: then no other is given.
pub fn order_button(visit: Visit, kind: ButtonKind, text: String, on_press: Callback<()>) -> AnyView {
    let (busy, closed) = (visit.journey.busy(), visit.journey.in_doubt());
    view! { <Button kind text busy closed busy_text=visit.words().common_sending() on_press /> }.into_any()
}

/// For answers that may wait: behind whatever is under way, and until there is a line. It rests only while the visitor
/// waits for what they have just sent.
pub fn answer_button(visit: Visit, text: String, on_press: Callback<()>) -> AnyView {
    let busy = Memo::new(move |_| {
        visit.journey.with(|journey| {
            journey
                .on_its_way()
                .is_some_and(|errand| errand.order.may_wait() && journey.outbox.get(&errand.key).is_none())
        })
    });
    view! { <Button text busy busy_text=visit.words().common_sending() on_press /> }.into_any()
}
