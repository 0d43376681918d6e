//! The frame in which the desk shows the preview. What changes is told to the page inside, which draws it without being
//! loaded anew.

use js_sys::Object;
use leptos::ev;
use leptos::html::Iframe;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;
use serde_json::Value;
use wasm_bindgen::JsValue;
use web_sys::{MessageEvent, Window};

use super::Sheet;
use crate::domain::route::Route;

/// The preview of a sheet.
#[component]
pub fn PreviewFrame(
    /// What to draw.
    sheet: Signal<Sheet>,
    /// What the frame is called, for whoever listens.
    title: String,
) -> impl IntoView {
    let frame: NodeRef<Iframe> = NodeRef::new();
    // What the page inside has been told; nothing until it has said that it listens.
    let told: StoredValue<Option<Sheet>> = StoredValue::new(None);
    let (listens, count) = (RwSignal::new(0_u32), StoredValue::new(0_u32));
    let heard = window_event_listener(ev::message, move |event| {
        let inside = frame.get_untracked().and_then(|frame| frame.content_window());
        let is_ours = inside.is_some_and(|inside| comes_from(&event, &inside));
        let said = event.data().as_string().and_then(|text| serde_json::from_str::<Value>(&text).ok());
        if is_ours && said.is_some_and(|said| said.get("ready").is_some()) {
            told.set_value(None);
            listens.update(|times| *times += 1);
        }
    });
    on_cleanup(move || heard.remove());
    let tell = move || {
        let sheet = sheet.get();
        if listens.get() == 0 {
            return;
        }
        let Some(inside) = frame.get_untracked().and_then(|frame| frame.content_window()) else { return };
        count.update_value(|count| *count += 1);
        let message = told.with_value(|told| sheet.message(told.as_ref(), count.get_value()));
        if inside.post_message(&message.into(), &window().origin()).is_ok() {
            told.set_value(Some(sheet));
        }
    };
    Effect::new(move |_| tell());
    view! { <iframe class="viza-preview" node_ref=frame src=Route::Preview.path() title=title></iframe> }.into_any()
}

/// Whether a message was sent by this window, in which a page of this site is.
pub fn comes_from(event: &MessageEvent, sender: &Window) -> bool {
    let same = |source: Object| AsRef::<JsValue>::as_ref(&source) == AsRef::<JsValue>::as_ref(sender);
    event.origin() == window().origin() && event.source().is_some_and(same)
}
