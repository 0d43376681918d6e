//! Finding an application again. Unknown and wrong are one answer, after the same work.

use rusqlite::OptionalExtension;
use viza::wire::problem::Code;
use viza::wire::rest::{Access, Found, Lookup};

use crate::answers::Answer;
use crate::dice::heard;
use crate::fields;
use crate::ledger::Work;
use crate::refusals::Refusal;
use crate::turnstile::Trying;

/// `POST /lookups`.
pub fn find(work: &Work, lookup: &Lookup) -> Result<Option<Answer>, Refusal> {
    fields::lookup(lookup)?;
    let reference = heard(&lookup.reference);
    work.turn(Trying::Lookup, &reference)?;
    work.count(Trying::Lookup, &reference)?;
    // A claim code is longer than a reference, so nothing is both.
    let found: Option<(String, String, String, bool)> = work
        .tx
        .prepare_cached(
            "SELECT id, date_of_birth, recovery_code, heard <> ?1 FROM applications
             WHERE heard = ?1 OR id = (SELECT application FROM parcels WHERE claim = ?1)",
        )?
        .query_row([&reference], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let known = found.is_some();
    // Somebody else's data stand in for what is not there, so that the comparison below is the same work.
    let (id, birth, code, claimed) =
        found.unwrap_or_else(|| (String::new(), "0000-00-00".into(), "0000-0000-0000-0000-0000".into(), false));
    let (access, told, right) = match (&lookup.recovery_code, &lookup.date_of_birth) {
        (Some(told), _) => (Access::Full, heard(told), heard(&code)),
        (None, Some(told)) => (if claimed { Access::Full } else { Access::Read }, told.clone(), birth),
        (None, None) => return Err(Refusal::new(Code::NotFound)),
    };
    if !(same(&told, &right) && known) {
        return Ok(None);
    }
    let token = work.issue_token(&id, access)?;
    let case = work.case(&id)?;
    let found = Found { token, recovery_code: claimed.then_some(code), application: work.truth(&case, access)? };
    Ok(Some(Answer::ok(&found)?.versioned(case.version)))
}

/// Compares two texts without stopping at the first difference.
pub fn same(told: &str, right: &str) -> bool {
    let differences = told.bytes().zip(right.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    told.len() == right.len() && differences == 0
}
