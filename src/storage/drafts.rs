//! The drafts: one sealed text a journey, with a revision that tells when another tab was quicker.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use chrono::DateTime;
use idb::{Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, TransactionMode};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

use super::{StorageError, seal};
use crate::domain::clock::Instant;

mod session;

pub(super) const DATABASE: &str = "viza";
const DRAFTS: &str = "drafts";
const KEYS: &str = "keys";
const SEALING_KEY: &str = "sealing";
/// Days after which an untouched draft is erased from the device.
const KEPT_DAYS: f64 = 30.0;
/// Milliseconds.
const DAY: f64 = 86_400_000.0;

/// The device's drafts.
#[derive(Clone)]
pub struct Drafts(Rc<Shelf>);

enum Shelf {
    Disk {
        database: Database,
        key: CryptoKey,
    },
    /// Until the tab is closed.
    Memory(Memory),
}

#[derive(Default)]
struct Memory {
    drafts: RefCell<HashMap<String, (u64, String)>>,
    /// Stands for a disk, where a page is drawn from data.
    as_if_kept: bool,
}

/// A draft as found: its text and the revision to store the next one on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub revision: u64,
    pub text: String,
    /// When it is erased if it stays untouched; absent where it is kept until the tab is closed.
    pub ends: Option<Instant>,
}

impl Drafts {
    /// Opens the device's store, or memory where there is none.
    pub async fn open() -> Self {
        let shelf = match Shelf::open().await {
            Ok(disk) => disk,
            Err(_) => Shelf::Memory(Memory::default()),
        };
        Self(Rc::new(shelf))
    }

    /// Drafts of a page that is drawn from data: nothing of them reaches the device, whatever they say of themselves.
    pub fn on_paper(as_if_kept: bool) -> Self {
        Self(Rc::new(Shelf::Memory(Memory { as_if_kept, ..Memory::default() })))
    }

    /// Whether drafts outlive the tab.
    pub fn are_kept(&self) -> bool {
        match &*self.0 {
            Shelf::Disk { .. } => true,
            Shelf::Memory(memory) => memory.as_if_kept,
        }
    }

    /// The draft of a journey, if there is one.
    pub async fn load(&self, local: &str) -> Result<Option<Found>, StorageError> {
        match &*self.0 {
            Shelf::Memory(kept) => {
                let found = kept.drafts.borrow().get(local).cloned();
                Ok(found.map(|(revision, text)| Found { revision, text, ends: None }))
            }
            Shelf::Disk { database, key } => {
                let Some(record) = read(database, DRAFTS, local).await? else { return Ok(None) };
                let sealed = field(&record, "sealed").dyn_into().map_err(|_| StorageError::Unreadable)?;
                let text = seal::unseal(key, &sealed).await?;
                let ends = field(&record, "saved").as_f64().and_then(|saved| moment(saved + KEPT_DAYS * DAY));
                Ok(Some(Found { revision: revision(&record), text, ends }))
            }
        }
    }

    /// Stores a draft made from revision `from` (0 for a new one); gives the new revision. Refuses when another tab has
    /// stored a newer one.
    pub async fn save(&self, local: &str, from: u64, text: &str) -> Result<u64, StorageError> {
        match &*self.0 {
            Shelf::Memory(kept) => {
                kept.drafts.borrow_mut().insert(local.to_owned(), (from + 1, text.to_owned()));
                Ok(from + 1)
            }
            Shelf::Disk { database, key } => {
                // Sealed before the transaction opens: one that waits for anything but the database closes itself.
                let record = Object::new();
                let sealed = seal::seal(key, text).await?;
                set(&record, "sealed", &sealed);
                set(&record, "revision", &JsValue::from((from + 1) as f64));
                set(&record, "saved", &JsValue::from(js_sys::Date::now()));
                replace(database, local, from, &record).await
            }
        }
    }

    /// Erases a draft.
    pub async fn forget(&self, local: &str) -> Result<(), StorageError> {
        match &*self.0 {
            Shelf::Memory(kept) => {
                kept.drafts.borrow_mut().remove(local);
                Ok(())
            }
            Shelf::Disk { database, .. } => erase(database, local).await,
        }
    }

    /// The journeys that have a draft here.
    pub async fn locals(&self) -> Vec<String> {
        match &*self.0 {
            Shelf::Memory(kept) => kept.drafts.borrow().keys().cloned().collect(),
            Shelf::Disk { database, .. } => keys(database).await.unwrap_or_default(),
        }
    }
}

impl Shelf {
    async fn open() -> Result<Self, StorageError> {
        let factory = Factory::new().map_err(closed)?;
        let mut request = factory.open(DATABASE, Some(1)).map_err(closed)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for store in [DRAFTS, KEYS] {
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        let database = request.await.map_err(closed)?;
        let key = match read(&database, KEYS, SEALING_KEY).await? {
            Some(key) => key.unchecked_into(),
            // Made before the transaction opens: one that waits for anything but the database closes itself.
            None => put_if_absent(&database, KEYS, SEALING_KEY, seal::new_key().await?.into()).await?.unchecked_into(),
        };
        for local in stale(&database).await? {
            erase(&database, &local).await?;
        }
        Ok(Self::Disk { database, key })
    }
}

fn closed(_: idb::Error) -> StorageError {
    StorageError::Closed
}

/// An instant of the device's clock, from milliseconds of the Unix epoch.
fn moment(milliseconds: f64) -> Option<Instant> {
    DateTime::from_timestamp_millis(milliseconds as i64)
}

fn field(record: &JsValue, name: &str) -> JsValue {
    Reflect::get(record, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn set(record: &Object, name: &str, value: &JsValue) {
    let _ = Reflect::set(record, &name.into(), value);
}

fn revision(record: &JsValue) -> u64 {
    field(record, "revision").as_f64().unwrap_or_default() as u64
}

async fn read(database: &Database, store: &str, name: &str) -> Result<Option<JsValue>, StorageError> {
    let transaction = database.transaction(&[store], TransactionMode::ReadOnly).map_err(closed)?;
    let shelf = transaction.object_store(store).map_err(closed)?;
    get(&shelf, name).await
}

async fn get(shelf: &ObjectStore, name: &str) -> Result<Option<JsValue>, StorageError> {
    let found: Option<JsValue> = shelf.get(JsValue::from(name)).map_err(closed)?.await.map_err(closed)?;
    Ok(found.filter(|value| !value.is_undefined()))
}

/// Puts a value where there is none, and gives what stands there then: of two tabs that come at once the second takes the
/// first one's.
async fn put_if_absent(database: &Database, store: &str, name: &str, value: JsValue) -> Result<JsValue, StorageError> {
    let transaction = database.transaction(&[store], TransactionMode::ReadWrite).map_err(closed)?;
    let shelf = transaction.object_store(store).map_err(closed)?;
    if let Some(found) = get(&shelf, name).await? {
        return Ok(found);
    }
    shelf.put(&value, Some(&name.into())).map_err(closed)?.await.map_err(closed)?;
    transaction.commit().map_err(closed)?.await.map_err(closed)?;
    Ok(value)
}

/// Puts a record in place of revision `from`, in one transaction.
async fn replace(database: &Database, local: &str, from: u64, record: &Object) -> Result<u64, StorageError> {
    let transaction = database.transaction(&[DRAFTS], TransactionMode::ReadWrite).map_err(closed)?;
    let shelf = transaction.object_store(DRAFTS).map_err(closed)?;
    let known = get(&shelf, local).await?.map_or(0, |record| revision(&record));
    if known != from {
        return Err(StorageError::Overtaken);
    }
    shelf.put(record, Some(&local.into())).map_err(closed)?.await.map_err(closed)?;
    transaction.commit().map_err(closed)?.await.map_err(closed)?;
    Ok(from + 1)
}

async fn erase(database: &Database, local: &str) -> Result<(), StorageError> {
    let transaction = database.transaction(&[DRAFTS], TransactionMode::ReadWrite).map_err(closed)?;
    let shelf = transaction.object_store(DRAFTS).map_err(closed)?;
    shelf.delete(JsValue::from(local)).map_err(closed)?.await.map_err(closed)?;
    transaction.commit().map_err(closed)?.await.map_err(closed)?;
    Ok(())
}

async fn keys(database: &Database) -> Result<Vec<String>, StorageError> {
    let transaction = database.transaction(&[DRAFTS], TransactionMode::ReadOnly).map_err(closed)?;
    let shelf = transaction.object_store(DRAFTS).map_err(closed)?;
    let found = shelf.get_all_keys(None, None).map_err(closed)?.await.map_err(closed)?;
    Ok(found.iter().filter_map(JsValue::as_string).collect())
}

async fn stale(database: &Database) -> Result<Vec<String>, StorageError> {
    let oldest = js_sys::Date::now() - KEPT_DAYS * DAY;
    let mut stale = Vec::new();
    for local in keys(database).await? {
        let saved = read(database, DRAFTS, &local).await?.and_then(|record| field(&record, "saved").as_f64());
        if saved.is_none_or(|saved| saved < oldest) {
            stale.push(local);
        }
    }
    Ok(stale)
}
