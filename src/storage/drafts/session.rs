//! The session of this browser, sealed like the drafts and under the same key.

use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};

use super::{Drafts, KEYS, Shelf, StorageError, closed, field, read, seal, set};
use idb::TransactionMode;

const SESSION: &str = "session";

impl Drafts {
    /// The session as it was kept. Where drafts live in memory so does the session, and nothing is found here.
    pub async fn session(&self) -> Result<Option<String>, StorageError> {
        let Shelf::Disk { database, key } = &*self.0 else { return Ok(None) };
        let Some(record) = read(database, KEYS, SESSION).await? else { return Ok(None) };
        let sealed = field(&record, "sealed").dyn_into().map_err(|_| StorageError::Unreadable)?;
        seal::unseal(key, &sealed).await.map(Some)
    }

    /// Keeps a session for this browser, or none any more.
    pub async fn keep_session(&self, text: Option<&str>) -> Result<(), StorageError> {
        let Shelf::Disk { database, key } = &*self.0 else { return Ok(()) };
        // Sealed before the transaction opens: one that waits for anything but the database closes itself.
        let sealed = match text {
            Some(text) => Some(seal::seal(key, text).await?),
            None => None,
        };
        let transaction = database.transaction(&[KEYS], TransactionMode::ReadWrite).map_err(closed)?;
        let shelf = transaction.object_store(KEYS).map_err(closed)?;
        match sealed {
            Some(sealed) => {
                let record = Object::new();
                set(&record, "sealed", &sealed);
                shelf.put(&record, Some(&JsValue::from(SESSION))).map_err(closed)?.await.map_err(closed)?;
            }
            None => shelf.delete(JsValue::from(SESSION)).map_err(closed)?.await.map_err(closed)?,
        }
        transaction.commit().map_err(closed)?.await.map_err(closed)?;
        Ok(())
    }
}
