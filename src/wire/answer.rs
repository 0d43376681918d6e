//! What an answer of the office means for the order or the reading that it answers.

use super::node::{NotUnderstood, Read};
use super::record;
use super::refused::{Meaning, meaning};
use crate::domain::errand::{Errand, Order};
use crate::domain::journey::{Cause, Event, OfficeFile};
use crate::domain::line::Heard;
use crate::domain::refusal::Refusal;

/// An answer as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Of HTTP.
    pub status: u16,
    /// Of its body.
    pub text: String,
}

impl Answer {
    /// The body that was asked for, or why there is none.
    ///
    /// # Errors
    /// What the office said instead.
    pub fn body(&self, order: Option<&Order>) -> Result<&str, Meaning> {
        if (200..300).contains(&self.status) {
            return Ok(&self.text);
        }
        Err(meaning(&self.text, order).unwrap_or(match self.status {
            // Somebody on the way answered in the office's place.
            500.. | 408 | 429 => Meaning::Unclear,
            _ => Meaning::Refused(Refusal::NotUnderstood),
        }))
    }
}

/// Who gave an answer, by its status and its `Content-Type`. The office answers in JSON, or with nothing where nothing was
/// asked for; it sends nobody elsewhere. Status 0 is a redirect that was not followed.
pub fn speaker(status: u16, content: Option<&str>) -> Heard {
    let media = content.and_then(|text| text.split(';').next()).map(|text| text.trim().to_ascii_lowercase());
    let is_own = status == 204 || matches!(media.as_deref(), Some("application/json" | "application/problem+json"));
    match status {
        // A network says with it that it wants to be signed in to first.
        511 => Heard::Stranger,
        _ if is_own => Heard::Office,
        // A server on the way could not reach the office.
        500.. | 408 | 429 => Heard::Silence,
        _ => Heard::Stranger,
    }
}

/// What has happened to an order that was sent with `file`. No answer, and one that breaks the contract, tell nothing:
/// what they mean is read from the record.
pub fn to_order(errand: &Errand, file: Option<&OfficeFile>, answer: Option<&Answer>) -> Event {
    let key = errand.key.clone();
    let body = answer.ok_or(Meaning::Unclear).and_then(|answer| answer.body(Some(&errand.order)));
    match body.and_then(|text| filed(&errand.order, file, text).map_err(|_| Meaning::Unclear)) {
        Ok(file) => Event::Answered { key, file },
        Err(Meaning::Refused(refusal)) => Event::Refused { key, refusal },
        Err(Meaning::Unclear) => Event::WentUnclear { key },
    }
}

fn filed(order: &Order, file: Option<&OfficeFile>, text: &str) -> Read<OfficeFile> {
    match order {
        Order::Open(_) | Order::Find(_) => record::office_file(text),
        _ => {
            let file = file.ok_or(NotUnderstood)?.clone();
            Ok(OfficeFile { application: record::application(text)?, ..file })
        }
    }
}

/// What has happened to a reading of the record.
pub fn to_reading(answer: Option<&Answer>) -> Event {
    let body = answer.ok_or(Meaning::Unclear).and_then(|answer| answer.body(None));
    match body.map(record::application) {
        Ok(Ok(application)) => Event::Read(Box::new(application)),
        Err(Meaning::Refused(Refusal::SessionEnded)) => Event::SessionOver,
        Err(Meaning::Refused(Refusal::TokenInvalid | Refusal::NotFound)) => Event::ShutOut,
        Err(Meaning::Refused(refusal)) => Event::ReadFailed(Cause::Refused(refusal)),
        Ok(Err(NotUnderstood)) | Err(Meaning::Unclear) => Event::ReadFailed(Cause::NoAnswer),
    }
}

/// What has become of a withdrawal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Withdrawal {
    /// The office has no such application: erased now, or by an earlier try whose answer was lost.
    Gone,
    Refused(Refusal),
    /// Nobody can tell. Asking again is safe.
    Unclear,
}

/// Reads the answer to a withdrawal. It needs no key: what is gone cannot be erased twice.
pub fn to_withdrawal(answer: Option<&Answer>) -> Withdrawal {
    match answer.map(|answer| answer.body(None)) {
        Some(Ok(_) | Err(Meaning::Refused(Refusal::NotFound))) => Withdrawal::Gone,
        Some(Err(Meaning::Refused(refusal))) => Withdrawal::Refused(refusal),
        Some(Err(Meaning::Unclear)) | None => Withdrawal::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, code: &str) -> Withdrawal {
        to_withdrawal(Some(&Answer { status, text: format!(r#"{{ "code": "{code}" }}"#) }))
    }

    /// A first try whose answer was lost makes the second one meet nothing: that is success, not a failure. A token that
    /// opens nothing says nothing of the application: its account may have been closed elsewhere.
    #[test]
    fn what_the_office_no_longer_knows_is_withdrawn() {
        assert_eq!(to_withdrawal(Some(&Answer { status: 204, text: String::new() })), Withdrawal::Gone);
        assert_eq!(answered(404, "not_found"), Withdrawal::Gone);
        assert_eq!(answered(401, "token_invalid"), Withdrawal::Refused(Refusal::TokenInvalid));
        assert_eq!(answered(401, "session_ended"), Withdrawal::Refused(Refusal::SessionEnded));
        assert_eq!(answered(409, "withdrawal_closed"), Withdrawal::Refused(Refusal::WithdrawalClosed));
        assert_eq!(answered(412, "outdated"), Withdrawal::Refused(Refusal::Outdated));
        assert_eq!(answered(500, "server_failed"), Withdrawal::Unclear);
        assert_eq!(to_withdrawal(Some(&Answer { status: 502, text: String::new() })), Withdrawal::Unclear);
        assert_eq!(to_withdrawal(None), Withdrawal::Unclear);
    }

    #[test]
    fn who_answers_in_the_office_s_place_is_told_from_it() {
        use Heard::{Office, Silence, Stranger};
        let (json, problem, page) = ("application/json", "application/problem+json", "text/html; charset=utf-8");
        for (status, content, met) in [
            (200, Some(json), Office),
            (201, Some("Application/JSON; charset=utf-8"), Office),
            (204, None, Office),
            (401, Some(problem), Office),
            (503, Some(problem), Office),
            (200, Some(page), Stranger),
            (200, None, Stranger),
            (200, Some("application/captive+json"), Stranger),
            (0, None, Stranger),
            (302, Some(page), Stranger),
            (403, Some(page), Stranger),
            (404, Some(page), Stranger),
            (511, Some(json), Stranger),
            (502, Some(page), Silence),
            (503, None, Silence),
            (504, Some(page), Silence),
            (429, Some(page), Silence),
        ] {
            assert_eq!(speaker(status, content), met, "{status} {content:?}");
        }
    }

    /// R5: terms that are no longer in force are refused as such; there is no answer of the visitor's to put right.
    #[test]
    fn accepting_terms_that_are_over_says_that_there_are_newer_ones() {
        let text = r#"{ "code": "invalid", "fields": [{ "pointer": "/version", "fault": "not_current" }] }"#;
        let answer = Answer { status: 422, text: text.to_owned() };
        for (order, refusal) in [
            (Order::AcceptTerms { version: "1".into() }, Refusal::TermsNewer),
            (Order::Cancel, Refusal::Invalid { problems: vec![] }),
        ] {
            assert_eq!(answer.body(Some(&order)), Err(Meaning::Refused(refusal)), "{order:?}");
        }
    }

    /// R15: a session that has ended is told from a token that opens nothing: signing in again opens everything as it was.
    #[test]
    fn the_end_of_a_session_is_told_from_a_door_that_stays_shut() {
        let golden = |name: &str| {
            let file = format!("{}/tests/contract/bodies/problem.{name}.json", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(file).unwrap()
        };
        for (status, name, event) in [
            (401, "session_ended", Event::SessionOver),
            (401, "token_invalid", Event::ShutOut),
            (404, "not_found", Event::ShutOut),
            (503, "busy", Event::ReadFailed(Cause::Refused(Refusal::Busy { wait: 5 }))),
            (503, "maintenance", Event::ReadFailed(Cause::Refused(Refusal::Maintenance { wait: 1800 }))),
            (406, "app_outdated", Event::ReadFailed(Cause::Refused(Refusal::AppOutdated))),
        ] {
            assert_eq!(to_reading(Some(&Answer { status, text: golden(name) })), event, "{name}");
        }
        assert_eq!(to_reading(None), Event::ReadFailed(Cause::NoAnswer));
    }
}
