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
    /// Called with the key of the day that was chosen; only days with free times can be.
    on_choose: Callback<String>,
    /// Called when another month is wanted. The days of that month must be there at once; their states may follow.
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
                <tbody>{move || grid.weeks()}</tbody>
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
            // The day's button is drawn anew with its month, so that it can take the focus only after the next frame.
            request_animation_frame(move || focus(&day_id(untrack(move || self.reachable()))));
        }
    }

    fn weeks(self) -> AnyView {
        let month = self.month.get();
        let blanks = (0..month.first_column).map(|_| view! { <td></td> }.into_any());
        let days = month.days.into_iter().enumerate().map(|(index, day)| self.day(index, day));
        let mut cells: Vec<AnyView> = blanks.chain(days).collect();
        let mut weeks = Vec::new();
        while !cells.is_empty() {
            let rest = cells.split_off(cells.len().min(7));
            weeks.push(view! { <tr>{cells}</tr> }.into_any());
            cells = rest;
        }
        weeks.into_any()
    }

    fn day(self, index: usize, day: CalendarDay) -> AnyView {
        let CalendarDay { key, number, label, state, today } = day;
        let mine = key.clone();
        let is_chosen = move || self.chosen.with(|chosen| chosen.as_ref() == Some(&mine));
        view! {
            <td role="gridcell">
                <button
                    id=day_id(index)
                    class=state.class()
                    type="button"
                    aria-label=label
                    aria-current=today.then_some("date")
                    aria-disabled=(state != DayState::Free).then_some("true")
                    aria-pressed=move || is_chosen().to_string()
                    tabindex=move || if self.reachable() == index { "0" } else { "-1" }
                    on:click=move |_| {
                        self.place.set(Some(index));
                        if state == DayState::Free {
                            self.on_choose.run(key.clone());
                        }
                    }
                >
                    {number}
                </button>
            </td>
        }
        .into_any()
    }
}

fn day_id(index: usize) -> String {
    format!("calendar-day-{index}")
}
