//! What is asked for several applications at once, all of them or none: under a key that lies in store before anything is
//! sent.

use leptos::prelude::*;

use super::party_desk::{PartyDesk, Waiting};
use super::runner::random_word;
use crate::api::{Office, party};
use crate::domain::application::Application;
use crate::domain::draft::Field;
use crate::domain::journey::Cause;
use crate::domain::party::{Asked, Doubt, Run, Trace, Wish};

/// Letters of a key.
const KEY_LENGTH: usize = 32;

impl PartyDesk {
    /// Asks for everybody's time of a run to be held; `then` once they are.
    pub fn hold(self, run: &Run, then: impl FnOnce() + 'static) {
        let applications = untrack(|| self.chosen());
        self.wish(Wish::Hold { run: run.id.clone(), applications }, then);
    }

    /// Asks for everybody's held time to be registered; `then` once they are.
    pub fn book(self, then: impl FnOnce() + 'static) {
        let held = |record: &Application| Some((record.id.clone(), record.hold.as_ref()?.id.clone()));
        let bookings = untrack(|| self.party()).iter().filter_map(held).collect();
        self.wish(Wish::Book { bookings }, then);
    }

    fn wish(self, wish: Wish, then: impl FnOnce() + 'static) {
        self.send(Asked { key: random_word(KEY_LENGTH), wish }, then);
    }

    /// Sends what the records show nothing of once more, under the same key.
    pub fn try_again(self, then: impl FnOnce() + 'static) {
        if let Some(Doubt::NotSeen(asked)) = self.doubt.get_untracked() {
            self.send(asked, then);
        }
    }

    /// Lets go of what the records show nothing of.
    pub fn let_go(self) {
        self.doubt.set(None);
        self.forget();
    }

    fn send(self, asked: Asked, then: impl FnOnce() + 'static) {
        self.ask(
            Waiting::Wish,
            async move |office: &Office, token: &str| {
                let _ = self.doubt.try_set(None);
                // The key lies in store before anything is sent.
                self.journey.type_in(Field::PartyAsked, asked.to_text());
                self.journey.stored().await;
                let answer = party::carry(office, token, &asked).await;
                if answer.as_ref().is_err_and(|setback| setback.cause == Cause::NoAnswer) {
                    let _ = self.doubt.try_set(Some(Doubt::Unclear(asked)));
                } else {
                    self.forget();
                }
                answer
            },
            move |records| {
                self.times.set(None);
                self.take_in(records);
                self.session.refresh();
                then();
            },
        );
    }

    /// Nothing that was asked is open any more.
    fn forget(self) {
        self.journey.type_in(Field::PartyAsked, String::new());
    }

    /// What the records say of what was asked and not answered.
    pub(super) fn clear_up(self) {
        let Some(Doubt::Unclear(asked)) = self.doubt.get_untracked() else { return };
        // What another account asked for is not this one's to ask again.
        if untrack(|| self.candidates()).iter().all(|own| !asked.whom().contains(&own.id.as_str())) {
            return self.let_go();
        }
        let trace = self.records.with_untracked(|records| asked.trace(records.as_deref().unwrap_or_default()));
        self.doubt.set(Some(match trace {
            Trace::Done => {
                self.forget();
                Doubt::Done
            }
            Trace::NotSeen => Doubt::NotSeen(asked),
        }));
    }
}
