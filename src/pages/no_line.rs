//! That the office cannot be reached, said on every step: without a line, without an answer, or behind a network that wants
//! to be signed in to.

use leptos::prelude::*;

use super::outbox;
use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::domain::line::LineState;
use crate::state::Visit;

/// Says so while it is so, and looks for the line meanwhile. Beside what waits to be sent a line says it: the panel there
/// tells what becomes of the answers, and has the button.
pub fn notice(visit: Visit) -> AnyView {
    let lost = Memo::new(move |_| (visit.line.state(), visit.line.device_is_off()));
    let waits = outbox::waits(visit);
    let notice = move || {
        let words = visit.words();
        let heading = match lost.get() {
            (LineState::Up, _) => return ().into_any(),
            (LineState::Portal, _) => return said(visit, words.line_portal(), words.line_portal_help()),
            (LineState::Down, true) => words.common_offline(),
            (LineState::Down, false) => words.common_no_answer(),
        };
        match waits.get() {
            true => view! { <Notice tone=Tone::Warning heading announce=true /> }.into_any(),
            false => said(visit, heading, words.line_kept()),
        }
    };
    view! { <div class="viza-no-print">{notice}</div> }.into_any()
}

fn said(visit: Visit, heading: String, body: String) -> AnyView {
    visit.line.look_out();
    let on_press = Callback::new(move |()| visit.line.look());
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            <p>{body}</p>
            <div class="viza-actions">
                <Button
                    kind=ButtonKind::Secondary
                    text=visit.words().common_check_again()
                    busy=visit.line.is_asked()
                    busy_text=visit.words().keeping_checking()
                    on_press
                />
            </div>
        </Notice>
    }
    .into_any()
}
