//! One tab of the browser: what it knows, what it is doing, and where its page stands.

use std::rc::Rc;

use viza::domain::booking::Slot;
use viza::domain::clock::Instant;
use viza::domain::docket::Docket;
use viza::domain::draft::Draft;
use viza::domain::errand::{Errand, Key, Stage};
use viza::domain::journey::{Command, Event, Journey, OfficeFile};
use viza::domain::opening::Residency;
use viza::domain::outbox::Outbox;
use viza::domain::pacing::Pacing;
use viza::domain::pack::Pack;
use viza::domain::service::Service;
use viza::domain::step::Step;
use viza::wire::known::Known;

/// A tab from its loading to its end; a reload makes another one.
#[derive(Debug)]
pub struct Tab {
    /// Never used again once the tab is gone, so that no answer reaches another.
    pub id: u32,
    pub journey: Journey,
    /// The country's rules as they were when the page was loaded.
    pub pack: Rc<Pack>,
    /// What the office said of itself when it was last asked.
    pub service: Service,
    pub known: Known,
    pub docket: Docket,
    /// The save that the queue waits for.
    pub saving: Option<Saving>,
    /// The order that was asked for here and has not come to its turn on the docket.
    pub asked: Option<Key>,
    pub sends: Vec<Send>,
    /// Another tab has told that it stored something.
    pub heard: bool,
    pub step: Step,
    /// The bank's page, if the tab has left for it.
    pub bank: Option<String>,
    /// Free times, as last looked up, for this application, class and residency.
    pub slots: Vec<Slot>,
    pub slots_for: Option<(String, Option<String>, Residency)>,
    /// The last look said that there are none for the class and residency at all.
    pub none_for_these: bool,
    /// Days from today on at which the next look begins.
    pub look_from: u64,
    /// How often the office lets one look.
    pub pacing: Pacing,
    /// The reference that was typed to find an application.
    pub sought: Option<String>,
    /// When its pages were looked at last, unless something has changed in it since.
    pub looked_at: Option<Instant>,
    /// The held time for which the last move is being asked about.
    pub asked_last: Option<String>,
}

/// A save that was begun and is not in store yet.
#[derive(Debug)]
pub struct Saving {
    pub from: u64,
    /// What had been typed when it was begun.
    pub draft: Draft,
    /// What waited when it was begun.
    pub outbox: Outbox,
    pub text: String,
}

/// An order being carried.
#[derive(Debug)]
pub enum Send {
    WaitsForTurn(Errand),
    Away(Errand),
    /// The application is to be withdrawn; it waits for its turn, and then for the answer.
    Withdrawing(Box<OfficeFile>),
    /// The answer is in, and is being stored before the turn ends.
    Storing(Saving, Event, Vec<Command>),
}

impl Tab {
    pub fn new(id: u32, pack: Rc<Pack>, service: Service) -> Self {
        Self {
            id,
            journey: Journey::default(),
            pack,
            service,
            known: Known::default(),
            docket: Docket::default(),
            saving: None,
            asked: None,
            sends: Vec::new(),
            heard: false,
            step: Step::Start,
            bank: None,
            slots: Vec::new(),
            slots_for: None,
            none_for_these: false,
            look_from: 0,
            pacing: Pacing::default(),
            sought: None,
            looked_at: None,
            asked_last: None,
        }
    }

    /// The place of an order that is carried so far.
    pub fn send(&self, like: impl Fn(&Send) -> bool) -> Option<usize> {
        self.sends.iter().position(like)
    }

    /// Whether this tab carries the order of a key, until its outcome is in store.
    pub fn carries(&self, key: &Key) -> bool {
        self.asked.as_ref() == Some(key)
            || self.sends.iter().any(|send| match send {
                Send::WaitsForTurn(errand) | Send::Away(errand) => errand.key == *key,
                // What goes out next is claimed before it is in store that it does.
                Send::Storing(_, event, commands) => {
                    let next = |command: &Command| matches!(command, Command::Send(errand) if errand.key == *key);
                    commands.iter().any(next)
                        || matches!(
                            event,
                            Event::Answered { key: own, .. }
                                | Event::Refused { key: own, .. }
                                | Event::WentUnclear { key: own }
                                if own == key
                        )
                }
                Send::Withdrawing(_) => false,
            })
    }

    /// The key of the order that is on its way.
    pub fn sent_key(&self) -> Option<Key> {
        self.journey.on_its_way().map(|errand| errand.key.clone())
    }

    pub fn stage(&self) -> Option<Stage> {
        self.journey.errand.as_ref().map(|errand| errand.stage)
    }
}
