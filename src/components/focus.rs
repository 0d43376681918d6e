//! Moving the keyboard's place, so that a screen reader follows what has changed.
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Id of the main landmark.
pub const MAIN_ID: &str = "main";

/// Id of the page's heading.
pub const HEADING_ID: &str = "page-heading";

/// Puts the focus on the element with this id; does nothing where there is none. A page that another one shows in a frame
/// takes the focus from nobody.
pub fn focus(id: &str) {
    let is_framed = window().frame_element().ok().flatten().is_some();
    if is_framed && !document().has_focus().unwrap_or_default() {
        return;
    }
    if let Some(element) = html_element(id) {
        // A refusal to focus changes nothing that the visitor typed.
        let _ = element.focus();
    }
}

/// Puts the focus on the page's heading: the place to start reading after a change of page.
pub fn focus_heading() {
    focus(HEADING_ID);
}

/// Brings the words of a question into view, then focuses its input: who reads on the screen sees the question first,
/// who listens hears it with the input.
pub fn focus_question(name: &str) {
    if let Some(label) = html_element(&format!("f-{name}-label")) {
        label.scroll_into_view();
    }
    focus(&format!("f-{name}"));
}

fn html_element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
