//! Groups: asked for by a coordinator, decided by the embassy, booked within a window (R76, R77, R80).

use std::sync::Arc;

use jiff::Span;
use rusqlite::{Params, Row, params};
use viza::wire::problem::Code;
use viza::wire::rest::{DenialReason, Group, GroupList, GroupState, NewGroup, Organisation, RoleState};

use crate::answers::Answer;
use crate::applications::{from_word, word};
use crate::clock::{Instant, tomorrow};
use crate::ledger::Work;
use crate::mailbox::Kind;
use crate::offices::{Approval, Office};
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::sessions::Session;
use crate::{accounts, coordinators, group_fields, group_times, mailbox, members};

/// A group as the books have it.
#[derive(Debug, Clone)]
pub struct Kept {
    pub id: String,
    account: String,
    pub key: String,
    pub version: u64,
    pub office: Arc<Office>,
    pub name: String,
    pub organisation: Organisation,
    pub expected: u32,
    pub purpose: String,
    pub state: GroupState,
    asked: Instant,
    decided: Option<Instant>,
    /// First instant at which it can no longer be booked.
    pub window_ends: Option<Instant>,
    denied_because: Option<String>,
    pub issued: Option<Instant>,
}

impl Kept {
    fn read(work: &Work, row: &Row) -> Result<Self, Refusal> {
        let (country, organisation): (String, String) = (row.get("country")?, row.get("organisation")?);
        Ok(Self {
            id: row.get("id")?,
            account: row.get("account")?,
            key: row.get("key")?,
            version: row.get::<_, u32>("version")?.into(),
            office: work.offices.of_country(&country).ok_or_else(|| Refusal::new(Code::ServerFailed))?,
            name: row.get("name")?,
            organisation: serde_json::from_str(&organisation)?,
            expected: row.get("expected")?,
            purpose: row.get("purpose")?,
            state: from_word(row.get("state")?)?,
            asked: row.get("asked")?,
            decided: row.get("decided")?,
            window_ends: row.get("window_ends")?,
            denied_because: row.get("denied_because")?,
            issued: row.get("issued")?,
        })
    }

    /// Whether it binds those who have agreed: the embassy has not said no, and there is still time or a booking.
    pub fn binds(&self) -> bool {
        matches!(self.state, GroupState::Requested | GroupState::Approved | GroupState::Booked)
    }

    /// Refuses what would change a list of members that is settled.
    pub fn refuse_unless_open(&self) -> Result<(), Refusal> {
        match self.state {
            GroupState::Requested | GroupState::Approved => Ok(()),
            GroupState::Denied => Err(Refusal::new(Code::GroupNotApproved)),
            GroupState::Expired => Err(Refusal::new(Code::GroupWindowOver)),
            GroupState::Booked => Err(Refusal::new(Code::GroupBooked)),
        }
    }
}

fn found(work: &Work, query: &str, values: impl Params) -> Result<Vec<Kept>, Refusal> {
    let mut found = work.tx.prepare_cached(query)?;
    let rows = found.query_map(values, |row| Ok(Kept::read(work, row)))?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().collect()
}

/// The group `id`, whoever asks.
pub fn by_id(work: &Work, id: &str) -> Result<Kept, Refusal> {
    let found = found(work, "SELECT * FROM groups WHERE id = ?1", [id])?.into_iter().next();
    found.ok_or_else(|| Refusal::new(Code::NotFound))
}

/// The group `id` of whoever is signed in. Another's is as unknown as one that is not there.
pub fn own(work: &Work, session: &Session, id: &str) -> Result<Kept, Refusal> {
    let group = by_id(work, id)?;
    if group.account == session.account { Ok(group) } else { Err(Refusal::new(Code::NotFound)) }
}

fn of_account(work: &Work, account: &str) -> Result<Vec<Kept>, Refusal> {
    found(work, "SELECT * FROM groups WHERE account = ?1 ORDER BY asked DESC, rowid DESC", [account])
}

/// Every group in these books, newest first.
pub fn all(work: &Work) -> Result<Vec<Kept>, Refusal> {
    found(work, "SELECT * FROM groups ORDER BY asked DESC, rowid DESC", [])
}

/// `GET /groups`.
pub fn list(work: &Work, session: &Session) -> Result<Answer, Refusal> {
    let groups = of_account(work, &session.account)?;
    Answer::ok(&GroupList { groups: groups.iter().map(|group| shown(work, group)).collect::<Result<_, _>>()? })
}

/// `POST /groups`: by somebody who may act for others here, for as many as the country wants (R76, R82, R83).
pub fn ask(work: &Work, session: &Session, key: &str, new: &NewGroup) -> Result<Answer, Refusal> {
    let office = group_fields::new_group(work, new)?;
    if office.groups.approval != Some(Approval::Group) {
        return Err(Refusal::new(Code::NoGroups));
    }
    let role = coordinators::role(work, &session.account, &office)?;
    let role = role.filter(|role| matches!(role.state, RoleState::NotNeeded | RoleState::Approved));
    let role = role.ok_or_else(|| Refusal::new(Code::CoordinatorMissing))?;
    if usize::try_from(new.expected).is_ok_and(|people| office.groups.minimum.is_some_and(|least| people < least)) {
        return Err(Refusal::new(Code::GroupTooSmall));
    }
    let id = work.dice.id("grp");
    work.write(
        "INSERT INTO groups (id, account, key, country, name, organisation, expected, purpose, state, asked)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'requested', ?9)",
        params![
            id,
            session.account,
            key,
            office.country,
            new.name,
            serde_json::to_string(&role.organisation)?,
            new.expected,
            new.purpose,
            work.now,
        ],
    )?;
    Ok(answer(work, &id)?.created())
}

/// The group as it is now.
pub fn answer(work: &Work, id: &str) -> Result<Answer, Refusal> {
    let group = by_id(work, id)?;
    Ok(Answer::ok(&shown(work, &group)?)?.versioned(group.version))
}

/// The answer to every change: the group as it is now, counted up.
pub fn changed(work: &Work, id: &str) -> Result<Answer, Refusal> {
    touch(work, id)?;
    answer(work, id)
}

pub fn touch(work: &Work, id: &str) -> Result<(), Refusal> {
    work.write("UPDATE groups SET version = version + 1 WHERE id = ?1", [id])
}

/// Puts a group into a state. Those who have agreed see it in their own records.
pub fn enter(work: &Work, id: &str, state: GroupState) -> Result<(), Refusal> {
    work.write("UPDATE groups SET state = ?2 WHERE id = ?1", params![id, word(state)?])?;
    members::touch_all(work, id)?;
    touch(work, id)
}

/// `DELETE /groups/{id}`: everybody is free again.
pub fn dissolve(work: &Work, group: &Kept, held: &Match) -> Result<Answer, Refusal> {
    held.check_version(group.version)?;
    if group.state == GroupState::Booked {
        return Err(Refusal::new(Code::GroupBooked));
    }
    members::touch_all(work, &group.id)?;
    work.write("DELETE FROM groups WHERE id = ?1", [&group.id])?;
    Ok(Answer::done())
}

/// An account is closed: its groups are nobody's. What was booked stays with those for whom it was booked.
pub fn abandon(work: &Work, account: &str) -> Result<(), Refusal> {
    for group in of_account(work, account)? {
        members::touch_all(work, &group.id)?;
    }
    work.write("DELETE FROM keys WHERE scope = ?1", [account])
}

/// Two accounts become one with the groups of both.
pub fn become_one(work: &Work, from: &str, to: &str) -> Result<(), Refusal> {
    work.write("UPDATE groups SET account = ?2 WHERE account = ?1", [from, to])
}

/// How long the embassy lets a group book.
#[derive(Debug, Clone, Copy)]
pub enum Window {
    /// Whole days after today.
    Days(i32),
    Seconds(u32),
}

impl Window {
    /// First instant at which it is over.
    fn ends(self, office: &Office, now: Instant) -> Result<Instant, Refusal> {
        match self {
            Self::Days(days) => {
                let last = office.day(now)?.saturating_add(Span::new().days(days.clamp(0, 366)));
                office.at(tomorrow(last), 0, 0, 0)
            }
            Self::Seconds(seconds) => Ok(now + Instant::from(seconds.max(1))),
        }
    }
}

/// The embassy lets a group book within a window, and sets times aside (R77, R80).
pub fn approve(work: &Work, id: &str, window: Window) -> Result<(), Refusal> {
    let group = waiting(work, id)?;
    let ends = window.ends(&group.office, work.now)?;
    work.write("UPDATE groups SET decided = ?2, window_ends = ?3 WHERE id = ?1", params![id, work.now, ends])?;
    enter(work, id, GroupState::Approved)?;
    group_times::set_aside(work, &group, ends)?;
    let until = group.office.moment(ends)?.local.replace('T', " ");
    tell(work, &group, Kind::GroupApproved, &format!("{} · {until}", group.name))
}

/// The embassy denies a group.
pub fn deny(work: &Work, id: &str, because: DenialReason) -> Result<(), Refusal> {
    let group = waiting(work, id)?;
    work.write(
        "UPDATE groups SET decided = ?2, denied_because = ?3 WHERE id = ?1",
        params![id, work.now, word(because)?],
    )?;
    enter(work, id, GroupState::Denied)?;
    tell(work, &group, Kind::GroupDenied, &group.name)
}

/// The seats are given back: times may be booked again while the window lasts.
pub fn unbook(work: &Work, group: &Kept) -> Result<(), Refusal> {
    work.write("UPDATE groups SET issued = NULL WHERE id = ?1", [&group.id])?;
    let lasts = group.window_ends.is_some_and(|ends| ends > work.now);
    enter(work, &group.id, if lasts { GroupState::Approved } else { GroupState::Expired })
}

/// The embassy ends a window now.
pub fn expire(work: &Work, id: &str) -> Result<(), Refusal> {
    work.write("UPDATE groups SET window_ends = ?2 WHERE id = ?1 AND state = 'approved'", params![id, work.now])?;
    settle(work)
}

fn waiting(work: &Work, id: &str) -> Result<Kept, Refusal> {
    let group = by_id(work, id)?;
    if group.state == GroupState::Requested { Ok(group) } else { Err(Refusal::new(Code::NotFound)) }
}

/// Mails the coordinator.
pub fn tell(work: &Work, group: &Kept, kind: Kind, said: &str) -> Result<(), Refusal> {
    let login = accounts::login(work, &group.account)?;
    mailbox::write_to(work, &login.email, &login.language, kind, said)
}

/// Windows that nobody used in time are over.
pub fn settle(work: &Work) -> Result<(), Refusal> {
    let over = work
        .tx
        .prepare_cached("SELECT id FROM groups WHERE state = 'approved' AND window_ends <= ?1")?
        .query_map([work.now], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    over.iter().try_for_each(|id| enter(work, id, GroupState::Expired))
}

/// The group as its coordinator sees it.
fn shown(work: &Work, group: &Kept) -> Result<Group, Refusal> {
    let moment = |at: Option<Instant>| at.map(|at| group.office.moment(at)).transpose();
    Ok(Group {
        id: group.id.clone(),
        key: group.key.clone(),
        version: group.version,
        country: group.office.country.clone(),
        post: group.office.post.clone(),
        name: group.name.clone(),
        organisation: group.organisation.clone(),
        expected: group.expected,
        purpose: group.purpose.clone(),
        state: group.state,
        asked: group.office.moment(group.asked)?,
        decided: moment(group.decided)?,
        window_ends: moment(group.window_ends)?,
        denied_because: group.denied_because.clone().map(from_word).transpose()?,
        members: members::shown(work, group)?,
        appointment: group_times::appointment(work, group)?,
    })
}
