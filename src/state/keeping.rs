//! Keeps one journey in the device's store, and notices when another tab or an erasing hand was quicker.

use std::cell::Cell;

use super::journey_handle::JourneyHandle;
use super::tabs::Tabs;
use crate::domain::journey::Journey;
use crate::domain::pack::Country;
use crate::storage::StorageError;
use crate::storage::drafts::Drafts;
use crate::storage::turn::{self, Turn};
use crate::wire::stored;

/// What became of a saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is in store; or the browser offers no store, and the journey goes on in memory.
    Stored,
    /// Another tab had stored something newer, and that is the journey now. What was typed here lies on top of it and is
    /// not stored yet.
    Overtaken,
    /// Somebody erased it from the device.
    Erased,
}

/// What a look into the store found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A newer journey, which was taken over.
    Newer,
    /// Nothing newer than what is at hand.
    Nothing,
    /// A journey in another country.
    Elsewhere(Country),
}

/// One journey's place in the store.
pub struct Keeping {
    local: String,
    drafts: Drafts,
    tabs: Tabs,
    /// The revision that the next draft is stored on.
    revision: Cell<u64>,
}

impl Keeping {
    pub fn new(local: String, drafts: Drafts, tabs: Tabs) -> Self {
        Self { local, drafts, tabs, revision: Cell::new(0) }
    }

    /// What the journey is called on this device.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// Stores the journey as it is now. One saving at a time, in whichever tab: two that began from the same revision
    /// would overtake each other.
    pub async fn save(&self, handle: JourneyHandle) -> Kept {
        let _turn = self.turn().await;
        let text = handle.glance(|journey| stored::write(journey, &handle.pack().country));
        match self.drafts.save(&self.local, self.revision.get(), &text).await {
            Ok(revision) => {
                self.revision.set(revision);
                self.tabs.tell(&self.local);
                Kept::Stored
            }
            Err(StorageError::Overtaken) => {
                let typed = handle.draft();
                match self.drafts.load(&self.local).await {
                    Ok(None) => Kept::Erased,
                    _ => {
                        self.take_over(handle).await;
                        handle.lay_over(typed);
                        Kept::Overtaken
                    }
                }
            }
            Err(StorageError::Closed | StorageError::Unreadable) => Kept::Stored,
        }
    }

    /// Takes over what is in store, if it is newer.
    pub async fn adopt(&self, handle: JourneyHandle) -> Found {
        let _turn = self.turn().await;
        self.take_over(handle).await
    }

    async fn turn(&self) -> Turn {
        turn::take(&format!("{}-store", self.local)).await
    }

    async fn take_over(&self, handle: JourneyHandle) -> Found {
        let Ok(Some(found)) = self.drafts.load(&self.local).await else { return Found::Nothing };
        if found.revision == self.revision.get() {
            return Found::Nothing;
        }
        let Ok((country, journey)) = stored::read(&found.text) else { return Found::Nothing };
        if country != handle.pack().country {
            return Found::Elsewhere(country);
        }
        self.revision.set(found.revision);
        handle.adopt(Journey { trouble: handle.glance(|known| known.trouble.clone()), ..journey });
        Found::Newer
    }
}
