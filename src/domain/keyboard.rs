//! The keyboard on the screen of a public place: which keys it shows, and what a press of one does.

mod board;
mod edit;
#[cfg(test)]
mod exemplars;
mod line;
#[cfg(test)]
mod tests;

pub use board::{Board, Key};
pub use edit::{Edit, until};
pub use line::{Attributes, Capitals, Line, Purpose};

use super::language::Language;

/// Whether letters are typed as capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    Off,
    /// The next letter is, because a word or a sentence begins.
    Due,
    /// The next letter is, because the visitor wishes it.
    Once,
    /// All are, until the key is pressed again.
    Locked,
}

/// What happens to the line that is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// This text takes the place of what is selected, or stands at the caret.
    Type(&'static str),
    /// What is selected is deleted, or the letter before the caret.
    Erase,
    Left,
    Right,
}

/// The keyboard while a line is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keyboard {
    page: Language,
    line: Line,
    board: Board,
    /// What is gone back to from the signs.
    letters: Board,
    shift: Shift,
}

impl Keyboard {
    /// The keyboard for a line on a page in this language. Letters that the visitor `chose` at an earlier line stay,
    /// unless this one takes Latin letters only and those are none.
    pub fn open(line: Line, page: Language, chosen: Option<Board>) -> Self {
        let georgian = Board::Letters(Language::Ka);
        let own = Board::Letters(page);
        let fits = |board: &Board| !line.is_latin || *board != georgian;
        let letters = || chosen.filter(fits).or(Some(own).filter(fits)).unwrap_or(Board::Letters(Language::En));
        let board = match line.purpose {
            Purpose::Letters => letters(),
            Purpose::Mail => Board::Mail,
            Purpose::Code => Board::Code,
            Purpose::Digits => Board::Digits,
            Purpose::Telephone => Board::Telephone,
        };
        Self { page, line, board, letters: board, shift: Shift::Off }
    }

    /// What the keys stand on now.
    pub const fn board(self) -> Board {
        self.board
    }

    pub const fn shift(self) -> Shift {
        self.shift
    }

    /// The letters that the visitor finds again at the next line; none where this line had no choice of them.
    pub fn chosen(self) -> Option<Board> {
        Some(self.letters).filter(|board| board.is_alphabet())
    }

    /// The keys, row by row: five rows on every board, so that nothing on the page moves when the board changes.
    pub fn rows(self) -> Vec<Vec<Key>> {
        let mut rows = self.board.rows();
        rows.extend(self.last_row());
        rows
    }

    /// The row under letters and signs; the other boards bring one of their own.
    fn last_row(self) -> Option<Vec<Key>> {
        let away = match self.board {
            Board::Letters(_) | Board::Accents => vec![Key::To(Board::Signs)],
            Board::Signs | Board::MoreSigns => vec![Key::To(self.letters)],
            _ => return None,
        };
        let [hyphen, comma, stop] = ["-", ",", "."].map(Key::sign);
        let letters = if self.board.is_alphabet() { self.other_letters() } else { Vec::new() };
        let typed = [hyphen, Key::Space, comma, stop, Key::Left, Key::Right];
        let long = self.line.is_long.then_some(Key::NewLine);
        Some(away.into_iter().chain(letters).chain(typed).chain(long).collect())
    }

    /// The ways to other letters: whoever writes Georgian writes Latin letters too, all the time, and has them one key
    /// away.
    fn other_letters(self) -> Vec<Key> {
        let georgian = Board::Letters(Language::Ka);
        let latin = if self.page == Language::Ka { Language::En } else { self.page };
        let other = if self.board == georgian { Board::Letters(latin) } else { georgian };
        let is_near = self.page == Language::Ka || self.board == georgian;
        is_near.then_some(Key::To(other)).into_iter().chain([Key::To(Board::Alphabets)]).collect()
    }

    /// A key was pressed: the keyboard after it, and what the line is told.
    pub fn press(self, key: Key) -> (Self, Option<Stroke>) {
        match key {
            Key::Text(plain, capital) => {
                let text = if self.shift == Shift::Off { plain } else { capital };
                let shift = if self.shift == Shift::Locked { Shift::Locked } else { Shift::Off };
                (Self { shift, ..self }, Some(Stroke::Type(text)))
            }
            Key::Space => (self, Some(Stroke::Type(" "))),
            Key::NewLine => (self, Some(Stroke::Type("\n"))),
            Key::Erase => (self, Some(Stroke::Erase)),
            Key::Left => (self, Some(Stroke::Left)),
            Key::Right => (self, Some(Stroke::Right)),
            Key::Shift => (Self { shift: self.shift.pressed(), ..self }, None),
            Key::To(board) => {
                let letters = if board.is_alphabet() { board } else { self.letters };
                (Self { board, letters, ..self }, None)
            }
        }
    }

    /// The caret stands after this text: a capital may be due. What the visitor wished by hand stands.
    pub fn after(self, text: &str) -> Self {
        let shift = match self.shift {
            Shift::Off | Shift::Due if self.line.capitals.are_due(text) => Shift::Due,
            Shift::Due => Shift::Off,
            wished => wished,
        };
        Self { shift, ..self }
    }
}

impl Shift {
    const fn pressed(self) -> Self {
        match self {
            Self::Off => Self::Once,
            Self::Once => Self::Locked,
            Self::Due | Self::Locked => Self::Off,
        }
    }
}
