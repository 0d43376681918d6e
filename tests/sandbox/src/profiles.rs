//! Profiles: the applicant's data, as sent.

use rusqlite::params;
use viza::wire::rest::Profile;

use crate::answers::Answer;
use crate::applications::Case;
use crate::ledger::Work;
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::{booking, fees, fields};

/// `PUT /applications/{id}/profile`: the number of the DS-160 stands once the interview has begun (R61).
pub fn send(work: &Work, case: &Case, held: &Match, profile: &Profile) -> Result<Answer, Refusal> {
    held.check(case)?;
    fees::refuse_without_terms(work, case)?;
    fields::profile(work, &case.office, profile)?;
    let begun = booking::interview(work, case)?.is_some_and(|starts| starts <= work.now);
    if begun && case.profile.as_ref().is_some_and(|sent| sent.ds160 != profile.ds160) {
        return Err(Refusal::field("/ds160", "too_late"));
    }
    work.write(
        "UPDATE applications SET profile = ?2 WHERE id = ?1",
        params![case.id, serde_json::to_string(profile)?],
    )?;
    work.changed(&case.id)
}
