//! Reading the office's record anew on the visitor's wish: that it is under way, and when it last was read.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::domain::journey::Event;
use crate::state::Visit;

/// "Check again".
pub fn button(visit: Visit) -> AnyView {
    let words = visit.words();
    let on_press = Callback::new(move |()| visit.journey.tell(Event::LookedAgain));
    view! {
        <Button
            kind=ButtonKind::Secondary
            text=words.common_check_again()
            busy=visit.journey.reading.under_way()
            busy_text=words.keeping_checking()
            on_press
        />
    }
    .into_any()
}

/// "Checked at", on the office's clock; read aloud each time that it changes.
pub fn last(visit: Visit) -> AnyView {
    let last = Memo::new(move |_| visit.journey.reading.at());
    let said = move || {
        let words = visit.words();
        last.get().map(|at| words.common_checked_at(&words.time(visit.pack().zone.moment(at).local.time())))
    };
    view! { <p role="status" class="viza-no-print">{said}</p> }.into_any()
}
