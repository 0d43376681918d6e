//! Looking at the free times: each look is the visitor's wish, and what was seen stays seen (R12).

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{preferences, reads};
use crate::api::ApiError;
use crate::domain::draft::Field;
use crate::domain::outlook::{Criteria, Look, Seen};
use crate::domain::pacing::{Pace, Pacing};
use crate::domain::refusal::Refusal;
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
    /// How often the office lets one look.
    pacing: RwSignal<Pacing>,
    /// Whom the times are for; absent before a class is chosen.
    criteria: StoredValue<Option<Criteria>>,
    /// Whether times for another class or residency were shown before these.
    pub renewed: RwSignal<bool>,
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
            pacing: RwSignal::default(),
            criteria: StoredValue::new(visit.journey.glance(|journey| journey.application().and_then(Criteria::of))),
            renewed: RwSignal::new(false),
            day: RwSignal::new(None),
            month: RwSignal::new(month_of(today)),
            from: RwSignal::new(today),
        };
        times.begin();
        times
    }

    /// Looks from today on, or from the first day that suits. Times that were shown for another class or residency do not
    /// count any more (R55).
    fn begin(self) {
        let shown = self.visit.journey.draft().typed(Field::TimesFor).to_owned();
        if self.criteria.with_value(|now| now.as_ref().is_some_and(|now| now.differ_from(&shown))) {
            self.renewed.set(true);
            self.visit.journey.type_in(Field::Slot, String::new());
        }
        let wish = self.visit.journey.glance(preferences::told).unwrap_or_default();
        self.go_to(wish.look_from(self.today()));
    }

    /// How the next look stands; tracked, by the second.
    pub fn pace(self) -> Pace {
        self.pacing.get().at(self.visit.journey.now())
    }

    /// Whether no look can be taken: one is under way, or the office asks for a pause.
    pub fn closed(self) -> Signal<bool> {
        Memo::new(move |_| self.looking.get() || matches!(self.pace(), Pace::Paused(_))).into()
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
        let now = self.visit.journey.glance_at_clock();
        if let Pace::Paused(_) = self.pacing.get_untracked().at(now) {
            return;
        }
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
                Err(error) => self.fail(error),
            }
        });
    }

    fn fail(self, error: ApiError) {
        if let ApiError::Refused(Refusal::TooOften { wait }) = error {
            let now = self.visit.journey.glance_at_clock();
            self.pacing.update(|pacing| pacing.refused(wait, now));
        }
        self.failed.set(Some(error));
    }

    fn take_in(self, look: Look, then: Option<NaiveDate>) {
        self.pacing.update(|pacing| pacing.heard(&look.list));
        let shown = self.criteria.with_value(|now| now.as_ref().map(Criteria::word)).unwrap_or_default();
        if self.visit.journey.draft().typed(Field::TimesFor) != shown {
            self.visit.journey.type_in(Field::TimesFor, shown);
        }
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
