//! Several applications of one account at once: adjacent times, held or registered for all of them or for nobody.

use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use jiff::Span;
use jiff::civil::Date;
use serde::Deserialize;
use viza::wire::problem::Code;
use viza::wire::rest::{Access, NewBooking, NewHold, NoSlots, Party, PartyBookings, PartyHolds, TimeRuns};

use crate::answers::Answer;
use crate::applications::Case;
use crate::clock::{self, DAY, Instant};
use crate::desk::Told;
use crate::ledger::{Ledger, Work};
use crate::offices::Office;
use crate::papers::{Asked, Caller, Key, Sent};
use crate::refusals::Refusal;
use crate::runs::{self, Person, Run};
use crate::sessions::Session;
use crate::slots::{self, LOOKS, STRETCH, Time};
use crate::trouble::Trouble;
use crate::{accounts, booking, holds, keys};

/// Fewest and most who go together.
const FEWEST: usize = 2;
const MOST: usize = 8;
/// For how long after a stretch the first day with a time for each is looked for.
const AHEAD: Instant = 366 * DAY;

/// The API under `/api`.
pub fn api() -> Router<Ledger> {
    Router::new()
        .route("/party/times", get(list_party_times))
        .route("/party/holds", post(take_party_holds))
        .route("/party/bookings", post(register_party))
}

/// `?applications=ID,ID&from=`.
#[derive(Debug, Deserialize)]
struct Stretch {
    applications: String,
    from: String,
}

async fn list_party_times(State(ledger): State<Ledger>, caller: Caller, Asked(stretch): Asked<Stretch>) -> Told {
    let ids: Vec<&str> = stretch.applications.split(',').collect();
    let from =
        clock::date(&stretch.from).ok_or_else(|| Refusal::new(Code::Malformed).titled("from is a date, YYYY-MM-DD"))?;
    ledger.work(|work| {
        let session = work.session(&caller)?;
        number(&ids)
            .map_err(|_| Refusal::new(Code::Malformed).titled("applications are two to eight different ids"))?;
        times(work, &cases(work, &session, &ids)?, from)
    })
}

async fn take_party_holds(State(ledger): State<Ledger>, caller: Caller, key: Key, sent: Sent<PartyHolds>) -> Told {
    ledger.work(|work| {
        let session = work.session(&caller)?;
        let ids: Vec<&str> = sent.value.applications.iter().map(String::as_str).collect();
        number(&ids).map_err(|fault| Refusal::field("/applications", fault))?;
        let cases = cases(work, &session, &ids)?;
        keys::once(work, &session.account, &key, &format!("party hold {}", sent.text), |work| {
            hold(work, &cases, &key.0, &sent.value.run)
        })
    })
}

async fn register_party(State(ledger): State<Ledger>, caller: Caller, key: Key, sent: Sent<PartyBookings>) -> Told {
    ledger.work(|work| {
        let session = work.session(&caller)?;
        let ids: Vec<&str> = sent.value.bookings.iter().map(|booking| booking.application.as_str()).collect();
        number(&ids).map_err(|fault| Refusal::field("/bookings", fault))?;
        let cases = cases(work, &session, &ids)?;
        keys::once(work, &session.account, &key, &format!("party book {}", sent.text), |work| {
            for (case, wanted) in cases.iter().zip(&sent.value.bookings) {
                let new = NewBooking { hold: wanted.hold.clone() };
                booking::register(work, case, &key.0, &new).map_err(|refusal| refusal.about(&case.id))?;
            }
            shown(work, &cases)
        })
    })
}

/// Two to eight, each once.
fn number(ids: &[&str]) -> Result<(), &'static str> {
    match ids.len() {
        ..FEWEST => Err("too_short"),
        FEWEST..=MOST if ids.iter().collect::<BTreeSet<_>>().len() < ids.len() => Err("duplicate"),
        FEWEST..=MOST if !ids.iter().all(|id| is_id(id)) => Err("wrong_form"),
        FEWEST..=MOST => Ok(()),
        _ => Err("too_long"),
    }
}

fn is_id(id: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=64).contains(&id.len()) && id.bytes().all(letter)
}

/// The applications of the account, all of one country. Somebody else's is as unknown as one that is not there.
fn cases(work: &Work, session: &Session, ids: &[&str]) -> Result<Vec<Case>, Refusal> {
    let mut cases: Vec<Case> = Vec::new();
    for id in ids {
        if !accounts::owns(work, &session.account, id)? {
            return Err(Refusal::new(Code::NotFound).about(id));
        }
        let case = work.case(id).map_err(|refusal| refusal.about(id))?;
        if cases.first().is_some_and(|first| first.office.country != case.office.country) {
            return Err(Refusal::new(Code::FeeOtherCountry).about(id));
        }
        cases.push(case);
    }
    Ok(cases)
}

fn office(cases: &[Case]) -> Result<&Office, Refusal> {
    cases.first().map(|case| &*case.office).ok_or_else(|| Refusal::new(Code::ServerFailed))
}

/// `GET /party/times`: a look of each of them.
fn times(work: &Work, cases: &[Case], from: Date) -> Told {
    let office = office(cases)?;
    for case in cases {
        holds::refuse_without_fee(work, case).map_err(|refusal| refusal.about(&case.id))?;
    }
    let (mut looks_left, mut again) = (LOOKS, None);
    for case in cases {
        let looks = slots::look(work, &case.id).map_err(|refusal| refusal.about(&case.id))?;
        looks_left = looks_left.min(looks.left);
        again = again.max(looks.again);
    }
    let today = office.day(work.now)?;
    let from = from.clamp(today, today.saturating_add(Span::new().years(5)));
    let start = office.at(from, 0, 0, 0)?;
    let end = office.at(from.saturating_add(Span::new().days(STRETCH)), 0, 0, 0)?;
    let runs = between(work, cases, start, end)?;
    let empty = if runs.is_empty() { Some(why_empty(work, cases, start, end)?) } else { None };
    let scope = scope(cases);
    let told = |run: &Run| run.shown(office, runs::keep(work, &scope, run)?);
    Answer::ok(&TimeRuns {
        checked: office.moment(work.now)?,
        runs: runs.iter().map(told).collect::<Result<_, _>>()?,
        empty,
        next_free: first_day(work, cases, end)?.map(|day| day.to_string()),
        looks_left,
        looks_hourly: LOOKS,
        look_again: again.map(|again| office.moment(again)).transpose()?,
    })
}

/// The first day from `start` on with a time for each, if there is one for a year.
fn first_day(work: &Work, cases: &[Case], start: Instant) -> Result<Option<Date>, Refusal> {
    let stretch = STRETCH * DAY;
    let mut from = start;
    while from < start + AHEAD {
        if let Some(run) = between(work, cases, from, from + stretch)?.first() {
            return office(cases)?.day(run.starts()).map(Some);
        }
        from += stretch;
    }
    Ok(None)
}

/// To whom a run is offered: these applications, whatever their order.
fn scope(cases: &[Case]) -> String {
    let ids: BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    ids.into_iter().collect::<Vec<_>>().join(",")
}

/// The runs from `start` to before `end`, made of everybody's free times.
fn between(work: &Work, cases: &[Case], start: Instant, end: Instant) -> Result<Vec<Run>, Refusal> {
    let mut times: BTreeMap<(Instant, String), Time> = BTreeMap::new();
    for case in cases {
        let free = slots::free_between(work, case, start, end)?;
        times.extend(free.into_iter().map(|time| ((time.starts, time.id.clone()), time)));
    }
    let person = |case| Person {
        id: Case::clone(case).id,
        fits: Box::new(move |time: &Time| time.fits(work, case).unwrap_or_default()),
    };
    let people: Vec<Person> = cases.iter().map(person).collect();
    runs::by_day(office(cases)?, &times.into_values().collect::<Vec<_>>(), &people)
}

/// The reason of whoever has no time at all; if each has some, others have those that would lie close enough.
fn why_empty(work: &Work, cases: &[Case], start: Instant, end: Instant) -> Result<NoSlots, Refusal> {
    for case in cases {
        if slots::free_between(work, case, start, end)?.is_empty() {
            return slots::why_empty(work, case, start, end);
        }
    }
    Ok(NoSlots::AllTaken)
}

/// Keeps everybody's time of a run, by the rules that hold for each alone.
fn hold(work: &Work, cases: &[Case], key: &str, run: &str) -> Told {
    for case in cases {
        holds::refuse_unless_ready(work, case).map_err(|refusal| refusal.about(&case.id))?;
    }
    let Run(seats) = runs::kept(work, &scope(cases), run)?;
    for case in cases {
        let own = seats.iter().find(|(id, _)| *id == case.id).map(|(_, time)| time.id.clone());
        let slot = own.ok_or_else(|| Refusal::new(Code::ServerFailed))?;
        let new = NewHold { application: case.id.clone(), slot };
        holds::take(work, case, key, &new).map_err(|refusal| refusal.about(&case.id))?;
    }
    shown(work, cases)
}

/// Brings about what the desk will then refuse: somebody takes one of the times first, or one of the holds is over.
pub fn upset(work: &Work, trouble: Trouble, body: &str) -> Result<(), Refusal> {
    match trouble {
        Trouble::SlotTaken => {
            let Ok(wanted) = serde_json::from_str::<PartyHolds>(body) else { return Ok(()) };
            let cases = wanted.applications.iter().map(|id| work.case(id)).collect::<Result<Vec<_>, _>>()?;
            let Run(seats) = runs::kept(work, &scope(&cases), &wanted.run)?;
            seats.last().map_or(Ok(()), |(_, time)| slots::give_away(work, &time.id))
        }
        Trouble::HoldExpired => {
            let Ok(wanted) = serde_json::from_str::<PartyBookings>(body) else { return Ok(()) };
            let last = wanted.bookings.last().map(|last| work.case(&last.application)).transpose()?;
            last.map_or(Ok(()), |case| holds::lapse(work, &case).map(drop))
        }
        _ => Ok(()),
    }
}

fn shown(work: &Work, cases: &[Case]) -> Told {
    let truth = |case: &Case| work.truth(&work.case(&case.id)?, Access::Full);
    Answer::ok(&Party { applications: cases.iter().map(truth).collect::<Result<_, _>>()? })
}
