//! The signs on keys without a letter.
use leptos::prelude::*;

/// What stands on such a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeySign {
    /// An arrow up: a capital.
    Shift,
    /// The same on a line: capitals until further notice.
    Locked,
    /// What takes a letter away.
    Erase,
    /// The caret to the left.
    Left,
    /// The caret to the right.
    Right,
    /// A gap to write in: the word for it fits no key in every language.
    Space,
    /// A new line begins.
    NewLine,
    /// A globe: the letters of other languages.
    Globe,
}

impl KeySign {
    /// Its lines, in a box of 24 by 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Shift => "M12 4 4 12.5h4.5V19h7v-6.5H20z",
            Self::Locked => "M12 3 4 11.5h4.5V16h7v-4.5H20zM8.5 20h7",
            Self::Erase => "M9 5h11v14H9l-6-7zm2.5 4.5 5 5m0-5-5 5",
            Self::Left => "M19 12H5m6-6-6 6 6 6",
            Self::Right => "M5 12h14m-6-6 6 6-6 6",
            Self::Space => "M3 10v5h18v-5",
            Self::NewLine => "M19 6v8H6m4-4-4 4 4 4",
            Self::Globe => "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18",
        }
    }

    /// Draws it in the colour of the text around.
    pub(super) fn drawn(self) -> AnyView {
        let class = if self == Self::Locked { "viza-key__sign viza-key__sign--full" } else { "viza-key__sign" };
        view! {
            <svg class=class viewBox="0 0 24 24" aria-hidden="true">
                <path d=self.path() />
            </svg>
        }
        .into_any()
    }
}
