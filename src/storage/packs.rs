//! The packs that are worked on at this device, each a text by its country's code. A pack is no personal data: it lies
//! there unsealed until it is erased.

use web_sys::Storage;

use super::StorageError;

const PREFIX: &str = "viza-pack-";
const OPENED: &str = "viza-pack";

/// Keeps a pack's text in place of the one before.
///
/// # Errors
/// Where the browser keeps nothing, or has no room left.
pub fn keep(code: &str, text: &str) -> Result<(), StorageError> {
    let store = store().ok_or(StorageError::Closed)?;
    store.set_item(&format!("{PREFIX}{code}"), text).map_err(|_| StorageError::Closed)
}

/// A pack's text, if there is one.
pub fn find(code: &str) -> Option<String> {
    store()?.get_item(&format!("{PREFIX}{code}")).ok().flatten()
}

/// Erases a pack.
pub fn forget(code: &str) {
    if let Some(store) = store() {
        let _ = store.remove_item(&format!("{PREFIX}{code}"));
    }
}

/// The countries whose packs are kept, in the order of their codes.
pub fn codes() -> Vec<String> {
    let Some(store) = store() else { return Vec::new() };
    let keys = (0..store.length().unwrap_or_default()).filter_map(|number| store.key(number).ok().flatten());
    let mut codes: Vec<String> = keys.filter_map(|key| Some(key.strip_prefix(PREFIX)?.to_owned())).collect();
    codes.sort_unstable();
    codes
}

/// The country whose pack was open last.
pub fn opened() -> Option<String> {
    store()?.get_item(OPENED).ok().flatten()
}

/// Notes which pack is open; none when it is closed.
pub fn note_opened(code: Option<&str>) {
    if let Some(store) = store() {
        let _ = match code {
            Some(code) => store.set_item(OPENED, code),
            None => store.remove_item(OPENED),
        };
    }
}

/// The country whose pack is kept under a key of the store: for what another tab has stored.
pub fn code_of(key: &str) -> Option<&str> {
    key.strip_prefix(PREFIX)
}

fn store() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
