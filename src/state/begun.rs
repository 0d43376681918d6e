//! The applications that were begun on this device.

use crate::domain::clock::Instant;
use crate::domain::draft::Field;
use crate::domain::journey::Journey;
use crate::domain::names::applicant_name;
use crate::domain::pack::Country;
use crate::storage::drafts::Drafts;
use crate::wire::stored;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// What it is called on this device.
    pub local: String,
    /// Whose it is, as far as was typed; empty where nothing was.
    pub name: String,
    pub country: Country,
    /// A fee was paid in that country or is on its way: it counts in no other (R33).
    pub has_fee: bool,
    /// How many things in it wait to be sent.
    pub waits: u32,
    /// When it erases itself; absent where the browser keeps it no longer than the tab.
    pub ends: Option<Instant>,
}

/// All of them.
pub async fn everything(drafts: &Drafts) -> Vec<Begun> {
    let mut begun = Vec::new();
    for local in drafts.locals().await {
        let Ok(Some(found)) = drafts.load(&local).await else { continue };
        // Of what a later app wrote nothing can be told here but where it is; its page says what to do.
        let unread = |_| stored::country(&found.text).map(|country| (country, Journey::default()));
        let Ok((country, journey)) = stored::read(&found.text).or_else(unread) else { continue };
        let typed =
            || format!("{} {}", journey.draft.trimmed(Field::GivenNames), journey.draft.trimmed(Field::FamilyName));
        let name = journey.applicant().map_or_else(typed, applicant_name);
        let has_fee = journey.application().is_some_and(|known| known.fee.binds());
        let waits = journey.outbox.len() as u32;
        begun.push(Begun { local, name: name.trim().to_owned(), country, has_fee, waits, ends: found.ends });
    }
    begun
}
