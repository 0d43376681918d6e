//! Appointments: registered, moved in one transaction, cancelled; and the confirmation.

use rusqlite::{OptionalExtension, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{Appointment, AppointmentState, Confirmation, FeeAfter, NewBooking, NewHold};

use crate::answers::Answer;
use crate::applications::Case;
use crate::clock::Instant;
use crate::fees::Standing;
use crate::ledger::Work;
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::slots::Time;
use crate::{consents, emergencies, fees, holds, mailbox, slots};

/// An appointment as the books have it, with its time.
#[derive(Debug)]
pub struct Set {
    id: String,
    key: String,
    state: AppointmentState,
    issued: Instant,
    time: Time,
}

impl Set {
    fn read(row: &Row) -> rusqlite::Result<Self> {
        let state: String = row.get("state")?;
        Ok(Self {
            id: row.get("appointment")?,
            key: row.get("key")?,
            state: if state == "booked" { AppointmentState::Booked } else { AppointmentState::Cancelled },
            issued: row.get("issued")?,
            time: Time::read(row)?,
        })
    }

    /// When the interview starts, if it is registered.
    pub fn interview(&self) -> Option<Instant> {
        (self.state == AppointmentState::Booked).then_some(self.time.starts)
    }
}

/// The newest appointment of an application, a cancelled one too.
pub fn newest(work: &Work, case: &Case) -> Result<Option<Set>, Refusal> {
    let found = work
        .tx
        .prepare_cached(
            "SELECT appointments.id AS appointment, key, state, issued, slots.* FROM appointments
             JOIN slots ON slots.id = slot WHERE application = ?1 AND state <> 'moved'
             ORDER BY appointments.rowid DESC LIMIT 1",
        )?
        .query_row([&case.id], Set::read)
        .optional()?;
    Ok(found)
}

fn booked(work: &Work, case: &Case) -> Result<Option<Set>, Refusal> {
    Ok(newest(work, case)?.filter(|set| set.interview().is_some()))
}

/// The id of the registered appointment, if there is one.
pub fn registered(work: &Work, case: &Case) -> Result<Option<String>, Refusal> {
    Ok(booked(work, case)?.map(|set| set.id))
}

/// When the registered interview starts, if there is one.
pub fn interview(work: &Work, case: &Case) -> Result<Option<Instant>, Refusal> {
    Ok(newest(work, case)?.and_then(|set| set.interview()))
}

/// The newest appointment as the application shows it.
pub fn shown(work: &Work, case: &Case, standing: &Standing) -> Result<Option<Appointment>, Refusal> {
    let Some(set) = &standing.appointment else { return Ok(None) };
    let ended = standing.usable_until.is_some_and(|until| until < work.now);
    Ok(Some(Appointment {
        id: set.id.clone(),
        key: set.key.clone(),
        state: set.state,
        slot: set.time.shown(&case.office)?,
        post: set.time.post.clone(),
        fee_after: match standing.reschedules_left {
            _ if ended => FeeAfter::UsedUp,
            None => FeeAfter::Unknown,
            Some(0) => FeeAfter::UsedUp,
            Some(_) => FeeAfter::StillUsable,
        },
    }))
}

/// The proof that the appointment is registered.
pub fn confirmation(case: &Case, standing: &Standing) -> Result<Option<Confirmation>, Refusal> {
    let Some(set) = standing.appointment.as_ref().filter(|set| set.interview().is_some()) else { return Ok(None) };
    Ok(Some(Confirmation {
        reference: case.reference.clone(),
        issued: case.office.moment(set.issued)?,
        slot: set.time.shown(&case.office)?,
        post: set.time.post.clone(),
    }))
}

/// `POST /applications/{id}/booking`: registers the held time; an earlier appointment gives way in the same moment.
pub fn register(work: &Work, case: &Case, key: &str, new: &NewBooking) -> Result<Answer, Refusal> {
    let kept = holds::to_book(work, case, &new.hold)?;
    holds::refuse_unless_ready(work, case)?;
    if case.profile.as_ref().is_none_or(|profile| profile.ds160.is_none()) {
        return Err(Refusal::new(Code::Ds160Missing));
    }
    if case.office.delivery_required && case.delivery.is_none() {
        return Err(Refusal::new(Code::DeliveryMissing));
    }
    emergencies::book(work, case, &kept.slot)?;
    let old = booked(work, case)?;
    if let Some(old) = &old {
        end(work, old, "moved")?;
    }
    holds::end(work, &kept, "booked")?;
    let kind = if old.is_some() { mailbox::Kind::Moved } else { mailbox::Kind::Booked };
    seat(work, case, key, &kept.slot, kind)?;
    work.changed(&case.id)
}

/// Registers a free time, with the fee if there is one, and tells the applicant; the appointment's id.
pub fn seat(work: &Work, case: &Case, key: &str, slot: &str, kind: mailbox::Kind) -> Result<String, Refusal> {
    let id = work.dice.id("apt");
    work.write("INSERT INTO takings (slot, owner) VALUES (?1, ?2)", params![slot, id])?;
    work.write(
        "INSERT INTO appointments (id, application, key, slot, state, issued) VALUES (?1, ?2, ?3, ?4, 'booked', ?5)",
        params![id, case.id, key, slot, work.now],
    )?;
    if fees::standing(work, case)?.usable_until.is_some() {
        work.write("UPDATE applications SET fee_used = fee_used + 1 WHERE id = ?1", [&case.id])?;
    }
    mailbox::write(work, case, kind)?;
    Ok(id)
}

/// What the call centre does for somebody on the phone: the first free time, by the same rules (R58).
pub fn by_phone(work: &Work, case: &Case) -> Result<Answer, Refusal> {
    let time = slots::first(work, case)?.ok_or_else(|| Refusal::new(Code::SlotTaken))?;
    holds::take(work, case, &work.dice.id("phone"), &NewHold { application: case.id.clone(), slot: time.id })?;
    let held = holds::live(work, case)?.ok_or_else(|| Refusal::new(Code::HoldExpired))?;
    register(work, case, &work.dice.id("phone"), &NewBooking { hold: held.id })
}

/// `DELETE /applications/{id}/booking`: until the interview begins.
pub fn cancel(work: &Work, case: &Case, held: &Match) -> Result<Answer, Refusal> {
    held.check(case)?;
    call_off(work, case)
}

/// Cancels the appointment for whoever may.
pub fn call_off(work: &Work, case: &Case) -> Result<Answer, Refusal> {
    consents::refuse_seat(work, case)?;
    give_back(work, case)?;
    work.changed(&case.id)
}

/// Cancels the appointment, if it is still to come, and tells the applicant.
pub fn give_back(work: &Work, case: &Case) -> Result<(), Refusal> {
    let set = booked(work, case)?.filter(|set| set.time.starts > work.now);
    let set = set.ok_or_else(|| Refusal::new(Code::NoAppointment))?;
    mailbox::write(work, case, mailbox::Kind::Cancelled)?;
    end(work, &set, "cancelled")
}

fn end(work: &Work, set: &Set, state: &str) -> Result<(), Refusal> {
    work.write("UPDATE appointments SET state = ?2 WHERE id = ?1", params![set.id, state])?;
    work.write("DELETE FROM takings WHERE owner = ?1", [&set.id])?;
    Ok(())
}
