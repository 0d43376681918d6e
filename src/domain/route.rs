//! Where in the app a visitor stands. The only place where a path is spelt or read.

mod beside;

use super::account_page::AccountPage;
use super::contact::Reason;
use super::group_page::GroupPage;
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
    /// The account, beside the application at hand (R15, R16).
    Account { country: Country, language: Language, local: String, page: AccountPage },
    /// People who are interviewed together, beside the application at hand (R21).
    Group { country: Country, language: Language, local: String, page: GroupPage },
    /// Every dated rule of one application.
    Dates { country: Country, language: Language, local: String },
    /// An interview sooner than others is asked for (R75).
    Emergency { country: Country, language: Language, local: String },
    /// Where the passport is.
    Tracking { country: Country, language: Language, local: String },
    /// The letter with which somebody else collects the passport.
    Letter { country: Country, language: Language, local: String },
    /// Several of an account choose adjacent times.
    Party { country: Country, language: Language, local: String },
    /// An application goes over to another device.
    Handoff { country: Country, language: Language, local: String },
    /// An application comes over from another device, under a name that is new here.
    Take { country: Country, language: Language, local: String },
    /// What happens if…
    WhatIf { country: Country, language: Language, local: String },
    /// A step of one application on this device. `local` is a random word made here, neither reference nor secret.
    Step { country: Country, language: Language, local: String, step: Step },
    /// Where the operator of a kiosk sees how it is; in the language of the device unless one was chosen.
    Operator { language: Option<Language> },
    /// Where an embassy edits its pack; in the language of the browser unless one was chosen.
    Studio { language: Option<Language> },
    /// A page drawn from data, which the studio shows in a frame. What is drawn stands behind the `#`.
    Preview,
    /// Every piece with its states, in the dress of one country.
    Gallery { country: Country, language: Language },
}

const APPLICATION: &str = "a";
const FIND: &str = "find";
const ACCOUNT: &str = "account";
const CONTACT: &str = "contact";
const GROUP: &str = "group";
const DATES: &str = "dates";
const WHAT_IF: &str = "what-if";
const TRACKING: &str = "tracking";
const LETTER: &str = "letter";
const EMERGENCY: &str = "emergency";
const PARTY: &str = "party";
const HANDOFF: &str = "handoff";
const TAKE: &str = "take";
const OPERATOR: &str = "operator";
const STUDIO: &str = "studio";
const PREVIEW: &str = "preview";
const GALLERY: &str = "gallery";

impl Route {
    /// Reads the path of a URL. One that leads nowhere is followed as far as it leads somewhere: whoever mistypes the end
    /// of an address stays in their country and language.
    pub fn parse(path: &str) -> Self {
        let words: Vec<&str> = path.split('/').filter(|word| !word.is_empty()).collect();
        let readable = |count| words.get(..count).and_then(Self::read);
        (0..=words.len()).rev().find_map(readable).unwrap_or(Self::Home { language: None })
    }

    fn read(words: &[&str]) -> Option<Self> {
        let place =
            |country: &str, language: &str| Some((Country::from_code(country)?, Language::from_code(language)?));
        let is_local = |local: &str| !local.is_empty() && local.bytes().all(|b| b.is_ascii_alphanumeric());
        match words {
            [] => Some(Self::Home { language: None }),
            [OPERATOR] => Some(Self::Operator { language: None }),
            [OPERATOR, language] => Some(Self::Operator { language: Some(Language::from_code(language)?) }),
            [STUDIO] => Some(Self::Studio { language: None }),
            [STUDIO, PREVIEW] => Some(Self::Preview),
            [STUDIO, language] => Some(Self::Studio { language: Some(Language::from_code(language)?) }),
            [STUDIO, GALLERY, country, language] => {
                let (country, language) = place(country, language)?;
                Some(Self::Gallery { country, language })
            }
            [language] => Some(Self::Home { language: Some(Language::from_code(language)?) }),
            [country, language] => {
                let (country, language) = place(country, language)?;
                Some(Self::Country { country, language })
            }
            [country, language, APPLICATION, local, GROUP, page @ ..] if is_local(local) => {
                let (country, language) = place(country, language)?;
                let page = GroupPage::read(page)?;
                Some(Self::Group { country, language, local: (*local).to_owned(), page })
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
                    ACCOUNT => Self::Account { country, language, local, page: AccountPage::Own },
                    CONTACT => Self::Contact { country, language, local, reason: None },
                    DATES => Self::Dates { country, language, local },
                    WHAT_IF => Self::WhatIf { country, language, local },
                    TRACKING => Self::Tracking { country, language, local },
                    EMERGENCY => Self::Emergency { country, language, local },
                    PARTY => Self::Party { country, language, local },
                    HANDOFF => Self::Handoff { country, language, local },
                    TAKE => Self::Take { country, language, local },
                    step => Self::Step { country, language, local, step: Step::from_slug(step)? },
                })
            }
            [country, language, APPLICATION, local, TRACKING, LETTER] if is_local(local) => {
                let (country, language) = place(country, language)?;
                Some(Self::Letter { country, language, local: (*local).to_owned() })
            }
            [country, language, APPLICATION, local, ACCOUNT, page] if is_local(local) => {
                let (country, language) = place(country, language)?;
                let page = AccountPage::from_slug(Some(page))?;
                Some(Self::Account { country, language, local: (*local).to_owned(), page })
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
        let below = |page: String| match self.parts() {
            Some((country, language, Some(local))) => {
                format!("/{}/{}/{APPLICATION}/{local}/{page}", country.code(), language.code())
            }
            Some((country, language, None)) => format!("/{}/{}", country.code(), language.code()),
            None => "/".to_owned(),
        };
        let more = |slug: Option<&str>| slug.map(|slug| format!("/{slug}")).unwrap_or_default();
        match self {
            Self::Home { language: Some(language) } => format!("/{}", language.code()),
            Self::Home { language: None } | Self::Country { .. } => below(String::new()),
            Self::Find { .. } => below(FIND.to_owned()),
            Self::Paper { paper, .. } => below(paper.slug().to_owned()),
            Self::Contact { reason, .. } => below(format!("{CONTACT}{}", more(reason.map(Reason::slug)))),
            Self::Account { page, .. } => below(format!("{ACCOUNT}{}", more(page.slug()))),
            Self::Group { page, .. } => below([&[GROUP], page.words().as_slice()].concat().join("/")),
            Self::Dates { .. } => below(DATES.to_owned()),
            Self::WhatIf { .. } => below(WHAT_IF.to_owned()),
            Self::Tracking { .. } => below(TRACKING.to_owned()),
            Self::Letter { .. } => below(format!("{TRACKING}/{LETTER}")),
            Self::Emergency { .. } => below(EMERGENCY.to_owned()),
            Self::Party { .. } => below(PARTY.to_owned()),
            Self::Handoff { .. } => below(HANDOFF.to_owned()),
            Self::Take { .. } => below(TAKE.to_owned()),
            Self::Step { step, .. } => below(step.slug().to_owned()),
            Self::Operator { language } => format!("/{OPERATOR}{}", more(language.map(Language::code))),
            Self::Studio { language } => format!("/{STUDIO}{}", more(language.map(Language::code))),
            Self::Preview => format!("/{STUDIO}/{PREVIEW}"),
            Self::Gallery { country, language } => {
                format!("/{STUDIO}/{GALLERY}/{}/{}", country.code(), language.code())
            }
        }
    }

    /// Country, language and application, as far as the place has them.
    fn parts(&self) -> Option<(&Country, Language, Option<&str>)> {
        match self {
            Self::Country { country, language } | Self::Gallery { country, language } => {
                Some((country, *language, None))
            }
            Self::Find { country, language, local, .. }
            | Self::Paper { country, language, local, .. }
            | Self::Contact { country, language, local, .. }
            | Self::Account { country, language, local, .. }
            | Self::Group { country, language, local, .. }
            | Self::Dates { country, language, local, .. }
            | Self::Emergency { country, language, local, .. }
            | Self::Tracking { country, language, local, .. }
            | Self::Letter { country, language, local, .. }
            | Self::Party { country, language, local, .. }
            | Self::Handoff { country, language, local, .. }
            | Self::Take { country, language, local, .. }
            | Self::WhatIf { country, language, local, .. }
            | Self::Step { country, language, local, .. } => Some((country, *language, Some(local))),
            Self::Home { .. } | Self::Operator { .. } | Self::Studio { .. } | Self::Preview => None,
        }
    }

    /// The country that the place belongs to.
    pub fn country(&self) -> Option<&Country> {
        self.parts().map(|(country, ..)| country)
    }

    /// The language that the place is shown in.
    pub fn language(&self) -> Option<Language> {
        match self {
            Self::Home { language } | Self::Operator { language } | Self::Studio { language } => *language,
            _ => self.parts().map(|(_, language, _)| language),
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
        self.parts().and_then(|(.., local)| local)
    }

    /// The same place in another language.
    pub fn spoken(&self, language: Language) -> Self {
        match self {
            Self::Home { .. } => Self::Home { language: Some(language) },
            Self::Operator { .. } => Self::Operator { language: Some(language) },
            Self::Studio { .. } => Self::Studio { language: Some(language) },
            _ => self.elsewhere(|_, spoken| *spoken = language),
        }
    }

    /// The same place in another country.
    pub fn inside(&self, country: &Country) -> Self {
        self.elsewhere(|own, _| own.clone_from(country))
    }

    fn elsewhere(&self, change: impl FnOnce(&mut Country, &mut Language)) -> Self {
        let mut route = self.clone();
        match &mut route {
            Self::Country { country, language }
            | Self::Gallery { country, language }
            | Self::Find { country, language, .. }
            | Self::Paper { country, language, .. }
            | Self::Contact { country, language, .. }
            | Self::Account { country, language, .. }
            | Self::Group { country, language, .. }
            | Self::Dates { country, language, .. }
            | Self::Emergency { country, language, .. }
            | Self::Tracking { country, language, .. }
            | Self::Letter { country, language, .. }
            | Self::Party { country, language, .. }
            | Self::Handoff { country, language, .. }
            | Self::Take { country, language, .. }
            | Self::WhatIf { country, language, .. }
            | Self::Step { country, language, .. } => change(country, language),
            Self::Home { .. } | Self::Operator { .. } | Self::Studio { .. } | Self::Preview => {}
        }
        route
    }

    /// Whether the place is the studio's: there a pack is edited and nobody applies for anything.
    pub fn is_studio(&self) -> bool {
        matches!(self, Self::Studio { .. } | Self::Preview | Self::Gallery { .. })
    }
}

#[cfg(test)]
mod tests;
