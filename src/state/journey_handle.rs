//! The one door to the journey: what happened goes in by `tell`, what is comes out by reading.

use std::sync::Arc;

use leptos::prelude::*;

use super::clock::Clock;
use super::line::Line;
use super::reading::Reading;
use super::runner::Runner;
use crate::domain::application::Application;
use crate::domain::clock::Instant;
use crate::domain::draft::{Draft, Field, TICKED};
use crate::domain::errand::{Errand, Key, Order, Stage};
use crate::domain::journey::{Cause, Command, Event, Facts, Journey, Meanwhile, Trouble};
use crate::domain::outbox::Outbox;
use crate::domain::pack::{Country, Pack};
use crate::domain::problem::Problem;
use crate::domain::step::{Guard, Step};
use crate::domain::way::Shown;

/// A journey that lives in this tab.
#[derive(Clone, Copy)]
pub struct JourneyHandle {
    journey: RwSignal<Journey>,
    /// The outbox as it lies in store.
    stored_outbox: RwSignal<Outbox>,
    pack: StoredValue<Arc<Pack>>,
    clock: Clock,
    line: Line,
    runner: StoredValue<Runner, LocalStorage>,
    /// How fresh the office's record is.
    pub reading: Reading,
}

impl JourneyHandle {
    /// A journey in a country, moved by a runner.
    pub fn new(pack: Arc<Pack>, clock: Clock, line: Line, runner: Runner) -> Self {
        Self {
            journey: RwSignal::new(Journey::default()),
            stored_outbox: RwSignal::default(),
            pack: StoredValue::new(pack),
            clock,
            line,
            runner: StoredValue::new_local(runner),
            reading: Reading::new(),
        }
    }

    /// Tells the journey what happened, and has its commands carried out.
    pub fn tell(self, event: Event) {
        let commands = self.absorb(event);
        self.runner.with_value(|runner| runner.run(self, commands));
    }

    /// Gives once what was typed so far is in store: what must not be sent before it lies there. `false` where the
    /// application was erased meanwhile.
    pub async fn stored(self) -> bool {
        self.runner.get_value().store(self).await
    }

    /// The visitor typed into a field.
    pub fn type_in(self, field: Field, text: String) {
        self.tell(Event::Typed(field, text));
    }

    /// The visitor asked for something.
    pub fn ask(self, order: Order) {
        self.tell(Event::Asked(order));
    }

    /// Takes a journey over as it is: from another tab, or from data.
    pub fn adopt(self, journey: Journey) {
        self.journey.set(journey);
    }

    /// Takes in how the outbox lies in store now.
    pub fn lies_in_store(self, outbox: Outbox) {
        if self.stored_outbox.with_untracked(|known| *known != outbox) {
            self.stored_outbox.set(outbox);
        }
    }

    /// The outbox as it lies in store, tracked: nothing may be said to wait that a closed tab would lose.
    pub fn stored_outbox(self) -> ReadSignal<Outbox> {
        self.stored_outbox.read_only()
    }

    /// The key of the order that is on its way, in this tab or in another.
    pub(super) fn key_on_its_way(self) -> Option<Key> {
        self.glance(|journey| journey.on_its_way().map(|errand| errand.key.clone()))
    }

    /// The present state, once.
    pub fn glance<T>(self, look: impl FnOnce(&Journey) -> T) -> T {
        self.journey.with_untracked(look)
    }

    /// The present state, tracked.
    pub fn with<T>(self, look: impl FnOnce(&Journey) -> T) -> T {
        self.journey.with(look)
    }

    /// The office's record, tracked.
    pub fn application(self) -> Option<Application> {
        self.with(|journey| journey.application().cloned())
    }

    /// What stands in a field, tracked.
    pub fn field(self, field: Field) -> Signal<String> {
        Memo::new(move |_| self.with(|journey| journey.draft.typed(field).to_owned())).into()
    }

    /// What stands in a field, as text, tracked.
    pub fn field_text(self, field: Field) -> String {
        self.with(|journey| journey.draft.typed(field).to_owned())
    }

    /// Whether a box is ticked, tracked.
    pub fn ticked(self, field: Field) -> Signal<bool> {
        Memo::new(move |_| self.with(|journey| journey.draft.ticked(field))).into()
    }

    /// Ticks a box or takes the tick away.
    pub fn tick(self, field: Field, on: bool) {
        self.type_in(field, if on { TICKED.to_owned() } else { String::new() });
    }

    /// The draft, once.
    pub fn draft(self) -> Draft {
        self.glance(|journey| journey.draft.clone())
    }

    /// Whether an order is on its way.
    pub fn busy(self) -> Signal<bool> {
        Memo::new(move |_| self.with(|journey| journey.on_its_way().is_some())).into()
    }

    /// Whether the fate of an order is not known and the record has still to tell it: no other is given meanwhile.
    pub fn in_doubt(self) -> Signal<bool> {
        Memo::new(move |_| self.unclear().is_some_and(|errand| errand.stage == Stage::Unclear)).into()
    }

    /// The order whose fate is not known, tracked.
    pub fn unclear(self) -> Option<Errand> {
        self.with(|journey| journey.errand.clone().filter(|errand| errand.stage != Stage::Sent))
    }

    /// Why the last order came to nothing, tracked.
    pub fn trouble(self) -> Option<Trouble> {
        self.with(|journey| journey.trouble.clone())
    }

    /// What was carried out while the visitor was at another step, tracked.
    pub fn meanwhile(self) -> Option<Meanwhile> {
        self.with(|journey| journey.meanwhile.clone())
    }

    /// The questions of this step whose answers the office refused, tracked.
    pub fn refused_answers(self) -> Vec<Problem> {
        self.with(|journey| match &journey.trouble {
            Some(Trouble { cause: Cause::Refused(refusal), .. }) => refusal.problems().to_vec(),
            _ => Vec::new(),
        })
    }

    /// What keeps a step closed; tracked, by the second.
    pub fn missing(self, step: Step) -> Option<Guard> {
        let now = self.clock.sure_now();
        self.pack.with_value(|pack| self.with(|journey| journey.missing(step, pack, now)))
    }

    /// What stands on a step's page; tracked, by the second.
    pub fn shown(self, step: Step) -> Shown {
        let now = self.clock.sure_now();
        self.pack.with_value(|pack| self.with(|journey| journey.shown(step, pack, now)))
    }

    /// Whether a step has nothing left to do; tracked, by the second.
    pub fn is_done(self, step: Step) -> bool {
        let now = self.clock.sure_now();
        self.pack.with_value(|pack| self.with(|journey| journey.is_done(step, pack, now)))
    }

    /// Where to go on from a step, once.
    pub fn next_after(self, step: Step) -> Step {
        self.pack.with_value(|pack| self.glance(|journey| journey.next_after(step, pack, self.clock.sure_glance())))
    }

    /// The office's time, tracked by the second.
    pub fn now(self) -> Instant {
        self.clock.now()
    }

    /// The time by which something may be closed, tracked by the second.
    pub fn sure_now(self) -> Instant {
        self.clock.sure_now()
    }

    /// The clock that the journey goes by.
    pub fn clock(self) -> Clock {
        self.clock
    }

    /// The office's time, once.
    pub fn glance_at_clock(self) -> Instant {
        self.clock.glance()
    }

    /// Reads the office's record anew if something is being waited for.
    pub fn look_if_waiting(self) {
        let waiting = self.glance(|journey| {
            let unclear = journey.errand.as_ref().is_some_and(|errand| errand.stage == Stage::Unclear);
            unclear || journey.application().is_some_and(|known| known.fee.is_waiting())
        });
        if waiting {
            self.tell(Event::LookedAgain);
        }
    }

    /// How often something was tried in vain that waits and could go out now; tracked. None where nothing could.
    pub(super) fn rests(self) -> Option<u32> {
        let now = self.clock.sure_glance();
        self.pack.with_value(|pack| {
            self.with(|journey| {
                let could_go = journey.errand.is_none() && journey.next_waiting(pack, now).is_some();
                could_go.then(|| journey.outbox.attempts())
            })
        })
    }

    /// Whether the journey is one of this country.
    pub fn is_in(self, country: &Country) -> bool {
        self.pack.with_value(|own| own.country == *country)
    }

    pub(super) fn pack(self) -> Arc<Pack> {
        self.pack.get_value()
    }

    /// Lets the machine take in an event; gives its commands.
    pub(super) fn absorb(self, event: Event) -> Vec<Command> {
        let key = super::runner::random_word(KEY_LENGTH);
        let pack = self.pack.get_value();
        let (now, sure_now) = (self.clock.glance(), self.clock.sure_glance());
        let facts = Facts { now, sure_now, online: self.line.glance(), fresh_key: &key, pack: &pack };
        let (journey, commands) = self.journey.get_untracked().on(event, &facts);
        if self.journey.with_untracked(|known| *known != journey) {
            self.journey.set(journey);
        }
        commands
    }
}

/// Letters of a key: more than enough that no two are ever the same.
const KEY_LENGTH: usize = 32;
