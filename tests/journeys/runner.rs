//! How a tab carries out the machine's commands: step by step as the app's own runner does, so that anything may happen
//! between two of them.

use viza::domain::errand::{Key, Order, Stage};
use viza::domain::journey::{Command, Event, Facts, Journey};
use viza::wire::stored;

use super::letter::{self, Outcome};
use super::line::{Parcel, To};
use super::tab::{Progress, Saving, Send, Tab};
use super::world::{Begun, Claim, World};

impl World<'_> {
    /// A tab is opened, or loaded anew in place of another one.
    pub fn load(&mut self, place: usize) {
        self.tabs_ever += 1;
        let fresh = Tab::new(self.tabs_ever);
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
        if self.adopt_stored(place) {
            self.tell(place, Event::Resumed);
        }
    }

    /// What a tab leaves behind: its turn ends, and a save that was begun may still reach the disk.
    fn close(&mut self, id: u32, place: usize) {
        self.turn.queue.retain(|claim| claim.tab != id);
        if self.turn.holder == Some(id) {
            self.turn.holder = None;
        }
        let begun = self.tabs[place].saving.take();
        if let Some(Saving { from, text }) = begun
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
        let key = self.chance.word();
        let facts = Facts { now: self.office.now, online: self.online, fresh_key: &key, pack: self.pack };
        let before = self.tabs[tab].journey.clone();
        let (after, commands) = before.clone().on(event.clone(), &facts);
        self.say(|| format!("tab {}: {} => {}", self.tabs[tab].id, brief(&event), brief(&commands)));
        if matches!((&before.errand, &event), (Some(errand), Event::Refused { key, .. }) if errand.key == *key) {
            self.tally.count("refusals");
        }
        self.audit.judges(&before, &event, &after, &commands);
        self.person.writes_down(after.file.as_ref());
        self.tabs[tab].journey = after;
        commands
    }

    fn run(&mut self, tab: usize, commands: Vec<Command>) {
        self.tabs[tab].waiting.extend(commands);
        self.pump(tab);
    }

    /// Carries out what waits, up to the next save.
    fn pump(&mut self, tab: usize) {
        while self.tabs[tab].saving.is_none() && self.tabs[tab].bank.is_none() {
            let Some(command) = self.tabs[tab].next() else { return };
            match command {
                Command::Save => self.tabs[tab].saving = Some(self.begin_save(tab)),
                Command::GoTo(step) => self.tabs[tab].step = step,
                Command::LeaveFor(page) => self.leave_for(tab, page),
                Command::Send(errand) => {
                    let claim = Claim { tab: self.tabs[tab].id, key: Some(errand.key.0.clone()) };
                    self.tabs[tab].sends.push(Send { errand, progress: Progress::WaitsForTurn });
                    self.turn.queue.push_back(claim);
                    self.grant();
                }
                Command::Read => {
                    let Some(file) = self.tabs[tab].journey.file.clone() else { continue };
                    let letter = letter::look(&file);
                    let to = To { tab: self.tabs[tab].id, errand: None, file: Some(file) };
                    self.parcels.push_back(Parcel::Request(letter, to));
                }
            }
        }
    }

    fn begin_save(&mut self, tab: usize) -> Saving {
        let known = &self.tabs[tab];
        let text = stored::write(&known.journey, &self.pack.country);
        if self.chance.percent(10) {
            self.audit.reads_back(&known.journey, &text);
        }
        Saving { from: known.revision, text }
    }

    /// A save that was begun comes to its end.
    pub fn commit(&mut self, begun: Begun) {
        match begun {
            Begun::Queue { tab } => {
                if let Some(saving) = self.tabs[tab].saving.take() {
                    self.put(tab, saving);
                    self.pump(tab);
                }
            }
            Begun::Send { tab, send } => {
                let Progress::Storing(saving, commands) = self.tabs[tab].sends.remove(send).progress else { return };
                self.put(tab, saving);
                self.turn.holder = None;
                self.grant();
                self.run(tab, commands);
            }
        }
    }

    fn put(&mut self, tab: usize, Saving { from, text }: Saving) {
        match self.store.save(from, text) {
            Ok(revision) => {
                self.say(|| format!("tab {}: stored {revision}", self.tabs[tab].id));
                self.tabs[tab].revision = revision;
                self.others_hear(tab);
            }
            Err(_) => {
                self.tally.count("saves overtaken by another tab");
                self.say(|| format!("tab {}: overtaken", self.tabs[tab].id));
                self.tabs[tab].waiting.clear();
                let typed = self.tabs[tab].journey.draft.clone();
                self.adopt_stored(tab);
                for (field, text) in typed.entries() {
                    if self.tabs[tab].journey.draft.typed(field) != text {
                        self.tell(tab, Event::Typed(field, text.to_owned()));
                    }
                }
            }
        }
    }

    fn others_hear(&mut self, tab: usize) {
        for (place, other) in self.tabs.iter_mut().enumerate() {
            other.heard |= place != tab && other.bank.is_none();
        }
    }

    fn adopt_stored(&mut self, tab: usize) -> bool {
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

    /// Another tab has stored something.
    pub fn follow(&mut self, tab: usize) {
        self.tabs[tab].heard = false;
        if self.adopt_stored(tab) && self.tabs[tab].stage() == Some(Stage::Sent) {
            self.turn.queue.push_back(Claim { tab: self.tabs[tab].id, key: None });
            self.grant();
        }
    }

    /// Gives the turn to whoever waits for it.
    fn grant(&mut self) {
        while self.turn.holder.is_none() {
            let Some(claim) = self.turn.queue.pop_front() else { return };
            let Some(tab) = self.tabs.iter().position(|tab| tab.id == claim.tab) else { continue };
            match claim.key {
                Some(key) => self.send(tab, &key),
                None => {
                    if self.adopt_stored(tab) {
                        self.tell(tab, Event::Resumed);
                    }
                }
            }
        }
    }

    fn send(&mut self, tab: usize, key: &str) {
        let known = &mut self.tabs[tab];
        let waits = |send: &&mut Send| send.errand.key.0 == key && matches!(send.progress, Progress::WaitsForTurn);
        let Some(send) = known.sends.iter_mut().find(waits) else { return };
        send.progress = Progress::Away;
        let file = known.journey.file.clone();
        let errand = send.errand.clone();
        let to = To { tab: known.id, errand: Some(errand.clone()), file: file.clone() };
        self.turn.holder = Some(known.id);
        self.say(|| format!("tab {}: sends {}", self.tabs[tab].id, brief(&errand)));
        self.tally.count("orders sent");
        self.tally.count(kind(&errand.order));
        let parcel = match letter::write(&errand, file.as_ref(), &self.pack.country) {
            Some(letter) => {
                self.audit.sees_off(&errand, &letter, &self.store);
                Parcel::Request(letter, to)
            }
            None => Parcel::Answer(Outcome::Refused(viza::domain::refusal::Refusal::TokenInvalid), to),
        };
        self.parcels.push_back(parcel);
    }

    /// The answer to an order is in. One that nobody waits for is told all the same: the machine has to drop it.
    pub fn answered(&mut self, tab: usize, key: &Key, event: Event) {
        let away = |send: &Send| send.errand.key == *key && matches!(send.progress, Progress::Away);
        let Some(send) = self.tabs[tab].sends.iter().position(away) else {
            self.tally.count("answers after their time");
            return self.tell(tab, event);
        };
        let commands = self.absorb(tab, event);
        let saving = self.begin_save(tab);
        self.tabs[tab].sends[send].progress = Progress::Storing(saving, commands);
    }

    /// The page is left, and everything that was going on in it ends.
    pub fn leave_for(&mut self, tab: usize, page: String) {
        self.tally.count("ways to the bank");
        let id = self.tabs[tab].id;
        self.close(id, tab);
        self.tabs_ever += 1;
        self.tabs[tab] = Tab { step: self.tabs[tab].step, bank: Some(page), ..Tab::new(self.tabs_ever) };
        self.grant();
    }
}

impl Tab {
    /// The places of sends whose answer is being stored.
    pub fn storing(&self) -> impl Iterator<Item = usize> + '_ {
        let storing = |send: &Send| matches!(send.progress, Progress::Storing(..));
        (0..self.sends.len()).filter(move |place| storing(&self.sends[*place]))
    }
}

fn kind(order: &Order) -> &'static str {
    match order {
        Order::Open(_) => "orders: open an application",
        Order::Find(_) => "orders: find an application",
        Order::AcceptTerms { .. } => "orders: accept the terms",
        Order::ChooseClass { .. } => "orders: choose a class",
        Order::Pay { .. } => "orders: pay",
        Order::SendProfile(_) => "orders: send the profile",
        Order::Hold { .. } => "orders: hold a time",
        Order::Extend { .. } => "orders: extend a hold",
        Order::Release { .. } => "orders: release a hold",
        Order::Deliver(_) => "orders: choose a delivery",
        Order::Book { .. } => "orders: book or move",
        Order::Cancel => "orders: cancel",
    }
}

fn brief(what: &impl std::fmt::Debug) -> String {
    let text = format!("{what:?}");
    text.chars().take(240).collect()
}
