//! Emergency appointments: asked for once for each application, decided by the embassy, and what an approval opens.

use jiff::Span;
use rusqlite::{OptionalExtension, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{Emergency, EmergencyState, NewEmergency};

use crate::answers::Answer;
use crate::applications::{Case, from_word, word};
use crate::clock::{Instant, is_workday, tomorrow};
use crate::ledger::Work;
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::{booking, consents, fees, fields, mailbox, slots};

/// The kind of the times that an approval opens.
pub const KIND: &str = "urgent";
/// Days for which an approval opens times, counted from the next midnight.
const OPEN_DAYS: i64 = 3;
/// How many working days get a time for emergencies when one is approved, and when in the afternoon.
const DAYS: usize = 3;
pub const TIMES: [(i8, i8); 2] = [(15, 0), (15, 15)];
const MINUTES: u32 = 15;

/// A request as the books have it.
struct Kept {
    key: String,
    state: String,
    reason: String,
    needed_by: String,
    asked_by: String,
    asked: Instant,
    decided: Option<Instant>,
    until: Option<Instant>,
}

impl Kept {
    fn read(row: &Row) -> rusqlite::Result<Self> {
        Ok(Self {
            key: row.get("key")?,
            state: row.get("state")?,
            reason: row.get("reason")?,
            needed_by: row.get("needed_by")?,
            asked_by: row.get("asked_by")?,
            asked: row.get("asked")?,
            decided: row.get("decided")?,
            until: row.get("until")?,
        })
    }
}

fn kept(work: &Work, case: &Case) -> Result<Option<Kept>, Refusal> {
    let mut found = work.tx.prepare_cached("SELECT * FROM emergencies WHERE application = ?1")?;
    Ok(found.query_row([&case.id], Kept::read).optional()?)
}

/// `POST /applications/{id}/emergency`: the one request of an application (R67), beside an appointment that stands (R68).
pub fn ask(work: &Work, case: &Case, key: &str, new: &NewEmergency) -> Result<Answer, Refusal> {
    if !case.office.emergencies {
        return Err(Refusal::new(Code::EmergencyUnknown));
    }
    if kept(work, case)?.is_some() {
        return Err(Refusal::new(Code::EmergencyUsed));
    }
    if !fees::terms_accepted(work, case)? {
        return Err(Refusal::new(Code::TermsMissing));
    }
    consents::refuse_seat(work, case)?;
    let interview = booking::interview(work, case)?.filter(|starts| *starts > work.now);
    let interview = interview.ok_or_else(|| Refusal::new(Code::AppointmentMissing))?;
    if fees::standing(work, case)?.usable_until.is_none_or(|until| until < work.now) {
        return Err(Refusal::new(Code::FeeExpired));
    }
    fields::emergency(new, case.office.day(work.now)?, case.office.day(interview)?)?;
    work.write(
        "INSERT INTO emergencies (application, key, cycle, state, reason, needed_by, explanation, asked_by, asked)
         VALUES (?1, ?2, ?3, 'asked', ?4, ?5, ?6, ?7, ?8)",
        params![
            case.id,
            key,
            case.cycle,
            word(new.reason)?,
            new.needed_by,
            new.explanation,
            word(new.asked_by)?,
            work.now,
        ],
    )?;
    work.changed(&case.id)
}

/// `DELETE /applications/{id}/emergency`: while it waits. It stays the only one.
pub fn withdraw(work: &Work, case: &Case, held: &Match) -> Result<Answer, Refusal> {
    held.check(case)?;
    end_waiting(work, case, "withdrawn")?;
    work.changed(&case.id)
}

fn end_waiting(work: &Work, case: &Case, state: &str) -> Result<(), Refusal> {
    match kept(work, case)? {
        Some(kept) if kept.state == "asked" => {
            work.write("UPDATE emergencies SET state = ?2 WHERE application = ?1", params![case.id, state])
        }
        _ => Err(Refusal::new(Code::NoEmergency)),
    }
}

/// The embassy decides. An approval opens times in the afternoons of the next working days.
pub fn decide(work: &Work, case: &Case, approve: bool) -> Result<(), Refusal> {
    end_waiting(work, case, if approve { "approved" } else { "denied" })?;
    let until = match approve {
        true => Some(open_times(work, case)?),
        false => None,
    };
    work.write(
        "UPDATE emergencies SET decided = ?2, until = ?3 WHERE application = ?1",
        params![case.id, work.now, until],
    )?;
    let kind = if approve { mailbox::Kind::EmergencyApproved } else { mailbox::Kind::EmergencyDenied };
    mailbox::write(work, case, kind)?;
    work.touch(&case.id)
}

/// Puts the times for emergencies into the books, unless they are there; when the approval ends.
fn open_times(work: &Work, case: &Case) -> Result<Instant, Refusal> {
    let today = case.office.day(work.now)?;
    let mut day = today;
    let mut opened = 0;
    while opened < DAYS {
        day = tomorrow(day);
        let closed = work
            .tx
            .prepare_cached("SELECT 1 FROM holidays WHERE post = ?1 AND day = ?2")?
            .exists(params![case.office.post, day.to_string()])?;
        if closed || !is_workday(day) {
            continue;
        }
        opened += 1;
        for (hour, minute) in TIMES {
            work.write(
                "INSERT OR IGNORE INTO slots (id, post, starts, minutes, class_group, residency)
                 VALUES (?1, ?2, ?3, ?4, ?5, '')",
                params![
                    format!("{}-{}-{hour:02}{minute:02}", case.office.post, day.strftime("%Y%m%d")),
                    case.office.post,
                    case.office.at(day, hour, minute, 0)?,
                    MINUTES,
                    KIND,
                ],
            )?;
        }
    }
    case.office.at(today.saturating_add(Span::new().days(OPEN_DAYS + 1)), 0, 0, 0)
}

/// When an approval that opens times now ends.
pub fn open_until(work: &Work, case: &Case) -> Result<Option<Instant>, Refusal> {
    Ok(kept(work, case)?.filter(|kept| kept.state == "approved").and_then(|kept| kept.until))
}

/// The kind of times that stands open to this application beside those of its class.
pub fn kind(work: &Work, case: &Case) -> Result<Option<&'static str>, Refusal> {
    Ok(open_until(work, case)?.map(|_| KIND))
}

/// Whether an approval has given the present fee one move more.
pub fn granted(work: &Work, case: &Case) -> Result<bool, Refusal> {
    let mut granted = work.tx.prepare_cached(
        "SELECT 1 FROM emergencies WHERE application = ?1 AND cycle = ?2 AND state IN ('approved', 'used')",
    )?;
    Ok(granted.exists(params![case.id, case.cycle])?)
}

/// A time is being booked: with one of the times for emergencies the approval is used.
pub fn book(work: &Work, case: &Case, slot: &str) -> Result<(), Refusal> {
    if slots::by_id(work, slot)?.is_some_and(|time| time.kind == KIND) {
        work.write("UPDATE emergencies SET state = 'used' WHERE application = ?1 AND state = 'approved'", [&case.id])?;
    }
    Ok(())
}

/// Approvals that nobody used in time end.
pub fn settle(work: &Work) -> Result<(), Refusal> {
    let lapsed = work
        .tx
        .prepare_cached("SELECT application FROM emergencies WHERE state = 'approved' AND until <= ?1")?
        .query_map([work.now], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for application in lapsed {
        work.write("UPDATE emergencies SET state = 'lapsed' WHERE application = ?1", [&application])?;
        work.touch(&application)?;
    }
    Ok(())
}

/// Whether the embassy has still to decide.
pub fn waits(work: &Work, case: &Case) -> Result<bool, Refusal> {
    Ok(kept(work, case)?.is_some_and(|kept| kept.state == "asked"))
}

/// The request as the application shows it. What was explained is for the embassy alone.
pub fn shown(work: &Work, case: &Case) -> Result<Option<Emergency>, Refusal> {
    let Some(kept) = kept(work, case)? else { return Ok(None) };
    let moment = |at: Option<Instant>| at.map(|at| case.office.moment(at)).transpose();
    Ok(Some(Emergency {
        key: kept.key,
        state: from_word::<EmergencyState>(kept.state)?,
        reason: from_word(kept.reason)?,
        needed_by: kept.needed_by,
        asked_by: from_word(kept.asked_by)?,
        asked: case.office.moment(kept.asked)?,
        decided: moment(kept.decided)?,
        until: moment(kept.until)?,
    }))
}
