//! What stands before everything else until it is answered.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Its class: what is touched inside it answers it by itself.
pub const CLASS: &str = "viza-dialog";

/// Id of its heading.
const HEADING: &str = "dialog-heading";

/// A question, low on the screen where hands reach. It takes the focus, and gives it back to where it was; what lies behind
/// it is inert.
pub fn dialog(title: String, body: AnyView) -> AnyView {
    let before: Option<HtmlElement> = document().active_element().and_then(|element| element.dyn_into().ok());
    let before = StoredValue::new_local(before);
    on_cleanup(move || {
        if let Some(before) = before.try_update_value(Option::take).flatten() {
            // What lay behind is inert until this has gone.
            request_animation_frame(move || drop(before.focus()));
        }
    });
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
