//! The applications of an account on this device: brought when somebody goes on with one, taken off when they sign out.

use super::runner::random_word;
use crate::api::{ApiError, Office, accounts};
use crate::domain::application::Access;
use crate::domain::journey::{Journey, OfficeFile};
use crate::domain::own_application::OwnApplication;
use crate::domain::recall::recall;
use crate::storage::drafts::Drafts;
use crate::wire::stored;

/// Length of the name that an application has on this device.
const LOCAL: usize = 10;

/// What an application of the account is called on this device, and how far it has come: where it was begun here, it is
/// as it was left; else its record is brought.
pub async fn bring(
    office: &Office,
    drafts: &Drafts,
    token: &str,
    own: &OwnApplication,
) -> Result<(String, Journey), ApiError> {
    // What was found by the date of birth can be looked at only; the session opens more.
    let is_known = |file: &OfficeFile| file.application.id == own.id && file.application.access == Access::Full;
    if let Some(known) = here(drafts, is_known).await.pop() {
        return Ok(known);
    }
    let application = accounts::record(office, token, &own.id).await?;
    let mut journey = Journey::default();
    recall(&mut journey.draft, &application);
    journey.file = Some(OfficeFile { token: token.to_owned(), by_session: true, recovery_code: None, application });
    let local = random_word(LOCAL);
    let text = stored::write(&journey, &own.country);
    drafts.save(&local, 0, &text, office.last_heard()).await.map_err(|_| ApiError::NoAnswer)?;
    Ok((local, journey))
}

/// Takes off this device what only a session opens. Gives what it was called here.
pub async fn take_off(drafts: &Drafts) -> Vec<String> {
    let borrowed = here(drafts, |file| file.by_session).await;
    let mut taken = Vec::new();
    for (local, _) in borrowed {
        // What the browser does not let go of opens nothing any more.
        let _ = drafts.forget(&local).await;
        taken.push(local);
    }
    taken
}

/// The applications on this device whose file is such a one.
async fn here(drafts: &Drafts, is_such: impl Fn(&OfficeFile) -> bool) -> Vec<(String, Journey)> {
    let mut found = Vec::new();
    for local in drafts.locals().await {
        let Ok(Some(draft)) = drafts.load(&local).await else { continue };
        let Ok((_, journey)) = stored::read(&draft.text) else { continue };
        if journey.file.as_ref().is_some_and(&is_such) {
            found.push((local, journey));
        }
    }
    found
}
