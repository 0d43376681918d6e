//! Looking at the free times: each look is the visitor's wish, and what was seen stays seen (R12).

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::reads;
use crate::api::ApiError;
use crate::domain::outlook::{Look, Seen};
use crate::state::Visit;

/// The free times on the page.
#[derive(Clone, Copy)]
pub struct Times {
    pub visit: Visit,
    /// The last look that was answered.
    pub look: RwSignal<Option<Look>>,
    /// Why a look after it came to nothing.
    pub failed: RwSignal<Option<ApiError>>,
    /// All days that were looked at.
    pub seen: RwSignal<Seen>,
    /// Whether the office is being asked.
    pub looking: RwSignal<bool>,
    /// The day that the list is narrowed to, if it is.
    pub day: RwSignal<Option<NaiveDate>>,
    /// The first day of the month on the calendar.
    pub month: RwSignal<NaiveDate>,
    /// First day of the look that was last wished for.
    from: RwSignal<NaiveDate>,
}

impl Times {
    /// The free times from today on, looked up once.
    pub fn open(visit: Visit) -> Self {
        let today = visit.pack().zone.date(visit.journey.glance_at_clock());
        let times = Self {
            visit,
            look: RwSignal::new(None),
            failed: RwSignal::new(None),
            seen: RwSignal::default(),
            looking: RwSignal::new(false),
            day: RwSignal::new(None),
            month: RwSignal::new(month_of(today)),
            from: RwSignal::new(today),
        };
        times.ask(today, None);
        times
    }

    /// The office's day, once.
    pub fn today(self) -> NaiveDate {
        self.visit.pack().zone.date(self.visit.journey.glance_at_clock())
    }

    /// Looks from a day on, and shows its month.
    pub fn go_to(self, day: NaiveDate) {
        self.month.set(month_of(day));
        self.ask(day, None);
    }

    /// Looks from the same day on as before.
    pub fn again(self) {
        self.ask(self.from.get_untracked(), self.day.get_untracked());
    }

    /// Turns the calendar to a month and looks there.
    pub fn turn_to(self, month: NaiveDate) {
        self.month.set(month);
        self.ask(month.max(self.today()), None);
    }

    /// Narrows the list to a day, looking there first where nobody has; the chosen day chosen again gives all days back.
    pub fn choose(self, day: NaiveDate) {
        if self.day.get_untracked() == Some(day) {
            self.day.set(None);
        } else if self.look.with_untracked(|look| look.as_ref().is_some_and(|look| look.covers(day))) {
            self.day.set(Some(day));
        } else {
            self.ask(day, Some(day));
        }
    }

    /// One look. What stood there stays until the answer comes.
    fn ask(self, from: NaiveDate, then: Option<NaiveDate>) {
        self.from.set(from);
        self.looking.set(true);
        spawn_local(async move {
            let answer = reads::slots(self.visit, from).await;
            // The visitor may have looked elsewhere since, or left the page.
            if self.from.try_get_untracked() != Some(from) {
                return;
            }
            self.looking.set(false);
            match answer {
                Ok(list) => self.take_in(Look { from, list }, then),
                Err(error) => self.failed.set(Some(error)),
            }
        });
    }

    fn take_in(self, look: Look, then: Option<NaiveDate>) {
        let first = self.seen.with_untracked(Seen::first_free).is_none();
        self.seen.update(|seen| seen.take_in(&look));
        if let (true, Some(day)) = (first, self.seen.with_untracked(Seen::first_free)) {
            self.month.set(month_of(day));
        }
        self.failed.set(None);
        self.day.set(then);
        self.look.set(Some(look));
    }
}

fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
