//! What the office says in a scene, as bodies of the contract.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::cast;
use super::record::{Record, reference};
use super::stage::Stage;
use crate::wire::answer::Answer;
use crate::wire::letter::Letter;

/// All that the office says.
#[derive(Debug, Clone)]
pub struct Paper {
    pub status: Reply,
    /// The record of the application at hand.
    pub record: Option<Value>,
    pub slots: Reply,
    pub places: Reply,
    pub account: Reply,
    pub groups: Reply,
    pub group: Reply,
    /// Times for several.
    pub runs: Reply,
    /// The record of whoever comes along.
    pub other: Option<Value>,
}

/// What comes of asking.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// A status of HTTP and a body.
    Said(u16, Value),
    /// No usable answer.
    Lost,
    /// The answer is still being waited for.
    Awaited,
}

impl Reply {
    pub const fn yes(body: Value) -> Self {
        Self::Said(200, body)
    }

    /// The answer, where there is one.
    pub fn answer(&self) -> Option<Answer> {
        match self {
            Self::Said(status, body) => Some(Answer { status: *status, text: body.to_string() }),
            Self::Lost | Self::Awaited => None,
        }
    }
}

impl Paper {
    /// An office in which everything is as usual.
    pub fn of(stage: &Stage) -> Self {
        Self {
            status: Reply::yes(json!({ "practice": true, "maintenance": null, "oldest_app": "0.0.1" })),
            record: None,
            slots: Reply::yes(slots(stage)),
            places: Reply::yes(places(stage)),
            account: Reply::yes(account(stage, &[])),
            groups: Reply::yes(json!({ "groups": [] })),
            group: Reply::Lost,
            runs: Reply::yes(runs(stage)),
            other: None,
        }
    }

    /// What comes of a letter. Nothing is carried out: whatever would change something gets no answer.
    pub fn reply(&self, letter: &Letter) -> Reply {
        let record = |body: &Option<Value>| body.clone().map_or(Reply::Lost, Reply::yes);
        let words: Vec<&str> = letter.path.split(['/', '?']).skip(1).collect();
        match (letter.method.name(), words.as_slice()) {
            ("GET", ["status"]) => self.status.clone(),
            ("GET", ["posts", _, "slots", ..]) => self.slots.clone(),
            ("GET", ["posts", _, "places"]) => self.places.clone(),
            ("GET", ["applications", cast::OTHER_APPLICATION]) => record(&self.other),
            ("GET", ["applications", _]) => record(&self.record),
            ("GET", ["account"]) => self.account.clone(),
            ("GET", ["groups"]) => self.groups.clone(),
            ("GET", ["groups", _]) => self.group.clone(),
            ("GET", ["groups", _, "times", ..] | ["party", "times", ..]) => self.runs.clone(),
            _ => Reply::Lost,
        }
    }
}

/// A time of a day.
pub fn slot(stage: &Stage, day: NaiveDate, hour: u32, minute: u32) -> Value {
    let id = format!("{}-{}-{hour:02}{minute:02}", stage.pack.post, day.format("%Y%m%d"));
    json!({ "id": id, "starts": stage.at_hour(day, hour, minute), "minutes": 15 })
}

/// Free times on three days.
pub fn slots(stage: &Stage) -> Value {
    let first = stage.interview_day();
    let at = |days: u64, hour: u32, minute: u32| slot(stage, first + Days::new(days), hour, minute);
    let free = [at(0, 9, 30), at(0, 10, 0), at(0, 14, 45), at(4, 8, 15), at(4, 9, 0), at(5, 11, 30)];
    look(stage, json!(free), Value::Null, 59)
}

/// A look at the times without any, for a reason.
pub fn no_slots(stage: &Stage, why: &str) -> Value {
    look(stage, json!([]), json!(why), 41)
}

/// The last look of this hour.
pub fn last_look(stage: &Stage) -> Value {
    let again = stage.in_minutes(38);
    let mut said = look(stage, json!([]), json!("all_taken"), 0);
    if let Some(members) = said.as_object_mut() {
        members.insert("look_again".to_owned(), again);
    }
    said
}

fn look(stage: &Stage, free: Value, empty: Value, left: u32) -> Value {
    let checked = stage.in_minutes(0);
    let is_free = empty.is_null();
    let next = (empty == "all_taken" || is_free).then(|| (stage.interview_day() + Days::new(30)).to_string());
    let wait = (empty != "none_for_class").then(|| json!({ "days": 20, "checked": checked.clone() }));
    json!({
        "checked": checked,
        "slots": free,
        "empty": empty,
        "next_free": next,
        "wait": wait,
        "looks_left": left,
        "looks_hourly": 60,
        "look_again": null,
    })
}

/// Two runs of times for two people.
fn runs(stage: &Stage) -> Value {
    let day = stage.interview_day();
    let run = |hour: u32| {
        let seat = |of: &str, minute| json!({ "of": of, "starts": stage.at_hour(day, hour, minute) });
        json!({
            "id": format!("run_{hour}"),
            "starts": stage.at_hour(day, hour, 0),
            "ends": stage.at_hour(day, hour, 30),
            "seats": [seat(cast::APPLICATION, 0), seat(cast::OTHER_APPLICATION, 15)],
        })
    };
    json!({
        "checked": stage.in_minutes(0),
        "runs": [run(9), run(14)],
        "empty": null,
        "next_free": null,
        "looks_left": 59,
        "looks_hourly": 60,
        "look_again": null,
    })
}

/// One pickup place.
fn places(stage: &Stage) -> Value {
    let in_languages = |part: fn(&(&'static str, &'static str, &'static str)) -> &'static str| -> Value {
        cast::PLACES.iter().map(|place| (place.0.to_owned(), json!(part(place)))).collect()
    };
    let hours = [json!({ "days": [1, 5], "opens": "09:00", "closes": "18:00" })];
    json!({
        "places": [{
            "id": cast::PLACE,
            "name": in_languages(|place| place.1),
            "address": in_languages(|place| place.2),
            "collect_days": stage.pack.delivery.collect_days,
            "hours": hours,
        }]
    })
}

/// The account of whoever is signed in, with these applications and this role.
pub fn account(stage: &Stage, own: &[Value]) -> Value {
    json!({
        "email": cast::EMAIL,
        "confirmed": true,
        "new_email": null,
        "session_ends": stage.stamp(stage.now + chrono::Duration::minutes(25)),
        "applications": own,
        "coordinator": [],
    })
}

/// An application as the account lists it.
pub fn listed(record: &Record, next: &str, interview: Value) -> Value {
    let body = record.body();
    let of = |member: &str| body.get(member).cloned().unwrap_or_default();
    let person = |member: &str| of("applicant").get(member).cloned().unwrap_or_default();
    json!({
        "id": of("id"),
        "reference": of("reference"),
        "country": of("country"),
        "given_names": person("given_names"),
        "family_name": person("family_name"),
        "by": of("by"),
        "visa_class": of("visa_class"),
        "fee_state": of("fee").get("state"),
        "interview": interview,
        "next": next,
        "deadline": null,
    })
}

/// A group in a state, with two people who have agreed and one who was invited.
pub fn group(stage: &Stage, state: &str) -> Value {
    let country = stage.pack.country.code();
    let is_booked = state == "booked";
    let day = stage.interview_day();
    let member = |number: u32, called: &str, agreed: bool| {
        json!({
            "id": format!("mem_{number}"),
            "called": called,
            "reference": reference(country, &format!("{number}K3M")),
            "state": if agreed { "agreed" } else { "invited" },
            "ready": (agreed && state != "denied").then(|| json!({
                "ds160": true, "fee": number == 1, "delivery": true, "alone": true
            })),
            "interview": (agreed && is_booked).then(|| stage.at_hour(day, 9, 15 * (number - 1))),
        })
    };
    let appointment = is_booked.then(|| {
        json!({
            "starts": stage.at_hour(day, 9, 0),
            "ends": stage.at_hour(day, 9, 30),
            "seats": 2,
            "issued": stage.in_minutes(-60),
        })
    });
    json!({
        "id": cast::GROUP,
        "key": super::record::KEY,
        "version": 3,
        "country": country,
        "post": stage.pack.post,
        "name": cast::FIRM,
        "organisation": { "kind": "company", "name": cast::FIRM },
        "expected": 12,
        "purpose": cast::FIRM,
        "state": state,
        "asked": stage.in_minutes(-3 * 24 * 60),
        "decided": (state != "requested").then(|| stage.in_minutes(-24 * 60)),
        "window_ends": (state == "approved" || is_booked).then(|| stage.at_hour(stage.day(14), 0, 0)),
        "denied_because": (state == "denied").then_some("not_together"),
        "members": [
            member(1, cast::GIVEN, true),
            member(2, cast::OTHER_GIVEN, true),
            member(3, cast::FAMILY, false),
        ],
        "appointment": appointment,
    })
}
