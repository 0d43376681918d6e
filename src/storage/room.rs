//! How much room a browser gives this site, and whether it may take it back: when the disk gets full, or nobody comes for
//! days.

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
    let told = asked("estimate").await?;
    let bytes = |name: &str| Reflect::get(&told, &name.into()).ok()?.as_f64();
    Some(Room { used: bytes("usage")?, all: bytes("quota")?, is_kept: is_promised().await })
}

/// Whether the browser has promised to keep what lies here.
pub async fn is_promised() -> bool {
    asked("persisted").await.is_some_and(|promised| promised.is_truthy())
}

/// Asks it for the promise; whether it gives it. Some browsers ask the visitor.
pub async fn ask() -> bool {
    asked("persist").await.is_some_and(|promised| promised.is_truthy())
}

async fn asked(question: &str) -> Option<JsValue> {
    let manager = Reflect::get(web_sys::window()?.navigator().as_ref(), &"storage".into()).ok()?;
    let ask: Function = Reflect::get(&manager, &question.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(ask.call0(&manager).ok()?.dyn_into::<Promise>().ok()?).await.ok()
}
