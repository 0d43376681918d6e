//! Every member name that an answer to a coordinator may have. Any other is a leak, and so is one that is missing.

use serde_json::Value;

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    SignedIn,
    Account,
    Group,
    Groups,
    Times,
    /// Nothing that a coordinator could be given.
    Nothing,
}

const ACCOUNT: &[&str] = &["email", "confirmed", "new_email", "session_ends", "applications", "coordinator"];
const GROUP: &[&str] = &[
    "id",
    "key",
    "version",
    "country",
    "post",
    "name",
    "organisation",
    "expected",
    "purpose",
    "state",
    "asked",
    "decided",
    "window_ends",
    "denied_because",
    "members",
    "appointment",
];
const MEMBER: &[&str] = &["id", "called", "reference", "state", "ready", "interview"];
const READY: &[&str] = &["ds160", "fee", "delivery", "alone"];
const MOMENT: &[&str] = &["at", "local", "zone"];
const TIMES: &[&str] = &["checked", "runs", "empty", "next_free", "looks_left", "looks_hourly", "look_again"];
const PROBLEM: &[&str] = &["type", "title", "status", "code", "fields", "retry_after"];

type Judged = Result<(), String>;

/// Exactly these names; nothing is allowed where null is.
fn names(value: &Value, names: &[&str]) -> Judged {
    let Some(members) = value.as_object() else {
        return if value.is_null() { Ok(()) } else { Err(format!("no object: {value}")) };
    };
    let strange = members.keys().find(|name| !names.contains(&name.as_str()));
    let missing = names.iter().find(|name| !members.contains_key(**name));
    match (strange, missing) {
        (None, None) => Ok(()),
        strange => Err(format!("names {strange:?} in {value}")),
    }
}

fn each(list: &Value, judge: impl Fn(&Value) -> Judged) -> Judged {
    list.as_array().ok_or_else(|| format!("no list: {list}"))?.iter().try_for_each(judge)
}

/// A text, a number, a truth or nothing: none of them has names inside.
fn plain(value: &Value, of: &[&str]) -> Judged {
    let deep = of.iter().find(|name| value[**name].is_object() || value[**name].is_array());
    deep.map_or(Ok(()), |name| Err(format!("{name} is more than a word in {value}")))
}

fn account(account: &Value) -> Judged {
    names(account, ACCOUNT)?;
    plain(account, &ACCOUNT[..4])?;
    each(&account["applications"], |own| Err(format!("an application in a coordinator's account: {own}")))?;
    each(&account["coordinator"], |role| {
        names(role, &["country", "organisation", "state"])?;
        plain(role, &["country", "state"])?;
        organisation(&role["organisation"])
    })
}

fn organisation(organisation: &Value) -> Judged {
    names(organisation, &["kind", "name"])?;
    plain(organisation, &["kind", "name"])
}

fn moment(moment: &Value) -> Judged {
    names(moment, MOMENT)?;
    plain(moment, MOMENT)
}

fn group(group: &Value) -> Judged {
    names(group, GROUP)?;
    plain(
        group,
        &["id", "key", "version", "country", "post", "name", "expected", "purpose", "state", "denied_because"],
    )?;
    ["asked", "decided", "window_ends"].iter().try_for_each(|name| moment(&group[*name]))?;
    organisation(&group["organisation"])?;
    let appointment = &group["appointment"];
    names(appointment, &["starts", "ends", "seats", "issued"])?;
    plain(appointment, &["seats"])?;
    ["starts", "ends", "issued"].iter().try_for_each(|name| moment(&appointment[*name]))?;
    each(&group["members"], |member| {
        names(member, MEMBER)?;
        plain(member, &["id", "called", "reference", "state"])?;
        moment(&member["interview"])?;
        names(&member["ready"], READY)?;
        plain(&member["ready"], READY)?;
        let told = !member["ready"].is_null() || !member["interview"].is_null();
        if told && member["state"] != "agreed" { Err(format!("told of nobody who agreed: {member}")) } else { Ok(()) }
    })
}

fn times(times: &Value) -> Judged {
    names(times, TIMES)?;
    plain(times, &["empty", "next_free", "looks_left", "looks_hourly"])?;
    ["checked", "look_again"].iter().try_for_each(|name| moment(&times[*name]))?;
    each(&times["runs"], |run| {
        names(run, &["id", "starts", "ends", "seats"])?;
        plain(run, &["id"])?;
        ["starts", "ends"].iter().try_for_each(|name| moment(&run[*name]))?;
        each(&run["seats"], |seat| {
            names(seat, &["of", "starts"])?;
            plain(seat, &["of"])?;
            moment(&seat["starts"])
        })
    })
}

/// A refusal says why, and which field is wrong; it names nobody.
pub fn problem(problem: &Value) -> Judged {
    let members = problem.as_object().ok_or_else(|| format!("no problem: {problem}"))?;
    match members.keys().find(|name| !PROBLEM.contains(&name.as_str())) {
        Some(name) => Err(format!("{name} in {problem}")),
        None if problem["fields"].is_null() => Ok(()),
        None => each(&problem["fields"], |field| {
            names(field, &["pointer", "fault"])?;
            plain(field, &["pointer", "fault"])
        }),
    }
}

impl Shape {
    /// The first name that should not be there, or is not.
    pub fn judges(self, value: &Value) -> Judged {
        match self {
            Self::SignedIn => {
                names(value, &["token", "account"])?;
                plain(value, &["token"])?;
                account(&value["account"])
            }
            Self::Account => account(value),
            Self::Group => group(value),
            Self::Groups => {
                names(value, &["groups"])?;
                each(&value["groups"], group)
            }
            Self::Times => times(value),
            Self::Nothing => Err(format!("a coordinator was given {value}")),
        }
    }
}
