//! Booking: the free times as a list and as a month, in the embassy's time; a hold; and what there is when there are none.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::booking_month;
use super::form::Form;
use super::sheet::wide_sheet;
use super::{appointment, no_times, reads};
use crate::api::ApiError;
use crate::components::{
    Button, ButtonKind, Details, Loading, Notice, QuestionWords, SlotDay, SlotPicker, SlotTime, Tone,
};
use crate::domain::booking::{Slot, SlotList};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::problem::{Fault, Problem};
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

/// Days of one look at the free times.
const LOOK_DAYS: u64 = 31;

/// The free times on the page.
#[derive(Clone, Copy)]
pub struct Times {
    pub visit: Visit,
    /// First day of the present look.
    pub from: RwSignal<NaiveDate>,
    pub list: RwSignal<Option<Result<SlotList, ApiError>>>,
    looking: RwSignal<bool>,
    /// The day chosen in the month, if the list is narrowed to it.
    pub day: RwSignal<Option<NaiveDate>>,
}

impl Times {
    fn new(visit: Visit) -> Self {
        let today = visit.pack().zone.date(visit.journey.glance_at_clock());
        Self {
            visit,
            from: RwSignal::new(today),
            list: RwSignal::new(None),
            looking: RwSignal::new(false),
            day: RwSignal::new(None),
        }
    }

    /// One look, on the visitor's wish only (R12).
    pub fn look(self, from: NaiveDate) {
        self.from.set(from);
        self.day.set(None);
        self.looking.set(true);
        spawn_local(async move {
            let answer = reads::slots(self.visit, from).await;
            // The visitor may have turned on, or left the page.
            if self.from.try_get_untracked() == Some(from) {
                self.list.set(Some(answer));
                self.looking.set(false);
            }
        });
    }
}

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let may_take = Memo::new(move |_| visit.journey.application().is_some_and(|known| known.may_take_time()));
    let body = view! {
        {appointment::standing(visit)}
        {move || may_take.get().then(|| untrack(|| free_times(visit)))}
    };
    wide_sheet(visit, Step::Booking, words.booking_title(), body.into_any())
}

/// The free times, looked up once when the page opens.
fn free_times(visit: Visit) -> AnyView {
    let words = visit.words();
    let times = Times::new(visit);
    times.look(times.from.get_untracked());
    view! {
        <p>{words.booking_embassy_sets()} " " {words.booking_embassy_time()}</p>
        {move || wait(times)}
        <Loading shown=times.looking text=words.common_loading() />
        {move || found(times)}
        <Details summary=words.booking_why()><p>{words.booking_why_answer()}</p></Details>
    }
    .into_any()
}

fn wait(times: Times) -> AnyView {
    let words = times.visit.words();
    times.list.with(|list| {
        let Some(Ok(list)) = list else { return ().into_any() };
        let wait = list.wait_days.map(|days| words.booking_wait_days(days));
        let checked = words.common_checked_at(&words.time(list.checked.local.time()));
        view! { <p>{wait} " " {checked}</p> }.into_any()
    })
}

fn found(times: Times) -> AnyView {
    times.list.with(|list| match list {
        None => ().into_any(),
        Some(Err(error)) => no_times::failed(times, error),
        Some(Ok(list)) => match list.empty {
            Some(why) => no_times::empty(times, why, list.next_free),
            None => choose(times, list),
        },
    })
}

fn choose(times: Times, list: &SlotList) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let slots = StoredValue::new(list.slots.clone());
    // The time that the office has just refused stays in the list, marked as taken.
    let gone = Memo::new(move |_| {
        visit.journey.with(|journey| match &journey.trouble {
            Some(Trouble { cause: Cause::Refused(Refusal::SlotTaken { .. }), .. }) => {
                Some(journey.draft.typed(Field::Slot).to_owned())
            }
            _ => None,
        })
    });
    let days = Signal::derive(move || {
        let words = visit.words();
        let only = times.day.get();
        slots.with_value(|slots| by_day(words, slots, only, gone.get().as_deref()))
    });
    let form = Form::new(visit);
    let question = QuestionWords {
        label: words.booking_choose(),
        hint: words.booking_choose_hint(),
        error_prefix: words.problem_prefix(),
    };
    let error = form.problem_at(Field::Slot);
    let chosen = Signal::derive(move || Some(visit.journey.field_text(Field::Slot)));
    let on_choose = Callback::new(move |slot| visit.journey.type_in(Field::Slot, slot));
    let on_press = Callback::new(move |()| {
        let slot = visit.journey.draft().typed(Field::Slot).to_owned();
        // A time that was chosen in an earlier list may be gone from this one.
        let listed = slots.with_value(|slots| slots.iter().any(|free| free.id == slot));
        let missing = Problem { field: Field::Slot, fault: Fault::Missing };
        if let Some(slot) = form.judge(if listed { Ok(slot) } else { Err(vec![missing]) }) {
            visit.journey.ask(Order::Hold { slot });
        }
    });
    view! {
        {form.summary()}
        <div class="viza-columns">
            {booking_month::calendar(times, &list.slots)}
            <div class="viza-stack">
                <SlotPicker name=Field::Slot.slug() words=question days chosen error on_choose />
                {later(times)}
            </div>
        </div>
        {looks_left(words, list)}
        <div class="viza-actions viza-actions--stay">
            <Button
                text=words.common_hold_this_time()
                busy=visit.journey.busy()
                busy_text=words.common_sending()
                on_press
            />
        </div>
    }
    .into_any()
}

/// The free times of each day, or of one day.
fn by_day(words: &'static Words, slots: &[Slot], only: Option<NaiveDate>, gone: Option<&str>) -> Vec<SlotDay> {
    let closed = |slot: &Slot| if gone == Some(slot.id.as_str()) { words.common_taken() } else { String::new() };
    let mut days: Vec<(NaiveDate, Vec<SlotTime>)> = Vec::new();
    for slot in slots.iter().filter(|slot| only.is_none_or(|day| slot.starts.date() == day)) {
        let time = SlotTime { key: slot.id.clone(), label: words.time(slot.starts.local.time()), closed: closed(slot) };
        match days.last_mut() {
            Some((day, times)) if *day == slot.starts.date() => times.push(time),
            _ => days.push((slot.starts.date(), vec![time])),
        }
    }
    let shown = if only.is_some() { 1 } else { DAYS_SHOWN };
    days.into_iter()
        .take(shown)
        .map(|(day, times)| SlotDay {
            label: words.date_long(day),
            note: words.booking_free_times(u32::try_from(times.len()).unwrap_or_default()),
            times,
        })
        .collect()
}

/// Days in the list before one asks for later ones. Ten keep most people from asking.
const DAYS_SHOWN: usize = 10;

fn later(times: Times) -> AnyView {
    let words = times.visit.words();
    let on_press = Callback::new(move |()| {
        let next = times.list.with_untracked(|list| match list {
            Some(Ok(list)) => tenth_day(&list.slots).or(list.next_free),
            _ => None,
        });
        times.look(next.unwrap_or_else(|| times.from.get_untracked() + Days::new(LOOK_DAYS)));
    });
    view! {
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.booking_later() on_press />
            {again(times)}
        </div>
    }
    .into_any()
}

/// The first day after those shown.
fn tenth_day(slots: &[Slot]) -> Option<NaiveDate> {
    let mut days: Vec<NaiveDate> = slots.iter().map(|slot| slot.starts.date()).collect();
    days.dedup();
    days.get(DAYS_SHOWN).copied()
}

/// "Check again", from the same day on.
pub fn again(times: Times) -> AnyView {
    let words = times.visit.words();
    let on_press = Callback::new(move |()| times.look(times.from.get_untracked()));
    view! { <Button kind=ButtonKind::Quiet text=words.common_check_again() on_press /> }.into_any()
}

/// Warns before the office would make the visitor pause.
fn looks_left(words: &'static Words, list: &SlotList) -> AnyView {
    if list.looks_left > 10 {
        return ().into_any();
    }
    let heading = words.booking_looks_left(list.looks_left);
    view! {
        <Notice tone=Tone::Warning heading>
            <p>{words.booking_looks_left_help()}</p>
        </Notice>
    }
    .into_any()
}
