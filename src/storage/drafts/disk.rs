//! One connection to the device's database, and what is done on it.

use std::cell::RefCell;
use std::collections::HashSet;

use idb::{Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

use super::super::{StorageError, seal};

pub(in super::super) const DATABASE: &str = "viza";
const DRAFTS: &str = "drafts";
const KEYS: &str = "keys";
const SEALING_KEY: &str = "sealing";
/// Before the name of a draft that could not be read and was set aside. No journey's name has such a sign in it.
const ASIDE: &str = "aside-";

/// A connection. The browser may close it at any time; what is asked of it then is [`StorageError::Closed`].
pub(super) struct Disk {
    database: Database,
    key: CryptoKey,
    /// Nothing lay here when the connection was made.
    began_empty: bool,
    /// What was stored since, by name.
    stored: RefCell<HashSet<String>>,
}

impl Disk {
    pub async fn open() -> Result<Self, StorageError> {
        let factory = Factory::new().map_err(failed)?;
        let mut request = factory.open(DATABASE, Some(1)).map_err(failed)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for store in [DRAFTS, KEYS] {
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        let database = request.await.map_err(failed)?;
        let known = read(&database, KEYS, SEALING_KEY).await?;
        let began_empty = known.is_none();
        let key = match known {
            Some(key) => key.unchecked_into(),
            // Made before the transaction opens: one that waits for anything but the database closes itself.
            None => put_if_absent(&database, KEYS, SEALING_KEY, seal::new_key().await?.into()).await?.unchecked_into(),
        };
        Ok(Self { database, key, began_empty, stored: RefCell::default() })
    }

    /// The record of a draft, and its text.
    pub async fn draft(&self, local: &str) -> Result<Option<(JsValue, String)>, StorageError> {
        let Some(record) = read(&self.database, DRAFTS, local).await? else { return Ok(None) };
        let text = self.unseal(&record).await?;
        Ok(Some((record, text)))
    }

    /// Puts a draft in place of revision `from`, under the next one, with `more` numbers in the clear. Where everything that
    /// lay here is gone, and not by the hand of whoever erases a draft, it is put down anew.
    pub async fn replace(&self, local: &str, from: u64, text: &str, more: &[(&str, f64)]) -> Result<(), StorageError> {
        let record = self.sealed(text).await?;
        set(&record, "revision", &JsValue::from((from + 1) as f64));
        set_all(&record, more);
        let transaction = self.database.transaction(&[DRAFTS], TransactionMode::ReadWrite).map_err(failed)?;
        let shelf = transaction.object_store(DRAFTS).map_err(failed)?;
        let known = get(&shelf, local).await?.map_or(0, |record| revision(&record));
        let was_swept_away = known == 0 && self.began_empty && !self.stored.borrow().contains(local);
        if known != from && !was_swept_away {
            return Err(StorageError::Overtaken);
        }
        put(&shelf, local, &record).await?;
        finish(transaction).await?;
        self.stored.borrow_mut().insert(local.to_owned());
        Ok(())
    }

    pub async fn erase(&self, local: &str) -> Result<(), StorageError> {
        let transaction = self.database.transaction(&[DRAFTS], TransactionMode::ReadWrite).map_err(failed)?;
        let shelf = transaction.object_store(DRAFTS).map_err(failed)?;
        shelf.delete(JsValue::from(local)).map_err(failed)?.await.map_err(failed)?;
        finish(transaction).await
    }

    /// Puts a draft out of the way as it is, whatever it holds.
    pub async fn set_aside(&self, local: &str) -> Result<(), StorageError> {
        let transaction = self.database.transaction(&[DRAFTS], TransactionMode::ReadWrite).map_err(failed)?;
        let shelf = transaction.object_store(DRAFTS).map_err(failed)?;
        if let Some(record) = get(&shelf, local).await? {
            put(&shelf, &format!("{ASIDE}{local}"), &record).await?;
            shelf.delete(JsValue::from(local)).map_err(failed)?.await.map_err(failed)?;
        }
        finish(transaction).await
    }

    /// The names of the drafts that can be gone on with.
    pub async fn locals(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.names().await?.into_iter().filter(|name| !name.starts_with(ASIDE)).collect())
    }

    /// Erases what was put down before `oldest`, in milliseconds since 1970 by the office's clock, and is not touched since.
    /// What was put down when nobody knew the office's time bears the times of `now` from now on.
    pub async fn erase_older(&self, oldest: f64, now: &[(&str, f64)]) -> Result<(), StorageError> {
        for name in self.names().await? {
            let transaction = self.database.transaction(&[DRAFTS], TransactionMode::ReadWrite).map_err(failed)?;
            let shelf = transaction.object_store(DRAFTS).map_err(failed)?;
            if let Some(record) = get(&shelf, &name).await? {
                match number(&record, "office") {
                    Some(office) if office < oldest => {
                        shelf.delete(JsValue::from(&name)).map_err(failed)?.await.map_err(failed)?;
                    }
                    Some(_) => {}
                    None => {
                        set_all(&record, now);
                        put(&shelf, &name, &record).await?;
                    }
                }
            }
            finish(transaction).await?;
        }
        Ok(())
    }

    /// What lies under a name beside the keys, unsealed.
    pub async fn secret(&self, name: &str) -> Result<Option<String>, StorageError> {
        let Some(record) = read(&self.database, KEYS, name).await? else { return Ok(None) };
        self.unseal(&record).await.map(Some)
    }

    /// Seals a text and puts it under a name beside the keys, or takes off what lies there.
    pub async fn keep_secret(&self, name: &str, text: Option<&str>) -> Result<(), StorageError> {
        let record = match text {
            Some(text) => Some(self.sealed(text).await?),
            None => None,
        };
        let transaction = self.database.transaction(&[KEYS], TransactionMode::ReadWrite).map_err(failed)?;
        let shelf = transaction.object_store(KEYS).map_err(failed)?;
        match record {
            Some(record) => put(&shelf, name, &record).await?,
            None => shelf.delete(JsValue::from(name)).map_err(failed)?.await.map_err(failed)?,
        }
        finish(transaction).await
    }

    /// Made before a transaction opens: one that waits for anything but the database closes itself.
    async fn sealed(&self, text: &str) -> Result<Object, StorageError> {
        let record = Object::new();
        let sealed = seal::seal(&self.key, text).await?;
        set(&record, "sealed", &sealed);
        Ok(record)
    }

    async fn unseal(&self, record: &JsValue) -> Result<String, StorageError> {
        let sealed = field(record, "sealed").dyn_into().map_err(|_| StorageError::Unreadable)?;
        seal::unseal(&self.key, &sealed).await
    }

    async fn names(&self) -> Result<Vec<String>, StorageError> {
        let transaction = self.database.transaction(&[DRAFTS], TransactionMode::ReadOnly).map_err(failed)?;
        let shelf = transaction.object_store(DRAFTS).map_err(failed)?;
        let found = shelf.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?;
        Ok(found.iter().filter_map(JsValue::as_string).collect())
    }
}

/// What the browser says of a failure.
fn failed(error: idb::Error) -> StorageError {
    match error {
        idb::Error::DomException(exception) => reason(&exception),
        idb::Error::UpdateFailed(exception) => reason(&exception),
        _ => StorageError::Closed,
    }
}

fn reason(exception: &JsValue) -> StorageError {
    match field(exception, "name").as_string().as_deref() {
        Some("QuotaExceededError") => StorageError::Full,
        _ => StorageError::Closed,
    }
}

/// Waits until a transaction is on the disk.
async fn finish(transaction: Transaction) -> Result<(), StorageError> {
    let handle = JsValue::from(transaction);
    let transaction = Transaction::try_from(handle.clone()).map_err(failed)?;
    let result = transaction.commit().map_err(failed)?.await.map_err(failed)?;
    if result.is_committed() { Ok(()) } else { Err(reason(&field(&handle, "error"))) }
}

pub(super) fn field(record: &JsValue, name: &str) -> JsValue {
    Reflect::get(record, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A number of a record, where there is one.
pub(super) fn number(record: &JsValue, name: &str) -> Option<f64> {
    field(record, name).as_f64()
}

pub(super) fn revision(record: &JsValue) -> u64 {
    number(record, "revision").unwrap_or_default() as u64
}

fn set(record: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(record, &name.into(), value);
}

fn set_all(record: &JsValue, numbers: &[(&str, f64)]) {
    for (name, number) in numbers {
        set(record, name, &JsValue::from(*number));
    }
}

async fn read(database: &Database, store: &str, name: &str) -> Result<Option<JsValue>, StorageError> {
    let transaction = database.transaction(&[store], TransactionMode::ReadOnly).map_err(failed)?;
    let shelf = transaction.object_store(store).map_err(failed)?;
    get(&shelf, name).await
}

async fn get(shelf: &ObjectStore, name: &str) -> Result<Option<JsValue>, StorageError> {
    let found: Option<JsValue> = shelf.get(JsValue::from(name)).map_err(failed)?.await.map_err(failed)?;
    Ok(found.filter(|value| !value.is_undefined()))
}

async fn put(shelf: &ObjectStore, name: &str, record: &JsValue) -> Result<(), StorageError> {
    shelf.put(record, Some(&name.into())).map_err(failed)?.await.map_err(failed)?;
    Ok(())
}

/// Puts a value where there is none, and gives what stands there then: of two tabs that come at once the second takes the
/// first one's.
async fn put_if_absent(database: &Database, store: &str, name: &str, value: JsValue) -> Result<JsValue, StorageError> {
    let transaction = database.transaction(&[store], TransactionMode::ReadWrite).map_err(failed)?;
    let shelf = transaction.object_store(store).map_err(failed)?;
    if let Some(found) = get(&shelf, name).await? {
        return Ok(found);
    }
    put(&shelf, name, &value).await?;
    finish(transaction).await?;
    Ok(value)
}
