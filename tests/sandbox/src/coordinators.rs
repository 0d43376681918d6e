//! Coordinators: accounts that arrange interviews for others (R21). Where the embassy looks at the person and not at each
//! group, it decides here (R83).

use rusqlite::{OptionalExtension, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{Coordinator, CoordinatorWish, Organisation, RoleState};

use crate::answers::Answer;
use crate::applications::{from_word, word};
use crate::ledger::Work;
use crate::mailbox::{self, Kind};
use crate::offices::{Approval, Office};
use crate::refusals::Refusal;
use crate::sessions::Session;
use crate::{accounts, group_fields};

fn read(row: &Row) -> Result<Coordinator, Refusal> {
    Ok(Coordinator {
        country: row.get("country")?,
        organisation: Organisation { kind: from_word(row.get("kind")?)?, name: row.get("name")? },
        state: from_word(row.get("state")?)?,
    })
}

/// An account's role in one country.
pub fn role(work: &Work, account: &str, office: &Office) -> Result<Option<Coordinator>, Refusal> {
    let mut found = work.tx.prepare_cached("SELECT * FROM coordinators WHERE account = ?1 AND country = ?2")?;
    found.query_row([account, &office.country], |row| Ok(read(row))).optional()?.transpose()
}

/// An account's roles.
pub fn of(work: &Work, account: &str) -> Result<Vec<Coordinator>, Refusal> {
    let mut found = work.tx.prepare_cached("SELECT * FROM coordinators WHERE account = ?1 ORDER BY country")?;
    let rows = found.query_map([account], |row| Ok(read(row)))?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().collect()
}

/// `PUT /account/coordinator`. Another organisation is looked at anew, and so is one that was denied.
pub fn wish(work: &Work, session: &Session, wish: &CoordinatorWish) -> Result<Answer, Refusal> {
    let office = group_fields::coordinator(work, wish)?;
    let before = role(work, &session.account, &office)?;
    if before.is_none_or(|role| role.organisation != wish.organisation || role.state == RoleState::Denied) {
        let state = match office.groups.approval {
            Some(Approval::Group) => RoleState::NotNeeded,
            Some(Approval::Representative) => RoleState::Asked,
            None => return Err(Refusal::new(Code::NoGroups)),
        };
        work.write(
            "INSERT OR REPLACE INTO coordinators (account, country, kind, name, state) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                session.account,
                office.country,
                word(wish.organisation.kind)?,
                wish.organisation.name,
                word(state)?
            ],
        )?;
    }
    Answer::ok(&accounts::shown(work, session)?)
}

/// Whoever wants to represent others, or does, with the address that they wrote from.
pub fn representatives(work: &Work) -> Result<Vec<(String, Coordinator)>, Refusal> {
    let mut found = work.tx.prepare(
        "SELECT email, coordinators.* FROM coordinators JOIN accounts ON id = account
         WHERE state <> 'not_needed' ORDER BY created DESC",
    )?;
    let rows = found.query_map([], |row| Ok((row.get("email")?, read(row))))?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(|(email, role)| Ok((email, role?))).collect()
}

/// The embassy decides whether the owner of an address may represent others (R83).
pub fn decide(work: &Work, email: &str, country: &str, approve: bool) -> Result<(), Refusal> {
    let state = if approve { RoleState::Approved } else { RoleState::Denied };
    let (language, organisation): (String, String) = work
        .tx
        .prepare_cached(
            "UPDATE coordinators SET state = ?3 FROM accounts
             WHERE accounts.id = account AND email = ?1 AND country = ?2 AND state <> 'not_needed'
             RETURNING (SELECT language FROM accounts WHERE accounts.id = account), name",
        )?
        .query_row(params![email, country, word(state)?], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Refusal::new(Code::NotFound))?;
    let kind = if approve { Kind::RepresentativeApproved } else { Kind::RepresentativeDenied };
    mailbox::write_to(work, email, &language, kind, &organisation)
}

/// Two accounts become one: what only the other one is, this one becomes.
pub fn become_one(work: &Work, from: &str, to: &str) -> Result<(), Refusal> {
    work.write("UPDATE OR IGNORE coordinators SET account = ?2 WHERE account = ?1", [from, to])
}
