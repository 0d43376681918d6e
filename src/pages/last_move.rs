//! Before the last move: what it takes, what it changes, and the way to leave everything as it is (R29, R60).

use leptos::prelude::*;

use super::order_button::order_button;
use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, Tone};
use crate::domain::booking::{Hold, Slot};
use crate::domain::errand::Order;
use crate::state::Visit;

/// Stands in place of the answers until the visitor decides. `back` brings the answers.
pub fn page(visit: Visit, present: &Slot, hold: &Hold, back: Callback<()>) -> AnyView {
    let words = visit.words();
    let row = |term, slot: &Slot| DefinitionRow { term, text: words.date_time(slot.starts.local) };
    let rows = vec![row(words.move_present(), present), row(words.move_new(), &hold.slot)];
    let book = Callback::new({
        let hold = hold.id.clone();
        move |()| visit.journey.ask(Order::Book { hold: hold.clone() })
    });
    let keep = Callback::new({
        let hold = hold.id.clone();
        move |()| visit.journey.ask(Order::Release { hold: hold.clone() })
    });
    view! {
        <Notice tone=Tone::Warning heading=words.move_last() announce=true>
            <p>{words.move_last_help()}</p>
            <DefinitionRows rows />
        </Notice>
        <div class="viza-actions">
            {order_button(visit, ButtonKind::Primary, words.move_do(), book)}
            {order_button(visit, ButtonKind::Secondary, words.move_keep(), keep)}
            <Button kind=ButtonKind::Quiet text=words.move_back() on_press=back />
        </div>
    }
    .into_any()
}
