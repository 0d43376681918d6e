//! A device at fault: its store is denied, full, taken away or torn, or its clock is wrong.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::visit::Visitor;

const SCRIPT: &str = include_str!("faulty.js");
/// Tears every draft that lies on the device, and gives how many there were.
const TEAR: &str = "const done = arguments[0];
    indexedDB.open('viza').onsuccess = (opened) => {
        const database = opened.target.result;
        const writing = database.transaction('drafts', 'readwrite');
        const shelf = writing.objectStore('drafts');
        let torn = 0;
        shelf.openCursor().onsuccess = ({ target: { result: cursor } }) => {
            if (cursor) {
                torn += 1;
                cursor.update({ ...cursor.value, sealed: cursor.value.sealed.slice(0, 20) });
                cursor.continue();
            }
        };
        writing.oncomplete = () => { database.close(); done(torn); };
    };";
/// Writes every draft anew as an app would whose shape of drafts is a later one, and gives how many there were.
const MADE_LATER: &str = "const done = arguments[0];
    indexedDB.open('viza').onsuccess = (opened) => {
        const database = opened.target.result;
        const reading = database.transaction(['drafts', 'keys']);
        const key = reading.objectStore('keys').get('sealing');
        const names = reading.objectStore('drafts').getAllKeys();
        const drafts = reading.objectStore('drafts').getAll();
        reading.oncomplete = async () => {
            const later = await Promise.all(drafts.result.map(async (draft) => {
                const cipher = { name: 'AES-GCM', iv: draft.sealed.slice(0, 12) };
                const text = await crypto.subtle.decrypt(cipher, key.result, draft.sealed.slice(12));
                const stored = { ...JSON.parse(new TextDecoder().decode(text)), v: 99 };
                const plain = new TextEncoder().encode(JSON.stringify(stored));
                const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher, key.result, plain));
                return { ...draft, revision: draft.revision + 1, sealed: new Uint8Array([...cipher.iv, ...sealed]) };
            }));
            const writing = database.transaction('drafts', 'readwrite');
            later.forEach((draft, at) => writing.objectStore('drafts').put(draft, names.result[at]));
            writing.oncomplete = () => { database.close(); done(later.length); };
        };
    };";
/// The names under which drafts lie on the device.
const NAMES: &str = "const done = arguments[0];
    indexedDB.open('viza').onsuccess = (opened) => {
        const database = opened.target.result;
        const asked = database.transaction('drafts').objectStore('drafts').getAllKeys();
        asked.onsuccess = () => { database.close(); done(asked.result); };
    };";

/// What is wrong with a device from the beginning.
#[derive(Debug, Clone, Copy, Default)]
pub struct Device {
    /// Milliseconds by which its clock is ahead.
    pub ahead: i64,
    /// The browser offers no store.
    pub denied: bool,
    /// Pages are not shown the dates that answers bear.
    pub undated: bool,
}

impl Visitor {
    /// Opens a tab on such a device; its pages tell when they rest.
    ///
    /// # Errors
    /// When the browser does not obey.
    pub async fn has_device(&self, device: Device) -> Result<()> {
        // What a fault refuses is refused before it is counted as begun.
        self.opens_counted_tab(None).await?;
        let Device { ahead, denied, undated } = device;
        let source = [("AHEAD", ahead.to_string()), ("DENIED", denied.to_string()), ("UNDATED", undated.to_string())]
            .iter()
            .fold(SCRIPT.to_owned(), |source, (name, value)| source.replace(name, value));
        self.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await
    }

    /// Orders something of the faults of the page at hand.
    ///
    /// # Errors
    /// When the page has none.
    pub async fn orders_fault(&self, order: &str) -> Result<()> {
        self.browser.web.execute(format!("faults.{order}"), vec![]).await?;
        Ok(())
    }

    /// Tears every draft on the device.
    ///
    /// # Errors
    /// When there is none.
    pub async fn tears_drafts(&self) -> Result<()> {
        let torn: Value = self.browser.web.execute_async(TEAR, vec![]).await?.convert()?;
        ensure!(torn.as_u64().is_some_and(|torn| torn > 0), "there was no draft to tear");
        Ok(())
    }

    /// A later app has written every draft on the device.
    ///
    /// # Errors
    /// When there is none.
    pub async fn has_drafts_of_a_later_app(&self) -> Result<()> {
        let later: Value = self.browser.web.execute_async(MADE_LATER, vec![]).await?.convert()?;
        ensure!(later.as_u64().is_some_and(|later| later > 0), "there was no draft to write anew");
        Ok(())
    }

    /// What the drafts on the device are called.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn names_of_drafts(&self) -> Result<Vec<String>> {
        Ok(self.browser.web.execute_async(NAMES, vec![]).await?.convert()?)
    }
}
