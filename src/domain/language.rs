//! The languages that the app speaks. A language is chosen on its own: every country is served in all of them.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Albanian
    Sq,
    /// Georgian
    Ka,
    /// Estonian
    Et,
    /// English
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Language; 4] = [Language::Sq, Language::Ka, Language::Et, Language::En];

    /// The two letters that stand for the language in addresses, in file names and in `<html lang>`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Sq => "sq",
            Language::Ka => "ka",
            Language::Et => "et",
            Language::En => "en",
        }
    }

    /// The language with this code, in lower case as [`Language::code`] gives it.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    /// What its own speakers call it: a language list must be readable to someone who reads none of the others.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::Sq => "Shqip",
            Language::Ka => "ქართული",
            Language::Et => "Eesti",
            Language::En => "English",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_code_leads_back_to_its_language_and_nothing_else_does() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        for wrong in ["", "EN", "ru", "en-GB", "sq "] {
            assert_eq!(Language::from_code(wrong), None, "{wrong:?}");
        }
    }
}
