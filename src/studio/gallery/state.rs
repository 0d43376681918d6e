//! The states in which a piece is shown.

use crate::i18n::Words;

/// A state of a piece, for the eye of whoever looks at it: how it is asked for in code is the sample's affair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// As it is most of the time, or always.
    Usual,
    /// Not as a sample: it stands around the gallery itself.
    Here,
    /// All its states at once, each on a part of it.
    All,
    Empty,
    Filled,
    Wrong,
    Chosen,
    Closed,
    Busy,
    Main,
    Second,
    Quiet,
    Danger,
    Info,
    Success,
    Warning,
    Failed,
    Saves,
    Leaves,
    Opened,
    Partly,
    Whole,
    Action,
    ByHand,
    TwoLanguages,
    Picture,
    /// It shows itself once a button is pressed.
    Pressed,
    Practice,
}

impl State {
    /// Its name.
    pub fn title(self, words: &Words) -> String {
        match self {
            Self::Usual => words.gallery_usual(),
            Self::Here => words.gallery_here_state(),
            Self::All => words.gallery_all(),
            Self::Empty => words.gallery_empty(),
            Self::Filled => words.gallery_filled(),
            Self::Wrong => words.gallery_wrong(),
            Self::Chosen => words.gallery_chosen(),
            Self::Closed => words.gallery_closed(),
            Self::Busy => words.gallery_busy(),
            Self::Main => words.gallery_main(),
            Self::Second => words.gallery_second(),
            Self::Quiet => words.gallery_quiet(),
            Self::Danger => words.gallery_danger(),
            Self::Info => words.gallery_info(),
            Self::Success => words.gallery_success(),
            Self::Warning => words.gallery_warning(),
            Self::Failed => words.gallery_failed(),
            Self::Saves => words.gallery_saves(),
            Self::Leaves => words.gallery_leaves(),
            Self::Opened => words.gallery_opened(),
            Self::Partly => words.gallery_partly(),
            Self::Whole => words.gallery_whole(),
            Self::Action => words.gallery_action(),
            Self::ByHand => words.gallery_by_hand(),
            Self::TwoLanguages => words.gallery_two_languages(),
            Self::Picture => words.gallery_picture(),
            Self::Pressed => words.gallery_pressed(),
            Self::Practice => words.gallery_practice(),
        }
    }
}
