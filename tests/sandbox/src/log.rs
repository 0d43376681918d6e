//! The request log: what was asked and how it ended; no bodies, nothing personal.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::papers::text;
use crate::trouble::Lost;

/// How many lines are kept.
const LINES: usize = 500;

/// One request.
#[derive(Debug, Clone)]
pub struct Line {
    pub method: String,
    /// Without what follows the question mark.
    pub path: String,
    /// Nothing if the line broke.
    pub status: Option<u16>,
    pub milliseconds: u128,
    pub key: String,
}

/// The newest requests.
#[derive(Debug, Clone, Default)]
pub struct Log(Arc<Mutex<VecDeque<Line>>>);

impl Log {
    /// Newest first.
    pub fn lines(&self) -> Vec<Line> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().rev().cloned().collect()
    }

    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Writes one line for every request.
pub async fn keep(State(log): State<Log>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let mut line = Line {
        method: request.method().to_string(),
        path: request.uri().path().to_owned(),
        status: None,
        milliseconds: 0,
        key: text(request.headers(), "idempotency-key").unwrap_or_default().to_owned(),
    };
    let response = next.run(request).await;
    line.milliseconds = began.elapsed().as_millis();
    line.status = response.extensions().get::<Lost>().is_none().then_some(response.status().as_u16());
    let mut lines = log.0.lock().unwrap_or_else(PoisonError::into_inner);
    lines.push_back(line);
    if lines.len() > LINES {
        lines.pop_front();
    }
    drop(lines);
    response
}
