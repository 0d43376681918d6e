//! One request and its answer: base path, timeout, token, key, precondition, the office's clock.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::{Method, RequestBuilder, Response};
use web_sys::AbortSignal;

use super::ApiError;
use crate::domain::refusal::Refusal;
use crate::wire::refused::{Meaning, meaning};

/// How long an answer is waited for, in milliseconds. A slow line is not a lost one.
const PATIENCE: u32 = 20_000;

/// The office behind the API: where it is, and how far its clock is from the device's.
#[derive(Clone)]
pub struct Office {
    base: Rc<str>,
    skew: Rc<Cell<f64>>,
}

/// What a request brings along besides its body.
#[derive(Default)]
pub struct Letter<'a> {
    pub token: Option<&'a str>,
    /// Idempotency-Key.
    pub key: Option<&'a str>,
    /// Version of the record that the change was made from.
    pub version: Option<u64>,
    pub body: Option<String>,
}

impl Office {
    /// An office at a base URL such as `/api`.
    pub fn at(base: &str) -> Self {
        Self { base: base.into(), skew: Rc::default() }
    }

    /// The office's time now, in milliseconds of the Unix epoch: the device's clock set right by the last answer.
    pub fn now(&self) -> f64 {
        js_sys::Date::now() + self.skew.get()
    }

    /// Sends one request; gives the text of the answer's body.
    pub(super) async fn send(&self, method: Method, path: &str, letter: Letter<'_>) -> Result<String, ApiError> {
        let signal = AbortSignal::timeout_with_u32(PATIENCE);
        let mut request = RequestBuilder::new(&format!("{}{path}", self.base))
            .method(method)
            .abort_signal(Some(&signal))
            .header("Accept", "application/json");
        if let Some(token) = letter.token {
            request = request.header("Authorization", &format!("Bearer {token}"));
        }
        if let Some(key) = letter.key {
            request = request.header("Idempotency-Key", key);
        }
        if let Some(version) = letter.version {
            request = request.header("If-Match", &format!("\"{version}\""));
        }
        let sent = match letter.body {
            Some(body) => request.header("Content-Type", "application/json").body(body),
            None => request.build(),
        };
        let answer = match sent {
            Ok(request) => request.send().await.map_err(|_| ApiError::NoAnswer)?,
            Err(_) => return Err(ApiError::NoAnswer),
        };
        self.set_clock(&answer);
        let text = answer.text().await.map_err(|_| ApiError::NoAnswer)?;
        if answer.ok() { Ok(text) } else { Err(refusal(answer.status(), &text)) }
    }

    fn set_clock(&self, answer: &Response) {
        let stated = answer.headers().get("Date").map(|text| js_sys::Date::parse(&text));
        if let Some(stated) = stated.filter(|stated| stated.is_finite()) {
            self.skew.set(stated - js_sys::Date::now());
        }
    }
}

fn refusal(status: u16, text: &str) -> ApiError {
    match meaning(text) {
        Ok(Meaning::Refused(refusal)) => ApiError::Refused(refusal),
        Ok(Meaning::Unclear) => ApiError::NoAnswer,
        // Somebody on the way answered in the office's place.
        Err(_) if status >= 500 || status == 408 || status == 429 => ApiError::NoAnswer,
        Err(_) => ApiError::Refused(Refusal::NotUnderstood),
    }
}
