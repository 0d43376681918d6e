//! How much room a browser gives this site, and whether it may take it back.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What a browser says of its room, in bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    pub used: f64,
    pub all: f64,
    /// It is kept until somebody erases it; else the browser may erase it when the disk is full.
    pub is_kept: bool,
}

/// The room of this site; none where the browser does not tell.
pub async fn room() -> Option<Room> {
    let manager = Reflect::get(web_sys::window()?.navigator().as_ref(), &"storage".into()).ok()?;
    let told = asked(&manager, "estimate").await?;
    let bytes = |name: &str| Reflect::get(&told, &name.into()).ok()?.as_f64();
    let is_kept = asked(&manager, "persisted").await.is_some_and(|kept| kept.is_truthy());
    Some(Room { used: bytes("usage")?, all: bytes("quota")?, is_kept })
}

async fn asked(manager: &JsValue, question: &str) -> Option<JsValue> {
    let ask: Function = Reflect::get(manager, &question.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(ask.call0(manager).ok()?.dyn_into::<Promise>().ok()?).await.ok()
}
