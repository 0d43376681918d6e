//! One visitor's small world: tabs, a store, a line and an office; and what happens next in it.

use std::collections::VecDeque;
use std::rc::Rc;

use viza::domain::clock::Instant;
use viza::domain::errand::{Key, Stage};
use viza::domain::journey::Event;
use viza::domain::pack::Pack;
use viza::wire::account::Session;

use super::audit::{self, Audit};
use super::chance::Chance;
use super::line::Parcel;
use super::office::Office;
use super::screens;
use super::store::Store;
use super::tab::Tab;
use super::tally::Tally;
use super::visitor::Person;

/// Everything that one journey touches.
pub struct World<'a> {
    pub office: &'a mut Office,
    /// The country's rules as they are published now; a tab has them as they were when it was loaded.
    pub pack: Rc<Pack>,
    pub tally: &'a mut Tally,
    pub chance: Chance,
    pub audit: Audit,
    pub person: Person,
    pub store: Store,
    /// Who is signed in on this device: all its tabs share it.
    pub session: Option<Session>,
    pub tabs: Vec<Tab>,
    pub parcels: VecDeque<Parcel>,
    pub turn: Turn,
    /// Tabs that wait for the outcome of an order that another one carries.
    pub watches: Vec<Watch>,
    /// Whether the device has a line.
    pub online: bool,
    /// Nothing goes wrong any more.
    pub calm: bool,
    pub aloud: bool,
    pub tabs_ever: u32,
}

/// The lock that one tab at a time holds while it changes the application.
#[derive(Debug, Default)]
pub struct Turn {
    pub holder: Option<u32>,
    pub queue: VecDeque<Claim>,
}

/// A tab that waits for its turn.
#[derive(Debug)]
pub struct Claim {
    pub tab: u32,
    pub carried: Carried,
}

/// What a turn is asked for.
#[derive(Debug)]
pub enum Carried {
    Order(Key),
    Withdrawal,
}

/// A tab that found an order on its way in store.
#[derive(Debug, Clone)]
pub struct Watch {
    pub tab: u32,
    pub key: Key,
}

/// A save that was begun.
#[derive(Debug, Clone, Copy)]
pub enum Begun {
    Queue { tab: usize },
    Send { tab: usize, send: usize },
}

impl<'a> World<'a> {
    /// A visitor with one empty tab, at an office that has seen nobody yet.
    pub fn begin(office: &'a mut Office, pack: &Rc<Pack>, seed: u64, aloud: bool, tally: &'a mut Tally) -> Self {
        office.begin();
        let mut chance = Chance::new(seed);
        let person = Person::new(pack, &mut chance);
        let mut world = Self {
            office,
            pack: Rc::clone(pack),
            tally,
            chance,
            audit: Audit::default(),
            person,
            store: Store::default(),
            session: None,
            tabs: Vec::new(),
            parcels: VecDeque::new(),
            turn: Turn::default(),
            watches: Vec::new(),
            online: true,
            calm: false,
            aloud,
            tabs_ever: 0,
        };
        world.load(0);
        world
    }
}

impl World<'_> {
    pub fn now(&self) -> Instant {
        self.office.now
    }

    pub fn say(&self, what: impl FnOnce() -> String) {
        if self.aloud {
            eprintln!("{}  {}", self.now().format("%d %H:%M:%S"), what());
        }
    }

    /// One thing happens: on the line, on the disk, between tabs, by the visitor, or by somebody else.
    pub fn stir(&mut self) {
        let begun = self.begun();
        let heard: Vec<usize> = (0..self.tabs.len()).filter(|tab| self.hears(*tab)).collect();
        let over: Vec<usize> = (0..self.watches.len()).filter(|watch| self.is_over(*watch)).collect();
        let weights = [
            if self.parcels.is_empty() { 0 } else { 40 },
            if begun.is_empty() { 0 } else { 60 },
            if heard.is_empty() { 0 } else { 30 },
            20,
            3,
            if over.is_empty() { 0 } else { 30 },
        ];
        match self.chance.weighed(&weights) {
            0 => {
                let place = self.chance.below(self.parcels.len());
                if place > 0 {
                    self.tally.count("reordered on the line");
                }
                if let Some(parcel) = self.parcels.remove(place) {
                    self.carry(parcel);
                }
            }
            1 => {
                let save = self.chance.one_of(&begun);
                self.commit(save.unwrap());
            }
            2 => {
                let tab = self.chance.one_of(&heard);
                self.follow(tab.unwrap());
            }
            3 => self.wish(),
            4 => self.mischief(),
            _ => {
                let watch = self.chance.one_of(&over);
                self.end_watch(watch.unwrap());
            }
        }
        self.look_round();
    }

    /// Everything that is under way comes to its end, in order.
    pub fn settle(&mut self) {
        for _ in 0..400 {
            if let Some(begun) = self.begun().first() {
                self.commit(*begun);
            } else if let Some(tab) = (0..self.tabs.len()).find(|tab| self.hears(*tab)) {
                self.follow(tab);
            } else if let Some(watch) = (0..self.watches.len()).find(|watch| self.is_over(*watch)) {
                self.end_watch(watch);
            } else if let Some(parcel) = self.parcels.pop_front() {
                self.carry(parcel);
            } else {
                return;
            }
            self.look_round();
        }
        self.audit.fault("the world does not come to rest".to_owned());
    }

    /// After everything that happens: what a new session opens goes on, the office's books balance, and every tab has
    /// something to go on with.
    pub fn look_round(&mut self) {
        self.go_on_with_session();
        audit::balance(self);
        screens::look(self);
    }

    /// Another tab has stored something, and what waits here is stored.
    fn hears(&self, tab: usize) -> bool {
        self.tabs[tab].heard && self.tabs[tab].saving.is_none()
    }

    fn begun(&self) -> Vec<Begun> {
        let mut begun = Vec::new();
        for (tab, known) in self.tabs.iter().enumerate() {
            if known.saving.is_some() {
                begun.push(Begun::Queue { tab });
            }
            begun.extend(known.storing().map(|send| Begun::Send { tab, send }));
        }
        begun
    }

    /// The line is back.
    pub fn look_where_something_is_waited_for(&mut self) {
        for tab in 0..self.tabs.len() {
            let known = &self.tabs[tab];
            let paying = known.journey.application().is_some_and(|known| known.fee.is_waiting());
            if known.bank.is_none() && (paying || known.stage() == Some(Stage::Unclear)) {
                self.tell(tab, Event::LookedAgain);
            }
            if self.tabs[tab].bank.is_none() {
                self.tell(tab, Event::LineFound);
            }
        }
    }

    /// Lets time pass.
    pub fn pass(&mut self, seconds: i64) {
        self.say(|| format!("{seconds} s pass"));
        self.office.wait(seconds);
    }
}
