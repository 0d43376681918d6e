//! Interview times: which are free for whom, and how often one may look.

use jiff::Span;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{NoSlots, Slot, SlotList, Wait};

use crate::answers::Answer;
use crate::applications::{Case, word};
use crate::clock::{self, HOUR, Instant, MINUTE, tomorrow};
use crate::ledger::Work;
use crate::offices::Office;
use crate::refusals::Refusal;
use crate::{emergencies, holds};

/// How many days one look at the calendar shows.
pub const STRETCH: i64 = 31;
/// How often an application may look in one hour.
pub const LOOKS: u32 = 60;

/// An interview time as the books have it.
#[derive(Debug, Clone)]
pub struct Time {
    pub id: String,
    pub post: String,
    pub starts: Instant,
    minutes: u32,
    /// Which classes it is for, or that it is for emergencies.
    pub kind: String,
    residency: String,
}

impl Time {
    pub fn read(row: &Row) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            post: row.get("post")?,
            starts: row.get("starts")?,
            minutes: row.get("minutes")?,
            kind: row.get("class_group")?,
            residency: row.get("residency")?,
        })
    }

    /// First instant at which the interview is over.
    pub fn ends(&self) -> Instant {
        self.starts + Instant::from(self.minutes) * MINUTE
    }

    pub fn shown(&self, office: &Office) -> Result<Slot, Refusal> {
        Ok(Slot { id: self.id.clone(), starts: office.moment(self.starts)?, minutes: self.minutes })
    }

    /// Whether this time is for this application's class and residency, or opened to it by an approval.
    pub fn fits(&self, work: &Work, case: &Case) -> Result<bool, Refusal> {
        if self.kind == emergencies::KIND {
            return Ok(emergencies::open_until(work, case)?.is_some());
        }
        let kind = case.visa_class.as_deref().and_then(|class| case.office.interview_kind(class));
        Ok(kind == Some(self.kind.as_str()) && self.residency == word(case.residency)?)
    }
}

pub fn by_id(work: &Work, id: &str) -> Result<Option<Time>, Refusal> {
    Ok(work.tx.prepare_cached("SELECT * FROM slots WHERE id = ?1")?.query_row([id], Time::read).optional()?)
}

/// Whether nobody has this time and it is still to come.
pub fn is_free(work: &Work, time: &Time) -> Result<bool, Refusal> {
    let taken = work.tx.prepare_cached("SELECT 1 FROM takings WHERE slot = ?1")?.exists([&time.id])?;
    Ok(!taken && time.starts > work.now)
}

/// Every free time for this application from `from` (included) to `to`, in time order.
pub fn free_between(work: &Work, case: &Case, from: Instant, to: Instant) -> Result<Vec<Time>, Refusal> {
    free(work, case, from, to, 1000)
}

/// Free times for this application from `from` (included) to `to`, in time order.
fn free(work: &Work, case: &Case, from: Instant, to: Instant, limit: u32) -> Result<Vec<Time>, Refusal> {
    let kind = case.visa_class.as_deref().and_then(|class| case.office.interview_kind(class));
    let times = work
        .tx
        .prepare_cached(
            "SELECT * FROM slots WHERE post = ?1 AND (class_group = ?2 AND residency = ?3 OR class_group = ?7)
                AND starts >= ?4 AND starts < ?5 AND NOT EXISTS (SELECT 1 FROM takings WHERE slot = slots.id)
             ORDER BY starts LIMIT ?6",
        )?
        .query_map(
            params![
                case.office.post,
                kind,
                word(case.residency)?,
                from.max(work.now + 1),
                to,
                limit,
                emergencies::kind(work, case)?
            ],
            Time::read,
        )?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(times)
}

/// The first free time for this application.
pub fn first(work: &Work, case: &Case) -> Result<Option<Time>, Refusal> {
    Ok(free(work, case, work.now, Instant::MAX, 1)?.into_iter().next())
}

/// The three free times nearest to `wanted`, in time order.
pub fn nearest(work: &Work, case: &Case, wanted: Instant) -> Result<Vec<Slot>, Refusal> {
    let kind = case.visa_class.as_deref().and_then(|class| case.office.interview_kind(class));
    let mut times = work
        .tx
        .prepare_cached(
            "SELECT * FROM slots WHERE post = ?1 AND (class_group = ?2 AND residency = ?3 OR class_group = ?6)
                AND starts > ?4 AND NOT EXISTS (SELECT 1 FROM takings WHERE slot = slots.id)
             ORDER BY abs(starts - ?5), starts LIMIT 3",
        )?
        .query_map(
            params![case.office.post, kind, word(case.residency)?, work.now, wanted, emergencies::kind(work, case)?],
            Time::read,
        )?
        .collect::<Result<Vec<_>, _>>()?;
    times.sort_by_key(|time| time.starts);
    times.iter().map(|time| time.shown(&case.office)).collect()
}

/// `GET /posts/{post}/slots`.
pub fn list(work: &Work, case: &Case, post: &str, from: Date) -> Result<Answer, Refusal> {
    let office = work.offices.of_post(post).ok_or_else(|| Refusal::new(Code::NotFound))?;
    if office.post != case.office.post {
        return Err(Refusal::new(Code::FeeOtherCountry));
    }
    holds::refuse_without_fee(work, case)?;
    let looks = look(work, &case.id)?;
    let today = office.day(work.now)?;
    // Nothing is released so far away; and dates near the end of the calendar are no instants any more.
    let from = from.clamp(today, today.saturating_add(Span::new().years(5)));
    let start = office.at(from, 0, 0, 0)?;
    let end = office.at(from.saturating_add(Span::new().days(STRETCH)), 0, 0, 0)?;
    let times = free_between(work, case, start, end)?;
    let empty = if times.is_empty() { Some(why_empty(work, case, start, end)?) } else { None };
    let first_after = free(work, case, end, Instant::MAX, 1)?;
    let first: Vec<Time> = first(work, case)?.into_iter().collect();
    let checked = office.moment(work.now)?;
    Answer::ok(&SlotList {
        checked: checked.clone(),
        slots: times.iter().map(|time| time.shown(&office)).collect::<Result<_, _>>()?,
        empty,
        next_free: first_day(&first_after, &office)?.map(|day| day.to_string()),
        wait: first_day(&first, &office)?.map(|day| Wait { days: clock::days_between(today, day), checked }),
        looks_left: looks.left,
        looks_hourly: LOOKS,
        look_again: looks.again.map(|again| office.moment(again)).transpose()?,
    })
}

fn first_day(times: &[Time], office: &Office) -> Result<Option<Date>, Refusal> {
    times.first().map(|time| office.day(time.starts)).transpose()
}

/// Which of the honest reasons it is that nothing is free (M3).
pub fn why_empty(work: &Work, case: &Case, start: Instant, end: Instant) -> Result<NoSlots, Refusal> {
    let kind = case.visa_class.as_deref().and_then(|class| case.office.interview_kind(class));
    let start = start.max(work.now + 1);
    let (all, fitting): (u32, u32) = work
        .tx
        .prepare_cached(
            "SELECT count(*), count(*) FILTER (WHERE class_group = ?2 AND residency = ?3) FROM slots
             WHERE post = ?1 AND starts >= ?4 AND starts < ?5",
        )?
        .query_row(params![case.office.post, kind, word(case.residency)?, start, end], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(match (all, fitting) {
        (0, _) => NoSlots::NoneReleased,
        (_, 0) => NoSlots::NoneForClass,
        _ => NoSlots::AllTaken,
    })
}

/// What is left of the looks of this hour.
pub struct Looks {
    pub left: u32,
    /// With none left: when the oldest of this hour is over.
    pub again: Option<Instant>,
}

/// Counts a look at the calendar, of an application or of a group (M16).
pub fn look(work: &Work, whom: &str) -> Result<Looks, Refusal> {
    let since = work.now - HOUR;
    let (count, oldest): (u32, Option<Instant>) = work
        .tx
        .prepare_cached("SELECT count(*), min(at) FROM looks WHERE application = ?1 AND at > ?2")?
        .query_row(params![whom, since], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if count >= LOOKS {
        let wait = oldest.map_or(HOUR, |oldest| oldest + HOUR - work.now);
        return Err(Refusal::new(Code::TooManyLooks).after(wait));
    }
    work.write("INSERT INTO looks (application, at) VALUES (?1, ?2)", params![whom, work.now])?;
    let left = LOOKS - count - 1;
    let again = oldest.unwrap_or(work.now) + HOUR;
    Ok(Looks { left, again: (left == 0).then_some(again) })
}

/// Uses up every look of this hour at once.
pub fn exhaust_looks(work: &Work, application: &str) -> Result<(), Refusal> {
    for _ in 0..LOOKS {
        work.write("INSERT INTO looks (application, at) VALUES (?1, ?2)", params![application, work.now])?;
    }
    Ok(())
}

/// Gives a free time, or one that a hold keeps, to somebody else.
pub fn give_away(work: &Work, slot: &str) -> Result<(), Refusal> {
    work.write(
        "INSERT INTO takings (slot, owner) SELECT id, 'others' FROM slots WHERE id = ?1 ON CONFLICT DO NOTHING",
        [slot],
    )?;
    Ok(())
}

/// Gives every free time of a day to others.
pub fn give_away_day(work: &Work, office: &Office, day: Date) -> Result<(), Refusal> {
    work.write(
        "INSERT INTO takings (slot, owner) SELECT id, 'others' FROM slots
         WHERE post = ?1 AND starts >= ?2 AND starts < ?3 ON CONFLICT DO NOTHING",
        params![office.post, office.at(day, 0, 0, 0)?, office.at(tomorrow(day), 0, 0, 0)?],
    )?;
    Ok(())
}
