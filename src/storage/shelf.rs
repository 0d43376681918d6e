//! The one thing that a kiosk keeps: sealed envelopes that it cannot open, the public keys that it seals to, and how many
//! envelopes the office refused.

use std::rc::Rc;

use idb::{Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, TransactionMode};
use wasm_bindgen::JsValue;

use super::StorageError;
use crate::domain::sealing::{Refused, SealingKeys};
use crate::wire::envelope::{self, Shelved};

const DATABASE: &str = "viza-kiosk";
const ENVELOPES: &str = "envelopes";
const KEYS: &str = "keys";
/// What lies among the keys: those of the office, and the count of what it refused.
const OFFICE: &str = "office";
const REFUSED: &str = "refused";

/// The shelf. Its names are made here by chance, one for each journey, and say nothing of whose it is.
#[derive(Debug, Clone)]
pub struct Shelf(Rc<Database>);

impl Shelf {
    /// Opens the shelf, if this device has room for one.
    pub async fn open() -> Result<Self, StorageError> {
        let factory = Factory::new().map_err(closed)?;
        let mut request = factory.open(DATABASE, Some(1)).map_err(closed)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for store in [ENVELOPES, KEYS] {
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        Ok(Self(Rc::new(request.await.map_err(closed)?)))
    }

    /// The keys that the office told last.
    pub async fn keys(&self) -> Option<SealingKeys> {
        envelope::kept(&self.told(OFFICE).await?).ok()
    }

    /// Keeps the office's keys, as [`envelope::keep`] writes them.
    pub async fn keep_keys(&self, text: &str) -> Result<(), StorageError> {
        self.put(KEYS, OFFICE, text).await
    }

    /// How many envelopes the office has refused since the shelf was put up.
    pub async fn refused(&self) -> Refused {
        Refused::read(&self.told(REFUSED).await.unwrap_or_default())
    }

    /// Keeps that count.
    pub async fn keep_refused(&self, refused: Refused) -> Result<(), StorageError> {
        self.put(KEYS, REFUSED, &refused.text()).await
    }

    /// Every envelope with its name. What this version cannot read is left for another.
    pub async fn envelopes(&self) -> Result<Vec<(String, Shelved)>, StorageError> {
        let store = self.looked_at(ENVELOPES)?;
        let names = store.get_all_keys(None, None).map_err(closed)?.await.map_err(closed)?;
        let texts = store.get_all(None, None).map_err(closed)?.await.map_err(closed)?;
        let both = names.iter().zip(&texts);
        Ok(both.filter_map(|(name, text)| Some((name.as_string()?, Shelved::read(&text.as_string()?).ok()?))).collect())
    }

    /// Puts an envelope in the place of that name.
    pub async fn lay(&self, name: &str, envelope: &Shelved) -> Result<(), StorageError> {
        self.put(ENVELOPES, name, &envelope.write()).await
    }

    /// Takes the envelope of a name off.
    pub async fn take_off(&self, name: &str) -> Result<(), StorageError> {
        let transaction = self.0.transaction(&[ENVELOPES], TransactionMode::ReadWrite).map_err(closed)?;
        let store = transaction.object_store(ENVELOPES).map_err(closed)?;
        store.delete(JsValue::from(name)).map_err(closed)?.await.map_err(closed)?;
        transaction.commit().map_err(closed)?.await.map_err(closed)?;
        Ok(())
    }

    async fn told(&self, name: &str) -> Option<String> {
        let store = self.looked_at(KEYS).ok()?;
        store.get(JsValue::from(name)).ok()?.await.ok()??.as_string()
    }

    fn looked_at(&self, store: &str) -> Result<ObjectStore, StorageError> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadOnly).map_err(closed)?;
        transaction.object_store(store).map_err(closed)
    }

    async fn put(&self, store: &str, name: &str, text: &str) -> Result<(), StorageError> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadWrite).map_err(closed)?;
        let shelf = transaction.object_store(store).map_err(closed)?;
        shelf.put(&JsValue::from(text), Some(&name.into())).map_err(closed)?.await.map_err(closed)?;
        transaction.commit().map_err(closed)?.await.map_err(closed)?;
        Ok(())
    }
}

fn closed(_: idb::Error) -> StorageError {
    StorageError::Closed
}
