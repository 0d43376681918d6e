//! Whether the browser promises not to clear this site's store when the disk gets full or nobody comes for days.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether it has promised it.
pub async fn is_promised() -> bool {
    asked("persisted").await
}

/// Asks it for the promise; whether it gives it. Some browsers ask the visitor.
pub async fn ask() -> bool {
    asked("persist").await
}

async fn asked(what: &str) -> bool {
    let of = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
    let call = || -> Option<Promise> {
        let manager = of(&web_sys::window()?.navigator(), "storage")?;
        let method: Function = of(&manager, what)?.dyn_into().ok()?;
        method.call0(&manager).ok()?.dyn_into().ok()
    };
    let Some(answer) = call() else { return false };
    JsFuture::from(answer).await.is_ok_and(|promised| promised.is_truthy())
}
