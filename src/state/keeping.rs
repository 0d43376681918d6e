//! Keeps one journey in the device's store, and notices when another tab or an erasing hand was quicker.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::clock::Clock;
use super::journey_handle::JourneyHandle;
use super::tabs::Tabs;
use crate::domain::keeping::Standing;
use crate::domain::pack::Country;
use crate::storage::StorageError;
use crate::storage::drafts::Drafts;
use crate::storage::turn::{self, Turn};
use crate::wire::known::{Found, Kept, Known};
use crate::wire::stored;

/// What came of taking over what another tab stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Adopted {
    /// A newer journey is the journey now.
    Newer,
    /// Nothing newer was there.
    Nothing,
    /// The journey that is there belongs to another country.
    Elsewhere(Country),
}

impl From<Found> for Adopted {
    fn from(found: Found) -> Self {
        match found {
            Found::Newer(..) => Self::Newer,
            Found::Elsewhere(country) => Self::Elsewhere(country),
            Found::Nothing | Found::Gone | Found::Unreadable | Found::Later | Found::OutOfReach => Self::Nothing,
        }
    }
}

/// Marks the page: should it crash, it must not promise what memory cannot keep.
pub fn mark(standing: Standing) {
    if let Some(root) = document().document_element() {
        let _ = match standing {
            Standing::Kept => root.remove_attribute("data-drafts"),
            Standing::Denied | Standing::Full | Standing::Lost => root.set_attribute("data-drafts", "memory"),
        };
    }
}

/// What has lain here for its time is erased as soon as the office says what day it is.
pub fn tidy(drafts: &Drafts, clock: Clock) {
    let drafts = StoredValue::new_local(drafts.clone());
    Effect::new(move |done: Option<bool>| {
        if done == Some(true) {
            return true;
        }
        let is_heard = clock.is_heard();
        if let Some(now) = clock.last_heard() {
            spawn_local(async move { drafts.get_value().tidy(now).await });
        }
        is_heard
    });
}

/// One journey's place in the store.
pub struct Keeping {
    local: String,
    drafts: Drafts,
    tabs: Tabs,
    known: RefCell<Known>,
}

impl Keeping {
    pub fn new(local: String, drafts: Drafts, tabs: Tabs) -> Self {
        Self { local, drafts, tabs, known: RefCell::default() }
    }

    /// What the journey is called on this device.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// Stores the journey as it is now. One saving at a time, in whichever tab: two that began from the same revision
    /// would overtake each other.
    pub async fn save(&self, handle: JourneyHandle) -> Kept {
        let _turn = self.turn().await;
        let (draft, outbox) = handle.glance(|journey| (journey.draft.clone(), journey.outbox.clone()));
        let text = handle.glance(|journey| stored::write(journey, &handle.pack().country));
        let from = self.known.borrow().revision;
        let saved = self.drafts.save(&self.local, from, &text, handle.clock().last_heard()).await;
        mark(self.drafts.standing());
        if saved != Err(StorageError::Overtaken) {
            handle.lies_in_store(outbox.clone());
        }
        match saved {
            Ok(revision) => {
                self.known.replace(Known { revision, draft, outbox });
                self.tabs.tell(&self.local);
                // Some browsers ask the visitor: nobody waits for that.
                let drafts = self.drafts.clone();
                spawn_local(async move { drafts.ask_to_last().await });
                Kept::Stored
            }
            Err(StorageError::Overtaken) => self.look(handle).await.instead(),
            Err(StorageError::Closed | StorageError::Full | StorageError::Unreadable) => Kept::Stored,
        }
    }

    /// Takes over what is in store as the page is opened. What cannot be read is set aside, and the journey begins anew.
    pub async fn begin(&self, handle: JourneyHandle) -> Adopted {
        let _turn = self.turn().await;
        let found = self.look(handle).await;
        if found == Found::Unreadable {
            // Where even that cannot be done the journey goes on in memory.
            let _ = self.drafts.set_aside(&self.local).await;
        }
        found.into()
    }

    /// Takes over what is in store, if it is newer.
    pub async fn adopt(&self, handle: JourneyHandle) -> Adopted {
        let _turn = self.turn().await;
        self.look(handle).await.into()
    }

    async fn turn(&self) -> Turn {
        turn::take(&format!("{}-store", self.local)).await
    }

    /// Looks into the store, and takes over what is newer.
    async fn look(&self, handle: JourneyHandle) -> Found {
        let stored = match self.drafts.load(&self.local).await {
            Ok(stored) => stored,
            Err(StorageError::Unreadable) => return Found::Unreadable,
            Err(_) => return Found::OutOfReach,
        };
        if let Some(heard) = stored.as_ref().and_then(|stored| stored.heard) {
            handle.clock().remember(heard);
        }
        let stored = stored.as_ref().map(|stored| (stored.revision, stored.text.as_str()));
        let known = self.known.borrow().clone();
        let found = handle.glance(|mine| known.compare(mine, &handle.pack().country, stored));
        if found == Found::Later {
            self.drafts.leave(&self.local);
        }
        if let Found::Newer(known, journey) = &found {
            self.known.replace(known.clone());
            handle.adopt(journey.clone());
            handle.lies_in_store(known.outbox.clone());
        }
        found
    }
}
