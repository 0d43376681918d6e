//! No way out of the kiosk but its own: what would open another window, menu or site does nothing.

use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

/// What a device for everybody has no use for: the menu, another tab by the middle button, files and pieces of text dragged
/// about.
const CLOSED: [&str; 5] = ["contextmenu", "auxclick", "dragstart", "dragover", "drop"];
/// What a browser would keep of a field, or send elsewhere to have it looked over.
const FORGETFUL: [(&str, &str); 2] = [("autocomplete", "off"), ("spellcheck", "false")];

/// Stands for as long as the page lasts.
pub fn raise() {
    for name in CLOSED {
        window_event_listener_untyped(name, |event| event.prevent_default());
    }
    window_event_listener_untyped("click", |event| {
        if leads_out(&event).unwrap_or(false) {
            event.prevent_default();
        }
    });
    window_event_listener_untyped("focusin", |event| {
        let field = element(&event).filter(|field| field.matches("input, textarea, select").unwrap_or(false));
        for (name, value) in field.iter().flat_map(|_| FORGETFUL) {
            let _ = field.as_ref().map(|field| field.set_attribute(name, value));
        }
    });
    // A page that the browser has put aside must not come back as it was.
    window_event_listener_untyped("pageshow", |event| {
        let persisted = js_sys::Reflect::get(&event, &"persisted".into());
        if persisted.is_ok_and(|persisted| persisted.is_truthy()) {
            let _ = window().location().reload();
        }
    });
}

/// Whether a link leads to another site, another window, another program or a file: pages show a code instead, and this
/// holds where one does not.
fn leads_out(event: &Event) -> Option<bool> {
    let link: HtmlAnchorElement = element(event)?.closest("a[href]").ok()??.dyn_into().ok()?;
    let click: &MouseEvent = event.dyn_ref()?;
    let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || !link.target().is_empty();
    let is_ours = link.origin() == window().location().origin().ok()?;
    Some(elsewhere || !is_ours || link.has_attribute("download"))
}

fn element(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
