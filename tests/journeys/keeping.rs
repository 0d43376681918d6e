//! How a tab keeps its journey in the store, step by step as the app's own keeping does.

use viza::wire::known::{Found, Kept, Known};
use viza::wire::stored;

use super::tab::Saving;
use super::world::World;

impl World<'_> {
    pub fn begin_save(&mut self, tab: usize) -> Saving {
        let own = &self.tabs[tab];
        let text = stored::write(&own.journey, &self.pack.country);
        if self.chance.percent(10) {
            self.audit.reads_back(&own.journey, &text);
        }
        Saving { from: own.known.revision, draft: own.journey.draft.clone(), outbox: own.journey.outbox.clone(), text }
    }

    /// A save comes to its end.
    pub fn put(&mut self, tab: usize, Saving { from, draft, outbox, text }: Saving) -> Kept {
        if let Ok(revision) = self.store.save(from, text) {
            self.say(|| format!("tab {}: stored {revision}", self.tabs[tab].id));
            self.tabs[tab].known = Known { revision, draft, outbox };
            self.others_hear(tab);
            return Kept::Stored;
        }
        self.tally.count("saves overtaken by another tab");
        self.say(|| format!("tab {}: overtaken", self.tabs[tab].id));
        self.look(tab).instead()
    }

    pub fn others_hear(&mut self, tab: usize) {
        for (place, other) in self.tabs.iter_mut().enumerate() {
            other.heard |= place != tab && other.bank.is_none();
        }
    }

    /// Takes over what is in store, if it is another revision.
    pub fn adopt(&mut self, tab: usize) -> bool {
        matches!(self.look(tab), Found::Newer(..))
    }

    fn look(&mut self, tab: usize) -> Found {
        let own = &mut self.tabs[tab];
        let found = own.known.compare(&own.journey, &self.pack.country, self.store.load());
        match &found {
            Found::Newer(known, journey) => {
                (own.known, own.journey, own.looked_at) = (known.clone(), journey.clone(), None);
                self.say(|| format!("tab {}: takes over {}", self.tabs[tab].id, known.revision));
            }
            Found::Nothing | Found::Gone => {}
            Found::Elsewhere(_) | Found::Unreadable | Found::Later | Found::OutOfReach => {
                self.audit.fault("what was stored cannot be read".to_owned());
            }
        }
        found
    }
}
