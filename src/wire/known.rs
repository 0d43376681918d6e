//! What a tab knows of the draft in store, and what it makes of what it finds there.

use super::stored;
use crate::domain::draft::Draft;
use crate::domain::journey::Journey;
use crate::domain::outbox::Outbox;
use crate::domain::pack::Country;

/// The stored draft as this tab last saw it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The revision that the next draft is stored on; 0 if there was none.
    pub revision: u64,
    /// What had been typed by then.
    pub draft: Draft,
    /// What had been put into the outbox by then.
    pub outbox: Outbox,
}

/// What a look into the store found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// What another tab has stored since, with what was typed here on top of it.
    Newer(Known, Journey),
    /// What this tab knows already.
    Nothing,
    /// A journey in another country.
    Elsewhere(Country),
    /// No draft: it was never there, or somebody has erased it.
    Gone,
    /// A draft that nobody can read.
    Unreadable,
    /// A draft that a later app wrote.
    Later,
    /// Nobody can tell now: the store is closed.
    OutOfReach,
}

/// What became of a saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is in store; or the browser offers no store that can be read, and the journey goes on in memory.
    Stored,
    /// Another tab had stored something newer, and that is the journey now. What was typed here lies on top of it and is
    /// not stored yet.
    Overtaken,
    /// Somebody erased it from the device.
    Erased,
}

impl Found {
    /// What a saving came to that met another revision than its own, by the look that was taken then.
    pub fn instead(&self) -> Kept {
        match self {
            Self::Gone => Kept::Erased,
            Self::Newer(..) | Self::Nothing => Kept::Overtaken,
            Self::Elsewhere(_) | Self::Unreadable | Self::Later | Self::OutOfReach => Kept::Stored,
        }
    }
}

impl Known {
    /// Compares what lies in store, a revision and a text, with the journey of this tab.
    pub fn compare(&self, mine: &Journey, country: &Country, stored: Option<(u64, &str)>) -> Found {
        let Some((revision, text)) = stored else { return Found::Gone };
        if revision == self.revision {
            return Found::Nothing;
        }
        match stored::read(text) {
            Err(_) if stored::is_of_later_app(text) => Found::Later,
            Err(_) => Found::Unreadable,
            Ok((other, _)) if other != *country => Found::Elsewhere(other),
            Ok((_, journey)) => {
                let known = Self { revision, draft: journey.draft.clone(), outbox: journey.outbox.clone() };
                Found::Newer(known, mine.taken_over_by(journey, &self.draft, &self.outbox))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::Field;
    use crate::domain::journey::{Cause, Trouble};
    use crate::domain::step::Step;

    fn estonia() -> Country {
        Country::from_code("ee").unwrap()
    }

    fn typed(entries: &[(Field, &str)]) -> Journey {
        let draft = Draft::from_iter(entries.iter().map(|(field, text)| (*field, (*text).to_owned())));
        Journey { draft, ..Journey::default() }
    }

    #[test]
    fn what_was_typed_in_either_tab_is_kept() {
        let kept = typed(&[(Field::Phone, "1"), (Field::City, "Tartu"), (Field::Street, "Kooli 1")]);
        let mine = Journey {
            here: Some(Step::Profile),
            trouble: Some(Trouble { step: Step::Profile, cause: Cause::NoLine }),
            // The city was typed here, and the street emptied.
            ..typed(&[(Field::Phone, "1"), (Field::City, "Narva")])
        };
        let theirs = typed(&[(Field::Phone, "2"), (Field::City, "Tartu"), (Field::Street, "Kooli 1")]);
        let known = Known { revision: 3, draft: kept.draft, ..Known::default() };
        let text = stored::write(&theirs, &estonia());
        let expected = Journey { draft: typed(&[(Field::Phone, "2"), (Field::City, "Narva")]).draft, ..mine.clone() };
        assert_eq!(
            known.compare(&mine, &estonia(), Some((4, &text))),
            Found::Newer(Known { revision: 4, draft: theirs.draft, ..Known::default() }, expected)
        );
    }

    #[test]
    fn what_is_no_newer_journey_changes_nothing() {
        let known = Known { revision: 3, ..Known::default() };
        let mine = Journey::default();
        let text = stored::write(&mine, &estonia());
        for (stored, found) in [
            (Some((3, text.as_str())), Found::Nothing),
            (Some((4, "torn")), Found::Unreadable),
            (Some((4, r#"{"v":1}"#)), Found::Unreadable),
            (Some((4, r#"{"v":99}"#)), Found::Later),
            (None, Found::Gone),
        ] {
            assert_eq!(known.compare(&mine, &estonia(), stored), found, "{stored:?}");
        }
        let georgia = Country::from_code("ge").unwrap();
        assert_eq!(known.compare(&mine, &georgia, Some((4, &text))), Found::Elsewhere(estonia()));
    }

    #[test]
    fn the_country_of_a_later_app_s_draft_is_known() {
        assert_eq!(stored::country(r#"{"v":99,"country":"ee","outbox":{}}"#), Ok(estonia()));
        assert!(stored::country("torn").is_err() && stored::country(r#"{"v":99}"#).is_err());
    }
}
