//! What a line of a form takes, as its attributes say it to any keyboard.

/// A line, or several, that is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub purpose: Purpose,
    pub capitals: Capitals,
    /// It is written in Latin letters, whatever the language of the page.
    pub is_latin: bool,
    /// It has several lines.
    pub is_long: bool,
}

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A name, an address, a sentence.
    Letters,
    /// An e-mail address.
    Mail,
    /// Latin capitals and digits: a number of a passport or a form, the machine-readable lines of a passport.
    Code,
    Digits,
    Telephone,
}

/// Where capitals stand by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capitals {
    Never,
    /// Each word begins with one.
    Words,
    /// Each sentence begins with one.
    Sentences,
}

/// What an input says of itself: its `type`, `inputmode`, `autocapitalize` and its own `lang`. An attribute that is not
/// there is empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attributes<'a> {
    pub kind: &'a str,
    pub mode: &'a str,
    pub capitals: &'a str,
    pub lang: &'a str,
}

impl Line {
    /// What attributes say of a line.
    pub fn read(said: Attributes<'_>, is_long: bool) -> Self {
        let purpose = match (said.kind, said.mode, said.capitals) {
            ("tel", ..) | (_, "tel", _) => Purpose::Telephone,
            ("number", ..) | (_, "numeric" | "decimal", _) => Purpose::Digits,
            ("email", ..) | (_, "email", _) => Purpose::Mail,
            (.., "characters") => Purpose::Code,
            _ => Purpose::Letters,
        };
        let capitals = match said.capitals {
            _ if said.kind == "password" => Capitals::Never,
            "off" | "none" => Capitals::Never,
            "words" => Capitals::Words,
            _ => Capitals::Sentences,
        };
        // What is no text of a language has no other letters: a password, a file's name.
        let is_latin = capitals == Capitals::Never || said.lang == "en" || said.lang.ends_with("-Latn");
        Self { purpose, capitals, is_latin, is_long }
    }
}

impl Capitals {
    /// Whether the letter after this text is one.
    pub fn are_due(self, text: &str) -> bool {
        let said = text.trim_end_matches(' ');
        match self {
            Self::Never => false,
            Self::Words => text.is_empty() || text.ends_with([' ', '\n']),
            Self::Sentences => {
                said.is_empty() || said.ends_with('\n') || (said.len() < text.len() && said.ends_with(['.', '!', '?']))
            }
        }
    }
}
