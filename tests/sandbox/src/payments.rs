//! Payments: begun by the visitor, decided by the bank and the clock.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{Channel, FeeState, Money, NewPayment, PayInstructions, PayReason, Payment, PaymentState};

use crate::answers::Answer;
use crate::applications::{Case, from_word, word};
use crate::clock::{DAY, Instant, MINUTE, is_workday, tomorrow};
use crate::fees::{may_pay, quote, refuse_second_fee, standing};
use crate::ledger::Work;
use crate::mailbox;
use crate::offices::Office;
use crate::refusals::Refusal;

/// How long a deposit slip is taken at the bank.
const SLIP_LASTS: Instant = 7 * DAY;
/// How long the bank's card page stays open.
const PAGE_LASTS: Instant = 30 * MINUTE;

/// A payment as the books have it.
#[derive(Debug, Clone)]
pub struct Paid {
    pub id: String,
    pub application: String,
    pub cycle: u32,
    pub key: String,
    pub channel: Channel,
    pub state: PaymentState,
    pub minor: i64,
    pub paid: i64,
    pub reference: String,
    pub started: Instant,
    pub ends: Option<Instant>,
    pub paid_at: Option<Instant>,
    pub counts_at: Option<Instant>,
}

impl Paid {
    fn read(row: &Row) -> Result<Self, Refusal> {
        Ok(Self {
            id: row.get("id")?,
            application: row.get("application")?,
            cycle: row.get("cycle")?,
            key: row.get("key")?,
            channel: from_word(row.get("channel")?)?,
            state: from_word(row.get("state")?)?,
            minor: row.get("minor")?,
            paid: row.get("paid")?,
            reference: row.get("reference")?,
            started: row.get("started")?,
            ends: row.get("ends")?,
            paid_at: row.get("paid_at")?,
            counts_at: row.get("counts_at")?,
        })
    }

    pub fn shown(&self, office: &Office) -> Result<Payment, Refusal> {
        let moment = |at: Option<Instant>| at.map(|at| office.moment(at)).transpose();
        let waiting = matches!(self.state, PaymentState::Pending | PaymentState::PartPaid | PaymentState::Expired);
        let instructions = match self.channel {
            Channel::BankSlip | Channel::Transfer if waiting => Some(PayInstructions {
                payee: office.payee.clone(),
                bank: office.bank.clone(),
                account: office.account.clone(),
                reference: self.reference.clone(),
                expires: moment(self.ends)?,
            }),
            _ => None,
        };
        Ok(Payment {
            id: self.id.clone(),
            key: self.key.clone(),
            channel: self.channel,
            state: self.state,
            amount: Money { minor: self.minor, currency: office.currency },
            started: office.moment(self.started)?,
            instructions,
            hosted_page: (self.state == PaymentState::Started).then(|| format!("/sandbox/bank/{}", self.id)),
            expected_by: match self.state {
                PaymentState::Pending => moment(self.counts_at)?,
                PaymentState::Started => moment(self.ends)?,
                _ => None,
            },
        })
    }
}

/// Every payment of an application, newest last.
pub fn of(work: &Work, case: &Case) -> Result<Vec<Paid>, Refusal> {
    let mut payments =
        work.tx.prepare_cached("SELECT * FROM payments WHERE application = ?1 ORDER BY started, rowid")?;
    let mut rows = payments.query([&case.id])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Paid::read(row)?);
    }
    Ok(found)
}

pub fn by_id(work: &Work, id: &str) -> Result<Paid, Refusal> {
    work.tx
        .prepare_cached("SELECT * FROM payments WHERE id = ?1")?
        .query_row([id], |row| Ok(Paid::read(row)))
        .optional()?
        .ok_or_else(|| Refusal::new(Code::NotFound))?
}

/// `POST /applications/{id}/payments`.
pub fn begin(work: &Work, case: &Case, key: &str, new: &NewPayment) -> Result<Answer, Refusal> {
    let class = case.visa_class.as_deref().ok_or_else(|| Refusal::new(Code::PayNotAllowed))?;
    if !case.office.channels.contains(&new.channel) {
        return Err(Refusal::new(Code::ChannelUnknown));
    }
    let standing = standing(work, case)?;
    match may_pay(work, case, &standing)? {
        Ok(_) => {}
        Err(PayReason::AskAboutSlip) if new.slip_unpaid => {}
        Err(PayReason::TermsMissing) => return Err(Refusal::new(Code::TermsMissing)),
        Err(_) => return Err(Refusal::new(Code::PayNotAllowed)),
    }
    refuse_second_fee(work, case, class)?;
    let due = quote(work, &case.office, class)?.amount;
    if due != new.amount {
        return Err(Refusal::new(Code::FeeChanged).due(due));
    }
    if standing.state == FeeState::FeeExpired {
        work.write(
            "UPDATE applications SET cycle = cycle + 1, fee_used = 0, usable_until = NULL WHERE id = ?1",
            [&case.id],
        )?;
    }
    let (state, ends) = match new.channel {
        Channel::Card => (PaymentState::Started, Some(work.now + PAGE_LASTS)),
        Channel::BankSlip => (PaymentState::Pending, Some(work.now + SLIP_LASTS)),
        Channel::Transfer => (PaymentState::Pending, None),
    };
    work.write(
        "INSERT INTO payments (id, application, cycle, key, channel, state, minor, reference, started, ends)
         SELECT ?1, id, cycle, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM applications WHERE id = ?2",
        params![
            work.dice.id("pay"),
            case.id,
            key,
            word(new.channel)?,
            word(state)?,
            due.minor,
            work.dice.reference(),
            work.now,
            ends,
        ],
    )?;
    work.changed(&case.id)
}

/// How much of the money came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    Whole,
    Part,
}

/// Money came. In cash it counts from the next business day where the country says so (R44).
pub fn arrive(work: &Work, id: &str, arrival: Arrival) -> Result<(), Refusal> {
    let paid = by_id(work, id)?;
    let case = work.case(&paid.application)?;
    let waits = match paid.state {
        PaymentState::Started | PaymentState::PartPaid | PaymentState::Expired => true,
        PaymentState::Pending => paid.counts_at.is_none(),
        PaymentState::Arrived | PaymentState::Failed => false,
    };
    let newest = of(work, &case)?.last().is_some_and(|last| last.id == id);
    if !waits || !newest {
        return Err(Refusal::new(Code::PayNotAllowed).titled("This payment waits for no money"));
    }
    let (state, sum, counts_at) = match arrival {
        Arrival::Part => (PaymentState::PartPaid, paid.minor / 2, None),
        Arrival::Whole if case.office.cash_counts_later && paid.channel == Channel::BankSlip => {
            (PaymentState::Pending, paid.minor, Some(next_business_day(work, &case.office)?))
        }
        Arrival::Whole => (PaymentState::Arrived, paid.minor, None),
    };
    work.write(
        "UPDATE payments SET state = ?2, paid = ?3, paid_at = ?4, counts_at = ?5 WHERE id = ?1",
        params![id, word(state)?, sum, work.now, counts_at],
    )?;
    work.touch(&case.id)?;
    if state == PaymentState::Arrived {
        mailbox::write(work, &case, mailbox::Kind::Paid)?;
    }
    Ok(())
}

/// The bank said that nothing was taken.
pub fn fail(work: &Work, paid: &Paid) -> Result<(), Refusal> {
    work.write("UPDATE payments SET state = 'failed' WHERE id = ?1", [&paid.id])?;
    work.touch(&paid.application)
}

/// The next day on which this office works: neither its host country nor the United States has a holiday.
pub fn business_day_after(work: &Work, office: &Office, day: Date) -> Result<Date, Refusal> {
    let mut day = tomorrow(day);
    let mut closed = work.tx.prepare_cached("SELECT 1 FROM holidays WHERE post = ?1 AND day = ?2")?;
    while !is_workday(day) || closed.exists(params![office.post, day.to_string()])? {
        day = tomorrow(day);
    }
    Ok(day)
}

/// The next day on which this office works, when it opens.
fn next_business_day(work: &Work, office: &Office) -> Result<Instant, Refusal> {
    office.at(business_day_after(work, office, office.day(work.now)?)?, 8, 0, 0)
}

/// What time alone does: a card page closes, a slip expires, money that came begins to count.
pub fn settle(work: &Work) -> Result<(), Refusal> {
    let due = work
        .tx
        .prepare_cached(
            "SELECT id, application, CASE WHEN state = 'started' THEN 'failed'
                WHEN counts_at IS NOT NULL THEN 'arrived' ELSE 'expired' END
             FROM payments WHERE state IN ('started', 'pending') AND coalesce(counts_at, ends) <= ?1",
        )?
        .query_map([work.now], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<Vec<(String, String, String)>, _>>()?;
    for (payment, application, state) in due {
        work.write("UPDATE payments SET state = ?2 WHERE id = ?1", params![payment, state])?;
        work.touch(&application)?;
        if state == "arrived" {
            mailbox::write(work, &work.case(&application)?, mailbox::Kind::Paid)?;
        }
    }
    Ok(())
}

/// Lets a slip that waits for money expire now.
pub fn expire(work: &Work, id: &str) -> Result<(), Refusal> {
    let paid = by_id(work, id)?;
    if paid.state != PaymentState::Pending || paid.counts_at.is_some() {
        return Err(Refusal::new(Code::PayNotAllowed).titled("This payment is not a slip that waits for money"));
    }
    work.write("UPDATE payments SET state = 'expired', ends = ?2 WHERE id = ?1", params![id, work.now])?;
    work.touch(&paid.application)
}

/// The office opens paying again by hand: what was open is given up (R40).
pub fn reopen(work: &Work, application: &str) -> Result<(), Refusal> {
    let case = work.case(application)?;
    match standing(work, &case)?.state {
        FeeState::Started | FeeState::Pending | FeeState::PartPaid | FeeState::SlipExpired => {}
        _ => return Err(Refusal::new(Code::PayNotAllowed).titled("No payment is open")),
    }
    work.write(
        "UPDATE payments SET state = 'failed' WHERE application = ?1 AND cycle = ?2 AND state <> 'arrived'",
        params![case.id, case.cycle],
    )?;
    work.write("UPDATE applications SET reopened = reopened + 1 WHERE id = ?1", [&case.id])?;
    work.touch(&case.id)
}
