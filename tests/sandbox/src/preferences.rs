//! Which days would suit an applicant: a wish that takes no time away from anybody.

use rusqlite::params;
use viza::wire::rest::Preferences;

use crate::answers::Answer;
use crate::applications::Case;
use crate::fees;
use crate::fields::Faults;
use crate::ledger::Work;
use crate::papers::Match;
use crate::refusals::Refusal;

/// `PUT /applications/{id}/preferences`.
pub fn state(work: &Work, case: &Case, held: &Match, preferences: &Preferences) -> Result<Answer, Refusal> {
    held.check(case)?;
    fees::refuse_without_terms(work, case)?;
    check(preferences)?;
    work.write(
        "UPDATE applications SET preferences = ?2 WHERE id = ?1",
        params![case.id, serde_json::to_string(preferences)?],
    )?;
    work.changed(&case.id)
}

/// Days of the calendar, the last not before the first. Days that are over suit nobody and hurt nobody: what was told
/// without a line may come late.
fn check(preferences: &Preferences) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    let from = preferences.from.as_ref().and_then(|from| faults.date("/from", from));
    let to = preferences.to.as_ref().and_then(|to| faults.date("/to", to));
    faults.unless(from.zip(to).is_none_or(|(from, to)| from <= to), "/to", "before_first");
    faults.refuse()
}
