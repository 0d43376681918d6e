//! How serious a message is.

/// How serious a message is. The words carry it too: a tone is never told by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Plain.
    #[default]
    Neutral,
    /// Good to know.
    Info,
    /// It is done.
    Success,
    /// It can go wrong, or runs out.
    Warning,
    /// It has gone wrong.
    Danger,
}

impl Tone {
    /// The class that sets the colours.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "viza-tone--neutral",
            Self::Info => "viza-tone--info",
            Self::Success => "viza-tone--success",
            Self::Warning => "viza-tone--warning",
            Self::Danger => "viza-tone--danger",
        }
    }
}
