//! One letter and its answer: base path, timeout, the office's clock. Or the same from paper, for a page that is drawn from
//! data.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use gloo_net::http::{Method, Request, RequestBuilder, Response};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortSignal, RequestInit, RequestRedirect};

use super::office_clock::Dial;
use crate::domain::clock::Instant;
use crate::domain::line::Heard;
use crate::domain::office_clock::LastHeard;
use crate::wire::answer::{self, Answer};
use crate::wire::letter::{self, Letter};
use crate::wire::service;

/// How long an answer is waited for, in milliseconds. A slow line is not a lost one.
const PATIENCE: u32 = 20_000;

/// The office, as pages and orders see it.
#[derive(Clone)]
pub struct Office(Seat);

#[derive(Clone)]
enum Seat {
    /// Behind the API: where it is, its clock, who is told whom a letter met, and how many orders have no answer yet.
    Far { base: Rc<str>, clock: Dial, listener: Listener, orders: Rc<Cell<u32>> },
    /// In a text that says what it answers, at a moment that does not pass.
    Paper { now: Instant, answers: Answers },
}

/// What an office on paper answers to a letter, and whether it ever does.
pub type Answers = Rc<dyn Fn(&Letter) -> Pin<Box<dyn Future<Output = Option<Answer>>>>>;

/// Is told whom a letter met.
pub type Listener = Rc<dyn Fn(Heard)>;

impl Office {
    /// An office at a base URL such as `/api`.
    pub fn at(base: &str, listener: Listener) -> Self {
        Self(Seat::Far { base: base.into(), clock: Dial::default(), listener, orders: Rc::default() })
    }

    /// An office on paper: nothing is sent anywhere.
    pub fn on_paper(now: Instant, answers: Answers) -> Self {
        Self(Seat::Paper { now, answers })
    }

    /// The office's time now, in milliseconds of the Unix epoch, as well as it can be told.
    pub fn now(&self) -> i64 {
        match &self.0 {
            Seat::Far { clock, .. } => clock.now(),
            Seat::Paper { now, .. } => now.timestamp_millis(),
        }
    }

    /// The same as far as it is sure: where the office was not heard yet, the time when it was heard last, if ever.
    pub fn sure_now(&self) -> Option<i64> {
        match &self.0 {
            Seat::Far { clock, .. } => clock.sure(),
            Seat::Paper { now, .. } => Some(now.timestamp_millis()),
        }
    }

    /// Whether the office was heard since the page was loaded.
    pub fn is_heard(&self) -> bool {
        match &self.0 {
            Seat::Far { clock, .. } => clock.is_sure(),
            Seat::Paper { .. } => true,
        }
    }

    /// By how many milliseconds the device's clock is ahead of the office's, where that is sure.
    pub fn device_ahead(&self) -> Option<i64> {
        match &self.0 {
            Seat::Far { clock, .. } => clock.ahead(),
            Seat::Paper { .. } => None,
        }
    }

    /// Both clocks now, to be kept with a journey; none where the office was not heard.
    pub fn last_heard(&self) -> Option<LastHeard> {
        match &self.0 {
            Seat::Far { clock, .. } => clock.heard(),
            Seat::Paper { .. } => None,
        }
    }

    /// Takes in when the office was heard before the page was loaded.
    pub fn remember(&self, heard: LastHeard) {
        if let Seat::Far { clock, .. } = &self.0 {
            clock.remember(heard);
        }
    }

    /// Whether anything that changes something is on its way and not answered.
    pub fn has_orders(&self) -> bool {
        matches!(&self.0, Seat::Far { orders, .. } if orders.get() > 0)
    }

    /// Sends one letter; gives the office's answer, or none if none came in time or somebody else gave it.
    pub(super) async fn send(&self, letter: Letter) -> Option<Answer> {
        let (answer, is_dated) = self.hear(letter).await?;
        if !is_dated && !self.is_heard() {
            let office = self.clone();
            spawn_local(async move {
                office.time().await;
            });
        }
        Some(answer)
    }

    /// Asks for the office's time. It sets the clock also where answers bear no date, or hide it from another site's pages.
    pub(super) async fn time(&self) -> Option<Instant> {
        let (answer, is_dated) = self.hear(letter::time()).await?;
        let now = service::time(&answer.text).ok()?;
        if let (false, Seat::Far { clock, .. }) = (is_dated, &self.0) {
            clock.hear(now.timestamp_millis());
        }
        Some(now)
    }

    /// The office's answer to a letter, and whether it bears a date; that sets the clock.
    async fn hear(&self, letter: Letter) -> Option<(Answer, bool)> {
        let (base, clock, listener, orders) = match &self.0 {
            Seat::Far { base, clock, listener, orders } => (base, clock, listener, orders),
            Seat::Paper { answers, .. } => return Some((answers(&letter).await?, true)),
        };
        let order = u32::from(letter.method != letter::Method::Get);
        orders.update(|count| count + order);
        let met = exchange(base, letter).await;
        orders.update(|count| count - order);
        match met {
            Ok((response, answer)) => {
                let date = date(&response);
                if let Some(stated) = date {
                    clock.hear(stated);
                }
                listener(Heard::Office);
                Some((answer, date.is_some()))
            }
            Err(met) => {
                listener(met);
                None
            }
        }
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

/// Takes one letter to the office and brings its whole answer, or tells whom it met instead.
async fn exchange(base: &str, letter: Letter) -> Result<(Response, Answer), Heard> {
    let request = request(base, letter).ok_or(Heard::Silence)?;
    let response = request.send().await.map_err(|_| Heard::Silence)?;
    match answer::speaker(response.status(), response.headers().get("Content-Type").as_deref()) {
        Heard::Office => {
            let text = response.text().await.map_err(|_| Heard::Silence)?;
            let answer = Answer { status: response.status(), text };
            Ok((response, answer))
        }
        met => Err(met),
    }
}

/// The time that an answer bears, in milliseconds since 1970.
fn date(answer: &Response) -> Option<i64> {
    let stated = answer.headers().get("Date").map(|text| js_sys::Date::parse(&text));
    stated.filter(|stated| stated.is_finite()).map(|stated| stated as i64)
}

fn request(base: &str, letter: Letter) -> Option<Request> {
    let method = match letter.method {
        letter::Method::Get => Method::GET,
        letter::Method::Post => Method::POST,
        letter::Method::Put => Method::PUT,
        letter::Method::Delete => Method::DELETE,
    };
    let signal = AbortSignal::timeout_with_u32(PATIENCE);
    let blank = RequestBuilder::new(&format!("{}{}", base, letter.path))
        .method(method)
        // The office sends nobody elsewhere: whoever does is met, not followed.
        .redirect(RequestRedirect::Manual)
        .abort_signal(Some(&signal));
    let request = letter.headers().fold(blank, |request, (name, value)| request.header(name, &value));
    match letter.body {
        Some(body) => request.body(body),
        None => request.build(),
    }
    .ok()
}
