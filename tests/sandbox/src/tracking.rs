//! The passport's way back: from the consular section over the courier or a pickup place to the applicant, or back to the
//! embassy. The control desk moves it on; only what the way allows.

use rusqlite::params;
use viza::wire::problem::Code;
use viza::wire::rest::{DeadlineKind, Passage, Tracking, TrackingEvent};

use crate::applications::{Case, from_word, word};
use crate::booking;
use crate::clock::{Instant, tomorrow};
use crate::ledger::Work;
use crate::mailbox::{self, Kind};
use crate::payments::business_day_after;
use crate::refusals::Refusal;

/// How often the courier comes (R99). Practice data: the documents only say that it is limited.
const ATTEMPTS: usize = 3;

/// People call a midnight the end of the day before it: its last minute is told.
const MINUTE: Instant = 60;

/// One thing that has happened.
#[derive(Debug)]
struct Passed {
    kind: Passage,
    at: Instant,
    /// First instant at which it is too late to collect.
    ends: Option<Instant>,
    number: Option<String>,
}

/// Where the passport is, from the appointment on.
pub fn shown(work: &Work, case: &Case) -> Result<Option<Tracking>, Refusal> {
    let passed = passed(work, case)?;
    if passed.is_empty() && booking::interview(work, case)?.is_none() {
        return Ok(None);
    }
    let events =
        passed.iter().map(|passed| Ok(TrackingEvent { kind: passed.kind, moment: case.office.moment(passed.at)? }));
    let events = events.collect::<Result<_, Refusal>>()?;
    Ok(Some(Tracking { events, number: passed.into_iter().find_map(|passed| passed.number) }))
}

/// The dated rule that bites now: the end of the time at the pickup place (R100, R101), or from when on one asks for the
/// courier's number (R109).
pub fn deadline(work: &Work, case: &Case) -> Result<Option<(DeadlineKind, Instant)>, Refusal> {
    let Some(last) = passed(work, case)?.pop() else { return Ok(None) };
    match (last.kind, case.office.number_days) {
        (Passage::Ready, _) => Ok(last.ends.map(|ends| (DeadlineKind::Collect, ends))),
        (Passage::Issued, Some(days)) => {
            let mut day = case.office.day(last.at)?;
            // The day after the last of them.
            for _ in 0..=days {
                day = business_day_after(work, &case.office, day)?;
            }
            Ok(Some((DeadlineKind::TrackingNumber, case.office.at(day, 0, 0, 0)?)))
        }
        _ => Ok(None),
    }
}

/// What may happen next.
pub fn next(work: &Work, case: &Case) -> Result<Vec<Passage>, Refusal> {
    let passed = passed(work, case)?;
    let interviewed = booking::interview(work, case)?.is_some_and(|starts| starts <= work.now);
    let picked_up = case.delivery.as_ref().is_some_and(|chosen| chosen.place.is_some());
    // Where there are ways to choose from, the courier is told one.
    let known = case.office.delivery_options.is_empty() || case.delivery.is_some();
    Ok(match passed.last().map(|passed| passed.kind) {
        None if !interviewed => vec![],
        None if known => vec![Passage::Issued, Passage::HandedOver],
        None => vec![Passage::Issued],
        Some(Passage::Issued) if known => vec![Passage::HandedOver],
        Some(Passage::HandedOver) if picked_up => vec![Passage::Ready],
        Some(Passage::HandedOver | Passage::Attempted) => vec![Passage::Attempted, Passage::Delivered],
        Some(Passage::Ready) => vec![Passage::Collected, Passage::Returned],
        // The embassy hands it out itself.
        Some(Passage::Returned) => vec![Passage::Collected],
        Some(Passage::Issued | Passage::Collected | Passage::Delivered) => vec![],
    })
}

/// Moves the passport on.
pub fn pass(work: &Work, case: &Case, to: Passage) -> Result<(), Refusal> {
    if !next(work, case)?.contains(&to) {
        return Err(Refusal::new(Code::Malformed).titled("The passport cannot go there from where it is"));
    }
    let ends = match (to, case.delivery.as_ref().and_then(|chosen| chosen.place.as_deref())) {
        (Passage::Ready, Some(place)) => {
            case.office.waits(place).map(|days| waits_until(work, case, days)).transpose()?
        }
        _ => None,
    };
    let numbered = to == Passage::HandedOver && case.office.number_days.is_some();
    let number = numbered.then(|| work.dice.groups(3));
    note(work, &case.id, to, work.now, ends, number)?;
    if to == Passage::Ready {
        mailbox::write_about(work, case, Kind::Ready, ends.map(|ends| ends - MINUTE))?;
    }
    let came = passed(work, case)?.iter().filter(|passed| passed.kind == Passage::Attempted).count();
    if to == Passage::Attempted && came == ATTEMPTS {
        note(work, &case.id, Passage::Returned, work.now, None, None)?;
    }
    work.touch(&case.id)
}

/// What time alone does: what was not collected goes back to the embassy (R100, R101).
pub fn settle(work: &Work) -> Result<(), Refusal> {
    let due = work
        .tx
        .prepare_cached(
            "SELECT application, ends FROM passages AS ready WHERE ends <= ?1
             AND NOT EXISTS (SELECT 1 FROM passages WHERE application = ready.application AND id > ready.id)",
        )?
        .query_map([work.now], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(String, Instant)>, _>>()?;
    for (application, ends) in due {
        note(work, &application, Passage::Returned, ends, None, None)?;
        work.touch(&application)?;
    }
    Ok(())
}

/// Midnight after the last of so many calendar days; the first of them is tomorrow.
fn waits_until(work: &Work, case: &Case, days: u32) -> Result<Instant, Refusal> {
    let mut day = case.office.day(work.now)?;
    for _ in 0..=days {
        day = tomorrow(day);
    }
    case.office.at(day, 0, 0, 0)
}

fn note(
    work: &Work,
    application: &str,
    kind: Passage,
    at: Instant,
    ends: Option<Instant>,
    number: Option<String>,
) -> Result<(), Refusal> {
    work.write(
        "INSERT INTO passages (application, kind, at, ends, number) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![application, word(kind)?, at, ends, number],
    )
}

/// What has happened last.
pub fn last(work: &Work, case: &Case) -> Result<Option<Passage>, Refusal> {
    Ok(passed(work, case)?.pop().map(|passed| passed.kind))
}

fn passed(work: &Work, case: &Case) -> Result<Vec<Passed>, Refusal> {
    let rows = work
        .tx
        .prepare_cached("SELECT kind, at, ends, number FROM passages WHERE application = ?1 ORDER BY id")?
        .query_map([&case.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(|(kind, at, ends, number)| Ok(Passed { kind: from_word(kind)?, at, ends, number })).collect()
}
