//! What keeps the preview where it is: a link leads from scene to scene, and never out of the frame.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlAnchorElement, HtmlElement, MouseEvent};

/// Takes every press of a link, before the app follows it; `follow` gets the path.
pub fn links(follow: impl Fn(&str) + 'static) {
    let taken = Closure::<dyn Fn(MouseEvent)>::new(move |click: MouseEvent| {
        let pressed = click.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = pressed.and_then(|pressed| pressed.closest("a[href]").ok().flatten());
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
            click.prevent_default();
            if link.origin() == window().origin() {
                follow(&link.pathname());
            }
        }
    });
    // On the way down, so that nobody below has followed it yet.
    let _ = document().add_event_listener_with_callback_and_bool("click", taken.as_ref().unchecked_ref(), true);
    // For as long as the page inside the frame lives, as the app's own listeners.
    taken.forget();
}

/// Presses the page's main button, as a visitor would who has filled in what stands there.
pub fn press() {
    let button = document().query_selector("main .viza-actions button[class='viza-button']").ok().flatten();
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
}
