//! Where in the app a visitor stands. The only place where a path is spelt or read.

use super::contact::Reason;
use super::language::Language;
use super::pack::Country;
use super::paper::Paper;
use super::step::Step;

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Choose a country; in the language of the browser unless one was chosen.
    Home { language: Option<Language> },
    /// One country's front page, in one language.
    Country { country: Country, language: Language },
    /// Find an application by its reference.
    Find { country: Country, language: Language, local: String },
    /// A standing page.
    Paper { country: Country, language: Language, local: String, paper: Paper },
    /// Who can help, and with what: the reasons to write, or one of them.
    Contact { country: Country, language: Language, local: String, reason: Option<Reason> },
    /// Every dated rule of one application.
    Dates { country: Country, language: Language, local: String },
    /// What happens if…
    WhatIf { country: Country, language: Language, local: String },
    /// A step of one application on this device. `local` is a random word made here, neither reference nor secret.
    Step { country: Country, language: Language, local: String, step: Step },
    /// No such place.
    Nowhere,
}

const APPLICATION: &str = "a";
const FIND: &str = "find";
const CONTACT: &str = "contact";
const DATES: &str = "dates";
const WHAT_IF: &str = "what-if";

impl Route {
    /// Reads the path of a URL.
    pub fn parse(path: &str) -> Self {
        let words: Vec<&str> = path.split('/').filter(|word| !word.is_empty()).collect();
        Self::read(&words).unwrap_or(Self::Nowhere)
    }

    fn read(words: &[&str]) -> Option<Self> {
        let place =
            |country: &str, language: &str| Some((Country::from_code(country)?, Language::from_code(language)?));
        let is_local = |local: &str| !local.is_empty() && local.bytes().all(|b| b.is_ascii_alphanumeric());
        match words {
            [] => Some(Self::Home { language: None }),
            [language] => Some(Self::Home { language: Some(Language::from_code(language)?) }),
            [country, language] => {
                let (country, language) = place(country, language)?;
                Some(Self::Country { country, language })
            }
            [country, language, APPLICATION, local, last] if is_local(local) => {
                let (country, language) = place(country, language)?;
                let local = (*local).to_owned();
                if *last == FIND {
                    return Some(Self::Find { country, language, local });
                }
                if let Some(paper) = Paper::from_slug(last) {
                    return Some(Self::Paper { country, language, local, paper });
                }
                Some(match *last {
                    CONTACT => Self::Contact { country, language, local, reason: None },
                    DATES => Self::Dates { country, language, local },
                    WHAT_IF => Self::WhatIf { country, language, local },
                    step => Self::Step { country, language, local, step: Step::from_slug(step)? },
                })
            }
            [country, language, APPLICATION, local, CONTACT, reason] if is_local(local) => {
                let (country, language) = place(country, language)?;
                let reason = Some(Reason::from_slug(reason)?);
                Some(Self::Contact { country, language, local: (*local).to_owned(), reason })
            }
            _ => None,
        }
    }

    /// The path that leads here.
    pub fn path(&self) -> String {
        let front = |country: &Country, language: &Language| format!("/{}/{}", country.code(), language.code());
        match self {
            Self::Home { language: None } | Self::Nowhere => "/".to_owned(),
            Self::Home { language: Some(language) } => format!("/{}", language.code()),
            Self::Country { country, language } => front(country, language),
            Self::Find { country, language, local } => {
                format!("{}/{APPLICATION}/{local}/{FIND}", front(country, language))
            }
            Self::Paper { country, language, local, paper } => {
                format!("{}/{APPLICATION}/{local}/{}", front(country, language), paper.slug())
            }
            Self::Contact { country, language, local, reason } => {
                let reason = reason.map(|reason| format!("/{}", reason.slug())).unwrap_or_default();
                format!("{}/{APPLICATION}/{local}/{CONTACT}{reason}", front(country, language))
            }
            Self::Dates { country, language, local } => {
                format!("{}/{APPLICATION}/{local}/{DATES}", front(country, language))
            }
            Self::WhatIf { country, language, local } => {
                format!("{}/{APPLICATION}/{local}/{WHAT_IF}", front(country, language))
            }
            Self::Step { country, language, local, step } => {
                format!("{}/{APPLICATION}/{local}/{}", front(country, language), step.slug())
            }
        }
    }

    /// The country that the place belongs to.
    pub fn country(&self) -> Option<&Country> {
        match self {
            Self::Country { country, .. }
            | Self::Find { country, .. }
            | Self::Paper { country, .. }
            | Self::Contact { country, .. }
            | Self::Dates { country, .. }
            | Self::WhatIf { country, .. }
            | Self::Step { country, .. } => Some(country),
            Self::Home { .. } | Self::Nowhere => None,
        }
    }

    /// The language that the place is shown in.
    pub fn language(&self) -> Option<Language> {
        match self {
            Self::Country { language, .. }
            | Self::Find { language, .. }
            | Self::Paper { language, .. }
            | Self::Contact { language, .. }
            | Self::Dates { language, .. }
            | Self::WhatIf { language, .. }
            | Self::Step { language, .. } => Some(*language),
            Self::Home { language } => *language,
            Self::Nowhere => None,
        }
    }

    /// The step, if this is one.
    pub fn step(&self) -> Option<Step> {
        match self {
            Self::Step { step, .. } => Some(*step),
            _ => None,
        }
    }

    /// The application on this device that the place belongs to.
    pub fn local(&self) -> Option<&str> {
        match self {
            Self::Find { local, .. }
            | Self::Paper { local, .. }
            | Self::Contact { local, .. }
            | Self::Dates { local, .. }
            | Self::WhatIf { local, .. }
            | Self::Step { local, .. } => Some(local),
            Self::Home { .. } | Self::Nowhere | Self::Country { .. } => None,
        }
    }

    /// The same place in another language.
    pub fn spoken(&self, language: Language) -> Self {
        let mut route = self.clone();
        match &mut route {
            Self::Country { language: spoken, .. }
            | Self::Find { language: spoken, .. }
            | Self::Paper { language: spoken, .. }
            | Self::Contact { language: spoken, .. }
            | Self::Dates { language: spoken, .. }
            | Self::WhatIf { language: spoken, .. }
            | Self::Step { language: spoken, .. } => *spoken = language,
            Self::Home { language: spoken } => *spoken = Some(language),
            Self::Nowhere => {}
        }
        route
    }

    /// The same place in another country.
    pub fn inside(&self, country: &Country) -> Self {
        let mut route = self.clone();
        match &mut route {
            Self::Country { country: own, .. }
            | Self::Find { country: own, .. }
            | Self::Paper { country: own, .. }
            | Self::Contact { country: own, .. }
            | Self::Dates { country: own, .. }
            | Self::WhatIf { country: own, .. }
            | Self::Step { country: own, .. } => own.clone_from(country),
            Self::Home { .. } | Self::Nowhere => {}
        }
        route
    }

    /// Another step of the same application.
    pub fn at(&self, step: Step) -> Self {
        match self {
            Self::Find { country, language, local }
            | Self::Paper { country, language, local, .. }
            | Self::Contact { country, language, local, .. }
            | Self::Dates { country, language, local }
            | Self::WhatIf { country, language, local }
            | Self::Step { country, language, local, .. } => {
                Self::Step { country: country.clone(), language: *language, local: local.clone(), step }
            }
            Self::Country { .. } | Self::Home { .. } | Self::Nowhere => self.clone(),
        }
    }

    /// A standing page, beside the same application.
    pub fn paper(&self, paper: Paper) -> Self {
        self.beside(|country, language, local| Self::Paper { country, language, local, paper })
    }

    /// Who can help with the same application; with one reason to write, or with all of them to choose from.
    pub fn help(&self, reason: Option<Reason>) -> Self {
        self.beside(|country, language, local| Self::Contact { country, language, local, reason })
    }

    /// The dates of the same application.
    pub fn dates(&self) -> Self {
        self.beside(|country, language, local| Self::Dates { country, language, local })
    }

    /// What may happen to the same application.
    pub fn what_if(&self) -> Self {
        self.beside(|country, language, local| Self::WhatIf { country, language, local })
    }

    fn beside(&self, place: impl FnOnce(Country, Language, String) -> Self) -> Self {
        match (self.country(), self.language(), self.local()) {
            (Some(country), Some(language), Some(local)) => place(country.clone(), language, local.to_owned()),
            _ => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_leads_back_to_itself() {
        let country = Country::from_code("ge").unwrap();
        let mut places = vec![Route::Home { language: None }];
        for language in Language::ALL {
            places.push(Route::Home { language: Some(language) });
            places.push(Route::Country { country: country.clone(), language });
            places.push(Route::Find { country: country.clone(), language, local: "k3v9".into() });
            let fee = Route::parse(&format!("/ge/{}/a/k3v9/fee", language.code()));
            places.extend(Paper::ALL.map(|paper| fee.paper(paper)));
            assert_eq!((fee.dates().local(), fee.what_if().local()), (Some("k3v9"), Some("k3v9")));
            places.extend([fee.dates(), fee.what_if()]);
            for reason in Reason::ALL.into_iter().map(Some).chain([None]) {
                let contact = Route::Contact { country: country.clone(), language, local: "k3v9".into(), reason };
                assert_eq!(Route::parse(&format!("/ge/{}/a/k3v9/fee", language.code())).help(reason), contact);
                places.push(contact);
            }
            for step in Step::ALL {
                places.push(Route::Step { country: country.clone(), language, local: "k3v9".into(), step });
            }
        }
        for place in places {
            assert_eq!(Route::parse(&place.path()), place);
        }
        assert_eq!(Route::parse("/ee/ka/a/k3v9/booking").path(), "/ee/ka/a/k3v9/booking",);
    }

    #[test]
    fn what_is_no_place_leads_nowhere() {
        for path in [
            "/ee",
            "/ee/de",
            "/EE/et",
            "/ee/et/a/k3v9",
            "/ee/et/a/k3v9/pay",
            "/ee/et/a/..%2f/fee",
            "/x/y/z",
            "/al/sq/a/k3v9/contact/pay",
        ] {
            assert_eq!(Route::parse(path), Route::Nowhere, "{path}");
        }
    }
}
