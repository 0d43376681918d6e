//! The free times to choose from: the list beside the month, and the one button that has a time held.

use leptos::prelude::*;

use super::booking_look::Times;
use super::booking_month;
use super::form::Form;
use super::order_button::order_button;
use super::preferences;
use crate::components::{Button, ButtonKind, SlotDay, SlotPicker, SlotTime, focus_question};
use crate::domain::booking::Slot;
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::outlook::Look;
use crate::domain::preferences::Preferences;
use crate::domain::problem::{Fault, Problem};
use crate::domain::refusal::Refusal;
use crate::i18n::Words;

pub fn choose(times: Times) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let form = Form::new(visit);
    let on_press = Callback::new(move |()| {
        let slot = visit.journey.draft().typed(Field::Slot).to_owned();
        // A time that was chosen in an earlier list may be gone from this one.
        let listed = times.look.with_untracked(|look| {
            look.as_ref().is_some_and(|look| look.list.slots.iter().any(|free| free.id == slot))
        });
        let missing = Problem { field: Field::Slot, fault: Fault::Missing };
        if let Some(slot) = form.judge(if listed { Ok(slot) } else { Err(vec![missing]) }) {
            visit.journey.ask(Order::Hold { slot });
        }
    });
    let has_times =
        Memo::new(move |_| times.look.with(|look| look.as_ref().is_some_and(|look| !look.list.slots.is_empty())));
    let hold = move || {
        let words = visit.words();
        view! {
            <div class="viza-actions viza-actions--stay">
                {order_button(visit, ButtonKind::Primary, words.common_hold_this_time(), on_press)}
            </div>
        }
    };
    let on_later = Callback::new(move |()| {
        if let Some(day) = times.look.with_untracked(|look| look.as_ref().map(Look::next)) {
            times.go_to(day);
        }
    });
    view! {
        {form.summary()}
        <div class="viza-columns">
            {booking_month::calendar(times)}
            <div class="viza-stack">
                {only_day(times)}
                {move || has_times.get().then(|| untrack(|| list(times, form)))}
                <div class="viza-actions">
                    <Button
                        kind=ButtonKind::Secondary
                        text=words.booking_later()
                        busy=times.looking
                        closed=times.closed()
                        on_press=on_later
                    />
                </div>
            </div>
        </div>
        {move || has_times.get().then(hold)}
    }
    .into_any()
}

/// The day that the list is narrowed to, with the way back to all.
fn only_day(times: Times) -> AnyView {
    let words = times.visit.words();
    let none = Memo::new(move |_| {
        let day = times.day.get();
        day.is_some() && times.look.with(|look| look.as_ref().is_some_and(|look| look.shown(day).is_empty()))
    });
    let on_press = Callback::new(move |()| {
        times.day.set(None);
        // The button goes with the day: who pressed it goes on at the list.
        request_animation_frame(|| focus_question(Field::Slot.slug()));
    });
    (move || {
        let day = times.day.get()?;
        let none = none.get().then(|| view! { <p>{words.booking_day_none()}</p> });
        Some(view! {
            <div class="viza-actions">
                <p>{words.booking_only_day(&words.date_long(day))}</p>
                <Button kind=ButtonKind::Quiet text=words.booking_all_days() on_press />
            </div>
            {none}
        })
    })
    .into_any()
}

fn list(times: Times, form: Form) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    // The time that the office has just refused stays in the list, marked as taken.
    let gone = Memo::new(move |_| {
        visit.journey.with(|journey| match &journey.trouble {
            Some(Trouble { cause: Cause::Refused(Refusal::SlotTaken { .. }), .. }) => {
                Some(journey.draft.typed(Field::Slot).to_owned())
            }
            _ => None,
        })
    });
    let wish = Memo::new(move |_| visit.journey.with(preferences::told).filter(|wish| !wish.is_open()));
    let days = Memo::new(move |_| {
        let (only, wish) = (times.day.get(), wish.get());
        times.look.with(|look| {
            let shown = look.iter().flat_map(|look| look.shown(only));
            shown
                .map(|of_day| slot_day(visit.words(), of_day, gone.get().as_deref(), wish.as_ref()))
                .collect::<Vec<_>>()
        })
    });
    let question = form.one_of(Field::Slot, words.booking_choose(), words.booking_choose_hint());
    view! { <SlotPicker question days /> }.into_any()
}

/// A day with its times; those that suit say so where it was told what suits.
fn slot_day(words: &'static Words, times: &[Slot], gone: Option<&str>, wish: Option<&Preferences>) -> SlotDay {
    let closed = |slot: &Slot| if gone == Some(slot.id.as_str()) { words.common_taken() } else { String::new() };
    let label = |slot: &Slot| {
        let time = words.time(slot.starts.local.time());
        if wish.is_some_and(|wish| wish.suits(slot.starts.local)) { words.preferences_suits(&time) } else { time }
    };
    let time = |slot: &Slot| SlotTime { key: slot.id.clone(), label: label(slot), closed: closed(slot) };
    SlotDay {
        label: times.first().map(|slot| words.date_long(slot.starts.date())).unwrap_or_default(),
        note: words.booking_free_times(u32::try_from(times.len()).unwrap_or_default()),
        times: times.iter().map(time).collect(),
    }
}
