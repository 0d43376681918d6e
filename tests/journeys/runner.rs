//! How a tab carries out the machine's commands: step by step as the app's own runner does, so that anything may happen
//! between two of them.

use std::rc::Rc;

use viza::domain::errand::Key;
use viza::domain::journey::{Command, Event, Facts, Journey};
use viza::domain::refusal::Refusal;
use viza::wire::known::Kept;
use viza::wire::letter;

use super::kinds;
use super::line::{About, Parcel, To};
use super::tab::{Saving, Send, Tab};
use super::world::{Begun, Carried, Claim, Watch, World};

impl World<'_> {
    /// A tab is opened, or loaded anew in place of another one.
    pub fn load(&mut self, place: usize) {
        let fresh = self.fresh_tab();
        match self.tabs.get(place) {
            Some(old) => {
                let (id, step) = (old.id, old.step);
                self.close(id, place);
                self.tabs[place] = Tab { step, ..fresh };
            }
            None => self.tabs.push(fresh),
        }
        self.grant();
        let place = place.min(self.tabs.len() - 1);
        if self.adopt(place) {
            match self.tabs[place].sent_key() {
                Some(_) => self.watch(place),
                None => self.tell(place, Event::Resumed),
            }
        }
        let step = self.tabs[place].step;
        self.tell(place, Event::Moved(Some(step)));
    }

    /// A page that has just been loaded: it has the country's rules as they are now.
    pub fn fresh_tab(&mut self) -> Tab {
        self.tabs_ever += 1;
        let service = self.said_of_itself().unwrap_or_default();
        Tab::new(self.tabs_ever, Rc::clone(&self.pack), service)
    }

    /// What a tab leaves behind: its turn ends, and a save that was begun may still reach the disk.
    fn close(&mut self, id: u32, place: usize) {
        self.turn.queue.retain(|claim| claim.tab != id);
        if self.turn.holder == Some(id) {
            self.turn.holder = None;
        }
        let begun = self.tabs[place].saving.take();
        if let Some(Saving { from, text, .. }) = begun
            && self.chance.percent(50)
            && self.store.save(from, text).is_ok()
        {
            self.others_hear(place);
        }
    }

    pub fn tell(&mut self, tab: usize, event: Event) {
        let commands = self.absorb(tab, event);
        self.run(tab, commands);
    }

    fn absorb(&mut self, tab: usize, event: Event) -> Vec<Command> {
        self.tally.count("events");
        self.tally.count(kinds::event(&event));
        let key = self.chance.word();
        let pack = Rc::clone(&self.tabs[tab].pack);
        let now = self.office.now;
        let facts = Facts { now, sure_now: now, online: self.online, fresh_key: &key, pack: &pack };
        let before = self.tabs[tab].journey.clone();
        let (after, commands) = before.clone().on(event.clone(), &facts);
        self.say(|| format!("tab {}: {} => {}", self.tabs[tab].id, brief(&event), brief(&commands)));
        if event == Event::Resumed
            && let Some(key) = self.tabs[tab].sent_key()
            && self.tabs.iter().any(|other| other.carries(&key))
        {
            self.audit.fault(format!("called unclear while another tab is at work: {:?}", before.errand));
        }
        self.audit.judges(self.office.now, &before, &event, &after, &commands);
        self.tallies_waiting(&before, &event, &after);
        self.person.writes_down(after.file.as_ref());
        let is_opened = before.file.is_none() && after.file.is_some();
        self.tabs[tab].journey = after;
        self.tabs[tab].looked_at = None;
        if is_opened {
            self.take_in(tab);
        }
        commands
    }

    fn tallies_waiting(&mut self, before: &Journey, event: &Event, after: &Journey) {
        let has = |journey: &Journey, key: &Key| journey.outbox.get(key).is_some();
        let new = after.outbox.iter().filter(|waiting| !has(before, &waiting.key)).count();
        self.tally.add("outbox: put in", new as u64);
        let goes =
            after.on_its_way().filter(|_| before.errand.is_none()).is_some_and(|errand| has(before, &errand.key));
        self.tally.add("outbox: sent from there", goes.into());
        let is_done = matches!(event, Event::Answered { key, .. } if has(before, key));
        self.tally.add("outbox: answered", is_done.into());
    }

    fn run(&mut self, tab: usize, commands: Vec<Command>) {
        for command in &commands {
            if let Command::Send(errand) = command {
                self.tabs[tab].asked = Some(errand.key.clone());
            }
        }
        self.tabs[tab].docket.add(commands);
        self.pump(tab);
    }

    /// Carries out what waits, up to the next save.
    fn pump(&mut self, tab: usize) {
        while self.tabs[tab].saving.is_none() && self.tabs[tab].bank.is_none() {
            let own = &mut self.tabs[tab];
            let Some(command) = own.docket.next(&own.journey, true) else {
                // An order that is still here was taken off the docket unsent.
                own.asked = None;
                return;
            };
            match command {
                Command::Save => self.tabs[tab].saving = Some(self.begin_save(tab)),
                Command::GoTo(step) => {
                    self.tabs[tab].step = step;
                    self.tell(tab, Event::Moved(Some(step)));
                }
                Command::LeaveFor(page) => self.leave_for(tab, page),
                Command::Send(errand) => {
                    self.tabs[tab].asked = None;
                    let carried = Carried::Order(errand.key.clone());
                    self.tabs[tab].sends.push(Send::WaitsForTurn(errand));
                    self.claim(tab, carried);
                }
                Command::Read => {
                    let Some(file) = self.tabs[tab].journey.file.clone() else { continue };
                    let letter = letter::record(&file);
                    let to = To { tab: self.tabs[tab].id, about: About::Record, file: Some(file) };
                    self.parcels.push_back(Parcel::Request(letter, to));
                }
            }
        }
    }

    /// A save that was begun comes to its end.
    pub fn commit(&mut self, begun: Begun) {
        match begun {
            Begun::Queue { tab } => {
                let Some(saving) = self.tabs[tab].saving.take() else { return };
                match self.put(tab, saving) {
                    Kept::Stored => {}
                    Kept::Overtaken => {
                        self.tabs[tab].docket.begin_anew();
                        self.watch(tab);
                    }
                    Kept::Erased => return self.load(tab),
                }
                self.pump(tab);
            }
            Begun::Send { tab, send } => {
                let Send::Storing(saving, event, commands) = self.tabs[tab].sends.remove(send) else { return };
                if self.put(tab, saving) == Kept::Overtaken {
                    self.store_answer(tab, event);
                    return self.watch(tab);
                }
                self.end_turn();
                self.run(tab, commands);
            }
        }
    }

    /// Another tab has stored something.
    pub fn follow(&mut self, tab: usize) {
        self.tabs[tab].heard = false;
        if self.adopt(tab) {
            self.watch(tab);
        }
    }

    /// Waits for the tab that carries the order on its way.
    fn watch(&mut self, tab: usize) {
        if let Some(key) = self.tabs[tab].sent_key() {
            self.watches.push(Watch { tab: self.tabs[tab].id, key });
        }
    }

    /// Whether nobody carries the order that is being watched.
    pub fn is_over(&self, watch: usize) -> bool {
        !self.tabs.iter().any(|tab| tab.carries(&self.watches[watch].key))
    }

    /// The outcome is in store; or the tab that carried the order is gone, and this one follows it up.
    pub fn end_watch(&mut self, watch: usize) {
        let Watch { tab, key } = self.watches.remove(watch);
        let Some(tab) = self.tabs.iter().position(|known| known.id == tab) else { return };
        self.adopt(tab);
        match self.tabs[tab].sent_key() {
            Some(still) if still == key => self.tell(tab, Event::Resumed),
            Some(_) => self.watch(tab),
            None => {}
        }
    }

    /// Asks for the turn to send something that changes the application.
    pub fn claim(&mut self, tab: usize, carried: Carried) {
        self.turn.queue.push_back(Claim { tab: self.tabs[tab].id, carried });
        self.grant();
    }

    /// Whoever waits comes next.
    pub fn end_turn(&mut self) {
        self.turn.holder = None;
        self.grant();
    }

    /// Gives the turn to whoever waits for it.
    fn grant(&mut self) {
        while self.turn.holder.is_none() {
            let Some(claim) = self.turn.queue.pop_front() else { return };
            let Some(tab) = self.tabs.iter().position(|tab| tab.id == claim.tab) else { continue };
            match claim.carried {
                Carried::Order(key) => self.send(tab, &key),
                Carried::Withdrawal => self.send_withdrawal(tab),
            }
        }
    }

    fn send(&mut self, tab: usize, key: &Key) {
        let known = &mut self.tabs[tab];
        let waits = |send: &Send| matches!(send, Send::WaitsForTurn(errand) if errand.key == *key);
        let Some(place) = known.send(waits) else { return };
        let Send::WaitsForTurn(errand) = known.sends.remove(place) else { return };
        known.sends.push(Send::Away(errand.clone()));
        self.turn.holder = Some(known.id);
        let file = known.journey.file.clone();
        let may_go = known.journey.may_go(&errand, &known.pack, self.office.now);
        let to = To { tab: known.id, about: About::Order(errand.clone()), file: file.clone() };
        if !may_go {
            self.tally.count("outbox: kept here at the last moment");
            return self.answered(tab, &errand.key, Event::WentUnclear { key: errand.key.clone() });
        }
        self.say(|| format!("tab {}: sends {}", self.tabs[tab].id, brief(&errand)));
        self.tally.count("orders sent");
        self.tally.count(kinds::order(&errand.order));
        match letter::order(&errand, file.as_ref(), &self.pack.country) {
            Some(letter) => {
                self.audit.sees_off(&errand, &letter, &self.store);
                self.parcels.push_back(Parcel::Request(letter, to));
            }
            None => {
                let refused = Event::Refused { key: errand.key.clone(), refusal: Refusal::TokenInvalid };
                self.answered(tab, &errand.key, refused);
            }
        }
    }

    /// The answer to an order is in. One that nobody waits for is told all the same: the machine has to drop it.
    pub fn answered(&mut self, tab: usize, key: &Key, event: Event) {
        let away = |send: &Send| matches!(send, Send::Away(errand) if errand.key == *key);
        let Some(send) = self.tabs[tab].send(away) else {
            self.tally.count("answers after their time");
            return self.tell(tab, event);
        };
        self.tabs[tab].sends.remove(send);
        self.store_answer(tab, event);
    }

    /// The turn ends when the answer is in store. If another tab was quicker, its letters are taken over and the answer
    /// is told once more.
    fn store_answer(&mut self, tab: usize, event: Event) {
        let commands = self.absorb(tab, event.clone());
        let saving = self.begin_save(tab);
        self.tabs[tab].sends.push(Send::Storing(saving, event, commands));
    }

    /// The page is left, and everything that was going on in it ends.
    pub fn leave_for(&mut self, tab: usize, page: String) {
        self.tally.count("ways to the bank");
        let (id, step) = (self.tabs[tab].id, self.tabs[tab].step);
        self.close(id, tab);
        self.tabs[tab] = Tab { step, bank: Some(page), ..self.fresh_tab() };
        self.grant();
    }
}

impl Tab {
    /// The places of sends whose answer is being stored.
    pub fn storing(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.sends.len()).filter(|place| matches!(self.sends[*place], Send::Storing(..)))
    }
}

fn brief(what: &impl std::fmt::Debug) -> String {
    let text = format!("{what:?}");
    text.chars().take(240).collect()
}
