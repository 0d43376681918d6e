//! A long roll of people: a table on a wide screen, cards on a narrow one.
//!
//! Only the rows near the screen are drawn, block by block, so that two hundred people are as light as ten; a block that is
//! not drawn keeps its height. A screen reader is told how many there are and which one it reads. One row at a time can be
//! reached by Tab, the arrow keys move from row to row. Paper gets them all.
use std::sync::Arc;

use leptos::ev::{afterprint, beforeprint, resize, scroll};
use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::focus::focus;
use super::roll_window::{BLOCK, blocks, edges, near, row_move};
use super::status_tag::StatusTag;
use super::tone::Tone;

/// One person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RollRow {
    /// What is reported when the row's button is pressed.
    pub key: String,
    /// Who it is.
    pub name: String,
    /// What tells the person from others of that name.
    pub note: String,
    /// How serious the state is.
    pub tone: Tone,
    /// The state in one or two words.
    pub state: String,
    /// The facts, in the order of the columns from the third on.
    pub cells: Vec<String>,
    /// What can be done with the row, if anything.
    pub deed: Option<RollDeed>,
}

/// The button of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RollDeed {
    /// Its word.
    pub text: String,
    /// The same with the person's name, so that two hundred buttons do not sound alike.
    pub label: String,
}

/// The words of a roll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RollWords {
    /// What it is a roll of.
    pub label: String,
    /// Which keys move in it.
    pub keys: String,
    /// The columns: who, the state, the facts, what can be done.
    pub columns: Vec<String>,
}

/// A long roll of people.
#[component]
pub fn Roll(
    /// Its words.
    words: RollWords,
    /// The people in their order.
    #[prop(into)]
    rows: Signal<Vec<Arc<RollRow>>>,
    /// Key of the row that is opened, if one is.
    #[prop(into)]
    opened: Signal<Option<String>>,
    /// What stands under the row that is opened.
    detail: Callback<String, AnyView>,
    /// Called with the key of the row whose button was pressed.
    on_press: Callback<String>,
) -> impl IntoView {
    let list = NodeRef::<html::Div>::new();
    let roll = RollState {
        rows,
        opened,
        detail,
        on_press,
        columns: StoredValue::new(words.columns),
        list,
        drawn: RwSignal::new((0, 1)),
        heights: StoredValue::new(Vec::new()),
        guess: RwSignal::new(None),
        place: RwSignal::new(0),
        printing: RwSignal::new(false),
    };
    list.on_load(move |_| request_animation_frame(move || roll.look()));
    let listeners = [
        window_event_listener(scroll, move |_| roll.look()),
        window_event_listener(resize, move |_| roll.look()),
        window_event_listener(beforeprint, move |_| roll.printing.set(true)),
        window_event_listener(afterprint, move |_| roll.printing.set(false)),
    ];
    on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    let columns = roll.columns.get_value();
    let count = columns.len();
    let heads = columns.into_iter().map(|column| view! { <span role="columnheader">{column}</span> }).collect_view();
    let number = Memo::new(move |_| blocks(rows.with(Vec::len)));
    view! {
        <p class="viza-hidden" id="roll-keys">{words.keys}</p>
        <div
            class="viza-roll"
            role="grid"
            hidden=move || rows.with(Vec::is_empty)
            aria-label=words.label
            aria-describedby="roll-keys"
            aria-colcount=count.to_string()
            aria-rowcount=move || (rows.with(Vec::len) + 1).to_string()
            on:keydown=move |event| roll.press(&event)
        >
            <div class="viza-roll__head viza-roll__cells" role="row" aria-rowindex="1">{heads}</div>
            <div role="presentation" node_ref=list>
                <For each=move || 0..number.get() key=|block| *block children=move |block| roll.block(block) />
            </div>
        </div>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct RollState {
    rows: Signal<Vec<Arc<RollRow>>>,
    opened: Signal<Option<String>>,
    detail: Callback<String, AnyView>,
    on_press: Callback<String>,
    columns: StoredValue<Vec<String>>,
    list: NodeRef<html::Div>,
    /// First and last block near the screen.
    drawn: RwSignal<(usize, usize)>,
    /// How high each block was when it was last seen, in CSS pixels.
    heights: StoredValue<Vec<f64>>,
    /// How high a block is that was not seen yet: as the first one.
    guess: RwSignal<Option<f64>>,
    /// The row that Tab reaches.
    place: RwSignal<usize>,
    printing: RwSignal<bool>,
}

impl RollState {
    /// Measures the blocks and finds those near the screen. Everything is read before anything is drawn.
    fn look(self) {
        let Some(Some(list)) = self.list.try_get_untracked() else { return };
        let screen = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        let elements = list.children();
        let seen: Vec<f64> = (0..elements.length())
            .filter_map(|index| Some(elements.item(index)?.get_bounding_client_rect().height()))
            .collect();
        let Some(first) = seen.first().copied() else { return };
        if self.guess.get_untracked().is_none() {
            self.guess.set(Some(first));
        }
        // Before it is drawn for the first time a block may have no height at all.
        let heights: Vec<f64> = seen.iter().map(|height| if *height > 0.0 { *height } else { first }).collect();
        let found = near(&edges(list.get_bounding_client_rect().top(), &heights), screen);
        self.heights.set_value(heights);
        if let Some(found) = found.filter(|found| *found != self.drawn.get_untracked()) {
            self.drawn.set(found);
        }
    }

    /// The row that Tab reaches: a shorter list may have lost the one where the arrows stood.
    fn reachable(self) -> usize {
        self.place.get().min(self.rows.with(Vec::len).saturating_sub(1))
    }

    fn press(self, event: &KeyboardEvent) {
        let (from, last) = untrack(move || (self.reachable(), self.rows.with(Vec::len).saturating_sub(1)));
        let Some(to) = row_move(&event.key(), from, last) else { return };
        event.prevent_default();
        self.place.set(to);
        // The row may be drawn only now, and can take the focus after the next frame.
        request_animation_frame(move || focus(&row_id(to)));
    }

    fn is_drawn(self, block: usize) -> bool {
        let (first, last) = self.drawn.get();
        (first..=last).contains(&block) || self.reachable() / BLOCK == block || self.printing.get()
    }

    /// How high a block stays while it is not drawn.
    fn height(self, block: usize) -> Option<f64> {
        let guess = self.guess.get();
        self.heights.with_value(|heights| heights.get(block).copied()).or(guess)
    }

    fn block(self, block: usize) -> AnyView {
        let first = block * BLOCK;
        let is_drawn = Memo::new(move |_| self.is_drawn(block));
        let own =
            Memo::new(move |_| self.rows.with(|rows| rows.iter().skip(first).take(BLOCK).cloned().collect::<Vec<_>>()));
        let rows = move || {
            let drawn = if is_drawn.get() { own.get() } else { Vec::new() };
            drawn.into_iter().enumerate().map(|(index, row)| self.row(first + index, &row)).collect_view()
        };
        let kept = move || {
            let height = if is_drawn.get() { None } else { self.height(block) };
            height.map(|height| format!("{height}px"))
        };
        view! { <div class="viza-roll__block" role="presentation" style:min-block-size=kept>{rows}</div> }.into_any()
    }

    fn row(self, index: usize, row: &RollRow) -> AnyView {
        let RollRow { key, name, note, tone, state, cells, deed } = row.clone();
        let labels = self.columns.get_value().into_iter().skip(2);
        let cells = cells.into_iter().zip(labels).map(|(text, label)| cell(label, text)).collect_view();
        let tabindex = Memo::new(move |_| if self.reachable() == index { "0" } else { "-1" });
        let is_opened = {
            let key = key.clone();
            Memo::new(move |_| self.opened.with(|opened| opened.as_ref() == Some(&key)))
        };
        let pressed = key.clone();
        let deed = deed.map(|deed| {
            let press = move |_| {
                if !is_opened.get_untracked() {
                    self.on_press.run(pressed.clone());
                }
            };
            view! {
                <button
                    class="viza-button viza-button--quiet"
                    type="button"
                    aria-label=deed.label
                    aria-disabled=move || is_opened.get().then_some("true")
                    tabindex=move || tabindex.get()
                    on:click=press
                >
                    {deed.text}
                </button>
            }
        });
        let detail = move || {
            is_opened.get().then(|| {
                view! { <div class="viza-roll__detail" role="gridcell">{self.detail.run(key.clone())}</div> }
            })
        };
        view! {
            <div
                id=row_id(index)
                class="viza-roll__row"
                role="row"
                aria-rowindex=(index + 2).to_string()
                tabindex=move || tabindex.get()
                on:focusin=move |_| self.place.set(index)
            >
                <div class="viza-roll__cells" role="presentation">
                    <div class="viza-roll__who" role="rowheader">
                        <span class="viza-roll__name" translate="no">{name}</span>
                        <span class="viza-roll__note" translate="no">{note}</span>
                    </div>
                    <div role="gridcell"><StatusTag tone text=state /></div>
                    {cells}
                    <div class="viza-roll__deed" role="gridcell">{deed}</div>
                </div>
                {detail}
            </div>
        }
        .into_any()
    }
}

/// One fact of a row. On a narrow screen it bears its column's name, which stands nowhere else there.
fn cell(label: String, text: String) -> AnyView {
    view! {
        <div class="viza-roll__cell" role="gridcell">
            <span class="viza-roll__label">{label} ": "</span>
            {text}
        </div>
    }
    .into_any()
}

fn row_id(index: usize) -> String {
    format!("roll-row-{index}")
}
