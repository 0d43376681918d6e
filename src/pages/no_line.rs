//! That the office cannot be reached, said on every step: without a line, without an answer, or behind a network that wants
//! to be signed in to.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::domain::line::LineState;
use crate::state::Visit;

/// Says so while it is so, and looks for the line meanwhile.
pub fn notice(visit: Visit) -> AnyView {
    let lost = Memo::new(move |_| (visit.line.state(), visit.line.device_is_off()));
    (move || {
        let words = visit.words();
        match lost.get() {
            (LineState::Up, _) => ().into_any(),
            (LineState::Down, true) => said(visit, words.common_offline(), words.line_kept()),
            (LineState::Down, false) => said(visit, words.common_no_answer(), words.line_kept()),
            (LineState::Portal, _) => said(visit, words.line_portal(), words.line_portal_help()),
        }
    })
    .into_any()
}

fn said(visit: Visit, heading: String, body: String) -> AnyView {
    visit.line.look_out();
    let on_press = Callback::new(move |()| visit.line.look());
    view! {
        <div class="viza-no-print">
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
        </div>
    }
    .into_any()
}
