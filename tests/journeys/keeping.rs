//! How a tab keeps its journey in the store, step by step as the app's own keeping does.

use viza::domain::journey::Journey;
use viza::wire::stored;

use super::tab::Saving;
use super::world::World;

/// What became of a saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Stored,
    /// Another tab was quicker. What is typed here lies over what it stored.
    Overtaken,
    /// The draft was erased from the device.
    Erased,
}

impl World<'_> {
    pub fn begin_save(&mut self, tab: usize) -> Saving {
        let known = &self.tabs[tab];
        let text = stored::write(&known.journey, &self.pack.country);
        if self.chance.percent(10) {
            self.audit.reads_back(&known.journey, &text);
        }
        Saving { from: known.revision, text }
    }

    /// A save comes to its end.
    pub fn put(&mut self, tab: usize, Saving { from, text }: Saving) -> Kept {
        if let Ok(revision) = self.store.save(from, text) {
            self.say(|| format!("tab {}: stored {revision}", self.tabs[tab].id));
            self.tabs[tab].revision = revision;
            self.others_hear(tab);
            return Kept::Stored;
        }
        self.tally.count("saves overtaken by another tab");
        self.say(|| format!("tab {}: overtaken", self.tabs[tab].id));
        if self.store.load().is_none() {
            return Kept::Erased;
        }
        let typed = self.tabs[tab].journey.draft.clone();
        self.adopt(tab);
        for (field, text) in typed.entries() {
            self.tabs[tab].journey.draft.write(field, text.to_owned());
        }
        Kept::Overtaken
    }

    pub fn others_hear(&mut self, tab: usize) {
        for (place, other) in self.tabs.iter_mut().enumerate() {
            other.heard |= place != tab && other.bank.is_none();
        }
    }

    /// Takes over what is in store, if it is another revision.
    pub fn adopt(&mut self, tab: usize) -> bool {
        let Some((revision, text)) = self.store.load() else { return false };
        if revision == self.tabs[tab].revision {
            return false;
        }
        let Ok((_, journey)) = stored::read(text) else {
            self.audit.fault("what was stored cannot be read".to_owned());
            return false;
        };
        self.say(|| format!("tab {}: takes over {revision}", self.tabs[tab].id));
        let known = &mut self.tabs[tab];
        known.revision = revision;
        known.journey = Journey { trouble: known.journey.trouble.take(), ..journey };
        true
    }
}
