//! Several applications of an account at once: looking for their times, and asking for all of them or none.

use chrono::NaiveDate;

use super::Office;
use crate::domain::application::Application;
use crate::domain::party::{Asked, Setback, TimeRuns};
use crate::wire::letter::party as letter;
use crate::wire::party;

/// The runs of 31 days from `from`. One look of each application: never called by a timer (R12).
pub async fn times(
    office: &Office,
    token: &str,
    applications: &[String],
    from: NaiveDate,
) -> Result<TimeRuns, Setback> {
    party::answered(office.send(letter::times(token, applications, from)).await.as_ref(), party::time_runs)
}

/// Asks once. Asking again with the same key is safe.
pub async fn carry(office: &Office, token: &str, asked: &Asked) -> Result<Vec<Application>, Setback> {
    party::answered(office.send(letter::wish(token, asked)).await.as_ref(), party::applications)
}
