//! A month of days, each saying whether it has free times.
//!
//! One day at a time can be reached by Tab; the arrow keys move between days, Page Up and Page Down between months.
//! A day's state is told by its mark and its words, never by colour alone.
use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;

use super::calendar_keys::{CalendarMove, calendar_move};
use super::calendar_month::{CalendarDay, CalendarKey, CalendarMonth, CalendarWords, DayState, MonthTurn};
use super::focus::focus;

/// A month of days.
#[component]
pub fn DayCalendar(
    /// Its words.
    words: CalendarWords,
    /// The month that is shown.
    #[prop(into)]
    month: Signal<CalendarMonth>,
    /// The chosen day's key.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// Called with the key of the day that was pressed, the chosen one too; a closed day cannot be.
    on_choose: Callback<String>,
    /// Called when another month is wanted. The days of that month must be there at once; their states may follow, and
    /// nobody loses their place by it.
    on_turn: Callback<MonthTurn>,
) -> impl IntoView {
    let grid = Grid { month, chosen, on_choose, on_turn, place: RwSignal::new(None) };
    let heads = words
        .weekdays
        .into_iter()
        .map(|day| {
            view! {
                <th scope="col">
                    <span aria-hidden="true">{day.short}</span>
                    <span class="viza-hidden">{day.full}</span>
                </th>
            }
        })
        .collect_view();
    let keys = words.keys.into_iter().map(key_entry).collect_view();
    view! {
        <div class="viza-calendar">
            <div class="viza-calendar__head">
                {turn_button(words.before, MonthTurn::Before, grid)}
                <p class="viza-calendar__title" id="calendar-title" aria-live="polite">
                    {move || month.with(|month| month.title.clone())}
                </p>
                {turn_button(words.after, MonthTurn::After, grid)}
            </div>
            <table
                class="viza-calendar__grid"
                role="grid"
                aria-labelledby="calendar-title"
                on:keydown=move |event| grid.press(&event)
            >
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{grid.weeks()}</tbody>
            </table>
            <ul class="viza-calendar__keys" role="list">{keys}</ul>
        </div>
    }
    .into_any()
}

fn key_entry(key: CalendarKey) -> AnyView {
    view! {
        <li>
            <span class=key.state.class() aria-hidden="true">"1"</span>
            {key.text}
        </li>
    }
    .into_any()
}

fn turn_button(label: String, turn: MonthTurn, grid: Grid) -> AnyView {
    let (class, can_turn): (_, fn(&CalendarMonth) -> bool) = match turn {
        MonthTurn::Before => ("viza-calendar__turn viza-calendar__turn--before", |month| month.has_before),
        MonthTurn::After => ("viza-calendar__turn viza-calendar__turn--after", |month| month.has_after),
    };
    view! {
        <button
            class=class
            type="button"
            aria-label=label
            aria-disabled=move || (!grid.month.with(can_turn)).then_some("true")
            on:click=move |_| {
                grid.turn(turn);
            }
        ></button>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Grid {
    month: Signal<CalendarMonth>,
    chosen: Signal<Option<String>>,
    on_choose: Callback<String>,
    on_turn: Callback<MonthTurn>,
    /// The day where the arrow keys stand, once they were used.
    place: RwSignal<Option<usize>>,
}

impl Grid {
    /// The day that Tab reaches: where the arrows stand, else the chosen day, else the first with free times.
    fn reachable(self) -> usize {
        self.month.with(|month| {
            let chosen = self.chosen.get();
            let last = month.days.len().saturating_sub(1);
            self.place
                .get()
                .map(|place| place.min(last))
                .or_else(|| month.days.iter().position(|day| chosen.as_ref() == Some(&day.key)))
                .or_else(|| month.days.iter().position(|day| day.state == DayState::Free))
                .unwrap_or(0)
        })
    }

    fn turn(self, turn: MonthTurn) -> bool {
        let can_turn = self.month.with_untracked(|month| match turn {
            MonthTurn::Before => month.has_before,
            MonthTurn::After => month.has_after,
        });
        if can_turn {
            self.place.set(None);
            self.on_turn.run(turn);
        }
        can_turn
    }

    fn press(self, event: &KeyboardEvent) {
        let day = untrack(move || self.reachable());
        let (days, column) = self.month.with_untracked(|month| (month.days.len(), (month.first_column + day) % 7));
        let Some(to) = calendar_move(&event.key(), day, days, column) else {
            return;
        };
        event.prevent_default();
        let place = match to {
            CalendarMove::To(place) => Some(place),
            CalendarMove::MonthBefore => self.turn(MonthTurn::Before).then_some(usize::MAX),
            CalendarMove::MonthAfter => self.turn(MonthTurn::After).then_some(0),
        };
        if let Some(place) = place {
            self.place.set(Some(place));
            // The buttons of another month may be drawn anew, so that one can take the focus only after the next frame.
            request_animation_frame(move || focus(&day_id(untrack(move || self.reachable()))));
        }
    }

    /// The weeks are drawn anew for a month of another shape only: what becomes of a day changes its button in place.
    fn weeks(self) -> AnyView {
        let shape = Memo::new(move |_| self.month.with(|month| (month.first_column, month.days.len())));
        (move || {
            let (first_column, days) = shape.get();
            let blanks = (0..first_column).map(|_| view! { <td></td> }.into_any());
            let mut cells: Vec<AnyView> = blanks.chain((0..days).map(|index| self.day(index))).collect();
            let mut weeks = Vec::new();
            while !cells.is_empty() {
                let rest = cells.split_off(cells.len().min(7));
                weeks.push(view! { <tr>{cells}</tr> }.into_any());
                cells = rest;
            }
            weeks
        })
        .into_any()
    }

    fn day(self, index: usize) -> AnyView {
        let day = Memo::new(move |_| self.month.with(|month| month.days.get(index).cloned()).unwrap_or_default());
        let is_closed = move || day.with(|day| day.state == DayState::Closed);
        let is_chosen = move || self.chosen.with(|chosen| day.with(|day| chosen.as_ref() == Some(&day.key)));
        let press = move |_| {
            self.place.set(Some(index));
            let CalendarDay { key, state, .. } = day.get_untracked();
            if state != DayState::Closed {
                self.on_choose.run(key);
            }
        };
        view! {
            <td role="gridcell">
                <button
                    id=day_id(index)
                    class=move || day.with(|day| day.state.class())
                    type="button"
                    aria-label=move || day.with(|day| day.label.clone())
                    aria-current=move || day.with(|day| day.today.then_some("date"))
                    aria-disabled=move || is_closed().then_some("true")
                    aria-pressed=move || is_chosen().to_string()
                    tabindex=move || if self.reachable() == index { "0" } else { "-1" }
                    on:click=press
                >
                    {move || day.with(|day| day.number.clone())}
                </button>
            </td>
        }
        .into_any()
    }
}

fn day_id(index: usize) -> String {
    format!("calendar-day-{index}")
}
