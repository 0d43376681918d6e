//! Mails that a real service would send. They stay here, on a page.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{ToSql, params};
use viza::wire::problem::Code;

use crate::applications::Case;
use crate::clock::{Instant, rfc3339};
use crate::ledger::Work;
use crate::refusals::Refusal;
use crate::{booking, delivery};

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Reference,
    Paid,
    Booked,
    Moved,
    Cancelled,
    /// A day before the delivery can no longer be changed (R87, R88).
    AddressDeadline,
    /// The passport waits at the pickup place (R100, R101).
    Ready,
    EmergencyApproved,
    EmergencyDenied,
    /// With the code of an invitation (R76).
    GroupInvited,
    /// Until when the group can be booked (R80).
    GroupApproved,
    GroupDenied,
    /// To each member.
    GroupBooked,
    /// To the coordinator: who declined or left.
    GroupLeft,
    RepresentativeApproved,
    RepresentativeDenied,
    /// The last mail about an application: it is erased.
    Withdrawn,
    /// A code that proves a new account's address.
    Confirm,
    /// The same, where an account with this address is known already.
    Join,
    /// A code for a new password.
    Reset,
    PasswordChanged,
    /// To the old address.
    EmailChanged,
    Closed,
}

const KINDS: [(Kind, &str); 23] = [
    (Kind::Reference, "reference"),
    (Kind::Paid, "paid"),
    (Kind::Booked, "booked"),
    (Kind::Moved, "moved"),
    (Kind::Cancelled, "cancelled"),
    (Kind::AddressDeadline, "address_deadline"),
    (Kind::Ready, "ready"),
    (Kind::EmergencyApproved, "emergency_approved"),
    (Kind::EmergencyDenied, "emergency_denied"),
    (Kind::GroupInvited, "group_invited"),
    (Kind::GroupApproved, "group_approved"),
    (Kind::GroupDenied, "group_denied"),
    (Kind::GroupBooked, "group_booked"),
    (Kind::GroupLeft, "group_left"),
    (Kind::RepresentativeApproved, "representative_approved"),
    (Kind::RepresentativeDenied, "representative_denied"),
    (Kind::Withdrawn, "withdrawn"),
    (Kind::Confirm, "confirm"),
    (Kind::Join, "join"),
    (Kind::Reset, "reset"),
    (Kind::PasswordChanged, "password_changed"),
    (Kind::EmailChanged, "email_changed"),
    (Kind::Closed, "closed"),
];

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let word = KINDS.iter().find(|(kind, _)| kind == self).map_or("", |(_, word)| word);
        Ok(ToSqlOutput::from(word))
    }
}

impl FromSql for Kind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind).ok_or(FromSqlError::InvalidType)
    }
}

/// Puts a mail into the mailbox. Never the recovery code: a mail is not safe enough for it.
pub fn write(work: &Work, case: &Case, kind: Kind) -> Result<(), Refusal> {
    write_about(work, case, kind, Some(booking::interview(work, case)?.unwrap_or(work.now)))
}

/// The same, about another moment than the interview, or about none.
pub fn write_about(work: &Work, case: &Case, kind: Kind, moment: Option<Instant>) -> Result<(), Refusal> {
    let moment = moment.map(|moment| case.office.moment(moment)).transpose()?;
    put(work, case, kind, &case.reference, &moment.map(|moment| moment.local).unwrap_or_default())
}

/// The same, with something else in it than the reference.
pub fn write_saying(work: &Work, case: &Case, kind: Kind, said: &str) -> Result<(), Refusal> {
    put(work, case, kind, said, "")
}

fn put(work: &Work, case: &Case, kind: Kind, said: &str, moment: &str) -> Result<(), Refusal> {
    work.write(
        "INSERT INTO mails (at, application, kind, language, addressee, reference, moment)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![work.now, case.id, kind, case.language, case.email, said, moment],
    )
}

/// Reminds of the delivery a day before it can no longer be changed: once for each such moment, so that an appointment
/// that moves is reminded of anew.
pub fn settle(work: &Work) -> Result<(), Refusal> {
    let soon = work
        .tx
        .prepare_cached(
            "SELECT application, starts FROM appointments JOIN slots ON slots.id = slot
             WHERE state = 'booked' AND starts BETWEEN ?1 AND ?1 + 3 * ?2",
        )?
        .query_map([work.now, DAY], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Instant>(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    for (application, starts) in soon {
        let case = work.case(&application)?;
        let closes = delivery::closes(&case.office, starts)?;
        let Some(closes) = closes.filter(|closes| (closes - DAY..*closes).contains(&work.now)) else { continue };
        let reminded: bool = work
            .tx
            .prepare_cached("SELECT count(*) > 0 FROM mails WHERE application = ?1 AND kind = ?2 AND moment = ?3")?
            .query_row(params![application, Kind::AddressDeadline, case.office.moment(closes)?.local], |row| {
                row.get(0)
            })?;
        if !reminded {
            write_about(work, &case, Kind::AddressDeadline, Some(closes))?;
        }
    }
    Ok(())
}

const DAY: Instant = 86_400;

/// Sends a mail about an application once more, as it was. A code is asked for anew instead.
pub fn resend(work: &Work, id: i64) -> Result<(), Refusal> {
    let sent = work.tx.execute(
        "INSERT INTO mails (at, application, kind, language, addressee, reference, moment)
         SELECT ?1, application, kind, language, addressee, reference, moment FROM mails
         WHERE id = ?2 AND application <> ''",
        params![work.now, id],
    )?;
    if sent == 0 { Err(Refusal::new(Code::NotFound)) } else { Ok(()) }
}

/// Puts a mail about an account into the mailbox: `said` is the code, or the new address.
pub fn write_to(work: &Work, addressee: &str, language: &str, kind: Kind, said: &str) -> Result<(), Refusal> {
    work.write(
        "INSERT INTO mails (at, application, kind, language, addressee, reference, moment)
         VALUES (?1, '', ?2, ?3, ?4, ?5, '')",
        params![work.now, kind, language, addressee, said],
    )
}

/// A mail in the mailbox.
#[derive(Debug)]
pub struct Mail {
    pub id: i64,
    /// It can be sent once more.
    pub about_application: bool,
    pub at: String,
    pub language: String,
    pub addressee: Option<String>,
    pub kind: Kind,
    /// What the mail says beside its sentences: a reference, a code or an address.
    pub said: String,
    /// Wall clock of the interview, or of the deadline; empty where there is none.
    pub moment: String,
}

/// The newest mails first.
pub fn newest(work: &Work) -> Result<Vec<Mail>, Refusal> {
    let mails = work
        .tx
        .prepare("SELECT * FROM mails ORDER BY id DESC LIMIT 100")?
        .query_map([], |row| {
            Ok((
                row.get("at")?,
                Mail {
                    id: row.get("id")?,
                    about_application: !row.get::<_, String>("application")?.is_empty(),
                    at: String::new(),
                    language: row.get("language")?,
                    addressee: row.get("addressee")?,
                    kind: row.get("kind")?,
                    said: row.get("reference")?,
                    moment: row.get::<_, String>("moment")?.replace('T', " "),
                },
            ))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    mails.into_iter().map(|(at, mail)| Ok(Mail { at: rfc3339(at)?, ..mail })).collect()
}
