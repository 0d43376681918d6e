//! Keeps one journey in the device's store, and notices when another tab or an erasing hand was quicker.

use std::cell::RefCell;

use super::journey_handle::JourneyHandle;
use super::tabs::Tabs;
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
        match self.drafts.save(&self.local, from, &text).await {
            Ok(revision) => {
                self.known.replace(Known { revision, draft, outbox });
                self.tabs.tell(&self.local);
                Kept::Stored
            }
            Err(StorageError::Overtaken) => self.look(handle).await.instead(),
            Err(StorageError::Closed | StorageError::Unreadable) => Kept::Stored,
        }
    }

    /// Takes over what is in store, if it is newer.
    pub async fn adopt(&self, handle: JourneyHandle) -> Adopted {
        let _turn = self.turn().await;
        match self.look(handle).await {
            Found::Newer(..) => Adopted::Newer,
            Found::Elsewhere(country) => Adopted::Elsewhere(country),
            Found::Nothing | Found::Gone | Found::Unreadable => Adopted::Nothing,
        }
    }

    async fn turn(&self) -> Turn {
        turn::take(&format!("{}-store", self.local)).await
    }

    /// Looks into the store, and takes over what is newer.
    async fn look(&self, handle: JourneyHandle) -> Found {
        let Ok(stored) = self.drafts.load(&self.local).await else { return Found::Unreadable };
        let stored = stored.as_ref().map(|stored| (stored.revision, stored.text.as_str()));
        let known = self.known.borrow().clone();
        let found = handle.glance(|mine| known.compare(mine, &handle.pack().country, stored));
        if let Found::Newer(known, journey) = &found {
            self.known.replace(known.clone());
            handle.adopt(journey.clone());
        }
        found
    }
}
