//! Carries out the journey's commands: stores, sends, reads, goes. Its answers come back as events.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::journey_handle::JourneyHandle;
use super::keeping::{Adopted, Keeping};
use crate::api::{Office, errands, reads};
use crate::domain::docket::Docket;
use crate::domain::errand::{Errand, Key};
use crate::domain::journey::{Command, Event};
use crate::domain::pack::Country;
use crate::domain::step::Step;
use crate::storage::turn::{self, Turn};
use crate::wire::known::Kept;

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
    docket: RefCell<Docket>,
    /// Lasts from the asking of an order to its outcome in store: by it other tabs know that this one carries it.
    carries: RefCell<Option<Turn>>,
    at_work: Cell<bool>,
    /// Another tab has stored the journey anew, and nobody has looked yet.
    heard: Cell<bool>,
}

impl Runner {
    /// A runner for the journey that `keeping` keeps.
    pub fn new(office: Office, keeping: Keeping, stage: Stage) -> Self {
        let (docket, carries) = (RefCell::default(), RefCell::default());
        let (at_work, heard) = (Cell::new(false), Cell::new(false));
        Self(Rc::new(Desk { office, keeping, stage, docket, carries, at_work, heard }))
    }

    /// Puts commands on the docket; they are carried out in order.
    pub fn run(&self, handle: JourneyHandle, commands: Vec<Command>) {
        if let Some(claim) = self.0.claim(&commands) {
            self.0.carries.replace(Some(claim));
        }
        self.0.docket.borrow_mut().add(commands);
        if self.0.at_work.replace(true) {
            return;
        }
        let runner = self.clone();
        spawn_local(async move {
            while let Some(command) = runner.0.next(handle) {
                runner.0.carry_out(handle, command).await;
            }
            // An order that is still here was taken off the docket unsent.
            runner.0.carries.take();
            runner.0.at_work.set(false);
            if runner.0.heard.take() {
                runner.follow(handle).await;
            }
        });
    }

    /// Brings the journey from the store, if it is there, and resumes it. Gives the country that it belongs to, if that is
    /// another one.
    pub async fn resume(&self, handle: JourneyHandle) -> Option<Country> {
        match self.0.keeping.begin(handle).await {
            Adopted::Newer if handle.key_on_its_way().is_some() => self.0.watch(handle),
            Adopted::Newer => handle.tell(Event::Resumed),
            Adopted::Elsewhere(country) => return Some(country),
            Adopted::Nothing => {}
        }
        None
    }

    /// Another tab has stored this journey anew.
    pub async fn follow(&self, handle: JourneyHandle) {
        // What waits here is stored first, and that saving notices the other tab by itself.
        if self.0.at_work.get() {
            self.0.heard.set(true);
        } else if self.0.keeping.adopt(handle).await == Adopted::Newer {
            self.0.watch(handle);
        }
    }

    /// Stores the journey as it is, on top of what another tab may have stored. `false` where it was erased.
    pub async fn store(&self, handle: JourneyHandle) -> bool {
        loop {
            match self.0.keeping.save(handle).await {
                Kept::Stored => return true,
                Kept::Overtaken => {}
                Kept::Erased => return false,
            }
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

impl Desk {
    fn next(&self, handle: JourneyHandle) -> Option<Command> {
        let shown = (self.stage.is_shown)();
        handle.glance(|journey| self.docket.borrow_mut().next(journey, shown))
    }

    async fn carry_out(self: &Rc<Self>, handle: JourneyHandle, command: Command) {
        match command {
            Command::Save => self.save(handle).await,
            Command::GoTo(step) => (self.stage.go)(step),
            Command::LeaveFor(page) => leave_for(&page),
            // An answer may take long; typing is stored meanwhile.
            Command::Send(errand) => {
                let (desk, carried) = (self.clone(), self.carries.take());
                spawn_local(async move {
                    desk.send(handle, errand).await;
                    drop(carried);
                });
            }
            Command::Read => {
                let desk = self.clone();
                spawn_local(async move { desk.read(handle).await });
            }
        }
    }

    async fn save(self: &Rc<Self>, handle: JourneyHandle) {
        match self.keeping.save(handle).await {
            Kept::Stored => {}
            Kept::Overtaken => {
                self.docket.borrow_mut().begin_anew();
                self.watch(handle);
            }
            Kept::Erased => reload(),
        }
    }

    async fn send(self: &Rc<Self>, handle: JourneyHandle, errand: Errand) {
        let turn = turn::take(self.keeping.local()).await;
        let (pack, now) = (handle.pack(), handle.clock().sure_glance());
        let (file, may_go) = handle.glance(|journey| (journey.file.clone(), journey.may_go(&errand, &pack, now)));
        let event = match may_go {
            true => errands::carry(&self.office, &errand, file.as_ref(), &pack.country).await,
            false => Event::WentUnclear { key: errand.key },
        };
        // The turn ends when the answer is in store, so that the next tab finds it there. Another tab may be typing
        // meanwhile: then its letters are taken over, and the answer is told once more.
        let mut commands = handle.absorb(event.clone());
        // What goes out next is claimed before it is in store that it does: else another tab finds it with nobody at work.
        let mut next = self.claim(&commands);
        while self.keeping.save(handle).await == Kept::Overtaken {
            commands = handle.absorb(event.clone());
            next = self.claim(&commands);
            self.watch(handle);
        }
        drop(turn);
        Runner(self.clone()).run(handle, commands);
        drop(next);
    }

    /// The claim to carry what the commands send.
    fn claim(&self, commands: &[Command]) -> Option<Turn> {
        commands.iter().find_map(|command| match command {
            Command::Send(errand) => Some(turn::ask(&self.carrying(&errand.key))),
            _ => None,
        })
    }

    /// What carrying the order of a key is called among the tabs.
    fn carrying(&self, key: &Key) -> String {
        format!("{}-{}", self.keeping.local(), key.0)
    }

    /// The journey was taken over from another tab with an order on its way, which that tab carries until the outcome is in
    /// store. If it was closed, the order is ours to follow up. Until then nothing is said but that it is under way.
    fn watch(self: &Rc<Self>, handle: JourneyHandle) {
        let Some(key) = handle.key_on_its_way() else { return };
        let desk = self.clone();
        spawn_local(async move {
            let _turn = turn::take(&desk.carrying(&key)).await;
            desk.keeping.adopt(handle).await;
            match handle.key_on_its_way() {
                Some(still) if still == key => handle.tell(Event::Resumed),
                Some(_) => desk.watch(handle),
                None => {}
            }
        });
    }

    async fn read(&self, handle: JourneyHandle) {
        let Some(file) = handle.glance(|journey| journey.file.clone()) else { return };
        handle.reading.begins();
        let event = reads::record(&self.office, &file).await;
        handle.reading.ends(matches!(event, Event::Read(_)).then(|| handle.glance_at_clock()));
        handle.tell(event);
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
