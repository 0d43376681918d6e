//! Sessions: who is signed in, and until when.

use rusqlite::{OptionalExtension, params};
use viza::wire::account::SignedIn;
use viza::wire::problem::Code;

use crate::accounts;
use crate::answers::Answer;
use crate::clock::{Instant, MINUTE};
use crate::ledger::Work;
use crate::papers::Caller;
use crate::passwords::Sealed;
use crate::refusals::Refusal;
use crate::turnstile::Trying;

/// How long a session lasts, from signing in and from every extension.
const LASTS: Instant = 30 * MINUTE;

/// A session that lives.
#[derive(Debug, Clone)]
pub struct Session {
    pub token: String,
    pub account: String,
    pub ends: Instant,
}

impl Work<'_> {
    /// The session whose token is brought.
    pub fn session(&self, caller: &Caller) -> Result<Session, Refusal> {
        let found = self
            .tx
            .prepare_cached("SELECT account, ends FROM sessions WHERE token = ?1")?
            .query_row([&caller.token], |row| {
                Ok(Session { token: caller.token.clone(), account: row.get(0)?, ends: row.get(1)? })
            })
            .optional()?;
        match found {
            Some(session) if session.ends > self.now => Ok(session),
            Some(_) => Err(Refusal::new(Code::SessionEnded)),
            None => Err(Refusal::new(Code::TokenInvalid)),
        }
    }
}

/// Begins a session; its token, and what it opens.
pub fn begin(work: &Work, account: &str) -> Result<SignedIn, Refusal> {
    let session = Session { token: work.dice.token(), account: account.to_owned(), ends: work.now + LASTS };
    work.write(
        "INSERT INTO sessions (token, account, ends) VALUES (?1, ?2, ?3)",
        params![session.token, session.account, session.ends],
    )?;
    Ok(SignedIn { account: accounts::shown(work, &session)?, token: session.token })
}

/// `POST /sessions`. A wrong password is counted even though it is refused: the inner refusal leaves the count in place.
pub fn sign_in(work: &Work, email: &str, password: &Sealed) -> Result<Result<Answer, Refusal>, Refusal> {
    work.turn(Trying::Password, email)?;
    let account: Option<String> = work
        .tx
        .prepare_cached("SELECT id FROM accounts WHERE email = ?1 AND password = ?2")?
        .query_row(params![email, password], |row| row.get(0))
        .optional()?;
    match account {
        Some(account) => Ok(Ok(Answer::ok(&begin(work, &account)?)?.created())),
        None => Ok(Err(wrong_password(work, email)?)),
    }
}

/// Counts a wrong password, and says no.
pub fn wrong_password(work: &Work, email: &str) -> Result<Refusal, Refusal> {
    work.count(Trying::Password, email)?;
    Ok(Refusal::new(Code::CredentialsWrong))
}

/// `POST /session/extend`.
pub fn extend(work: &Work, session: Session) -> Result<Answer, Refusal> {
    let session = Session { ends: work.now + LASTS, ..session };
    work.write("UPDATE sessions SET ends = ?2 WHERE token = ?1", params![session.token, session.ends])?;
    Answer::ok(&accounts::shown(work, &session)?)
}

/// `DELETE /session`. The token is remembered: whoever comes with it is told that the session has ended.
pub fn sign_out(work: &Work, session: &Session) -> Result<Answer, Refusal> {
    work.write("UPDATE sessions SET ends = ?2 WHERE token = ?1", params![session.token, work.now])?;
    Ok(Answer::done())
}

/// Ends every session of an account but one.
pub fn end_others(work: &Work, account: &str, own: Option<&Session>) -> Result<(), Refusal> {
    work.write(
        "UPDATE sessions SET ends = min(ends, ?2) WHERE account = ?1 AND token IS NOT ?3",
        params![account, work.now, own.map(|session| &session.token)],
    )
}
