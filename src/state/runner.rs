//! Carries out the journey's commands: stores, sends, reads, goes. Its answers come back as events.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::journey_handle::JourneyHandle;
use super::keeping::{Found, Keeping, Kept};
use crate::api::{ApiError, Office, errands, reads};
use crate::domain::errand::{self, Errand, Key};
use crate::domain::journey::{Command, Event};
use crate::domain::pack::Country;
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::storage::turn;

/// The window that the journey is shown in.
#[derive(Clone)]
pub struct Stage {
    /// Whether this journey is the one on the screen.
    pub is_shown: Rc<dyn Fn() -> bool>,
    /// Goes to a step of this journey.
    pub go: Rc<dyn Fn(Step)>,
}

/// Who carries out the commands of one journey.
#[derive(Clone)]
pub struct Runner(Rc<Desk>);

struct Desk {
    office: Office,
    keeping: Keeping,
    stage: Stage,
    waiting: RefCell<VecDeque<Command>>,
    at_work: Cell<bool>,
}

impl Runner {
    /// A runner for the journey that `keeping` keeps.
    pub fn new(office: Office, keeping: Keeping, stage: Stage) -> Self {
        Self(Rc::new(Desk { office, keeping, stage, waiting: RefCell::default(), at_work: Cell::new(false) }))
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

    /// Brings the journey from the store, if it is there, and resumes it. Gives the country that it belongs to, if that is
    /// another one.
    pub async fn resume(&self, handle: JourneyHandle) -> Option<Country> {
        match self.0.keeping.adopt(handle).await {
            Found::Newer => handle.tell(Event::Resumed),
            Found::Elsewhere(country) => return Some(country),
            Found::Nothing => {}
        }
        None
    }

    /// Another tab has stored this journey anew.
    pub async fn follow(&self, handle: JourneyHandle) {
        // What waits here is stored first, and that saving notices the other tab by itself.
        if self.0.at_work.get() || self.0.keeping.adopt(handle).await != Found::Newer {
            return;
        }
        let Some(key) = sent_key(handle) else { return };
        // The other tab holds its turn until the answer is stored. If it was closed, the order is ours to follow up.
        let _turn = turn::take(self.0.keeping.local()).await;
        self.0.keeping.adopt(handle).await;
        if sent_key(handle) == Some(key) {
            handle.tell(Event::Resumed);
        }
    }

    /// What the journey is called on this device.
    pub fn local(&self) -> String {
        self.0.keeping.local().to_owned()
    }

    /// Whether this runner moves the journey called `local`.
    pub fn moves(&self, local: &str) -> bool {
        self.0.keeping.local() == local
    }
}

/// The key of the order that is on its way.
fn sent_key(handle: JourneyHandle) -> Option<Key> {
    handle.glance(|journey| {
        let sent = journey.errand.as_ref().filter(|errand| errand.stage == errand::Stage::Sent);
        sent.map(|errand| errand.key.clone())
    })
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
            // An answer that comes late moves nobody who is at another application by now.
            Command::GoTo(_) | Command::LeaveFor(_) if !(self.stage.is_shown)() => {}
            Command::GoTo(step) => (self.stage.go)(step),
            Command::LeaveFor(page) => leave_for(&page),
            // Another tab's journey has taken the place of the one that wanted this sent.
            Command::Send(errand) if sent_key(handle).as_ref() != Some(&errand.key) => {}
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
        match self.keeping.save(handle).await {
            Kept::Stored => {}
            // What was to follow this saving was decided without knowing what the other tab did.
            Kept::Overtaken => *self.waiting.borrow_mut() = VecDeque::from([Command::Save]),
            Kept::Erased => reload(),
        }
    }

    async fn send(self: &Rc<Self>, handle: JourneyHandle, errand: Errand) {
        let turn = turn::take(self.keeping.local()).await;
        let file = handle.glance(|journey| journey.file.clone());
        let pack = handle.pack();
        let answer = errands::carry(&self.office, &errand, file.as_ref(), &pack).await;
        let key = errand.key;
        let event = match answer {
            Ok(file) => Event::Answered { key, file },
            Err(ApiError::Refused(refusal)) => Event::Refused { key, refusal },
            Err(ApiError::NoAnswer) => Event::WentUnclear { key },
        };
        // The turn ends when the answer is in store, so that the next tab finds it there. Another tab may be typing
        // meanwhile: then its letters are taken over, and the answer is told once more.
        let mut commands = handle.absorb(event.clone());
        while self.keeping.save(handle).await == Kept::Overtaken {
            commands = handle.absorb(event.clone());
        }
        drop(turn);
        Runner(self.clone()).run(handle, commands);
    }

    async fn read(&self, handle: JourneyHandle) {
        let Some(file) = handle.glance(|journey| journey.file.clone()) else { return };
        handle.tell(match reads::application(&self.office, &file).await {
            Ok(application) => Event::Read(Box::new(application)),
            Err(ApiError::Refused(Refusal::TokenInvalid | Refusal::NotFound)) => Event::ShutOut,
            Err(_) => Event::ReadFailed,
        });
    }
}

/// Begins the page anew: what it showed has been erased from the device.
fn reload() {
    let _ = window().location().reload();
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
