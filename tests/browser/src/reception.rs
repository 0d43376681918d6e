//! What answers at the origin: the API for what is its, as far as the line lets it, and the folder of the app for everything
//! else. All of it is written down.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, from_slice};
use tokio::sync::Notify;
use viza_sandbox::Lost;

use crate::fault::{Faults, operation, sign_in_page};
use crate::folder::Folder;
use crate::killing::KILLED;
use crate::requests::{Line, Requests};

/// More than any answer has.
pub const WHOLE_BODY: usize = 64 << 20;

/// Whoever sits at the origin.
#[derive(Clone)]
pub struct Desk {
    /// The build that is served.
    pub site: Arc<RwLock<Folder>>,
    pub api: Router,
    pub faults: Faults,
    pub requests: Requests,
    /// A page has come to the moment at which it is killed.
    pub killed: Arc<Notify>,
    pub standing: Standing,
}

/// How the origin stands. Clones stand alike.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// Sends no file of the app.
    pub down: Arc<AtomicBool>,
    /// The page asks for its service worker.
    pub worker: Arc<AtomicBool>,
    /// The network shows its sign-in page in the place of everything.
    pub captive: Arc<AtomicBool>,
    /// The office says of itself that it is a real one.
    pub real: Arc<AtomicBool>,
}

impl Standing {
    /// While it is captured, the network shows its sign-in page in the place of everything, the office and the app.
    pub fn is_captured(&self, captured: bool) {
        self.captive.store(captured, Ordering::Relaxed);
    }

    /// From now on the office says of itself that it is a real one.
    pub fn is_real(&self) {
        self.real.store(true, Ordering::Relaxed);
    }
}

/// Answers a request.
pub async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if path == KILLED {
        desk.killed.notify_one();
        return std::future::pending().await;
    }
    let (head, body) = request.into_parts();
    let body = to_bytes(body, WHOLE_BODY).await.unwrap_or_default();
    let mut line = Line {
        method: head.method.to_string(),
        path: path.clone(),
        key: head.headers.get("idempotency-key").and_then(|key| key.to_str().ok()).map(str::to_owned),
        digest: xtask::digest::short(&body),
        fault: None,
        status: None,
        bytes: 0,
        said: Value::Null,
    };
    let answer = if desk.standing.captive.load(Ordering::Relaxed) {
        sign_in_page()
    } else if desk.standing.real.load(Ordering::Relaxed) && path == "/api/status" {
        ([(header::CONTENT_TYPE, "application/json")], r#"{"practice":false}"#).into_response()
    } else if path.starts_with("/api/") || path.starts_with("/sandbox") {
        let operation = operation(&line.method, &path);
        line.fault = path.starts_with("/api/").then(|| desk.faults.met_by(operation)).flatten();
        desk.faults.pass(line.fault, operation, &desk.api, head, body).await
    } else {
        desk.file(&path, &head)
    };
    let (mut parts, body) = answer.into_parts();
    let bytes = to_bytes(body, WHOLE_BODY).await.unwrap_or_default();
    line.status = parts.extensions.get::<Lost>().is_none().then_some(parts.status.as_u16());
    line.bytes = bytes.len();
    line.said = from_slice(&bytes).unwrap_or_default();
    desk.requests.write(line);
    // A browser sends a request again by itself when a line that it used before breaks: then nothing would be lost.
    parts.headers.insert(header::CONNECTION, header::HeaderValue::from_static("close"));
    Response::from_parts(parts, Body::from(bytes))
}

impl Desk {
    fn file(&self, path: &str, asked: &Parts) -> Response {
        if self.standing.down.load(Ordering::Relaxed) {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        let site = self.site.read().unwrap_or_else(PoisonError::into_inner).clone();
        match self.standing.worker.load(Ordering::Relaxed) {
            true => site.answer(path, &asked.headers),
            false => site.answer_alone(path, &asked.headers),
        }
    }
}
