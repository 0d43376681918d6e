use std::collections::{BTreeMap, BTreeSet};

use super::exemplars::EXEMPLARS;
use super::*;

const TEXT: Line = Line { purpose: Purpose::Letters, capitals: Capitals::Sentences, is_latin: false, is_long: false };
const NAME: Line = Line { capitals: Capitals::Words, ..TEXT };

/// No field takes them: hyphens and a minus that nobody could tell from the key beside them, and a paragraph's end out of
/// old books.
const NOT_TYPED: &str = "‐‑−჻";

fn open(line: Line, page: Language) -> Keyboard {
    Keyboard::open(line, page, None)
}

fn of(purpose: Purpose) -> Keyboard {
    open(Line { purpose, ..TEXT }, Language::Sq)
}

/// Every text that the keyboard types, with the least number of presses before its own.
fn typed(keyboard: Keyboard) -> BTreeMap<&'static str, usize> {
    let mut found = BTreeMap::new();
    let mut known = vec![keyboard];
    let mut last = known.clone();
    for presses in 0.. {
        let mut next = Vec::new();
        for (keyboard, key) in last.iter().flat_map(|board| board.rows().concat().into_iter().map(|key| (*board, key)))
        {
            let (after, stroke) = keyboard.press(key);
            if let Some(Stroke::Type(text)) = stroke {
                found.entry(text).or_insert(presses);
            } else if !known.contains(&after) {
                known.push(after);
                next.push(after);
            }
        }
        if next.is_empty() {
            break;
        }
        last = next;
    }
    found
}

fn letters(text: &str) -> impl Iterator<Item = String> {
    text.chars().map(String::from)
}

#[test]
fn every_letter_of_a_language_has_a_key_of_its_own() {
    for known in EXEMPLARS {
        let typed = typed(open(TEXT, known.language));
        for letter in letters(known.main) {
            assert_eq!(typed.get(letter.as_str()), Some(&0), "{:?}: {letter}", known.language);
        }
        let capitals = typed.iter().filter(|(text, presses)| **presses == 1 && text.chars().any(char::is_uppercase));
        let capitals: BTreeSet<String> = capitals.map(|(capital, _)| capital.to_lowercase()).collect();
        let expected: BTreeSet<String> = letters(known.main).filter(|_| known.language != Language::Ka).collect();
        assert!(capitals.is_superset(&expected), "{:?}: {capitals:?}", known.language);
    }
}

#[test]
fn every_sign_of_a_language_and_every_foreign_letter_can_be_typed() {
    for known in EXEMPLARS {
        let typed = typed(open(TEXT, known.language));
        // The old scripts of the Georgian church are in no alphabet that a passport or an address is written in.
        let foreign = if known.language == Language::Ka { "" } else { known.auxiliary };
        for sign in letters(foreign).chain(letters(known.punctuation)).chain(letters(known.numbers)) {
            let presses = typed.get(sign.as_str());
            let is_near = presses.is_some_and(|presses| *presses <= 2);
            assert_ne!(is_near, NOT_TYPED.contains(&sign), "{:?}: {sign} takes {presses:?}", known.language);
        }
    }
}

#[test]
fn a_password_may_hold_every_sign_of_a_keyboard() {
    for page in Language::ALL {
        let typed = typed(open(Line::read(Attributes { kind: "password", ..Attributes::default() }, false), page));
        for sign in ' '..='~' {
            assert!(typed.contains_key(sign.to_string().as_str()), "{page:?}: {sign}");
        }
    }
}

#[test]
fn a_board_types_what_its_line_takes_and_nothing_else() {
    let all = |purpose| typed(of(purpose)).into_keys().collect::<String>();
    assert_eq!(all(Purpose::Digits), "0123456789");
    assert_eq!(all(Purpose::Telephone), " +-0123456789");
    // The last one fills the machine-readable lines of a passport.
    assert_eq!(all(Purpose::Code), " -/0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    let mail = typed(of(Purpose::Mail));
    for sign in "abcdefghijklmnopqrstuvwxyz0123456789@.-_+".chars() {
        assert_eq!(mail.get(sign.to_string().as_str()), Some(&0), "{sign}");
    }
}

#[test]
fn capitals_are_those_of_their_letters() {
    for board in Language::ALL.map(Board::Letters).into_iter().chain([Board::Accents]) {
        for key in board.rows().concat() {
            if let Key::Text(text, capital) = key {
                let has_capital = text.chars().any(char::is_lowercase) && board != Board::Letters(Language::Ka);
                assert_eq!(capital.to_lowercase(), text, "{board:?}");
                assert_eq!(capital != text, has_capital, "{board:?}: {text}");
            }
        }
    }
}

#[test]
fn every_board_has_five_rows_that_fit() {
    let mut boards: Vec<Keyboard> = Vec::new();
    for page in Language::ALL {
        let letters = open(Line { is_long: true, ..TEXT }, page);
        boards.push(letters);
        boards.extend(
            [Board::Accents, Board::Signs, Board::MoreSigns, Board::Alphabets].map(|to| letters.press(Key::To(to)).0),
        );
    }
    boards.extend([Purpose::Mail, Purpose::Code, Purpose::Digits, Purpose::Telephone].map(of));
    for keyboard in boards {
        let rows = keyboard.rows();
        assert_eq!(rows.len(), 5, "{:?}", keyboard.board());
        let (widest, columns) = (rows.iter().take(4).map(Vec::len).max(), keyboard.board().columns());
        assert_eq!(widest, Some(columns), "{:?}", keyboard.board());
        assert!(rows.iter().all(|row| row.len() <= columns.max(4)), "{:?}", keyboard.board());
    }
}

#[test]
fn a_line_says_which_keys_it_needs() {
    let line = |kind, mode, capitals, lang| Line::read(Attributes { kind, mode, capitals, lang }, false);
    for (said, purpose, capitals, is_latin) in [
        (line("text", "", "words", ""), Purpose::Letters, Capitals::Words, false),
        (line("text", "", "words", "und-Latn"), Purpose::Letters, Capitals::Words, true),
        (line("text", "", "sentences", ""), Purpose::Letters, Capitals::Sentences, false),
        (line("", "", "", ""), Purpose::Letters, Capitals::Sentences, false),
        (line("text", "", "characters", "en"), Purpose::Code, Capitals::Sentences, true),
        (line("text", "numeric", "off", "en"), Purpose::Digits, Capitals::Never, true),
        (line("text", "numeric", "", ""), Purpose::Digits, Capitals::Sentences, false),
        (line("email", "email", "off", "en"), Purpose::Mail, Capitals::Never, true),
        (line("text", "email", "off", "en"), Purpose::Mail, Capitals::Never, true),
        (line("tel", "tel", "off", "en"), Purpose::Telephone, Capitals::Never, true),
        (line("password", "", "off", ""), Purpose::Letters, Capitals::Never, true),
        (line("password", "", "", ""), Purpose::Letters, Capitals::Never, true),
    ] {
        assert_eq!(said, Line { purpose, capitals, is_latin, is_long: false });
    }
}

#[test]
fn letters_are_those_of_the_page_or_those_that_were_chosen() {
    use Board::{Accents, Letters};
    use Language::{En, Et, Ka, Sq};
    let latin = Line { is_latin: true, ..NAME };
    for (line, page, chosen, board) in [
        (NAME, Sq, None, Letters(Sq)),
        (NAME, Ka, None, Letters(Ka)),
        (NAME, Ka, Some(Letters(En)), Letters(En)),
        (NAME, Et, Some(Accents), Accents),
        (latin, Sq, None, Letters(Sq)),
        (latin, Ka, None, Letters(En)),
        (latin, Ka, Some(Letters(Et)), Letters(Et)),
        (latin, Ka, Some(Letters(Ka)), Letters(En)),
        (latin, En, Some(Letters(Ka)), Letters(En)),
    ] {
        assert_eq!(Keyboard::open(line, page, chosen).board(), board, "{line:?} {page:?} {chosen:?}");
    }
}

#[test]
fn latin_letters_are_one_key_away_from_georgian_ones() {
    for (page, there) in [(Language::Ka, Language::En), (Language::Et, Language::Et)] {
        let georgian = Keyboard::open(TEXT, page, Some(Board::Letters(Language::Ka)));
        let to_latin = Key::To(Board::Letters(there));
        assert!(georgian.rows().concat().contains(&to_latin), "{page:?}");
        assert_eq!(georgian.press(to_latin).0.chosen(), Some(Board::Letters(there)));
    }
    let back = Key::To(Board::Letters(Language::Ka));
    assert!(Keyboard::open(TEXT, Language::Ka, Some(Board::Accents)).rows().concat().contains(&back));
    assert!(!open(TEXT, Language::En).rows().concat().contains(&back));
}

#[test]
fn signs_lead_back_to_what_was_typed_before() {
    for keyboard in
        [open(TEXT, Language::Ka), of(Purpose::Mail), Keyboard::open(TEXT, Language::Sq, Some(Board::Accents))]
    {
        let more = keyboard.press(Key::To(Board::Signs)).0.press(Key::To(Board::MoreSigns)).0;
        let back = Key::To(keyboard.board());
        assert!(more.rows().concat().contains(&back), "{:?}", keyboard.board());
        assert_eq!(more.press(back).0, keyboard);
    }
    assert_eq!(of(Purpose::Mail).chosen(), None, "an address is no choice of letters");
}

#[test]
fn a_capital_is_typed_once_or_until_the_key_is_pressed_again() {
    let press = |keyboard: Keyboard, keys: &[Key]| {
        let mut text = String::new();
        let last = keys.iter().fold(keyboard, |keyboard, key| {
            let (after, stroke) = keyboard.press(*key);
            if let Some(Stroke::Type(typed)) = stroke {
                text.push_str(typed);
            }
            after
        });
        (text, last.shift())
    };
    let (letter, shift) = (Key::Text("ë", "Ë"), Key::Shift);
    let start = open(NAME, Language::Sq);
    for (start, keys, text, after) in [
        (start, &[letter, letter][..], "ëë", Shift::Off),
        (start, &[shift, letter, letter], "Ëë", Shift::Off),
        (start, &[shift, shift, letter, letter], "ËË", Shift::Locked),
        (start, &[shift, shift, shift, letter], "ë", Shift::Off),
        (start.after(""), &[letter, letter], "Ëë", Shift::Off),
        (start.after(""), &[shift, letter], "ë", Shift::Off),
        (start, &[shift, Key::Space, letter], " Ë", Shift::Off),
    ] {
        assert_eq!(press(start, keys), (text.to_owned(), after), "{keys:?}");
    }
}

#[test]
fn a_capital_is_due_where_a_word_or_a_sentence_begins() {
    for (capitals, text, due) in [
        (Capitals::Words, "", true),
        (Capitals::Words, "Ann", false),
        (Capitals::Words, "Ann ", true),
        (Capitals::Words, "Anne-", false),
        (Capitals::Sentences, "", true),
        (Capitals::Sentences, "  ", true),
        (Capitals::Sentences, "Yes ", false),
        (Capitals::Sentences, "Yes.", false),
        (Capitals::Sentences, "Yes. ", true),
        (Capitals::Sentences, "Yes? ", true),
        (Capitals::Sentences, "Yes\n", true),
        (Capitals::Never, "", false),
    ] {
        let keyboard = open(Line { capitals, ..TEXT }, Language::Et);
        let expected = if due { Shift::Due } else { Shift::Off };
        assert_eq!(keyboard.after(text).shift(), expected, "{capitals:?} {text:?}");
        assert_eq!(keyboard.after("").after(text).shift(), expected, "{capitals:?} {text:?} later");
    }
    let locked = open(NAME, Language::Et).press(Key::Shift).0.press(Key::Shift).0;
    assert_eq!(locked.after("Ann").shift(), Shift::Locked, "what the visitor wished stands");
}
