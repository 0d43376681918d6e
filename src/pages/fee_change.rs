//! The fee has changed since it was shown: the old one and the new one side by side, before anything is paid (R7, R24).

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, Tone};
use crate::domain::draft::{Field, TICKED};
use crate::domain::fee_change::{self, FeeChange};
use crate::state::Visit;

/// Stands in place of the ways to pay until the visitor agrees.
pub fn page(visit: Visit, change: FeeChange) -> AnyView {
    let words = visit.words();
    let row = |term, amount| DefinitionRow { term, text: words.money(amount) };
    let rows = vec![row(words.payment_change_old(), change.old), row(words.payment_change_new(), change.new)];
    let agree = Callback::new(move |()| {
        let seen = visit.journey.glance(|journey| journey.application().and_then(fee_change::due_word));
        visit.journey.type_in(Field::FeeSeen, seen.unwrap_or_default());
    });
    let may_choose =
        visit.journey.glance(|journey| journey.application().is_some_and(|known| known.fee.may_choose_class()));
    let other_class = may_choose.then(|| {
        let on_press = Callback::new(move |()| visit.journey.type_in(Field::ClassAgain, TICKED.to_owned()));
        view! { <Button kind=ButtonKind::Quiet text=words.fee_other_class() on_press /> }
    });
    view! {
        <Notice tone=Tone::Warning heading=words.payment_change_question() announce=true>
            <p>{words.payment_change_help()}</p>
            <DefinitionRows rows />
        </Notice>
        <div class="viza-actions">
            <Button text=words.payment_change_accept() on_press=agree />
            {other_class}
        </div>
    }
    .into_any()
}
