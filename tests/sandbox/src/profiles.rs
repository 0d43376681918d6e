//! Profiles: the applicant's data, as sent.

use rusqlite::params;
use viza::wire::rest::Profile;

use crate::answers::Answer;
use crate::applications::Case;
use crate::ledger::Work;
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::{fees, fields};

/// `PUT /applications/{id}/profile`.
pub fn send(work: &Work, case: &Case, held: &Match, profile: &Profile) -> Result<Answer, Refusal> {
    held.check(case)?;
    fees::refuse_without_terms(work, case)?;
    fields::profile(work, case.office, profile)?;
    work.write(
        "UPDATE applications SET profile = ?2 WHERE id = ?1",
        params![case.id, serde_json::to_string(profile)?],
    )?;
    work.changed(&case.id)
}
