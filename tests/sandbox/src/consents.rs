//! Consents: an applicant agrees to a group, declines, or leaves it (R81).

use viza::wire::problem::Code;
use viza::wire::rest::{Access, Consent, GroupPart, GroupState, MemberState, PartState};

use crate::answers::Answer;
use crate::applications::Case;
use crate::clock::Instant;
use crate::dice::heard;
use crate::groups::{self, Kept};
use crate::ledger::Work;
use crate::lookups::same;
use crate::members::{self, Listed};
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::turnstile::Trying;
use crate::{booking, group_fields, holds};

/// `POST /group-consents`. A wrong code and an unknown reference are one answer after the same work, and are counted even
/// though they are refused.
pub fn agree(work: &Work, told: &Consent) -> Result<Result<Answer, Refusal>, Refusal> {
    group_fields::consent(told)?;
    let reference = heard(&told.reference);
    work.turn(Trying::Code, &reference)?;
    let invitations = members::found(
        work,
        "SELECT * FROM members WHERE heard = ?1 AND state = 'invited' ORDER BY rowid",
        &reference,
    )?;
    // A code that nobody was given stands in for those that are not there.
    let codes = invitations.iter().map(|member| heard(&member.code)).chain(["00000000".to_owned()]);
    let matches: Vec<bool> = codes.map(|code| same(&heard(&told.code), &code)).collect();
    let right = invitations.iter().zip(matches).find(|(_, matches)| *matches).map(|(member, _)| member);
    match (right, members::known(work, &reference)?) {
        (Some(member), Some(case)) => join(work, member, &case).map(Ok),
        _ => {
            work.count(Trying::Code, &reference)?;
            Ok(Err(Refusal::new(Code::CodeWrong)))
        }
    }
}

fn join(work: &Work, member: &Listed, case: &Case) -> Result<Answer, Refusal> {
    let group = groups::by_id(work, &member.group)?;
    refuse_member(work, case)?;
    group.refuse_unless_open()?;
    if case.office.groups.own_booking_bars && booking::registered(work, case)?.is_some() {
        return Err(Refusal::new(Code::MemberHasBooking));
    }
    holds::give_back(work, case)?;
    work.write("UPDATE members SET state = 'agreed', application = ?2 WHERE id = ?1", [&member.id, &case.id])?;
    groups::touch(work, &group.id)?;
    work.touch(&case.id)?;
    Ok(Answer::done())
}

/// The group that an application has agreed to, else the one that it was invited to last. A group that the embassy denied
/// or whose window is over binds nobody.
fn part(work: &Work, case: &Case) -> Result<Option<(Listed, Kept)>, Refusal> {
    let rows = members::found(
        work,
        "SELECT * FROM members WHERE heard = ?1 AND state IN ('agreed', 'invited') ORDER BY state, rowid DESC",
        &heard(&case.reference),
    )?;
    for member in rows {
        let group = groups::by_id(work, &member.group)?;
        let is_open = group.refuse_unless_open().is_ok();
        if is_open || (group.binds() && member.state == MemberState::Agreed) {
            return Ok(Some((member, group)));
        }
    }
    Ok(None)
}

fn joined(work: &Work, case: &Case) -> Result<Option<(Listed, Kept)>, Refusal> {
    Ok(part(work, case)?.filter(|(member, _)| member.state == MemberState::Agreed))
}

/// Whether the applicant has agreed to a group that still binds.
pub fn is_member(work: &Work, case: &Case) -> Result<bool, Refusal> {
    Ok(joined(work, case)?.is_some())
}

/// Who has agreed to a group takes no time alone, and agrees to no other.
pub fn refuse_member(work: &Work, case: &Case) -> Result<(), Refusal> {
    if is_member(work, case)? { Err(Refusal::new(Code::InGroup)) } else { Ok(()) }
}

/// A seat that a group has booked is given back by leaving the group, and in no other way.
pub fn refuse_seat(work: &Work, case: &Case) -> Result<(), Refusal> {
    match joined(work, case)? {
        Some((member, _)) if member.appointment.is_some() => Err(Refusal::new(Code::InGroup)),
        _ => Ok(()),
    }
}

/// When the group that an application has agreed to can no longer be booked (R80); nothing once it is.
pub fn window(work: &Work, case: &Case) -> Result<Option<Instant>, Refusal> {
    let joined = joined(work, case)?;
    Ok(joined.filter(|(_, group)| group.state == GroupState::Approved).and_then(|(_, group)| group.window_ends))
}

/// The group as the application shows it.
pub fn shown(work: &Work, case: &Case, access: Access) -> Result<Option<GroupPart>, Refusal> {
    let Some((member, group)) = part(work, case)? else { return Ok(None) };
    let state = match (member.state, &member.appointment) {
        (_, Some(_)) => PartState::Booked,
        (MemberState::Agreed, None) => PartState::Agreed,
        (_, None) => PartState::Invited,
    };
    Ok(Some(GroupPart {
        name: group.name,
        organisation: group.organisation,
        state,
        consent_code: (state == PartState::Invited && access == Access::Full).then_some(member.code),
        window_ends: group.window_ends.map(|ends| case.office.moment(ends)).transpose()?,
    }))
}

/// `DELETE /applications/{id}/group`: declines an invitation, or leaves. Who is in no group has nothing to leave.
pub fn leave(work: &Work, case: &Case, held: &Match) -> Result<Answer, Refusal> {
    held.check(case)?;
    match part(work, case)? {
        None => work.shown(&case.id, Access::Full),
        Some((member, group)) => {
            if member.appointment.is_some() {
                booking::give_back(work, case)?;
            }
            members::left(work, &group, &member)?;
            work.changed(&case.id)
        }
    }
}

/// The application is withdrawn: it is in no group any more.
pub fn forget(work: &Work, case: &Case) -> Result<(), Refusal> {
    if let Some((member, group)) = joined(work, case)? {
        members::left(work, &group, &member)?;
    }
    work.write(
        "UPDATE members SET state = 'left', application = NULL, appointment = NULL WHERE application = ?1",
        [&case.id],
    )
}
