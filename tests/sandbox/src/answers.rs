//! What the desk hands back when it did what was asked.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::refusals::Refusal;

/// A finished answer, as it is sent and as it is kept beside an Idempotency-Key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub etag: Option<String>,
    /// JSON; empty with 204.
    pub body: String,
}

impl Answer {
    pub fn ok<T: Serialize>(value: &T) -> Result<Self, Refusal> {
        Ok(Self { status: 200, etag: None, body: serde_json::to_string(value)? })
    }

    /// It is done, and there is nothing to tell.
    pub fn done() -> Self {
        Self { status: 204, etag: None, body: String::new() }
    }

    /// With the version of the application that is inside.
    pub fn versioned(mut self, version: u64) -> Self {
        self.etag = Some(format!("\"{version}\""));
        self
    }

    pub fn created(mut self) -> Self {
        self.status = 201;
        self
    }
}

impl From<&Refusal> for Answer {
    fn from(refusal: &Refusal) -> Self {
        Self { status: refusal.status(), etag: None, body: refusal.body() }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let kind = if self.status < 400 { "application/json" } else { "application/problem+json" };
        let told = !self.body.is_empty();
        let mut response = (status, self.body).into_response();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_TYPE);
        if told {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(etag) = self.etag.and_then(|etag| HeaderValue::from_str(&etag).ok()) {
            headers.insert(header::ETAG, etag);
        }
        response
    }
}
