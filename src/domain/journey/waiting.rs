//! What waits to be sent: how it comes into the outbox, when it goes out, and what takes it out again.

use super::{
    Application, Cause, Command, Draft, Errand, Event, Facts, Journey, Key, Order, Refusal, Stage, Step, Trouble,
};
use crate::domain::clock::Instant;
use crate::domain::outbox::Waiting;
use crate::domain::pack::Pack;
use crate::domain::recall::recall;
use crate::domain::step::Guard;
use crate::domain::way::needed_here;

/// What keeps an order from being sent that waits, although there is a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldBack {
    /// What is missing first: the opening of the application, terms under which nothing is written yet (R5), a profile.
    Until(Guard),
    /// What the office has in its place by now, which the visitor has not seen.
    By(Order),
}

/// What an event means to those that wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occasion {
    /// The line was found, the time has come, or the visitor says so.
    Pressing,
    /// The next may go, but not what was tried in vain before its time has come.
    Fitting,
    None,
}

impl Occasion {
    pub(super) const fn of(event: &Event) -> Self {
        match event {
            Event::LineFound | Event::TriedAgain | Event::Resumed | Event::Reopened { .. } | Event::Insisted(_) => {
                Self::Pressing
            }
            Event::Asked(_)
            | Event::Answered { .. }
            | Event::Refused { .. }
            | Event::Read(_)
            | Event::LetGo
            | Event::TakenBack(_) => Self::Fitting,
            Event::Typed(..)
            | Event::Moved(_)
            | Event::WentUnclear { .. }
            | Event::LookedAgain
            | Event::ReadFailed(_)
            | Event::ShutOut
            | Event::SessionOver => Self::None,
        }
    }
}

impl Journey {
    /// Whether the application was opened, or waits to be.
    pub fn opened_or_waits(&self) -> bool {
        self.file.is_some() || self.outbox.opens()
    }

    /// Whether the application waits to be opened.
    pub fn opening_waits(&self) -> bool {
        self.file.is_none() && self.outbox.opens()
    }

    /// Whether an order of a step waits.
    pub fn waits_at(&self, step: Step) -> bool {
        self.outbox.iter().any(|waiting| waiting.order.step() == step)
    }

    /// The first that waits for nothing but the line.
    pub fn next_waiting(&self, pack: &Pack, now: Instant) -> Option<&Waiting> {
        self.outbox.iter().find(|waiting| self.held_back(waiting, pack, now).is_none())
    }

    /// Whether an order that was taken out to be sent may go still: a record that was read meanwhile may keep it here, or
    /// show that it had arrived before, and then it would be written twice.
    pub fn may_go(&self, errand: &Errand, pack: &Pack, now: Instant) -> bool {
        let has_arrived = || self.application().is_some_and(|record| errand.order.left_a_trace(&errand.key, record));
        let may = |waiting| self.held_back(waiting, pack, now).is_none() && !has_arrived();
        self.outbox.get(&errand.key).is_none_or(may)
    }

    /// What else one waits for.
    pub fn held_back(&self, waiting: &Waiting, pack: &Pack, now: Instant) -> Option<HeldBack> {
        let needed = match waiting.order {
            Order::Open(_) => return None,
            Order::AcceptTerms { .. } => [None, None],
            _ => [Some(Guard::TermsAccepted), needed_here(waiting.order.step(), pack)],
        };
        let Some(record) = self.application() else { return Some(HeldBack::Until(Guard::Opened)) };
        let missing = needed.into_iter().flatten().find(|guard| !record.satisfies(*guard, pack, now));
        missing.map(HeldBack::Until).or_else(|| waiting.crossed_by(record).map(HeldBack::By))
    }

    /// Whether what a step needs is on its way to the office, so that answers wait behind it. The fee's step takes the
    /// terms and nothing else before the application is open (R2).
    pub(in crate::domain) fn takes_answers_meanwhile(&self, step: Step, guard: Guard, pack: &Pack) -> bool {
        let terms_wait = self.outbox.accepts_terms();
        let asks_terms = pack.terms.is_some();
        match (step, guard) {
            (Step::Fee, Guard::Opened) => self.opening_waits() && asks_terms && !terms_wait,
            (Step::Profile | Step::Delivery, Guard::Opened) => self.opening_waits(),
            (Step::Profile | Step::Booking | Step::Delivery, Guard::TermsAccepted) => {
                terms_wait || (self.opening_waits() && !asks_terms)
            }
            (Step::Delivery, Guard::ProfileSent) => self.waits_at(Step::Profile),
            _ => false,
        }
    }

    /// Whether the record shows already what is asked for, and nothing of its kind is to replace it: then it need not be
    /// written once more.
    pub(super) fn is_already_so(&self, Errand { key, order, .. }: &Errand) -> bool {
        let under_way = self.errand.iter().map(|errand| &errand.order);
        let mut others = self.outbox.iter().map(|waiting| &waiting.order).chain(under_way);
        order.may_wait()
            && !others.any(|other| other.is_like(order))
            && self.application().is_some_and(|record| order.left_a_trace(key, record))
    }

    /// Nothing stands before it, and the office can be reached.
    pub(super) fn is_sent_at_once(&self, facts: &Facts) -> bool {
        let is_free = self.errand.as_ref().is_none_or(|errand| errand.stage == Stage::NotSeen);
        facts.online && is_free && self.outbox.is_empty()
    }

    /// Puts an order into the outbox, and goes on as if it had been carried out.
    pub(super) fn wait(&mut self, order: Order, facts: &Facts) -> Vec<Command> {
        let step = order.step();
        let earlier = self.errand.as_ref().map(|errand| &errand.order).filter(|earlier| earlier.is_like(&order));
        let over = self.standing(&order).into_iter().chain(earlier.cloned()).collect();
        self.outbox.put(Waiting { key: Key(facts.fresh_key.to_owned()), order, since: facts.now, over });
        let onward = self.onward_meanwhile(step, facts).map(Command::GoTo);
        [Command::Save].into_iter().chain(onward).collect()
    }

    /// Where there is something to do although nothing can be sent. Nowhere, if that was all.
    pub(super) fn onward_meanwhile(&self, step: Step, facts: &Facts) -> Option<Step> {
        if step == Step::Start {
            return Some(Step::Reference);
        }
        let has_use = |candidate: &Step| {
            !self.is_done(*candidate, facts.pack, facts.sure_now)
                && !self.waits_at(*candidate)
                && self.missing(*candidate, facts.pack, facts.sure_now).is_none()
                && (*candidate != Step::Delivery || !facts.pack.delivery.options.is_empty())
        };
        let later = Step::PATH.into_iter().filter(|candidate| *candidate > step).find(has_use);
        later.or_else(|| self.opening_waits().then_some(Step::Reference))
    }

    /// Makes the first that can be sent the order under way. It stays in the outbox until the office has answered.
    pub(super) fn post(&mut self, occasion: Occasion, facts: &Facts) -> Vec<Command> {
        let is_time = match occasion {
            Occasion::Pressing => true,
            Occasion::Fitting => !self.outbox.is_resting(),
            Occasion::None => false,
        };
        if !is_time || !facts.online || self.errand.is_some() {
            return vec![];
        }
        let Some(Waiting { key, order, .. }) = self.next_waiting(facts.pack, facts.sure_now) else { return vec![] };
        let errand = Errand { key: key.clone(), order: order.clone(), stage: Stage::Sent, at: None };
        self.errand = Some(errand.clone());
        vec![Command::Save, Command::Send(errand)]
    }

    /// Nothing is known of an order that may wait: it does so, under its key.
    pub(super) fn put_back(&mut self, errand: Errand, retry_after: Option<u32>, facts: &Facts) {
        let over = self.standing(&errand.order).into_iter().collect();
        self.outbox.put_back(Waiting { key: errand.key, order: errand.order, since: facts.now, over });
        self.outbox.tried_in_vain(retry_after);
    }

    fn standing(&self, order: &Order) -> Option<Order> {
        self.application().and_then(|record| order.standing_in(record))
    }

    /// The office takes no such order now. Where the visitor can do something about it, the step says so.
    pub(super) fn wait_for_better(&mut self, errand: Errand, refusal: Refusal, facts: &Facts) -> Vec<Command> {
        let step = errand.order.step();
        let wait = refusal.wait();
        self.put_back(errand, wait, facts);
        let mut commands = vec![Command::Save];
        match refusal {
            Refusal::Outdated => commands.extend(self.look()),
            Refusal::SessionEnded | Refusal::TermsMissing | Refusal::Maintenance { .. } | Refusal::AppOutdated => {
                self.trouble = Some(Trouble { step, cause: Cause::Refused(refusal) });
            }
            _ => {}
        }
        commands
    }

    /// Without the opening nothing that waits behind it could ever be sent: that goes with it. What was typed stays.
    pub(super) fn take_back(&mut self, key: &Key) -> Vec<Command> {
        if self.on_its_way().is_some_and(|errand| errand.key == *key) {
            return vec![];
        }
        let Some(taken) = self.outbox.take(key) else { return vec![] };
        if matches!(taken.order, Order::Open(_)) {
            self.outbox.retain(|_| false);
        }
        if let Some(there) = self.application().and_then(|record| taken.crossed_by(record)) {
            self.answer_as(&taken.order, &there);
        }
        vec![Command::Save]
    }

    /// The visitor has chosen what the office has: the form says that, and nothing of what they took back.
    fn answer_as(&mut self, taken: &Order, there: &Order) {
        let [taken, there] = [taken, there].map(|order| self.as_typed(order));
        let emptied = taken.entries().map(|(field, _)| (field, ""));
        for (field, text) in emptied.chain(there.entries()) {
            self.draft.write(field, text.to_owned());
        }
    }

    /// The answers of an order, as they are typed.
    fn as_typed(&self, order: &Order) -> Draft {
        let mut answers = Draft::default();
        let Some(record) = self.application() else { return answers };
        let mut alone =
            Application { visa_class: None, profile: None, delivery: None, preferences: None, ..record.clone() };
        match order {
            Order::SendProfile(profile) => alone.profile = Some(profile.clone()),
            Order::Deliver(choice) => alone.delivery = Some(choice.clone()),
            Order::Prefer(wish) => alone.preferences = Some(wish.clone()),
            _ => {}
        }
        recall(&mut answers, &alone);
        answers
    }

    pub(super) fn insist(&mut self, key: &Key) -> Vec<Command> {
        let Some(file) = &self.file else { return vec![] };
        self.outbox.insist(key, &file.application);
        vec![Command::Save]
    }

    /// What the record shows has arrived, and its answer was lost: it need not be sent any more, and is told.
    pub(super) fn take_out_what_left_a_trace(&mut self, record: &Application, facts: &Facts) {
        let under_way = self.errand.as_ref().map(|errand| &errand.key);
        let arrived = self
            .outbox
            .take_those(|waiting| under_way != Some(&waiting.key) && waiting.order.left_a_trace(&waiting.key, record));
        for Waiting { key, order, .. } in arrived {
            self.outbox.got_through();
            let errand = Errand { key, order, stage: Stage::Sent, at: None };
            let lead = self.lead_on(&errand, facts);
            self.tell_of(errand.order, lead);
        }
    }
}
