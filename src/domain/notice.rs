//! What an embassy has to tell beside its rules: for a time, on some pages, and to some applicants only.

use chrono::NaiveDate;

use super::language::Language;
use super::step::Step;

/// Something to be told while it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub id: String,
    /// The first day on which it holds, on the office's calendar.
    pub from: NaiveDate,
    /// The last day; absent where no end is known.
    pub to: Option<NaiveDate>,
    /// Ids of the visa classes that it concerns. Empty: every one.
    pub classes: Vec<String>,
    /// Alpha-3 codes of the nationalities that it concerns. Empty: every one.
    pub nationalities: Vec<String>,
    /// Where it stands.
    pub pages: Vec<NoticePage>,
    /// What it says, in each language that the country offers.
    pub text: Vec<(Language, String)>,
}

/// A page that carries notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticePage {
    /// The country's front page.
    Front,
    Step(Step),
}

/// Who reads, as far as it is known. Nobody knows anything of who stands at a front page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reader<'a> {
    /// Id of the visa class.
    pub class: Option<&'a str>,
    /// Alpha-3 code of the passport's country.
    pub nationality: Option<&'a str>,
}

impl NoticePage {
    /// Its word in a pack.
    pub fn from_slug(slug: &str) -> Option<Self> {
        if slug == "front" { Some(Self::Front) } else { Step::from_slug(slug).map(Self::Step) }
    }
}

impl Notice {
    /// Whether it stands on the page on that day of the office's calendar. It is kept from nobody whom it may concern.
    pub fn stands(&self, page: NoticePage, today: NaiveDate, reader: Reader) -> bool {
        let holds = self.from <= today && self.to.is_none_or(|last| today <= last);
        holds
            && self.pages.contains(&page)
            && may_concern(&self.classes, reader.class)
            && may_concern(&self.nationalities, reader.nationality)
    }

    /// What it says in a language.
    pub fn said(&self, language: Language) -> Option<&str> {
        self.text.iter().find(|(said, _)| *said == language).map(|(_, text)| text.as_str())
    }
}

fn may_concern(concerned: &[String], known: Option<&str>) -> bool {
    concerned.is_empty() || known.is_none_or(|known| concerned.iter().any(|one| one == known))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOBODY_KNOWN: Reader = Reader { class: None, nationality: None };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn bond() -> Notice {
        Notice {
            id: "bond".into(),
            from: day("2026-04-02"),
            to: None,
            classes: vec!["b1b2".into()],
            nationalities: vec!["GEO".into()],
            pages: vec![NoticePage::Front, NoticePage::Step(Step::Fee)],
            text: vec![(Language::Ka, "გირაო".into())],
        }
    }

    #[test]
    fn it_holds_from_its_first_day_to_its_last() {
        let ended = Notice { to: Some(day("2026-12-31")), ..bond() };
        let of_a_day = Notice { to: Some(day("2026-04-02")), ..bond() };
        for (notice, today, stands) in [
            (bond(), "2026-04-01", false),
            (bond(), "2026-04-02", true),
            (bond(), "2099-01-01", true),
            (ended.clone(), "2026-04-01", false),
            (ended.clone(), "2026-12-31", true),
            (ended, "2027-01-01", false),
            (of_a_day.clone(), "2026-04-02", true),
            (of_a_day, "2026-04-03", false),
        ] {
            assert_eq!(notice.stands(NoticePage::Front, day(today), NOBODY_KNOWN), stands, "{today} {:?}", notice.to);
        }
    }

    #[test]
    fn it_is_kept_from_those_only_whom_it_cannot_concern() {
        for (class, nationality, stands) in [
            (None, None, true),
            (Some("b1b2"), None, true),
            (None, Some("GEO"), true),
            (Some("b1b2"), Some("GEO"), true),
            (Some("f"), None, false),
            (None, Some("ARM"), false),
            (Some("f"), Some("GEO"), false),
            (Some("b1b2"), Some("ARM"), false),
        ] {
            let reader = Reader { class, nationality };
            assert_eq!(bond().stands(NoticePage::Front, day("2026-11-20"), reader), stands, "{reader:?}");
            let everybody = Notice { classes: vec![], nationalities: vec![], ..bond() };
            assert!(everybody.stands(NoticePage::Front, day("2026-11-20"), reader), "{reader:?}");
        }
    }

    #[test]
    fn it_stands_on_its_own_pages() {
        for (page, stands) in [("front", true), ("fee", true), ("start", false), ("check", false)] {
            let page = NoticePage::from_slug(page).unwrap();
            assert_eq!(bond().stands(page, day("2026-11-20"), NOBODY_KNOWN), stands, "{page:?}");
        }
        assert_eq!(NoticePage::from_slug("home"), None);
    }

    #[test]
    fn it_speaks_the_languages_that_it_has() {
        assert_eq!(bond().said(Language::Ka), Some("გირაო"));
        assert_eq!(bond().said(Language::Et), None);
    }
}
