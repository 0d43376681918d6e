//! Groups: read as the office has them, asked for, changed.

use super::reads::read;
use super::{ApiError, Office};
use crate::domain::coordination::Change;
use crate::domain::group::Group;
use crate::domain::party::TimeRuns;
use crate::wire::letter::{Letter, group as letter};
use crate::wire::{group, party};

/// The groups of the session `token`.
pub async fn all(office: &Office, token: &str) -> Result<Vec<Group>, ApiError> {
    read(office, letter::groups(token), group::groups).await
}

/// A group's record.
pub async fn one(office: &Office, token: &str, id: &str) -> Result<Group, ApiError> {
    read(office, letter::group(token, id), group::group).await
}

/// Asks for a group. Asked again under the same key it comes to the same.
pub async fn request(office: &Office, letter: Letter) -> Result<Group, ApiError> {
    read(office, letter, group::group).await
}

/// Asks for a change of a group; a group that was dissolved is none.
pub async fn change(office: &Office, token: &str, known: &Group, change: &Change) -> Result<Option<Group>, ApiError> {
    let letter = letter::change(token, known, change);
    let is_gone = *change == Change::Dissolve;
    read(office, letter, |text| if is_gone { Ok(None) } else { group::group(text).map(Some) }).await
}

/// Times for everybody in the group. One look of the coordinator's: never called by a timer (R12).
pub async fn times(office: &Office, letter: Letter) -> Result<TimeRuns, ApiError> {
    read(office, letter, party::time_runs).await
}
