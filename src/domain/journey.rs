//! One applicant's way, as a state machine: an event and the facts of the moment in, the next state and orders out.
//!
//! It never guesses. What the office did is known from its answer or from its record; whatever arrives late, twice or
//! out of order changes nothing, because its key is not the one being waited for or its version is not newer.

use super::application::Application;
use super::clock::Instant;
use super::draft::{Draft, Field};
use super::errand::{Errand, Key, Order, Stage};
use super::outbox::{NeedsLine, Outbox};
use super::pack::Pack;
use super::refusal::Refusal;
use super::step::Step;

mod outcome;
mod waiting;

pub use waiting::HeldBack;
use waiting::Occasion;

/// Everything known about one application on this device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// What was typed.
    pub draft: Draft,
    /// What the office gave; absent until it has opened the application.
    pub file: Option<OfficeFile>,
    /// The one order under way.
    pub errand: Option<Errand>,
    /// That order went out before without an answer, and the record shows no trace of it.
    pub went_unseen: bool,
    /// The orders that wait to be sent. One that is under way stays here until the office has answered.
    pub outbox: Outbox,
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
    /// It had waited to be sent, and nobody for its answer.
    pub by_itself: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    Refused(Refusal),
    /// There is no line, and this cannot be done without one.
    NoLine,
    /// There is no line, and why this order cannot wait for one.
    NeedsLine(NeedsLine),
    /// The office did not answer; what is shown is as last known.
    NoAnswer,
}

/// What a moment brings along: the clock, the line, a fresh random key, the country's rules.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// As well as it can be told: what is put down now bears it.
    pub now: Instant,
    /// Never later than it is at the office: by it something is over.
    pub sure_now: Instant,
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
    /// The visitor asked to send the unseen order again, or what waits.
    TriedAgain,
    /// The visitor gave up the unseen order.
    LetGo,
    /// The visitor, or the line's return, asked for the office's record.
    LookedAgain,
    /// A probe or an answer found the office, or the time has come to try it again.
    LineFound,
    /// The visitor takes back what waits.
    TakenBack(Key),
    /// The visitor has seen what the office has by now, and wants what waits to be sent all the same.
    Insisted(Key),
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
        let occasion = Occasion::of(&event);
        let mut commands = match event {
            Event::Typed(field, text) => {
                self.draft.write(field, text);
                vec![Command::Save]
            }
            Event::Asked(order) => self.ask(order, facts),
            Event::TriedAgain => self.try_again(facts),
            Event::LetGo => {
                if self.errand.take_if(|errand| errand.stage == Stage::NotSeen).is_some() {
                    self.trouble.take_if(|trouble| matches!(trouble.cause, Cause::Refused(_)));
                }
                vec![Command::Save]
            }
            Event::LookedAgain => self.look(),
            Event::LineFound => self.look_if_unread(),
            Event::TakenBack(key) => self.take_back(&key),
            Event::Insisted(key) => self.insist(&key),
            Event::Resumed => self.resume(facts),
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
            Event::Refused { key, refusal } if self.waits_for(&key) => self.refuse(refusal, facts),
            Event::WentUnclear { key } if self.waits_for(&key) => self.lose_sight(facts),
            // Late or doubled: nobody is waiting for this key any more. What the office wrote stays true.
            Event::Answered { file, .. } => self.overhear(file, facts),
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
        commands.extend(self.post(occasion, facts));
        (self, commands)
    }

    /// The order that is on its way, in this tab or in another.
    pub fn on_its_way(&self) -> Option<&Errand> {
        self.errand.as_ref().filter(|errand| errand.stage == Stage::Sent)
    }

    /// The journey as another tab stored it. What only this tab knows stays: where it stands, what it said last, and what
    /// was typed and put into the outbox here since `kept` and `posted`, the draft and the outbox as this tab last saw them
    /// in store.
    pub fn taken_over_by(&self, stored: Self, kept: &Draft, posted: &Outbox) -> Self {
        let mut draft = stored.draft;
        for (field, text) in self.draft.since(kept) {
            draft.write(field, text.to_owned());
        }
        let under_way = stored.errand.as_ref().map(|errand| &errand.key);
        let outbox = self.outbox.on_top_of(stored.outbox, posted, under_way);
        let (trouble, meanwhile) = (self.trouble.clone(), self.meanwhile.clone());
        Self { draft, outbox, trouble, meanwhile, went_unseen: self.went_unseen, here: self.here, ..stored }
    }

    fn waits_for(&self, key: &Key) -> bool {
        self.errand.as_ref().is_some_and(|errand| errand.key == *key)
    }

    fn ask(&mut self, order: Order, facts: &Facts) -> Vec<Command> {
        if let Some(errand) = &self.errand {
            // The same wish keeps its key, so that the office cannot carry it out a second time.
            if errand.order == order {
                return if errand.stage == Stage::NotSeen { self.try_again(facts) } else { vec![] };
            }
            if errand.stage != Stage::NotSeen && !order.may_wait() {
                return vec![];
            }
        }
        if !self.permits(&order, facts.pack, facts.sure_now) {
            return self.look();
        }
        self.trouble = None;
        self.meanwhile = None;
        let errand = Errand { key: Key(facts.fresh_key.to_owned()), order, stage: Stage::Sent, at: self.here };
        if self.is_already_so(&errand) {
            return self.look().into_iter().chain(self.lead_on(&errand, facts)).collect();
        }
        let order = &errand.order;
        if order.may_wait() && !self.is_sent_at_once(facts) {
            return self.wait(errand.order, facts);
        }
        if !facts.online {
            let cause = NeedsLine::of(order, self.application()).map_or(Cause::NoLine, Cause::NeedsLine);
            self.trouble = Some(Trouble { step: order.step(), cause });
            return vec![];
        }
        (self.errand, self.went_unseen) = (Some(errand.clone()), false);
        vec![Command::Save, Command::Send(errand)]
    }

    fn try_again(&mut self, facts: &Facts) -> Vec<Command> {
        match &mut self.errand {
            Some(errand) if errand.stage == Stage::NotSeen && facts.online => {
                errand.stage = Stage::Sent;
                let again = errand.clone();
                (self.trouble, self.went_unseen) = (None, true);
                vec![Command::Save, Command::Send(again)]
            }
            Some(errand) if errand.stage == Stage::Unclear => self.look(),
            _ => vec![],
        }
    }

    fn look(&self) -> Vec<Command> {
        if self.file.is_some() { vec![Command::Read] } else { vec![] }
    }

    /// What is shown is as last known because the office was not reached: now it is.
    fn look_if_unread(&self) -> Vec<Command> {
        let is_unread = self.trouble.as_ref().is_some_and(|trouble| trouble.cause == Cause::NoAnswer);
        if is_unread { self.look() } else { vec![] }
    }

    fn resume(&mut self, facts: &Facts) -> Vec<Command> {
        // The tab that sent it is gone, and its answer with it; or an earlier version of the app left it undecided.
        let is_lost = |errand: &Errand| errand.stage == Stage::Sent || errand.order.may_wait();
        let mut commands = if self.errand.as_ref().is_some_and(is_lost) { self.lose_sight(facts) } else { vec![] };
        if !commands.contains(&Command::Read) {
            commands.extend(self.look());
        }
        commands
    }
}

#[cfg(test)]
pub(super) mod tests;
