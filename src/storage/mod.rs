//! What lies on the device: sealed drafts in IndexedDB, packs that are worked on, and the lock that lets one tab act at a
//! time.
//!
//! Async functions, no signals, no views. Where the browser offers no store, drafts live in memory and nothing else
//! changes; the page says so.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

pub mod courier;
pub mod drafts;
pub mod envelope;
pub mod packs;
pub mod pin;
pub mod room;
mod seal;
pub mod shelf;
pub mod turn;

/// Whether drafts may lie on this device, without opening the store. `true` where the browser does not tell.
pub async fn may_hold_drafts() -> bool {
    names().await.is_none_or(|names| names.iter().any(|name| name.as_string().as_deref() == Some(drafts::DATABASE)))
}

/// The names of this origin's databases, if the browser tells them.
async fn names() -> Option<Array> {
    let of = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
    let factory = of(&js_sys::global(), "indexedDB")?;
    let list: Function = of(&factory, "databases")?.dyn_into().ok()?;
    let found = JsFuture::from(list.call0(&factory).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    Some(Array::from(&found).iter().filter_map(|database| of(&database, "name")).collect())
}

/// Why something could not be stored or read back. The disk's reasons only; none carries user text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// The browser offers no store, or took it away.
    Closed,
    /// What was found cannot be opened or read.
    Unreadable,
    /// There is no room for it.
    Full,
    /// Another tab has stored something newer.
    Overtaken,
}
