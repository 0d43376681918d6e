//! The keyboard of a kiosk: it comes when something can be typed, suits what that is, and goes when nothing can.
//!
//! The fields of the pages know nothing of it: it changes their text as a keyboard of the device would.

mod caps;
mod field;

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement};

use crate::components::{Button, ButtonKind, KeyPlace, Keyboard as Keys};
use crate::domain::keyboard::{Board, Keyboard};
use crate::i18n::Words;
use field::Field;

/// The letters that the visitor chose last, for as long as the visit lasts.
pub type Chosen = Rc<Cell<Option<Board>>>;

/// What of the keyboard is on the screen.
#[derive(Clone, PartialEq)]
struct Shown {
    keyboard: Keyboard,
    /// What is typed, in the words of its question.
    title: String,
    /// There is another field below.
    has_next: bool,
}

#[derive(Clone, Copy)]
struct Typing {
    words: &'static Words,
    shown: RwSignal<Option<Shown>>,
    field: StoredValue<Option<Field>, LocalStorage>,
    chosen: StoredValue<Chosen, LocalStorage>,
    /// A finger is on the screen.
    is_touched: RwSignal<bool>,
}

/// The keyboard for whatever page stands on the screen.
pub fn keyboard(words: &'static Words, chosen: Chosen) -> AnyView {
    let typing = Typing {
        words,
        shown: RwSignal::new(None),
        field: StoredValue::new_local(None),
        chosen: StoredValue::new_local(chosen),
        is_touched: RwSignal::new(false),
    };
    let listeners = [
        window_event_listener(ev::focusin, move |event| typing.comes(event.target())),
        window_event_listener(ev::click, move |event| typing.comes(event.target())),
        window_event_listener(ev::focusout, move |_| typing.may_go()),
        window_event_listener(ev::pointerdown, move |_| typing.is_touched.set(true)),
        window_event_listener(ev::pointerup, move |_| typing.lifted()),
        window_event_listener(ev::pointercancel, move |_| typing.lifted()),
        window_event_listener(ev::keydown, move |event| typing.key(&event)),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
    let is_shown = Memo::new(move |_| typing.shown.with(Option::is_some));
    (move || is_shown.get().then(|| typing.drawn())).into_any()
}

impl Typing {
    fn drawn(self) -> AnyView {
        let Self { words, shown, .. } = self;
        let read = move |read: fn(&Shown) -> String| shown.with(|shown| shown.as_ref().map(read).unwrap_or_default());
        let title = Signal::derive(move || read(|shown| shown.title.clone()));
        let rows = Memo::new(move |_| {
            shown.with(|shown| shown.as_ref().map(|shown| caps::rows(words, shown.keyboard))).unwrap_or_default()
        });
        let columns = Signal::derive(move || {
            shown.with(|shown| shown.as_ref().map_or(1, |shown| shown.keyboard.board().columns()))
        });
        let next = move || {
            let has_next = shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.has_next));
            let goes = Callback::new(move |()| self.next());
            has_next.then(|| view! { <Button kind=ButtonKind::Quiet text=words.keyboard_next() on_press=goes /> })
        };
        let closes = Callback::new(move |()| self.close());
        view! {
            <section
                class="viza-typing"
                aria-label=words.keyboard_label()
                on:mousedown=|event| event.prevent_default()
            >
                <div class="viza-typing__head">
                    <p class="viza-typing__title" aria-hidden="true">{title}</p>
                    {next}
                    <Button kind=ButtonKind::Quiet text=words.keyboard_close() on_press=closes />
                </div>
                <Keys label=title rows columns on_press=Callback::new(move |place| self.press(place)) />
            </section>
        }
        .into_any()
    }

    /// Something was focused or pressed: the keyboard comes if that is typed in.
    fn comes(self, target: Option<EventTarget>) {
        let Some(element) = target.and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if self.holds(&element) {
            return;
        }
        let Some(field) = Field::take(&element) else { return };
        let chosen = self.chosen.with_value(|chosen| chosen.get());
        let keyboard = Keyboard::open(field.line(), self.words.language(), chosen).after(&field.before());
        let shown = Shown { keyboard, title: field.title(), has_next: field.next().is_some() };
        self.field.set_value(Some(field));
        self.shown.set(Some(shown));
        request_animation_frame(move || self.look());
    }

    /// Whether this is the field that is typed in.
    fn holds(self, element: &Element) -> bool {
        self.field.with_value(|field| field.as_ref().is_some_and(|field| field.is(element)))
    }

    /// Brings the question into view above the keys.
    fn look(self) {
        let Some(keys) = document().query_selector(".viza-typing").ok().flatten() else { return };
        self.field.try_with_value(|field| {
            if let Some(field) = field {
                field.rise_above(keys.get_bounding_client_rect().top());
            }
        });
    }

    fn press(self, (row, at): KeyPlace) {
        let Some(shown) = self.shown.get_untracked() else { return };
        let Some(key) = shown.keyboard.rows().get(row).and_then(|row| row.get(at)).copied() else { return };
        let (mut keyboard, stroke) = shown.keyboard.press(key);
        if let Some(stroke) = stroke {
            self.field.with_value(|field| {
                if let Some(field) = field {
                    field.strike(stroke);
                    keyboard = keyboard.after(&field.before());
                }
            });
        }
        if let (Some(letters), true) = (keyboard.chosen(), shown.keyboard.chosen() != keyboard.chosen()) {
            self.chosen.with_value(|chosen| chosen.set(Some(letters)));
        }
        self.shown.set(Some(Shown { keyboard, ..shown }));
    }

    fn next(self) {
        let next = self.field.with_value(|field| field.as_ref().and_then(Field::next));
        if let Some(next) = next {
            let _ = next.focus();
        }
    }

    /// The keyboard goes, and who pressed its keys with keys is in the field again.
    fn close(self) {
        // Still held, it does not call for the keyboard that is going.
        self.field.with_value(|field| field.iter().for_each(Field::focus));
        self.field.set_value(None);
        self.shown.set(None);
    }

    fn lifted(self) {
        self.is_touched.set(false);
        self.may_go();
    }

    /// The focus may have gone elsewhere. What a finger is about to press must not move under it: so the keyboard stays
    /// until the press has happened.
    fn may_go(self) {
        if !self.is_touched.get_untracked() {
            set_timeout(move || self.goes(), Duration::ZERO);
        }
    }

    fn goes(self) {
        // The page may have gone meanwhile.
        if self.shown.try_with_untracked(Option::is_some) != Some(true) {
            return;
        }
        let active = document().active_element();
        let is_held = active.is_some_and(|active| is_among_keys(&active) || self.holds(&active));
        if !is_held {
            self.field.set_value(None);
            self.shown.set(None);
        }
    }

    /// From a field of one line the arrow down leads to the keys, which Tab reaches last of all; Escape leads back.
    fn key(self, event: &ev::KeyboardEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let is_held = self.holds(&target);
        let is_long = self.field.with_value(|field| field.as_ref().is_some_and(|field| field.line().is_long));
        match event.key().as_str() {
            "Escape" if is_held || is_among_keys(&target) => self.close(),
            "ArrowDown" if is_held && !is_long => {
                let first = document().query_selector(".viza-typing .viza-key[tabindex=\"0\"]").ok().flatten();
                if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
                    event.prevent_default();
                    let _ = first.focus();
                }
            }
            _ => {}
        }
    }
}

fn is_among_keys(element: &Element) -> bool {
    element.closest(".viza-typing").is_ok_and(|found| found.is_some())
}
