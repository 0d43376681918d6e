//! What stands on the keys, and what they are called.

use crate::components::{KeyCap, KeySign, KeyWidth};
use crate::domain::keyboard::{Board, Key, Keyboard, Shift};
use crate::domain::language::Language;
use crate::i18n::Words;

/// The keys as they are drawn, row by row.
pub fn rows(words: &Words, keyboard: Keyboard) -> Vec<Vec<KeyCap>> {
    let rows = keyboard.rows();
    rows.into_iter().map(|row| row.into_iter().map(|key| cap(words, keyboard, key)).collect()).collect()
}

fn cap(words: &Words, keyboard: Keyboard, key: Key) -> KeyCap {
    let sign = |sign, name| KeyCap { sign: Some(sign), name, is_quiet: true, ..KeyCap::default() };
    match key {
        Key::Text(text, capital) => {
            let shown = if keyboard.shift() == Shift::Off { text } else { capital };
            let width = if text.chars().nth(1).is_some() { KeyWidth::Rest } else { KeyWidth::One };
            let lang = letters_of(keyboard.board()).filter(|language| *language != words.language());
            let lang = lang.map(Language::code);
            KeyCap { text: shown.to_owned(), lang, width, repeats: true, ..KeyCap::default() }
        }
        Key::Space => KeyCap {
            width: KeyWidth::Rest,
            repeats: true,
            is_quiet: false,
            ..sign(KeySign::Space, words.keyboard_space())
        },
        Key::NewLine => sign(KeySign::NewLine, words.keyboard_new_line()),
        Key::Shift => shift(words, keyboard.shift()),
        Key::Erase => KeyCap { width: KeyWidth::Rest, repeats: true, ..sign(KeySign::Erase, words.keyboard_erase()) },
        Key::Left => KeyCap { repeats: true, ..sign(KeySign::Left, words.keyboard_left()) },
        Key::Right => KeyCap { repeats: true, ..sign(KeySign::Right, words.keyboard_right()) },
        Key::To(Board::Alphabets) => sign(KeySign::Globe, words.keyboard_alphabets()),
        Key::To(board) if keyboard.board() == Board::Alphabets => language(words, keyboard, board),
        Key::To(board) => way(words, keyboard, board),
    }
}

fn shift(words: &Words, shift: Shift) -> KeyCap {
    let (sign, name) = match shift {
        Shift::Locked => (KeySign::Locked, words.keyboard_locked()),
        _ => (KeySign::Shift, words.keyboard_shift()),
    };
    KeyCap {
        sign: Some(sign),
        name,
        width: KeyWidth::Rest,
        is_down: Some(shift != Shift::Off),
        is_quiet: true,
        ..KeyCap::default()
    }
}

/// Whose letters they are, in that language's own words.
fn language(words: &Words, keyboard: Keyboard, board: Board) -> KeyCap {
    let (text, lang) = match board {
        Board::Letters(language) => (language.own_name().to_owned(), Some(language.code())),
        _ => (words.keyboard_accents(), None),
    };
    KeyCap { text, lang, is_down: Some(keyboard.chosen() == Some(board)), ..KeyCap::default() }
}

/// A way to another board, by what stands there.
fn way(words: &Words, keyboard: Keyboard, board: Board) -> KeyCap {
    let lang = letters_of(board).map(Language::code);
    let (text, name) = match board {
        Board::Signs => ("#+=", words.keyboard_signs()),
        Board::MoreSigns => ("~[†", words.keyboard_more_signs()),
        Board::Letters(Language::Ka) => ("აბგ", words.keyboard_letters()),
        Board::Accents => ("ÀÉÑ", words.keyboard_letters()),
        _ => ("ABC", words.keyboard_letters()),
    };
    let is_between_signs = matches!(board, Board::Signs | Board::MoreSigns) && !keyboard.board().is_alphabet();
    let width = if is_between_signs && keyboard.board() != Board::Mail { KeyWidth::Rest } else { KeyWidth::Wide };
    KeyCap { text: text.to_owned(), lang, name, width, is_quiet: true, ..KeyCap::default() }
}

/// Whose letters stand on a board, so that they are read aloud as that language's.
const fn letters_of(board: Board) -> Option<Language> {
    match board {
        Board::Letters(language) => Some(language),
        Board::Accents | Board::Mail | Board::Code => Some(Language::En),
        Board::Signs | Board::MoreSigns | Board::Alphabets | Board::Digits | Board::Telephone => None,
    }
}
