//! What stands before everything else until it is answered.

use leptos::html::Div;
use leptos::prelude::*;

/// Its class: what is touched inside it answers it by itself.
pub const CLASS: &str = "viza-dialog";

/// Id of its heading.
const HEADING: &str = "dialog-heading";

/// A question, low on the screen where hands reach. It takes the focus; what lies behind it is inert.
pub fn dialog(title: String, body: AnyView) -> AnyView {
    let piece: NodeRef<Div> = NodeRef::new();
    piece.on_load(|piece| {
        let _ = piece.focus();
    });
    view! {
        <div class="viza-dialog__ground viza-no-print">
            <div
                class=CLASS
                role="alertdialog"
                aria-modal="true"
                aria-labelledby=HEADING
                tabindex="-1"
                node_ref=piece
            >
                <h2 id=HEADING class="viza-dialog__title">{title}</h2>
                {body}
            </div>
        </div>
    }
    .into_any()
}
