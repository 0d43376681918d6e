//! Codes in mails: what proves that an e-mail address is one's own. Each counts once and for a limited time.

use rusqlite::{OptionalExtension, params};
use viza::wire::problem::Code;

use crate::accounts::{self, Login};
use crate::answers::Answer;
use crate::clock::{DAY, Instant, MINUTE};
use crate::ledger::Work;
use crate::mailbox::{self, Kind};
use crate::passwords::Sealed;
use crate::refusals::Refusal;
use crate::sessions::{self, Session};
use crate::turnstile::Trying;

/// How many digits a code has.
const DIGITS: usize = 6;

/// What a code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Proves an address, the account's or the one wanted instead. Nobody waits for it, so it may lie for a day.
    Address,
    /// Sets a new password.
    Reset,
}

impl Purpose {
    const fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Reset => "reset",
        }
    }

    const fn lasts(self) -> Instant {
        match self {
            Self::Address => DAY,
            Self::Reset => 30 * MINUTE,
        }
    }
}

/// A code that waits to be entered.
#[derive(Debug, Clone)]
pub struct Waiting {
    code: String,
    expires: Instant,
    pub email: String,
    /// The password with that address, where it is another than the account's.
    pub password: Option<Sealed>,
}

/// The code of this purpose that an account was sent last, be it too old.
pub fn waiting(work: &Work, account: &str, purpose: Purpose) -> Result<Option<Waiting>, Refusal> {
    let found = work
        .tx
        .prepare_cached("SELECT code, expires, email, password FROM codes WHERE account = ?1 AND purpose = ?2")?
        .query_row([account, purpose.word()], |row| {
            Ok(Waiting { code: row.get(0)?, expires: row.get(1)?, email: row.get(2)?, password: row.get(3)? })
        })
        .optional()?;
    Ok(found)
}

/// Sends a fresh code to `email`; one that was sent before no longer counts.
pub fn send(
    work: &Work,
    login: &Login,
    purpose: Purpose,
    email: &str,
    password: Option<&Sealed>,
) -> Result<(), Refusal> {
    let code = work.dice.number(DIGITS);
    work.write(
        "INSERT OR REPLACE INTO codes (account, purpose, code, expires, email, password)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![login.id, purpose.word(), code, work.now + purpose.lasts(), email, password],
    )?;
    let kind = match purpose {
        Purpose::Reset => Kind::Reset,
        Purpose::Address if accounts::confirmed_with(work, email)?.is_some() => Kind::Join,
        Purpose::Address => Kind::Confirm,
    };
    mailbox::write_to(work, email, &login.language, kind, &code)
}

/// `POST /account/code`.
pub fn send_again(work: &Work, session: &Session) -> Result<Answer, Refusal> {
    let login = accounts::login(work, &session.account)?;
    let waiting = waiting(work, &login.id, Purpose::Address)?.map(|waiting| (waiting.email, waiting.password));
    let unproved = (!login.confirmed).then(|| (login.email.clone(), None));
    if let Some((email, password)) = waiting.or(unproved) {
        work.turn(Trying::Mail, &login.id)?;
        work.count(Trying::Mail, &login.id)?;
        send(work, &login, Purpose::Address, &email, password.as_ref())?;
    }
    Answer::ok(&accounts::shown(work, session)?)
}

/// `POST /account/confirm`. A wrong code is counted even though it is refused.
pub fn confirm(work: &Work, session: &Session, told: &str) -> Result<Result<Answer, Refusal>, Refusal> {
    work.turn(Trying::Code, &session.account)?;
    let login = accounts::login(work, &session.account)?;
    let Some(proved) = entered(work, Some(&login.id), Purpose::Address, told)? else {
        work.count(Trying::Code, &session.account)?;
        return Ok(Err(Refusal::new(Code::CodeWrong)));
    };
    accounts::prove(work, &login, &proved.email, &proved.password.unwrap_or(login.password))?;
    Ok(Ok(Answer::ok(&accounts::shown(work, session)?)?))
}

/// `POST /password-resets`: a code goes to an address that is proved, and nothing to any other.
pub fn ask_reset(work: &Work, email: &str) -> Result<Answer, Refusal> {
    work.turn(Trying::Mail, email)?;
    work.count(Trying::Mail, email)?;
    if let Some(account) = accounts::confirmed_with(work, email)? {
        send(work, &accounts::login(work, &account)?, Purpose::Reset, email, None)?;
    }
    Ok(Answer::done())
}

/// `POST /password-resets/confirm`. A wrong code is counted even though it is refused.
pub fn reset(work: &Work, email: &str, told: &str, password: &Sealed) -> Result<Result<Answer, Refusal>, Refusal> {
    work.turn(Trying::Code, email)?;
    let account = accounts::confirmed_with(work, email)?;
    if entered(work, account.as_deref(), Purpose::Reset, told)?.is_none() {
        work.count(Trying::Code, email)?;
        return Ok(Err(Refusal::new(Code::CodeWrong)));
    }
    let login = accounts::login(work, &account.unwrap_or_default())?;
    accounts::set_password(work, &login, password, None)?;
    Ok(Ok(Answer::ok(&sessions::begin(work, &login.id)?)?))
}

/// Uses up the code that was told, if it is the one that waits.
fn entered(work: &Work, account: Option<&str>, purpose: Purpose, told: &str) -> Result<Option<Waiting>, Refusal> {
    let Some(account) = account else { return Ok(None) };
    let found = waiting(work, account, purpose)?.filter(|waiting| waiting.code == told && waiting.expires > work.now);
    if found.is_some() {
        work.write("DELETE FROM codes WHERE account = ?1 AND purpose = ?2", [account, purpose.word()])?;
    }
    Ok(found)
}
