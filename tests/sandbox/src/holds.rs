//! Holds: a time kept for one application for some minutes.

use rusqlite::{OptionalExtension, params};
use viza::wire::problem::Code;
use viza::wire::rest::{FeeState, Hold, NewHold};

use crate::answers::Answer;
use crate::applications::Case;
use crate::clock::{Instant, MINUTE};
use crate::fees::Standing;
use crate::ledger::Work;
use crate::refusals::Refusal;
use crate::{consents, fees, slots};

const LASTS: Instant = 10 * MINUTE;
const EXTENDS_BY: Instant = 5 * MINUTE;
const EXTENDS: u32 = 2;

/// A hold as the books have it.
#[derive(Debug, Clone)]
pub struct Kept {
    pub id: String,
    key: String,
    pub slot: String,
    state: String,
    expires: Instant,
    extends_left: u32,
}

impl Kept {
    fn is_live(&self) -> bool {
        self.state == "live"
    }
}

/// The hold `id` of this application, if it ever had one.
fn by_id(work: &Work, application: &str, id: &str) -> Result<Option<Kept>, Refusal> {
    find(work, "SELECT * FROM holds WHERE id = ?1 AND application = ?2", &[id, application])
}

/// Whose hold this is; nobody's, if there never was one.
pub fn whose(work: &Work, id: &str) -> Result<String, Refusal> {
    let found: Option<String> = work
        .tx
        .prepare_cached("SELECT application FROM holds WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// The live hold `id` of this application. A hold that is not there any more is unknown.
fn live_one(work: &Work, application: &str, id: &str) -> Result<Kept, Refusal> {
    let kept = by_id(work, application, id)?.filter(Kept::is_live);
    kept.ok_or_else(|| Refusal::new(Code::NotFound))
}

/// The live hold `id`, to book it. Any other is over: then the nearest times are told.
pub fn to_book(work: &Work, case: &Case, id: &str) -> Result<Kept, Refusal> {
    match by_id(work, &case.id, id)? {
        Some(kept) if kept.is_live() => Ok(kept),
        over => Err(expired(work, case, over.as_ref())?),
    }
}

fn expired(work: &Work, case: &Case, over: Option<&Kept>) -> Result<Refusal, Refusal> {
    let slot = over.map(|kept| slots::by_id(work, &kept.slot)).transpose()?.flatten();
    let wanted = slot.map_or(work.now, |time| time.starts);
    Ok(Refusal::new(Code::HoldExpired).nearest(slots::nearest(work, case, wanted)?))
}

fn present(work: &Work, case: &Case) -> Result<Option<Kept>, Refusal> {
    find(work, "SELECT * FROM holds WHERE application = ?1 AND state = 'live'", &[&case.id])
}

fn find(work: &Work, query: &str, values: &[&str]) -> Result<Option<Kept>, Refusal> {
    let found = work
        .tx
        .prepare_cached(query)?
        .query_row(rusqlite::params_from_iter(values), |row| {
            Ok(Kept {
                id: row.get("id")?,
                key: row.get("key")?,
                slot: row.get("slot")?,
                state: row.get("state")?,
                expires: row.get("expires")?,
                extends_left: row.get("extends_left")?,
            })
        })
        .optional()?;
    Ok(found)
}

/// The live hold as the application shows it.
pub fn live(work: &Work, case: &Case) -> Result<Option<Hold>, Refusal> {
    present(work, case)?.map(|kept| shown(work, case, &kept)).transpose()
}

pub fn live_until(work: &Work, case: &Case) -> Result<Option<Instant>, Refusal> {
    Ok(present(work, case)?.map(|kept| kept.expires))
}

fn shown(work: &Work, case: &Case, kept: &Kept) -> Result<Hold, Refusal> {
    let time = slots::by_id(work, &kept.slot)?.ok_or_else(|| Refusal::new(Code::ServerFailed))?;
    Ok(Hold {
        id: kept.id.clone(),
        key: kept.key.clone(),
        slot: time.shown(&case.office)?,
        post: time.post.clone(),
        expires: case.office.moment(kept.expires)?,
        extends_left: kept.extends_left,
    })
}

/// Refuses unless the fee may book an appointment now (R23, R27); where it stands, if it may.
pub fn refuse_without_fee(work: &Work, case: &Case) -> Result<Standing, Refusal> {
    let standing = fees::standing(work, case)?;
    match standing.state {
        FeeState::Valid => Ok(standing),
        FeeState::Used if standing.usable_until.is_some_and(|until| until < work.now) => {
            Err(Refusal::new(Code::FeeExpired))
        }
        FeeState::Used => Ok(standing),
        FeeState::FeeExpired => Err(Refusal::new(Code::FeeExpired)),
        _ => Err(Refusal::new(Code::FeeNotValid)),
    }
}

/// Refuses unless this application may hold and book: fee, terms, profile, and a move left (R15, R23, R29).
pub fn refuse_unless_ready(work: &Work, case: &Case) -> Result<(), Refusal> {
    consents::refuse_member(work, case)?;
    let standing = refuse_without_fee(work, case)?;
    if !fees::terms_accepted(work, case)? {
        return Err(Refusal::new(Code::TermsMissing));
    }
    if case.profile.is_none() {
        return Err(Refusal::new(Code::ProfileMissing));
    }
    if case.fee_used > 0 && standing.reschedules_left == Some(0) {
        return Err(Refusal::new(Code::NoReschedulesLeft));
    }
    Ok(())
}

/// `POST /holds`: the new hold replaces the old one only once it is granted.
pub fn take(work: &Work, case: &Case, key: &str, new: &NewHold) -> Result<Answer, Refusal> {
    let time = slots::by_id(work, &new.slot)?.ok_or_else(|| Refusal::field("/slot", "unknown"))?;
    if time.post != case.office.post {
        return Err(Refusal::new(Code::FeeOtherCountry));
    }
    refuse_unless_ready(work, case)?;
    if !time.fits(work, case)? {
        return Err(Refusal::new(Code::SlotNotForYou));
    }
    let old = present(work, case)?;
    let own = old.as_ref().is_some_and(|old| old.slot == time.id);
    if !own && !slots::is_free(work, &time)? {
        return Err(Refusal::new(Code::SlotTaken).nearest(slots::nearest(work, case, time.starts)?));
    }
    if let Some(old) = old {
        end(work, &old, "released")?;
    }
    let id = work.dice.id("hold");
    work.write("INSERT INTO takings (slot, owner) VALUES (?1, ?2)", params![time.id, id])?;
    work.write(
        "INSERT INTO holds (id, application, key, slot, state, expires, extends_left)
         VALUES (?1, ?2, ?3, ?4, 'live', ?5, ?6)",
        params![id, case.id, key, time.id, work.now + LASTS, EXTENDS],
    )?;
    work.changed(&case.id)
}

/// `GET /holds/{id}`: while it lives.
pub fn look(work: &Work, case: &Case, id: &str) -> Result<Answer, Refusal> {
    Answer::ok(&shown(work, case, &live_one(work, &case.id, id)?)?)
}

/// `POST /holds/{id}/extend`. A hold that lapsed is told so; one that was given back or booked is unknown.
pub fn extend(work: &Work, case: &Case, id: &str) -> Result<Answer, Refusal> {
    let kept = match by_id(work, &case.id, id)? {
        Some(kept) if kept.state == "lapsed" => return Err(expired(work, case, Some(&kept))?),
        _ => live_one(work, &case.id, id)?,
    };
    if kept.extends_left == 0 {
        return Err(Refusal::new(Code::NoExtendsLeft));
    }
    work.write(
        "UPDATE holds SET expires = expires + ?2, extends_left = extends_left - 1 WHERE id = ?1",
        params![kept.id, EXTENDS_BY],
    )?;
    work.changed(&case.id)
}

/// `DELETE /holds/{id}`.
pub fn release(work: &Work, case: &Case, id: &str) -> Result<Answer, Refusal> {
    end(work, &live_one(work, &case.id, id)?, "released")?;
    work.changed(&case.id)
}

/// Gives a held time back, if there is one.
pub fn give_back(work: &Work, case: &Case) -> Result<(), Refusal> {
    present(work, case)?.map_or(Ok(()), |kept| end(work, &kept, "released"))
}

/// Gives a held time back that is for others than this applicant (R55).
pub fn release_unless_it_fits(work: &Work, case: &Case) -> Result<(), Refusal> {
    let Some(kept) = present(work, case)? else { return Ok(()) };
    match slots::by_id(work, &kept.slot)? {
        Some(time) if time.fits(work, case)? => Ok(()),
        _ => end(work, &kept, "released"),
    }
}

/// Ends a hold and frees its time.
pub fn end(work: &Work, kept: &Kept, state: &str) -> Result<(), Refusal> {
    work.write("UPDATE holds SET state = ?2 WHERE id = ?1", params![kept.id, state])?;
    work.write("DELETE FROM takings WHERE owner = ?1", [&kept.id])?;
    Ok(())
}

/// Lets the live hold of an application lapse at once, as its clock would. The slot that it kept, if there was one.
pub fn lapse(work: &Work, case: &Case) -> Result<Option<String>, Refusal> {
    let Some(kept) = present(work, case)? else { return Ok(None) };
    end(work, &kept, "lapsed")?;
    work.touch(&case.id)?;
    Ok(Some(kept.slot))
}
