//! The PIN, and the pause after too many wrong ones.

use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{Button, Field, FieldKind, FieldWidth, OneText, QuestionWords};
use crate::domain::kiosk::OperatorPin;
use crate::domain::operator::{ROUNDS, Tries};
use crate::i18n::Words;
use crate::storage::pin;

/// Where the wrong PINs of late are counted: a restart must not give five more.
const KEPT: &str = "viza-operator";

/// A PIN is digits, and nobody reads it over a shoulder.
const PIN: FieldKind =
    FieldKind { input_type: "password", autocomplete: "off", width: FieldWidth::Medium, ..FieldKind::DIGITS };

#[derive(Clone, Copy)]
struct Gate {
    words: &'static Words,
    typed: RwSignal<String>,
    is_wrong: RwSignal<bool>,
    is_busy: RwSignal<bool>,
    /// Seconds for which nobody may try.
    pause: RwSignal<Option<u32>>,
    is_open: RwSignal<bool>,
}

/// Asks for the PIN; sets `is_open` once it is right.
pub fn gate(words: &'static Words, pin: OperatorPin, is_open: RwSignal<bool>) -> AnyView {
    let gate = Gate {
        words,
        typed: RwSignal::new(String::new()),
        is_wrong: RwSignal::new(false),
        is_busy: RwSignal::new(false),
        pause: RwSignal::new(pause()),
        is_open,
    };
    if let Ok(watch) = set_interval_with_handle(move || gate.counts_down(), Duration::from_secs(1)) {
        on_cleanup(move || watch.clear());
    }
    let question = OneText {
        name: "pin".to_owned(),
        words: QuestionWords { label: words.operator_pin(), hint: String::new(), error_prefix: words.problem_prefix() },
        value: gate.typed.into(),
        error: Signal::derive(move || gate.fault()),
        on_input: Callback::new(move |text| gate.typed.set(text)),
    };
    let closed = Signal::derive(move || gate.pause.get().is_some());
    view! {
        <form
            class="viza-stack"
            on:submit=move |event| {
                event.prevent_default();
                gate.tries(pin.clone());
            }
        >
            <Field question kind=PIN />
            <Button text=words.operator_open() submit=true closed busy=gate.is_busy />
        </form>
    }
    .into_any()
}

impl Gate {
    fn fault(self) -> Option<String> {
        match self.pause.get() {
            Some(seconds) => Some(self.words.operator_pause(seconds)),
            None => self.is_wrong.get().then(|| self.words.operator_wrong_pin()),
        }
    }

    fn counts_down(self) {
        let now = pause();
        if now != self.pause.get_untracked() {
            self.pause.set(now);
            self.is_wrong.set(false);
        }
    }

    fn tries(self, pin: OperatorPin) {
        if self.is_busy.get_untracked() || self.pause.get_untracked().is_some() {
            return;
        }
        self.is_busy.set(true);
        spawn_local(async move {
            let typed = self.typed.get_untracked();
            let salt = pin::bytes(&pin.salt).unwrap_or_default();
            let is_right = pin::digest(typed.trim(), &salt, ROUNDS).await.is_ok_and(|digest| digest == pin.digest);
            // Whoever has gone meanwhile opens nothing.
            if self.is_busy.is_disposed() {
                return;
            }
            self.is_busy.set(false);
            if is_right {
                keep(None);
                self.is_open.set(true);
            } else {
                keep(Some(tries().and_one(Date::now())));
                self.typed.set(String::new());
                self.pause.set(pause());
                self.is_wrong.set(true);
            }
        });
    }
}

fn pause() -> Option<u32> {
    tries().pause(Date::now())
}

fn tries() -> Tries {
    let kept = store().and_then(|store| store.get_item(KEPT).ok().flatten());
    Tries::read(&kept.unwrap_or_default(), Date::now())
}

fn keep(tries: Option<Tries>) {
    let Some(store) = store() else { return };
    // A browser without room counts for this page only: the PIN itself is no shorter for it.
    let _ = match tries {
        Some(tries) => store.set_item(KEPT, &tries.text()),
        None => store.remove_item(KEPT),
    };
}

fn store() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
