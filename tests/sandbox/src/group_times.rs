//! A group's times: set aside by the embassy, looked at, and booked for all members or for none (R77, R80, R82).

use jiff::Span;
use jiff::civil::Date;
use rusqlite::params;
use viza::wire::problem::Code;
use viza::wire::rest::{GroupAppointment, GroupState, NoSlots, RunChoice, TimeRuns};

use crate::answers::Answer;
use crate::applications::Case;
use crate::booking;
use crate::clock::{Instant, is_workday, tomorrow};
use crate::groups::{self, Kept};
use crate::ledger::Work;
use crate::mailbox::Kind;
use crate::members::{self, Listed};
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::runs::{self, Person, Run};
use crate::slots::{self, LOOKS, STRETCH, Time};

/// The kind of the times that an approval sets aside.
const KIND: &str = "group";
/// On how many working days there are times for a group.
const DAYS: usize = 5;
/// When a day's interviews begin, and how many there are one after the other.
const FIRST_HOUR: i8 = 9;
const IN_A_ROW: u32 = 12;
/// At how many windows at least, side by side.
const WINDOWS: u32 = 2;
/// How many more times a day has than people are expected.
const SPARE: u32 = 4;
const MINUTES: u32 = 15;

/// Sets times aside on the working days after the window, so that whoever books on its last day finds them too.
pub fn set_aside(work: &Work, group: &Kept, window_ends: Instant) -> Result<(), Refusal> {
    let mut day = tomorrow(group.office.day(window_ends - 1)?);
    let mut found = 0;
    while found < DAYS {
        let closed = work
            .tx
            .prepare_cached("SELECT 1 FROM holidays WHERE post = ?1 AND day = ?2")?
            .exists(params![group.office.post, day.to_string()])?;
        if is_workday(day) && !closed {
            one_day(work, group, day)?;
            found += 1;
        }
        day = tomorrow(day);
    }
    Ok(())
}

fn one_day(work: &Work, group: &Kept, day: Date) -> Result<(), Refusal> {
    let windows = (group.expected + SPARE).div_ceil(IN_A_ROW).max(WINDOWS);
    let first = group.office.at(day, FIRST_HOUR, 0, 0)?;
    for place in 0..group.expected + SPARE {
        let (row, window) = (place / windows, place % windows);
        let own = group.id.trim_start_matches("grp_");
        let id = format!("{}-{}-{own}-{row:02}{window:02}", group.office.post, day.strftime("%Y%m%d"));
        work.write(
            "INSERT INTO slots (id, post, starts, minutes, class_group, residency) VALUES (?1, ?2, ?3, ?4, ?5, '')",
            params![id, group.office.post, first + Instant::from(row * MINUTES) * 60, MINUTES, KIND],
        )?;
        work.write("INSERT INTO group_times (slot, of_group) VALUES (?1, ?2)", [&id, &group.id])?;
    }
    Ok(())
}

/// The free times of a group from `from` on, in time order.
fn free(work: &Work, group: &Kept, from: Instant) -> Result<Vec<Time>, Refusal> {
    let times = work
        .tx
        .prepare_cached(
            "SELECT slots.* FROM slots JOIN group_times ON slot = id WHERE of_group = ?1 AND starts >= ?2
                AND NOT EXISTS (SELECT 1 FROM takings WHERE takings.slot = slots.id) ORDER BY starts, id",
        )?
        .query_map(params![group.id, from.max(work.now + 1)], Time::read)?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(times)
}

/// Those for whom the group may book now, or why it may not.
fn may_book(work: &Work, group: &Kept) -> Result<Vec<(Listed, Case)>, Refusal> {
    if group.state == GroupState::Requested {
        return Err(Refusal::new(Code::GroupNotApproved));
    }
    group.refuse_unless_open()?;
    let members = members::agreed(work, &group.id)?;
    if members.len() < group.office.groups.minimum.unwrap_or(1) {
        return Err(Refusal::new(Code::GroupTooSmall));
    }
    for (member, case) in &members {
        if !members::is_ready(&members::readiness(work, member, case)?) {
            return Err(Refusal::new(Code::MemberNotReady));
        }
    }
    Ok(members)
}

/// `GET /groups/{id}/times`: a look of the group.
pub fn list(work: &Work, group: &Kept, from: Date) -> Result<Answer, Refusal> {
    let members = may_book(work, group)?;
    let looks = slots::look(work, &group.id)?;
    let office = &group.office;
    let today = office.day(work.now)?;
    let from = from.clamp(today, today.saturating_add(Span::new().years(5)));
    let (start, end) = (office.at(from, 0, 0, 0)?, office.at(from.saturating_add(Span::new().days(STRETCH)), 0, 0, 0)?);
    let people: Vec<Person> =
        members.iter().map(|(member, _)| Person { id: member.id.clone(), fits: Box::new(|_| true) }).collect();
    let found = runs::by_day(office, &free(work, group, start)?, &people)?;
    let (runs, later): (Vec<Run>, Vec<Run>) = found.into_iter().partition(|run| run.starts() < end);
    let released = work
        .tx
        .prepare_cached(
            "SELECT 1 FROM slots JOIN group_times ON slot = id WHERE of_group = ?1 AND starts >= ?2 AND starts < ?3",
        )?
        .exists(params![group.id, start, end])?;
    let empty = if released { NoSlots::AllTaken } else { NoSlots::NoneReleased };
    Answer::ok(&TimeRuns {
        checked: office.moment(work.now)?,
        empty: runs.is_empty().then_some(empty),
        runs: runs.iter().map(|run| run.shown(office, runs::keep(work, &group.id, run)?)).collect::<Result<_, _>>()?,
        next_free: later.first().map(|run| office.day(run.starts())).transpose()?.map(|day| day.to_string()),
        looks_left: looks.left,
        looks_hourly: LOOKS,
        look_again: looks.again.map(|again| office.moment(again)).transpose()?,
    })
}

/// `PUT /groups/{id}/booking`: a seat for everybody who has agreed, all in one transaction.
pub fn book(work: &Work, group: &Kept, held: &Match, choice: &RunChoice) -> Result<Answer, Refusal> {
    held.check_version(group.version)?;
    let members = may_book(work, group)?;
    let Run(seats) = runs::kept(work, &group.id, &choice.run)?;
    // Somebody agreed or left since the run was offered.
    let offered = |member: &Listed| seats.iter().any(|(of, _)| *of == member.id);
    if seats.len() != members.len() || !members.iter().all(|(member, _)| offered(member)) {
        return Err(Refusal::new(Code::Outdated));
    }
    for (of, time) in &seats {
        let Some((_, case)) = members.iter().find(|(member, _)| member.id == *of) else { continue };
        let seat = booking::seat(work, case, &group.key, &time.id, Kind::GroupBooked)?;
        work.write("UPDATE members SET appointment = ?2 WHERE id = ?1", [of, &seat])?;
    }
    work.write("UPDATE groups SET issued = ?2 WHERE id = ?1", params![group.id, work.now])?;
    groups::enter(work, &group.id, GroupState::Booked)?;
    groups::answer(work, &group.id)
}

/// `DELETE /groups/{id}/booking`: every seat, until the first interview begins.
pub fn cancel(work: &Work, group: &Kept, held: &Match) -> Result<Answer, Refusal> {
    held.check_version(group.version)?;
    if seats(work, group)?.first().is_none_or(|time| time.starts <= work.now) {
        return Err(Refusal::new(Code::NoAppointment));
    }
    for (member, case) in members::agreed(work, &group.id)? {
        if member.appointment.is_some() {
            booking::give_back(work, &case)?;
            work.write("UPDATE members SET appointment = NULL WHERE id = ?1", [&member.id])?;
        }
    }
    groups::unbook(work, group)?;
    groups::answer(work, &group.id)
}

/// The booked times of a group, in time order.
fn seats(work: &Work, group: &Kept) -> Result<Vec<Time>, Refusal> {
    let times = work
        .tx
        .prepare_cached(
            "SELECT slots.* FROM members JOIN appointments ON appointments.id = members.appointment
             JOIN slots ON slots.id = slot WHERE of_group = ?1 ORDER BY starts",
        )?
        .query_map([&group.id], Time::read)?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(times)
}

/// The appointment as the coordinator sees it.
pub fn appointment(work: &Work, group: &Kept) -> Result<Option<GroupAppointment>, Refusal> {
    let seats = seats(work, group)?;
    let (Some(first), Some(issued)) = (seats.first(), group.issued) else { return Ok(None) };
    let ends = seats.iter().map(Time::ends).max().unwrap_or(first.starts);
    Ok(Some(GroupAppointment {
        starts: group.office.moment(first.starts)?,
        ends: group.office.moment(ends)?,
        seats: u32::try_from(seats.len()).unwrap_or(u32::MAX),
        issued: group.office.moment(issued)?,
    }))
}
