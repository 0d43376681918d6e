//! What stands around a sealed parcel, the office's keys as it tells them, and both as they lie on a device's shelf.

use chrono::NaiveDate;

use super::answer::Answer;
use super::base64url;
use super::date::{date, date_in, instant};
use super::node::{self, Node, NotUnderstood, Read};
use super::parcel::VERSION;
use super::refused::Meaning;
use super::rest::Envelope;
use crate::domain::sealing::{Fate, Flaw, SealingKey, SealingKeys};

/// What is told in the open. It is sealed together with the parcel, so that nobody changes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// Of the envelope.
    pub id: String,
    /// Id of the office's key.
    pub key: String,
    /// Civil date, UTC.
    pub made_on: NaiveDate,
}

impl Cover {
    /// What the key of this one envelope is made with.
    pub fn info(&self) -> String {
        format!("viza parcel {VERSION} {} {}", self.key, self.id)
    }

    /// What the seal is put on too.
    pub fn beside(&self) -> String {
        format!("{VERSION} {} {} {}", self.key, self.id, self.made_on)
    }

    /// The body in which the envelope is sent.
    pub fn body(&self, ephemeral: &[u8], sealed: &[u8]) -> String {
        let envelope = Envelope {
            v: VERSION,
            key: self.key.clone(),
            made_on: self.made_on.to_string(),
            ephemeral: base64url::write(ephemeral),
            sealed: base64url::write(sealed),
        };
        serde_json::to_string(&envelope).unwrap_or_default()
    }
}

/// An envelope that waits for the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    /// The envelope's, which is its Idempotency-Key.
    pub id: String,
    /// The last day on which it can arrive, in UTC.
    pub until: NaiveDate,
    /// As it is sent.
    pub body: String,
}

impl Shelved {
    /// The text that lies on the shelf.
    pub fn write(&self) -> String {
        serde_json::to_string(&(&self.id, self.until.to_string(), &self.body)).unwrap_or_default()
    }

    /// The envelope of a text.
    ///
    /// # Errors
    /// It is none of this version's.
    pub fn read(text: &str) -> Read<Self> {
        let whole = node::body(text)?;
        let [id, until, body] = Node(&whole).as_list()? else { return Err(NotUnderstood) };
        let text = |part| Node(part).as_text().map(str::to_owned);
        Ok(Self { id: text(id)?, until: date_in(Node(until))?, body: text(body)? })
    }
}

/// The keys that the office told on a day.
///
/// # Errors
/// The body is not what the contract says.
pub fn keys(text: &str, heard_on: NaiveDate) -> Read<SealingKeys> {
    let body = node::body(text)?;
    let list = Node(&body);
    Ok(SealingKeys { keys: list.each("keys", key)?, days: list.count("days")?, heard_on })
}

fn key(body: Node) -> Read<SealingKey> {
    Ok(SealingKey {
        id: body.text("id")?,
        public: base64url::read(body.at("public")?.as_text()?)?,
        not_after: instant(body.at("not_after")?.as_text()?)?,
    })
}

/// The office's keys as they lie on the shelf: the day, and what the office said.
pub fn keep(text: &str, heard_on: NaiveDate) -> String {
    format!("{heard_on} {text}")
}

/// The keys of a text on the shelf.
///
/// # Errors
/// It is none of this version's.
pub fn kept(text: &str) -> Read<SealingKeys> {
    let (heard_on, list) = text.split_once(' ').ok_or(NotUnderstood)?;
    keys(list, date(heard_on)?)
}

/// What becomes of an envelope by the answer to it.
pub fn fate(answer: Option<&Answer>) -> Fate {
    let Some(answer) = answer else { return Fate::Waits(None) };
    match answer.body(None) {
        Ok(_) => Fate::Taken,
        Err(Meaning::Unclear) => Fate::Waits(None),
        Err(Meaning::Refused(refusal)) if refusal.passes() => Fate::Waits(refusal.wait()),
        Err(Meaning::Refused(_)) => Fate::Refused(flaw(&answer.text)),
    }
}

/// What is wrong with an envelope by the problem that it met. Whatever else the office has against it, it could not read it.
fn flaw(problem: &str) -> Flaw {
    let body = node::body(problem);
    match body.as_ref().ok().and_then(|body| Node(body).text("code").ok()).as_deref() {
        Some("sealed_key_retired") => Flaw::KeyRetired,
        Some("sealed_replayed") => Flaw::Replayed,
        Some("sealed_expired") => Flaw::Expired,
        _ => Flaw::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_is_taken_waits_or_is_never_taken() {
        let golden = |name: &str| {
            let file = format!("{}/tests/contract/bodies/problem.{name}.json", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(file).unwrap()
        };
        let answer = |status, text| Some(Answer { status, text });
        for (answer, expected) in [
            (answer(204, String::new()), Fate::Taken),
            (None, Fate::Waits(None)),
            (answer(502, "<h1>Bad gateway</h1>".to_owned()), Fate::Waits(None)),
            (answer(500, golden("server_failed")), Fate::Waits(None)),
            (answer(503, golden("busy")), Fate::Waits(Some(5))),
            (answer(410, golden("app_outdated")), Fate::Waits(None)),
            (answer(409, golden("sealed_unreadable")), Fate::Refused(Flaw::Unreadable)),
            (answer(409, golden("sealed_key_retired")), Fate::Refused(Flaw::KeyRetired)),
            (answer(409, golden("sealed_replayed")), Fate::Refused(Flaw::Replayed)),
            (answer(409, golden("sealed_expired")), Fate::Refused(Flaw::Expired)),
            (answer(409, golden("key_reused")), Fate::Refused(Flaw::Unreadable)),
            (answer(404, "gone".to_owned()), Fate::Refused(Flaw::Unreadable)),
        ] {
            assert_eq!(fate(answer.as_ref()), expected, "{answer:?}");
        }
    }
}
