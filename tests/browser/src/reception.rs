//! What answers at the origin: the API for what is its, the folder of the app for everything else. All of it is written down.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, from_slice};
use tower::ServiceExt;
use viza_sandbox::Lost;

use crate::folder::Folder;
use crate::requests::{Line, Requests};

/// More than any answer has.
pub const WHOLE_BODY: usize = 64 << 20;

/// Whoever sits at the origin.
#[derive(Clone)]
pub struct Desk {
    /// The build that is served.
    pub site: Arc<RwLock<Folder>>,
    pub api: Router,
    pub requests: Requests,
    /// Sends no file of the app.
    pub down: Arc<AtomicBool>,
    /// The page asks for its service worker.
    pub worker: Arc<AtomicBool>,
}

/// Answers a request.
pub async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let mut line = Line {
        method: request.method().to_string(),
        path: path.clone(),
        key: request.headers().get("idempotency-key").and_then(|key| key.to_str().ok()).map(str::to_owned),
        status: None,
        bytes: 0,
        said: Value::Null,
    };
    let answer = if path.starts_with("/api/") || path.starts_with("/sandbox") {
        match desk.api.oneshot(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        }
    } else if desk.down.load(Ordering::Relaxed) {
        StatusCode::SERVICE_UNAVAILABLE.into_response()
    } else {
        let site = desk.site.read().unwrap_or_else(PoisonError::into_inner).clone();
        match desk.worker.load(Ordering::Relaxed) {
            true => site.answer(&path, request.headers()),
            false => site.answer_alone(&path, request.headers()),
        }
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
