//! The boards: which key stands where, as data.

use crate::domain::language::Language;

/// Keys that stand on the screen together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Board {
    /// The letters of a language, where its people know them from their own keyboards.
    Letters(Language),
    /// Latin letters of other languages, for names as passports have them.
    Accents,
    /// What stands between words.
    Signs,
    /// What seldom does.
    MoreSigns,
    /// Which letters there are.
    Alphabets,
    /// An e-mail address.
    Mail,
    /// Latin capitals and digits, with the filler of a passport's machine-readable lines.
    Code,
    Digits,
    Telephone,
}

/// One key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// What it types, and what it types with shift; the same twice where it has one text.
    Text(&'static str, &'static str),
    Space,
    NewLine,
    Shift,
    Erase,
    Left,
    Right,
    /// Shows another board.
    To(Board),
}

impl Key {
    /// A key that types the same with and without shift.
    pub const fn sign(text: &'static str) -> Self {
        Self::Text(text, text)
    }
}

/// What the keys of a row type, one a letter, and what they type with shift.
type Typed = (&'static str, &'static str);

const fn plain(row: &'static str) -> Typed {
    (row, row)
}

/// As on the keyboards of Albania: Z stands above, Y below.
const SQ: [Typed; 4] =
    [plain("1234567890/"), ("qwertzuiopç", "QWERTZUIOPÇ"), ("asdfghjklë'", "ASDFGHJKLË'"), ("yxcvbnm", "YXCVBNM")];

/// As on the keyboards of Georgia, where a letter stands on the Latin one that it sounds like. What is typed there with
/// shift has a key of its own at the end of its row: the script has no capitals.
const KA: [Typed; 4] = [plain("1234567890/№"), plain("ქწერტყუიოპთღ"), plain("ასდფგჰჯკლშჟ"), plain("ზხცვბნმჭძჩ")];

/// As on the keyboards of Estonia; Š and Ž, which take two keys there, stand at the end.
const ET: [Typed; 4] = [
    plain("1234567890/&"),
    ("qwertyuiopüõ", "QWERTYUIOPÜÕ"),
    ("asdfghjklöä'", "ASDFGHJKLÖÄ'"),
    ("zxcvbnmšž", "ZXCVBNMŠŽ"),
];

const EN: [Typed; 4] =
    [plain("1234567890"), ("qwertyuiop", "QWERTYUIOP"), ("asdfghjkl'", "ASDFGHJKL'"), ("zxcvbnm", "ZXCVBNM")];

/// In the order of the alphabet, since nobody knows them by place.
const ACCENTS: [Typed; 4] = [
    ("áàăâåäãāæçćč", "ÁÀĂÂÅÄÃĀÆÇĆČ"),
    ("đéèĕêëēğíìĭî", "ĐÉÈĔÊËĒĞÍÌĬÎ"),
    ("ïīłñóòŏôöõøō", "ÏĪŁÑÓÒŎÔÖÕØŌ"),
    ("œşúùŭûüūýÿ", "ŒŞÚÙŬÛÜŪÝŸ"),
];

const SIGNS: [Typed; 4] = [plain("1234567890"), plain(":;/()\"&@#№"), plain("?!+=*%§€₾$"), plain("„“”«»–…")];
const MORE_SIGNS: [Typed; 4] = [plain("1234567890"), plain("[]{}<>\\|^`"), plain("~_'‘’‚—‰′″"), plain("†‡°£±×÷")];
const MAIL: [Typed; 4] = [plain("1234567890"), plain("qwertyuiop"), plain("asdfghjkl_"), plain("zxcvbnm")];
const CODE: [Typed; 4] = [plain("1234567890"), plain("QWERTYUIOP"), plain("ASDFGHJKL<"), plain("-ZXCVBNM/")];
const DIGITS: [Typed; 4] = [plain("123"), plain("456"), plain("789"), plain("0")];
const TELEPHONE: [Typed; 4] = [plain("123"), plain("456"), plain("789"), plain("+0-")];

impl Board {
    /// Whether it is a choice of letters.
    pub const fn is_alphabet(self) -> bool {
        matches!(self, Self::Letters(_) | Self::Accents)
    }

    /// Whether its keys are few and stand together, as on a telephone.
    pub const fn is_pad(self) -> bool {
        matches!(self, Self::Digits | Self::Telephone | Self::Alphabets)
    }

    /// How many keys of the usual width its widest row has.
    pub const fn columns(self) -> usize {
        match self {
            Self::Letters(Language::Sq) => 11,
            Self::Letters(Language::Ka | Language::Et) | Self::Accents => 12,
            Self::Letters(Language::En) | Self::Signs | Self::MoreSigns | Self::Mail | Self::Code => 10,
            Self::Digits | Self::Telephone => 3,
            Self::Alphabets => 1,
        }
    }

    /// The rows of its own: four, and the fifth where it is not that of all letters and signs.
    pub(super) fn rows(self) -> Vec<Vec<Key>> {
        let typed = match self {
            Self::Letters(Language::Sq) => &SQ,
            Self::Letters(Language::Ka) => &KA,
            Self::Letters(Language::Et) => &ET,
            Self::Letters(Language::En) => &EN,
            Self::Accents => &ACCENTS,
            Self::Signs => &SIGNS,
            Self::MoreSigns => &MORE_SIGNS,
            Self::Mail => &MAIL,
            Self::Code => &CODE,
            Self::Digits => &DIGITS,
            Self::Telephone => &TELEPHONE,
            Self::Alphabets => {
                let letters = Language::ALL.map(Self::Letters);
                return letters.into_iter().chain([Self::Accents]).map(|board| vec![Key::To(board)]).collect();
            }
        };
        let mut rows: Vec<Vec<Key>> = typed.iter().map(|row| keys(*row)).collect();
        if let (Some(fourth), (before, behind)) = (rows.last_mut(), self.beside()) {
            fourth.splice(..0, before);
            fourth.extend(behind);
        }
        rows.extend(self.fifth());
        rows
    }

    /// What stands before and behind the texts of the fourth row.
    const fn beside(self) -> (Option<Key>, Option<Key>) {
        let before = match self {
            Self::Letters(Language::Ka) | Self::Code | Self::Telephone | Self::Alphabets => None,
            Self::Letters(_) | Self::Accents => Some(Key::Shift),
            Self::Signs => Some(Key::To(Self::MoreSigns)),
            Self::MoreSigns => Some(Key::To(Self::Signs)),
            Self::Mail => Some(Key::sign("@")),
            Self::Digits => Some(Key::Left),
        };
        let behind = match self {
            Self::Telephone | Self::Alphabets => None,
            Self::Digits => Some(Key::Right),
            _ => Some(Key::Erase),
        };
        (before, behind)
    }

    fn fifth(self) -> Option<Vec<Key>> {
        Some(match self {
            Self::Mail => {
                let [hyphen, plus, stop, ending] = ["-", "+", ".", ".com"].map(Key::sign);
                vec![Key::To(Self::Signs), hyphen, plus, stop, ending, Key::Left, Key::Right]
            }
            Self::Code => vec![Key::Space, Key::Left, Key::Right],
            Self::Digits => vec![Key::Erase],
            Self::Telephone => vec![Key::Space, Key::Left, Key::Right, Key::Erase],
            _ => return None,
        })
    }
}

/// A key for each letter of a row.
fn keys((row, shifted): Typed) -> Vec<Key> {
    each(row).zip(each(shifted)).map(|(text, capital)| Key::Text(text, capital)).collect()
}

/// The letters of a text, each as a text.
fn each(row: &'static str) -> impl Iterator<Item = &'static str> {
    row.char_indices().filter_map(|(at, letter)| row.get(at..at + letter.len_utf8()))
}
