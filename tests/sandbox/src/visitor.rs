//! A visitor in the same process: speaks HTTP to the desk without a socket.

use std::io;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request};
use http_body_util::BodyExt;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

use crate::Sandbox;
use crate::trouble::Lost;

/// Asks and waits. Every visitor has a small runtime of its own, so that it works in any test.
#[derive(Debug)]
pub struct Visitor {
    router: Router,
    runtime: Runtime,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
    /// The line broke: a client on a real socket would have got no answer at all.
    pub lost: bool,
}

impl Visitor {
    /// # Errors
    /// When the system gives no runtime.
    pub fn new(sandbox: &Sandbox) -> io::Result<Self> {
        Ok(Self { router: sandbox.router(), runtime: Builder::new_current_thread().enable_all().build()? })
    }

    /// Sends one request and waits for its reply.
    ///
    /// # Errors
    /// When a header or the path cannot be written as HTTP.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Reply> {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).map_err(io::Error::other)?;
        self.runtime.block_on(async {
            let response = match self.router.clone().oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            let (parts, body) = response.into_parts();
            let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
            Ok(Reply {
                status: parts.status.as_u16(),
                lost: parts.extensions.get::<Lost>().is_some(),
                headers: parts.headers,
                body: String::from_utf8_lossy(&body).into_owned(),
            })
        })
    }
}
