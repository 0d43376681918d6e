//! One letter and its answer: base path, timeout, the office's clock. Or the same from paper, for a page that is drawn from
//! data.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use gloo_net::http::{Method, Request, RequestBuilder, Response};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortSignal, RequestInit};

use crate::domain::clock::Instant;
use crate::wire::answer::Answer;
use crate::wire::letter::{self, Letter};

/// How long an answer is waited for, in milliseconds. A slow line is not a lost one.
const PATIENCE: u32 = 20_000;

/// The office, as pages and orders see it.
#[derive(Clone)]
pub struct Office(Seat);

#[derive(Clone)]
enum Seat {
    /// Behind the API: where it is, and how far its clock is from the device's.
    Far { base: Rc<str>, skew: Rc<Cell<f64>> },
    /// In a text that says what it answers, at a moment that does not pass.
    Paper { now: Instant, answers: Answers },
}

/// What an office on paper answers to a letter, and whether it ever does.
pub type Answers = Rc<dyn Fn(&Letter) -> Pin<Box<dyn Future<Output = Option<Answer>>>>>;

impl Office {
    /// An office at a base URL such as `/api`.
    pub fn at(base: &str) -> Self {
        Self(Seat::Far { base: base.into(), skew: Rc::default() })
    }

    /// An office on paper: nothing is sent anywhere.
    pub fn on_paper(now: Instant, answers: Answers) -> Self {
        Self(Seat::Paper { now, answers })
    }

    /// The office's time now, in milliseconds of the Unix epoch: the device's clock set right by the last answer.
    pub fn now(&self) -> f64 {
        match &self.0 {
            Seat::Far { skew, .. } => js_sys::Date::now() + skew.get(),
            Seat::Paper { now, .. } => now.timestamp_millis() as f64,
        }
    }

    /// Sends one letter; gives its answer, or none if no answer came in time.
    pub(super) async fn send(&self, letter: Letter) -> Option<Answer> {
        let (base, skew) = match &self.0 {
            Seat::Far { base, skew } => (base, skew),
            Seat::Paper { answers, .. } => return answers(&letter).await,
        };
        let answer = request(base, letter)?.send().await.ok()?;
        set_clock(skew, &answer);
        Some(Answer { status: answer.status(), text: answer.text().await.ok()? })
    }

    /// Sends one letter whose answer nobody waits for. It goes its way although the page is left meanwhile.
    pub(super) fn post(&self, letter: Letter) {
        let Seat::Far { base, .. } = &self.0 else { return };
        let options = RequestInit::new();
        let lasting = Reflect::set(&options, &JsValue::from_str("keepalive"), &JsValue::TRUE);
        let (Some(window), Some(request), Ok(true)) = (web_sys::window(), request(base, letter), lasting) else {
            return;
        };
        if let Ok(request) = web_sys::Request::new_with_request_and_init(&request.into(), &options) {
            let answer = window.fetch_with_request(&request);
            // An answer that nobody takes would be reported as an error of the page.
            spawn_local(async move {
                let _ = JsFuture::from(answer).await;
            });
        }
    }
}

fn request(base: &str, letter: Letter) -> Option<Request> {
    let method = match letter.method {
        letter::Method::Get => Method::GET,
        letter::Method::Post => Method::POST,
        letter::Method::Put => Method::PUT,
        letter::Method::Delete => Method::DELETE,
    };
    let signal = AbortSignal::timeout_with_u32(PATIENCE);
    let blank = RequestBuilder::new(&format!("{}{}", base, letter.path)).method(method).abort_signal(Some(&signal));
    let request = letter.headers().fold(blank, |request, (name, value)| request.header(name, &value));
    match letter.body {
        Some(body) => request.body(body),
        None => request.build(),
    }
    .ok()
}

fn set_clock(skew: &Cell<f64>, answer: &Response) {
    let stated = answer.headers().get("Date").map(|text| js_sys::Date::parse(&text));
    if let Some(stated) = stated.filter(|stated| stated.is_finite()) {
        skew.set(stated - js_sys::Date::now());
    }
}
