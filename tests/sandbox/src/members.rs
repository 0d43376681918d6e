//! Members: whom a coordinator has invited, who has agreed, and how far they are. Of an application a coordinator learns
//! nothing before its applicant agrees, and never more than [`Readiness`].

use rusqlite::{OptionalExtension, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{FeeState, GroupState, Invitations, Member, MemberState, Readiness};

use crate::answers::Answer;
use crate::applications::{Case, from_word};
use crate::clock::Instant;
use crate::dice::heard;
use crate::group_fields::{self, MOST_MEMBERS};
use crate::groups::{self, Kept};
use crate::ledger::Work;
use crate::mailbox::{self, Kind};
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::turnstile::Trying;
use crate::{booking, fees};

/// A row of a list of members as the books have it.
#[derive(Debug, Clone)]
pub struct Listed {
    pub id: String,
    pub group: String,
    pub called: String,
    reference: String,
    pub state: MemberState,
    /// With which one agrees.
    pub code: String,
    /// Of whoever has agreed.
    pub application: Option<String>,
    /// The seat that the group has booked.
    pub appointment: Option<String>,
}

impl Listed {
    fn read(row: &Row) -> Result<Self, Refusal> {
        Ok(Self {
            id: row.get("id")?,
            group: row.get("of_group")?,
            called: row.get("called")?,
            reference: row.get("reference")?,
            state: from_word(row.get("state")?)?,
            code: row.get("code")?,
            application: row.get("application")?,
            appointment: row.get("appointment")?,
        })
    }
}

/// The rows that a query finds by one value.
pub fn found(work: &Work, query: &str, value: &str) -> Result<Vec<Listed>, Refusal> {
    let mut found = work.tx.prepare_cached(query)?;
    let rows = found.query_map([value], |row| Ok(Listed::read(row)))?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().collect()
}

fn of(work: &Work, group: &str) -> Result<Vec<Listed>, Refusal> {
    found(work, "SELECT * FROM members WHERE of_group = ?1 ORDER BY rowid", group)
}

/// Those who have agreed, each with the own application.
pub fn agreed(work: &Work, group: &str) -> Result<Vec<(Listed, Case)>, Refusal> {
    let rows = of(work, group)?.into_iter().filter(|member| member.state == MemberState::Agreed);
    rows.filter_map(|member| {
        let application = member.application.clone()?;
        Some(work.case(&application).map(|case| (member, case)))
    })
    .collect()
}

/// Counts up every application that has something to do with a group.
pub fn touch_all(work: &Work, group: &str) -> Result<(), Refusal> {
    work.write(
        "UPDATE applications SET version = version + 1 WHERE heard IN (SELECT heard FROM members WHERE of_group = ?1)",
        [group],
    )
}

/// `POST /groups/{id}/members`. The answer is the same whether there is such an application or not.
pub fn invite(work: &Work, group: &Kept, held: &Match, new: &Invitations) -> Result<Answer, Refusal> {
    held.check_version(group.version)?;
    group.refuse_unless_open()?;
    let references = group_fields::invitations(new, &group.office)?;
    for (invited, reference) in new.members.iter().zip(references) {
        invite_one(work, group, &invited.called, &reference)?;
    }
    if of(work, &group.id)?.len() > MOST_MEMBERS {
        return Err(Refusal::field("/members", "too_long"));
    }
    groups::changed(work, &group.id)
}

/// Whoever is invited or has agreed already stays as they are; who has left is invited anew.
fn invite_one(work: &Work, group: &Kept, called: &str, reference: &str) -> Result<(), Refusal> {
    let code = work.dice.groups(2);
    let fresh = work
        .tx
        .prepare_cached(
            "INSERT INTO members (id, of_group, called, reference, heard, state, code)
             VALUES (?1, ?2, ?3, ?4, ?5, 'invited', ?6)
             ON CONFLICT (of_group, heard) DO UPDATE SET called = ?3, state = 'invited', code = ?6 WHERE state = 'left'",
        )?
        .execute(params![work.dice.id("mem"), group.id, called, reference, heard(reference), code])?;
    match known(work, &heard(reference))? {
        Some(case) if fresh > 0 => send(work, group, &case, &code),
        _ => Ok(()),
    }
}

/// The application with this reference, if there is one.
pub fn known(work: &Work, heard: &str) -> Result<Option<Case>, Refusal> {
    let found: Option<String> = work
        .tx
        .prepare_cached("SELECT id FROM applications WHERE heard = ?1")?
        .query_row([heard], |row| row.get(0))
        .optional()?;
    found.map(|id| work.case(&id)).transpose()
}

/// Mails the code, unless so many mails went there in the last hour that one more would be a nuisance: the code stands in
/// the applicant's record too.
fn send(work: &Work, group: &Kept, case: &Case, code: &str) -> Result<(), Refusal> {
    work.touch(&case.id)?;
    if work.turn(Trying::Mail, &case.id).is_err() {
        return Ok(());
    }
    work.count(Trying::Mail, &case.id)?;
    mailbox::write_saying(
        work,
        case,
        Kind::GroupInvited,
        &format!("{code} · {} · {}", group.organisation.name, group.name),
    )
}

/// `DELETE /groups/{id}/members/{member}`: nobody who has a seat; that is theirs to give back.
pub fn remove(work: &Work, group: &Kept, held: &Match, id: &str) -> Result<Answer, Refusal> {
    held.check_version(group.version)?;
    let rows = of(work, &group.id)?;
    let member = rows.iter().find(|member| member.id == id).ok_or_else(|| Refusal::new(Code::NotFound))?;
    if member.appointment.is_some() {
        return Err(Refusal::new(Code::GroupBooked));
    }
    if let Some(case) = known(work, &heard(&member.reference))? {
        work.touch(&case.id)?;
    }
    work.write("DELETE FROM members WHERE id = ?1", [id])?;
    groups::changed(work, &group.id)
}

/// How far somebody who has agreed is: what this country asks of each (R59, R78, R79).
pub fn readiness(work: &Work, member: &Listed, case: &Case) -> Result<Readiness, Refusal> {
    let standing = fees::standing(work, case)?;
    let may_pay_for_it = match standing.state {
        FeeState::Valid => true,
        FeeState::Used => member.appointment.is_some() || standing.may_book(),
        _ => false,
    };
    Ok(Readiness {
        ds160: case.profile.as_ref().is_some_and(|profile| profile.ds160.is_some()),
        fee: case.office.groups.fee_asked.then_some(may_pay_for_it),
        delivery: case.office.delivery_required.then_some(case.delivery.is_some()),
        alone: booking::registered(work, case)?.is_none_or(|own| member.appointment.as_ref() == Some(&own)),
    })
}

/// Whether nothing is missing.
pub fn is_ready(ready: &Readiness) -> bool {
    ready.ds160 && ready.fee != Some(false) && ready.delivery != Some(false) && ready.alone
}

/// The list as the coordinator sees it.
pub fn shown(work: &Work, group: &Kept) -> Result<Vec<Member>, Refusal> {
    of(work, &group.id)?.into_iter().map(|member| one_shown(work, group, member)).collect()
}

/// Once the group has come to nothing there is no reason any more to know how far somebody is.
fn one_shown(work: &Work, group: &Kept, member: Listed) -> Result<Member, Refusal> {
    let agreed = member.application.as_deref().filter(|_| group.binds());
    let case = agreed.map(|id| work.case(id)).transpose()?;
    let interview: Option<Instant> = match (&case, &member.appointment) {
        (Some(case), Some(_)) => booking::interview(work, case)?,
        _ => None,
    };
    Ok(Member {
        ready: case.map(|case| readiness(work, &member, &case)).transpose()?,
        id: member.id,
        called: member.called,
        reference: member.reference,
        state: member.state,
        interview: interview.map(|at| group.office.moment(at)).transpose()?,
    })
}

/// A seat was given back. When it was the last, the group has no appointment any more.
pub fn left(work: &Work, group: &Kept, member: &Listed) -> Result<(), Refusal> {
    work.write(
        "UPDATE members SET state = 'left', application = NULL, appointment = NULL WHERE id = ?1",
        [&member.id],
    )?;
    groups::touch(work, &group.id)?;
    let seated = of(work, &group.id)?.iter().any(|member| member.appointment.is_some());
    if group.state == GroupState::Booked && !seated {
        groups::unbook(work, group)?;
    }
    groups::tell(work, group, Kind::GroupLeft, &format!("{} · {}", member.called, group.name))
}
