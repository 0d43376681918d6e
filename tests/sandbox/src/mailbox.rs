//! Mails that a real service would send. They stay here, on a page.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{ToSql, params};

use crate::applications::Case;
use crate::booking;
use crate::clock::rfc3339;
use crate::ledger::Work;
use crate::refusals::Refusal;

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Reference,
    Paid,
    Booked,
    Moved,
    Cancelled,
    EmergencyApproved,
    EmergencyDenied,
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

const KINDS: [(Kind, &str); 14] = [
    (Kind::Reference, "reference"),
    (Kind::Paid, "paid"),
    (Kind::Booked, "booked"),
    (Kind::Moved, "moved"),
    (Kind::Cancelled, "cancelled"),
    (Kind::EmergencyApproved, "emergency_approved"),
    (Kind::EmergencyDenied, "emergency_denied"),
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
    let interview = booking::interview(work, case)?.unwrap_or(work.now);
    work.write(
        "INSERT INTO mails (at, application, kind, language, addressee, reference, moment)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            work.now,
            case.id,
            kind,
            case.language,
            case.email,
            case.reference,
            case.office.moment(interview)?.local,
        ],
    )?;
    Ok(())
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
    pub at: String,
    pub language: String,
    pub addressee: Option<String>,
    pub kind: Kind,
    /// What the mail says beside its sentences: a reference, a code or an address.
    pub said: String,
    /// Wall clock of the interview, for mails about one.
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
