//! One applicant's way, as a state machine: an event and the facts of the moment in, the next state and orders out.
//!
//! It never guesses. What the office did is known from its answer or from its record; whatever arrives late, twice or
//! out of order changes nothing, because its key is not the one being waited for or its version is not newer.

use super::application::Application;
use super::clock::Instant;
use super::draft::{Draft, Field};
use super::errand::{Errand, Key, Order, Stage};
use super::pack::Pack;
use super::refusal::Refusal;
use super::step::Step;

mod outcome;

/// Everything known about one application on this device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// What was typed.
    pub draft: Draft,
    /// What the office gave; absent until it has opened the application.
    pub file: Option<OfficeFile>,
    /// The one order under way.
    pub errand: Option<Errand>,
    /// Why the last order came to nothing, until the next one.
    pub trouble: Option<Trouble>,
    /// What was carried out while the visitor was at another step, until they see it there or ask for something else.
    pub meanwhile: Option<Meanwhile>,
    /// The step that the visitor sees in this tab; absent until it is shown, and on a page that is no step.
    pub here: Option<Step>,
}

/// The office's record and what opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeFile {
    pub token: String,
    /// The token is a session's: it opens the application until the session ends, and the next session's does so again.
    pub by_session: bool,
    /// Shown to whoever opened the application, so that another device can take over; absent after a lookup by birth
    /// date.
    pub recovery_code: Option<String>,
    pub application: Application,
}

/// Why an order came to nothing, and where it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    pub step: Step,
    pub cause: Cause,
}

/// News of an order whose answer came late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meanwhile {
    pub order: Order,
    /// Where it leads, or where it is to be seen.
    pub step: Step,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    Refused(Refusal),
    /// There is no line, and this cannot be done without one.
    NoLine,
    /// The office did not answer; what is shown is as last known.
    NoAnswer,
}

/// What a moment brings along: the clock, the line, a fresh random key, the country's rules.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Server-corrected.
    pub now: Instant,
    pub online: bool,
    pub fresh_key: &'a str,
    pub pack: &'a Pack,
}

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The visitor changed a field.
    Typed(Field, String),
    /// The visitor asked for something.
    Asked(Order),
    /// The visitor asked to send the unseen order again.
    TriedAgain,
    /// The visitor gave up the unseen order.
    LetGo,
    /// The visitor, or the line's return, asked for the office's record.
    LookedAgain,
    /// The page was opened with this journey in store.
    Resumed,
    /// The visitor went to a step, or to a page that is none.
    Moved(Option<Step>),
    /// The office carried out the order.
    Answered { key: Key, file: OfficeFile },
    /// The office refused the order.
    Refused { key: Key, refusal: Refusal },
    /// No usable answer came: timeout, lost line, server failure.
    WentUnclear { key: Key },
    /// The office's record was read.
    Read(Box<Application>),
    /// The record could not be read: no usable answer came, or the office serves nobody now.
    ReadFailed(Cause),
    /// The record could not be read because the token opens nothing.
    ShutOut,
    /// The record could not be read because the session has ended.
    SessionOver,
    /// Somebody has signed in to the account that the application is in.
    Reopened { token: String },
}

/// What must be done. Carried out in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Stores the journey; what follows waits until it is stored.
    Save,
    Send(Errand),
    /// Fetches the office's record.
    Read,
    GoTo(Step),
    /// Leaves for the bank's page.
    LeaveFor(String),
}

impl Journey {
    /// The next state, and what must be done now.
    pub fn on(mut self, event: Event, facts: &Facts) -> (Self, Vec<Command>) {
        let commands = match event {
            Event::Typed(field, text) => {
                self.draft.write(field, text);
                vec![Command::Save]
            }
            Event::Asked(order) => self.ask(order, facts),
            Event::TriedAgain => self.try_again(facts),
            Event::LetGo => {
                self.errand.take_if(|errand| errand.stage == Stage::NotSeen);
                vec![Command::Save]
            }
            Event::LookedAgain => self.look(),
            Event::Resumed => self.resume(),
            Event::Moved(step) => {
                self.trouble.take_if(|trouble| step.is_some_and(|step| trouble.step != step));
                // News are over where they can be seen, and behind whoever has seen them.
                let places = [std::mem::replace(&mut self.here, step), step];
                self.meanwhile.take_if(|news| places.contains(&Some(news.step)));
                vec![]
            }
            Event::ReadFailed(cause) => {
                self.trouble = Some(Trouble { step: Step::Start, cause });
                vec![]
            }
            Event::Answered { key, file } if self.waits_for(&key) => self.settle(file, facts),
            Event::Refused { key, refusal } if self.waits_for(&key) => self.refuse(refusal),
            Event::WentUnclear { key } if self.waits_for(&key) => self.lose_sight(),
            // Late or doubled: nobody is waiting for this key any more. What the office wrote stays true.
            Event::Answered { file, .. } => self.overhear(file),
            Event::Refused { .. } | Event::WentUnclear { .. } => vec![],
            Event::Read(application) => self.read(*application, facts),
            Event::SessionOver => {
                let step = self.trouble.as_ref().map(|trouble| trouble.step).or(self.here).unwrap_or(Step::Start);
                self.trouble = Some(Trouble { step, cause: Cause::Refused(Refusal::SessionEnded) });
                vec![]
            }
            Event::Reopened { token } => self.reopen(token),
            Event::ShutOut => {
                // What can no longer be looked up must not stand in the way of finding the application again.
                self.errand.take_if(|errand| errand.stage == Stage::Unclear);
                self.trouble = Some(Trouble { step: Step::Start, cause: Cause::Refused(Refusal::TokenInvalid) });
                vec![Command::Save]
            }
        };
        (self, commands)
    }

    /// The order that is on its way, in this tab or in another.
    pub fn on_its_way(&self) -> Option<&Errand> {
        self.errand.as_ref().filter(|errand| errand.stage == Stage::Sent)
    }

    /// The journey as another tab stored it. What only this tab knows stays: where it stands, what it said last, and what
    /// was typed here since `kept`, the draft as this tab last saw it in store.
    pub fn taken_over_by(&self, stored: Self, kept: &Draft) -> Self {
        let mut draft = stored.draft;
        for (field, text) in self.draft.since(kept) {
            draft.write(field, text.to_owned());
        }
        let (trouble, meanwhile) = (self.trouble.clone(), self.meanwhile.clone());
        Self { draft, trouble, meanwhile, here: self.here, ..stored }
    }

    fn waits_for(&self, key: &Key) -> bool {
        self.errand.as_ref().is_some_and(|errand| errand.key == *key)
    }

    fn ask(&mut self, order: Order, facts: &Facts) -> Vec<Command> {
        if let Some(errand) = &self.errand {
            if errand.stage != Stage::NotSeen {
                return vec![];
            }
            // The same wish keeps its key, so that the office cannot carry it out a second time.
            if errand.order == order {
                return self.try_again(facts);
            }
        }
        if !self.permits(&order, facts.pack, facts.now) {
            return self.look();
        }
        self.trouble = None;
        self.meanwhile = None;
        if !facts.online {
            self.trouble = Some(Trouble { step: order.step(), cause: Cause::NoLine });
            return vec![];
        }
        let errand = Errand { key: Key(facts.fresh_key.to_owned()), order, stage: Stage::Sent, at: self.here };
        self.errand = Some(errand.clone());
        vec![Command::Save, Command::Send(errand)]
    }

    fn try_again(&mut self, facts: &Facts) -> Vec<Command> {
        match &mut self.errand {
            Some(errand) if errand.stage == Stage::NotSeen && facts.online => {
                errand.stage = Stage::Sent;
                let again = errand.clone();
                self.trouble = None;
                vec![Command::Save, Command::Send(again)]
            }
            Some(errand) if errand.stage == Stage::Unclear => self.look(),
            _ => vec![],
        }
    }

    fn look(&self) -> Vec<Command> {
        if self.file.is_some() { vec![Command::Read] } else { vec![] }
    }

    fn resume(&mut self) -> Vec<Command> {
        // The tab that sent it is gone, and its answer with it.
        if self.on_its_way().is_some() {
            return self.lose_sight();
        }
        self.look()
    }
}

#[cfg(test)]
pub(super) mod tests;
