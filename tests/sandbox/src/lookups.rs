//! Finding an application again. Unknown and wrong are one answer, after the same work.

use rusqlite::{OptionalExtension, params};
use viza::wire::problem::Code;
use viza::wire::rest::{Access, Found, Lookup};

use crate::answers::Answer;
use crate::clock::{HOUR, Instant};
use crate::dice::heard;
use crate::fields;
use crate::ledger::Work;
use crate::refusals::Refusal;

/// How often one reference may be tried in an hour, whether it exists or not.
const TRIES: u32 = 10;

/// `POST /lookups`.
pub fn find(work: &Work, lookup: &Lookup) -> Result<Option<Answer>, Refusal> {
    fields::lookup(lookup)?;
    let reference = heard(&lookup.reference);
    count(work, &reference)?;
    let found: Option<(String, String, String)> = work
        .tx
        .prepare_cached("SELECT id, date_of_birth, recovery_code FROM applications WHERE heard = ?1")?
        .query_row([&reference], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let known = found.is_some();
    // Somebody else's data stand in for what is not there, so that the comparison below is the same work.
    let (id, birth, code) =
        found.unwrap_or_else(|| (String::new(), "0000-00-00".into(), "0000-0000-0000-0000-0000".into()));
    let (access, told, right) = match (&lookup.recovery_code, &lookup.date_of_birth) {
        (Some(told), _) => (Access::Full, heard(told), heard(&code)),
        (None, Some(told)) => (Access::Read, told.clone(), birth),
        (None, None) => return Err(Refusal::new(Code::NotFound)),
    };
    if !(same(&told, &right) && known) {
        return Ok(None);
    }
    let token = work.issue_token(&id, access)?;
    let case = work.case(&id)?;
    let found = Found { token, application: work.truth(&case, access)? };
    Ok(Some(Answer::ok(&found)?.versioned(case.version)))
}

fn count(work: &Work, reference: &str) -> Result<(), Refusal> {
    let (tries, oldest): (u32, Option<Instant>) = work
        .tx
        .prepare_cached("SELECT count(*), min(at) FROM lookups WHERE reference = ?1 AND at > ?2")?
        .query_row(params![reference, work.now - HOUR], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if tries >= TRIES {
        let wait = oldest.map_or(HOUR, |oldest| oldest + HOUR - work.now);
        return Err(Refusal::new(Code::TooManyRequests).after(wait));
    }
    work.write("INSERT INTO lookups (reference, at) VALUES (?1, ?2)", params![reference, work.now])?;
    Ok(())
}

/// Compares two texts without stopping at the first difference.
fn same(told: &str, right: &str) -> bool {
    let differences = told.bytes().zip(right.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    told.len() == right.len() && differences == 0
}
