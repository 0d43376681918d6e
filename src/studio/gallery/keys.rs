//! The keyboard on the screen, beside what it types.

use leptos::prelude::*;

use super::stage::Sample;
use super::state::State;
use crate::components::{KeyCap, KeyPlace, KeySign, KeyWidth, Keyboard as Keys};
use crate::domain::keyboard::{Attributes, Key, Keyboard, Line, Shift, Stroke};
use crate::i18n::Words;

/// The letters of the language, with what is needed to write a name.
pub fn keyboard(sample: &Sample) -> AnyView {
    let words = sample.words;
    let opened = Keyboard::open(Line::read(Attributes::default(), false), words.language(), None);
    let locked = opened.press(Key::Shift).0.press(Key::Shift).0;
    let keyboard = RwSignal::new(if sample.is(State::Chosen) { locked } else { opened });
    let typed = RwSignal::new(String::new());
    let caps = move |row: Vec<Key>| row.into_iter().map(|key| cap(words, keyboard.get(), key)).collect();
    let rows = Memo::new(move |_| shown(keyboard.get()).into_iter().map(caps).collect());
    let on_press = Callback::new(move |(row, at): KeyPlace| {
        let Some(key) = shown(keyboard.get_untracked()).get(row).and_then(|row| row.get(at)).copied() else { return };
        let (after, stroke) = keyboard.get_untracked().press(key);
        typed.update(|typed| match stroke {
            Some(Stroke::Type(text)) => typed.push_str(text),
            Some(Stroke::Erase) => drop(typed.pop()),
            _ => {}
        });
        keyboard.set(after);
    });
    let columns = Signal::stored(opened.board().columns());
    view! {
        <p class="viza-gallery__typed" aria-live="polite">{typed}</p>
        <Keys label=words.gallery_keyboard() rows columns on_press />
    }
    .into_any()
}

/// The keys that lead to other letters and signs are named by the words of a kiosk, which are not here.
fn shown(keyboard: Keyboard) -> Vec<Vec<Key>> {
    let is_shown = |key: &Key| matches!(key, Key::Text(..) | Key::Shift | Key::Erase);
    let mut rows = keyboard.rows();
    rows.truncate(4);
    rows.into_iter().map(|row| row.into_iter().filter(is_shown).collect()).collect()
}

fn cap(words: &Words, keyboard: Keyboard, key: Key) -> KeyCap {
    let is_up = keyboard.shift() == Shift::Off;
    let quiet =
        |sign, name| KeyCap { sign: Some(sign), name, width: KeyWidth::Rest, is_quiet: true, ..KeyCap::default() };
    match key {
        Key::Text(text, capital) => {
            KeyCap { text: if is_up { text } else { capital }.to_owned(), repeats: true, ..KeyCap::default() }
        }
        Key::Shift => KeyCap { is_down: Some(!is_up), ..quiet(KeySign::Shift, words.gallery_key_shift()) },
        _ => KeyCap { repeats: true, ..quiet(KeySign::Erase, words.gallery_key_erase()) },
    }
}
