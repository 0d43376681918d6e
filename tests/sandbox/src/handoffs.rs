//! Handoffs: a sealed application on its way from one device to another. What is in it nobody here can read.

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use rusqlite::{OptionalExtension, params};
use viza::wire::problem::Code;
use viza::wire::rest::{
    Handoff, HandoffBegun, HandoffClaim, HandoffClaimed, HandoffPackage, HandoffRelease, HandoffState, NewHandoff,
};

use crate::answers::Answer;
use crate::clock::{DAY, Instant, rfc3339};
use crate::desk::Told;
use crate::dice::heard;
use crate::fields::Faults;
use crate::ledger::{Ledger, Work};
use crate::lookups::same;
use crate::papers::{Caller, Named, Sent};
use crate::refusals::Refusal;

/// How long each state waits for the next one.
const WAITS: Instant = 90;
/// Wrong numbers that end a handoff.
const WRONG_NUMBERS: u32 = 3;
/// Digits of a number.
const DIGITS: usize = 6;
/// Shortest and longest package: a sealed nothing, and what a body may be.
const PACKAGE: std::ops::RangeInclusive<usize> = 40..=60_000;

/// The API under `/api`.
pub fn api() -> Router<Ledger> {
    Router::new()
        .route("/handoffs", post(begin_handoff))
        .route("/handoff-claims", post(claim_handoff))
        .route("/handoffs/{id}", get(get_handoff))
        .route("/handoffs/{id}/release", post(release_handoff))
        .route("/handoffs/{id}/package", get(get_package))
        .route("/handoffs/{id}/end", post(end_handoff))
}

/// Which side of a handoff asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Owner,
    Claimant,
}

/// A handoff as the books have it.
struct Kept {
    id: String,
    state: HandoffState,
    number: Option<String>,
    wrong: u32,
    expires: Instant,
}

impl Kept {
    fn shown(&self) -> Result<Answer, Refusal> {
        Answer::ok(&Handoff { state: self.state, expires: rfc3339(self.expires)? })
    }

    fn is_over(&self) -> bool {
        matches!(self.state, HandoffState::Received | HandoffState::Ended | HandoffState::Expired)
    }

    /// Goes over into a state, whose own time begins.
    fn turns(self, work: &Work, state: HandoffState) -> Result<Self, Refusal> {
        let next = Self { state, expires: work.now + WAITS, ..self };
        work.write(
            "UPDATE handoffs SET state = ?2, expires = ?3 WHERE id = ?1",
            params![next.id, word(state)?, next.expires],
        )?;
        Ok(next)
    }

    /// Comes to an end, and nothing of the package stays.
    fn closes(self, work: &Work, state: HandoffState) -> Result<Self, Refusal> {
        let over = Self { state, expires: work.now, ..self };
        work.write(
            "UPDATE handoffs SET state = ?2, expires = ?3, sealed = '' WHERE id = ?1",
            params![over.id, word(state)?, over.expires],
        )?;
        Ok(over)
    }
}

/// What the passing of time does: an end to whatever waited too long, and after a day nobody remembers it.
pub fn settle(work: &Work) -> Result<(), Refusal> {
    work.write(
        "UPDATE handoffs SET state = 'expired', sealed = ''
         WHERE state IN ('waiting', 'claimed', 'released') AND expires <= ?1",
        [work.now],
    )?;
    work.write("DELETE FROM handoffs WHERE expires <= ?1", [work.now - DAY])
}

/// The packages that wait to be fetched.
pub fn laid_down(work: &Work) -> Result<Vec<String>, Refusal> {
    let mut packages = work.tx.prepare_cached("SELECT sealed FROM handoffs WHERE sealed <> '' ORDER BY rowid")?;
    Ok(packages.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn word(state: HandoffState) -> Result<String, Refusal> {
    Ok(serde_json::to_value(state)?.as_str().unwrap_or_default().to_owned())
}

/// The handoff that a condition on one value finds.
fn found(work: &Work, condition: &str, value: &str) -> Result<Option<Kept>, Refusal> {
    let row = work
        .tx
        .prepare_cached(&format!("SELECT id, state, number, wrong, expires FROM handoffs WHERE {condition}"))?
        .query_row([value], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
        .optional()?;
    let Some((id, state, number, wrong, expires)) = row else { return Ok(None) };
    Ok(Some(Kept { id, state: serde_json::from_value(state.into())?, number, wrong, expires }))
}

/// The handoff of that id, for a side whose token is brought. Another's is as unknown as none.
fn opened(work: &Work, caller: &Caller, id: &str, allowed: &[Side]) -> Result<(Kept, Side), Refusal> {
    let tokens: Option<(String, Option<String>)> = work
        .tx
        .prepare_cached("SELECT owner, claimant FROM handoffs WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let side = tokens.and_then(|(owner, claimant)| match &caller.token {
        token if *token == owner => Some(Side::Owner),
        token if Some(token) == claimant.as_ref() => Some(Side::Claimant),
        _ => None,
    });
    match (side.filter(|side| allowed.contains(side)), found(work, "id = ?1", id)?) {
        (Some(side), Some(kept)) => Ok((kept, side)),
        _ => Err(Refusal::new(Code::TokenInvalid)),
    }
}

async fn begin_handoff(State(ledger): State<Ledger>, sent: Sent<NewHandoff>) -> Told {
    let sealed = &sent.value.sealed;
    let mut faults = Faults::default();
    faults.unless(PACKAGE.contains(&sealed.len()), "/sealed", "wrong_form");
    let is_fine = sealed.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    faults.unless(is_fine, "/sealed", "wrong_form");
    faults.refuse()?;
    ledger.work(|work| {
        let begun = HandoffBegun {
            id: work.dice.id("hnd"),
            token: work.dice.token(),
            code: work.dice.groups(4),
            expires: rfc3339(work.now + WAITS)?,
        };
        work.write(
            "INSERT INTO handoffs (id, owner, heard, sealed, state, expires) VALUES (?1, ?2, ?3, ?4, 'waiting', ?5)",
            params![begun.id, begun.token, heard(&begun.code), sealed, work.now + WAITS],
        )?;
        Ok(Answer::ok(&begun)?.created())
    })
}

async fn claim_handoff(State(ledger): State<Ledger>, sent: Sent<HandoffClaim>) -> Told {
    let mut faults = Faults::default();
    faults.line("/code", &sent.value.code, 40);
    faults.refuse()?;
    ledger.work(|work| {
        let kept = found(work, "heard = ?1", &heard(&sent.value.code))?.ok_or_else(|| Refusal::new(Code::NotFound))?;
        match kept.state {
            HandoffState::Waiting => {}
            HandoffState::Claimed | HandoffState::Released | HandoffState::Received => {
                return Err(Refusal::new(Code::HandoffTaken));
            }
            HandoffState::Ended | HandoffState::Expired => return Err(Refusal::new(Code::HandoffExpired)),
        }
        let kept = kept.turns(work, HandoffState::Claimed)?;
        let claimed = HandoffClaimed {
            token: work.dice.token(),
            number: work.dice.number(DIGITS),
            expires: rfc3339(kept.expires)?,
            id: kept.id,
        };
        work.write(
            "UPDATE handoffs SET claimant = ?2, number = ?3 WHERE id = ?1",
            [&claimed.id, &claimed.token, &claimed.number],
        )?;
        Ok(Answer::ok(&claimed)?.created())
    })
}

async fn get_handoff(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| opened(work, &caller, &id, &[Side::Owner, Side::Claimant])?.0.shown())
}

async fn release_handoff(
    State(ledger): State<Ledger>,
    Named(id): Named,
    caller: Caller,
    sent: Sent<HandoffRelease>,
) -> Told {
    let number = &sent.value.number;
    let mut faults = Faults::default();
    let is_fine = number.len() == DIGITS && number.bytes().all(|digit| digit.is_ascii_digit());
    faults.unless(is_fine, "/number", "wrong_form");
    ledger.work(|work| {
        let (kept, _) = opened(work, &caller, &id, &[Side::Owner])?;
        faults.refuse()?;
        release(work, kept, number)
    })?
}

/// A wrong number is counted even though it is refused: the inner refusal leaves the count in place.
fn release(work: &Work, kept: Kept, number: &str) -> Result<Told, Refusal> {
    if kept.is_over() {
        return Ok(Err(Refusal::new(Code::HandoffExpired)));
    }
    if kept.number.as_ref().is_some_and(|right| same(number, right)) {
        return Ok(match kept.state {
            HandoffState::Released => kept.shown(),
            _ => kept.turns(work, HandoffState::Released)?.shown(),
        });
    }
    work.write("UPDATE handoffs SET wrong = wrong + 1 WHERE id = ?1", [&kept.id])?;
    if kept.wrong + 1 >= WRONG_NUMBERS {
        kept.closes(work, HandoffState::Ended)?;
    }
    Ok(Err(Refusal::new(Code::HandoffNumberWrong)))
}

async fn get_package(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| {
        let (kept, _) = opened(work, &caller, &id, &[Side::Claimant])?;
        match kept.state {
            HandoffState::Released => {}
            _ if kept.is_over() => return Err(Refusal::new(Code::HandoffExpired)),
            _ => return Err(Refusal::new(Code::HandoffNotReleased)),
        }
        let sealed =
            work.tx.prepare_cached("SELECT sealed FROM handoffs WHERE id = ?1")?.query_row([&id], |row| row.get(0))?;
        Answer::ok(&HandoffPackage { sealed })
    })
}

async fn end_handoff(State(ledger): State<Ledger>, Named(id): Named, caller: Caller) -> Told {
    ledger.work(|work| {
        let (kept, side) = opened(work, &caller, &id, &[Side::Owner, Side::Claimant])?;
        if kept.is_over() {
            return kept.shown();
        }
        let received = side == Side::Claimant && kept.state == HandoffState::Released;
        kept.closes(work, if received { HandoffState::Received } else { HandoffState::Ended })?.shown()
    })
}
