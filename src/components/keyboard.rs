//! Keys on the screen, for a place where no others are.
//!
//! A press never takes the focus from where it is. Who presses keys with keys reaches one of them by Tab, and moves among
//! them by the arrows.
use std::time::Duration;

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::key_sign::KeySign;
use super::key_walk::{KeyPlace, key_walk};

/// How long a key is held before it types again, and from then on from one time to the next.
const HELD: Duration = Duration::from_millis(450);
const AGAIN: Duration = Duration::from_millis(70);

/// How much of a row a key takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyWidth {
    #[default]
    One,
    /// One and a half.
    Wide,
    /// A share of what the others leave.
    Rest,
}

/// One key as it is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyCap {
    /// What stands on it; empty where a sign does.
    pub text: String,
    /// Language of the text, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What stands on it instead of a text.
    pub sign: Option<KeySign>,
    /// What it is called beyond the text on it; empty where that says all.
    pub name: String,
    pub width: KeyWidth,
    /// Whether it is down, for a key that can stay so.
    pub is_down: Option<bool>,
    /// Whether it goes on while it is held.
    pub repeats: bool,
    /// Whether it does something and types nothing: it is drawn more quietly.
    pub is_quiet: bool,
}

/// Rows of keys.
#[component]
pub fn Keyboard(
    /// What it is called: what is typed with it.
    #[prop(into)]
    label: Signal<String>,
    /// The keys, row by row.
    rows: Memo<Vec<Vec<KeyCap>>>,
    /// How many keys of the usual width a full row has.
    #[prop(into)]
    columns: Signal<usize>,
    /// Called with the key's place at every press, and again while it is held.
    on_press: Callback<KeyPlace>,
) -> impl IntoView {
    let keys = Keys { rows, on_press, here: RwSignal::new((1, 0)), held: StoredValue::new(None) };
    on_cleanup(move || keys.released());
    let count = move || 0..rows.with(Vec::len);
    view! {
        <div
            class=move || format!("viza-keyboard viza-keyboard--{}", columns.get())
            role="group"
            aria-label=move || label.get()
            on:mousedown=|event: MouseEvent| event.prevent_default()
            on:contextmenu=|event: MouseEvent| event.prevent_default()
            on:keydown=move |event| keys.walk(&event)
        >
            <For each=count key=|row| *row children=move |row| keys.row(row) />
        </div>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Keys {
    rows: Memo<Vec<Vec<KeyCap>>>,
    on_press: Callback<KeyPlace>,
    /// The key that Tab reaches.
    here: RwSignal<KeyPlace>,
    /// What types again while a finger stays.
    held: StoredValue<Option<TimeoutHandle>>,
}

impl Keys {
    fn cap(self, (row, at): KeyPlace) -> Option<KeyCap> {
        self.rows.with(|rows| rows.get(row)?.get(at).cloned())
    }

    fn length(self, row: usize) -> usize {
        self.rows.with(|rows| rows.get(row).map_or(0, Vec::len))
    }

    fn row(self, row: usize) -> AnyView {
        let count = move || 0..self.length(row);
        view! {
            <div class="viza-keyboard__row">
                <For each=count key=|at| *at children=move |at| self.key((row, at)) />
            </div>
        }
        .into_any()
    }

    /// A key stays the same element when others take its place: who walks among the keys stays where they are.
    fn key(self, place: KeyPlace) -> AnyView {
        let cap = Memo::new(move |_| self.cap(place).unwrap_or_default());
        let reached = move || {
            let (row, at) = self.here.get();
            (row, at.min(self.length(row).saturating_sub(1))) == place
        };
        view! {
            <button
                class=move || cap.with(class)
                type="button"
                data-place=name(place)
                tabindex=move || if reached() { "0" } else { "-1" }
                aria-pressed=move || cap.with(|cap| cap.is_down.map(|down| if down { "true" } else { "false" }))
                on:focus=move |_| self.here.set(place)
                on:pointerdown=move |event| self.touched(&event, place)
                on:pointerup=move |_| self.released()
                on:pointercancel=move |_| self.released()
                on:pointerleave=move |_| self.released()
                on:click=move |event| self.clicked(&event, place)
            >
                {move || cap.with(face)}
            </button>
        }
        .into_any()
    }

    /// A finger types as it comes down, so that two that type in turn lose nothing.
    fn touched(self, event: &PointerEvent, place: KeyPlace) {
        if event.button() != 0 {
            return;
        }
        let repeats = untrack(|| self.cap(place)).is_some_and(|cap| cap.repeats);
        self.on_press.run(place);
        if repeats {
            self.again(place, HELD);
        }
    }

    fn again(self, place: KeyPlace, after: Duration) {
        self.released();
        let types = move || {
            self.on_press.run(place);
            self.again(place, AGAIN);
        };
        self.held.set_value(set_timeout_with_handle(types, after).ok());
    }

    fn released(self) {
        if let Some(held) = self.held.try_update_value(Option::take).flatten() {
            held.clear();
        }
    }

    /// A click without a finger: by a key, or by what reads the screen.
    fn clicked(self, event: &MouseEvent, place: KeyPlace) {
        if event.detail() == 0 {
            self.on_press.run(place);
        }
    }

    fn walk(self, event: &KeyboardEvent) {
        let lengths: Vec<usize> = self.rows.with_untracked(|rows| rows.iter().map(Vec::len).collect());
        let Some(place) = key_walk(&event.key(), self.here.get_untracked(), &lengths) else { return };
        event.prevent_default();
        let board = event.current_target().and_then(|board| board.dyn_into::<Element>().ok());
        let key =
            board.and_then(|board| board.query_selector(&format!("[data-place=\"{}\"]", name(place))).ok().flatten());
        if let Some(key) = key.and_then(|key| key.dyn_into::<HtmlElement>().ok()) {
            // A refusal to focus leaves the keys as they are.
            let _ = key.focus();
        }
    }
}

fn name((row, at): KeyPlace) -> String {
    format!("{row}-{at}")
}

fn class(cap: &KeyCap) -> String {
    let mut class = "viza-key".to_owned();
    match cap.width {
        KeyWidth::One => {}
        KeyWidth::Wide => class.push_str(" viza-key--wide"),
        KeyWidth::Rest => class.push_str(" viza-key--rest"),
    }
    if cap.is_quiet {
        class.push_str(" viza-key--quiet");
    }
    class
}

fn face(cap: &KeyCap) -> AnyView {
    let text = (!cap.text.is_empty()).then(|| view! { <span lang=cap.lang>{cap.text.clone()}</span> });
    let name = (!cap.name.is_empty()).then(|| view! { <span class="viza-hidden">{format!(" {}", cap.name)}</span> });
    view! {
        {cap.sign.map(KeySign::drawn)}
        {text}
        {name}
    }
    .into_any()
}
