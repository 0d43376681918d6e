//! Accounts: an e-mail address, a password and a list of applications (R15, R16).

use rusqlite::{OptionalExtension, params};
use viza::wire::account::{Account, NewAccount, OwnApplication};
use viza::wire::problem::Code;
use viza::wire::rest::Access;

use crate::answers::Answer;
use crate::clock::rfc3339;
use crate::codes::{self, Purpose};
use crate::fees;
use crate::ledger::Work;
use crate::mailbox::{self, Kind};
use crate::overview;
use crate::papers::Caller;
use crate::passwords::Sealed;
use crate::refusals::Refusal;
use crate::sessions::{self, Session};
use crate::turnstile::Trying;
use crate::{coordinators, groups};

/// An account as the books have it.
#[derive(Debug, Clone)]
pub struct Login {
    pub id: String,
    /// In lower case.
    pub email: String,
    pub password: Sealed,
    pub confirmed: bool,
    pub language: String,
}

/// The account with this id.
pub fn login(work: &Work, id: &str) -> Result<Login, Refusal> {
    Ok(work.tx.prepare_cached("SELECT * FROM accounts WHERE id = ?1")?.query_row([id], |row| {
        Ok(Login {
            id: row.get("id")?,
            email: row.get("email")?,
            password: row.get("password")?,
            confirmed: row.get("confirmed")?,
            language: row.get("language")?,
        })
    })?)
}

/// The account that has proved that this address is its own.
pub fn confirmed_with(work: &Work, email: &str) -> Result<Option<String>, Refusal> {
    let found = work
        .tx
        .prepare_cached("SELECT id FROM accounts WHERE email = ?1 AND confirmed = 1")?
        .query_row([email], |row| row.get(0))
        .optional()?;
    Ok(found)
}

/// The account as its owner sees it.
pub fn shown(work: &Work, session: &Session) -> Result<Account, Refusal> {
    let login = login(work, &session.account)?;
    let waiting = codes::waiting(work, &login.id, Purpose::Address)?.map(|waiting| waiting.email);
    Ok(Account {
        new_email: waiting.filter(|email| *email != login.email),
        email: login.email,
        confirmed: login.confirmed,
        session_ends: rfc3339(session.ends)?,
        applications: applications(work, &login.id)?,
        coordinator: coordinators::of(work, &login.id)?,
    })
}

fn applications(work: &Work, account: &str) -> Result<Vec<OwnApplication>, Refusal> {
    let ids = work
        .tx
        .prepare_cached(
            "SELECT id FROM applications JOIN owners ON application = id WHERE account = ?1
             ORDER BY created DESC, applications.rowid DESC",
        )?
        .query_map([account], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    ids.iter().map(|id| listed(work, id)).collect()
}

fn listed(work: &Work, id: &str) -> Result<OwnApplication, Refusal> {
    let case = work.case(id)?;
    let standing = fees::standing(work, &case)?;
    Ok(OwnApplication {
        fee_state: standing.state,
        interview: standing.interview().map(|at| case.office.moment(at)).transpose()?,
        next: overview::next(work, &case, &standing)?,
        deadline: overview::deadline(work, &case, &standing)?,
        by: case.by,
        id: case.id,
        reference: case.reference,
        country: case.office.country.clone(),
        given_names: case.applicant.given_names,
        family_name: case.applicant.family_name,
        visa_class: case.visa_class,
    })
}

/// Whether an application is in an account.
pub fn owns(work: &Work, account: &str, application: &str) -> Result<bool, Refusal> {
    Ok(owner(work, application)?.is_some_and(|owner| owner == account))
}

fn owner(work: &Work, application: &str) -> Result<Option<String>, Refusal> {
    let found = work
        .tx
        .prepare_cached("SELECT account FROM owners WHERE application = ?1")?
        .query_row([application], |row| row.get(0))
        .optional()?;
    Ok(found)
}

/// `POST /accounts`. Whoever registers again with the same password is the same person; with another one it is another
/// account until a code proves whose the address is. So nobody learns from the answer whether an address is known.
pub fn register(work: &Work, new: &NewAccount, email: &str, password: &Sealed) -> Result<Answer, Refusal> {
    work.turn(Trying::Mail, email)?;
    work.count(Trying::Mail, email)?;
    let known: Option<String> = work
        .tx
        .prepare_cached("SELECT id FROM accounts WHERE email = ?1 AND password = ?2")?
        .query_row(params![email, password], |row| row.get(0))
        .optional()?;
    let id = known.unwrap_or_else(|| work.dice.id("acc"));
    work.write(
        "INSERT OR IGNORE INTO accounts (id, email, password, language, privacy_notice, created)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, email, password, new.language, new.privacy_notice, work.now],
    )?;
    let login = login(work, &id)?;
    if !login.confirmed {
        codes::send(work, &login, Purpose::Address, email, None)?;
    }
    Ok(Answer::ok(&sessions::begin(work, &id)?)?.created())
}

/// A code has proved that `email` is the owner's.
pub fn prove(work: &Work, login: &Login, email: &str, password: &Sealed) -> Result<(), Refusal> {
    become_one(work, login, email, password, true)?;
    match login.confirmed && login.email != email {
        true => mailbox::write_to(work, &login.email, &login.language, Kind::EmailChanged, email),
        false => Ok(()),
    }
}

/// Gives the account this address and password. Another account with both is the same person's; one that has proved
/// the address is so too, if this one proves it now. They become one with this: their applications come over and their
/// sessions end.
fn become_one(work: &Work, login: &Login, email: &str, password: &Sealed, proved: bool) -> Result<(), Refusal> {
    let others = work
        .tx
        .prepare_cached(
            "SELECT id, confirmed FROM accounts WHERE email = ?1 AND id <> ?2 AND (password = ?3 OR (confirmed AND ?4))",
        )?
        .query_map(params![email, login.id, password, proved], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(String, bool)>, _>>()?;
    for (other, _) in &others {
        sessions::end_others(work, other, None)?;
        work.write("UPDATE sessions SET account = ?2 WHERE account = ?1", [other, &login.id])?;
        work.write("UPDATE owners SET account = ?2 WHERE account = ?1", [other, &login.id])?;
        coordinators::become_one(work, other, &login.id)?;
        groups::become_one(work, other, &login.id)?;
        work.write("DELETE FROM accounts WHERE id = ?1", [other])?;
    }
    let confirmed = proved || login.confirmed || others.iter().any(|(_, confirmed)| *confirmed);
    work.write(
        "UPDATE accounts SET email = ?2, password = ?3, confirmed = ?4 WHERE id = ?1",
        params![login.id, email, password, confirmed],
    )
}

/// `PUT /account/email`. `sealed` is the present password with the new address.
pub fn change_email(
    work: &Work,
    session: &Session,
    login: &Login,
    email: &str,
    sealed: &Sealed,
) -> Result<Answer, Refusal> {
    work.turn(Trying::Mail, &login.id)?;
    work.count(Trying::Mail, &login.id)?;
    let other = (email != login.email).then_some(sealed);
    match login.confirmed && other.is_none() {
        // Back to the address that is proved: nothing waits any more.
        true => work.write("DELETE FROM codes WHERE account = ?1 AND purpose = 'address'", [&login.id])?,
        false => codes::send(work, login, Purpose::Address, email, other)?,
    }
    Answer::ok(&shown(work, session)?)
}

/// Sets a password. Every other session ends, and what was asked for with the old password is dropped.
pub fn set_password(work: &Work, login: &Login, password: &Sealed, own: Option<&Session>) -> Result<(), Refusal> {
    become_one(work, login, &login.email, password, false)?;
    work.write("DELETE FROM codes WHERE account = ?1 AND (purpose = 'reset' OR password IS NOT NULL)", [&login.id])?;
    sessions::end_others(work, &login.id, own)?;
    mailbox::write_to(work, &login.email, &login.language, Kind::PasswordChanged, "")
}

/// `PUT /account/password`. It is counted as a try even when it is right: otherwise whoever registers somebody else's
/// address could try one password after the other on it.
pub fn change_password(work: &Work, session: &Session, login: &Login, password: &Sealed) -> Result<Answer, Refusal> {
    work.count(Trying::Password, &login.email)?;
    set_password(work, login, password, Some(session))?;
    Answer::ok(&shown(work, session)?)
}

/// `POST /account/close`: the address and the password are erased; the applications stay, and are nobody's.
pub fn close(work: &Work, login: &Login) -> Result<Answer, Refusal> {
    mailbox::write_to(work, &login.email, &login.language, Kind::Closed, "")?;
    groups::abandon(work, &login.id)?;
    work.write("DELETE FROM accounts WHERE id = ?1", [&login.id])?;
    Ok(Answer::done())
}

/// `POST /account/applications`: from now on a session of the account opens it too.
pub fn adopt(work: &Work, session: &Session, token: &str) -> Result<Answer, Refusal> {
    let brought = Caller { token: token.to_owned() };
    let (application, access) = work.token(&brought)?.ok_or_else(|| Refusal::new(Code::NotFound))?;
    match owner(work, &application)? {
        _ if access == Access::Read => return Err(Refusal::new(Code::ReadOnly)),
        Some(owner) if owner != session.account => return Err(Refusal::new(Code::InOtherAccount)),
        Some(_) => {}
        None => work.write(
            "INSERT INTO owners (application, account) VALUES (?1, ?2)",
            params![application, session.account],
        )?,
    }
    Answer::ok(&shown(work, session)?)
}
