//! What samples are made of: the words and the pack of the country, a day, questions that keep their answer.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;

use super::pieces::Kind;
use super::state::State;
use crate::components::{OneOf, OneText, QuestionWords, Tone};
use crate::domain::money::Money;
use crate::domain::pack::Pack;
use crate::i18n::Words;

/// One sample: a piece in a state.
#[derive(Clone)]
pub struct Sample {
    pub words: &'static Words,
    pub pack: Arc<Pack>,
    /// Address of the country's logo; empty where it has none.
    pub logo: String,
    pub kind: Kind,
    pub state: State,
}

impl Sample {
    /// A name for its question that no other sample has.
    pub fn name(&self) -> String {
        format!("gallery-{}-{}", self.kind as usize, self.state as usize)
    }

    pub fn is(&self, state: State) -> bool {
        self.state == state
    }

    /// How serious it is in this state.
    pub fn tone(&self) -> Tone {
        match self.state {
            State::Info => Tone::Info,
            State::Success => Tone::Success,
            State::Warning => Tone::Warning,
            State::Failed => Tone::Danger,
            _ => Tone::Neutral,
        }
    }

    pub fn asked(&self, label: String, hint: String) -> QuestionWords {
        QuestionWords { label, hint, error_prefix: self.words.problem_prefix() }
    }

    /// What is wrong in the state with an error.
    pub fn error(&self, text: String) -> Signal<Option<String>> {
        Signal::stored(self.is(State::Wrong).then_some(text))
    }

    /// A question answered by one text; it is empty in its empty state, and keeps what is typed.
    pub fn one_text(&self, words: QuestionWords, value: &str, error: String) -> OneText {
        let typed = RwSignal::new(if self.is(State::Empty) { String::new() } else { value.to_owned() });
        OneText {
            name: self.name(),
            words,
            value: typed.into(),
            error: self.error(error),
            on_input: Callback::new(move |text| typed.set(text)),
        }
    }

    /// A question answered by one of several; nothing is chosen while it is empty or wrong.
    pub fn one_of(&self, words: QuestionWords, value: &str, error: String) -> OneOf {
        let none = self.is(State::Empty) || self.is(State::Wrong);
        let chosen = RwSignal::new((!none).then(|| value.to_owned()));
        OneOf {
            name: self.name(),
            words,
            chosen: chosen.into(),
            error: self.error(error),
            on_choose: Callback::new(move |value| chosen.set(Some(value))),
        }
    }

    /// An amount in the country's currency.
    pub fn amount(&self) -> String {
        let currency = self.pack.currency;
        self.words.money(Money { minor: 185 * 10_i64.pow(currency.digits()), currency })
    }

    pub fn reference(&self) -> String {
        format!("{}-7K3M-9QXD", self.pack.country.code().to_ascii_uppercase())
    }

    pub fn moment(&self) -> String {
        self.words.date_time(moment())
    }
}

/// The first day of the month in which all samples happen.
pub fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default()
}

/// A Wednesday, half past nine.
pub fn moment() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap_or_default();
    day.and_hms_opt(9, 30, 0).unwrap_or_default()
}
