//! Fees: what a class costs, what has been paid, and whether the office takes a payment now.

use rusqlite::params;
use viza::wire::problem::Code;
use viza::wire::rest::{
    Access, CardLock, Channel, ClassChoice, Fee, FeeQuote, FeeState, Money, PayReason, PaymentState,
};

use crate::answers::Answer;
use crate::applications::Case;
use crate::booking::{self, Set};
use crate::clock::{DAY, Instant};
use crate::emergencies;
use crate::ledger::Work;
use crate::offices::{Class, Office};
use crate::papers::Match;
use crate::payments::{self, Paid};
use crate::refusals::Refusal;

/// Where the present fee of an application stands.
#[derive(Debug)]
pub struct Standing {
    pub state: FeeState,
    /// Every payment, newest last, those for earlier fees too.
    pub payments: Vec<Paid>,
    /// Last second in which it books an appointment.
    pub usable_until: Option<Instant>,
    pub reschedules_left: Option<u32>,
    /// The newest one, a cancelled one too.
    pub appointment: Option<Set>,
}

impl Standing {
    /// Whether the fee may still register or move an appointment.
    pub fn may_book(&self) -> bool {
        match self.state {
            FeeState::Valid => true,
            FeeState::Used => self.reschedules_left != Some(0),
            _ => false,
        }
    }

    /// When the registered interview starts.
    pub fn interview(&self) -> Option<Instant> {
        self.appointment.as_ref().and_then(Set::interview)
    }

    /// Whether the money has come and is valid on a later day (R44).
    pub fn counts_later(&self) -> bool {
        self.payments.last().is_some_and(|paid| paid.counts_at.is_some())
    }

    /// When the slip that is waiting for money expires.
    pub fn slip_expires(&self) -> Option<Instant> {
        self.payments
            .last()
            .filter(|paid| paid.state == PaymentState::Pending && paid.counts_at.is_none())
            .and_then(|paid| paid.ends)
    }
}

/// Works out where the fee stands now.
pub fn standing(work: &Work, case: &Case) -> Result<Standing, Refusal> {
    let payments = payments::of(work, case)?;
    let present: Vec<&Paid> = payments.iter().filter(|paid| paid.cycle == case.cycle).collect();
    let arrived = present.iter().find(|paid| paid.state == PaymentState::Arrived);
    // An approved emergency is one move more (R68).
    let granted = u32::from(emergencies::granted(work, case)?);
    let limit = case.office.reschedules.map(|limit| limit + granted);
    let reschedules_left = limit.map(|limit| limit.saturating_sub(case.fee_used.saturating_sub(1)));
    let usable_until = match arrived.and_then(|paid| paid.paid_at) {
        Some(paid_at) => Some(case.usable_until.map_or_else(|| case.office.fee_ends(paid_at), Ok)?),
        None => None,
    };
    let appointment = booking::newest(work, case)?;
    let state = match usable_until {
        Some(_) if appointment.as_ref().and_then(Set::interview).is_some() => FeeState::Used,
        Some(until) if until < work.now => FeeState::FeeExpired,
        Some(_) if case.fee_used > 0 && reschedules_left == Some(0) => FeeState::FeeExpired,
        Some(_) => FeeState::Valid,
        None => match present.last().map(|paid| paid.state) {
            None => FeeState::None,
            Some(PaymentState::Started) => FeeState::Started,
            Some(PaymentState::Pending) => FeeState::Pending,
            Some(PaymentState::PartPaid) => FeeState::PartPaid,
            Some(PaymentState::Expired) => FeeState::SlipExpired,
            Some(PaymentState::Failed | PaymentState::Arrived) => FeeState::Failed,
        },
    };
    Ok(Standing { state, payments, usable_until, reschedules_left, appointment })
}

/// Why the office takes a payment now, or why not. Only `Ok` opens paying.
pub fn may_pay(work: &Work, case: &Case, standing: &Standing) -> Result<Result<PayReason, PayReason>, Refusal> {
    let open = match standing.state {
        FeeState::None => PayReason::FirstPayment,
        FeeState::FeeExpired => PayReason::FeeExpired,
        FeeState::Failed if case.reopened > 0 => PayReason::ReopenedByOffice,
        FeeState::Failed => PayReason::LastFailed,
        FeeState::SlipExpired => return Ok(Err(PayReason::AskAboutSlip)),
        FeeState::Started | FeeState::Pending | FeeState::PartPaid => return Ok(Err(PayReason::PaymentOpen)),
        FeeState::Valid | FeeState::Used => return Ok(Err(PayReason::AlreadyPaid)),
    };
    Ok(if case.visa_class.is_none() {
        Err(PayReason::NoClass)
    } else if !terms_accepted(work, case)? {
        Err(PayReason::TermsMissing)
    } else {
        Ok(open)
    })
}

/// Whether the terms in force are accepted, or the country has none (R2, R5).
pub fn terms_accepted(work: &Work, case: &Case) -> Result<bool, Refusal> {
    let current = current_terms(work, &case.office)?;
    Ok(current.is_none() || current == case.terms_accepted)
}

/// Nothing personal is taken, and nothing is changed, under terms that were not accepted (R2, R5).
pub fn refuse_without_terms(work: &Work, case: &Case) -> Result<(), Refusal> {
    match terms_accepted(work, case)? {
        true => Ok(()),
        false => Err(Refusal::new(Code::TermsMissing)),
    }
}

/// The version of the terms in force in a country.
pub fn current_terms(work: &Work, office: &Office) -> Result<Option<String>, Refusal> {
    let mut terms = work.tx.prepare_cached("SELECT version FROM terms WHERE country = ?1")?;
    let mut rows = terms.query([&office.country])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// The fee of every class today, in the order of its classes (R6, R24).
pub fn quotes(work: &Work, office: &Office) -> Result<Vec<FeeQuote>, Refusal> {
    let today = office.day(work.now)?.to_string();
    // Those that hold come before those to come, the newest first.
    let rows = work
        .tx
        .prepare_cached(
            "SELECT visa_class, valid_from, minor FROM quotes WHERE country = ?1
             ORDER BY valid_from > ?2, valid_from DESC",
        )?
        .query_map(params![office.country, today], |row| {
            let amount = Money { minor: row.get(2)?, currency: office.currency };
            Ok(FeeQuote { visa_class: row.get(0)?, amount, valid_from: row.get(1)? })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let held = |class: &str| rows.iter().find(|quote| quote.visa_class == class).cloned();
    Ok(office.classes.iter().filter_map(|class| held(&class.id)).collect())
}

/// The fee of one class today.
pub fn quote(work: &Work, office: &Office, class: &str) -> Result<FeeQuote, Refusal> {
    let quotes = quotes(work, office)?;
    quotes.into_iter().find(|quote| quote.visa_class == class).ok_or_else(|| Refusal::new(Code::ServerFailed))
}

/// The fee as an application shows it.
pub fn shown(work: &Work, case: &Case, standing: &Standing, access: Access) -> Result<Fee, Refusal> {
    let may_pay = match access {
        Access::Full => may_pay(work, case, standing)?,
        Access::Read => Err(PayReason::ReadOnly),
    };
    let due = case.visa_class.as_deref().map(|class| quote(work, &case.office, class)).transpose()?;
    let paid = standing.payments.iter().filter(|paid| paid.cycle == case.cycle).map(|paid| paid.paid).sum();
    Ok(Fee {
        state: standing.state,
        pay_allowed: may_pay.is_ok(),
        pay_reason: may_pay.unwrap_or_else(|reason| reason),
        due: due.map(|quote| quote.amount),
        paid: Money { minor: paid, currency: case.office.currency },
        payments: standing.payments.iter().map(|paid| paid.shown(&case.office)).collect::<Result<_, _>>()?,
        usable_until: standing.usable_until.map(|until| case.office.moment(until)).transpose()?,
        extended: case.usable_until.is_some(),
        reschedules_left: standing.reschedules_left,
        card_locks: card_locks(work, case)?,
    })
}

fn card_locks(work: &Work, case: &Case) -> Result<Vec<CardLock>, Refusal> {
    if !case.office.channels.contains(&Channel::Card) || !case.office.card_rests {
        return Ok(Vec::new());
    }
    let uses = work
        .tx
        .prepare_cached("SELECT label, at FROM card_uses WHERE person = ?1 AND country = ?2 AND at > ?3 ORDER BY at")?
        .query_map(params![case.person, case.office.country, work.now - DAY], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(String, Instant)>, _>>()?;
    uses.into_iter().map(|(label, at)| Ok(CardLock { label, usable_at: case.office.moment(at + DAY)? })).collect()
}

/// `PUT /applications/{id}/visa-class`: until a payment has begun (R24).
pub fn choose_class(work: &Work, case: &Case, held: &Match, choice: &ClassChoice) -> Result<Answer, Refusal> {
    held.check(case)?;
    if case.office.interview_kind(&choice.visa_class).is_none() {
        return Err(Refusal::field("/visa_class", "unknown"));
    }
    let standing = standing(work, case)?;
    if !matches!(standing.state, FeeState::None | FeeState::Failed | FeeState::FeeExpired) {
        return Err(Refusal::new(Code::ClassLocked));
    }
    refuse_second_fee(work, case, &choice.visa_class)?;
    work.write("UPDATE applications SET visa_class = ?2 WHERE id = ?1", params![case.id, choice.visa_class])?;
    work.changed(&case.id)
}

/// Refuses if another application of the same person has an open or unused fee of this class in this country.
pub fn refuse_second_fee(work: &Work, case: &Case, class: &str) -> Result<(), Refusal> {
    let others = work
        .tx
        .prepare_cached(
            "SELECT id FROM applications WHERE person = ?1 AND country = ?2 AND visa_class = ?3 AND id <> ?4",
        )?
        .query_map(params![case.person, case.office.country, class, case.id], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for other in others {
        let state = standing(work, &work.case(&other)?)?.state;
        if !matches!(state, FeeState::None | FeeState::Failed | FeeState::FeeExpired | FeeState::Used) {
            return Err(Refusal::new(Code::FeeAlreadyOpen));
        }
    }
    Ok(())
}

/// `PUT /applications/{id}/terms`. Accepting again changes nothing.
pub fn accept_terms(work: &Work, case: &Case, version: &str) -> Result<Answer, Refusal> {
    if current_terms(work, &case.office)?.as_deref() != Some(version) {
        return Err(Refusal::field("/version", "not_current"));
    }
    if case.terms_accepted.as_deref() == Some(version) {
        return work.shown(&case.id, Access::Full);
    }
    work.write("UPDATE applications SET terms_accepted = ?2 WHERE id = ?1", params![case.id, version])?;
    work.changed(&case.id)
}

/// Changes the fee of one class, or of all, by some minor units from today on (R7).
pub fn raise(work: &Work, office: &Office, class: Option<&str>, by: i64) -> Result<(), Refusal> {
    let today = office.day(work.now)?.to_string();
    for Class { id, .. } in office.classes.iter().filter(|known| class.is_none_or(|class| class == known.id)) {
        let minor = quote(work, office, id)?.amount.minor + by;
        work.write(
            "INSERT INTO quotes (country, visa_class, valid_from, minor) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET minor = excluded.minor",
            params![office.country, id, today, minor],
        )?;
    }
    Ok(())
}
