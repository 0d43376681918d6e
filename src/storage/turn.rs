//! One tab at a time: a Web Lock that is held while an order is on its way.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A turn that lasts until it is dropped.
pub struct Turn {
    end: Option<Function>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.call0(&JsValue::NULL);
        }
    }
}

/// Waits until no other tab has this journey's turn. A browser without locks gives the turn at once: the office's keys
/// still keep the order single.
pub async fn take(local: &str) -> Turn {
    let free = Turn { end: None };
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return free };
    let locks = Reflect::get(&navigator, &"locks".into()).unwrap_or(JsValue::UNDEFINED);
    let Ok(request) = Reflect::get(&locks, &"request".into()).and_then(|found| found.dyn_into::<Function>()) else {
        return free;
    };
    let mut end = None;
    let held: Promise = Promise::new(&mut |resolve: Function, _: Function| end = Some(resolve));
    let name = JsValue::from(format!("viza-{local}"));
    let granted: Promise = Promise::new(&mut |resolve: Function, _: Function| {
        let held = held.clone();
        let callback = Closure::once_into_js(move |_lock: JsValue| -> JsValue {
            let _ = resolve.call0(&JsValue::NULL);
            held.into()
        });
        let _ = request.call2(&locks, &name, &callback);
    });
    let _ = JsFuture::from(granted).await;
    Turn { end }
}
