//! What can be asked of the office for several applications of the account at once. Records live in memory only; what was
//! asked and not answered lies in the draft of the application at hand, and is looked for in the records before anything
//! else is sent.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::journey_handle::JourneyHandle;
use super::session::Session;
use super::visit::Visit;
use crate::api::{Office, accounts, party};
use crate::domain::application::Application;
use crate::domain::draft::Field;
use crate::domain::journey::{Cause, Event};
use crate::domain::own_application::OwnApplication;
use crate::domain::party::{Asked, Doubt, Setback, TimeRuns, candidates, hindrance_listed};
use crate::domain::refusal::Refusal;
use crate::wire::letter::account as letter;

/// What is being waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// For the records.
    Records,
    /// For a look at the times.
    Times,
    /// For everybody's time to be held, or to be registered.
    Wish,
}

/// Several applications of the account that go together.
#[derive(Clone, Copy)]
pub struct PartyDesk {
    pub(super) session: Session,
    pub(super) journey: JourneyHandle,
    waiting: RwSignal<Option<Waiting>>,
    pub(super) records: RwSignal<Option<Vec<Application>>>,
    pub(super) times: RwSignal<Option<(NaiveDate, TimeRuns)>>,
    setback: RwSignal<Option<Setback>>,
    pub(super) doubt: RwSignal<Option<Doubt>>,
}

impl PartyDesk {
    /// A desk at which the records are being read.
    pub fn open(visit: Visit) -> Self {
        let desk = Self {
            session: visit.session,
            journey: visit.journey,
            waiting: RwSignal::new(None),
            records: RwSignal::new(None),
            times: RwSignal::new(None),
            setback: RwSignal::new(None),
            doubt: RwSignal::new(
                visit
                    .journey
                    .glance(|journey| Asked::from_text(journey.draft.typed(Field::PartyAsked)).map(Doubt::Unclear)),
            ),
        };
        desk.read();
        desk
    }

    /// The applications of the account that might go together here; tracked.
    pub fn candidates(self) -> Vec<OwnApplication> {
        let account = self.session.account();
        account.map(|account| candidates(&account.applications, &self.journey.pack().country)).unwrap_or_default()
    }

    /// The records that have been read, tracked; nothing before.
    pub fn records(self) -> Option<Vec<Application>> {
        self.records.get()
    }

    /// Those who are chosen, in the order in which the times are given; tracked.
    pub fn chosen(self) -> Vec<String> {
        let typed = self.journey.field_text(Field::PartyWho);
        let is_chosen = |id: &String| typed.split(' ').any(|chosen| chosen == id);
        self.candidates().into_iter().map(|own| own.id).filter(is_chosen).collect()
    }

    /// The records of those who are chosen; tracked.
    pub fn party(self) -> Vec<Application> {
        let chosen = self.chosen();
        let record = |id: &String| {
            self.records.with(|records| records.as_ref()?.iter().find(|record| record.id == *id).cloned())
        };
        chosen.iter().filter_map(record).collect()
    }

    /// Chooses somebody, or no longer. Times that were looked for others do not count any more.
    pub fn choose(self, id: &str, on: bool) {
        let typed = self.journey.draft().typed(Field::PartyWho).to_owned();
        let others = typed.split(' ').filter(|chosen| !chosen.is_empty() && *chosen != id);
        let chosen: Vec<&str> = others.chain(on.then_some(id)).collect();
        self.journey.type_in(Field::PartyWho, chosen.join(" "));
        self.times.set(None);
        self.setback.set(None);
    }

    /// Lets go of those who cannot take part any more.
    pub fn keep_only(self, able: &[OwnApplication]) {
        let chosen = untrack(|| self.chosen());
        let kept: Vec<&str> =
            able.iter().map(|own| own.id.as_str()).filter(|id| chosen.iter().any(|chosen| chosen == id)).collect();
        if kept.len() < chosen.len() {
            self.journey.type_in(Field::PartyWho, kept.join(" "));
        }
    }

    /// Lets everybody go who was chosen.
    pub fn begin_anew(self) {
        self.doubt.set(None);
        for field in [Field::PartyWho, Field::PartyRun] {
            self.journey.type_in(field, String::new());
        }
    }

    /// What is being waited for, tracked.
    pub fn waiting(self) -> Option<Waiting> {
        self.waiting.get()
    }

    /// Whether anything is being waited for.
    pub fn busy(self) -> Signal<bool> {
        Signal::derive(move || self.waiting.get().is_some())
    }

    /// Whether nothing more can be asked: nobody knows yet what became of a wish.
    pub fn closed(self) -> Signal<bool> {
        Signal::derive(move || matches!(self.doubt.get(), Some(Doubt::Unclear(_) | Doubt::NotSeen(_))))
    }

    /// The times that were looked up last, with the day from which; tracked.
    pub fn times(self) -> Option<(NaiveDate, TimeRuns)> {
        self.times.get()
    }

    /// Why the last wish came to nothing, tracked.
    pub fn setback(self) -> Option<Setback> {
        self.setback.get()
    }

    /// What is known of a wish whose answer did not come, tracked.
    pub fn doubt(self) -> Option<Doubt> {
        self.doubt.get()
    }

    /// Reads the account and the records of everybody who may go; then looks for what was asked and not answered.
    pub fn read(self) {
        self.ask(
            Waiting::Records,
            async move |office: &Office, token: &str| {
                let renewed = accounts::change(office, token, letter::account(token)).await?;
                self.session.keep(Some(renewed));
                self.fetch(office, token).await
            },
            move |records| {
                self.take_in(records);
                self.clear_up();
            },
        );
    }

    async fn fetch(self, office: &Office, token: &str) -> Result<Vec<Application>, Setback> {
        let (people, chosen) = untrack(|| (self.candidates(), self.chosen()));
        let asked = self.doubt.try_get_untracked().flatten();
        let is_asked = |id: &str| asked.as_ref().is_some_and(|doubt| doubt.is_about(id));
        let mut records = Vec::new();
        for own in people {
            if hindrance_listed(&own).is_none() || chosen.contains(&own.id) || is_asked(&own.id) {
                records.push(accounts::record(office, token, &own.id).await?);
            }
        }
        Ok(records)
    }

    /// Looks for times from a day on. One look of each (R12).
    pub fn look(self, from: NaiveDate) {
        let applications = untrack(|| self.chosen());
        self.ask(
            Waiting::Times,
            async move |office: &Office, token: &str| party::times(office, token, &applications, from).await,
            move |times| self.times.set(Some((from, times))),
        );
    }

    /// Newer records replace the older ones; the application at hand goes by its own too.
    pub(super) fn take_in(self, newer: Vec<Application>) {
        let at_hand = self.journey.glance(|journey| journey.application().map(|known| known.id.clone()));
        if let Some(own) = newer.iter().find(|record| Some(&record.id) == at_hand.as_ref()) {
            self.journey.tell(Event::Read(Box::new(own.clone())));
        }
        self.records.update(|records| {
            let records = records.get_or_insert_default();
            records.retain(|known| newer.iter().all(|record| record.id != known.id));
            records.extend(newer);
        });
    }

    /// Asks the office for one thing at a time; `then` gets what it gave.
    pub(super) fn ask<T: 'static>(
        self,
        waiting: Waiting,
        ask: impl AsyncFnOnce(&Office, &str) -> Result<T, Setback> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        let Some(token) = self.session.token().filter(|_| self.waiting.get_untracked().is_none()) else { return };
        if !self.session.line.may_try() {
            return self.setback.set(Some(Cause::NoLine.into()));
        }
        self.setback.set(None);
        self.waiting.set(Some(waiting));
        let office = self.session.beyond.get_value().office;
        spawn_local(async move {
            let answer = ask(&office, &token).await;
            // The visitor may have left the page.
            if self.waiting.try_set(None).is_some() {
                return;
            }
            match answer {
                Ok(given) => then(given),
                Err(setback) => self.hear(setback, waiting),
            }
        });
    }

    fn hear(self, setback: Setback, waiting: Waiting) {
        match setback.cause {
            Cause::Refused(Refusal::SessionEnded | Refusal::TokenInvalid) => self.session.is_over(),
            // The records say what became of it.
            Cause::NoAnswer if waiting == Waiting::Wish => self.read(),
            _ => self.setback.set(Some(setback)),
        }
    }
}
