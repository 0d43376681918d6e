//! What each member of a group does, to be copied or printed for them. Nobody's name stands in it.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, CopyValue, CopyWords};
use crate::domain::rule::Rule;
use crate::state::Visit;

pub fn section(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let lines = [
        Some(words.group_tell_application()),
        pack.states(Rule::GroupEachPays).then(|| words.group_tell_fee()),
        pack.states(Rule::GroupOwnDs160).then(|| words.group_tell_ds160()),
        pack.delivery.required_to_book.then(|| words.group_tell_delivery()),
        Some(if pack.states(Rule::GroupOwnBookingBars) {
            words.group_tell_alone_bars()
        } else {
            words.group_tell_alone()
        }),
        Some(words.group_tell_agree()),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    let value = (1..).zip(&lines).map(|(number, line)| format!("{number}. {line}")).collect::<Vec<_>>().join("\n");
    let copy = CopyWords {
        label: words.group_tell(),
        copy: words.common_copy(),
        copied: words.common_copied(),
        ..CopyWords::default()
    };
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <section class="viza-section viza-group-tell">
            <CopyValue words=copy value />
            <div class="viza-actions">
                <Button kind=ButtonKind::Quiet text=words.group_tell_print() on_press=print />
            </div>
        </section>
    }
    .into_any()
}
