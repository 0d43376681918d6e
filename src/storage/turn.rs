//! One tab at a time: a Web Lock that is held while an order is on its way.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A turn that was asked for. It begins when no other tab has it, and lasts until it is dropped; dropped before, it never
/// begins.
pub struct Turn {
    begun: Option<Promise>,
    end: Option<Function>,
}

impl Turn {
    /// Waits until it begins.
    pub async fn begins(&self) {
        if let Some(begun) = &self.begun {
            let _ = JsFuture::from(begun.clone()).await;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.call0(&JsValue::NULL);
        }
    }
}

/// Asks for a turn and waits until it begins.
pub async fn take(name: &str) -> Turn {
    let turn = ask(name);
    turn.begins().await;
    turn
}

/// Asks for a turn, behind everybody who has asked before. A browser without locks gives it at once: the office's keys
/// still keep an order single.
pub fn ask(name: &str) -> Turn {
    let free = Turn { begun: None, end: None };
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return free };
    let locks = Reflect::get(&navigator, &"locks".into()).unwrap_or(JsValue::UNDEFINED);
    let Ok(request) = Reflect::get(&locks, &"request".into()).and_then(|found| found.dyn_into::<Function>()) else {
        return free;
    };
    let mut end = None;
    let held: Promise = Promise::new(&mut |resolve: Function, _: Function| end = Some(resolve));
    let name = JsValue::from(format!("viza-{name}"));
    let begun: Promise = Promise::new(&mut |resolve: Function, _: Function| {
        let held = held.clone();
        let callback = Closure::once_into_js(move |_lock: JsValue| -> JsValue {
            let _ = resolve.call0(&JsValue::NULL);
            held.into()
        });
        let _ = request.call2(&locks, &name, &callback);
    });
    Turn { begun: Some(begun), end }
}
