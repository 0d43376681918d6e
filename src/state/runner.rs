//! Carries out the journey's commands: stores, sends, reads, goes. Its answers come back as events.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::journey_handle::JourneyHandle;
use super::tabs::Tabs;
use crate::api::{ApiError, Office, errands, reads};
use crate::domain::errand::{Errand, Stage};
use crate::domain::journey::{Command, Event, Journey};
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::storage::StorageError;
use crate::storage::drafts::Drafts;
use crate::storage::turn;
use crate::wire::stored;

/// Goes to a step of this journey.
pub type GoTo = Rc<dyn Fn(Step)>;

/// Who carries out the commands of one journey.
#[derive(Clone)]
pub struct Runner(Rc<Desk>);

struct Desk {
    local: String,
    office: Office,
    drafts: Drafts,
    tabs: Tabs,
    go: GoTo,
    /// The revision that the next draft is stored on.
    revision: Cell<u64>,
    waiting: RefCell<VecDeque<Command>>,
    at_work: Cell<bool>,
}

impl Runner {
    /// A runner for the journey that is called `local` on this device.
    pub fn new(local: String, office: Office, drafts: Drafts, tabs: Tabs, go: GoTo) -> Self {
        Self(Rc::new(Desk {
            local,
            office,
            drafts,
            tabs,
            go,
            revision: Cell::new(0),
            waiting: RefCell::default(),
            at_work: Cell::new(false),
        }))
    }

    /// Puts commands in the queue; they are carried out in order.
    pub fn run(&self, handle: JourneyHandle, commands: Vec<Command>) {
        self.0.waiting.borrow_mut().extend(commands);
        if self.0.at_work.replace(true) {
            return;
        }
        let desk = self.0.clone();
        spawn_local(async move {
            while let Some(command) = desk.next() {
                desk.carry_out(handle, command).await;
            }
            desk.at_work.set(false);
        });
    }

    /// Brings the journey from the store, if it is there, and resumes it.
    pub async fn resume(&self, handle: JourneyHandle) {
        if self.0.adopt_stored(handle).await {
            handle.tell(Event::Resumed);
        }
    }

    /// Another tab has stored this journey anew.
    pub async fn follow(&self, handle: JourneyHandle) {
        if !self.0.adopt_stored(handle).await {
            return;
        }
        let sent = handle.glance(|journey| journey.errand.as_ref().is_some_and(|errand| errand.stage == Stage::Sent));
        if sent {
            // The other tab holds its turn until the answer is stored. If it was closed, the order is ours to follow up.
            let _turn = turn::take(&self.0.local).await;
            self.resume(handle).await;
        }
    }

    /// Erases the journey from the device.
    pub async fn forget(&self) {
        let _ = self.0.drafts.forget(&self.0.local).await;
        self.0.tabs.tell(&self.0.local);
    }

    /// What the journey is called on this device.
    pub fn local(&self) -> String {
        self.0.local.clone()
    }

    /// Whether this runner moves the journey called `local`.
    pub fn moves(&self, local: &str) -> bool {
        self.0.local == local
    }
}

impl Desk {
    fn next(&self) -> Option<Command> {
        let mut waiting = self.waiting.borrow_mut();
        // Of several savings in a row the last one stores everything.
        while waiting.len() > 1 && waiting.iter().take(2).all(|command| *command == Command::Save) {
            waiting.pop_front();
        }
        waiting.pop_front()
    }

    async fn carry_out(self: &Rc<Self>, handle: JourneyHandle, command: Command) {
        match command {
            Command::Save => self.save(handle).await,
            Command::GoTo(step) => (self.go)(step),
            Command::LeaveFor(page) => leave_for(&page),
            // An answer may take long; typing is stored meanwhile.
            Command::Send(errand) => {
                let desk = self.clone();
                spawn_local(async move { desk.send(handle, errand).await });
            }
            Command::Read => {
                let desk = self.clone();
                spawn_local(async move { desk.read(handle).await });
            }
        }
    }

    async fn save(&self, handle: JourneyHandle) {
        let text = handle.glance(|journey| stored::write(journey, &handle.pack().country));
        match self.drafts.save(&self.local, self.revision.get(), &text).await {
            Ok(revision) => {
                self.revision.set(revision);
                self.tabs.tell(&self.local);
            }
            Err(StorageError::Overtaken) => {
                // What was to follow this saving was decided without knowing what the other tab did.
                self.waiting.borrow_mut().clear();
                let typed = handle.draft();
                self.adopt_stored(handle).await;
                handle.absorb_typed(typed);
            }
            // The journey goes on in memory.
            Err(StorageError::Closed | StorageError::Unreadable) => {}
        }
    }

    async fn adopt_stored(&self, handle: JourneyHandle) -> bool {
        let Ok(Some(found)) = self.drafts.load(&self.local).await else { return false };
        if found.revision == self.revision.get() {
            return false;
        }
        let Ok((country, journey)) = stored::read(&found.text) else { return false };
        if country != handle.pack().country {
            return false;
        }
        self.revision.set(found.revision);
        handle.adopt(Journey { trouble: handle.glance(|known| known.trouble.clone()), ..journey });
        true
    }

    async fn send(self: &Rc<Self>, handle: JourneyHandle, errand: Errand) {
        let turn = turn::take(&self.local).await;
        let file = handle.glance(|journey| journey.file.clone());
        let pack = handle.pack();
        let answer = errands::carry(&self.office, &errand, file.as_ref(), &pack).await;
        let key = errand.key;
        let event = match answer {
            Ok(file) => Event::Answered { key, file },
            Err(ApiError::Refused(refusal)) => Event::Refused { key, refusal },
            Err(ApiError::NoAnswer) => Event::WentUnclear { key },
        };
        let commands = handle.absorb(event);
        // The turn ends when the answer is in store, so that the next tab finds it there.
        self.save(handle).await;
        drop(turn);
        Runner(self.clone()).run(handle, commands);
    }

    async fn read(&self, handle: JourneyHandle) {
        let Some(file) = handle.glance(|journey| journey.file.clone()) else { return };
        match reads::application(&self.office, &file).await {
            Ok(application) => handle.tell(Event::Read(Box::new(application))),
            Err(ApiError::Refused(Refusal::TokenInvalid | Refusal::NotFound)) => handle.tell(Event::ShutOut),
            // The record stays as last known; the page says that it could not be read.
            Err(_) => {}
        }
    }
}

/// Leaves for the bank's page, which is told where to come back to and which language to speak.
pub fn leave_for(page: &str) {
    let location = window().location();
    let here = location.pathname().unwrap_or_default();
    let language = document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let _ = location.assign(&format!("{page}?return={}&lang={language}", js_sys::encode_uri_component(&here)));
}

/// A random word of lower-case letters and digits, for keys and local names. Not guessable.
pub fn random_word(length: usize) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let bytes = Uint8Array::new_with_length(length as u32);
    if let Ok(crypto) = window().crypto() {
        let _ = crypto.get_random_values_with_js_u8_array(&bytes);
    }
    bytes
        .to_vec()
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(byte % 32)).map(|letter| char::from(*letter)))
        .collect()
}
